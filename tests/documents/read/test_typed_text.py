import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.gate import open_typed
from pesnet_desktop.documents.read.events_list import read_events_list
from pesnet_desktop.documents.read.text import Block, Table, WordText
from pesnet_desktop.documents.read.typed_text import typed_in
from pesnet_desktop.documents.read.work_plan import plan_in
from pesnet_desktop.i18n import use_language
from tests.documents.read.said_words import words_of


def lines(text: WordText) -> list[tuple[str, str, str]]:
    return [(one.paragraph.kind, one.label, one.paragraph.text) for one in text.body if isinstance(one, Block)]


def tables(text: WordText) -> list[list[list[str]]]:
    return [[[cell.words for cell in row.cells] for row in part.rows] for part in text.body if isinstance(part, Table)]


def test_paragraphs_bullets_numbers_and_headings_are_told() -> None:
    text = typed_in(
        "# Plan\nFirst line\n\n- one\n* two\n• three\n1. first\n2) second\na) third\n1.3 fourth\nTitle\n=====\n---"
        "\nLast"
    )

    assert lines(text) == [
        ("paragraph", "", "Plan"),
        ("paragraph", "", "First line"),
        ("bullet", "", "one"),
        ("bullet", "", "two"),
        ("bullet", "", "three"),
        ("number", "1.", "first"),
        ("number", "2)", "second"),
        ("number", "a)", "third"),
        ("number", "1.3", "fourth"),
        ("paragraph", "", "Title"),
        ("paragraph", "", "Last"),
    ]
    assert [one.heading for one in text.body if isinstance(one, Block)] == [1, *[0] * 8, 1, 0]


@pytest.mark.parametrize(
    "line", ["28 August 2024 in Ankara", "9.30 Registration", "8. July 2025", "14.00 - 15.00 Lunch"]
)
def test_hours_and_days_are_no_numbers_of_a_list(line: str) -> None:
    assert lines(typed_in(line)) == [("paragraph", "", line)]


def test_lines_that_a_mail_program_broke_are_one_paragraph() -> None:
    first = "This line was broken by a program that wraps its lines at a width"

    assert lines(typed_in(f"{first}\nof seventy letters.\nAnother one.")) == [
        ("paragraph", "", f"{first} of seventy letters."),
        ("paragraph", "", "Another one."),
    ]


@pytest.mark.parametrize(
    "pasted",
    [
        "Venue\tDate\nBaku, Azerbaijan\t8 July 2025",
        "| Venue | Date |\n|---|---|\n| Baku, Azerbaijan | 8 July 2025 |",
        "Venue             Date\nBaku, Azerbaijan  8 July 2025",
        "Venue   Date\nBaku, Azerbaijan  8 July 2025",
    ],
)
def test_tables_of_tabs_bars_and_aligned_columns_are_read(pasted: str) -> None:
    assert tables(typed_in(pasted)) == [[["Venue", "Date"], ["Baku, Azerbaijan", "8 July 2025"]]]


def test_a_cell_that_excel_quoted_keeps_its_lines() -> None:
    assert tables(typed_in('Name\tPost\n"A ""B""\nof\nSAMPLE"\tHead')) == [
        [["Name", "Post"], ['A "B"\nof\nSAMPLE', "Head"]]
    ]


def test_columns_with_empty_cells_are_cut_where_all_lines_are_blank() -> None:
    pasted = (
        "Venue         Date          Title\nBaku                        Workshop\n              8 July 2025   Webinar"
    )

    expected = [["Venue", "Date", "Title"], ["Baku", "", "Workshop"], ["", "8 July 2025", "Webinar"]]
    assert tables(typed_in(pasted)) == [expected]


def test_lines_of_a_plan_are_read_as_a_plan() -> None:
    draft = plan_in(
        typed_in(
            "Draft Work Plan 2024-2026\n\n"
            "1.3 Workshop on “Job Seekers 2030” Q2 2025 / On-site (Azerbaijan), English, with experts\n\n"
            "1.4 Webinar on “Skills” – February 2025 / Online\n"
        ),
        "pasted",
    )

    found = [(one.number, one.title, one.timeline, one.venue, one.languages) for one in draft.activities]
    assert found == [
        ("1.3", "Workshop on “Job Seekers 2030”", "Q2 2025", "On-site (Azerbaijan)", "English"),
        ("1.4", "Webinar on “Skills”", "February 2025", "Online", ""),
    ]
    assert draft.activities[0].description.text == "with experts"


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize("language", ["ar", "fr", "tr"])
def test_lines_of_a_plan_are_read_in_every_language_of_the_window(language: str) -> None:
    use_language(language)
    try:
        draft = plan_in(typed_in("1 Workshop on “A” Q2 2025 / Online\n2 Webinar on “B” May 2025 / Online"), "pasted")
    finally:
        use_language("en")

    assert [(one.title, one.timeline, one.venue) for one in draft.activities] == [
        ("Workshop on “A”", "Q2 2025", "Online"),
        ("Webinar on “B”", "May 2025", "Online"),
    ]


