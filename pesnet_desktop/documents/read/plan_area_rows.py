"""What a merged row of a plan's table says: an area's number and title, its bullets, a plain title."""

from pesnet_desktop.documents.read.plan_lines import area_in, is_plan_title
from pesnet_desktop.documents.read.text import Block, Cell, Row
from pesnet_desktop.model.rich_text import Paragraph, Run

_MOST_WORDS = 12


def area_of_row(row: Row) -> bool:
    """Whether a row is the heading of an area and nothing else."""
    return len(row.filled) == 1 and area_in(row.filled[0].words) is not None


def area_in_first_line(cell: Cell) -> tuple[str, str]:
    """Number and title of an area whose heading is a cell's first line."""
    first = next(block for block in cell.blocks if block.text.strip())
    return area_in(first.text) or ("", first.text.strip())


def lines_after_first(cell: Cell) -> list[Block]:
    """A merged heading's other lines, whether paragraphs or lines after a soft return, are the area's bullets."""
    blocks = [block for block in cell.blocks if block.text.strip()]
    _head, *lines = blocks[0].text.split("\n")
    softly = [Block(Paragraph((Run(line.strip()),), "paragraph")) for line in lines if line.strip()]
    return softly + blocks[1:]


def is_short_title(cell: Cell) -> bool:
    """Whether a merged cell over activities names what they are about: one short line, no sentence and no note."""
    words = cell.words.strip()
    is_line = (
        len(words.split()) <= _MOST_WORDS and "\n" not in words and not any(block.is_listed for block in cell.blocks)
    )
    return is_line and words[-1:] not in ".;:," and not is_plan_title(words) and not words.startswith(("*", "("))
