import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.ui.rich_document import Prose
from pesnet_desktop.ui.rich_text_edit import RichTextEdit
from tests.ui.conftest import show_active

LOOK = Prose(link=QColor("#0E6377"), to_confirm=QColor("#785000"))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def edit(page: QWidget) -> RichTextEdit:
    edit = RichTextEdit(LOOK, page)
    show_active(page)
    edit.setFocus()
    return edit


def test_typing_is_announced_once_when_the_field_is_left(edit: RichTextEdit) -> None:
    ended: list[RichText] = []
    edit.ended.connect(ended.append)

    QTest.keyClicks(edit, "Seekers first")
    edit.clearFocus()
    edit.end_typing()

    assert ended == [RichText.of("Seekers first")]


def test_a_field_that_was_left_as_it_stood_announces_nothing(edit: RichTextEdit) -> None:
    ended: list[RichText] = []
    edit.show_text(RichText.of("Seekers first"))
    edit.ended.connect(ended.append)

    QTest.keyClicks(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    edit.end_typing()

    assert ended == []


def test_escape_brings_back_what_was_kept(edit: RichTextEdit) -> None:
    edit.show_text(RichText.of("Kept"))

    QTest.keyClicks(edit, "no ")
    QTest.keyClick(edit, Qt.Key.Key_Escape)

    assert edit.text() == RichText.of("Kept")


def test_marks_go_on_what_is_typed_next_and_off_again(edit: RichTextEdit) -> None:
    edit.toggle_mark("bold")
    QTest.keyClicks(edit, "Note")
    edit.toggle_mark("bold")
    QTest.keyClicks(edit, " well")

    assert edit.text() == RichText((Paragraph((Run("Note", frozenset({"bold"})), Run(" well"))),))


def test_tab_and_enter_move_list_lines_in_and_out(edit: RichTextEdit) -> None:
    edit.toggle_list("bullet")
    QTest.keyClicks(edit, "outer")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClicks(edit, "inner")
    for _time in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "after")

    assert edit.text() == RichText(
        (
            Paragraph.of("outer", kind="bullet"),
            Paragraph.of("inner", kind="bullet", level=1),
            Paragraph.of("after"),
        )
    )


def test_a_link_is_put_on_the_selection_and_taken_off(edit: RichTextEdit) -> None:
    edit.show_text(RichText.of("plan"))
    edit.selectAll()

    edit.set_link("https://example.org/")
    linked = edit.text()
    edit.set_link("")

    assert linked == RichText((Paragraph((Run("plan", link="https://example.org/"),)),))
    assert edit.text() == RichText.of("plan")


def test_what_is_copied_here_is_pasted_with_its_lists_and_marks(edit: RichTextEdit) -> None:
    text = RichText((Paragraph.of("Aim", "underline"), Paragraph.of("match", kind="number", level=1)))
    edit.show_text(text)
    edit.selectAll()

    copied = edit.createMimeDataFromSelection()
    edit.show_text(RichText())
    edit.insertFromMimeData(copied)

    assert edit.text() == text


def test_a_pasted_page_brings_its_words_and_asks_for_no_picture(edit: RichTextEdit) -> None:
    page = QMimeData()
    page.setHtml('<ul><li><b>Match</b></li></ul><img src="https://example.org/spy.png">')

    edit.insertFromMimeData(page)

    assert edit.text() == RichText((Paragraph.of("Match", "bold", kind="bullet"),))
    assert (
        edit.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("https://example.org/spy.png")) is None
    )


def test_the_field_grows_with_its_text(edit: RichTextEdit, qapp: QApplication) -> None:
    edit.resize(300, 30)
    before = edit.height()

    edit.show_text(RichText.of("one\ntwo\nthree\nfour"))
    qapp.processEvents()

    assert edit.height() == before + 3 * 32
