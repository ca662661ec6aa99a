"""Where words stand in a paper: every paragraph and cell with its place, and what is made of a cell's words."""

from collections.abc import Iterable, Iterator, Sequence

from pesnet_desktop.documents.read.table_heads import Head
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DoubtKind, Source, SourceTable
from pesnet_desktop.model.papers.reads import SURE, Read, ReadRich, Unread
from pesnet_desktop.model.phrase import Phrase, Said
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.text import latin_digits


@dataclass(frozen=True)
class Standing:
    """A piece of a paper: ``table`` -1 for a paragraph, whose ``row`` is its number among the paragraphs."""

    table: int
    row: int
    column: int = 0

    def source(self, words: str) -> Source:
        return Source(self.table, (self.row,), self.column, words)

    def read(self, text: str, confidence: float = SURE, doubts: tuple[Doubt, ...] = (), words: str = "") -> Read:
        """A field that stands here; ``words`` are those of the file where the text is only a part of them."""
        return Read(text, self.source(words or text), confidence, doubts)

    def rich(self, blocks: Iterable[Block], confidence: float = SURE) -> ReadRich:
        text = RichText(tuple(block.paragraph for block in blocks if block.text.strip()))
        return ReadRich(text, self.source(text.text), confidence)

    @property
    def place(self) -> Said:
        """The place in words, for parts that found no field."""
        if self.table < 0:
            return Phrase("Paragraph {number}").format(number=self.row + 1)
        return Phrase("Table {table}, row {row}").format(table=self.table + 1, row=self.row + 1)

    def unread(self, words: str) -> Unread:
        return Unread(self.place, words.strip())


def parts_of(text: WordText) -> Iterator[tuple[Standing, Block | Table]]:
    """The body in order; of a table its first row's place."""
    table = paragraph = 0
    for part in text.body:
        if isinstance(part, Table):
            yield Standing(table, 0), part
            table += 1
        else:
            yield Standing(-1, paragraph), part
            paragraph += 1


def tables_of(text: WordText) -> tuple[SourceTable, ...]:
    """Every table as it stands, for showing beside the draft."""
    return tuple(table_of(part.rows, text.are_pages_exact) for part in text.body if isinstance(part, Table))


def table_of(rows: Sequence[Row], are_pages_exact: bool) -> SourceTable:
    """Rows for showing beside the draft, with their pages where the file tells any."""
    texts = tuple(tuple(cell.text for cell in row.cells) for row in rows)
    return SourceTable(texts, tuple(row.pages for row in rows), are_pages_exact)


def margin_parts(text: WordText) -> tuple[Unread, ...]:
    """Headers, footers and notes that say more than what stands on every page."""
    return tuple(Unread(Phrase("Header, footer or note"), words) for words in text.margins)


def unread_cell(head: Head | None, standing: Standing, cell: Cell) -> Unread:
    """A cell of a column that is none of the paper's fields."""
    label = (
        Phrase("{place}, column “{label}”").format(place=standing.place, label=head.label) if head else standing.place
    )
    return Unread(label, cell.line)


def is_number(words: str) -> bool:
    """Whether a cell only counts: ``3``, ``3.``, ``(٣)``, ``No. 3``."""
    return latin_digits(words).lower().removeprefix("no").strip(" .()[]-–:°").isdecimal()


def asked(kind: DoubtKind, field: str, question: Said, taken: str, *others: Choice, words: str = "") -> Doubt:
    """A question whose first answer keeps what was read."""
    return Doubt(kind, field, question, (Choice(Phrase("Keep it as read"), taken), *others), words or taken)
