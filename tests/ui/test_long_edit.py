"""A big import is accepted in a worker: the window stays painted and waits kindly; Cancel leaves the file as it was."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.tasks.importing import accept_aside
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.import_entering import AT_ONCE
from pesnet_desktop.ui.import_jobs import Accepted, ReadFiles
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan

TABLES = ("work_plan", "thematic_area", "activity", "provider", "change", "step", "head")


def draft_of(count: int) -> WorkPlanDraft:
    activities = tuple(
        DraftActivity(str(number), f"Workshop {number}", "May 2031", "Online", "English", "Qatar, Oman", "", RichText())
        for number in range(1, count + 1)
    )
    return WorkPlanDraft(
        "big.docx", "", "Big Plan", 2030, 2032, (), (DraftArea("1", "Skills", RichText(), activities),)
    )


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(store.rows(f"SELECT * FROM {table}"), key=str) for table in TABLES}


def plans(store: Store) -> int:
    return len(store.rows("SELECT id FROM work_plan"))


@pytest.fixture
def review(window: Window) -> ImportReviewPage:
    """A proposal of more activities than are accepted at once."""
    shown = window.page("import-review")
    assert isinstance(shown, ImportReviewPage)
    window.go("import-review")
    show_read(shown, draft_of(4 * AT_ONCE))
    return shown


def show_read(page: ImportReviewPage, draft: WorkPlanDraft) -> None:
    """Shows a draft as if its file had just been read."""
    page.files = []
    page._end_reading(ReadFiles((QueuedFile(Path(draft.file_name), draft),)))


def accept(review: ImportReviewPage) -> None:
    assert review.review is not None
    QTest.mouseClick(review.review.accept_button, Qt.MouseButton.LeftButton)


def wait(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.is_lent, timeout=20_000)


def test_a_big_import_is_one_step_that_undo_takes_back(
    window: Window, review: ImportReviewPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    accept(review)
    was_lent = window.is_lent
    wait(window, qtbot)

    assert (was_lent, plans(small_plan.store)) == (True, 2)
    assert "Big Plan" in window.status_line.text
    window.undo()
    assert (plans(small_plan.store), small_plan.store.projection_differences()) == (1, [])


def test_a_small_import_is_in_the_file_at_once(window: Window, small_plan: SmallPlan) -> None:
    shown = window.page("import-review")
    assert isinstance(shown, ImportReviewPage)
    window.go("import-review")
    show_read(shown, draft_of(AT_ONCE))

    accept(shown)

    assert (window.is_lent, plans(small_plan.store)) == (False, 2)


@pytest.mark.parametrize("way", ["link", "escape"])
def test_cancelling_leaves_every_row_and_the_history_as_they_were(
    window: Window, review: ImportReviewPage, small_plan: SmallPlan, qtbot: QtBot, way: str
) -> None:
    before = content(small_plan.store)

    accept(review)
    if way == "link":
        window.status_line.cancel_asked.emit()
    else:
        QTest.keyClick(review, Qt.Key.Key_Escape)
    wait(window, qtbot)

    assert content(small_plan.store) == before
    assert small_plan.store.projection_differences() == []
    assert small_plan.store.undo_label != "Import Big Plan"
    assert review.review is not None
    assert review.review.accept_button.isEnabled()


def test_keys_clicks_pages_undo_and_the_finder_wait_until_the_file_is_back(
    window: Window, review: ImportReviewPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    label = small_plan.store.undo_label

    accept(review)
    QTest.keyClick(review, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(review, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window.menu_row.search, Qt.MouseButton.LeftButton)
    QTest.keyClick(review, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.undo()
    window.redo()
    window.go("events")
    seen = (QApplication.activePopupWidget(), window.shown, small_plan.store.undo_label)
    window.grab()
    wait(window, qtbot)

    assert seen == (None, review, label)
    assert plans(small_plan.store) == 2


def test_closing_waits_for_the_end_and_keeps_the_plan(
    desktop: Desktop, tmp_path: Path, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    small_plan.store.save_copy(tmp_path / "plan.pesnet")
    window = desktop.show_file(open_store(tmp_path / "plan.pesnet"))
    window.go("import-review")
    shown = window.page("import-review")
    assert isinstance(shown, ImportReviewPage)
    show_read(shown, draft_of(4 * AT_ONCE))

    accept(shown)
    desktop.frame.close()
    stays = desktop.frame.isVisible()
    qtbot.waitUntil(lambda: not desktop.frame.isVisible(), timeout=20_000)

    assert (stays, plans(window.store)) == (True, 2)


def test_leaving_the_window_at_once_cancels_and_takes_the_file_back(
    window: Window, review: ImportReviewPage, small_plan: SmallPlan
) -> None:
    before = content(small_plan.store)

    accept(review)
    window.leave()

    assert content(small_plan.store) == before


def test_a_problem_while_accepting_is_said_and_the_proposal_stays(
    window: Window, review: ImportReviewPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    show_read(review, replace(draft_of(4 * AT_ONCE), headers=()))
    store = small_plan.store

    window.desk.long_edit(
        "Accepting …",
        lambda report, cancelled: Accepted(accept_aside(store, replace(draft_of(0), areas=()), report, cancelled)),
        partial(review._entering._end_worker, review.files[0]),
    )
    wait(window, qtbot)

    assert (window.trouble_line.isVisible(), plans(store)) == (True, 1)
    assert review.review is not None
