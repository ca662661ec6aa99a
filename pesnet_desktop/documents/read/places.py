"""Where the parts of a Word file stand: tables and paragraphs counted from 0, named in words for what is left."""

from collections.abc import Iterator

from pesnet_desktop.documents.read.paper_names import is_of_page
from pesnet_desktop.documents.read.text import Block, Table, WordText
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.phrase import Phrase, Said


@dataclass(frozen=True)
class Placed:
    """A part of the body and where it stands: a table by its number, a paragraph by its number outside tables."""

    part: Block | Table
    source: Source

    @property
    def is_blank(self) -> bool:
        part = self.part
        return all(row.is_empty for row in part.rows) if isinstance(part, Table) else not part.text.strip()


def placed(text: WordText) -> list[Placed]:
    tables = paragraphs = 0
    found: list[Placed] = []
    for part in text.body:
        if isinstance(part, Table):
            found.append(Placed(part, Source(tables, (), 0, "")))
            tables += 1
        else:
            found.append(Placed(part, Source(-1, (paragraphs,), 0, part.text)))
            paragraphs += 1
    return found


def left_over(one: Placed, place: Said) -> Iterator[Unread]:
    """What of a part found no place, a row of a table a piece."""
    if not isinstance(one.part, Table):
        if one.part.text.strip():
            yield Unread(place, one.part.text.strip())
        return
    for number, row in enumerate(one.part.rows, 1):
        words = "\n".join(cell.words for cell in row.filled)
        if words:
            yield Unread(Phrase("Table {table}, row {row}").format(table=one.source.table + 1, row=number), words)


def margins_in(text: WordText) -> tuple[list[str], list[Unread]]:
    """What headers, footers and notes say of the paper itself, and what else stands in them."""
    running = [words for words in text.margins if is_of_page(words)]
    place = Phrase("Header, footer, note or comment")
    return running, [Unread(place, words) for words in text.margins if not is_of_page(words)]
