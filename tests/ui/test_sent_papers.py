"""A written paper is marked as sent beside its name, stands in the list of what was sent, and opens from there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.queries.event_papers import sent_papers
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.paper_pane import SENT
from pesnet_desktop.ui.sent_strip import SentStrip
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def documents(window: Window, event: SomeEvent, tmp_path: Path, qtbot: QtBot) -> DocumentsPage:
    """The page with the event's programme just written."""
    window.go("documents", f"programme:{event.id}")
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    page.set_folder(tmp_path)
    QTest.mouseClick(page.pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.pane.papers.paths) == 1)
    return page


def press(within: QWidget, words: str) -> None:
    found = next(one for one in within.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def strip_of(page: DocumentsPage) -> SentStrip:
    press(page.pane.papers, "Mark as sent …")
    strip = page.pane.papers.strip
    assert strip is not None
    return strip


def mark_as_sent(page: DocumentsPage) -> None:
    strip = strip_of(page)
    QTest.keyClicks(strip.sent_to.box, "ministries of labour")
    strip.sent_on.box.selectAll()
    QTest.keyClicks(strip.sent_on.box, "2 March 2031")
    QTest.keyClick(strip.sent_on.box, Qt.Key.Key_Return)


def test_a_paper_marked_as_sent_keeps_when_to_whom_and_the_file(documents: DocumentsPage, event: SomeEvent) -> None:
    mark_as_sent(documents)

    (sent,) = sent_papers(event.store, event.id)
    assert (sent.paper, sent.language, sent.state, sent.sent_on, sent.sent_to) == (
        "programme",
        "en",
        "draft",
        "2031-03-02",
        "ministries of labour",
    )
    assert documents.pane.tabs.tabs[SENT].text() == "Sent (1)"


def test_what_was_sent_opens_as_it_was_after_the_file_changed(
    documents: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []

    def note(address: object) -> bool:
        opened.append(Path(address.toLocalFile()).read_bytes())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    (path,) = documents.pane.papers.paths
    as_sent = path.read_bytes()
    mark_as_sent(documents)
    path.write_bytes(b"worked on since")

    press(documents.pane.sent, "Open")

    assert opened == [as_sent]


def test_undo_forgets_what_was_sent(documents: DocumentsPage, window: Window, event: SomeEvent) -> None:
    mark_as_sent(documents)

    window.undo()

    assert (sent_papers(event.store), documents.pane.tabs.tabs[SENT].text()) == ((), "Sent")


def test_a_day_that_is_not_understood_is_said_and_nothing_kept(
    documents: DocumentsPage, window: Window, event: SomeEvent
) -> None:
    strip = strip_of(documents)
    strip.sent_on.box.selectAll()
    QTest.keyClicks(strip.sent_on.box, "some day")

    QTest.mouseClick(strip.keep_button, Qt.MouseButton.LeftButton)

    assert (sent_papers(event.store), bool(window.trouble_line.text), documents.pane.papers.strip) == ((), True, strip)


def test_escape_closes_the_strip(documents: DocumentsPage) -> None:
    strip = strip_of(documents)

    QTest.keyClick(strip, Qt.Key.Key_Escape)

    assert documents.pane.papers.strip is None


def test_a_file_that_was_not_made_here_cannot_be_marked(documents: DocumentsPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "foreign.docx").write_bytes(b"word")

    documents.set_folder(tmp_path / "other")

    def shown() -> list[str]:
        return [one.text() for one in documents.pane.papers.findChildren(QPushButton) if one.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Open", "Show in folder"])
