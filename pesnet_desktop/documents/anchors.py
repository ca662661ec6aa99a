"""The hidden anchors of a draft: they say which record and field a stretch of a Word file came from, and what it said.

An anchor is a hidden content control, a hidden bookmark of the same name, and a line of a map in a part of its own.
Word keeps all three; other programs lose the control, so that bookmark and map alone must be enough.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from pesnet_desktop.documents.blocks import attribute, escaped
from pesnet_desktop.documents.numbering import Numbers
from pesnet_desktop.documents.plain import plain_bytes
from pesnet_desktop.documents.schema import DECLARATION
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.text import clean_text

NAMESPACE = "urn:pesnet-desktop:anchors:1"
STORE_ITEM = "{8D3E2B57-6C1F-4E0A-9B7D-5A1C0F4E2D31}"
"""The fixed name of the map among a file's custom parts."""

LONGEST_NAME = 40
"""Of a bookmark in Word."""

BOOKMARK, BOOKMARK_NAME, BOOKMARK_CLOSING = b'<w:bookmarkStart w:id="', b'" w:name="', b'<w:bookmarkEnd w:id="'
BOOKMARK_END = b'"/>'
TAG_END = b'"/><w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>'
"""What stands between a control's tag and what it holds."""

CONTROL_CLOSING = b"</w:sdtContent></w:sdt>"
FIELD_LINE, FIELD_LINE_END = b'<field name="', b"</field>"

_UNFIT = r"[^A-Za-z0-9]"


class Anchor(NamedTuple):
    """An anchor given out: ``start`` and ``end`` are its bookmark's markup, ``name`` the control's tag."""

    name: bytes
    start: bytes
    end: bytes


class AnchoredField:
    """The constant pieces around the names of one field's anchors: in the text, around its control, and in the map."""

    __slots__ = ("in_map", "kind_in_map", "suffix", "tag", "title")

    def __init__(self, attribute_name: str, title: str, looks: str) -> None:
        """``title`` and ``looks`` (a ``w:rPr`` or nothing) are the control's, as markup."""
        self.suffix = f"_{attribute_name[:20]}".encode()
        self.title = f'<w:sdt><w:sdtPr>{looks}<w:alias w:val="{title}"/><w:tag w:val="'.encode()
        self.in_map = f' field="{attribute_name}">'.encode()
        self.kind_in_map = f' field="{attribute_name}" kind="rich">'.encode()

    def opening(self, anchor: Anchor) -> bytes:
        """The beginning of the hidden control around an anchored place."""
        return self.title + anchor.name + TAG_END


class Anchors:
    """Gives out the anchors of one draft, in reading order; ``numbers`` number their bookmarks.

    ``lines`` are the pieces of the map, each line of it a field or a record.
    """

    __slots__ = ("_record", "_stem", "_times", "language", "lines", "numbers", "row")

    def __init__(self, language: str, numbers: Numbers) -> None:
        self.language, self.numbers = language, numbers
        self.lines: list[bytes] = []
        self.row = self._stem = b""
        self._times: dict[bytes, int] = {}
        self._record: object = None

    def name_of(self, record: object, suffix: bytes) -> bytes:
        """A name for a field's anchor; none where the record is not kept in the file. ``row`` says its row then."""
        if record is not self._record:
            self._record = record
            self._stem, self.row = _row_of(record)
        if not self._stem:
            return b""
        name = self._stem + suffix
        if name not in self._times:
            self._times[name] = 1
            return name
        times = self._times[name] = self._times[name] + 1
        return b"%b_%d" % (name[:34], times)

    def for_field(self, record: object, of: AnchoredField, value: object) -> Anchor | None:
        """An anchor for what a field says, with its line in the map; none where the record is not kept in the file."""
        name = self.name_of(record, of.suffix)
        if not name:
            return None
        self.add_line(name, of, value, words_in_map(value))
        return self.new_anchor(name)

    def add_line(self, name: bytes, of: AnchoredField, value: object, said: bytes) -> None:
        """Notes in the map what a field of the present record says."""
        kind = of.kind_in_map if isinstance(value, RichText) else of.in_map
        self.lines += (FIELD_LINE, name, self.row, kind, said, FIELD_LINE_END)

    def for_record(self, record: object) -> tuple[bytes, bytes] | None:
        """Name and number of a record's own bookmark (of a row, a section); printed twice, it has it once."""
        if record is not self._record:
            self._record = record
            self._stem, self.row = _row_of(record)
        stem = self._stem
        if not stem or stem in self._times:
            return None
        self._times[stem] = 1
        self.lines += (b'<record name="', stem, self.row, b"/>")
        return stem, self.number()

    def number(self) -> bytes:
        """The number of a new bookmark, as it is written."""
        self.numbers.bookmark = last = self.numbers.bookmark + 1
        return b"%d" % last

    def new_anchor(self, name: bytes) -> Anchor:
        """The anchor of a name given out, with a new bookmark's number."""
        number = self.number()
        start = b"".join((BOOKMARK, number, BOOKMARK_NAME, name, BOOKMARK_END))
        return Anchor(name, start, BOOKMARK_CLOSING + number + BOOKMARK_END)

    def map_part(self) -> bytes:
        """The map as the content of a custom part."""
        opening = f'<anchors xmlns="{NAMESPACE}" language="{attribute(self.language)}" xml:space="preserve">'
        return b"".join([DECLARATION.encode(), opening.encode(), *self.lines, b"</anchors>"])


def _row_of(record: object) -> tuple[bytes, bytes]:
    """The beginning of a record's anchors and its attributes in the map; empty where it is not kept in the file."""
    table, row = getattr(record, "table", ""), getattr(record, "id", "")
    if not (table and row):
        return b"", b""
    if row.isalnum() and row.isascii():
        known: bytes = row.encode()
        return b"_p" + known[:12], _table_in_map(table) + known + b'"'
    stem = re.sub(_UNFIT, "_", row[:12])
    return b"_p" + stem.encode(), _table_in_map(table) + attribute(row).encode() + b'"'


@lru_cache(maxsize=64)
def _table_in_map(table: str) -> bytes:
    return f'" table="{attribute(table)}" id="'.encode()


def words_in_map(value: object) -> bytes:
    """How the map keeps a value as exported: rich text with its marks as it lies in the file, the rest as words."""
    match value:
        case RichText():
            said = value.to_json()
        case Paragraph():
            said = value.text
        case _:
            said = "" if value is None else str(value)
    words = plain_bytes(said)
    return escaped(clean_text(said)).encode() if words is None else words
