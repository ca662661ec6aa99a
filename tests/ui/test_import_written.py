"""A field of a review is opened, written anew, refused, left and taken back by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.work_plan import read_year
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui.field_edit import ReadingLine
from pesnet_desktop.ui.import_written import Written, WrittenLine
from pesnet_desktop.ui.readings import read_timeline
from pesnet_desktop.ui.text_label import TextLabel
from tests.ui.conftest import show_active

TIMELINE = Written(("activities", 0, "timeline"), "Timeline", "May 2031", read=read_timeline)


Told = list[tuple[object, ...]]
Shown = Callable[[Written], tuple[WrittenLine, Told]]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a field with the keys on it; gives the line, and what it tells."""
    ground = QWidget()
    qtbot.addWidget(ground)

    def show(field: Written) -> tuple[WrittenLine, Told]:
        line = WrittenLine(field)
        line.setParent(ground)
        told: Told = []
        line.corrected.connect(lambda path, words, has_keys: told.append((path[-1], words, has_keys)))
        line.taken_back.connect(lambda path: told.append(("back", path[-1])))
        line.left.connect(lambda: told.append(("left",)))
        ground.resize(500, 300)
        line.resize(480, 200)
        line.setVisible(not field.is_asked)
        show_active(ground)
        line.setFocus()
        return line, told

    return show


def press(key: Qt.Key, with_ctrl: bool = False) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier)


def typed(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_enter_opens_a_field_and_takes_over_what_was_typed_which_is_read_meanwhile(shown: Shown, qtbot: QtBot) -> None:
    line, told = shown(TIMELINE)

    press(Qt.Key.Key_Return)
    typed("Q3 2031")
    reading = line.findChildren(ReadingLine)[0]
    qtbot.waitUntil(lambda: reading.text.startswith("1 July – 30 September 2031"))
    press(Qt.Key.Key_Return)

    assert told == [("timeline", "Q3 2031", True)]
    assert (line.is_open, line.hasFocus()) == (False, True)


def test_esc_leaves_a_field_as_it_was_and_then_the_record(shown: Shown) -> None:
    line, told = shown(TIMELINE)

    press(Qt.Key.Key_F2)
    typed("Q3 2031")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)

    assert told == [("left",)]
    assert "May 2031" in [label.text for label in line.findChildren(TextLabel)]


def test_what_is_not_understood_is_said_and_stays_to_be_mended(shown: Shown) -> None:
    line, told = shown(Written(("start_year",), "First year", "2031", check=read_year))

    press(Qt.Key.Key_Return)
    typed("20x1")
    press(Qt.Key.Key_Return)

    assert (line.end(), line.is_open, told) == (False, True, [])
    assert "four digits" in line.findChildren(ReadingLine)[0].text


def test_esc_on_a_field_written_anew_takes_it_back_to_the_words_of_the_file(shown: Shown) -> None:
    line, told = shown(Written(("title",), "Title", "Mine", was_read="Theirs"))

    press(Qt.Key.Key_Escape)

    assert told == [("back", "title")]
    assert "In the file: Theirs" in [label.text for label in line.findChildren(TextLabel)]


def test_prose_is_ended_by_ctrl_enter_as_enter_begins_a_line_and_keeps_its_marks(shown: Shown) -> None:
    words = RichText.of("Why.\n• one")
    _line, told = shown(Written(("description",), "Description", words))

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, with_ctrl=True)
    unchanged = list(told)
    press(Qt.Key.Key_Return)
    edit = QApplication.focusWidget()
    assert edit is not None
    edit.moveCursor(QTextCursor.MoveOperation.End)  # type: ignore[attr-defined]
    typed(" more")
    press(Qt.Key.Key_Return, with_ctrl=True)

    assert (unchanged, told) == ([], [("description", RichText.of("Why.\n• one more"), True)])


def test_a_field_that_stands_in_a_question_is_seen_only_while_it_is_written(shown: Shown) -> None:
    line, _told = shown(Written(("title",), "Title", "Mine", is_asked=True))
    before = line.isVisible()

    line.begin()
    meanwhile = line.isVisible()
    press(Qt.Key.Key_Escape)

    assert (before, meanwhile, line.isVisible()) == (False, True, False)
