"""Texts that a paper lacks in its language are named in the window before anything is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.tick_box import TickBox
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import make_event


def test_going_on_without_a_translation_is_asked_first(
    window: Window, small_plan: SmallPlan, tmp_path: Path, qtbot: QtBot
) -> None:
    make_event(small_plan)
    window.go("documents")
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    page.set_folder(tmp_path)
    box = next(box for box in page.findChildren(TickBox) if box.text() == "Programme")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    page.pane.language.setCurrentIndex(page.pane.language.findData("fr"))

    QTest.mouseClick(page.pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: offered(window) is not None)
    before = list(tmp_path.iterdir())
    go_on = offered(window)
    assert go_on is not None
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.pane.papers.paths) == 1)

    assert before == []
    assert [path.name for path in page.pane.papers.paths] == ["Programme - Workshop on Apprenticeships (projet).docx"]


def offered(window: Window) -> QAbstractButton | None:
    """The link that goes on."""
    return next((one for one in window.findChildren(QAbstractButton) if one.text() == "Go on, marked"), None)
