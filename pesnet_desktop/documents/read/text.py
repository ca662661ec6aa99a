"""The text of a Word file in reading order: insertions in, deletions out, controls, links, fields and boxes in.

python-docx's own ``text`` leaves such parts out, so the XML is walked; docs/decisions tells why.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.field_states import FieldState, are_paired
from pesnet_desktop.documents.read.grid import PASSED_THROUGH, Place, is_head, is_right_to_left, places_of, rows_of
from pesnet_desktop.documents.read.inline import Inline, is_end_gone, melted, runs_of
from pesnet_desktop.documents.read.numbering import Numbering, read_numbering
from pesnet_desktop.documents.read.pages import UNKNOWN, Pages, RowPages, row_pages
from pesnet_desktop.documents.read.styles import Styles, read_styles
from pesnet_desktop.documents.read.typed_bullets import split_at_bullets
from pesnet_desktop.documents.wordml import local, w
from pesnet_desktop.model.rich_text import Kind, Paragraph

if TYPE_CHECKING:
    from lxml.etree import _Element

_STORIES = ("word/header", "word/footer", "word/footnotes", "word/endnotes", "word/comments.")
_DRAWN = ("word/diagrams/", "word/charts/")
_DRAWN_PARAGRAPH = "{http://schemas.openxmlformats.org/drawingml/2006/main}p"
_HOLDERS = frozenset({"footnote", "endnote", "comment", "txbxContent"})

Told = Callable[[int, int], None]
"""Hears how many rows of tables are read, of how many."""

_TOLD_EVERY = 50


@dataclass(frozen=True)
class Block:
    """A paragraph with what Word puts before it: ``label`` is an automatic number; ``heading`` 0 for ordinary text.

    ``style`` is its style's name, empty for the file's usual one.
    """

    paragraph: Paragraph
    label: str = ""
    heading: int = 0
    style: str = ""

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
    """A row of cells, and the pages of the file on which it begins and ends; Word repeats a head on each page."""

    cells: tuple[Cell, ...]
    pages: Pages = UNKNOWN
    is_head: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(cell.words for cell in self.cells)

    @property
    def width(self) -> int:
        return max((cell.column + cell.span for cell in self.cells), default=0)


@dataclass(frozen=True)
class Table:
    """Rows in reading order; ``is_right_to_left`` where the first cell of each stands at the right."""

    rows: tuple[Row, ...]
    is_right_to_left: bool = False

    @property
    def width(self) -> int:
        return max((row.width for row in self.rows), default=0)


@dataclass(frozen=True)
class WordText:
    """``body`` in reading order; ``margins`` are the texts of headers, footers, notes, comments and drawings.

    What Word itself hides stands last in ``margins``.
    """

    body: tuple[Block | Table, ...]
    margins: tuple[str, ...]
    are_pages_exact: bool = False


def read_text(file: ForeignFile, told: Told | None = None) -> WordText:
    """All text of a file that passed the gate. Raises Problem where its main part is not whole."""
    root = file.part(file.main_part)
    body = root.find(w("body")) if root is not None else None
    if root is None or body is None:
        raise file.refused("foreign-damaged")
    styles = file.part("word/styles.xml")
    lists = _Lists(read_numbering(file.part("word/numbering.xml"), styles), read_styles(styles))
    pages = row_pages(root)
    reader = _Reader(lists, _links(file), _counting_rows(root, told), pages, FieldState(are_paired(root)))
    read = tuple(reader.story(body))
    return WordText(read, (*_margins(file, lists), *reader.hidden), pages.are_exact)


def _counting_rows(root: "_Element", told: Told | None) -> Callable[[], None]:
    """What a reader calls for each row of a table that it has read."""
    if told is None:
        return lambda: None
    whole = sum(1 for _row in root.iter(w("tr")))
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _TOLD_EVERY == 0:
            told(done, whole)

    return count


@dataclass(frozen=True)
class _Lists:
    """What a file's parts share: its lists and its styles."""

    numbering: Numbering
    styles: Styles

    def afresh(self) -> "_Lists":
        return _Lists(self.numbering.afresh(), self.styles)


