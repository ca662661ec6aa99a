"""The text of a Word file in reading order: insertions in, deletions out, controls, links, fields and boxes in.

python-docx's own ``text`` leaves such parts out, so the XML is walked; docs/decisions tells why.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.inline import FieldState, runs_of
from pesnet_desktop.documents.read.numbering import Numbering, read_numbering
from pesnet_desktop.documents.read.pages import UNKNOWN, Pages, RowPages, row_pages
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.rich_text import Kind, Paragraph, Run

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_COLUMNS = 63
_TYPED_BULLET = re.compile(r"^[•▪●◦‣∙·■□➢✓o-]\s*\t\s*|^[•▪●◦‣∙■□➢✓]\s*|^[–—-]\s+")
_HEADING = re.compile(r"(?:heading|titre|überschrift|başlık)\s*(\d)", re.IGNORECASE)
_PASSED_THROUGH = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})
_PROPERTIES, _STYLE, _OUTLINE = w("pPr"), w("pStyle"), w("outlineLvl")
_CELL_PROPERTIES, _SPAN, _MERGED = w("tcPr"), w("gridSpan"), w("vMerge")
_ROW_DELETED, _CELL_DELETED = f"{w('trPr')}/{w('del')}", f"{w('tcPr')}/{w('cellDel')}"
_GRID_BEFORE = f"{w('trPr')}/{w('gridBefore')}"


Told = Callable[[int, int], None]
"""Hears how many rows of tables are read, of how many."""

_TOLD_EVERY = 50


@dataclass(frozen=True)
class Block:
    """A paragraph with what Word puts before it: ``label`` is an automatic number; ``heading`` 0 for ordinary text."""

    paragraph: Paragraph
    label: str = ""
    heading: int = 0

    @cached_property
    def text(self) -> str:
        """The words with an automatic number before them, as a reader sees them."""
        return f"{self.label} {self.paragraph.text}".strip() if self.label else self.paragraph.text

    @property
    def is_listed(self) -> bool:
        return self.paragraph.kind != "paragraph"


@dataclass(frozen=True)
class Cell:
    """A cell: ``column`` is where it begins in the grid, ``is_merged_down`` that it continues the cell above."""

    blocks: tuple[Block, ...]
    column: int
    span: int = 1
    is_merged_down: bool = False

    @property
    def text(self) -> str:
        """The words, a line a paragraph; bullets show as such."""
        return "\n".join(_shown(block) for block in self.blocks if block.text).strip()

    @cached_property
    def words(self) -> str:
        return "\n".join(block.text for block in self.blocks if block.text.strip())


@dataclass(frozen=True)
class Row:
    """A row of cells, and the pages of the file on which it begins and ends."""

    cells: tuple[Cell, ...]
    pages: Pages = UNKNOWN

    @property
    def is_empty(self) -> bool:
        return not any(cell.words for cell in self.cells)

    @property
    def width(self) -> int:
        return max((cell.column + cell.span for cell in self.cells), default=0)


@dataclass(frozen=True)
class Table:
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        return max((row.width for row in self.rows), default=0)


@dataclass(frozen=True)
class WordText:
    """``body`` in reading order; ``margins`` are the texts of headers, footers, notes and comments."""

    body: tuple[Block | Table, ...]
    margins: tuple[str, ...]
    are_pages_exact: bool = False


def read_text(file: ForeignFile, told: Told | None = None) -> WordText:
    """All text of a file that passed the gate. Raises Problem where its main part is not whole."""
    root = file.part(file.main_part)
    numbering = read_numbering(file.part("word/numbering.xml"), file.part("word/styles.xml"))
    pages = row_pages(root)
    reader = _Reader(numbering, _links(file), _counting_rows(root, told), pages)
    body = root.find(w("body")) if root is not None else None
    if body is None:
        raise file.refused("foreign-damaged")
    return WordText(tuple(reader.blocks(body)), tuple(_margins(file)), pages.are_exact)


def _counting_rows(root: "_Element | None", told: Told | None) -> Callable[[], None]:
    """What a reader calls for each row of a table that it has read."""
    if told is None or root is None:
        return lambda: None
    whole = sum(1 for _row in root.iter(w("tr")))
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _TOLD_EVERY == 0:
            told(done, whole)

    return count


def _margins(file: ForeignFile) -> Iterator[str]:
    for kind in ("word/header", "word/footer", "word/footnotes", "word/endnotes", "word/comments"):
        for name in file.names(kind):
            root = file.part(name)
            if root is None:
                continue
            reader = _Reader(Numbering({}, {}, {}, {}), {})
            for part in _flat(tuple(reader.blocks(root))):
                if part.text.strip():
                    yield part.text.strip()


def _flat(parts: tuple[Block | Table, ...]) -> Iterator[Block]:
    for part in parts:
        if isinstance(part, Table):
            for row in part.rows:
                for cell in row.cells:
                    yield from cell.blocks
        else:
            yield part


def _links(file: ForeignFile) -> dict[str, str]:
    """Where the main part's links lead, by relationship; only addresses outside the file."""
    folder, _slash, name = file.main_part.rpartition("/")
    root = file.part(f"{folder}/_rels/{name}.rels")
    if root is None:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in root if one.get("TargetMode", "") == "External"}


