"""Another look, language or text size leaves the officer where they stood."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.activity import add_activity
from pesnet_desktop.commands.section import add_section, set_section_body
from pesnet_desktop.commands.work_plan import add_area
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.event_page import NOTE, PROGRAMME, EventPage
from pesnet_desktop.ui.page import Page
from pesnet_desktop.ui.paper_choice import PaperKey
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.scroll_area import share_scrolled
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event, open_event

CHANGES = (Preferences("en", "dark"), Preferences("fr", "light"), Preferences("en", "light", 1.15))


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


def changed(desktop: Desktop, preferences: Preferences, qtbot: QtBot) -> Page:
    """The page that stands after a change of preferences, once it is painted."""
    desktop.change_preferences(preferences)
    made = desktop.window
    assert made is not None
    assert made.shown is not None
    with qtbot.waitSignal(made.painted):
        made.grab()
    return made.shown


@pytest.mark.parametrize("change", CHANGES, ids=["look", "language", "size"])
def test_an_event_stays_at_its_section_and_language(
    desktop: Desktop, window: Window, event: SomeEvent, qtbot: QtBot, change: Preferences
) -> None:
    sections = [add_section(event.store, event.id, f"Section {number}") for number in range(12)]
    for section in sections:
        set_section_body(event.store, section, RichText.of("How people find work.\n" * 6), "en")
    before = open_event(window, event.id, NOTE)
    before.note.second.setCurrentIndex(before.note.second.findData("ar"))
    before.note.show_section(sections[7])
    qtbot.waitUntil(lambda: before.note.texts.verticalScrollBar().maximum() > 0)
    before.note.show_section(sections[7])
    share = share_scrolled(before.note.texts)

    page = changed(desktop, change, qtbot)

    assert isinstance(page, EventPage)
    assert (page.record, page.head.tabs.current, page.note.languages) == (event.id, NOTE, ("en", "ar"))
    assert page.note.list.current == sections[7]
    qtbot.waitUntil(lambda: 0 < share == pytest.approx(share_scrolled(page.note.texts), abs=0.01))


def test_a_programme_keeps_its_slot_and_its_folded_days(
    desktop: Desktop, window: Window, event: SomeEvent, qtbot: QtBot
) -> None:
    before = open_event(window, event.id, PROGRAMME)
    before.programme.outline.choose(event.slots[1])

    page = changed(desktop, replace(desktop.preferences, look="dark"), qtbot)

    assert isinstance(page, EventPage)
    assert (page.head.tabs.current, page.programme.outline.current) == (PROGRAMME, event.slots[1])


def test_the_plan_keeps_its_filter_its_cell_and_its_place(
    desktop: Desktop, window: Window, page: WorkPlanPage, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    area = add_area(small_plan.store, small_plan.plan, "Careers")
    added = [add_activity(small_plan.store, area, f"Seminar {number}") for number in range(30)]
    page.head.filter_by("seminar")
    page.table.show_record(added[20], 3)
    top = page.table.top

    made = changed(desktop, replace(desktop.preferences, look="dark"), qtbot)

    assert isinstance(made, WorkPlanPage)
    qtbot.waitUntil(lambda: made.table.top == top)
    assert (made.record, made.table.currentIndex().column(), made.head.words) == (added[20], 3, "seminar")


def test_a_page_not_shown_keeps_its_place_too(
    desktop: Desktop, window: Window, event: SomeEvent, small_plan: SmallPlan, qtbot: QtBot
) -> None:
    window.go("documents")
    documents = window.page("documents")
    documents.show_record(f"concept-note:{event.id}")
    window.go("work-plan", small_plan.surveys)

    changed(desktop, replace(desktop.preferences, look="dark"), qtbot)

    assert desktop.window is not None
    again = desktop.window.page("documents")
    assert isinstance(again, DocumentsPage)
    assert again.chosen == [PaperKey("concept-note", event.id)]
