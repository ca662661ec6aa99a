"""A plan is corrected in its review by keys: every field, rows parted and left out; what is written is entered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import (
    Choice,
    Doubt,
    DraftActivity,
    DraftArea,
    DraftHeader,
    Source,
    SourceTable,
    WorkPlanDraft,
)
from pesnet_desktop.model.papers.event_drafts import EventDraft
from pesnet_desktop.model.papers.reads import Path as FieldPath
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.activity import activities
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_list import PLAN
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_paper import PaperReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.source_page import SourcePage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import EVENTS, NOTE
from tests.ui.conftest import show_active

FIRST: FieldPath = ("activities", 0)
SLASH = Doubt("alternatives", "providers", "A slash?", (Choice("One", "Oman / Iraq"), Choice("Both", "Oman, Iraq")))
APART = Doubt("joined-row", "number", "Joined?", (Choice("Joined", "1"), Choice("Apart", "")))
HEADER = Doubt("joined-row", "content", "Joined?", (Choice("Joined", "Aim"), Choice("Apart", "")))
ONE = DraftActivity(
    "1", "Workshop on “Registers”", "Q1 2031", "Online", "English", "Oman / Iraq", "Institutions",
    RichText.of("Why."), {"providers": Source(0, (1,), 4, "Oman / Iraq"), "timeline": Source(0, (1,), 2, "Q1 2031")},
    (SLASH,),
)  # fmt: skip
TWO = replace(ONE, number="2", title="Webinar on “Corridors”", doubts=())
TABLE = Source(1, (0,), 1, "")


def plan(*rows: DraftActivity, headers: tuple[DraftHeader, ...] = ()) -> WorkPlanDraft:
    area = DraftArea("1", "Digital Services", RichText(), rows)
    return WorkPlanDraft("plan.docx", "A Network", "Work Plan 2035-2036", 2035, 2036, headers, (area,))


Review = Callable[[WorkPlanDraft], tuple[ImportReviewPage, Decisions]]
Alone = Callable[[WorkPlanDraft], ImportReview]


@pytest.fixture
def review(window: Window) -> Review:
    """Shows a plan as if it had just been read, as a new one."""

    def show(draft: WorkPlanDraft) -> tuple[ImportReviewPage, Decisions]:
        one = QueuedFile(Path("plan.docx"), draft, decisions=Decisions(is_new_plan=True))
        window.go("import-review")
        page = window.shown
        assert isinstance(page, ImportReviewPage)
        page._record = "queue"
        page._end_reading(ReadFiles((one,)))
        QTest.qWait(0)
        show_active(page.window())
        return page, one.decisions

    return show


@pytest.fixture
def alone(qtbot: QtBot) -> Alone:
    """Shows the review of a plan by itself, the keys in its list."""
    ground = QWidget()
    qtbot.addWidget(ground)

    def show(draft: WorkPlanDraft) -> ImportReview:
        made = ImportReview(draft, Decisions(), parent=ground)
        made.resize(1200, 700)
        show_active(ground)
        made.list.setFocus()
        return made

    return show


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
    QTest.qWait(0)


def write(words: str, *after: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)
    press(*after)


def said_at_all(page: QWidget) -> list[str]:
    return [label.text for label in page.findChildren(TextLabel)]


def said(page: QWidget) -> list[str]:
    return [label.text for label in page.findChildren(TextLabel) if label.isVisible()]


def entered(window: Window) -> list[tuple[str, str, str]]:
    new = next(row.id for row in plans(window.store) if "2035" in row.title.en)
    rows = [row for each in activities(window.store, new).values() for row in each]
    return [(row.number, row.timeline, ", ".join(one.name for one in row.providers)) for row in rows]


def test_keys_alone_write_the_field_of_a_question_anew_and_it_is_entered(
    window: Window, review: Review, qtbot: QtBot
) -> None:
    page, decisions = review(plan(ONE, TWO))
    before = page.file.doubts if page.file is not None else 0

    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F2, modifier=Qt.KeyboardModifier.ControlModifier)
    write("Morocco", Qt.Key.Key_Return)
    counts = ["2 activities read without doubt"]
    qtbot.waitUntil(lambda: counts == [words for words in said(page) if words in counts])
    after = page.file.doubts if page.file is not None else 0
    nothing = [words for words in said(page) if words.startswith("0 ")]
    press(Qt.Key.Key_F9)

    assert decisions.corrected == {(*FIRST, "providers"): "Morocco"}
    assert (before, after, nothing) == (1, 0, [])
    assert entered(window) == [("1", "Q1 2031", "Morocco"), ("2", "Q1 2031", "Oman, Iraq")]


def test_arrows_go_from_field_to_field_and_esc_takes_back_what_was_written(alone: Alone) -> None:
    page = alone(plan(TWO))
    decisions = page.decisions

    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    write("Q3 2031", Qt.Key.Key_Return)
    written = dict(decisions.corrected)
    shown = "In the file: Q1 2031" in said(page)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)

    assert (written, shown, decisions.corrected) == ({(*FIRST, "timeline"): "Q3 2031"}, True, {})
    assert page.list.hasFocus()


def test_what_is_still_being_written_is_taken_in_with_the_plan(window: Window, review: Review) -> None:
    page, _decisions = review(plan(TWO))
    page.correct()

    write("7")
    press(Qt.Key.Key_F9)

    assert [number for number, _timeline, _names in entered(window)] == ["7"]


def test_a_year_that_is_none_keeps_the_plan_from_being_entered(window: Window, review: Review) -> None:
    page, decisions = review(plan(TWO))
    assert isinstance(page.review, ImportReview)
    page.review.list.show_place(PLAN)
    page.review.list.setFocus()

    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    write("20x1")
    press(Qt.Key.Key_F9)

    assert (decisions.corrected, len(page.files), len(plans(window.store))) == ({}, 1, 1)
    assert any("four digits" in words for words in said(page))


def test_the_field_that_the_keys_are_at_is_framed_in_the_file(alone: Alone) -> None:
    table = (("No.", "", "", "", ""), ("1", "", "Q1 2031", "", "Oman / Iraq"))
    page = alone(replace(plan(ONE), tables=(SourceTable(table),)))
    page.step_question(1)
    (sheet,) = page.findChildren(SourcePage)

    page.mark(0, (*FIRST, "timeline"))

    framed = [(mark.cells, mark.number) for mark in sheet._marks if mark.is_current]
    assert framed == [(frozenset({(1, 2)}), 0)]


def test_a_parted_row_shows_its_pieces_each_of_which_can_be_left_out(window: Window, review: Review) -> None:
    pieces = (replace(TWO, number="1"), replace(TWO, number="", timeline="Q2 2031"))
    page, decisions = review(plan(replace(ONE, doubts=(APART, SLASH), apart=pieces), TWO))

    press(Qt.Key.Key_F8)
    write("2")
    shown = [words for words in said(page) if words in ("Row 1", "Row 2", "2 questions", "1 question")]
    assert isinstance(page.review, ImportReview)
    assert page.review.fields is not None
    page.review.fields.focus_field((*FIRST, "apart", 0, "title"))
    press(Qt.Key.Key_F7, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_F9)

    assert (shown, decisions.skipped) == (["1 question", "Row 1", "Row 2"], {(*FIRST, "apart", 0)})
    assert entered(window) == [("", "Q2 2031", "Oman, Iraq"), ("2", "Q1 2031", "Oman, Iraq")]


def test_a_row_left_out_is_taken_in_again_in_the_same_way(alone: Alone) -> None:
    page = alone(plan(ONE, TWO))

    page.skip_row()
    QTest.qWait(0)
    without = (set(page.decisions.skipped), page.accept_button.accessibleName(), page.asked_places())
    page.skip_row()
    QTest.qWait(0)

    assert without == ({FIRST}, "Accept 1 activity", [])
    assert (page.decisions.skipped, page.accept_button.accessibleName()) == (set(), "Accept 2 activities")


def test_a_header_row_over_two_pages_is_asked_about_and_parted(alone: Alone) -> None:
    apart = tuple(DraftHeader(label, RichText.of(label), TABLE) for label in ("Aim", ""))
    header = DraftHeader("Aim", RichText.of("All"), TABLE, doubts=(HEADER,), apart=apart)
    page = alone(plan(TWO, headers=(header,)))

    page.step_question(1, is_anew=True)
    write("2")

    assert (page.place, page.decisions.taken) == (PLAN, {(("headers", 0), 0): 1})
    assert [words for words in said(page) if words.startswith("Row ")] == ["Row 1", "Row 2"]


def test_a_review_that_was_discarded_opens_again_with_what_was_written(window: Window, review: Review) -> None:
    page, decisions = review(plan(TWO))
    decisions.corrected[*FIRST, "number"] = "7"
    standing = page.standing()

    page.skip_file()
    page._open_again(standing)

    assert window.shown is page
    assert page.file is not None
    assert page.file.decisions.corrected == {(*FIRST, "number"): "7"}


@pytest.mark.parametrize(("draft", "left_out"), [(EVENTS, {("events", 0)}), (NOTE, set())], ids=["list", "note"])
def test_rows_of_a_list_can_be_left_out_but_no_part_of_a_note(
    draft: EventDraft, left_out: set[FieldPath], qtbot: QtBot
) -> None:
    page = PaperReview(draft, Decisions())
    qtbot.addWidget(page)

    page.skip_row()
    page._show_again()

    assert page.decisions.skipped == left_out
    assert ("This row is left out. Shift+F7 takes it in again." in said_at_all(page)) is bool(left_out)
