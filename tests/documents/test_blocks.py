"""Any words at all become well-formed Word text that says the same."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.blocks import Ink, blocks_markup, blocks_of, escaped, words_of
from pesnet_desktop.documents.direction import is_rtl_text, stretches, without_marks
from pesnet_desktop.documents.looks import BlockLook, ParagraphLook
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.text import clean_text
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import (
    PROMPT,
    Meeting,
    Paper,
    control,
    inline,
    lines,
    made,
    paragraph,
    part,
    template,
)

SIGNS = st.characters(exclude_categories=()) | st.sampled_from("\x0b\x1b\t\n\r&<>\"'\u00a0\u202e\ud800ع٣م")
TEXT = st.text(SIGNS, max_size=30)
MARKS = st.frozensets(st.sampled_from(["bold", "italic", "underline", "superscript", "to_confirm"]))
LINKS = st.sampled_from(
    ["", "https://example.org/?q=<&>", 'mailto:a"b@example.org', "file:///x", "https://e\x0b\ud800"]
)
RUNS = st.builds(Run, TEXT, MARKS, LINKS)
KINDS = st.sampled_from(["paragraph", "bullet", "number"])
BLOCKS = st.builds(Paragraph, st.lists(RUNS, max_size=3).map(tuple), KINDS, st.integers(0, 12))
NOTES = st.builds(RichText, st.lists(BLOCKS, max_size=5).map(tuple))
PLACES = template(
    paragraph(inline("meeting.title")),
    control("meeting.note", paragraph(PROMPT)),
    control("if:meeting.note", paragraph(inline("meeting.number"))),
)


@given(title=TEXT | BLOCKS, note=NOTES)
def test_any_words_stand_in_a_sound_paper_as_they_were_cleaned(title: str | Paragraph, note: RichText) -> None:
    paper = Paper(Meeting(title=title, note=note))

    for final in (True, False):
        content = made(PLACES, paper, final=final)

        assert broken_rules(content) == []
        runs = [run.text for run in title.runs] if isinstance(title, Paragraph) else [title]
        blocks = ["".join(clean_text(run.text) for run in block.runs) for block in note.blocks]
        wanted = ["".join(map(clean_text, runs)), *([*blocks, "4"] if note else [])]
        assert list(map(without_marks, lines(content))) == list(map(without_marks, wanted))
        assert made(PLACES, paper, final=final) == content


@given(text=st.text(), is_rtl=st.booleans())
def test_cutting_a_text_into_stretches_loses_nothing_and_turns_at_each_cut(text: str, is_rtl: bool) -> None:
    pieces = stretches(text, is_rtl)

    assert without_marks("".join(piece for piece, _ in pieces)) == without_marks(text)
    assert all(one[1] != other[1] for one, other in pairwise(pieces))


@pytest.mark.parametrize(
    ("text", "is_rtl", "pieces"),
    [
        ("8–9 July", False, [("8–9 July", False)]),
        ("09:00 – 09:30", True, [("09:00 – 09:30", True)]),
        ("ورشة COVID-19 في", True, [("ورشة ", True), ("COVID-19", False), (" في", True)]),
        ("(a.b@c.org) هنا", True, [("\u200e(a.b@c.org)\u200e", False), (" هنا", True)]),
        ("العمل (LMI 2) في (2024)", True, [("العمل ", True), ("\u200e(LMI 2)\u200e", False), (" في (2024)", True)]),
        ("Workshop (ورشة 2025) now", False, [("Workshop (", False), ("ورشة", True), (" 2025) now", False)]),
        ("OIC Member Countries", True, [("OIC Member Countries", False)]),
        ("The hall was taken.", True, [("The hall was taken.\u200e", False)]),
        ("One.\nTwo.", True, [("One.\u200e\nTwo.\u200e", False)]),
        ("A، b@c.org هنا", True, [("A", False), ("\u200f،\u200f ", True), ("b@c.org", False), (" هنا", True)]),
        ("2030 Plan", True, [("\u200e2030 Plan", False)]),
        ("“Jobs 2025” (tbc), ", True, [("\u200e“Jobs 2025” (tbc)\u200e", False), (", ", True)]),
        (" (بالإنجليزية)", False, [(" ", False), ("\u200f(بالإنجليزية)\u200f", True)]),
        ("قال 4th Meeting، نعم", True, [("قال ", True), ("4th Meeting", False), ("، نعم", True)]),
    ],
)
def test_arabic_and_latin_words_go_their_own_way(text: str, is_rtl: bool, pieces: list[tuple[str, bool]]) -> None:
    assert stretches(text, is_rtl) == pieces


@pytest.mark.parametrize(("text", "way"), [("", None), ("8–9", None), ("8 a", False), ("8 ورشة OIC", True)])
def test_the_first_letter_says_which_way_a_paragraph_runs(text: str, way: bool | None) -> None:
    assert is_rtl_text(text) is way


@pytest.mark.parametrize(
    ("runs", "way"),
    [
        ((Run("SESRIC و PERKESO"),), True),
        ((Run("SESRIC"),), False),
        ((Run("8–9"),), True),
        ((Run("A text", frozenset({"in_en"})), Run(" (بالإنجليزية)")), False),
    ],
)
def test_a_paragraph_of_an_arabic_page_may_begin_with_an_acronym(runs: tuple[Run, ...], way: bool) -> None:
    look = ParagraphLook(is_rtl=True)
    ink = Ink("ar", "", "", str, lambda _list: "", lambda _picture: "")

    words = blocks_markup((Paragraph(runs),), BlockLook(look, look, look), ink, "")

    assert ('<w:bidi w:val="0"/>' in words) is not way


@pytest.mark.parametrize(
    ("value", "house_format", "words"),
    [
        ("x", "", "x"),
        (None, "", ""),
        (0, "", "0"),
        (date(2025, 7, 8), "", "8 July 2025"),
        (date(2025, 7, 8), "weekday", "Tuesday"),
        (DateRange(date(2025, 7, 8), date(2025, 7, 9)), "first-day", "8 July 2025"),
        (DateRange(date(2025, 7, 8), date(2025, 7, 9)), "last-day", "9 July 2025"),
    ],
)
def test_a_value_says_within_a_line(value: object, house_format: str, words: str) -> None:
    assert words_of(value, house_format, "en") == words


@pytest.mark.parametrize("value", [RichText(), True, ("x",), 1.5])
def test_what_no_line_can_hold_is_a_bug(value: object) -> None:
    with pytest.raises(TypeError, match="does not stand within a line"):
        words_of(value, "", "en")


def test_plain_words_fill_a_block_line_by_line_and_nothing_gives_no_block() -> None:
    assert blocks_of("a\nb") == (Paragraph.of("a"), Paragraph.of("b"))
    assert [blocks_of(nothing) for nothing in ("", None, RichText(), RichText((Paragraph(),)), Paragraph())] == [()] * 5
    with pytest.raises(TypeError, match="no text in blocks"):
        blocks_of(3)


@given(text=st.text())
def test_escaped_words_hold_no_markup(text: str) -> None:
    assert re.search("[<>]|&(?!amp;|lt;|gt;)", escaped(text)) is None


@pytest.mark.parametrize(
    ("address", "is_link"),
    [
        ("https://example.org", True),
        ("HTTP://example.org:8080/a%20b?q=é#top", True),
        ("mailto:office@example.org?subject=Note", True),
        ("http://%%%", False),
        ("http://[::1", False),
        ("http://a b", False),
        ("https://example.org/%zz", False),
        ("mailto:nobody", False),
        ("javascript:alert(1)", False),
        (r"\\server\share", False),
    ],
)
def test_only_an_address_that_word_opens_becomes_a_link(address: str, is_link: bool) -> None:
    paper = Paper(Meeting(title=Paragraph((Run("words", link=address),))))

    assert (b"w:hyperlink" in part(made(PLACES, paper, final=True))) is is_link
