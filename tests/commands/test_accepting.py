"""Accepted papers become facts in one step; what is there stays, nobody comes twice, and no word is lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pesnet_desktop.commands.accepting_columns import accept_columns
from pesnet_desktop.commands.accepting_event import (
    accept_concept_note,
    accept_event_report,
    accept_events_list,
    accept_programme,
)
from pesnet_desktop.commands.accepting_guests import accept_guests
from pesnet_desktop.model.papers.event_drafts import EventFacts, SectionDraft
from pesnet_desktop.model.papers.reads import Read, ReadRich
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.event import event
from pesnet_desktop.queries.foreign_files import column_mappings, unread_parts
from pesnet_desktop.queries.programme_text import programme_text
from pesnet_desktop.store import Store, create_store
from tests.commands.paper_drafts import EVENTS, NOTE, PEOPLE, PROGRAMME_PAPER, REPORT, SHEET
from tests.commands.workspace import content, ids, small_workspace
from tests.store_copies import copy_of


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def _column(store: Store, sql: str) -> list[str]:
    return [str(row[0]) for row in store.rows(sql)]


def test_a_concept_note_becomes_an_event_with_all_that_it_says(store: Store) -> None:
    key = accept_concept_note(store, NOTE, attached=b"PK\x03\x04")

    facts = event(store, key)
    assert facts is not None
    assert [title.title.en for title in facts.titles] == ["Workshop on “Career Guidance”", "Guidance Workshop"]
    assert (facts.dates, facts.venue_text) == ("8–9 July 2031", "Hotel Example in Kuala Lumpur, Malaysia")
    assert [(one.name, one.role, one.status) for one in facts.organisers] == [
        ("Sample Agency", "organiser", "confirmed"),
        ("Other Agency", "organiser", "to_confirm"),
        ("Sample Fund", "partner", "confirmed"),
    ]
    assert _column(store, "SELECT heading_en FROM section WHERE body_en != '' ORDER BY position") == [
        "Background",
        "Side visits",
    ]
    assert _column(store, "SELECT name FROM attachment") == ["note.docx"]
    assert [(part.source, part.place, part.words) for part in unread_parts(store)] == [
        ("note.docx", "page 2", "A stray line")
    ]


def test_the_slots_of_a_note_keep_their_whole_titles_and_the_words_that_are_no_time(store: Store) -> None:
    key = accept_programme(store, PROGRAMME_PAPER)

    assert programme_text(store, key).splitlines() == [
        "Day 1: Tuesday, 8 July 2031",
        "09:00 – 09:30 Opening: the first hour",
        "  Recitation",
        "  Remarks",
        "    - DG of the Agency (tbc)",
        "    - Ms. Amina Sample",
        "09:30 – 10:00 Topic One: Guidance",
        "  Subtopics: tests, talks",
        "after lunch Visit",
    ]


@pytest.mark.parametrize("kind", ["note", "programme", "report", "events", "people", "sheet"])
def test_each_paper_is_one_step_that_undo_takes_back(store: Store, kind: str) -> None:
    before, steps = content(store), len(store.history())
    accept: dict[str, Callable[[], object]] = {
        "note": lambda: accept_concept_note(store, NOTE, attached=b"PK"),
        "programme": lambda: accept_programme(store, PROGRAMME_PAPER, attached=b"PK"),
        "report": lambda: accept_event_report(store, REPORT, attached=b"PK"),
        "events": lambda: accept_events_list(store, EVENTS, attached=b"PK"),
        "people": lambda: accept_guests(store, PEOPLE, attached=b"PK"),
        "sheet": lambda: accept_columns(store, SHEET, ("venue", "title", ""), "events", attached=b"PK"),
    }

    accept[kind]()
    label = store.undo_label
    made = len(store.history()) - steps
    store.undo()

    assert (made, content(store)) == (1, before)
    assert [word for word in ("SAMPLE", "POE", "people", "sheet") if word in str(label)] == []


def test_a_paper_of_an_event_that_is_there_adds_to_it(store: Store) -> None:
    key = accept_concept_note(store, NOTE)
    before = content(store)["event_title"]
    later = replace(NOTE, event=EventFacts(organisers=NOTE.event.organisers, languages=Read("Arabic")), days=())

    accept_concept_note(store, later, key)

    facts = event(store, key)
    assert facts is not None
    assert (facts.dates, facts.languages, len(facts.organisers)) == ("8–9 July 2031", "Arabic", 3)
    assert content(store)["event_title"] == before


def test_a_french_note_is_written_beside_the_english_one(store: Store) -> None:
    key = accept_concept_note(store, NOTE)
    french = SectionDraft(Read("Contexte"), ReadRich(RichText.of("Pourquoi.")), "background")

    accept_concept_note(store, replace(NOTE, sections=(french,), event=EventFacts(), days=()), key)

    (row,) = store.rows("SELECT body_en, body_fr FROM section WHERE kind = 'background'")
    assert [RichText.from_json(str(body)).text for body in row] == ["Why it is held.", "Pourquoi."]


def test_a_report_gives_counts_speeches_and_sections_and_lists_what_else_it_counts(store: Store) -> None:
    key = accept_event_report(store, REPORT)

    (row,) = store.rows("SELECT participants, countries, count_note_en, web_page FROM event WHERE id = ?", (key,))
    assert tuple(row) == (97, 22, "experts and senior officials", "https://example.org/report")
    assert _column(store, "SELECT speaker FROM speech") == ["Ms. Amina Sample"]
    assert _column(store, "SELECT heading_en FROM section WHERE paper = 'event-report'") == ["Aim"]
    assert [part.words for part in unread_parts(store)] == ["5 institutions"]


def test_a_list_of_events_makes_one_of_each_row_but_those_that_are_there(store: Store) -> None:
    key = accept_concept_note(store, NOTE)

    accept_events_list(store, EVENTS, {0: key})

    assert sorted(_column(store, "SELECT title_en FROM event_title")) == [
        "Guidance Workshop",
        "Webinar on “Skills”",
        "Workshop on “Career Guidance”",
    ]


def test_nobody_is_entered_twice_and_a_role_that_is_not_known_is_listed() -> None:
    store = small_workspace()
    key = ids(store, "event")[0]

    accept_guests(store, PEOPLE, key)
    accept_guests(store, PEOPLE, key)

    rows = store.rows("SELECT name, post, role FROM participant ORDER BY position, id")
    assert [tuple(row) for row in rows] == [
        ("Moussa SAMPLE", "Director", "participant"),
        ("Salim SAMPLE", "", "participant"),
        ("Dana SAMPLE", "", "expert"),
        ("Ann POE", "", "participant"),
    ]
    assert "Rapporteur" in [part.words for part in unread_parts(store)]


def test_a_table_is_entered_by_the_columns_chosen_and_they_are_remembered() -> None:
    store = small_workspace()
    key = ids(store, "event")[0]

    accept_columns(store, SHEET, ("country", "name", ""), "participants", key)
    accept_columns(store, SHEET, ("country", "name", "post"), "participants", key)

    assert "Dana SAMPLE" in _column(store, "SELECT name FROM participant")
    remembered = [row.columns for row in column_mappings(store) if row.headers == ("Land", "Who", "Room")]
    assert remembered == [("country", "name", "post")]
    assert ("Room", "12") in [(part.place, part.words) for part in unread_parts(store)]


def test_a_list_that_names_no_event_asks_for_one_and_changes_nothing(store: Store) -> None:
    before = content(store)

    with pytest.raises(Problem) as refused:
        accept_guests(store, replace(PEOPLE, event=EventFacts()))

    assert (refused.value.code, content(store)) == ("paper-without-event", before)
