"""The table of the persons of the directory: how each is addressed, the post by language, how to reach them."""

from pesnet_desktop.commands import directory
from pesnet_desktop.commands.person import set_person_field, set_person_institution
from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.languages import LANGUAGE_NAMES, field_in
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.contacts import contacts
from pesnet_desktop.store import Store
from pesnet_desktop.ui.line_columns import Column, Line
from pesnet_desktop.ui.network_tables import NetworkKind, known_institution


def people_table() -> NetworkKind:
    """Letters and lists say a post in their own language where it is written here."""
    posts = tuple(
        Column(field_in("post", code), _("Post, {language}").format(language=LANGUAGE_NAMES[code]), 120, 4)
        for code in LANGUAGES
    )
    return NetworkKind(
        "person",
        _("People"),
        "name",
        _("Add a person: the name"),
        (
            Column("honorific", _("Honorific"), 56, 1),
            Column("name", _("Name"), 130, 4),
            *posts,
            Column("institution", _("Institution"), 120, 4),
            Column("email", _("E-mail"), 110, 3),
            Column("phone", _("Telephone"), 96, 2),
        ),
        _people,
        _add_person,
        _change_person,
        directory.remove_person,
    )


def _people(store: Store) -> tuple[Line, ...]:
    language = current_language()
    return tuple(
        Line(
            row.id,
            (
                row.honorific,
                row.name,
                row.post.en,
                row.post.fr,
                row.post.ar,
                row.acronym or row.institution.in_language(language),
                row.email,
                row.phone,
            ),
        )
        for row in contacts(store)
    )


def _add_person(store: Store, text: str) -> None:
    """“Ms. Alma Verde, Director” is a name with an honorific and a post."""
    read = PersonName.parse(text)
    directory.add_person(store, read.name or text, read.honorific, read.post)


def _change_person(store: Store, key: str, field: str, text: str) -> None:
    """An institution that the directory has not yet comes into it in the same step; no words empty it."""
    if field == "name":
        directory.rename_person(store, key, text)
    elif field == "institution":
        with store.one_step("Name the institution of a person in the directory"):
            set_person_institution(store, key, known_institution(store, text) if text.strip() else "")
    else:
        set_person_field(store, key, field, text)