def _margins(file: ForeignFile, lists: _Lists) -> Iterator[str]:
    for name in (name for kind in _STORIES for name in file.names(kind)):
        root = file.part(name)
        if root is None:
            continue
        reader = _Reader(lists.afresh(), {}, fields=FieldState(are_paired(root)))
        texts = (part.text.strip() for part in _flat(tuple(reader.story(root))))
        yield from (text for text in (*texts, *reader.hidden) if text)
    for name in (name for kind in _DRAWN for name in file.names(kind)):
        root = file.part(name)
        for paragraph in root.iter(_DRAWN_PARAGRAPH) if root is not None else ():
            text = "".join(run.text or "" for run in paragraph.iter(f"{_DRAWN_PARAGRAPH[:-1]}t")).strip()
            if text:
                yield text


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
    """Walks one part; remembers the lists it counts, the fields it stands in, and a paragraph that goes on."""

    def __init__(
        self,
        lists: _Lists,
        links: dict[str, str],
        count: Callable[[], None] = lambda: None,
        pages: RowPages | None = None,
        fields: FieldState | None = None,
    ) -> None:
        self._lists = lists
        self._links = links
        self._count = count
        self._pages = pages or RowPages()
        self._fields = fields or FieldState()
        self._open: tuple[_Element, Inline] | None = None
        self.hidden: list[str] = []

    def story(self, parent: "_Element") -> Iterator[Block | Table]:
        """All blocks of what stands by itself: a body, a cell, a box."""
        yield from self._blocks(parent)
        yield from self._closed()

    def _blocks(self, parent: "_Element") -> Iterator[Block | Table]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._closed()
                yield from self._table(child)
            elif name in _HOLDERS:
                yield from self.story(child)
            elif name in PASSED_THROUGH:
                yield from self._blocks(child)
            elif name == "AlternateContent" and len(child):
                yield from self._blocks(child[0])

    def _paragraph(self, paragraph: "_Element") -> Iterator[Block | Table]:
        """A paragraph whose end is gone, tracked, goes on in the next one, which says what kind it is."""
        found = runs_of(paragraph, self._links, self._fields)
        if found.hidden.strip():
            self.hidden.append(found.hidden.strip())
        if self._open is not None:
            before, self._open = self._open[1], None
            found = Inline(melted([*before.runs, *found.runs]), (*before.boxes, *found.boxes))
        if is_end_gone(paragraph):
            self._open = paragraph, found
        else:
            yield from self._said(paragraph, found)

    def _closed(self) -> Iterator[Block | Table]:
        """The paragraph that would go on where nothing follows; one without a word is gone altogether."""
        if self._open is not None:
            (paragraph, found), self._open = self._open, None
            if found.runs or found.boxes:
                yield from self._said(paragraph, found)

    def _said(self, paragraph: "_Element", found: Inline) -> Iterator[Block | Table]:
        mark = self._lists.numbering.mark(paragraph)
        style, heading = self._lists.styles.of(paragraph)
        for place, (runs, is_bullet) in enumerate(split_at_bullets(found.runs)):
            kind: Kind = "paragraph"
            if is_bullet or (mark and mark.is_bullet and place == 0):
                kind = "bullet"
            elif mark and place == 0:
                kind = "number"
            level = mark.level if mark and kind != "paragraph" else 0
            label = mark.text if mark and kind == "number" else ""
            yield Block(Paragraph(runs, kind, level), label, heading, style)
        for box in found.boxes:
            yield from self._box(box)

    def _box(self, box: "_Element") -> Iterator[Block | Table]:
        """A box is a story of its own: a field or a paragraph that is open round it goes on behind it."""
        fields, self._fields = self._fields, FieldState(are_paired(box))
        yield from self.story(box)
        self._fields = fields

    def _table(self, table: "_Element") -> Iterator[Block | Table]:
        elements = list(rows_of(table))
        rows = [self._row(row) for row in elements]
        inner = [part for row in rows for _place, parts in row for part in parts]
        if len(rows) == 1 and len(rows[0]) == 1 and any(isinstance(part, Table) for part in inner):
            yield from inner  # a table that only frames another one
            return
        yield Table(
            tuple(
                Row(
                    tuple(
                        Cell(tuple(_flat(parts)), place.column, place.span, place.is_merged_down)
                        for place, parts in row
                    ),
                    self._pages.of(element),
                    is_head(element),
                )
                for element, row in zip(elements, rows, strict=True)
            ),
            is_right_to_left(table),
        )

    def _row(self, row: "_Element") -> list[tuple[Place, tuple[Block | Table, ...]]]:
        cells = [
            (place, tuple(part for cell in place.elements for part in self.story(cell))) for place in places_of(row)
        ]
        self._count()
        return cells


def _shown(block: Block) -> str:
    return f"• {block.text}" if block.paragraph.kind == "bullet" else block.text
