import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.readings import read_beneficiaries, read_languages, read_timeline, read_venue
from tests.ui.conftest import show_active


@pytest.fixture
def field(qtbot: QtBot) -> FieldEdit:
    made = FieldEdit("Timeline", read=read_timeline)
    qtbot.addWidget(made)
    show_active(made)
    made.box.setFocus()
    return made


def test_what_was_understood_is_said_after_a_rest(field: FieldEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(field.box, "Q2 2025")
    before = field.reading.text

    qtbot.waitUntil(lambda: field.reading.text != "")

    assert before == ""
    assert field.reading.text == "1 April – 30 June 2025, to the quarter\nNo date inside it is assumed."


def test_what_is_not_understood_is_kept_and_said_so(field: FieldEdit) -> None:
    field.show_text("after the harvest")

    assert field.text == "after the harvest"
    assert field.reading.text == "Kept as written. No time was understood."


def test_an_edit_is_announced_once_when_it_ends(field: FieldEdit) -> None:
    ended: list[str] = []
    field.finished.connect(ended.append)

    QTest.keyClicks(field.box, "2026")
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    field.box.clearFocus()

    assert ended == ["2026"]


def test_escape_gives_back_what_stood_there(field: FieldEdit) -> None:
    field.show_text("May 2026")
    taken_back: list[bool] = []
    field.taken_back.connect(lambda: taken_back.append(True))

    QTest.keyClicks(field.box, "x")
    QTest.keyClick(field.box, Qt.Key.Key_Escape)

    assert field.text == "May 2026"
    assert taken_back == [True]


def test_another_window_does_not_end_the_edit(field: FieldEdit) -> None:
    ended: list[str] = []
    field.finished.connect(ended.append)
    QTest.keyClicks(field.box, "2026")

    leaving = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(field.box, leaving)

    assert ended == []
    assert field.text == "2026"


def test_news_from_the_file_do_not_disturb_somebody_who_is_typing(field: FieldEdit) -> None:
    QTest.keyClicks(field.box, "20")

    field.show_text("May 2026")

    assert field.text == "20"


def test_pasted_lines_become_one_line(field: FieldEdit) -> None:
    pasted = QMimeData()
    pasted.setText("Q2\r\n2025")

    field.box.insertFromMimeData(pasted)

    assert field.text == "Q2 2025"


def test_the_box_grows_with_its_text(field: FieldEdit) -> None:
    one_line = field.box.sizeHint().height()

    field.show_text("a long text " * 40)

    assert field.box.sizeHint().height() > 3 * one_line


def test_a_wrong_field_says_what_to_do(field: FieldEdit) -> None:
    field.show_wrong("Type a day that exists.")

    assert field.reading.text == "Type a day that exists."


def test_fields_say_what_the_words_themselves_do_not() -> None:
    said = [
        read_venue("On-site (Azerbaijan)"),
        read_languages("EN with simultaneous translation into AR and FR"),
        read_beneficiaries("National Public Employment Services in OIC Member Countries"),
    ]

    assert [reading.text if reading else "" for reading in said] == [
        "",
        "English, interpretation into Arabic, French",
        "57 countries",
    ]
