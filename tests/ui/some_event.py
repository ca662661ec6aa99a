"""An event with a programme of one day, opened in the window; its people are invented."""

from dataclasses import dataclass

from pesnet_desktop.commands.event import add_event, link_activity, set_event_languages
from pesnet_desktop.commands.organiser import add_organiser
from pesnet_desktop.commands.programme import add_day, add_slot
from pesnet_desktop.store import Store
from pesnet_desktop.ui.event_page import EventPage
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan

LINES = (
    "0900-0930 Opening: Recitation; Remarks: Ms. Alma Verde, DG of Example Agency (tbc)",
    "0930-1030 Panel on careers",
    "1200-1300 Lunch",
)


@dataclass(frozen=True)
class SomeEvent:
    store: Store
    id: str
    day: str
    slots: tuple[str, ...]


def make_event(plan: SmallPlan) -> SomeEvent:
    store = plan.store
    event = add_event(store, "Workshop on “Apprenticeships”", "8–9 July 2031", "Hotel Example in Ankara, Türkiye")
    set_event_languages(store, event, "English only")
    link_activity(store, event, plan.apprentices)
    add_organiser(store, event, "Example Agency", "host")
    day = add_day(store, event, "8 July 2031")
    return SomeEvent(store, event, day, tuple(add_slot(store, day, line) for line in LINES))


def open_event(window: Window, event: str, tab: int) -> EventPage:
    """The Events page with the event open at one of its tabs."""
    window.go("events", event)
    page = window.page("events")
    assert isinstance(page, EventPage)
    page.show_tab(tab)
    return page
