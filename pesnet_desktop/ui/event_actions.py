"""What the Insert menu does on the Events page: a new event, a section of its note, a day of its programme."""

from typing import TYPE_CHECKING

from pesnet_desktop.ui.window import Window

if TYPE_CHECKING:
    from pesnet_desktop.ui.event_page import EventPage


def add_event(window: Window) -> None:
    _events(window).add_event()


def add_section(window: Window) -> None:
    _events(window).add_section()


def add_day(window: Window) -> None:
    _events(window).add_day()


def has_event(window: Window) -> bool:
    """Whether an event is open that may be written to."""
    shown = window.shown
    return shown is not None and shown.name == "events" and bool(shown.record) and not window.store.read_only


def _events(window: Window) -> "EventPage":
    """The Events page, shown; loaded only now, for the first paint does without it."""
    from pesnet_desktop.ui.event_page import EventPage

    window.go("events")
    page = window.page("events")
    if not isinstance(page, EventPage):
        raise TypeError(page)
    return page
