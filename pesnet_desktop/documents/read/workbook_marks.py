"""What a spreadsheet says beside its values: merged cells, links, formulas whose result was not kept, hidden sheets."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import R, local
from pesnet_desktop.model.light_dataclasses import dataclass, field

if TYPE_CHECKING:
    from lxml.etree import _Element

Place = tuple[int, int]
"""Row and column, both from 1."""


@dataclass
class SheetMarks:
    """``merged`` are the places that a merged cell covers, with the place where it begins and its width there."""

    name: str
    is_hidden: bool = False
    merged: dict[Place, tuple[Place, int]] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)
    formulas: dict[Place, str] = field(default_factory=dict)


def sheet_marks(content: bytes) -> tuple[SheetMarks, ...]:
    """The marks of each sheet in the workbook's order; ``content`` has passed the gate."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = {name.lower(): name for name in archive.namelist()}
        book = _root(archive, names, "xl/workbook.xml")
        targets = _targets(archive, names, "xl/workbook.xml")
        if book is None:
            return ()
        return tuple(
            _sheet(archive, names, sheet, targets.get(sheet.get(f"{{{R}}}id", ""), ""))
            for sheet in book.iter()
            if local(sheet) == "sheet"
        )


def _sheet(archive: zipfile.ZipFile, names: dict[str, str], sheet: "_Element", part: str) -> SheetMarks:
    marks = SheetMarks(sheet.get("name", ""), sheet.get("state", "visible") != "visible")
    if part.lower() not in names:
        return marks
    targets = _targets(archive, names, part)
    for element in _elements(archive.read(names[part.lower()])):
        kind = local(element)
        if kind == "mergeCell":
            _merge(marks, element.get("ref", ""))
        elif kind == "hyperlink":
            place = place_of(element.get("ref", "").partition(":")[0])
            target = targets.get(element.get(f"{{{R}}}id", ""), "")
            if place and target:
                marks.links[place] = target
        elif kind == "c":
            _formula(marks, element)
    return marks


def _elements(content: bytes) -> Iterator["_Element"]:
    """Cells, merged ranges and links one by one; each is let go, so that big sheets need little memory."""
    from lxml.etree import iterparse

    tags = ("{*}c", "{*}mergeCell", "{*}hyperlink")
    for _event, element in iterparse(
        io.BytesIO(content), tag=tags, resolve_entities=False, no_network=True, load_dtd=False
    ):
        yield element
        element.clear()


def _formula(marks: SheetMarks, cell: "_Element") -> None:
    """A formula that some program wrote without its result would be an empty cell to every reader but Excel."""
    words = {local(part): part.text or "" for part in cell}
    place = place_of(cell.get("r", ""))
    if place and words.get("f") and not words.get("v", "").strip():
        marks.formulas[place] = f"={words['f']}"


def _merge(marks: SheetMarks, reference: str) -> None:
    first, _colon, last = reference.partition(":")
    begin, end = place_of(first), place_of(last)
    if begin is None or end is None:
        return
    (top, left), (bottom, right) = begin, end
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            marks.merged[row, column] = (begin, right - left + 1)


def place_of(reference: str) -> Place | None:
    """``C12`` as row and column; None for what is no cell."""
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})", reference)
    if found is None:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _root(archive: zipfile.ZipFile, names: dict[str, str], name: str) -> "_Element | None":
    from lxml.etree import XMLParser, fromstring

    if name.lower() not in names:
        return None
    return fromstring(archive.read(names[name.lower()]), XMLParser(resolve_entities=False, no_network=True))


def _targets(archive: zipfile.ZipFile, names: dict[str, str], part: str) -> dict[str, str]:
    """The parts and addresses that a part names, by relationship; inner ones as names within the archive."""
    folder, name = posixpath.split(part)
    root = _root(archive, names, f"{folder}/_rels/{name}.rels")
    if root is None:
        return {}
    found = {}
    for one in root:
        target = one.get("Target", "")
        is_inner = one.get("TargetMode", "") != "External"
        inner = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[one.get("Id", "")] = inner if is_inner else target
    return found
