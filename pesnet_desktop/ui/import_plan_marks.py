"""What a review of a plan marks in the file: the words in doubt with their numbers, the cell of the field in hand."""

from collections.abc import Callable, Sequence

from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.ui.import_fields import Asked
from pesnet_desktop.ui.source_page import Mark, SourcePage

SourceOf = Callable[[Path], Source | None]
"""Where the field at a path stands in the file."""


def marks_in(
    table: int, asked: Sequence[Asked], source_of: SourceOf, question: int, field: Path | None
) -> tuple[Mark, ...]:
    """The marks in a table of the file. A field in hand is framed instead of the question that is looked at."""
    marks = []
    for number, one in enumerate(asked):
        source = source_of((*one.path, one.doubt.field))
        if source is not None and source.table == table:
            is_current = number == question and field is None
            marks.append(Mark(_cells(source), one.doubt.words, number + 1, is_current))
    source = source_of(field) if field is not None else None
    if source is not None and source.table == table:
        marks.append(Mark(_cells(source), "", 0, is_current=True))
    return tuple(marks)


def show_marks(
    sheets: Sequence[SourcePage],
    asked: Sequence[Asked],
    source_of: SourceOf,
    question: int,
    field: Path | None,
    rows: Sequence[Source],
) -> tuple[SourcePage, int] | None:
    """Marks a record in the sheets; ``rows`` is where it stands. Gives the sheet and the row to bring into view."""
    sought: tuple[SourcePage, int] | None = None
    for table, sheet in enumerate(sheets):
        own = frozenset(row for one in rows if one.table == table for row in one.rows)
        sheet.show_marks(marks_in(table, asked, source_of, question, field) if own else (), own)
        if own:
            sought = (sheet, min(own))
    return sought


def _cells(source: Source) -> frozenset[tuple[int, int]]:
    return frozenset((row, source.column) for row in source.rows)
