"""Tracked changes are read as if accepted: what was put in or moved here stands there, what went away does not."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, WordText, read_text
from tests.documents.read.word_files import cell, numbered, paragraph, row, table, word_file


def _read(tmp_path: Path, body: str) -> WordText:
    return read_text(open_foreign(word_file(tmp_path, body)))


def _lines(tmp_path: Path, body: str) -> list[str]:
    return [part.text for part in _read(tmp_path, body).body if isinstance(part, Block)]


def _rows(tmp_path: Path, body: str) -> list[list[str]]:
    tables = [part for part in _read(tmp_path, body).body if isinstance(part, Table)]
    return [[one.text for one in each.cells] for found in tables for each in found.rows]


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _ending(inside: str, change: str, more: str = "") -> str:
    """A paragraph whose own end was changed."""
    return f"<w:p><w:pPr>{more}<w:rPr><w:{change}/></w:rPr></w:pPr>{inside}</w:p>"


DELETED = f"<w:del>{_run('gone').replace('w:t>', 'w:delText>')}</w:del>"
LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (_ending(_run("one "), "del") + paragraph("two"), ["one two"]),
        (_ending(_run("one "), "ins") + paragraph("two"), ["one ", "two"]),
        (_ending(_run("a"), "del") + _ending(_run("b"), "moveFrom") + paragraph("c") + paragraph("d"), ["abc", "d"]),
        (_ending(DELETED, "del") + paragraph("two"), ["two"]),
        (_ending(f"<w:moveFrom>{_run('x')}</w:moveFrom>", "moveFrom") + paragraph("two"), ["two"]),
        (f"<w:moveTo>{paragraph('here')}</w:moveTo>", ["here"]),
        (f"<w:ins>{paragraph('new')}</w:ins>", ["new"]),
        (_ending(_run("last"), "del"), ["last"]),
        (_ending(DELETED, "del"), []),
        (f"<w:p><w:ins>{_run('a')}{DELETED}</w:ins>{_run('b')}</w:p>", ["ab"]),
    ],
)
def test_paragraphs_are_joined_and_gone_as_if_every_change_was_accepted(
    tmp_path: Path, body: str, seen: list[str]
) -> None:
    assert _lines(tmp_path, body) == seen


def test_a_deleted_end_before_a_table_joins_nothing(tmp_path: Path) -> None:
    text = _read(tmp_path, _ending(_run("before"), "del") + table(row([["a"]])) + paragraph("after"))

    assert [part.text if isinstance(part, Block) else "table" for part in text.body] == ["before", "table", "", "after"]


def test_a_paragraph_whose_end_is_gone_takes_no_number(tmp_path: Path) -> None:
    body = numbered("a") + _ending(DELETED, "del", LISTED) + _ending(_run("b"), "del", LISTED) + numbered("c")

    assert _lines(tmp_path, body) == ["1. a", "2. bc"]


def test_rows_and_cells_that_were_deleted_or_moved_away_are_gone(tmp_path: Path) -> None:
    moved_words = _ending(f"<w:moveFrom>{_run('moved')}</w:moveFrom>", "moveFrom")
    rows = (
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell(['deleted'])}</w:tr>",
        f"<w:tr><w:trPr><w:moveFrom/></w:trPr>{cell(['moved'])}</w:tr>",
        f"<w:tr><w:tc>{moved_words}</w:tc><w:tc>{moved_words}</w:tc></w:tr>",
        f"<w:tr><w:trPr><w:ins/></w:trPr>{cell(['inserted'])}</w:tr>",
        f"<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{paragraph('gone')}</w:tc>{cell(['kept'])}</w:tr>",
        f"<w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr>{paragraph('new')}</w:tc></w:tr>",
        f"<w:tr><w:tc>{moved_words}</w:tc>{cell(['half'])}</w:tr>",
    )

    assert _rows(tmp_path, table(*rows)) == [["inserted"], ["kept"], ["new"], ["", "half"]]


def test_the_last_paragraph_of_a_cell_never_runs_into_the_next_cell(tmp_path: Path) -> None:
    open_end = f"<w:tc>{_ending(_run('a'), 'del')}</w:tc>"

    assert _rows(tmp_path, table(f"<w:tr>{open_end}{cell(['b'])}</w:tr>")) == [["a", "b"]]
