"""A Qt that takes references from None, True or False kills the program on Python 3.11 after some thousand repaints."""

import sys

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

CALLS = 2000


class Watcher(QObject):
    """Lets every event pass, and counts them."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += 1
        return False


class Picture(QWidget):
    """Paints nothing, as often as it is asked."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        QPainter(self).end()

    def event(self, event: QEvent) -> bool:
        super().event(event)
        return True


@pytest.mark.parametrize("single", [None, True, False])
def test_overridden_methods_leave_the_references_of_what_they_return_alone(qtbot: QtBot, single: bool | None) -> None:
    picture, watcher, paper = Picture(), Watcher(), QPixmap(8, 8)
    qtbot.addWidget(picture)
    picture.installEventFilter(watcher)
    before = sys.getrefcount(single)

    for _ in range(CALLS):
        QApplication.sendEvent(picture, QEvent(QEvent.Type.User))
        picture.render(paper)

    assert (picture.painted >= CALLS, watcher.seen >= CALLS) == (True, True)
    assert before - sys.getrefcount(single) < CALLS / 10
