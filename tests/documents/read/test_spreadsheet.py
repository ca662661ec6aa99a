import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Color, Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from pesnet_desktop.documents.read.events_list import read_events_list
from pesnet_desktop.documents.read.participants import read_guests
from pesnet_desktop.documents.read.separated import separated_rows
from pesnet_desktop.documents.read.spreadsheet import (
    Spreadsheet,
    read_separated,
    read_workbook,
    separated_in,
    words_of,
    workbook_in,
)
from pesnet_desktop.documents.read.text import Block, Table
from pesnet_desktop.documents.read.workbook_margins import objects_in, words_beside_cells
from pesnet_desktop.model.problems import Problem

HERE = Path("list.xlsx")


def saved(book: Workbook) -> bytes:
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def book_of(*rows: tuple[object, ...]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    return book


def cells(found: Spreadsheet) -> list[list[str]]:
    tables = [part for part in found.text.body if isinstance(part, Table)]
    return [[cell.words for cell in row.cells] for table in tables for row in table.rows]


@pytest.mark.parametrize(
    ("value", "number_format", "words"),
    [
        (97, "General", "97"),
        (3.0, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (0.25, "0%", "25%"),
        (7, "000", "007"),
        (datetime(2024, 2, 29), "dd/mm/yyyy", "2024-02-29"),  # noqa: DTZ001
        (datetime(2024, 2, 29, 9, 30), "General", "2024-02-29 09:30"),  # noqa: DTZ001
        (date(2024, 3, 1), "", "2024-03-01"),
        (datetime(2025, 3, 1), "mmm-yy", "March 2025"),  # noqa: DTZ001
        (datetime(2025, 3, 1), '[$-40C]mmmm" de "yyyy', "March 2025"),  # noqa: DTZ001
        (datetime(2025, 3, 1), "yyyy", "2025"),  # noqa: DTZ001
        (datetime(2025, 3, 1), "yyyy-mm-dd", "2025-03-01"),  # noqa: DTZ001
        ("two_x000D_\nlines", "General", "two\nlines"),
        ("typed _x005F_x000D_", "General", "typed _x000D_"),
        (time(9, 30), "", "09:30"),
        (timedelta(hours=1, minutes=5), "", "1:05"),
        (True, "", "TRUE"),
        (None, "", ""),
    ],
)
def test_values_become_the_words_that_were_typed(value: object, number_format: str, words: str) -> None:
    assert words_of(value, number_format) == words


def test_a_workbook_of_events_is_read_as_an_events_list() -> None:
    book = book_of(
        ("Events of the network",),
        ("Date", "Venue", "Information"),
        (date(2024, 8, 28), "Virtual-SESRIC, Ankara Türkiye", "Webinar on “Jobs”"),
    )

    draft = read_events_list(workbook_in(saved(book), HERE).text, "list.xlsx")

    event = draft.events[0].event
    assert (event.dates.text, event.venue.text, event.title.text) == (
        "2024-08-28",
        "Virtual-SESRIC, Ankara Türkiye",
        "Webinar on “Jobs”",
    )
    assert draft.unread == ()


def test_merged_cells_links_and_lines_of_a_sheet_are_read() -> None:
    book = book_of(("Country", "Name"), ("Türkiye", "Ms. A SAMPLE"), (None, "Mr. B SAMPLE\nHead of Unit"))
    sheet = book.worksheets[0]
    sheet.merge_cells("A2:A3")
    sheet["B2"].hyperlink = "https://www.example.org/a"

    found = workbook_in(saved(book), HERE)

    guests = read_guests(found.text, "list.xlsx").guests
    assert [(one.name.text, one.country.text, one.post.text) for one in guests] == [
        ("A SAMPLE", "Türkiye", ""),
        ("B SAMPLE", "Türkiye", "Head of Unit"),
    ]
    table = next(part for part in found.text.body if isinstance(part, Table))
    assert [run.link for run in table.rows[1].cells[1].blocks[0].paragraph.runs] == ["https://www.example.org/a"]


def test_a_cell_merged_over_columns_is_one_wide_cell() -> None:
    book = book_of(("Azerbaijan", None, None), ("1", "Ms. A SAMPLE", "Head"))
    book.worksheets[0].merge_cells("A1:C1")

    found = workbook_in(saved(book), HERE)

    table = next(part for part in found.text.body if isinstance(part, Table))
    assert [(cell.words, cell.column, cell.span) for cell in table.rows[0].cells] == [("Azerbaijan", 0, 3)]


def test_hidden_sheets_and_formulas_without_result_are_told_as_unread() -> None:
    book = book_of(("Name", "Days"), ("Mr. A SAMPLE", "=1+1"))
    hidden = book.create_sheet("Lists")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "secret"

    found = workbook_in(saved(book), HERE)

    assert [(part.place, part.words) for part in found.text.unread] == [
        ("Sheet “Sheet”, row 2, column 2: a formula whose result was not kept", "=1+1"),
        ("Hidden sheet “Lists”", "Lists\nsecret"),
    ]
    assert cells(found) == [["Name", "Days"], ["Mr. A SAMPLE", ""]]


def test_what_stands_beside_the_cells_is_not_lost() -> None:
    book = book_of(("Name", "Days"), ("Mr. A SAMPLE", 2), ("cancelled", None))
    sheet = book.worksheets[0]
    sheet["A2"].comment = Comment("ask him", "Dana")
    sheet["A3"].font = Font(strike=True)
    header, footer = sheet.oddHeader, sheet.oddFooter
    assert header is not None
    assert footer is not None
    header.left.text, footer.center.text = "Draft && more", "Page &P"

    found = workbook_in(saved(book), HERE)

    assert found.text.margins == ("ask him", "Draft & more", "Page")
    assert [(part.place, part.words) for part in found.text.unread] == [("Struck out", "cancelled")]
    assert cells(found) == [["Name", "Days"], ["Mr. A SAMPLE", "2"]]


def test_words_struck_out_within_a_cell_are_kept_apart() -> None:
    looks = "<r><t>Days</t></r><r><rPr><strike/></rPr><t> off</t></r><r><rPr><b/></rPr><t> in</t></r>"
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>{looks}</si></sst>'
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(book_of(("Days",))))) as plain, zipfile.ZipFile(packed, "w") as rich:
        for name in plain.namelist():  # openpyxl keeps words in their cells, Excel in a part of their own
            part = plain.read(name).replace(b't="inlineStr"><is><t>Days</t></is>', b't="s"><v>0</v>')
            named = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/></Types>' % kind
            rich.writestr(name, part.replace(b"</Types>", named))
        rich.writestr("xl/sharedStrings.xml", strings)

    found = workbook_in(packed.getvalue(), HERE)

    assert (cells(found), [part.words for part in found.text.unread]) == ([["Days in"]], ["off"])


