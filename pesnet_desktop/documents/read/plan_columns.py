"""Which column of a plan's table is which, told by its header rows in any order and in the papers' languages.

A header may take several rows: a year over its quarters, a word over two labels. Columns that say nothing of a plan
are kept as such: what stands below them is never dropped.
"""

import re
from collections.abc import Sequence

from pesnet_desktop.documents.read.plan_labels import field_guessed, field_named, is_end
from pesnet_desktop.documents.read.plan_periods import PeriodColumn, is_of_period, period_column
from pesnet_desktop.documents.read.text import Cell, Row
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.text import fold

_LEAST = 3
_FEWEST = 2
_DEEPEST = 3
_LONGEST_LABEL = 80
_HALVES = r"\s*[/&]\s*|\s+(?:and|et)\s+"
_NUMBER_IN_CELL = r"\d{1,3}(?:\.\d{1,3})*[.)]?"


@dataclass(frozen=True)
class Column:
    """Where a column begins and ends in the grid, its label, and what stands in it.

    ``field`` is a field of an activity, ``ends``, ``area``, ``period``, ``provider``, or nothing for a column that is
    none of a plan's; ``is_sure`` is false where the label had to be guessed at.
    """

    start: int
    end: int
    field: str
    label: str = ""
    period: PeriodColumn | None = None
    is_sure: bool = True


@dataclass(frozen=True)
class Columns:
    """The columns of a table; ``width`` and ``cells`` are those of its header, ``rows`` how many rows that takes."""

    columns: tuple[Column, ...]
    width: int
    cells: int
    rows: int = 1

    def column_of(self, row: Row, place: int) -> Column | None:
        """The column that the cell at ``place`` of a later row stands in: by the grid, or by counting cells."""
        if row.width != self.width and len(row.cells) == self.cells:
            return self.columns[place]
        cell = row.cells[place]
        return next((one for one in self.columns if one.start <= cell.column < one.end), None)

    def fits(self, row: Row) -> bool:
        """Whether a row without labels of its own may stand below these."""
        return row.width == self.width or len(row.cells) == self.cells

    @property
    def has_numbers(self) -> bool:
        return any(one.field == "number" for one in self.columns)


def read_plan_columns(rows: Sequence[Row]) -> Columns | None:
    """The columns when the first of ``rows`` begin a table: three fields or more, title or description among them."""
    if not rows or len(rows[0].cells) < _FEWEST or not _may_be_labels(rows[0]):
        return None
    depth = 1
    while depth < min(_DEEPEST, len(rows)) and _goes_below(rows[depth - 1], rows[depth]):
        depth += 1
    for deep in range(depth, 0, -1):
        columns = _columns_of(rows[:deep])
        if columns:
            return _with_numbers(columns, rows[deep:])
    return None


def _may_be_labels(row: Row) -> bool:
    """Labels are short, and none is the number of an activity."""
    return not any(len(cell.words) > _LONGEST_LABEL or re.fullmatch(_NUMBER_IN_CELL, cell.words) for cell in row.cells)


def _goes_below(above: Row, row: Row) -> bool:
    """Whether a row holds nothing but labels that stand below those of the row above."""
    own = [cell for cell in row.cells if cell.words and not cell.is_merged_down]
    if not own or not _may_be_labels(row):
        return False
    is_parted = any(cell.is_merged_down for cell in row.cells) or any(
        cell.span > 1 and sum(cell.column <= one.column < cell.column + cell.span for one in row.cells) > 1
        for cell in above.cells
    )
    periods = [cell for cell in own if period_column([cell.words])]
    if not is_parted and (len(periods) < 2 or len(periods) < len(own)):
        return False
    return all(_is_label(cell.words) for cell in own)


def _is_label(words: str) -> bool:
    return bool(_field_named(words) or period_column([words]) or is_of_period(words) or find_country(words))


def _columns_of(rows: Sequence[Row]) -> Columns | None:
    columns: list[Column] = []
    for cell in rows[-1].cells:
        labels = _labels_above(rows[:-1], cell)
        column = _column(cell, [*labels, cell.words] if cell.words else labels)
        if column.field not in ("", "period", "country") and any(column.field == one.field for one in columns):
            is_later = column.field == "timeline" and is_end(fold(column.label))
            column = replace(column, field="ends" if is_later else "")
        columns.append(column)
    columns = _only_several(_only_several(columns, "country", "provider"), "period", "period")
    names = {one.field for one in columns if one.field}
    if len(names) < _LEAST or not names & {"title", "description"}:
        return None
    return Columns(tuple(columns), rows[-1].width, len(rows[-1].cells), len(rows))


def _labels_above(rows: Sequence[Row], cell: Cell) -> list[str]:
    return [
        one.words
        for row in rows
        for one in row.cells
        if one.column <= cell.column < one.column + one.span and one.words
    ]


def _column(cell: Cell, labels: Sequence[str]) -> Column:
    """What the labels say, the lowest first: a period, then a field; a wrong letter in a label is forgiven."""
    start, end, label = cell.column, cell.column + cell.span, " ".join(" ".join(labels).split())
    period = period_column(labels)
    if period:
        return Column(start, end, "period", label, period)
    for words in reversed(labels):
        if find_country(words):
            return Column(start, end, "country", words)
        name = _field_named(words)
        if name == "venue" and any(field_guessed(half) == "timeline" for half in re.split(_HALVES, fold(words))):
            return Column(start, end, "timeline", label, is_sure=False)  # “Timline / Venue”
        if name:
            return Column(start, end, name, label)
    guessed = next((name for words in reversed(labels) if (name := field_guessed(fold(words)))), "")
    return Column(start, end, guessed, label, is_sure=not guessed)


def _only_several(columns: Sequence[Column], field: str, name: str) -> list[Column]:
    """Columns that are called by two countries or more are one for each provider; one quarter alone is no column."""
    count = sum(one.field == field for one in columns)
    if count > 1:
        return [replace(one, field=name) if one.field == field else one for one in columns]
    return [replace(one, field="", period=None) if one.field == field else one for one in columns]


def _with_numbers(columns: Columns, below: Sequence[Row]) -> Columns:
    """A first column without a label is that of the numbers where numbers stand in it."""
    first = columns.columns[0]
    if columns.has_numbers or first.label:
        return columns
    texts = [row.cells[0].words for row in below if row.cells and columns.fits(row) and row.cells[0].words]
    if not texts or not all(re.fullmatch(_NUMBER_IN_CELL, fold(text)) for text in texts):
        return columns
    return replace(columns, columns=(replace(first, field="number", is_sure=False), *columns.columns[1:]))


def _field_named(label: str) -> str:
    return field_named(fold(label).strip(" .:"))
