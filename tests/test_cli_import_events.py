"""Papers of events on the command line: each goes to its own event, and to one that is here only where that is said."""

import os
from pathlib import Path

import pytest

from pesnet_desktop.cli import main
from pesnet_desktop.cli_import import _entered
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts, EventsListDraft, ListedEvent
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.queries.event import events
from pesnet_desktop.store import create_store, open_store
from pesnet_desktop.tasks.accepting import Decisions

NOTE = "Concept Note\n\n{title}\n\nDate: {dates}\n\nVenue: {venue}\n\n1. Background\n\nOffices keep data.\n"


def _note(folder: Path, name: str, title: str, dates: str, venue: str) -> str:
    (folder / name).write_text(NOTE.format(title=title, dates=dates, venue=venue), "utf-8")
    return str(folder / name)


@pytest.fixture
def office(tmp_path: Path) -> str:
    """A workspace with an event."""
    path = str(tmp_path / "office.pesnet")
    create_store(Path(path)).close()
    main(["import", path, _note(tmp_path, "a.txt", "Workshop on Data", "4-5 May 2031", "Rabat, Morocco"), "--accept"])
    return path


def _events(office: str) -> list[tuple[str, str]]:
    store = open_store(Path(office))
    found = [(line.title, line.id) for line in events(store)]
    store.close()
    return sorted(found)


def test_a_paper_of_an_event_that_is_here_is_refused_and_the_next_one_becomes_its_own_event(
    office: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = _note(tmp_path, "b.txt", "Webinar on Guidance", "2-3 June 2031", "Ankara, Türkiye")
    capsys.readouterr()

    code = main(["import", office, str(tmp_path / "a.txt"), other, "--accept"])

    error = capsys.readouterr().err
    assert (code, error.startswith("a.txt is likely about “Workshop on Data”, which is here already.")) == (1, True)
    assert [title for title, _id in _events(office)] == ["Webinar on Guidance", "Workshop on Data"]


def test_a_paper_is_added_to_the_event_that_is_said_or_becomes_a_new_one(office: str, tmp_path: Path) -> None:
    note, (_title, key) = str(tmp_path / "a.txt"), _events(office)[0]

    added = main(["import", office, note, "--accept", "--event", key[:6]])
    after = _events(office)
    new = main(["import", office, note, "--accept", "--event", "new"])

    assert (added, after, new) == (0, [("Workshop on Data", key)], 0)
    assert [title for title, _id in _events(office)] == ["Workshop on Data"] * 2


def test_a_paper_too_large_to_be_kept_is_entered_and_the_officer_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "note.docx"
    paper.touch()
    os.truncate(paper, 50_000_001)
    store = create_store(None)

    refused = _entered(store, [(paper, ConceptNoteDraft("note.docx", EventFacts(Read("Webinar")), ()))], Decisions())

    kept = [store.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("event", "attachment")]
    assert (refused, kept) == ([], [1, 0])
    assert capsys.readouterr().err == (
        "note.docx was entered, but it is larger than 50 MB and is not kept here. Keep it in a folder of your own.\n"
    )


def test_a_listed_event_of_the_past_is_entered_as_held() -> None:
    store = create_store(None)
    row = ListedEvent(EventFacts(Read("Workshop on Data"), dates=Read("4-5 May 2015")))

    refused = _entered(store, [(Path("events.docx"), EventsListDraft("events.docx", (row,)))], Decisions())

    assert (refused, [line.state for line in events(store)]) == ([], ["held"])
