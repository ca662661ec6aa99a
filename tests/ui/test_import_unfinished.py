"""Words that a field of a review cannot take stay as they were typed, and nothing is entered before they are mended."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.papers.reads import Path as FieldPath
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.tasks.accepting import Decisions, newer_version
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.import_deciding import DecidingReview
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_list import PLAN
from pesnet_desktop.ui.import_newer import NewerReview
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import show_active

ROW = DraftActivity("1", "Workshop on “Registers”", "Q1 2031", "", "", "Oman", "", RichText())
DRAFT = WorkPlanDraft(
    "plan.docx", "A Network", "Plan", 2035, 2036, (), (DraftArea("1", "Skills", RichText(), (ROW, ROW)),)
)
YEAR: FieldPath = ("start_year",)


def type_into(review: DecidingReview, field: FieldPath, words: str) -> None:
    assert review.fields is not None
    assert review.fields.begin_field(field)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focused, Qt.Key.Key_Backspace)
    QTest.keyClicks(focused, words)


def boxes(review: DecidingReview) -> list[tuple[str, str]]:
    """The words in each open box, and the sentence under them."""
    assert review.fields is not None
    shown = [box for line in review.fields.lines if line.is_open for box in line.findChildren(FieldEdit)]
    return [(box.text, box.reading.text) for box in shown if not box.isHidden()]


def test_refused_words_are_there_again_with_the_reason_until_esc_gives_them_up(qtbot: QtBot) -> None:
    review = ImportReview(DRAFT, Decisions())
    qtbot.addWidget(review)
    show_active(review)
    review.list.show_place(PLAN)
    type_into(review, YEAR, "20x5")

    review.list.show_place(1)
    elsewhere = boxes(review)
    review.list.show_place(PLAN)
    again = boxes(review)
    assert review.fields is not None
    review.fields.begin_field(YEAR)
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert (elsewhere, [words for words, _reason in again]) == ([], ["20x5"])
    assert "four digits" in again[0][1]
    assert (boxes(review), review.decisions) == ([], Decisions())


def test_nothing_is_entered_before_refused_words_are_mended(window: Window) -> None:
    one = QueuedFile(Path("plan.docx"), DRAFT, decisions=Decisions(is_new_plan=True))
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._end_reading(ReadFiles((one,)))
    show_active(window)
    assert isinstance(page.review, ImportReview)
    page.review.list.show_place(PLAN)
    type_into(page.review, YEAR, "20x5")
    page.review.list.show_place(1)

    page.accept_file()
    refused = (one.state, one.is_clear, page.review.place, page.review.fields and page.review.fields.focused)
    type_into(page.review, YEAR, "2034")
    page.accept_file()

    assert refused == ("open", False, PLAN, YEAR)
    assert (one.state, one.decisions.unfinished) == ("accepted", {})
    assert window.store.rows("SELECT start_year FROM work_plan WHERE end_year = 2036") == [(2034,)]


@pytest.mark.parametrize("field", [("activities", 1, "title"), ("activities", 2, "title"), YEAR])
def test_the_words_are_found_again_among_the_changes_of_a_newer_version(
    window: Window, qtbot: QtBot, field: FieldPath
) -> None:
    store = window.store
    plan_id = accept_work_plan(store, DRAFT)
    newer = WorkPlanDraft(
        "v2.docx", "A Network", "Plan", 2034, 2036, (), (DraftArea("1", "Skills", RichText(), (ROW, ROW, ROW)),)
    )
    decisions = Decisions(plan_id=plan_id, unfinished={field: " "})
    review = NewerReview(newer, partial(newer_version, store, newer, decisions), decisions)
    qtbot.addWidget(review)
    show_active(review)

    is_shown = review.show_unfinished()

    assert (is_shown, [words for words, _reason in boxes(review)]) == (True, [" "])
