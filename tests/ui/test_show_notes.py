"""The run of show of a slot is typed below the programme and stands under the slot as a quiet line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pesnet_desktop.queries.event_papers import run_of_show
from pesnet_desktop.ui.event_page import PROGRAMME
from pesnet_desktop.ui.programme_tab import ProgrammeTab
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def tab(window: Window, event: SomeEvent) -> ProgrammeTab:
    return open_event(window, event.id, PROGRAMME).programme


def test_control_and_enter_open_the_notes_of_a_slot(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.setFocus()
    tab.outline.choose(event.slots[1])

    QTest.keyClick(tab.outline, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(tab.notes.fields["room"].box, "Hall B")
    QTest.keyClick(tab.notes.fields["room"].box, Qt.Key.Key_Tab)

    assert run_of_show(event.store, event.id)[event.slots[1]].room == "Hall B"
    slot = tab.outline.slot(event.slots[1])
    assert slot is not None
    assert slot.notes == "Room: Hall B"
    assert tab.notes.fields["interpreters"].box.hasFocus()


def test_what_is_typed_for_a_slot_is_kept_there_when_another_is_chosen(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.choose(event.slots[0])
    tab.open_notes(event.slots[0])
    QTest.keyClicks(tab.notes.fields["officer"].box, "Bo Lind")

    tab.outline.choose(event.slots[1])

    assert run_of_show(event.store, event.id)[event.slots[0]].officer == "Bo Lind"
    assert (tab.notes.slot, tab.notes.fields["officer"].text) == (event.slots[1], "")


def test_escape_closes_the_notes(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.open_notes(event.slots[0])

    QTest.keyClick(tab.notes.fields["room"].box, Qt.Key.Key_Escape)

    assert not tab.notes.is_open