def test_words_in_charts_and_threads_and_files_of_other_programs_are_found() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        said = {
            "xl/charts/chart1.xml": '<c:c xmlns:c="c"><c:tx><c:v>Women</c:v></c:tx></c:c>',
            "xl/comments1.xml": "<x><comment><t>[Threaded comment] copy</t></comment><comment><t>old</t></comment></x>",
            "xl/threadedComments/threadedComment1.xml": "<x><threadedComment><text>new</text></threadedComment></x>",
            "xl/embeddings/letter.docx": "",
        }
        for name, content in said.items():
            archive.writestr(name, content)

    assert words_beside_cells(packed.getvalue()) == ("Women", "old", "new")
    assert objects_in(packed.getvalue()) == ("letter.docx",)


def test_the_colours_that_somebody_gave_to_cells_are_kept() -> None:
    book = book_of(("Activity", "Q1", "Q2", "Q3"), ("Course", None, None, None))
    for place, colour in (("B2", "FFFF0000"), ("C2", "FFFFFFFF"), ("D2", Color(theme=4))):
        book.worksheets[0][place].fill = PatternFill("solid", fgColor=colour)

    table = next(part for part in workbook_in(saved(book), HERE).text.body if isinstance(part, Table))

    assert [cell.shade for cell in table.rows[1].cells] == ["", "FFFF0000", "", "4"]


