"""The detail of an activity shows what its event changed, and takes the reasons in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pesnet_desktop.commands.event import make_event_from_activity, set_event_field
from pesnet_desktop.ui.differences import DifferencesBox
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan


@pytest.fixture
def event(small_plan: SmallPlan) -> str:
    """The event of activity 1.1, at another time and place than planned."""
    made = make_event_from_activity(small_plan.store, small_plan.apprentices)
    set_event_field(small_plan.store, made, "dates", "8–9 July 2031")
    set_event_field(small_plan.store, made, "venue", "Rabat, Morocco")
    return made


@pytest.fixture
def box(event: str, window: Window, page: WorkPlanPage) -> DifferencesBox:
    page._show_detail()
    return page.detail.event_box.boxes[event]


def reasons(plan: SmallPlan) -> tuple[object, ...]:
    return plan.store.rows("SELECT time_reason, venue_reason FROM activity_event")[0]


def test_no_reason_is_asked_for_until_the_officer_wants_to_give_one(box: DifferencesBox) -> None:
    hidden = [field.isHidden() for field in box.reasons.values()]

    QTest.mouseClick(box.ask, Qt.MouseButton.LeftButton)

    assert hidden == [True, True]
    assert [field.isHidden() for field in box.reasons.values()] == [False, False]
    assert box.reasons["time"].box.hasFocus()


def test_each_reason_is_kept_when_the_caret_leaves_it_and_goes_on_to_the_next(
    box: DifferencesBox, small_plan: SmallPlan, page: WorkPlanPage
) -> None:
    box.give_reasons()

    QTest.keyClicks(box.reasons["time"].box, "The hall was taken.")
    QTest.keyClick(box.reasons["time"].box, Qt.Key.Key_Tab)
    QTest.keyClicks(box.reasons["venue"].box, "Morocco offered.")
    box.settle()
    page._show_detail()

    assert reasons(small_plan) == ("The hall was taken.", "Morocco offered.")
    assert box.is_explained
    assert box.ask.isHidden()


def test_undo_takes_the_reason_back_and_the_box_asks_again(
    box: DifferencesBox, small_plan: SmallPlan, window: Window, page: WorkPlanPage
) -> None:
    box.reason_given.emit("time", "The hall was taken.")
    box.reason_given.emit("venue", "Morocco offered.")
    page._show_detail()

    window.undo()
    page._show_detail()

    assert reasons(small_plan) == ("The hall was taken.", "")
    assert not box.is_explained
