"""Somebody of a list who is likely known here is asked about, with the reason; who is here by the very name is not."""

import pytest

from pesnet_desktop.commands.directory import add_person
from pesnet_desktop.model.papers.event_drafts import EventFacts, GuestDraft, GuestsDraft
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.queries.guests import participants
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept, doubt_count
from pesnet_desktop.tasks.beside_event import lay_beside

FACTS = EventFacts(Read("Workshop on “Job Portals”"), dates=Read("8–9 July 2031"))


def _list(*names: str) -> GuestsDraft:
    guests = tuple(GuestDraft(Read(name), post=Read("Director"), country=Read("Senegal")) for name in names)
    return GuestsDraft("list.docx", FACTS, guests)


@pytest.fixture
def store() -> Store:
    made = create_store(None)
    accept(made, _list("Mohamed SAMPLE", "Layla BENSAMPLE"), Decisions(is_new=True))
    return made


def _event(store: Store) -> str:
    return str(store.rows("SELECT id FROM event")[0][0])


def test_somebody_spelt_otherwise_is_asked_about_and_entered_again_only_when_an_officer_says_so(store: Store) -> None:
    decisions = Decisions(event_id=_event(store))
    shown = lay_beside(store, _list("Muhammad SAMPLE"), decisions)
    assert isinstance(shown, GuestsDraft)
    (doubt,) = shown.guests[0].name.doubts

    accept(store, shown, Decisions(event_id=_event(store), taken={(("guests", 0, "name"), 0): 1}))

    assert [choice.value for choice in doubt.choices] == ["Muhammad SAMPLE", "Mohamed SAMPLE"]
    assert doubt.question.startswith("“Muhammad SAMPLE” is likely “Mohamed SAMPLE”, who is known here: ")
    assert [row.name for row in participants(store, _event(store))] == ["Mohamed SAMPLE", "Layla BENSAMPLE"]


@pytest.mark.parametrize("name", ["Mohamed SAMPLE", "Olga EXAMPLE"])
def test_who_is_here_by_the_very_name_and_who_is_like_nobody_raise_no_question(store: Store, name: str) -> None:
    decisions = Decisions(event_id=_event(store))

    assert doubt_count(lay_beside(store, _list(name), decisions), decisions) == 0


def test_a_list_of_a_new_event_is_laid_beside_the_directory(store: Store) -> None:
    add_person(store, "Omar TESTER")

    shown = lay_beside(store, _list("Omer TESTER"), Decisions(is_new=True))

    assert isinstance(shown, GuestsDraft)
    assert [choice.value for choice in shown.guests[0].name.doubts[0].choices] == ["Omer TESTER", "Omar TESTER"]
