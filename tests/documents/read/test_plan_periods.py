"""Plans whose times are columns, marks or halves: quarters, months, a year over the table."""

from pathlib import Path

import pytest

from pesnet_desktop.model.papers.reads import GUESSED, LIKELY
from tests.documents.read.plan_files import AREA, QUARTERS, TITLE, cells, read_plan, row_of
from tests.documents.read.word_files import cell, labels, paragraph, table


def test_quarters_that_are_columns_give_the_timeline_of_what_is_marked(tmp_path: Path) -> None:
    draft = read_plan(tmp_path, TITLE + AREA + QUARTERS)

    assert [(one.number, one.timeline) for one in draft.activities] == [
        ("1", "Q2 2025"),
        ("2", "Q1/Q3 2025"),
        ("3", "Q3 2025"),
        ("4", "9 December 2025"),
        ("5", ""),
        ("6", "Q2-Q3 2025"),
    ]
    assert [one.confidence["timeline"] for one in draft.activities] == [
        LIKELY,
        GUESSED,
        LIKELY,
        LIKELY,
        GUESSED,
        GUESSED,
    ]
    assert draft.unread == ("Q3 2025: Completed", "Q4 2025: -")


def test_marks_in_several_quarters_and_in_none_are_asked_about(tmp_path: Path) -> None:
    draft = read_plan(tmp_path, TITLE + AREA + QUARTERS)

    asked = {one.number: [choice.value for doubt in one.doubts for choice in doubt.choices] for one in draft.activities}
    assert asked == {
        "1": [],
        "2": ["Q1/Q3 2025", "Q1 2025", "Q3 2025"],
        "3": [],
        "4": [],
        "5": [""],
        "6": ["Q2-Q3 2025", "Q2 2025", "Q3 2025"],
    }


def _shaded(colour: str, more: str = "", words: str = "") -> str:
    shade = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{colour}"{more}/></w:tcPr>'
    return f"<w:tc>{shade}{paragraph(words) if words else '<w:p/>'}</w:tc>"


def test_coloured_cells_are_marks_where_no_other_is_and_are_asked_about(tmp_path: Path) -> None:
    head = cells("No", "Activity", "Q1", "Q2", "Q3", "Language")
    blank, white, band = cell([]), _shaded("FFFFFF"), _shaded("EEEEEE")
    red, theme = _shaded("FF0000"), _shaded("auto", ' w:themeFill="accent1"')

    def line(number: str, *periods: str) -> str:
        return row_of(cell([number]), cell([f"Webinar on “{number}”"]), *periods, cell(["English"]))

    banded = row_of(_shaded("EEEEEE", words="5"), _shaded("EEEEEE", words="Course"), band, red, band, band)
    body = table(head, line("1", blank, red, white), line("2", theme, theme, blank), line("3", cell(["x"]), red, blank))

    draft = read_plan(tmp_path, TITLE + AREA + paragraph("Year 2025") + body.replace("</w:tbl>", f"{banded}</w:tbl>"))

    found = [(one.timeline, one.confidence["timeline"], len(one.doubts)) for one in draft.activities]
    assert found == [
        ("Q2 2025", GUESSED, 1),
        ("Q1-Q2 2025", GUESSED, 1),
        ("Q1 2025", LIKELY, 0),
        ("Q2 2025", GUESSED, 1),
    ]
    assert [choice.value for choice in draft.activities[0].doubts[0].choices] == ["Q2 2025", ""]


def test_planned_and_status_below_a_quarter_are_told_apart(tmp_path: Path) -> None:
    body = table(
        row_of(cell(["No"]), cell(["Activity"]), cell(["Q1 2025"], 2), cell(["Q2 2025"], 2), cell(["Language"])),
        cells("", "", "Planned", "Status", "Planned", "Status", ""),
        cells("1", "Webinar on “One”", "x", "Postponed", "", "Held", "English"),
    )

    draft = read_plan(tmp_path, TITLE + AREA + body)

    assert [(one.timeline, one.languages) for one in draft.activities] == [("Q1 2025", "English")]
    assert draft.unread == ("Q1 2025: Postponed", "Q2 2025: Held")


@pytest.mark.parametrize(
    ("labels_of_months", "timeline"),
    [(("Jan", "Feb", "Mar"), "Jan-Feb 2025"), (("janvier", "février", "mars"), "Janvier-Fevrier 2025")],
)
def test_months_that_are_columns_under_a_year_over_the_table(
    tmp_path: Path, labels_of_months: tuple[str, ...], timeline: str
) -> None:
    body = table(cells("No", "Activity", *labels_of_months, "Venue"), cells("1", "Course", "x", "x", "", "Online"))

    draft = read_plan(tmp_path, TITLE + AREA + paragraph("Year 2025") + body)

    assert [(one.timeline, one.venue) for one in draft.activities] == [(timeline, "Online")]


def test_the_year_over_a_table_makes_its_months_whole_and_is_asked_about(tmp_path: Path) -> None:
    first = table(labels(), cells("1", "Webinar on “A”", "March / Online", "English", "Oman", "All", "a"))
    second = table(labels(), cells("2", "Webinar on “B”", "Q2 / Online", "English", "Oman", "All", "b"))

    draft = read_plan(tmp_path, TITLE + AREA + paragraph("2025") + first + paragraph("2026") + second)

    assert [(one.timeline, one.venue) for one in draft.activities] == [("March 2025", "Online"), ("Q2 2026", "Online")]
    assert [choice.value for choice in draft.activities[0].doubts[0].choices] == ["March 2025", "March"]
