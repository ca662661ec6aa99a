import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.activity import add_activity, remove_activity
from pesnet_desktop.commands.work_plan import remove_work_plan
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.plan_table import TableActivity, plan_table
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.plan_lines import ActivityLine, AreaLine, today
from pesnet_desktop.ui.plan_model import TIMELINE, TITLE
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan


def activity(page: WorkPlanPage, record: str) -> TableActivity:
    """The activity as the file has it now."""
    table = plan_table(page.desk.store, today())
    assert table is not None
    return next(row for row in table.activities if row.id == record)


def rows(page: WorkPlanPage) -> list[str]:
    """What the table shows, a title a row."""
    lines = (page.model.line(row) for row in range(page.model.rowCount()))
    return [line.title if isinstance(line, AreaLine) else line.row.title for line in lines if line is not None]


def type_text(text: str) -> None:
    """Types where the caret stands."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def open_cell(page: WorkPlanPage, record: str, column: int) -> GrowBox:
    """Goes to a cell by the keyboard and opens it with Enter."""
    page.table.show_record(record, column)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    box = page.table.viewport().findChild(GrowBox)
    assert box is not None
    return box


def test_the_table_shows_areas_and_their_activities_in_the_order_of_the_plan(page: WorkPlanPage) -> None:
    shown = rows(page)

    assert shown == [
        "Skills",
        "Workshop on “Apprenticeships”",
        "Webinar on “Career Guidance”",
        "Labour Market",
        "Training Course on “Surveys”",
    ]


def test_enter_edits_a_cell_and_enter_keeps_what_was_typed(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    box = open_cell(page, small_plan.apprentices, TIMELINE)

    QTest.keyClicks(box, "8-9 July 2031 / Online")
    QTest.keyClick(box, Qt.Key.Key_Return)

    kept = activity(page, small_plan.apprentices)
    assert (kept.timeline, kept.venue) == ("8-9 July 2031", "Online")


def test_escape_leaves_the_cell_as_it_was(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    box = open_cell(page, small_plan.apprentices, TITLE)

    QTest.keyClicks(box, "Something else")
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert activity(page, small_plan.apprentices).title == "Workshop on “Apprenticeships”"
    assert page.table.findChildren(GrowBox, "", Qt.FindChildOption.FindDirectChildrenOnly) == []


def test_tab_keeps_the_cell_and_goes_to_the_next(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    box = open_cell(page, small_plan.careers, TITLE)

    QTest.keyClicks(box, "Webinar on Guidance")
    QTest.keyClick(box, Qt.Key.Key_Tab)

    assert activity(page, small_plan.careers).title == "Webinar on Guidance"
    assert page.table.currentIndex().column() == TIMELINE


def test_the_detail_follows_the_selection(page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot) -> None:
    page.table.show_record(small_plan.surveys)

    qtbot.waitUntil(lambda: page.detail.shown_id == small_plan.surveys)

    assert page.detail.fields["title"].text == "Training Course on “Surveys”"
    assert page.detail.fields["timeline"].text == "Soon"


def test_a_field_of_the_detail_is_kept_when_it_is_left(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    box = page.detail.fields["languages"].box
    box.setFocus()
    box.selectAll()

    QTest.keyClicks(box, "English and French")
    page.table.setFocus()

    assert activity(page, small_plan.apprentices).languages == "English and French"


def test_undo_gives_back_the_field_and_the_screen_shows_it(
    window: Window, page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    box = page.detail.fields["languages"].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "French")
    QTest.keyClick(box, Qt.Key.Key_Return)

    window.undo()

    qtbot.waitUntil(lambda: page.detail.fields["languages"].text == "English")
    assert activity(page, small_plan.apprentices).languages == "English"


def test_the_filter_counts_what_it_found_however_it_is_written(page: WorkPlanPage) -> None:
    page.begin_filter()

    type_text("TURKIYE")

    assert rows(page) == ["Skills", "Workshop on “Apprenticeships”"]
    assert page.foot.text == "1 activity found"


def test_an_activity_stays_chosen_while_a_filter_hides_it(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    page.show_record(small_plan.careers)

    page.begin_filter()
    type_text("surveys")
    hidden = (page.record, page.table.record)
    page.head.clear_filter()

    assert hidden == (small_plan.careers, "")
    assert page.table.record == small_plan.careers


def test_after_a_removal_the_activity_in_its_place_is_chosen(
    page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.record == small_plan.apprentices)

    remove_activity(small_plan.store, small_plan.apprentices)

    assert page.record == small_plan.careers


def test_the_row_under_the_mouse_is_marked_until_the_mouse_leaves(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    row = page.model.row_of(small_plan.careers)
    table = page.table

    QTest.mouseMove(table.viewport(), table.visualRect(page.model.index(row, 1)).center())
    under = table.is_hovered(row)
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))

    assert (under, table.is_hovered(row)) == (True, False)


def test_a_filter_without_hits_says_how_to_go_on(page: WorkPlanPage) -> None:
    page.begin_filter()

    type_text("zzz")

    assert page.foot.text == "No activity holds these words. Esc shows all again."


def test_folding_an_area_hides_its_activities_and_keeps_the_others(page: WorkPlanPage) -> None:
    area = page.table.visualRect(page.model.index(0, 0))

    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    assert rows(page) == ["Skills", "Labour Market", "Training Course on “Surveys”"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_click_on_a_chip_opens_the_five_states(page: WorkPlanPage) -> None:
    cell = page.table.visualRect(page.model.index(1, 4))
    page.table.scrollTo(page.model.index(1, 4))
    chip = QPoint(cell.left() + 9 + 70, cell.top() + 8 + 18 + 9)

    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    menu = QApplication.activePopupWidget()

    assert menu is not None
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert words == ["Proposed", "To be confirmed", "Confirmed", "Declined", "Replaced"]


def test_a_new_activity_opens_with_its_title_ready_to_be_typed(page: WorkPlanPage) -> None:
    page.add_activity()

    type_text("Study Visit on Inclusion")
    page.settle()

    assert rows(page)[2] == "Study Visit on Inclusion"


def test_a_file_without_a_plan_says_how_to_begin(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    remove_work_plan(small_plan.store, small_plan.plan)

    assert rows(page) == []
    assert page.head.isHidden()
    assert not page.detail.isVisible()


def test_the_preamble_keeps_a_header_row(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    page.head.choose_part("preamble")
    label = page.preamble.headings[1].box

    label.setFocus()
    label.selectAll()
    QTest.keyClicks(label, "Aim")
    page.settle()

    assert small_plan.store.rows("SELECT label_en FROM plan_header") == [("Aim",)]


def test_the_preamble_is_written_in_the_language_chosen(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    page.head.choose_part("preamble")
    page.show_language("fr")
    title, label = (page.preamble.headings[place].box for place in (0, 1))
    before = (title.text, title.placeholderText())

    for box, words in ((title, "Plan de travail"), (label, "Objectif")):
        box.setFocus()
        QTest.keyClicks(box, words)
        page.settle()

    assert before == ("", "Work Plan 2030–2032")
    assert small_plan.store.rows("SELECT title_en, title_fr FROM work_plan") == [
        ("Work Plan 2030–2032", "Plan de travail")
    ]
    assert small_plan.store.rows("SELECT label_fr FROM plan_header") == [("Objectif",)]


def test_what_is_typed_into_the_preamble_is_kept_until_the_edit_ends(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    page.head.choose_part("preamble")
    label, prose = page.preamble.headings[1].box, page.preamble.texts[0].edit
    label.setFocus()
    QTest.keyClicks(label, "X")
    prose.rested.emit(RichText.of("Half a sentence"))
    page.desk.drafts.write()
    kept = {(draft.table, draft.field) for draft in small_plan.store.drafts()}

    page.settle()
    prose.ended_unchanged.emit()

    assert kept == {("plan_header", "label_en"), ("plan_header", "content_en")}
    assert [draft.field for draft in small_plan.store.drafts()] == []


def test_lines_print_the_providers_as_the_plan_does(page: WorkPlanPage, small_plan: SmallPlan) -> None:
    line = page.model.line(page.model.row_of(small_plan.careers))

    assert isinstance(line, ActivityLine)
    assert line.texts[4] == "Qatar (tbc) / Oman (tbc)"


@pytest.fixture
def long_page(page: WorkPlanPage, small_plan: SmallPlan) -> WorkPlanPage:
    """More activities in the first area than the table can show."""
    area = activity(page, small_plan.apprentices).area_id
    for number in range(12):
        add_activity(small_plan.store, area, f"Webinar {number}")
    return page


def test_the_area_of_the_rows_in_sight_stays_on_top(long_page: WorkPlanPage) -> None:
    long_page.table.verticalScrollBar().setValue(200)
    scrolled = long_page.table.sticky.area
    long_page.table.verticalScrollBar().setValue(0)

    assert scrolled is not None
    assert scrolled.title == "Skills"
    assert long_page.table.sticky.area is None


def test_the_area_on_top_does_not_scroll_with_the_table(long_page: WorkPlanPage) -> None:
    long_page.table.verticalScrollBar().setValue(200)

    assert long_page.table.sticky.geometry().topLeft() == long_page.table.viewport().geometry().topLeft()
