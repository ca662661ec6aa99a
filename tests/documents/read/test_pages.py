from pathlib import Path

import pytest

from tests.documents.read.plan_files import read_work_plan
from tests.documents.read.word_files import labels, paragraph, row, table, word_file

FRONT = paragraph("Network of Samples (NOS)") + paragraph("Draft Work Plan 2024-2026")
SET = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
NOTED = "<w:r><w:lastRenderedPageBreak/></w:r>"
AREA = paragraph("Thematic Area 1: Skills")


def _row(number: int, title: str = "", description: str = "") -> str:
    plain = row([[str(number)], ["TITLE"], ["May 2025"], ["English"], ["Morocco"], ["OIC Member Countries"], ["WORDS"]])
    return plain.replace("TITLE", title or "Webinar on “A”").replace("WORDS", description or "It is short.")


def _noted(row_xml: str, words: str, *, before: bool) -> str:
    """The row with the mark that Word leaves before or behind the run that says ``words``."""
    run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return row_xml.replace(run, NOTED + run if before else run + NOTED + "<w:r><w:t>.</w:t></w:r>")


def _pages(folder: Path, body: str) -> tuple[list[tuple[int, int]], bool]:
    draft = read_work_plan(word_file(folder, FRONT + body))
    return [pages for shown in draft.tables for pages in shown.pages], draft.tables[0].are_pages_exact


def test_a_file_that_tells_no_pages_gets_none(tmp_path: Path) -> None:
    assert _pages(tmp_path, AREA + table(labels(), _row(1))) == ([(0, 0), (0, 0)], False)


def test_breaks_that_a_typist_set_are_counted_but_not_taken_as_exact(tmp_path: Path) -> None:
    body = SET + AREA + table(labels(), _row(1)) + SET + paragraph("Thematic Area 2: Work") + table(labels(), _row(2))

    assert _pages(tmp_path, body) == ([(2, 2), (2, 2), (3, 3), (3, 3)], False)


def test_a_row_that_word_began_on_a_new_page_stands_there(tmp_path: Path) -> None:
    second = _noted(_row(2), "2", before=True)

    assert _pages(tmp_path, SET + AREA + table(labels(), _row(1), second, _row(3))) == (
        [(1, 1), (1, 1), (2, 2), (2, 2)],
        True,
    )


def test_a_row_that_word_parted_in_several_cells_stands_on_two_pages(tmp_path: Path) -> None:
    parted = _noted(_noted(_row(1, "Long", "Longer"), "Long", before=False), "Longer", before=False)

    assert _pages(tmp_path, AREA + table(labels(), parted, _row(2))) == ([(1, 1), (1, 2), (2, 2)], True)


@pytest.mark.parametrize("gone", [f"<w:p><w:del>{NOTED}</w:del></w:p>", "<w:p><w:r><w:br/></w:r></w:p>"])
def test_what_breaks_no_page_is_not_counted(tmp_path: Path, gone: str) -> None:
    assert _pages(tmp_path, gone + AREA + table(labels(), _row(1))) == ([(0, 0), (0, 0)], False)
