from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.activity import rename_activity, set_timeline
from pesnet_desktop.commands.event import add_event
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store, create_store, open_store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.finder import Finder
from pesnet_desktop.ui.preferences import LANGUAGES, Preferences, keep_preferences, read_preferences
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan


def action(window: Window, name: str) -> QAction:
    """The menu entry with this id of the table."""
    found = window.menu_row.menus.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_an_edit_is_named_in_the_status_line_and_can_be_undone_there(window: Window, small_plan: SmallPlan) -> None:
    rename_activity(small_plan.store, small_plan.careers, "Webinar on Guidance")

    said = window.status_line.text
    window.status_line.undo_asked.emit()

    assert said.endswith("· Correct the title of activity 1.2: Webinar on Guidance")
    assert window.status_line.text == "Undone: Correct the title of activity 1.2: Webinar on Guidance"
    assert small_plan.store.rows("SELECT title_en FROM activity WHERE id = ?", (small_plan.careers,)) == [
        ("Webinar on “Career Guidance”",)
    ]


def test_the_edit_menu_names_what_undo_takes_back(window: Window, small_plan: SmallPlan) -> None:
    set_timeline(small_plan.store, small_plan.careers, "2031")
    edit = action(window, "undo").parent()
    assert isinstance(edit, QMenu)

    edit.aboutToShow.emit()

    assert action(window, "undo").text() == "Undo: Change the timeline of activity 1.2: 2031"


def test_control_z_undoes_while_nothing_is_being_typed(window: Window, small_plan: SmallPlan) -> None:
    set_timeline(small_plan.store, small_plan.careers, "2031")

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert small_plan.store.rows("SELECT timeline FROM activity WHERE id = ?", (small_plan.careers,)) == [
        ("February 2032",)
    ]


def test_a_problem_is_a_sentence_that_stays_until_something_works(window: Window, small_plan: SmallPlan) -> None:
    def refuse(_store: Store) -> None:
        raise Problem("disk-full", path="plan.pesnet")

    window.desk.run(refuse)
    said = window.trouble_line.text
    window.desk.run(set_timeline, small_plan.careers, "2031")

    assert said == "The disk is full, so plan.pesnet was not written. Free some space, then try again."
    assert window.trouble_line.text == ""


def test_a_problem_of_long_work_is_a_sentence_too(window: Window, qtbot: QtBot) -> None:
    def fail(_report: object, _cancelled: object) -> None:
        raise Problem("file-missing", path="plan.docx")

    window.desk.work("Reading the file…", fail, lambda _result: None)

    qtbot.waitUntil(lambda: window.trouble_line.text != "")
    assert window.trouble_line.text == "The file plan.docx is not there. Check the name, or look whether it was moved."


def test_long_work_hands_over_its_result(window: Window, qtbot: QtBot) -> None:
    results: list[int] = []

    window.desk.work("Counting…", lambda _report, _cancelled: 42, results.append)

    qtbot.waitUntil(lambda: results == [42])


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_another_look_makes_the_window_anew_on_the_same_activity(
    desktop: Desktop, window: Window, page: WorkPlanPage, small_plan: SmallPlan, look: str
) -> None:
    page.table.show_record(small_plan.surveys)

    desktop.change_preferences(replace(desktop.preferences, look=look))

    assert theme.look() == look
    assert desktop.window is not window
    assert desktop.window is not None
    assert desktop.window.shown is not None
    assert desktop.window.shown.record == small_plan.surveys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_every_language(desktop: Desktop, window: Window, language: str) -> None:
    desktop.change_preferences(replace(desktop.preferences, language=language))

    made = desktop.window
    assert made is not None
    for name in ("work-plan", "events", "documents"):
        made.go(name)
        made.grab()
    assert theme.is_mirrored() == (language == "ar")


