"""Plans as secretaries type them: areas named by a plain row, times and places parted by commas, labels mistyped."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.read.understood import halves_of
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.reads import LIKELY
from tests.documents.read.plan_files import TITLE, cells, merged_down, read_plan, row_of
from tests.documents.read.word_files import LABELS, cell, merged_row, paragraph, table

HEAD = cells(*LABELS)
ROW = ("1", "Workshop on “One”", "Q2 2025 / Online", "English", "Malaysia", "OIC Member Countries", "It is told here.")
OTHER = ("1", "Workshop on “Two”", *ROW[2:])


def areas(draft: WorkPlanDraft) -> list[tuple[str, str, int]]:
    return [(area.number, area.title, len(area.activities)) for area in draft.areas]


def test_a_plain_row_over_activities_is_their_area_and_a_sentence_is_none(tmp_path: Path) -> None:
    rows = (HEAD, merged_row("Digital Technologies"), cells(*ROW), merged_row("2. SKILLS"), cells(*OTHER))

    long = "Dates and venues of all of the activities below may change when host countries have settled them"

    draft = read_plan(
        tmp_path, TITLE + table(*rows, merged_row("Dates may change."), merged_row(long), cells("2", *OTHER[1:]))
    )

    assert areas(draft) == [("", "Digital Technologies", 1), ("2", "SKILLS", 2)]
    assert [area.confidence for area in draft.areas] == [LIKELY, LIKELY]
    assert draft.unread == ("Dates may change.", long)


def test_a_styled_line_below_the_title_names_the_first_area(tmp_path: Path) -> None:
    styled = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Digital Technologies</w:t></w:r></w:p>'

    assert areas(read_plan(tmp_path, TITLE + styled + table(HEAD, cells(*ROW)))) == [("", "Digital Technologies", 1)]


@pytest.mark.parametrize(
    ("typed", "halves"),
    [
        ("Q2 2025, On-site (Türkiye)", ("Q2 2025", "On-site (Türkiye)")),
        ("September 2025 – Online", ("September 2025", "Online")),
        ("Q2 2025 (Online)", ("Q2 2025", "Online")),
        ("Q2 2025, to be settled", ("Q2 2025, to be settled", "")),
    ],
)
def test_time_and_place_are_parted_by_commas_dashes_and_brackets(typed: str, halves: tuple[str, str]) -> None:
    assert halves_of(typed) == halves


def test_a_misspelt_label_of_time_and_venue_is_that_of_both(tmp_path: Path) -> None:
    labels = cells(*LABELS[:2], "Timline / Venue", *LABELS[3:])

    (activity,) = read_plan(tmp_path, TITLE + table(labels, cells(*ROW))).activities

    assert (activity.timeline, activity.venue, activity.confidence["timeline"]) == ("Q2 2025", "Online", LIKELY)


def test_the_years_stand_in_the_line_below_the_title(tmp_path: Path) -> None:
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>2025-2026</w:t></w:r></w:p>"
    front = paragraph("WORK PLAN") + bold + paragraph("Thematic Area 1: Skills")

    draft = read_plan(tmp_path, front + table(HEAD, cells(*ROW)))

    assert (draft.title, draft.start_year, draft.end_year) == ("WORK PLAN 2025-2026", 2025, 2026)
    assert areas(draft) == [("1", "Skills", 1)]


def test_several_activities_in_one_row_are_asked_about(tmp_path: Path) -> None:
    row = cells("1|2", "Workshop on “One”|Webinar on “Two”", *ROW[2:])

    (activity,) = read_plan(tmp_path, TITLE + table(HEAD, row)).activities

    assert [len(doubt.choices) for doubt in activity.doubts if doubt.kind == "title"] == [3]


@pytest.mark.parametrize("line", ["Priority 1: Skills", "Component 1 – Skills", "Strategic Objective 1: Skills"])
def test_areas_under_other_names(tmp_path: Path, line: str) -> None:
    assert areas(read_plan(tmp_path, TITLE + paragraph(line) + table(HEAD, cells(*ROW)))) == [("1", "Skills", 1)]


def test_a_cell_merged_over_several_activities_is_said_of_each(tmp_path: Path) -> None:
    def merged(number: str, provider: str) -> str:
        before, behind = (ROW[1:4], ROW[5:]) if number == "1" else (OTHER[1:4], OTHER[5:])
        texts = [cell([text]) for text in (number, *before)]
        return row_of(*texts, merged_down(provider, starts=bool(provider)), *(cell([text]) for text in behind))

    draft = read_plan(tmp_path, TITLE + table(HEAD, merged("1", "Malaysia"), merged("2", "")))

    assert [activity.providers for activity in draft.activities] == ["Malaysia", "Malaysia"]


def test_labels_with_brackets_are_known_without_them(tmp_path: Path) -> None:
    labels = cells("No. (#)", "Activity Title (final)", *LABELS[2:4], "Organisateur", *LABELS[5:])

    (activity,) = read_plan(tmp_path, TITLE + table(labels, cells(*ROW))).activities

    assert (activity.number, activity.title, activity.providers) == ("1", ROW[1], "Malaysia")