def test_marks_that_people_type_become_marks() -> None:
    block = typed_in("A **bold** word and [a page](https://www.example.org/a).").body[0]

    assert isinstance(block, Block)
    assert [(run.text, sorted(run.marks), run.link) for run in block.paragraph.runs] == [
        ("A ", [], ""),
        ("bold", ["bold"], ""),
        (" word and ", [], ""),
        ("a page", [], "https://www.example.org/a"),
        (".", [], ""),
    ]


PAGE = """<!DOCTYPE html><html><head><title>Events &amp; news</title><style>p {}</style></head><body>
<script>alert(1)</script><h2>Events <b>of</b>
the network</h2><div>One<br>two <!-- no --><img src="https://evil.example/a.png"></div>
<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li>c</li><li><p>d</p></li></ol>
<table><tr><th>Venue</th><th>Date</th><th>Information</th></tr>
<tr><td rowspan="2">Baku, Azerbaijan</td><td>8 July 2025</td>
<td><a href="https://www.example.org/e">Workshop on “A”</a></td></tr>
<tr><td>9 July 2025</td><td>Webinar on <i>“B”</i></td></tr></table></body></html>"""


def test_a_web_page_is_read_without_what_it_only_names() -> None:
    text = typed_in(PAGE)

    assert lines(text) == [
        ("paragraph", "", "Events of the network"),
        ("paragraph", "", "One\ntwo"),
        ("bullet", "", "a"),
        ("bullet", "", "b"),
        ("number", "3.", "c"),
        ("number", "4.", "d"),
    ]
    levels = [(one.heading, one.paragraph.level) for one in text.body if isinstance(one, Block)]
    assert (levels, text.margins) == ([(2, 0), (0, 0), (0, 0), (0, 1), (0, 0), (0, 0)], ("Events & news",))


def test_the_table_of_a_web_page_is_read_as_an_events_list() -> None:
    draft = read_events_list(typed_in(PAGE), "page.html")

    found = [(one.event.venue.text, one.event.title.text, one.web_page.text) for one in draft.events]
    assert found == [
        ("Baku, Azerbaijan", "Workshop on “A”", "https://www.example.org/e"),
        ("Baku, Azerbaijan", "Webinar on “B”", ""),
    ]


def test_a_table_that_only_frames_others_is_read_through() -> None:
    text = typed_in("<table><tr><td>x<table><tr><td>a</td><td>b</td></tr></table>y</td></tr></table>")

    assert ([line[2] for line in lines(text)], tables(text)) == (["x", "y"], [[["a", "b"]]])


def test_a_page_deeper_than_any_paper_keeps_its_words() -> None:
    assert words_of(typed_in(f"<div>{'<div>' * 3000}deep{'</div>' * 3000}<p>after</p></div>")) == Counter(
        deep=1, after=1
    )


def test_files_are_read_through_the_gate(tmp_path: Path) -> None:
    page, plain = tmp_path / "a.htm", tmp_path / "a.txt"
    page.write_text("<html><p>Türkiye</p></html>", encoding="utf-8")
    plain.write_bytes("Réunion à Tunis".encode("cp1252"))

    assert [lines(typed_in(open_typed(one).text)) for one in (page, plain)] == [
        [("paragraph", "", "Türkiye")],
        [("paragraph", "", "Réunion à Tunis")],
    ]


PIECES = st.sampled_from(
    ("Venue", "8 July 2025", "\t", "  ", "\n", "\n\n", "|", '"', "- ", "1. ", "1.3 ", "Q2 2025", " / Online", "# ",
     "---", "العمل", "** ", " [a](https://x.org) ", "=", "a word and more words that go on ", "İŞ", "<p>", "&amp; ")
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(PIECES, max_size=14).map("".join).filter(lambda text: not text.lstrip().startswith("<")))
def test_no_word_of_any_typed_text_is_lost(text: str) -> None:
    plain = text.replace("](https://x.org)", "]")

    assert Counter(re.findall(r"\w+", plain)) - words_of(typed_in(text)) == {}


CELLS = st.text("abé العİ<&\"' ", min_size=1, max_size=8).map(lambda one: " ".join(one.split())).filter(bool)
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=2, max_size=5)
)


@settings(max_examples=30)
@given(TABLES)
def test_any_table_of_a_web_page_is_read_back_equal(table: list[list[str]]) -> None:
    def shown(words: str) -> str:
        return words.replace("&", "&amp;").replace("<", "&lt;")

    rows = "".join(f"<tr>{''.join(f'<td>{shown(one)}</td>' for one in row)}</tr>" for row in table)

    assert tables(typed_in(f"<table>{rows}</table>")) == [table]
