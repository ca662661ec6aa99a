"""Reads a table whose columns are not known: a field is proposed for each label, remembered ones come first."""

from collections import Counter
from collections.abc import Mapping, Sequence

from pesnet_desktop.documents.read import events_list, guest_columns
from pesnet_desktop.documents.read.guest_rows import is_country
from pesnet_desktop.documents.read.standing import Standing, margin_parts, parts_of, tables_of
from pesnet_desktop.documents.read.table_heads import field_named
from pesnet_desktop.documents.read.text import Row, Table, WordText
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft
from pesnet_desktop.model.papers.reads import GUESSED, SURE, Read, Unread
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.tbc import without_tbc

PLAN_FIELDS = (
    "number", "timeline", "languages", "providers", "beneficiaries", "title", "description", "information", "venue",
)  # fmt: skip
FAMILIES = {
    "participants": guest_columns.FIELDS,
    "events-list": events_list.FIELDS,
    "work-plan": PLAN_FIELDS,
}
"""The fields of each kind of table, in the order in which a label is compared."""

_LONGEST_LABEL = 80
_ROWS_LOOKED_AT = 10

Remembered = Mapping[tuple[str, ...], tuple[str, ...]]
"""The columns that an officer gave to a table with just these labels."""


@dataclass(frozen=True)
class _Grid:
    """A table's rows by column: ``labels`` is the number of the row of labels."""

    table: int
    rows: tuple[tuple[str, ...], ...]
    labels: int


def read_columns(text: WordText, file_name: str, remembered: Remembered | None = None) -> ColumnsDraft:
    """The largest table of a paper with a field proposed for each column; all other words are ``unread``."""
    grids = [_grid(standing, part, remembered or {}) for standing, part in parts_of(text) if isinstance(part, Table)]
    chosen = max(grids, key=lambda grid: sum(1 for row in grid.rows for words in row if words), default=None)
    unread = [*_unread(text, chosen), *margin_parts(text), *text.unread]
    if chosen is None or not chosen.rows:
        return ColumnsDraft(file_name, (), (), (), tuple(unread), tables_of(text))
    labels, rows = chosen.rows[chosen.labels], chosen.rows[chosen.labels + 1 :]
    above = [words for row in chosen.rows[: chosen.labels] for words in row if words]
    unread.extend(Unread(Standing(chosen.table, 0).place, words) for words in above)
    reads, columns = _proposed(chosen, labels, rows, remembered or {})
    return ColumnsDraft(file_name, reads, columns, rows, tuple(unread), tables_of(text))


def kind_of_columns(columns: Sequence[str]) -> str:
    """The kind of record that columns make: participants, an events list, a work plan; empty for none of them."""
    named = {name for name in columns if name}
    if named & {"name", "surname", "whole_guest"} and len(named) > 1:
        return "participants"
    if named & {"dates", "start"} and named & {"title", "information"}:
        return "events-list"
    return "work-plan" if "title" in named and len(named) > 2 else ""


def _grid(standing: Standing, table: Table, remembered: Remembered) -> _Grid:
    width = min(table.width, max((row.width for row in table.rows), default=0))
    rows = tuple(_texts(row, width) for row in table.rows if not row.is_empty)
    known = next((n for n, row in enumerate(rows[:_ROWS_LOOKED_AT]) if row in remembered), None)
    if known is None:
        scores = [(_score(row), -n) for n, row in enumerate(rows[:_ROWS_LOOKED_AT])]
        known = -max(scores)[1] if scores else 0
    return _Grid(standing.table, rows, known)


def _texts(row: Row, width: int) -> tuple[str, ...]:
    texts = [""] * width
    for cell in row.cells:
        if cell.column < width:
            texts[cell.column] = cell.line
    return tuple(texts)


def _score(row: Sequence[str]) -> int:
    """How many cells of a row are labels of one kind of table; a row of long words or of few is none."""
    filled = [words for words in row if words]
    if len(filled) < 2 or any(len(words) > _LONGEST_LABEL for words in filled):
        return 0
    return max(sum(1 for words in filled if field_named(words, fields)) for fields in FAMILIES.values())