def test_a_day_beyond_all_days_keeps_the_rest_of_the_sheet() -> None:
    book = book_of(("Name", "Born"), ("A SAMPLE", 1e9))
    book.worksheets[0]["B2"].number_format = "dd/mm/yyyy"

    assert cells(workbook_in(saved(book), HERE)) == [["Name", "Born"], ["A SAMPLE", "#VALUE!"]]


def test_days_counted_from_1904_are_the_same_days() -> None:
    book = book_of((date(2024, 2, 29),))
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0]["A1"].value = date(2024, 2, 29)

    assert cells(workbook_in(saved(book), HERE)) == [["2024-02-29"]]


def test_names_of_sheets_stand_as_headings_where_they_say_something() -> None:
    book = book_of(("Name", "Post"), ("Mr. A SAMPLE", "Head"))
    book.worksheets[0].title = "Türkiye"
    book.create_sheet("Sheet2")["A1"] = "more"

    found = workbook_in(saved(book), HERE)

    assert [part.text for part in found.text.body if isinstance(part, Block)] == ["Türkiye"]
    assert [one.country.text for one in read_guests(found.text, "list.xlsx").guests] == ["Türkiye"]


def test_what_is_no_workbook_within_is_refused_as_damaged() -> None:
    with pytest.raises(Problem) as refused:
        workbook_in(saved(Workbook()).replace(b"xl/workbook.xml", b"xl/workbook.xmm"), HERE)

    assert refused.value.code == "foreign-damaged"


def test_files_are_read_through_the_gate(tmp_path: Path) -> None:
    book, plain = tmp_path / "a.xlsx", tmp_path / "a.csv"
    book.write_bytes(saved(book_of(("Name", "Days"), ("A", 2))))
    plain.write_bytes("Name;Ülke\r\nİlknur SAMPLE;Türkiye\r\n".encode("cp1254"))

    assert cells(read_workbook(book)) == [["Name", "Days"], ["A", "2"]]
    assert cells(read_separated(plain)) == [["Name", "Ülke"], ["İlknur SAMPLE", "Türkiye"]]


@pytest.mark.parametrize(
    ("text", "separator", "rows"),
    [
        ("a;b\nc;d, e\n", ";", (("a", "b"), ("c", "d, e"))),
        ("a,b\n\"c, d\",e\n", ",", (("a", "b"), ("c, d", "e"))),
        ("\ufeffa\tb\n\"c\nd\"\te\n", "\t", (("a", "b"), ("c\nd", "e"))),
        ("sep=|\na|b;c\n", "|", (("a", "b;c"),)),
        ("SEP=;\r\n\"a \"\"b\"\"\";c\r\n", ";", (('a "b"', "c"),)),
        ("only one column\nof words\n", ",", (("only one column",), ("of words",))),
    ],
)  # fmt: skip
def test_the_separator_of_a_plain_table_is_told(text: str, separator: str, rows: tuple[tuple[str, ...], ...]) -> None:
    found = separated_rows(text)

    assert (found.separator, found.rows) == (separator, rows)


WORDS = st.text("abé العİı;,\t|\"'=1", max_size=8).map(lambda one: " ".join(one.replace("\t", " ").split()))
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(WORDS, min_size=width, max_size=width), min_size=1, max_size=6)
)


@settings(max_examples=40)
@given(TABLES, st.sampled_from(";,\t|"))
def test_any_table_as_plain_text_is_read_back_equal(table: list[list[str]], separator: str) -> None:
    quoted = "\n".join(separator.join(f'"{one}"'.replace('"', '""')[1:-1] for one in row) for row in table)

    found = separated_in(f"sep={separator}\n{quoted}\n")

    assert cells(found) == [row for row in table if any(row)]


@settings(max_examples=15)
@given(TABLES)
def test_any_table_in_a_workbook_is_read_back_equal(table: list[list[str]]) -> None:
    book = Workbook()
    for number, row in enumerate(table, 1):
        for column, words in enumerate(row, 1):
            if words:
                written = book.worksheets[0].cell(number, column)
                written.value, written.data_type = words, "s"

    found = cells(workbook_in(saved(book), HERE))

    used = [place for row in table for place, words in enumerate(row) if words]
    first, last = min(used, default=0), max(used, default=-1)
    assert found == [row[first : last + 1] for row in table if any(row)]
