"""Fields written as one piece say the same as fields written one by one."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.blocks import Ink
from pesnet_desktop.documents.joined import JoinedWords, joined
from pesnet_desktop.documents.looks import ParagraphLook
from pesnet_desktop.documents.numbering import Numbers
from pesnet_desktop.documents.page import Page, Program, writers
from pesnet_desktop.documents.places import Place, Words
from pesnet_desktop.documents.regions import Each, When
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph, Run

INK = Ink("en", "", "", lambda address: "rId1", lambda style: "1", lambda picture: "rId2")


@dataclass(frozen=True)
class Row:
    title: Line | None
    venue: Line
    note: Line


def words(attribute: str, noun: str = "row", *, is_rtl: bool = False) -> Words:
    return Words(Place(noun, attribute, "", False, "", ""), ParagraphLook(is_rtl=is_rtl))


ROW: Program = (
    "<a>",
    words("title"),
    "<b>",
    When("row", "venue", True, False, ("/", words("venue"), "|")),
    words("note"),
)


def written(program: Program, row: Row) -> bytes:
    page = Page(INK, Numbers(0, 0))
    for write in writers(program):
        write(page, {"row": row, "other": row})
    return b"".join(page.out)


LINES = st.one_of(
    st.text(),
    st.text(st.sampled_from("ab “é&<\n\r\tم"), max_size=9),
    st.lists(
        st.builds(
            Run,
            st.text(max_size=5),
            st.sampled_from([frozenset(), frozenset({"bold"})]),
            st.sampled_from(["", "https://a.int"]),
        ),
        max_size=3,
    ).map(lambda runs: Paragraph(tuple(runs))),
)


@given(st.builds(Row, st.none() | LINES, LINES, LINES))
def test_any_words_are_written_as_one_by_one(row: Row) -> None:
    one = joined(ROW)

    assert [type(step) for step in one if not isinstance(step, str)] == [JoinedWords]
    assert written((*one, "</a>"), row) == written((*ROW, "</a>"), row)


def test_lines_to_confirm_and_certain_ones_look_the_same_and_are_one_run() -> None:
    line = Paragraph((Run("Niger, Senegal "), Run("(tbc)", frozenset({"to_confirm"}))))

    assert written(joined(ROW), Row("T", "", line)).count(b"<w:r>") == 2
    assert written(ROW, Row("T", "", line)).count(b"<w:r>") == 2


@pytest.mark.parametrize(
    "program",
    [
        ("<a>", words("title"), "<b>"),
        (words("title"), words("note", "other")),
        (words("title", is_rtl=True), words("note", is_rtl=True)),
        (words("title"), When("row", "venue", False, False, (words("venue"),))),
        (words("title"), When("row", "venue", True, False, (words("note"),))),
        (words("title"), When("row", "venue", True, True, (words("venue"),))),
    ],
)
def test_what_is_no_line_of_one_record_stays_as_it_is(program: Program) -> None:
    assert joined(program) == program


def test_fields_inside_a_repeat_are_joined_too() -> None:
    each = Each("plan", "rows", "row", None, 0, ROW, ())

    (found,) = joined((each,))

    assert isinstance(found, Each)
    assert found.program == joined(ROW)
