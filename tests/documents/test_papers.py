import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from lxml.etree import _Element

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import Paper, render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.papers.programme import PaperPart, PaperSpeaker
from pesnet_desktop.model.papers.work_plan import LONG_DESCRIPTION, TALL_DESCRIPTION, WorkPlanPaper
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.paths import resources
from tests.documents import example_network_papers as of_network
from tests.documents import example_papers as examples
from tests.documents.read.plan_files import read_work_plan

MAKERS: dict[str, Callable[[bool], Paper]] = {
    "work-plan": lambda is_draft: examples.work_plan_paper(is_draft=is_draft),
    "work-plan-merged": lambda is_draft: examples.work_plan_paper(is_draft=is_draft),
    "concept-note": lambda is_draft: examples.concept_note_paper(is_draft=is_draft),
    "programme": lambda is_draft: examples.programme_paper(is_draft=is_draft),
    "progress-report": lambda is_draft: examples.progress_report_paper(is_draft=is_draft),
    "events-list": lambda is_draft: of_network.events_list_paper(is_draft=is_draft),
    "open-points": lambda is_draft: of_network.open_points_paper(is_draft=is_draft),
    "about": lambda is_draft: of_network.about_paper(is_draft=is_draft),
}


def made(name: str, paper: Paper, *, final: bool = False) -> bytes:
    template = (resources() / "templates" / "en" / f"{name}.docx").read_bytes()
    return render(compile_template(template, CATALOGUE), paper, final=final)


def opened(name: str, paper: Paper, *, final: bool = True) -> Document:
    return docx.Document(io.BytesIO(made(name, paper, final=final)))


def words_of(element: _Element) -> str:
    """What a reader sees, a line per paragraph."""
    lines = []
    for paragraph in element.iter(qn("w:p")):
        marks = paragraph.iter(qn("w:t"), qn("w:br"))
        lines.append("".join("\n" if mark.tag == qn("w:br") else str(mark.text or "") for mark in marks))
    return "\n".join(lines)


def held_rows(table: Table) -> list[bool]:
    """For each row whether all its paragraphs stay on the page of the next row, by themselves."""
    rows = [list(row._tr.iter(qn("w:p"))) for row in table.rows]
    return [all(one.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for one in row) for row in rows]


def unbroken_rows(table: Table) -> list[bool]:
    return [row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows]


@pytest.mark.parametrize("name", MAKERS)
def test_only_drafts_carry_the_watermark(name: str) -> None:
    def headers(*, is_draft: bool) -> str:
        with zipfile.ZipFile(io.BytesIO(made(name, MAKERS[name](is_draft), final=not is_draft))) as file:
            return " ".join(file.read(one).decode() for one in file.namelist() if one.startswith("word/header"))

    assert ("PowerPlusWaterMarkObject" in headers(is_draft=True), "pict" in headers(is_draft=False)) == (True, False)


@pytest.mark.parametrize("name", MAKERS)
def test_no_prompt_and_no_empty_table_is_left_in_a_paper(name: str) -> None:
    document = opened(name, MAKERS[name](False))

    styles = {one.get(qn("w:val")) for one in document.element.body.iter(qn("w:rStyle"))}
    empty = [table for table in document.element.body.iter(qn("w:tbl")) if table.find(qn("w:tr")) is None]

    assert (styles & {"PlaceholderText", "ToConfirm"}, empty) == (set(), [])


@pytest.mark.parametrize("name", MAKERS)
def test_every_cell_ends_in_a_paragraph(name: str) -> None:
    body = opened(name, MAKERS[name](True), final=False).element.body

    ends = [list(cell.iter(qn("w:p"), qn("w:tbl")))[-1].tag for cell in body.iter(qn("w:tc"))]

    assert set(ends) == {qn("w:p")}


def test_the_running_matter_of_a_draft_and_of_a_final_paper() -> None:
    draft = opened("concept-note", examples.concept_note_paper(), final=False).sections[0]
    final = opened("concept-note", examples.concept_note_paper(is_draft=False)).sections[0]

    assert words_of(draft.header.part.element) == "DRAFT CONCEPT NOTEOIC-PESNET"
    assert words_of(final.header.part.element) == "CONCEPT NOTEOIC-PESNET"
    assert words_of(final.footer.part.element) == "12 May 2025Page 1 of 1"


def test_a_concept_note_without_days_has_no_programme() -> None:
    with_days = opened("concept-note", examples.concept_note_paper())
    without = opened("concept-note", examples.concept_note_paper(has_programme=False))

    kinds = [
        [one.text for one in document.paragraphs if one.style and one.style.name == "Paper Kind"]
        for document in (with_days, without)
    ]

    assert kinds == [["Concept note", "Programme"], ["Concept note"]]
    assert len(without.tables) == 1


