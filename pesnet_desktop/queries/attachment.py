"""Files kept within the office's file, as lists and papers ask for them; their bytes come from the store."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.media import is_picture
from pesnet_desktop.queries.reading import Fields, texts
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class AttachmentRow:
    """``size`` is in bytes; ``hash`` names the bytes for ``store.attachments.bytes_of``."""

    id: str
    name: str
    media_type: str
    size: int
    hash: str

    @property
    def is_picture(self) -> bool:
        return is_picture(self.media_type)


def attachment(store: Store, attachment_id: str) -> AttachmentRow | None:
    """The attachment; None where there is none."""
    rows = texts(store, f"{_ATTACHMENTS} WHERE id = ?", attachment_id)
    return _row(rows[0]) if rows else None


def attachments(store: Store) -> tuple[AttachmentRow, ...]:
    """Every attachment, by name."""
    return tuple(_row(row) for row in texts(store, f"{_ATTACHMENTS} ORDER BY name, id"))


def _row(row: Fields) -> AttachmentRow:
    key, name, media_type, size, name_of_bytes = row
    return AttachmentRow(key, name, media_type, int(size), name_of_bytes)


_ATTACHMENTS = "SELECT id, name, media_type, size, hash FROM attachment"
