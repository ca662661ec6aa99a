"""Papers put together without a file, and the words of what was read of them, so that a lost word is seen."""

import re
from collections import Counter
from collections.abc import Sequence

from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, EventReportDraft, EventsListDraft, GuestsDraft
from pesnet_desktop.model.papers.reads import ReadRich, reads
from pesnet_desktop.model.rich_text import Paragraph, Run

Listed = EventsListDraft | EventReportDraft | GuestsDraft | ColumnsDraft
Rows = Sequence[Sequence[str]]


def paper(*parts: str | Block | Rows, margins: tuple[str, ...] = ()) -> WordText:
    """A paper: a text is a paragraph, rows of texts are a table; a line end in a cell parts its paragraphs."""
    return WordText(tuple(_part(part) for part in parts), margins)


def heading(words: str, level: int = 1) -> Block:
    return Block(Paragraph.of(words), heading=level)


def cell(words: str, column: int, span: int = 1, link: str = "") -> Cell:
    blocks = tuple(Block(Paragraph((Run(line, link=link),))) for line in words.split("\n"))
    return Cell(blocks, column, span)


def across(words: str, width: int) -> Row:
    """A row of one cell over the whole table."""
    return Row((cell(words, 0, width),))


def lost_words(text: WordText, draft: Listed) -> Counter[str]:
    """Words of a paper that are neither in a field of the draft, nor unread, nor said to be the paper's own."""
    return words_of(text) - said_in(draft)


def words_of(text: WordText) -> Counter[str]:
    found = Counter(re.findall(r"\w+", "\n".join(text.margins)))
    for part in text.body:
        blocks = [part] if isinstance(part, Block) else [b for row in part.rows for c in row.cells for b in c.blocks]
        for block in blocks:
            found += Counter(re.findall(r"\w+", block.text))
    return found


def said_in(draft: Listed) -> Counter[str]:
    texts = [read.text.text if isinstance(read, ReadRich) else read.text for _path, read in reads(draft)]
    texts += [part.words for part in draft.unread]
    if isinstance(draft, ColumnsDraft):
        texts += [words for row in draft.rows for words in row]
    else:
        texts += draft.running
    return Counter(re.findall(r"\w+", "\n".join(texts)))


def _part(part: str | Block | Rows) -> Block | Table:
    if isinstance(part, str):
        return Block(Paragraph.of(part))
    if isinstance(part, Block):
        return part
    return Table(tuple(_row(row) for row in part))


def _row(row: Sequence[str] | Row) -> Row:
    return row if isinstance(row, Row) else Row(tuple(cell(words, place) for place, words in enumerate(row)))
