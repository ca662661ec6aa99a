"""What every accepted paper leaves in the file: the paper itself, and the parts of it that found no place."""

from collections.abc import Iterable

from pesnet_desktop.commands.attachment import LIMIT, add_attachment
from pesnet_desktop.commands.unread_part import add_unread_part
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.store import Store


def keep_paper(store: Store, file_name: str, attached: bytes, unread: Iterable[Unread]) -> str:
    """Keeps the paper and lists its unread parts, for a step that is under way; the attachment's id.

    A paper without bytes (words that were pasted) or beyond the limit of attachments is not kept.
    """
    kept = ""
    if attached and len(attached) <= LIMIT * 1_000_000:
        kept = add_attachment(store, file_name, attached)
    for part in unread:
        if part.words.strip():
            add_unread_part(store, file_name, part.place, part.words, kept)
    return kept


def unread_words(parts: Iterable[str]) -> tuple[Unread, ...]:
    """Words that found no place and whose place the reader did not note."""
    return tuple(Unread("", words) for words in parts)
