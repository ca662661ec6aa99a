import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.ui.chip import StatusChip
from pesnet_desktop.ui.entry_line import EntryLine
from pesnet_desktop.ui.event_page import PROGRAMME, EventPage
from pesnet_desktop.ui.programme_tab import ProgrammeTab
from pesnet_desktop.ui.slot_row import GapRow, SlotRow
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def tab(window: Window, event: SomeEvent) -> ProgrammeTab:
    return open_event(window, event.id, PROGRAMME).programme


def kept(event: SomeEvent) -> list[str]:
    """The slots as the file has them, a line each."""
    return [slot.line() for day in programme(event.store, event.id) for slot in day.slots]


def type_line(tab: ProgrammeTab, line: str) -> None:
    QTest.keyClicks(tab.entry.box, line)
    QTest.keyClick(tab.entry.box, Qt.Key.Key_Return)


def test_enter_adds_the_typed_line_where_its_time_belongs(tab: ProgrammeTab, event: SomeEvent) -> None:
    type_line(tab, "1030-1100 Coffee")

    assert [line[:5] for line in kept(event)] == ["09:00", "09:30", "10:30", "12:00"]
    assert tab.entry.box.text() == ""


def test_the_line_below_says_what_was_understood_before_enter(tab: ProgrammeTab, qapp: QApplication) -> None:
    tab.entry.show_line("1030-1100 Talk: Mr. Bo Lind (tbc)")

    assert tab.entry.reading.words == "10:30–11:00 · 30 min Talk Mr. Bo Lind tbc fills part of the gap before Lunch"


def test_a_line_without_a_time_is_kept_as_written(tab: ProgrammeTab, event: SomeEvent) -> None:
    type_line(tab, "Closing words")

    assert kept(event)[-1] == "Closing words"


def test_f2_gives_a_slot_back_as_its_line_and_enter_keeps_the_change(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.choose(event.slots[1])

    QTest.keyClick(tab.outline, Qt.Key.Key_F2)
    box = tab.outline.findChildren(EntryLine)[0].box
    QTest.keyClicks(box, "0930-1015 Panel on skills")
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert kept(event)[1] == "09:30 – 10:15 Panel on skills"


def test_escape_leaves_a_slot_as_it_was(tab: ProgrammeTab, event: SomeEvent) -> None:
    before = kept(event)
    tab.outline.choose(event.slots[1])

    QTest.keyClick(tab.outline, Qt.Key.Key_F2)
    box = tab.outline.findChildren(EntryLine)[0].box
    QTest.keyClicks(box, "nothing")
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert kept(event) == before


def test_alt_and_an_arrow_move_a_slot_and_undo_brings_it_back(
    tab: ProgrammeTab, event: SomeEvent, window: Window
) -> None:
    before = kept(event)
    tab.outline.choose(event.slots[0])

    QTest.keyClick(tab.outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = [slot.id for slot in tab.outline.slots()]
    window.undo()

    assert moved == [event.slots[1], event.slots[0], event.slots[2]]
    assert kept(event) == before


def test_a_slot_moves_up_to_the_front_of_its_day(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.choose(event.slots[1])

    QTest.keyClick(tab.outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert [slot.id for slot in tab.outline.slots()] == [event.slots[1], event.slots[0], event.slots[2]]


def test_a_slot_is_dragged_by_its_grip_to_the_end_of_the_day(tab: ProgrammeTab, event: SomeEvent) -> None:
    rows = {row.slot.id: row for row in tab.outline.findChildren(SlotRow)}
    grip, last = rows[event.slots[0]].grip, rows[event.slots[2]]
    below = grip.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2)))

    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, below)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=below)

    assert [slot.id for slot in tab.outline.slots()] == [event.slots[1], event.slots[2], event.slots[0]]


def test_delete_removes_a_slot(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.choose(event.slots[1])

    QTest.keyClick(tab.outline, Qt.Key.Key_Delete)

    assert [line[:5] for line in kept(event)] == ["09:00", "12:00"]


def test_the_status_chosen_at_a_chip_settles_who_speaks(tab: ProgrammeTab, event: SomeEvent) -> None:
    chip = tab.outline.findChildren(StatusChip)[0]

    chip.status_chosen.emit("confirmed")

    (day,) = programme(event.store, event.id)
    assert [speaker.status for part in day.slots[0].parts for speaker in part.speakers] == ["confirmed"]


def test_a_gap_offers_its_times_to_the_entry_line(tab: ProgrammeTab) -> None:
    QTest.mouseClick(tab.outline.findChildren(GapRow)[0].fill, Qt.MouseButton.LeftButton)

    assert tab.entry.box.text() == "10:30-12:00 "


def test_a_gap_left_open_is_open_no_longer(tab: ProgrammeTab, event: SomeEvent) -> None:
    before = tab.open_count()

    QTest.mouseClick(tab.outline.findChildren(GapRow)[0].leave, Qt.MouseButton.LeftButton)

    assert (before, tab.open_count()) == (2, 1)


def test_a_click_on_the_scale_chooses_the_slot(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.scale.resize(276, 400)
    stretch = next(
        QPoint(150, y) for y in range(400) if (found := tab.scale.stretch_at(QPoint(150, y))) and found.title == "Lunch"
    )

    QTest.mouseClick(tab.scale, Qt.MouseButton.LeftButton, pos=stretch)

    assert tab.outline.current == event.slots[2]


def test_the_tab_says_how_much_is_open(window: Window, event: SomeEvent, tab: ProgrammeTab) -> None:
    page = window.page("events")
    assert isinstance(page, EventPage)

    assert page.head.tabs.tabs[PROGRAMME].accessibleDescription() == "2 open"


def test_the_next_day_is_dated_after_the_last(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.add_day()

    assert [day.held_on for day in programme(event.store, event.id)] == ["2031-07-08", "2031-07-09"]


def test_a_day_that_was_added_is_typed_into_at_once(window: Window, small_plan: SmallPlan) -> None:
    event = add_event(small_plan.store, "Webinar on “Apprenticeships”", "8–9 July 2031")
    tab = open_event(window, event, PROGRAMME).programme

    tab.add_day()
    tab.add_day()
    type_line(tab, "0900-0930 Opening")

    days = programme(small_plan.store, event)
    assert [(day.held_on, len(day.slots)) for day in days] == [("2031-07-08", 0), ("2031-07-09", 1)]
    assert tab.entry.box.hasFocus()


def test_an_empty_programme_offers_its_first_day_to_the_keyboard(window: Window, small_plan: SmallPlan) -> None:
    event = add_event(small_plan.store, "Webinar on “Apprenticeships”", "8–9 July 2031")

    tab = open_event(window, event, PROGRAMME).programme
    QTest.keyClick(window.window().focusWidget(), Qt.Key.Key_Space)

    assert [day.held_on for day in programme(small_plan.store, event)] == ["2031-07-08"]
    assert tab.entry.box.hasFocus()