def test_facts_that_are_not_known_have_no_row() -> None:
    paper = examples.concept_note_paper()
    paper = replace(paper, event=replace(paper.event, venue=examples.marked("")))

    facts = opened("concept-note", paper).tables[0]

    assert [row.cells[0].text for row in facts.rows] == ["Dates", "Organised by"]


def test_a_slot_shows_its_parts_and_speakers_in_their_styles() -> None:
    slot = opened("programme", examples.programme_paper()).tables[1].rows[2].cells[1]

    assert [(one.style.name if one.style else "", one.text) for one in slot.paragraphs] == [
        ("Slot Title", "Opening Session"),
        ("Slot Item", "Recitation from the Holy Quran"),
        ("Slot Item", "Opening Remarks"),
        ("Slot Speaker", "H.E. Ms Amina Example, DG of SESRIC\u00a0(tbc)"),
        ("Slot Speaker", "Dato’ Dr Yusuf Example, Chief Executive of PERKESO"),
        ("Slot Item", "MoU Signing"),
        ("Slot Speaker", "PERKESO and İŞKUR"),
        ("Slot Speaker", "Second signing: PERKESO and the APEA\u00a0(tbc)"),
    ]


def test_a_programme_shows_the_dates_only_where_no_day_says_them() -> None:
    paper = examples.programme_paper()
    with_days = opened("programme", paper)
    without = opened("programme", replace(paper, programme=replace(paper.programme, days=())))

    facts = [[row.cells[0].text for row in one.tables[0].rows] for one in (with_days, without)]
    said = [one.paragraphs[-2].text for one in (with_days, without)]

    assert facts == [["Venue"], ["Dates", "Venue"]]
    assert said == ["Day 2: Wednesday, 9 July 2025", "The programme is being prepared and will follow."]


def test_a_pause_is_set_apart_from_work() -> None:
    pause = opened("programme", examples.programme_paper()).tables[1].rows[1].cells[1]

    assert [(one.style.name if one.style else "", one.text) for one in pause.paragraphs] == [
        ("Slot Pause", "Registration")
    ]


def test_no_slot_breaks_and_a_day_of_eight_slots_stays_whole() -> None:
    _facts, long_day, short_day = opened("programme", examples.programme_paper()).tables

    assert unbroken_rows(long_day) == [True] * 11
    assert held_rows(long_day) == [False, True, *[False] * 7, True, False]
    assert held_rows(short_day) == [False, *[True] * 7, False]


def test_the_plan_has_a_table_of_seven_columns_for_each_area() -> None:
    facts, *areas = opened("work-plan", examples.work_plan_paper()).tables

    assert [len(facts.rows), *(len(table.rows) for table in areas)] == [5, 5, 5, 5, 5]
    assert {tuple(cell.text for cell in table.rows[0].cells) for table in areas} == {
        (
            "No.",
            "Activity Title",
            "Timeline / Venue",
            "Language",
            "Provider Country",
            "Beneficiary Country",
            "Description",
        )
    }


def test_a_merged_plan_has_the_areas_heading_and_aims_across_its_table() -> None:
    paper = examples.work_plan_paper()

    rows = [table.rows[1] for table in opened("work-plan-merged", paper).tables[1:]]

    assert [len(row._tr.tc_lst) for row in rows] == [1] * 4
    assert [row.cells[0].text.split("\n") for row in rows] == [
        [area.heading, *area.objectives.text.split("\n")] for area in paper.plan.areas
    ]


def test_the_head_of_every_plan_table_repeats() -> None:
    areas = opened("work-plan", examples.work_plan_paper()).tables[1:]

    repeats = [[row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in one.rows] for one in areas]

    assert repeats == [[True, False, False, False, False]] * 4


def test_the_venue_stands_below_the_timeline_and_its_stroke() -> None:
    table = opened("work-plan", examples.work_plan_paper()).tables[1]

    assert table.rows[3].cells[2].text == "Q2 2025\u00a0/\nOn-site (Azerbaijan)"


def test_a_timeline_without_a_venue_has_no_stroke() -> None:
    paper = _with_first_activity(venue="")

    assert opened("work-plan", paper).tables[1].rows[1].cells[2].text == "September 2024"


def test_only_a_long_description_lets_its_row_break_over_a_page() -> None:
    at_the_limit = _with_first_activity(description=RichText.of("x" * LONG_DESCRIPTION))
    beyond_it = _with_first_activity(description=RichText.of("x" * (LONG_DESCRIPTION + 1)))

    kept, long = (opened("work-plan", paper).tables[1] for paper in (at_the_limit, beyond_it))

    assert (unbroken_rows(kept)[1], unbroken_rows(long)[1]) == (True, False)