def test_a_page_that_was_opened_is_ready_for_the_keys(window: Window, small_plan: SmallPlan) -> None:
    event = add_event(small_plan.store, "Webinar on “Skills”", "1 March 2031")
    window.go("events")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    opened = window.page("events").record

    window.go("work-plan")
    first = window.page("work-plan").record
    QTest.keyClick(focused(), Qt.Key.Key_Down)

    assert opened == event
    assert (first, window.page("work-plan").record) == (small_plan.apprentices, small_plan.careers)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_rail_shows_icons_only_in_a_narrow_window(desktop: Desktop, window: Window) -> None:
    desktop.frame.resize(1280, 800)
    narrow = window.rail.width()
    desktop.frame.resize(1440, 900)

    assert (narrow, window.rail.width()) == (56, 168)


def test_what_was_typed_before_a_crash_is_offered_and_taken_over(
    desktop: Desktop, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    small_plan.store.keep_draft("activity", small_plan.careers, "languages", "Arabic and Fr")
    window = desktop.show_file(small_plan.store)
    qtbot.waitUntil(lambda: window.unfinished_line.text != "")

    window.unfinished_line.take_over()

    kept = small_plan.store.rows("SELECT languages FROM activity WHERE id = ?", (small_plan.careers,))
    assert kept == [("Arabic and Fr",)]
    assert small_plan.store.drafts() == ()


def test_typing_is_kept_as_a_draft_until_the_edit_ends(
    window: Window, page: WorkPlanPage, small_plan: SmallPlan
) -> None:
    box = page.detail.fields["languages"].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "Tur")

    window.desk.drafts.write()
    typed = [draft.text for draft in small_plan.store.drafts()]
    page.settle()

    assert typed == ["Tur"]
    assert small_plan.store.drafts() == ()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_finder_goes_to_an_activity_by_a_word_of_its_title(window: Window, small_plan: SmallPlan) -> None:
    finder = Finder(window)
    finder.open_below()

    QTest.keyClicks(finder.field, "surveys")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    assert window.shown is not None
    assert window.shown.record == small_plan.surveys


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_finder_says_when_nothing_is_called_so(window: Window) -> None:
    finder = Finder(window)

    QTest.keyClicks(finder.field, "zzz")

    assert finder.list.item(0).text() == "Nothing is called so. Try fewer or other words."
    finder.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_finder_offers_the_languages_of_the_window_too(desktop: Desktop, window: Window) -> None:
    finder = Finder(window)
    finder.open_below()

    QTest.keyClicks(finder.field, "franc")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    assert desktop.preferences.language == "fr"


def test_the_plan_chooses_its_first_activity_also_when_another_page_was_shown_first(
    desktop: Desktop, window: Window, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    window.go("events")
    desktop.change_preferences(replace(desktop.preferences, look="dark"))
    made = desktop.window
    assert made is not None
    with qtbot.waitSignal(made.painted):
        made.grab()

    made.go("work-plan")

    assert made.page("work-plan").record == small_plan.apprentices


def test_another_file_that_cannot_be_opened_leaves_this_one_open(
    desktop: Desktop, window: Window, tmp_path: Path
) -> None:
    desktop.open_file(str(tmp_path / "none.pesnet"))

    assert desktop.window is window
    assert window.trouble_line.text != ""


def test_opening_another_file_closes_the_one_before(desktop: Desktop, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "other.pesnet"
    create_store(path).close()

    desktop.open_file(str(path))

    assert desktop.window is not None
    assert desktop.window.store.path == path
    desktop.window.leave()
    desktop.window.store.close()
    open_store(path).close()


def test_preferences_are_read_back_as_they_were_kept() -> None:
    kept = Preferences("ar", "dark", 1.15, ("a.pesnet",))

    keep_preferences(kept)

    assert read_preferences() == kept


def test_closing_the_window_keeps_what_is_being_typed(
    window: Window, page: WorkPlanPage, small_plan: SmallPlan
) -> None:
    box = page.detail.fields["languages"].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "Turkish")

    page.settle()

    assert small_plan.store.rows("SELECT languages FROM activity WHERE id = ?", (small_plan.apprentices,)) == [
        ("Turkish",)
    ]
    assert QApplication.instance() is not None
