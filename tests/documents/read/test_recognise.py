from pathlib import Path

import pytest

from pesnet_desktop.documents.read.recognise import draft_of, kind_words, read_paper, recognised
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import OtherDraft
from pesnet_desktop.model.papers.paper_kinds import READABLE
from pesnet_desktop.model.papers.reads import GUESSED, SURE
from tests.documents.read.said_words import heading, paper
from tests.documents.read.slot_files import grid, text_of
from tests.documents.read.whole_words import lost_words
from tests.documents.sample_papers import Offices, file_of

PLAN = [
    ["No.", "Activity Title", "Timeline / Venue", "Language", "Provider Country", "Description"],
    ["1", "A", "Q2 2025", "EN", "B", "C"],
]
HOURS = [["09:00 – 10:00", "Opening"], ["10:00 – 11:00", "Topic 1"], ["11:00 – 12:00", "Topic 2"], ["12:00", "Lunch"]]
EVENTS = [["Venue", "Date", "Information"], ["Ankara, Türkiye", "13-14 March 2024", "Workshop on ‘A’"]]
GUESTS = [["Country", "Name", "Position", "E-mail"], ["Albania", "Ms A", "Head", "a@example.org"]]
PROSE = "The workshop was held online and brought together 97 experts. The opening remarks were made by Mr. A."


@pytest.mark.parametrize(
    ("parts", "kind", "reason"),
    [
        (["Draft Work Plan 2024-2026", PLAN], "work-plan", "It calls itself “Draft Work Plan 2024-2026”."),
        ([PLAN], "work-plan", "A table has the columns No., Activity Title, Timeline / Venue"),
        (
            ["DRAFT CONCEPT NOTE", *map(heading, ["Background", "Objectives", "Methodology"]), "Day 1", HOURS],
            "concept-note",
            "It calls itself “DRAFT CONCEPT NOTE”.",
        ),
        (["Agenda", "Day 1", HOURS], "programme", "It calls itself “Agenda”."),
        (["Day 1", HOURS], "programme", "4 sessions begin with their hours."),
        ([EVENTS], "events-list", "A table has the columns Venue, Date, Information."),
        (["Workshop on ‘A’", "Date: 1 May 2022", PROSE], "event-report", "It tells what took place: “was held”"),
        ([GUESTS], "participants", "A table has the columns Country, Name, Position, E-mail."),
        (
            [*map(heading, ["Background", "Objectives", "Methodology"]), "Day 1", HOURS, HOURS],
            "concept-note",
            "It has the sections Background, Objectives, Methodology.",
        ),
        (["Agenda", "Day 1", HOURS, GUESTS, GUESTS], "programme", "It calls itself “Agenda”."),
        ([[["Date", "Venue", "Title"], *[[*row, "Hall"] for row in HOURS]]], "programme", "4 sessions begin"),
        ([[["Name", "Country", "Dates", "Venue"], ["A", "Oman", "2 May 2031", "Online"]]], "events-list", ""),
        (["Information Booklet", heading("Visa")], "other", "It calls itself “Information Booklet”."),
        (["Dear colleagues,", "we thank you."], "other", "Nothing in it is like the papers that are read here."),
    ],
)  # fmt: skip
def test_a_paper_is_told_with_the_reason(parts: list[str], kind: str, reason: str) -> None:
    found = recognised(paper(*parts))

    assert (found.kind, found.doubts) == (kind, ())
    assert str(found.reason).startswith(reason)


def test_between_two_kinds_that_are_nearly_as_likely_it_asks() -> None:
    found = recognised(paper("List of Participants", "Day 1", HOURS, HOURS))

    (doubt,) = found.doubts
    assert (found.kind, found.confidence) == ("programme", GUESSED)
    assert [choice.value for choice in doubt.choices] == ["programme", "participants"]
    assert doubt.question.startswith("Which paper is this? ")


def test_the_officer_may_say_which_paper_it_is() -> None:
    text = paper("Day 1", HOURS)

    drafts = [draft_of(text, "a.docx", kind) for kind in (None, "concept-note", "other")]

    assert [getattr(draft, "kind", "work-plan") for draft in drafts] == ["programme", "concept-note", "other"]
    assert [str(kind_words(kind)) for kind in READABLE][:2] == ["Work plan", "Concept note"]


def test_a_paper_of_another_kind_is_unread_as_a_whole(tmp_path: Path) -> None:
    text = text_of(tmp_path, "Dear colleagues,", grid(["a", "b"], ["c", ""]))

    draft = read_paper(tmp_path / "paper.docx")

    assert isinstance(draft, OtherDraft)
    assert lost_words(tmp_path / "paper.docx", draft) == {}
    assert draft == draft_of(text, "paper.docx")
    assert [part.words for part in draft.unread] == ["Dear colleagues,", "a\nb", "c"]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_our_own_papers_are_told_and_read_whole(tmp_path: Path, offices: Offices, language: str) -> None:
    path = tmp_path / "paper.docx"
    told, lost = {}, {}

    for name in ("work-plan", "concept-note", "run-of-show", "events-list", "event-report", "participants", "booklet"):
        path.write_bytes(file_of(name, offices.sample.papers(name, language, False)[0], final=False))
        draft = read_paper(path)
        told[name] = getattr(draft, "kind", "work-plan")
        lost[name] = {} if isinstance(draft, WorkPlanDraft) else dict(lost_words(path, draft))

    assert told == {name: name for name in READABLE if name != "programme"} | {
        "run-of-show": "programme",
        "booklet": "other",
    }
    assert {name: words for name, words in lost.items() if words} == {}


@pytest.fixture(scope="module")
def offices() -> Offices:
    return Offices()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("concept_note_kuala_lumpur", "concept-note"),
        ("event_report_2022", "event-report"),
        ("events_list", "events-list"),
    ],
)
def test_the_offices_own_files_are_told(samples: Path, name: str, kind: str) -> None:
    path = samples / f"{name}.docx"

    draft = read_paper(path)

    assert getattr(draft, "kind", "work-plan") == kind
    assert lost_words(path, draft) == {}


def test_it_is_sure_where_everything_speaks_for_one_kind() -> None:
    assert recognised(paper("List of Participants", GUESTS)).confidence == SURE