def test_only_a_row_of_few_lines_stays_on_the_page_of_the_next_one() -> None:
    low = _with_first_activity(description=RichText.of("x" * TALL_DESCRIPTION))
    tall = _with_first_activity(description=RichText.of("x" * (TALL_DESCRIPTION + 1)))

    held = [held_rows(opened("work-plan", paper).tables[1])[1] for paper in (low, tall)]

    assert held == [True, False]


def test_a_report_keeps_an_area_of_four_whole_and_the_counts_with_their_total() -> None:
    _facts, counts, *areas = opened("progress-report", examples.progress_report_paper()).tables

    assert [held_rows(table) for table in areas[:4]] == [[False, True, True, True, False]] * 4
    assert held_rows(counts) == [False, True, True, True, True, False]


def test_a_report_shows_what_was_planned_beside_what_was_held() -> None:
    area = opened("progress-report", examples.progress_report_paper()).tables[2]

    assert [cell.text for cell in area.rows[1].cells][2:] == [
        "September 2024, Online",
        "–",
        "Rescheduled\nThe provider asked for another month.",
    ]


def test_a_report_of_a_period_without_unplanned_events_says_so() -> None:
    document = opened("progress-report", examples.progress_report_paper(has_unplanned=False))

    assert body_after(document, "Activities outside the Plan") == (
        "Every event of the period belongs to an activity of the Plan."
    )


def test_a_report_without_a_period_says_only_what_it_sets_side_by_side() -> None:
    paper = examples.progress_report_paper()
    with_period, without = (
        opened("progress-report", replace(paper, facts=replace(paper.facts, window=window)))
        for window in ("2 March 2024 to 31 October 2025", "")
    )

    method = "It sets the events that were held beside what the Work Plan 2024–2026 had planned."
    kept = " An activity keeps the number with which it was adopted."
    period = "This report covers the period 2 March 2024 to 31 October 2025. "

    assert [body_after(one, "Period and method") for one in (with_period, without)] == [
        period + method + kept,
        method + kept,
    ]


def test_a_final_paper_is_plain_text_without_controls_or_marks() -> None:
    left = {
        name: [one.tag for one in opened(name, make(False)).element.body.iter(qn("w:sdt"), qn("w:bookmarkStart"))]
        for name, make in MAKERS.items()
    }

    assert left == {name: [] for name in MAKERS}


@pytest.mark.parametrize("layout", ["work-plan", "work-plan-merged"])
def test_a_plan_that_was_printed_reads_back_as_it_was(layout: str, tmp_path: Path) -> None:
    paper = examples.work_plan_paper()
    printed = tmp_path / "plan.docx"
    printed.write_bytes(made(layout, paper))

    draft = read_work_plan(printed)

    assert (draft.title, [(one.label, one.content) for one in draft.headers]) == (
        paper.plan.title,
        [(one.label, one.content) for one in paper.plan.headers],
    )
    assert [(one.number, one.title, one.objectives) for one in draft.areas] == [
        (one.number, one.title, one.objectives) for one in paper.plan.areas
    ]
    assert [(one.number, one.title, one.timeline, one.venue, one.description) for one in draft.activities] == [
        (one.number, one.title, one.timeline, one.venue, one.description)
        for area in paper.plan.areas
        for one in area.activities
    ]


def body_after(document: Document, heading: str) -> str:
    """The paragraph that follows a heading."""
    texts = [one.text for one in document.paragraphs]
    return texts[texts.index(heading) + 1]


def _with_first_activity(**changes: object) -> WorkPlanPaper:
    paper = examples.work_plan_paper()
    area = paper.plan.areas[0]
    first = replace(area.activities[0], **changes)  # type: ignore[arg-type]
    area = replace(area, activities=(first, *area.activities[1:]))
    return replace(paper, plan=replace(paper.plan, areas=(area, *paper.plan.areas[1:])))


def test_a_part_without_a_title_prints_no_empty_line() -> None:
    paper = examples.programme_paper(is_draft=False)
    speaker = PaperSpeaker("a" * 32, Paragraph.of("Host country"))
    closing = replace(paper.programme.days[0].slots[0], is_pause=False, parts=(PaperPart("b" * 32, "", (speaker,)),))
    day = replace(paper.programme.days[0], slots=(closing,))
    short = replace(paper, programme=replace(paper.programme, days=(day,)))

    cell = opened("programme", short).tables[-1].rows[1].cells[1]

    assert words_of(cell._tc).split("\n")[1:] == ["Host country"]
