"""Events lists and lists of participants as secretaries type them: labels, broken rows, plain lines, shared cells."""

import pytest

from pesnet_desktop.documents.read.events_list import read_events_list
from pesnet_desktop.documents.read.participants import read_guests
from pesnet_desktop.documents.read.recognise import recognised
from pesnet_desktop.documents.read.table_heads import field_guessed
from pesnet_desktop.model.papers.event_drafts import EventsListDraft, GuestsDraft
from pesnet_desktop.model.papers.reads import doubts
from tests.documents.read.said_words import Rows, lost_words, paper

LABELS = ["Venue", "Date", "Information"]
FIRST = ["Tunis, Tunisia", "3-4 June 2025", "Workshop on “Data”"]


def listed(*parts: str | Rows) -> EventsListDraft:
    text = paper("List of Events", *parts)
    draft = read_events_list(text, "paper.docx")
    assert lost_words(text, draft) == {}
    return draft


def facts(draft: EventsListDraft) -> list[tuple[str, str, str]]:
    return [(one.event.title.text, one.event.dates.text, one.event.venue.text) for one in draft.events]


def guests_of(*rows: list[str]) -> GuestsDraft:
    text = paper("List of Participants", rows)
    draft = read_guests(text, "paper.docx")
    assert lost_words(text, draft) == {}
    return draft


def names(draft: GuestsDraft) -> list[tuple[str, str, str]]:
    return [(one.honorific.text, one.name.text, one.post.text) for one in draft.guests]


def test_events_with_firm_dates_are_no_plan_and_a_plan_is_none_of_them() -> None:
    head = ["No", "Title", "Date", "Venue", "Number of Participants"]
    firm, fuzzy = (
        ["1", "Workshop on “A”", "3-4 June 2025", "Online", "30"],
        ["1", "B", "Q2 2025", "Online", "Jobseekers"],
    )

    assert [recognised(paper([head, row])).kind for row in (firm, fuzzy)] == ["events-list", "work-plan"]


def test_a_title_on_two_lines_of_a_cell_is_one() -> None:
    draft = listed([LABELS, [*FIRST[:2], "Training Workshop on\n“Data\nof Today”\nIt was held online."]])

    assert draft.events[0].event.title.text == "Training Workshop on “Data of Today”"
    assert draft.events[0].information.text.text == "It was held online."


def test_a_row_that_a_page_parted_inside_a_title_is_joined_as_a_question() -> None:
    draft = listed([LABELS, [*FIRST[:2], "Workshop on “Data"]], [["", "", "of Today”"], FIRST])

    assert [one[0] for one in facts(draft)] == ["Workshop on “Data of Today”", "Workshop on “Data”"]
    assert [doubt.kind for _path, doubt in doubts(draft)] == ["joined-row"]


@pytest.mark.parametrize(
    "lines",
    [
        ["3-4 June 2025, Tunis, Tunisia: Workshop on “Data”"],
        ["Workshop on “Data”, 3-4 June 2025, Tunis, Tunisia"],
        ["Workshop on “Data”", "Date: 3-4 June 2025", "Venue: Tunis, Tunisia"],
    ],
)
def test_events_in_lines(lines: list[str]) -> None:
    assert facts(listed(*lines)) == [("Workshop on “Data”", "3-4 June 2025", "Tunis, Tunisia")]


def test_dates_without_a_year_are_asked_about_below_several_years() -> None:
    draft = listed("Events of the Network 2020-2025", [LABELS, ["Online", "3-4 June", "Webinar on “A”"]])

    assert [one[1] for one in facts(draft)] == ["3-4 June"]
    assert [doubt.field for doubt in draft.events[0].event.dates.doubts] == ["dates"]


def test_dates_take_the_year_above_and_leave_weekdays_out() -> None:
    rows = [
        LABELS,
        ["Online", "3-4 June", "Workshop on “A”"],
        ["Online", "Monday-Tuesday, 2-3 June 2025", "Webinar on “B”"],
    ]

    assert [one[1] for one in facts(listed("2024", rows))] == ["3-4 June 2024", "2-3 June 2025"]


