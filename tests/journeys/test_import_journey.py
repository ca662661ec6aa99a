"""An officer drops a folder on the window, answers what is in doubt by keys, accepts, and takes it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.queries.event import events
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.documents.read.word_files import labels, paragraph, row, table, word_bytes
from tests.ui.conftest import desktop, make_small_plan

__all__ = ["desktop"]

PLAN = table(labels(), row([["1"], ["Workshop on “Skills”"], ["May 2035 / Online"], ["English"], ["Oman"], [], []]))
NOTE = "".join(
    paragraph(words)
    for words in (
        "CONCEPT NOTE",
        "Background",
        "The workshop continues what was begun.",
        "Objectives",
        "To learn from each other at the Workshop on “Career Guidance”.",
        "Date and Venue",
        "The Workshop will be held on 8–9 July 2035 in Rabat, Morocco.",
    )
)
EVENTS = "Event;Date;Venue\nWebinar on “Early Advice”;2 June 2035;Online\n"


@pytest.fixture
def window(desktop: Desktop, qtbot: QtBot) -> Window:
    made = desktop.show_file(make_small_plan().store)
    desktop.frame.resize(1280, 720)
    qtbot.waitUntil(lambda: made.shown is not None and bool(made.shown.record))
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a plan.docx").write_bytes(word_bytes(PLAN))
    (tmp_path / "b note.docx").write_bytes(word_bytes(NOTE))
    (tmp_path / "c events.csv").write_text(EVENTS, "utf-8")
    (tmp_path / "d broken.docx").write_bytes(word_bytes(PLAN)[:300])
    return tmp_path


def _drop(window: Window, path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(500, 300), Qt.DropAction.CopyAction, dropped, left, none))


def _press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def test_a_dropped_folder_is_reviewed_accepted_and_taken_back(window: Window, folder: Path, qtbot: QtBot) -> None:
    def plans() -> int:
        return len(window.store.rows("SELECT id FROM work_plan"))

    plans_before, history = plans(), window.store.undo_label
    _drop(window, folder)
    page = window.page("import-review")
    assert isinstance(page, ImportReviewPage)
    qtbot.waitUntil(lambda: len(page.files) == 4, timeout=20_000)
    read = [(one.name, one.state) for one in page.files]

    for _file in range(3):
        _press(window, Qt.Key.Key_F8)
        _press(window, Qt.Key.Key_F9)
    entered = (plans(), sorted(line.title for line in events(window.store)))
    for _step in range(3):
        window.undo()

    assert read == [
        (name, "refused" if "broken" in name else "open") for name in sorted(path.name for path in folder.iterdir())
    ]
    assert entered[0] == plans_before + 1
    assert len(entered[1]) == 2
    assert (plans(), events(window.store), window.store.undo_label) == (plans_before, (), history)
    assert page.files[1].state == "open"
