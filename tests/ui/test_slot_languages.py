"""The words of a slot are typed in French and Arabic beside the English ones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.ui.draft_edits import write_draft
from pesnet_desktop.ui.event_page import PROGRAMME
from pesnet_desktop.ui.programme_tab import ProgrammeTab
from pesnet_desktop.ui.slot_languages import words_of
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def tab(window: Window, event: SomeEvent) -> ProgrammeTab:
    return open_event(window, event.id, PROGRAMME).programme


def test_all_words_of_a_slot_are_typed_in_french_and_emptied_again(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.outline.choose(event.slots[0])
    QTest.keyClick(tab.outline, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    french = [box for place, box in tab.languages.boxes.items() if place[2].endswith(":fr")]
    for number, box in enumerate(french):
        QTest.keyClicks(box, f"Mot {number}")
        tab.settle()

    written = [one.words.fr for one in words_of(programme(event.store, event.id)[0].slots[0])]
    french[0].clear()
    tab.settle()

    assert written == ["Mot 0", "Mot 1", "Mot 2", "Mot 3"]
    assert programme(event.store, event.id)[0].slots[0].title.fr == ""


def test_the_words_follow_the_slot_that_is_chosen_and_escape_closes_them(tab: ProgrammeTab, event: SomeEvent) -> None:
    tab.open_languages(event.slots[0])

    tab.outline.choose(event.slots[2])
    followed = [place[1] for place in tab.languages.boxes]
    QTest.keyClick(next(iter(tab.languages.boxes.values())), Qt.Key.Key_Escape)

    assert followed == [event.slots[2]] * 2
    assert not tab.languages.is_open


def test_words_that_were_being_typed_are_taken_over(event: SomeEvent) -> None:
    for one in words_of(programme(event.store, event.id)[0].slots[0]):
        write_draft(event.store, Draft(one.table, one.row, f"{one.field}:ar", "كلمة"))

    assert {one.words.ar for one in words_of(programme(event.store, event.id)[0].slots[0])} == {"كلمة"}
