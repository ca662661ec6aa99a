"""The columns of a programme's table are told by what stands in them, also where the table runs backwards."""

from pesnet_desktop.documents.read.slot_columns import labelled_columns, span_in, told_columns
from pesnet_desktop.documents.read.text import Row
from tests.documents.read.said_words import cell


def _row(*texts: str) -> Row:
    return Row(tuple(cell(text, column) for column, text in enumerate(texts)))


def test_where_hours_stand_last_the_session_is_beside_them_and_the_speaker_before_it() -> None:
    columns = told_columns([_row("Ms A", "Opening", "09:00 – 10:00"), _row("Mr B", "Closing", "10:00 – 11:00")])

    assert columns is not None
    assert [name for _start, _end, name, _label in columns.fields] == ["speaker", "session", "time"]


def test_a_grid_has_two_different_days() -> None:
    rows = (_row("Time", "8 July 2031"), _row("Time", "Day 1", "Day 1"), _row("Time", "Day 1", "Day 2"))

    found = [labelled_columns(row) for row in rows]

    assert [columns is not None and columns.is_grid for columns in found] == [False, False, True]


def test_a_year_before_words_is_no_hour() -> None:
    cells = [_row(text).cells[0] for text in ("2030 Agenda", "0900", "0900 – 0930 Opening")]

    spans = [span_in(cell) for cell in cells]

    assert [span.starts if span else "" for span in spans] == ["", "09:00", "09:00"]
