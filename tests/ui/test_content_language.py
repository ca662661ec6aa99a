"""The texts of the plan are seen and edited in each language of the network."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.activity import rename_activity
from pesnet_desktop.commands.event import make_event_from_activity
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language
from pesnet_desktop.queries.plan_table import TableActivity, plan_table
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.plan_cell import lay_out
from pesnet_desktop.ui.plan_detail import detail_of
from pesnet_desktop.ui.plan_lines import ActivityLine, today
from pesnet_desktop.ui.plan_model import TITLE
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan

ARABIC = "ورشة عمل حول «التلمذة المهنية»"


def choose(page: WorkPlanPage, words: str) -> None:
    """Chooses a language at the plan's head."""
    menu = page.head.language.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()


def line(page: WorkPlanPage, record: str) -> ActivityLine:
    found = page.model.activity(page.model.row_of(record))
    assert found is not None
    return found


def kept(page: WorkPlanPage, record: str, language: Language) -> TableActivity:
    """The activity as the file has it in a language."""
    table = plan_table(page.desk.store, today(), "", language)
    assert table is not None
    return next(row for row in table.activities if row.id == record)


def test_the_activities_are_shown_in_the_language_chosen(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    rename_activity(small_plan.store, small_plan.apprentices, ARABIC, "ar")

    choose(page, "العربية")

    (title,) = line(page, small_plan.apprentices).cells[TITLE]
    assert (title.text, title.role) == (ARABIC, "ink")
    assert lay_out((title,), 300, "cell-title")[0].direction == Qt.LayoutDirection.RightToLeft


def test_english_stands_in_quietly_for_a_title_that_is_missing(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    choose(page, "Français")

    shown = line(page, small_plan.careers)
    (title,) = shown.cells[TITLE]
    assert (title.text, title.role) == ("Webinar on “Career Guidance” (English)", "third")
    assert shown.begins_with(TITLE) == ""


def test_a_title_is_typed_in_the_language_chosen(page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot) -> None:
    choose(page, "Français")
    page.table.show_record(small_plan.careers, TITLE)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    box = page.table.findChild(GrowBox)
    assert isinstance(box, GrowBox)
    begun = box.text

    QTest.keyClicks(box, "Webinaire sur la carriere")
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert (begun, kept(page, small_plan.careers, "fr").title) == ("", "Webinaire sur la carriere")
    assert kept(page, small_plan.careers, "en").title == "Webinar on “Career Guidance”"


def test_a_description_is_edited_in_the_language_chosen(
    page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    choose(page, "Français")
    page.table.show_record(small_plan.surveys)
    qtbot.waitUntil(lambda: page.detail.shown_id == small_plan.surveys)

    page.detail.description_edited.emit(RichText.of("Comment les ménages répondent."))

    assert kept(page, small_plan.surveys, "fr").description.text == "Comment les ménages répondent."
    assert kept(page, small_plan.surveys, "en").description.text == "How households answer."


def test_an_event_is_compared_with_the_english_title(small_plan: SmallPlan) -> None:
    store = small_plan.store
    make_event_from_activity(store, small_plan.apprentices)
    rename_activity(store, small_plan.apprentices, ARABIC, "ar")
    table = plan_table(store, today(), "", "ar")
    assert table is not None

    detail = detail_of(store, table, small_plan.apprentices)

    assert detail is not None
    assert detail.fields["title"] == ARABIC
    assert [event.differences for event in detail.events] == [()]
