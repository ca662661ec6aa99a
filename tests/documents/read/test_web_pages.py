"""Web pages as Word, mail programs and browsers save them: what is struck out or hidden is no fact, and is not lost."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.read.text import Block, Table
from pesnet_desktop.documents.read.web_page import page_in
from pesnet_desktop.tasks.reading_papers import PaperReading
from tests.documents.read.whole_words import lost_words

STRUCK = (
    "<p>Q2 <s>2025</s> 2026 <del><span>gone</span></del><ins>new</ins></p>"
    "<table><tr><td>c<del>x</del></td></tr></table>"
)
LISTED = "<p><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>first</p><p>Not · a point</p>"
FORM = "<div><select><option>one<option>two</select><textarea>typed</textarea></div>"


def _lines(page: str) -> list[str]:
    return [part.text for part in page_in(page).body if isinstance(part, Block)]


def test_what_is_struck_out_is_unread_and_what_was_put_in_is_read() -> None:
    text = page_in(STRUCK)

    assert _lines(STRUCK) == ["Q2 2026 new"]
    assert [cell.words for part in text.body if isinstance(part, Table) for cell in part.rows[0].cells] == ["c"]
    assert [(one.place, one.words) for one in text.unread] == [("Struck out", words) for words in ("2025", "gone", "x")]


def test_what_a_page_hides_stands_in_the_margins() -> None:
    text = page_in(
        "<p>seen <span style='DISPLAY: none'>old</span></p><div hidden>older</div><p style='color:red'>too</p>"
    )

    assert ([part.text for part in text.body if isinstance(part, Block)], text.margins) == (
        ["seen", "too"],
        ("old", "older"),
    )


def test_the_points_that_word_writes_into_pages_are_points() -> None:
    kinds = [(part.paragraph.kind, part.text) for part in page_in(LISTED).body if isinstance(part, Block)]

    assert kinds == [("bullet", "first"), ("paragraph", "Not · a point")]


def test_choices_of_a_form_are_parted() -> None:
    assert _lines(FORM) == ["one", "two", "typed"]


@pytest.mark.timeout(20)
def test_a_page_without_bottom_keeps_its_words_and_takes_no_time() -> None:
    page = f"<title>Plan</title><script>no</script>{'<DIV>' * 100_000}<p>one</p><!-- no -->two &amp; three"

    assert (_lines(page), page_in(page).margins) == (["one", "two & three"], ("Plan",))


def test_the_colours_of_cells_are_kept() -> None:
    cells = '<td bgcolor="white">a</td><td bgcolor="#FF0">b</td><td style="background-color: Red">c</td>'

    tables = [part for part in page_in(f"<table><tr>{cells}</tr></table>").body if isinstance(part, Table)]

    assert [cell.shade for cell in tables[0].rows[0].cells] == ["", "#ff0", "red"]


@pytest.mark.parametrize("name", ["plan.doc", "plan.docx"])
def test_a_page_saved_as_a_word_file_is_read_as_the_page_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"<html><body><h1>Work Plan 2031</h1><p>by hand</p></body></html>")

    draft = PaperReading({})(path, lambda _done, _whole: None)

    assert lost_words(path, draft) == {}
