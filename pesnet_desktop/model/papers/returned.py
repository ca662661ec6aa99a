"""What a paper says that was sent out and came back: each field as exported and as it is now, new and deleted records,
comments and tracked changes.
"""

from typing import Literal

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import RichText

Trust = Literal["controls", "bookmarks", "shape"]
"""By what the places were found: Word's controls, the bookmarks, or headings and the shape of tables."""

Reserve = Literal["typed-outside", "several-lines", "place-gone", "guessed", "no-map", "overlapping"]
"""Why a change is to be looked at: typed just outside its place; a line became several; the place was deleted and the
words found beside it; recognised by shape alone; the file lost the map of what it said when it was exported; its
program wrote it with tags that overlap.
"""

RemarkKind = Literal["comment", "inserted", "deleted"]
Said = str | RichText


@dataclass(frozen=True)
class Place:
    """A field of a record, or with an empty ``field`` the record itself."""

    table: str
    id: str
    field: str = ""


@dataclass(frozen=True)
class ReturnedField:
    """What a field said when it was exported, what the file says there, and what the same paper would say now.

    ``present`` is None where the paper has the field no more.
    """

    place: Place
    exported: Said
    said: Said
    present: Said | None
    reserves: tuple[Reserve, ...] = ()


@dataclass(frozen=True)
class NewRecord:
    """A row, a section, a line that was added, in the record ``owner`` and behind ``after``; ``values`` by field."""

    table: str
    owner: Place | None
    after: Place | None
    values: tuple[tuple[str, Said], ...]
    reserves: tuple[Reserve, ...] = ()

    def text(self, field: str) -> str:
        """A field's words; empty where it has none."""
        said = dict(self.values).get(field, "")
        return said.text if isinstance(said, RichText) else said


@dataclass(frozen=True)
class Standing:
    """A record in reading order, and the record that it stands in."""

    record: Place
    owner: Place | None


@dataclass(frozen=True)
class Remark:
    """A comment or a tracked change. ``words`` are the comment's, or those that were inserted or deleted.

    ``day`` is ``YYYY-MM-DD`` or empty; ``place`` the field that it stands in, None where it stands in none.
    """

    kind: RemarkKind
    author: str
    day: str
    words: str
    place: Place | None = None


@dataclass(frozen=True)
class ReturnedPaper:
    """A returned paper as read. ``unread`` are the words that found no place: shown, never dropped.

    ``gone`` are the records that were deleted in it, ``gone_fields`` what they said; ``added_here`` is what records
    say that the paper has only since; ``missing`` are words of the template that are no longer there. The orders are
    those of the paper as exported, as returned, and as it would be now.
    """

    file_name: str
    program: str
    trust: Trust
    language: str
    fields: tuple[ReturnedField, ...]
    exported_order: tuple[Standing, ...]
    order: tuple[Standing, ...]
    present_order: tuple[Standing, ...]
    new: tuple[NewRecord, ...]
    gone: tuple[Place, ...]
    gone_fields: tuple[ReturnedField, ...]
    added_here: tuple[ReturnedField, ...]
    remarks: tuple[Remark, ...]
    unread: tuple[str, ...]
    missing: tuple[str, ...] = ()