@pytest.mark.parametrize(("label", "field"), [("Postion", "post"), ("Contry", "country"), ("Place", ""), ("No", "")])
def test_a_label_with_a_letter_wrong_is_known(label: str, field: str) -> None:
    assert field_guessed(label, ("country", "post", "institution")) == field


@pytest.mark.parametrize("head", [["Contry", "Name", "Postion"], ["COUNTRY", "NAME SURNAME", "TITLE / POSITION"]])
def test_labels_with_small_variations_are_no_participant(head: list[str]) -> None:
    assert names(guests_of(head, ["Algeria", "Mr. A SAMPLE", "Head"])) == [("Mr.", "A SAMPLE", "Head")]


def test_a_title_is_a_post_where_no_honorific_stands_below_it() -> None:
    assert names(guests_of(["Name", "Title"], ["Mr. A SAMPLE", "Head"])) == [("Mr.", "A SAMPLE", "Head")]
    assert names(guests_of(["Name", "Title"], ["A SAMPLE", "Mr."])) == [("Mr.", "A SAMPLE", "")]


def test_two_people_in_one_cell_are_two_and_asked_about_where_their_posts_are_not_parted() -> None:
    head, people = ["Country", "Name", "Position"], "Mr. A SAMPLE\nMs. B SAMPLE"

    plain, shared = (
        guests_of(head, ["Algeria", people, "Head\nExpert"]),
        guests_of(head, ["Algeria", people, "A\nB\nC"]),
    )

    assert names(plain) == [("Mr.", "A SAMPLE", "Head"), ("Ms.", "B SAMPLE", "Expert")]
    assert [len(tuple(doubts(one.guests))) for one in (plain, shared)] == [0, 2]


def test_nom_beside_prenom_is_the_surname() -> None:
    assert names(guests_of(["Pays", "Nom", "Prénom"], ["Tunisie", "HADDAD", "Karim"])) == [("", "Karim HADDAD", "")]


def test_numbers_before_people_in_lines_are_the_papers_own() -> None:
    text = paper("List of Participants", "1. Mr. A SAMPLE, Head, State Agency, Morocco")

    assert lost_words(text, read_guests(text, "paper.docx")) == {}


def test_headings_and_sums_over_the_whole_width_are_no_events() -> None:
    draft = listed([LABELS, ["Total", "", "45"], FIRST])

    assert facts(draft) == [("Workshop on “Data”", "3-4 June 2025", "Tunis, Tunisia")]
    assert [part.words for part in draft.unread] == ["Total 45"]


def test_labels_that_make_no_list_are_no_participant() -> None:
    rows = [[country, f"Mr. {country} SAMPLE"] for country in ("Algeria", "Oman", "Mali")]

    assert [name for _honorific, name, _post in names(guests_of(["Country", "Delegation"], *rows))] == [
        "Algeria SAMPLE",
        "Oman SAMPLE",
        "Mali SAMPLE",
    ]


def test_nobody_is_a_question_and_contacts_are_no_name() -> None:
    head = ["Country", "Name", "Position"]

    draft = guests_of(
        head, ["Oman", "TBC", ""], ["Algeria", "Mr. A SAMPLE\na@example.org\nTel: +213 21 00 00 00", "Head"]
    )

    assert names(draft)[1] == ("Mr.", "A SAMPLE", "Head")
    assert [path[:2] for path, _doubt in doubts(draft.guests)] == [(0, "name")]


def test_a_table_of_one_person_is_read_label_by_label() -> None:
    draft = guests_of(["Name", "Mr. A SAMPLE"], ["Position", "Head"], ["E-mail", "a@example.org"])

    assert names(draft) == [("Mr.", "A SAMPLE", "Head")]


def test_job_titles_make_no_plan_of_a_list_of_people() -> None:
    rows = [["Job Title", "Participant", "Country", "#"], ["Head", "Mr. A SAMPLE", "Oman", "1"]]

    assert recognised(paper(rows)).kind == "participants"


def test_a_stroke_parts_a_name_from_its_post() -> None:
    assert names(guests_of(["Country", "Name/Title"], ["Mali", "Mr. A SAMPLE / Head"])) == [("Mr.", "A SAMPLE", "Head")]
