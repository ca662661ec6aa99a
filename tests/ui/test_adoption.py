"""A plan is adopted from the menu of its head: the day is asked, what is open is said, and undo takes it back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan


def choose(page: WorkPlanPage, words: str) -> None:
    """Chooses an entry of the menu in the plan's head."""
    next(entry for entry in page.head.state_menu().actions() if entry.text() == words).trigger()


def adopt(page: WorkPlanPage, day: str) -> None:
    choose(page, "Mark as adopted…")
    page.adoption.day.box.selectAll()
    QTest.keyClicks(page.adoption.day.box, day)
    QTest.mouseClick(page.adoption.adopt, Qt.MouseButton.LeftButton)


def test_what_is_open_is_said_before_the_plan_is_adopted(page: WorkPlanPage) -> None:
    choose(page, "Mark as adopted…")

    assert page.adoption.text.startswith("3 facts of this plan are still to be confirmed.")
    assert page.adoption.day.box.hasFocus()


def test_an_adopted_plan_says_so_in_its_chip_and_undo_makes_it_a_draft(
    page: WorkPlanPage, window: Window, small_plan: SmallPlan
) -> None:
    adopt(page, "1 March 2030")
    said = (page.head.state_text, window.store.undo_label, page.adoption.isHidden())

    window.undo()

    assert said == (
        "Adopted 1 March 2030",
        "Mark Work Plan 2030–2032 as adopted on 1 March 2030",
        True,
    )
    assert (page.head.state_text, plans(small_plan.store)[0].adopted_on) == ("Draft", None)


def test_the_menu_makes_an_adopted_plan_a_draft_again(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    adopt(page, "1 March 2030")

    choose(page, "Make it a draft again")

    assert plans(small_plan.store)[0].state == "draft"


def test_a_day_that_is_not_understood_adopts_nothing(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    adopt(page, "after Eid")

    assert page.adoption.day.reading.text == "Type the day of the meeting as in 1 March 2024."
    assert plans(small_plan.store)[0].state == "draft"
