"""The line at the foot while papers are made."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pesnet_desktop.tasks.exporting import Order
from pesnet_desktop.ui.paper_export import Batch, job_of
from pesnet_desktop.ui.status_line import StatusLine
from tests.ui.conftest import SmallPlan


def test_cancel_is_pressed_though_the_words_change_under_the_pointer(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 26)
    line.show()
    line.say_progress(0, 3, "First paper")
    cancel = next(one for one in line.findChildren(QPushButton) if one.text() == "Cancel")
    asked: list[bool] = []
    line.cancel_asked.connect(lambda: asked.append(True))

    QTest.mousePress(cancel, Qt.MouseButton.LeftButton)
    line.say_progress(1, 3, "Second paper")
    QTest.mouseRelease(cancel, Qt.MouseButton.LeftButton)

    assert asked == [True]


def test_a_cancelled_export_says_which_papers_are_left(small_plan: SmallPlan, tmp_path: Path) -> None:
    orders = tuple(Order(("work-plan",), tmp_path, date(2031, 8, 1), plan_id=small_plan.plan) for _number in range(3))
    written = tmp_path.glob("*.docx")

    outcome = job_of(small_plan.store, Batch(orders))(
        lambda _done, _whole, _words: None, lambda: any(tmp_path.glob("*.docx"))
    )

    assert (len(outcome.written), outcome.left, outcome.is_cancelled) == (
        len(list(written)),
        Batch(orders[1:]),
        True,
    )