def _proposed(
    grid: _Grid, labels: Sequence[str], rows: Sequence[Sequence[str]], remembered: Remembered
) -> tuple[tuple[Read, ...], tuple[str, ...]]:
    mapped = remembered.get(tuple(labels))
    if mapped is not None:
        reads = tuple(_at(grid, place).read(words) for place, words in enumerate(labels))
        return reads, tuple(mapped[: len(labels)]) + ("",) * (len(labels) - len(mapped))
    fields = max(FAMILIES.values(), key=lambda family: sum(1 for one in labels if field_named(one, family)))
    found: list[Read] = []
    columns: list[str] = []
    for place, words in enumerate(labels):
        name = field_named(words, fields)
        is_free = bool(name) and name not in columns
        guess = name if is_free else _told([row[place] for row in rows], columns)
        columns.append(guess)
        if is_free:
            found.append(_at(grid, place).read(words, SURE))
        else:
            found.append(_at(grid, place).read(words, GUESSED, (_which(words, guess, fields),)))
    return tuple(found), tuple(columns)


def _at(grid: _Grid, column: int) -> Standing:
    return Standing(grid.table, grid.labels, column)


def _told(cells: Sequence[str], taken: Sequence[str]) -> str:
    """The field that a column's words are like, where most of them are; each field once."""
    shapes = Counter(_shape_of(words) for words in cells if words)
    name, often = shapes.most_common(1)[0] if shapes else ("", 0)
    return name if name not in taken and often * 2 > shapes.total() else ""


def _shape_of(words: str) -> str:
    if DateRange.parse(without_tbc(words)):
        return "dates"
    if is_country(words):
        return "country"
    if PersonName.parse(words).honorific:
        return "name"
    return "contact" if "@" in words and " " not in words else ""


def _which(label: str, taken: str, fields: Sequence[str]) -> Doubt:
    words = field_words()
    known = [name for name in fields if name in words and name != taken]
    first = Choice(words.get(taken, Phrase("Pass it over")), taken)
    others = [Choice(words[name], name) for name in known]
    nothing = [Choice(Phrase("Pass it over"), "")] if taken else []
    question = Phrase("What stands in the column “{label}”?").format(label=label or "–")
    return Doubt("column", taken, question, (first, *others, *nothing), label)


def field_words() -> dict[str, Phrase]:
    """What an officer calls each field that a column may hold."""
    return {
        "number": Phrase("Number"),
        "name": Phrase("Name"),
        "given": Phrase("First name"),
        "surname": Phrase("Family name"),
        "honorific": Phrase("Honorific"),
        "post": Phrase("Post"),
        "institution": Phrase("Institution"),
        "post_institution": Phrase("Post and institution"),
        "country": Phrase("Country"),
        "role": Phrase("Role"),
        "contact": Phrase("Contact"),
        "dates": Phrase("Dates"),
        "start": Phrase("First day"),
        "end": Phrase("Last day"),
        "venue": Phrase("Venue"),
        "city": Phrase("City"),
        "title": Phrase("Title"),
        "information": Phrase("Information"),
        "web_page": Phrase("Web page"),
        "organisers": Phrase("Organisers"),
        "languages": Phrase("Languages"),
        "participants": Phrase("Participants"),
        "timeline": Phrase("Timeline"),
        "providers": Phrase("Providers"),
        "beneficiaries": Phrase("Beneficiaries"),
        "description": Phrase("Description"),
    }


def _unread(text: WordText, chosen: _Grid | None) -> list[Unread]:
    """Paragraphs and the other tables, row by row."""
    found = []
    for standing, part in parts_of(text):
        if not isinstance(part, Table):
            found.extend([standing.unread(part.text)] if part.text.strip() else [])
        elif chosen is None or standing.table != chosen.table:
            for number, row in enumerate(part.rows):
                words = " ".join(cell.line for cell in row.filled)
                found.extend([Standing(standing.table, number).unread(words)] if words else [])
    return found
