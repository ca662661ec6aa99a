import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.queries.event import SectionRow, concept_note
from pesnet_desktop.ui.actions import ACTIONS
from pesnet_desktop.ui.event_page import NOTE
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.section_row import SectionColumn
from pesnet_desktop.ui.section_row import SectionRow as SectionWidget
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def tab(window: Window, event: SomeEvent) -> NoteTab:
    return open_event(window, event.id, NOTE).note


def sections(event: SomeEvent) -> tuple[SectionRow, ...]:
    return concept_note(event.store, event.id)


def column(tab: NoteTab, section: int, language: int = 0) -> SectionColumn:
    return tab.findChildren(SectionWidget)[section].columns[language]


def test_a_text_is_one_undoable_step_when_the_caret_leaves_it(tab: NoteTab, event: SomeEvent) -> None:
    column(tab, 0).body.setFocus()
    QTest.keyClicks(column(tab, 0).body, "Why we meet.")
    column(tab, 1).body.setFocus()

    assert sections(event)[0].body.en == RichText.of("Why we meet.")
    assert event.store.undo_label == "Edit Background in the note of Workshop on “Apprenticeships”"


def test_the_keys_of_bold_work_in_the_text_and_not_in_the_menus(tab: NoteTab, event: SomeEvent) -> None:
    body = column(tab, 0).body
    body.setFocus()

    QTest.keyClick(body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(body, "Note")
    tab.settle()

    bold = Run("Note", frozenset({"bold"}))
    assert sections(event)[0].body.en == RichText((Paragraph((bold,)),))


def test_the_arabic_column_is_written_beside_the_english(tab: NoteTab, event: SomeEvent) -> None:
    tab.second.setCurrentIndex(tab.second.findData("ar"))

    arabic = column(tab, 0, 1).body
    arabic.setFocus()
    words = QInputMethodEvent()
    words.setCommitString("لماذا نجتمع")
    QApplication.sendEvent(arabic, words)
    tab.settle()

    assert sections(event)[0].body.ar == RichText.of("لماذا نجتمع")


def test_changed_english_marks_the_reviewed_translation(tab: NoteTab, event: SomeEvent) -> None:
    tab.second.setCurrentIndex(tab.second.findData("fr"))
    QTest.keyClicks(column(tab, 0, 1).body, "Pourquoi")
    tab.settle()
    column(tab, 0, 1).chip.state_chosen.emit("reviewed")

    QTest.keyClicks(column(tab, 0).body, "Why")
    tab.settle()

    assert sections(event)[0].body.fr_state == "outdated"


def test_a_heading_is_renamed_in_its_place(tab: NoteTab, event: SomeEvent) -> None:
    heading = column(tab, 0).heading

    heading.selectAll()
    QTest.keyClicks(heading, "Setting")
    QTest.keyClick(heading, Qt.Key.Key_Return)

    assert sections(event)[0].heading.en == "Setting"


def test_alt_and_an_arrow_move_a_section(tab: NoteTab, event: SomeEvent) -> None:
    first, second = (section.id for section in sections(event)[:2])
    tab.list.setFocus()

    QTest.keyClick(tab.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert [section.id for section in sections(event)[:2]] == [second, first]


def test_delete_removes_a_section(tab: NoteTab, event: SomeEvent) -> None:
    first = sections(event)[0].id
    tab.list.setFocus()

    QTest.keyClick(tab.list, Qt.Key.Key_Delete)

    assert first not in [section.id for section in sections(event)]


def test_a_new_section_stands_at_the_end(tab: NoteTab, event: SomeEvent) -> None:
    QTest.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)

    assert sections(event)[-1].heading.en == "New section"


def test_what_somebody_types_survives_an_edit_elsewhere(tab: NoteTab, event: SomeEvent) -> None:
    body = column(tab, 0).body
    body.setFocus()
    QTest.keyClicks(body, "Half a sen")

    tab.reload()

    assert body.text() == RichText.of("Half a sen")


def test_undo_takes_back_the_text_under_the_caret(tab: NoteTab, event: SomeEvent, window: Window) -> None:
    body = column(tab, 0).body
    body.setFocus()
    QTest.keyClicks(body, "Why we meet.")
    tab.settle()

    window.undo()

    assert (body.text(), body.hasFocus()) == (RichText(), True)


def test_the_insert_menu_adds_a_section_to_the_open_event(tab: NoteTab, event: SomeEvent, window: Window) -> None:
    insert = next(action for action in ACTIONS if action.id == "add-section")

    assert insert.is_possible(window)
    insert.run(window)

    assert sections(event)[-1].heading.en == "New section"


def test_typing_that_was_taken_back_leaves_no_draft(tab: NoteTab, event: SomeEvent, window: Window) -> None:
    body = column(tab, 0).body
    QTest.keyClicks(body, "x")
    body.rested.emit(body.text())
    window.desk.drafts.write()

    QTest.keyClick(body, Qt.Key.Key_Backspace)
    tab.settle()

    assert event.store.drafts() == ()


def test_the_keys_of_undo_reach_the_file_once_the_typing_has_ended(tab: NoteTab, event: SomeEvent) -> None:
    body = column(tab, 0).body
    body.setFocus()
    QTest.keyClicks(body, "Why we meet.")
    tab.settle()

    QTest.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert sections(event)[0].body.en == RichText()
