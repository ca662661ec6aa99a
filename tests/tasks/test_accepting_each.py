"""Several files are accepted at once only where nobody needs to be asked, and what was said to be another is whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from pesnet_desktop.commands.accepting_guests import accept_guests
from pesnet_desktop.commands.event import add_event
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts, EventsListDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, PlanChanges
from pesnet_desktop.model.papers.reads import Read, ReadRich, doubts
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.event import events
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, Draft, Entered, accept, content_of, doubt_count, left_out_of
from pesnet_desktop.tasks.beside_event import beside_event, lay_beside
from pesnet_desktop.tasks.importing import accept_each_aside, sources
from tests.commands.paper_drafts import EVENTS, NOTE, PEOPLE, SHEET
from tests.store_copies import copy_of


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def _accepted(store: Store, *drafts: Draft, until: int = 9) -> list[str]:
    done: list[int] = []
    store.hand_over()
    ended = accept_each_aside(
        store,
        [(Path(one.file_name), one, Decisions()) for one in drafts],
        lambda *_told: done.append(1),
        lambda: len(done) >= until,
    )
    store.take_over()
    return [type(one).__name__ for one in ended]


def test_a_second_paper_of_one_event_waits_for_somebody_to_look_at_it(store: Store) -> None:
    bare = ConceptNoteDraft("again.docx", EventFacts(NOTE.event.title, dates=NOTE.event.dates), ())

    ended = _accepted(store, NOTE, bare, EventsListDraft("none.docx", ()))

    assert (ended, len(events(store))) == (["Entered", "NoneType", "Problem"], 1)


def test_a_paper_whose_event_an_officer_chose_is_entered_with_the_others(store: Store) -> None:
    key = accept(store, NOTE, Decisions()).record
    store.hand_over()

    ended = accept_each_aside(
        store,
        [(Path("again.docx"), NOTE, Decisions(event_id=key, is_new=True))],
        lambda *_told: None,
        lambda: False,
    )

    store.take_over()
    assert (ended, len(events(store))) == ([Entered("events", key)], 1)


def test_one_undo_takes_back_all_files_accepted_together_and_one_redo_brings_them_again(store: Store) -> None:
    second = ConceptNoteDraft("other.docx", EventFacts(Read("Webinar on “Data”")), ())
    _accepted(store, NOTE, second)
    entered, label = [line.title for line in events(store)], store.undo_label

    store.undo()
    left = [line.title for line in events(store)]
    store.redo()

    assert (label, left) == ("Accept 2 files", [])
    assert [line.title for line in events(store)] == entered
    assert store.check() == []


def test_files_after_the_one_at_which_it_is_cancelled_are_not_entered(store: Store) -> None:
    other = ConceptNoteDraft("other.docx", EventFacts(Read("Webinar on “Data”")), ())

    assert (_accepted(store, NOTE, other, until=1), len(events(store))) == (["Entered"], 1)


def test_a_row_said_to_be_another_event_becomes_one_with_all_that_it_says(store: Store) -> None:
    add_event(store, NOTE.event.title.text, "8–10 July 2031", NOTE.event.venue.text)
    decisions = Decisions(taken={(("events", 0, "event", "title"), 0): 1})
    beside = lay_beside(store, replace(EVENTS, events=EVENTS.events[:1]), decisions)

    accept(store, beside, decisions)

    assert sorted(line.dates for line in events(store)) == ["8–10 July 2031", "8–9 July 2031"]
    assert list(decisions.same) == [0]


def test_a_row_that_is_missing_in_a_newer_version_stays_where_nobody_decided() -> None:
    change = FieldChange("activity", "a", "venue", "1.1 A", "Baku", "Rabat")
    changes = PlanChanges("p", "Plan", "plan.docx", "en", False, (change,), (), (MissingRow("activity", "b", "1.2 B"),))

    assert [left_out_of(changes, Decisions(left_out=said)) for said in (None, {0})] == [{1}, {0}]


def test_an_event_said_to_be_new_is_not_laid_beside_one_that_is_here(store: Store) -> None:
    add_event(store, NOTE.event.title.text, NOTE.event.dates.text, NOTE.event.venue.text)
    proposed, new = Decisions(), Decisions(is_new=True)

    shown = [lay_beside(store, NOTE, each) for each in (proposed, new)]

    assert (bool(proposed.event_id), new.event_id, shown[1]) == (True, "", NOTE)


def test_an_event_that_is_only_a_little_alike_is_not_proposed(store: Store) -> None:
    add_event(store, "Workshop on “Statistics”", "3 May 2030", "Rabat, Morocco")
    decisions = Decisions()

    lay_beside(store, NOTE, decisions)

    assert decisions.event_id == ""


def test_a_guest_is_asked_about_wherever_the_list_says_something_else(store: Store) -> None:
    key = accept_guests(store, PEOPLE)
    first = PEOPLE.guests[0]
    changed = replace(first, honorific=Read("Mr."), post=Read("Adviser"), institution=Read("Other Office"))

    beside = beside_event(store, replace(PEOPLE, guests=(changed, *PEOPLE.guests[1:])), key)

    assert [path[2] for path, _doubt in doubts(beside)] == ["honorific", "post", "institution"]


def test_files_of_a_folder_come_by_name_and_what_word_lays_beside_them_is_no_paper(tmp_path: Path) -> None:
    names = [f"{place * 7 % 12:02}.docx" for place in range(12)]
    for name in (*names, "Thumbs.db", "~$a.docx", ".hidden"):
        (tmp_path / name).write_bytes(b"")
    for folder in ("05", "11 more", "00"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "inner.docx").write_bytes(b"")

    found = sources(tmp_path)

    assert [path.name for path in found if path.parent == tmp_path] == sorted(names)
    assert found == sorted(found)
    assert content_of(tmp_path / "gone.docx") == b""


def test_a_paper_that_was_entered_asks_nothing_when_it_comes_again(store: Store) -> None:
    entered = accept(store, NOTE, Decisions())

    assert list(doubts(beside_event(store, NOTE, entered.record))) == []


def test_a_row_that_is_an_event_under_another_title_does_not_rename_it_by_itself(store: Store) -> None:
    first = accept(store, replace(EVENTS, events=EVENTS.events[1:]), Decisions())
    row = EVENTS.events[1]
    other = replace(row, event=replace(row.event, title=Read("Webinar on “Skill”")))
    decisions = Decisions()
    beside = lay_beside(store, replace(EVENTS, events=(other,)), decisions)

    accept(store, beside, decisions)

    assert first.page == "events"
    assert [doubt.kind for _path, doubt in doubts(beside)] == ["same", "differs"]
    assert [line.title for line in events(store)] == ["Webinar on “Skills”"]


def test_a_file_accepted_among_the_clear_ones_says_what_was_written_in_its_review(store: Store) -> None:
    asked = Doubt("title", "title", "Is this the title?", (Choice("Yes", "One"), Choice("No", "")))
    doubted = ConceptNoteDraft("note.docx", EventFacts(Read("One", doubts=(asked,))), ())
    decisions = Decisions(corrected={("event", "title"): "Webinar on “Data”"})

    store.hand_over()
    accept_each_aside(store, [(Path("note.docx"), doubted, decisions)], lambda *_told: None, lambda: False)
    store.take_over()

    assert (doubt_count(doubted), doubt_count(doubted, decisions)) == (1, 0)
    assert [line.title for line in events(store)] == ["Webinar on “Data”"]


def test_a_row_left_out_of_a_list_is_not_entered_and_the_others_stay_what_they_are_about(store: Store) -> None:
    second = EVENTS.events[1].event
    add_event(store, second.title.text, second.dates.text, second.venue.text)
    decisions = Decisions(skipped={("events", 0)})

    accept(store, lay_beside(store, EVENTS, decisions), decisions)
    accept(store, PEOPLE, Decisions(skipped={("guests", 0)}))

    assert [line.title for line in events(store)][:1] == [second.title.text]
    assert len(events(store)) == 2
    (people,) = store.rows("SELECT count(*) FROM participant")
    assert people[0] == len(PEOPLE.guests) - 1


def test_a_section_that_says_the_same_with_other_white_space_is_no_question(store: Store) -> None:
    key = accept(store, NOTE, Decisions()).record
    first = NOTE.sections[0]
    spaced = replace(first, body=ReadRich(RichText.of("Why  it is\u00a0held. ")))
    other = replace(first, body=ReadRich(RichText.of("Why it was held.")))

    asked = [doubts(beside_event(store, replace(NOTE, sections=(one,)), key)) for one in (spaced, other)]

    assert [[path for path, _doubt in each] for each in asked] == [[], [("sections", 0, "body")]]


@pytest.mark.parametrize("venue", ["hotel example in KUALA LUMPUR, Malaysia", "Hôtel Example à Kuala Lumpur, Malaisie"])
@pytest.mark.parametrize("field", ["dates", "venue", "languages"])
def test_what_the_file_says_in_other_words_keeps_the_words_that_are_here(store: Store, field: str, venue: str) -> None:
    key = accept(store, NOTE, Decisions()).record
    said = {
        "dates": replace(NOTE.event, dates=Read("08-09 July 2031")),
        "venue": replace(NOTE.event, venue=Read(venue)),
        "languages": replace(NOTE.event, languages=Read("EN, French")),
    }
    other = replace(NOTE, event=said[field], days=(), sections=())
    decisions = Decisions(event_id=key)

    beside = lay_beside(store, other, decisions)
    accept(store, beside, decisions)

    assert list(doubts(beside)) == []
    (row,) = store.rows("SELECT dates, venue, languages FROM event")
    assert tuple(row) == ("8–9 July 2031", "Hotel Example in Kuala Lumpur, Malaysia", "English and French")


def test_a_fact_that_the_file_leaves_open_is_asked_about(store: Store) -> None:
    key = accept(store, NOTE, Decisions()).record
    is_open = replace(
        NOTE.event, dates=Read(f"{NOTE.event.dates.text} (tbc)"), venue=Read(f"{NOTE.event.venue.text} (tbc)")
    )
    bare = replace(NOTE, days=(), sections=())

    first = list(doubts(beside_event(store, replace(bare, event=is_open), key)))
    accept(store, replace(bare, event=is_open), Decisions(event_id=key))

    assert [path for path, _doubt in first] == [("event", "dates"), ("event", "venue")]
    assert list(doubts(beside_event(store, bare, key))) == []


def test_a_table_whose_rows_are_here_already_is_refused_unless_they_are_said_to_be_others(store: Store) -> None:
    sheet = replace(SHEET, rows=(("Rabat, Morocco", "Webinar on “Skills”", ""),))
    decisions = Decisions(columns=("venue", "title", ""), records="events")
    accept(store, sheet, decisions)

    with pytest.raises(Problem) as refused:
        accept(store, sheet, decisions)
    accept(store, sheet, replace(decisions, is_new=True))

    assert (refused.value.code, len(events(store))) == ("row-here-already", 2)
