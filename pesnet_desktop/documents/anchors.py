"""The hidden anchors of a draft: they say which record and field a stretch of a Word file came from, and what it said.

An anchor is a hidden content control, a hidden bookmark of the same name, and a line of a map in a part of its own.
Word keeps all three; other programs lose the control, so that bookmark and map alone must be enough.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from pesnet_desktop.documents.blocks import attribute, escaped, is_plain
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.text import clean_text

NAMESPACE = "urn:pesnet-desktop:anchors:1"
STORE_ITEM = "{8D3E2B57-6C1F-4E0A-9B7D-5A1C0F4E2D31}"
"""The fixed name of the map among a file's custom parts."""

LONGEST_NAME = 40
"""Of a bookmark in Word."""

_UNFIT = re.compile(r"[^A-Za-z0-9]")


class Anchor(NamedTuple):
    """An anchor given out: ``start`` and ``end`` are its bookmark's markup, ``name`` the control's tag."""

    name: str
    start: str
    end: str


@dataclass
class Anchors:
    """Gives out the anchors of one draft, in reading order; ``new_number`` numbers their bookmarks."""

    language: str
    new_number: Callable[[], int]
    lines: list[str] = field(default_factory=list)
    _times: dict[str, int] = field(default_factory=dict)
    _record: object = None
    _row: tuple[str, str] = ("", "")

    def for_field(self, record: object, name: str, value: object) -> Anchor | None:
        """An anchor for what a field says; none where the record is not kept in the file."""
        if record is not self._record:
            self._record, self._row = record, _row_of(record)
        stem, row = self._row
        if not stem:
            return None
        stem = f"{stem}_{name[:20]}"
        times = self._times[stem] = self._times.get(stem, 0) + 1
        anchor = self._anchor(stem if times == 1 else f"{stem[:34]}_{times}")
        kind, said = _as_said(value)
        said = said if is_plain(said) else escaped(clean_text(said))
        self.lines.append(f'<field name="{anchor.name}" {row} field="{name}"{kind} xml:space="preserve">{said}</field>')
        return anchor

    def for_record(self, record: object) -> Anchor | None:
        """An anchor for the record as a whole (a row, a section); printed twice, it has it once."""
        stem, row = _row_of(record)
        if not stem or stem in self._times:
            return None
        self._times[stem] = 1
        self.lines.append(f'<record name="{stem}" {row}/>')
        return self._anchor(stem)

    def _anchor(self, name: str) -> Anchor:
        number = self.new_number()
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return Anchor(name, start, f'<w:bookmarkEnd w:id="{number}"/>')

    def map_part(self) -> str:
        """The map as the content of a custom part."""
        lines = "".join(self.lines)
        return f'<anchors xmlns="{NAMESPACE}" language="{attribute(self.language)}">{lines}</anchors>'


def _row_of(record: object) -> tuple[str, str]:
    """The beginning of a record's anchors and its attributes in the map; empty where it is not kept in the file."""
    table, row = getattr(record, "table", ""), getattr(record, "id", "")
    return _named(table, row) if table and row else ("", "")


@lru_cache(maxsize=1024)
def _named(table: str, row: str) -> tuple[str, str]:
    return "_p" + _UNFIT.sub("_", row[:12]), f'table="{attribute(table)}" id="{attribute(row)}"'


def _as_said(value: object) -> tuple[str, str]:
    """How the map keeps a value as exported: rich text with its marks as it lies in the file, the rest as words."""
    match value:
        case RichText():
            return ' kind="rich"', value.to_json()
        case Paragraph():
            return "", value.text
        case _:
            return "", "" if value is None else str(value)


def control_opening(anchor: Anchor, title: str, looks: str) -> str:
    """The beginning of the hidden control around an anchored place; ``looks`` is its ``w:rPr`` or empty."""
    return (
        f'<w:sdt><w:sdtPr>{looks}<w:alias w:val="{title}"/><w:tag w:val="{anchor.name}"/>'
        '<w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>'
    )


CONTROL_CLOSING = "</w:sdtContent></w:sdt>"


@dataclass(frozen=True)
class FieldAnchor:
    """A line of the map: where a field's words stand (the bookmark's name) and what they were."""

    name: str
    table: str
    row: str
    field: str
    said: str | RichText


@dataclass(frozen=True)
class RecordAnchor:
    name: str
    table: str
    row: str


@dataclass(frozen=True)
class AnchorMap:
    """The map of a draft, as it was exported."""

    language: str
    fields: tuple[FieldAnchor, ...]
    records: tuple[RecordAnchor, ...]


def read_map(content: bytes) -> AnchorMap | None:
    """The map from the content of a custom part; None for a part that is not ours. Raises XMLSyntaxError if damaged."""
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.tag != f"{{{NAMESPACE}}}anchors":
        return None
    return AnchorMap(
        root.get("language", ""),
        tuple(
            FieldAnchor(
                one.get("name", ""),
                one.get("table", ""),
                one.get("id", ""),
                one.get("field", ""),
                RichText.from_json(one.text or "") if one.get("kind") == "rich" else one.text or "",
            )
            for one in root.iterfind(f"{{{NAMESPACE}}}field")
        ),
        tuple(
            RecordAnchor(one.get("name", ""), one.get("table", ""), one.get("id", ""))
            for one in root.iterfind(f"{{{NAMESPACE}}}record")
        ),
    )
