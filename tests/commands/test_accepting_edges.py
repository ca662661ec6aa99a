"""Accepting names nobody and nothing twice: titles, organisers, speakers and guests that a paper repeats."""

from dataclasses import replace

import pytest

from pesnet_desktop.commands.accepting_columns import accept_columns
from pesnet_desktop.commands.accepting_event import accept_concept_note, accept_event_report
from pesnet_desktop.commands.accepting_guests import accept_guests
from pesnet_desktop.commands.attachment import LIMIT
from pesnet_desktop.model.papers.event_drafts import (
    ConceptNoteDraft,
    CountDraft,
    EventFacts,
    EventReportDraft,
    GuestDraft,
    SectionDraft,
    SpeechDraft,
)
from pesnet_desktop.model.papers.reads import Read, ReadRich, Unread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.foreign_files import unread_parts
from pesnet_desktop.store import Store, create_store
from tests.commands.paper_drafts import NOTE, PEOPLE, SHEET
from tests.store_copies import copy_of

BARE = ConceptNoteDraft("bare.docx", EventFacts(Read("Workshop on “Skills”")), ())


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def _rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.rows(sql)]


def test_a_paper_under_another_title_of_the_event_does_not_rename_it(store: Store) -> None:
    key = accept_concept_note(store, NOTE)

    accept_concept_note(store, replace(BARE, event=EventFacts(Read("GUIDANCE workshop"))), key)

    titles = _rows(store, "SELECT title_en FROM event_title ORDER BY position")
    assert titles == [("Workshop on “Career Guidance”",), ("Guidance Workshop",)]


def test_an_organiser_named_twice_in_a_paper_comes_once(store: Store) -> None:
    facts = replace(BARE.event, organisers=(Read("Sample Agency"), Read("SAMPLE agency")))

    accept_concept_note(store, replace(BARE, event=facts))

    assert _rows(store, "SELECT name FROM organiser") == [("Sample Agency",)]


def test_a_section_under_a_heading_that_is_there_is_written_anew(store: Store) -> None:
    key = accept_concept_note(store, NOTE)
    again = SectionDraft(Read("SIDE VISITS"), ReadRich(RichText.of("Two")))

    accept_concept_note(store, replace(BARE, sections=(again,)), key)

    assert len(_rows(store, "SELECT id FROM section WHERE heading_en LIKE 'side visits'")) == 1


def test_counts_of_thousands_are_whole_and_a_speaker_without_a_name_is_told_by_the_post(store: Store) -> None:
    counts = (CountDraft(Read("1,250"), Read("participants")),)
    speeches = (SpeechDraft(Read(), Read("Minister of Labour")), SpeechDraft(Read(), Read()))

    accept_event_report(store, EventReportDraft("report.docx", BARE.event, counts, speeches, ()))

    assert _rows(store, "SELECT participants FROM event") == [(1250,)]
    assert _rows(store, "SELECT speaker FROM speech") == [("Minister of Labour",)]


def test_a_guest_who_stands_twice_in_a_list_is_completed_and_one_without_a_name_is_told_by_the_office(
    store: Store,
) -> None:
    guests = (
        GuestDraft(Read("Dana SAMPLE"), post=Read("Head"), country=Read("Türkiye")),
        GuestDraft(Read("dana sample"), institution=Read("Sample Office"), country=Read("Turkey")),
        GuestDraft(Read(), institution=Read("Other Office")),
    )

    accept_guests(store, replace(PEOPLE, guests=guests))

    assert _rows(store, "SELECT name, post, institution FROM participant ORDER BY position") == [
        ("dana sample", "Head", "Sample Office"),
        ("Other Office", "", "Other Office"),
    ]


def test_a_row_of_a_table_that_is_an_event_here_makes_no_second_one(store: Store) -> None:
    key = accept_concept_note(store, BARE)
    sheet = replace(SHEET, rows=(("Rabat, Morocco", "Workshop on “Skills”", ""),))

    accept_columns(store, sheet, ("venue", "title", ""), "events", same={0: key})

    assert _rows(store, "SELECT id FROM event") == [(key,)]


def test_unread_parts_lead_to_the_paper_and_blank_ones_are_not_listed(store: Store) -> None:
    accept_concept_note(store, replace(BARE, unread=(Unread("", " \n"), Unread("", "A line"))), attached=b"PK")

    (kept,) = _rows(store, "SELECT id FROM attachment")
    assert [(part.words, part.attachment_id) for part in unread_parts(store)] == [("A line", kept[0])]


def test_a_paper_beyond_the_limit_is_entered_and_not_kept(store: Store) -> None:
    accept_concept_note(store, BARE, attached=bytes(LIMIT * 1_000_000 + 1))
    accept_concept_note(store, replace(BARE, file_name="kept.docx"), attached=bytes(LIMIT * 100_000 + 1))

    assert _rows(store, "SELECT name FROM attachment") == [("kept.docx",)]


def test_a_section_of_its_own_heading_leaves_those_of_other_headings_alone(store: Store) -> None:
    key = accept_concept_note(store, NOTE)
    own = SectionDraft(Read("Visa"), ReadRich(RichText.of("None is needed.")))

    accept_concept_note(store, replace(BARE, sections=(own, replace(own, body=ReadRich()))), key)

    assert [row[0] for row in _rows(store, "SELECT heading_en FROM section ORDER BY position")][-2:] == [
        "Side visits",
        "Visa",
    ]


def test_a_count_takes_the_place_of_the_number_and_words_it_lacks_stay(store: Store) -> None:
    report = EventReportDraft("report.docx", BARE.event, (CountDraft(Read("97"), Read("senior officials")),), (), ())
    key = accept_event_report(store, report)
    counts = (
        CountDraft(Read("several"), Read("countries")),
        CountDraft(Read("many"), Read("experts")),
        CountDraft(Read("98"), Read()),
        CountDraft(Read(), Read()),
    )

    accept_event_report(store, replace(report, counts=counts), key)

    assert _rows(store, "SELECT participants, countries, count_note_en FROM event") == [(98, None, "senior officials")]
    assert [part.words for part in unread_parts(store)] == ["several countries", "many experts"]


def test_a_paper_whose_title_is_blank_names_no_event(store: Store) -> None:
    with pytest.raises(Problem) as refused:
        accept_concept_note(store, replace(BARE, event=EventFacts(Read(" \n"))))

    assert refused.value.code == "paper-without-event"
