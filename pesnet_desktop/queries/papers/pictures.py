"""The pictures that papers show, from the files kept with the facts: logo, signature, photos."""

from pesnet_desktop.model.papers.picture import PaperPicture, picture_of
from pesnet_desktop.queries.attachment import attachment
from pesnet_desktop.store import Store
from pesnet_desktop.store.attachments import bytes_of


def picture_in(store: Store, attachment_id: str | None, words: str) -> PaperPicture | None:
    """The attached picture, None where none is; ``words`` are for those who cannot see it.

    Raises Problem where the attachment is no picture, or its bytes are damaged.
    """
    row = attachment(store, attachment_id) if attachment_id else None
    return picture_of(bytes_of(store, row.hash), row.name, words) if row else None
