"""Remembers what was decided about a returned paper: what was left, or entered in other words, is not asked again."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.returned_words import words_of


def undecided(store: Store, changes: Iterable[Change]) -> Iterator[Change]:
    """The changes about which nothing was decided yet, in whichever file they came."""
    from pesnet_desktop.queries.returned_decisions import decided_places

    known = decided_places(store)
    yield from (change for change in changes if _place(change) not in known)


def still_unread(store: Store, file_name: str, words: Iterable[str]) -> tuple[str, ...]:
    """The words that found no place, without those that were dismissed."""
    from pesnet_desktop.queries.returned_decisions import listed_words

    dismissed = listed_words(store, file_name, dismissed_only=True)
    return tuple(one for one in words if one not in dismissed)


_IN_PARTS = ("slot", "title")
"""A line that is entered as its slot's own words and its topic's, and may be printed in another way than written."""


def decision(change: Change, said: Said | None) -> Unread | None:
    """What is to be remembered of a change that was left (None), or taken over in the words ``said``.

    Nothing where the file itself tells: their words stand here, or the record is gone or moved.
    """
    is_whole = change.kind == "field" and (change.place.table, change.place.field) != _IN_PARTS
    is_theirs = is_whole and said == change.returned and bool(words_of(said).strip())
    if said is not None and not change.doubts and (is_theirs or change.kind in ("removed", "moved")):
        return None
    words = (words_of(change.returned), change.record, change.label)
    return Unread(_place(change), next(filter(str.strip, words), change.kind))


def _place(change: Change) -> str:
    """The change in a word: what it is about, what stood there when it was sent, and what they made of it."""
    told = change.after.id if change.after else ""
    said = change.returned.to_json() if isinstance(change.returned, RichText) else " ".join(change.returned.split())
    if change.new is not None:
        said = repr([(field, words_of(value)) for field, value in change.new.values])
        told = change.owner.id if change.owner else ""
    was = " ".join(words_of(change.exported).split())
    about = (change.kind, change.place.table, change.place.id, change.place.field, told, was, said)
    return f"decided {sha256(chr(0).join(about).encode()).hexdigest()[:32]}"
