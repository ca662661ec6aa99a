"""The page of an import: what it keeps when the window is made anew, and what it says when nothing came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.import_jobs import to_the_end
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox
from pesnet_desktop.ui.window import Window
from tests.documents.read.test_work_plan import FIRST, FRONT, HEADING, SECOND
from tests.documents.read.word_files import labels, row, table, word_file


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return word_file(tmp_path, FRONT + HEADING + table(labels(), row(FIRST), row(SECOND)))


def opened(window: Window, path: Path, qtbot: QtBot) -> ImportReviewPage:
    window.go("import-review", str(path))
    page = window.page("import-review")
    assert isinstance(page, ImportReviewPage)
    qtbot.waitUntil(lambda: page.review is not None)
    return page


@pytest.mark.parametrize(
    "change",
    [Preferences("en", "dark"), Preferences("fr", "light"), Preferences("en", "light", 1.5)],
    ids=["look", "language", "size"],
)
def test_a_review_keeps_its_answers_and_reads_nothing_again(
    desktop: Desktop, window: Window, plan: Path, qtbot: QtBot, change: Preferences
) -> None:
    before = opened(window, plan, qtbot)
    assert before.review is not None
    before.review.list.show_place(1)
    QTest.mouseClick(before.review.findChildren(RingBox)[-1], Qt.MouseButton.LeftButton)
    plan.unlink()

    desktop.change_preferences(change)

    assert desktop.window is not None
    page = desktop.window.shown
    assert isinstance(page, ImportReviewPage)
    assert isinstance(page.review, ImportReview)
    assert (page.record, page.review.place, page.review.decisions.taken) == (
        str(plan),
        1,
        {(("activities", 1), 0): 1},
    )
    assert [ring.isChecked() for ring in page.review.findChildren(RingBox)] == [False, True]


def test_the_questions_of_a_review_are_worded_in_the_language_that_was_chosen(
    desktop: Desktop, window: Window, plan: Path, qtbot: QtBot
) -> None:
    before = opened(window, plan, qtbot)
    assert before.review is not None
    asked = {label.text for label in before.review.findChildren(TextLabel)}

    desktop.change_preferences(Preferences("fr", "light"))

    assert desktop.window is not None
    now = {label.text for label in desktop.window.findChildren(TextLabel)}
    assert [sentence for sentence in asked & now if "“(tbc)”" in sentence] == []


def test_a_review_left_open_on_another_page_stays_in_the_rail_in_another_look(
    desktop: Desktop, window: Window, plan: Path, qtbot: QtBot
) -> None:
    opened(window, plan, qtbot)
    window.go("work-plan")

    desktop.change_preferences(Preferences("en", "dark"))

    assert desktop.window is not None
    assert desktop.window._has_work("import-review")
    page = desktop.window.page("import-review")
    assert isinstance(page, ImportReviewPage)
    assert page.review is not None


def test_a_file_that_cannot_be_read_leaves_no_empty_page_in_the_rail(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no Word file")

    window.go("import-review", str(broken))

    qtbot.waitUntil(lambda: window.shown is window.page("work-plan"))
    assert window.page("import-review").record == ""
    assert window.trouble_line.isVisible()


def test_when_only_the_step_is_left_to_close_the_line_says_that_cancel_comes_too_late() -> None:
    said: list[str] = []
    told = to_the_end(lambda _done, _whole, sentence: said.append(sentence))

    for done, whole in ((0, 0), (50, 100), (100, 100)):
        told(done, whole, "Accepting")

    assert said == ["Accepting", "Accepting", "Closing the step. From here on it can no longer be cancelled."]
