"""A paper beside an event that is there: what differs is asked, what nobody asked for is kept."""

from dataclasses import replace

import pytest

from pesnet_desktop.commands.event import add_event, set_event_dates
from pesnet_desktop.commands.programme import set_programme
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, GuestsDraft
from pesnet_desktop.model.papers.reads import Path, Read, doubts
from pesnet_desktop.queries.event import event
from pesnet_desktop.queries.programme_text import programme_text
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept, doubt_count
from pesnet_desktop.tasks.beside_event import beside_event
from tests.commands.paper_drafts import NOTE, PEOPLE
from tests.commands.workspace import ids, small_workspace
from tests.store_copies import copy_of


@pytest.fixture(scope="module")
def with_event() -> Store:
    store = create_store(None)
    key = add_event(store, "Workshop on “Career Guidance”", "10 July 2031", "Hotel Example in Kuala Lumpur, Malaysia")
    set_programme(store, key, "Day 1: 10 July 2031\n0900-1000 Welcome")
    return store


@pytest.fixture
def store(with_event: Store) -> Store:
    return copy_of(with_event)


def _beside(store: Store, draft: ConceptNoteDraft) -> tuple[ConceptNoteDraft, str]:
    key = ids(store, "event")[0]
    beside = beside_event(store, draft, key)
    assert isinstance(beside, ConceptNoteDraft)
    return beside, key


def test_only_what_differs_is_asked(store: Store) -> None:
    beside, _key = _beside(store, NOTE)

    assert [path for path, _doubt in doubts(beside)] == [("event", "dates"), ("days", 0, "heading")]
    assert next(doubt.question for _path, doubt in doubts(beside)) == (
        "Here it says “10 July 2031”, in the file “8–9 July 2031”."
    )


def test_without_an_answer_the_event_keeps_its_words(store: Store) -> None:
    beside, key = _beside(store, NOTE)

    accept(store, beside, Decisions(event_id=key))

    facts = event(store, key)
    assert facts is not None
    assert (facts.dates, facts.languages) == ("10 July 2031", "English and French")
    assert programme_text(store, key).splitlines()[1] == "09:00 – 10:00 Welcome"


def test_what_the_officer_takes_comes_from_the_file(store: Store) -> None:
    beside, key = _beside(store, NOTE)
    taken: dict[tuple[Path, int], int] = {(("event", "dates"), 0): 1, (("days", 0, "heading"), 0): 1}

    accept(store, beside, Decisions(taken=taken, event_id=key))

    facts = event(store, key)
    assert facts is not None
    assert facts.dates == "8–9 July 2031"
    assert programme_text(store, key).splitlines()[1] == "09:00 – 09:30 Opening: the first hour"


def test_dates_that_say_the_same_in_other_words_are_no_question(store: Store) -> None:
    set_event_dates(store, ids(store, "event")[0], "08-09 July 2031")

    beside, _key = _beside(store, replace(NOTE, days=()))

    assert doubt_count(beside) == 0


def test_a_field_written_anew_is_what_is_entered(store: Store) -> None:
    entered = accept(store, NOTE, Decisions(corrected={("event", "title"): "Another workshop"}))

    facts = event(store, entered.record)
    assert facts is not None
    assert facts.title == "Another workshop"


def test_a_guest_whose_post_is_another_here_is_asked_about() -> None:
    store = small_workspace()
    key = ids(store, "event")[0]

    beside = beside_event(store, PEOPLE, key)

    assert isinstance(beside, GuestsDraft)
    assert [path for path, _doubt in doubts(beside)] == [("event", "title"), ("guests", 0, "post")]
    assert beside.guests[0].post == replace(Read("Director"), doubts=beside.guests[0].post.doubts)
