"""A report or a list of events tells what took place: an event whose last day is past is held once it is entered."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import add_event, set_event_state
from pesnet_desktop.model.papers.event_drafts import EventFacts, EventsListDraft, ListedEvent
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept
from pesnet_desktop.tasks.importing import accept_each_aside
from tests.commands.paper_drafts import NOTE, REPORT
from tests.store_copies import copy_of

LAST_DAY = date(2031, 7, 9)
DAY_AFTER = date(2031, 7, 10)


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def listed(*dates: str) -> EventsListDraft:
    rows = (ListedEvent(EventFacts(Read(f"Event of {days}"), dates=Read(days))) for days in dates)
    return EventsListDraft("events.docx", tuple(rows))


def states(store: Store) -> list[str]:
    return [str(state) for (state,) in store.rows("SELECT state FROM event ORDER BY dates")]


def test_an_event_of_a_list_is_held_from_the_day_after_its_last_and_where_its_days_are_firm(store: Store) -> None:
    accept(store, listed("8–9 July 2031", "9–10 July 2031", "7 July 2031 (tbc)", "2030"), Decisions(), today=DAY_AFTER)

    assert states(store) == ["in_preparation", "in_preparation", "held", "in_preparation"]


@pytest.mark.parametrize(
    ("today", "state"), [(DAY_AFTER, "held"), (LAST_DAY, "in_preparation"), (None, "in_preparation")]
)
def test_a_report_tells_that_its_event_was_held(store: Store, today: date | None, state: str) -> None:
    accept(store, REPORT, Decisions(), today=today)

    assert states(store) == [state]


def test_a_note_says_nothing_about_whether_its_event_was_held(store: Store) -> None:
    accept(store, NOTE, Decisions(), today=DAY_AFTER)

    assert states(store) == ["in_preparation"]


@pytest.mark.parametrize(
    ("before", "after"), [("confirmed", "held"), ("cancelled", "cancelled"), ("postponed", "postponed")]
)
def test_what_an_officer_said_of_an_event_stays_unless_it_was_only_to_come(
    store: Store, before: str, after: str
) -> None:
    key = add_event(store, "Event", "8–9 July 2031")
    set_event_state(store, key, before)

    accept(store, replace(REPORT, event=EventFacts()), Decisions(event_id=key), today=DAY_AFTER)

    assert states(store) == [after]


def test_a_list_accepted_among_others_is_told_the_day_too(store: Store) -> None:
    files = [(Path("events.docx"), listed("8–9 July 2031"), Decisions())]
    store.hand_over()

    accept_each_aside(store, files, lambda *_told: None, lambda: False, DAY_AFTER)
    store.take_over()

    assert states(store) == ["held"]
