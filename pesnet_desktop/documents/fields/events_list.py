"""The fields of the events list."""

from pesnet_desktop.documents.fields.making import listed

PAPERS = {"events-list": frozenset({"cover", "list"})}

FIELDS = (
    listed(
        "list.events",
        "event",
        ("Events of the list", "Manifestations de la liste", "فعاليات القائمة", "Listedeki etkinlikler"),
        "Webinar, Training Workshop",
        required=True,
    ),
)
