"""A text as it was read, whatever file it came from: paragraphs and tables in reading order, and what stands beside."""

from functools import cached_property

from pesnet_desktop.documents.read.pages import UNKNOWN, Pages
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.rich_text import Paragraph


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
    def line(self) -> str:
        """The text in one line."""
        return " ".join(self.text.split())

    @property
    def is_bold(self) -> bool:
        runs = [run for run in self.paragraph.runs if run.text.strip()]
        return bool(runs) and all("bold" in run.marks for run in runs)

    @property
    def is_listed(self) -> bool:
        return self.paragraph.kind != "paragraph"


@dataclass(frozen=True)
class Cell:
    """A cell: ``column`` is where it begins in the grid, ``is_merged_down`` that it continues the cell above.

    ``shade`` is the colour that somebody gave it, as the file names it.
    """

    blocks: tuple[Block, ...]
    column: int
    span: int = 1
    is_merged_down: bool = False
    shade: str = ""

    @property
    def text(self) -> str:
        """The words, a line a paragraph; bullets show as such."""
        return "\n".join(_shown(block) for block in self.blocks if block.text).strip()

    @cached_property
    def words(self) -> str:
        return "\n".join(block.text for block in self.blocks if block.text.strip())

    @property
    def line(self) -> str:
        """The words in one line, automatic numbers included."""
        return " ".join(self.words.split())


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

    @property
    def filled(self) -> tuple[Cell, ...]:
        """The cells that say something."""
        return tuple(cell for cell in self.cells if cell.words)

    def is_across(self, cell: Cell) -> bool:
        """Whether one of its cells takes most of the width, as a heading over other rows does."""
        return len(self.cells) == 1 or cell.span * 2 > self.width


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

    What Word itself hides stands last in ``margins``. ``unread`` is what is in the file and is none of its text.
    """

    body: tuple[Block | Table, ...]
    margins: tuple[str, ...]
    are_pages_exact: bool = False
    unread: tuple[Unread, ...] = ()


def _shown(block: Block) -> str:
    return f"• {block.text}" if block.paragraph.kind == "bullet" else block.text