class _Reader:
    """Walks one part; remembers the lists it counts and the fields it stands in."""

    def __init__(
        self,
        numbering: Numbering,
        links: dict[str, str],
        count: Callable[[], None] = lambda: None,
        pages: RowPages | None = None,
    ) -> None:
        self._numbering = numbering
        self._links = links
        self._count = count
        self._pages = pages or RowPages()
        self._fields = FieldState()

    def blocks(self, parent: "_Element") -> Iterator[Block | Table]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name in _PASSED_THROUGH or name in ("footnote", "endnote", "comment", "txbxContent"):
                yield from self.blocks(child)
            elif name == "AlternateContent" and len(child):
                yield from self.blocks(child[0])

    def _paragraph(self, paragraph: "_Element") -> Iterator[Block | Table]:
        mark = self._numbering.mark(paragraph)
        found = runs_of(paragraph, self._links, self._fields)
        heading = _heading_of(paragraph)
        lines = _split_at_bullets(found.runs)
        for place, (runs, is_bullet) in enumerate(lines):
            kind: Kind = "paragraph"
            if is_bullet or (mark and mark.is_bullet and place == 0):
                kind = "bullet"
            elif mark and place == 0:
                kind = "number"
            level = mark.level if mark and kind != "paragraph" else 0
            label = mark.text if mark and kind == "number" else ""
            yield Block(Paragraph(runs, kind, level), label, heading)
        for box in found.boxes:
            yield from self.blocks(box)

    def _table(self, table: "_Element") -> Iterator[Block | Table]:
        elements = list(_rows_of(table))
        rows = [self._row(row) for row in elements]
        inner = [part for row in rows for cell in row for part in cell[0]]
        if len(rows) == 1 and len(rows[0]) == 1 and any(isinstance(part, Table) for part in inner):
            yield from inner  # a table that only frames another one
            return
        yield Table(
            tuple(
                Row(
                    tuple(Cell(tuple(_flat(parts)), column, span, down) for parts, column, span, down in row),
                    self._pages.of(element),
                )
                for element, row in zip(elements, rows, strict=True)
            )
        )

    def _row(self, row: "_Element") -> list[tuple[tuple[Block | Table, ...], int, int, bool]]:
        cells = []
        column = _bounded(value(row.find(_GRID_BEFORE)), 0)
        for cell in _cells_of(row):
            properties = cell.find(_CELL_PROPERTIES)
            span = _bounded(value(properties.find(_SPAN)) if properties is not None else "", 1)
            merge = properties.find(_MERGED) if properties is not None else None
            is_down = merge is not None and value(merge) != "restart"
            cells.append((tuple(self.blocks(cell)), column, max(span, 1), is_down))
            column = min(column + max(span, 1), MOST_COLUMNS)
        self._count()
        return cells


def _rows_of(table: "_Element") -> Iterator["_Element"]:
    for child in table:
        name = local(child)
        if name == "tr":
            if child.find(_ROW_DELETED) is None:
                yield child
        elif name in _PASSED_THROUGH:
            yield from _rows_of(child)


def _cells_of(row: "_Element") -> Iterator["_Element"]:
    for child in row:
        name = local(child)
        if name == "tc":
            if child.find(_CELL_DELETED) is None:
                yield child
        elif name in _PASSED_THROUGH:
            yield from _cells_of(child)


def _bounded(number: str, otherwise: int) -> int:
    """A count of columns: Word knows no more than 63, whatever a file says."""
    return (
        min(int(number), MOST_COLUMNS)
        if number.isdecimal() and len(number) < 10
        else (MOST_COLUMNS if number.isdecimal() else otherwise)
    )


def _heading_of(paragraph: "_Element") -> int:
    properties = paragraph.find(_PROPERTIES)
    if properties is None:
        return 0
    named = _HEADING.search(value(properties.find(_STYLE)))
    outline = value(properties.find(_OUTLINE))
    return int(named[1]) if named else int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else 0


def _split_at_bullets(runs: tuple[Run, ...]) -> list[tuple[tuple[Run, ...], bool]]:
    """The lines of a paragraph whose bullets were typed by hand after soft returns; each with whether it is one."""
    if not any("\n" in run.text for run in runs):
        return [_without_bullet(tuple(run for run in runs if run.text))]
    lines: list[list[Run]] = [[]]
    for run in runs:
        for place, piece in enumerate(re.split(r"\n(?=\s*[•▪●◦‣∙■□➢✓])", run.text)):
            if place:
                lines.append([])
            if piece:
                lines[-1].append(Run(piece, run.marks, run.link))
    return [_without_bullet(tuple(line)) for line in lines]


def _without_bullet(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], bool]:
    text = "".join(run.text for run in runs)
    match = _TYPED_BULLET.match(text.lstrip())
    if not match:
        return runs, False
    gone = len(text) - len(text.lstrip()) + match.end()
    kept: list[Run] = []
    for run in runs:
        piece = run.text[gone:]
        gone = max(gone - len(run.text), 0)
        if piece:
            kept.append(Run(piece, run.marks, run.link))
    return tuple(kept), True


def _shown(block: Block) -> str:
    return f"• {block.text}" if block.paragraph.kind == "bullet" else block.text
