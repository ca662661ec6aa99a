"""The list of participants and the sheets to be signed say who comes, in order and counted."""

import pytest

from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.commands.directory import add_person
from pesnet_desktop.commands.event import add_event, set_event_dates
from pesnet_desktop.commands.participant import add_participant, set_participant_field, set_participant_person
from pesnet_desktop.commands.person import set_person_field
from pesnet_desktop.model.papers.participants import ParticipantsPaper
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.papers.guest_words import countries_words, people_words
from pesnet_desktop.queries.papers.participants import attendance_papers, participants_paper
from pesnet_desktop.queries.programme import programme
from tests.queries.office import DAY, Office

GUESTS = (
    ("Mr. Bilal SAMPLE", "Adviser", "Ministry of Labour", "Senegal"),
    ("Ms. Dana SAMPLE", "Officer", "SESRIC", "Türkiye"),
    ("Mme Awa SAMPLE", "Directrice", "Agence Emploi", "Cote d'Ivoire"),
    ("Ms. Ada SAMPLE", "Officer", "ILO", ""),
    ("Mr. Essam SAMPLE", "Head", "Agency", "Egypt"),
)


@pytest.fixture
def full(desk: Office) -> Office:
    for name, post, institution, country in GUESTS:
        add_participant(desk.store, desk.event, name, "", post, institution, country)
    return desk


def listed(paper: ParticipantsPaper) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    return [
        (
            one.heading,
            [(own.name, [f"{guest.number} {guest.name.text}" for guest in own.guests]) for own in one.delegations],
        )
        for one in paper.guests.circles
    ]


def test_countries_come_in_the_papers_language_and_numbers_run_through_the_list(full: Office) -> None:
    paper = participants_paper(full.store, full.event, "fr", DAY)

    assert listed(paper) == [
        (
            "Pays membres de l’OCI",
            [
                ("Côte d’Ivoire", ["1 Mme Awa SAMPLE"]),
                ("Égypte", ["2 M. Essam SAMPLE"]),
                ("Sénégal", ["3 M. Bilal SAMPLE"]),
            ],
        ),
        (
            "Institutions internationales et Secrétariat",
            [("ILO", ["4 Mme Ada SAMPLE"]), ("SESRIC (Secrétariat)", ["5 Mme Dana SAMPLE"])],
        ),
    ]


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", "3 participants from 3 OIC Member Countries; 2 from international institutions"),
        ("fr", "3 participants de 3 pays membres de l’OCI\u00a0; 2 d’institutions internationales"),
        ("ar", "3 مشاركين من 3 بلدان أعضاء في منظمة التعاون الإسلامي؛ 2 من مؤسسات دولية"),
    ],
)
def test_people_and_countries_are_counted(full: Office, language: str, counts: str) -> None:
    assert participants_paper(full.store, full.event, language, DAY).guests.counts == counts


def test_who_is_not_sure_is_marked_and_who_declined_is_left_out(desk: Office) -> None:
    waiting = add_participant(desk.store, desk.event, "Ada SAMPLE", "Ms.", country="Senegal")
    declined = add_participant(desk.store, desk.event, "Bilal SAMPLE", "Mr.", country="Senegal")
    set_participant_field(desk.store, waiting, "status", "to_confirm")
    set_participant_field(desk.store, declined, "status", "declined")

    paper = participants_paper(desk.store, desk.event, "en", DAY)

    assert listed(paper) == [("OIC Member Countries", [("Senegal", ["1 Ms. Ada SAMPLE\u00a0(tbc)"])])]
    assert paper.guests.counts == "1 participant from 1 OIC Member Country"


def test_a_country_outside_the_organisation_stands_under_a_heading_of_its_own(desk: Office) -> None:
    add_participant(desk.store, desk.event, "Ada SAMPLE", country="Germany", post="Adviser", institution="Agency")

    paper = participants_paper(desk.store, desk.event, "en", DAY)

    assert listed(paper) == [("Other countries", [("Germany", ["1 Ada SAMPLE"])])]
    assert paper.guests.circles[0].delegations[0].guests[0].post == "Adviser, Agency"


def test_honorific_and_the_post_of_a_person_of_the_directory_are_in_the_papers_language(desk: Office) -> None:
    person = add_person(desk.store, "Dana SAMPLE", "Prof.", "Expert")
    set_person_field(desk.store, person, "post_ar", "خبيرة")
    guest = add_participant(desk.store, desk.event, "Dana SAMPLE", "Prof.", "Expert", "ILO")
    set_participant_person(desk.store, guest, person)

    found = [
        (one.name.text, one.post)
        for language in ("en", "fr", "ar")
        for one in participants_paper(desk.store, desk.event, language, DAY).guests.circles[0].delegations[0].guests
    ]

    assert found == [("Prof. Dana SAMPLE", "Expert"), ("Pr Dana SAMPLE", "Expert"), ("الأستاذ Dana SAMPLE", "خبيرة")]


def test_an_event_without_participants_has_an_empty_list_without_counts(desk: Office) -> None:
    guests = participants_paper(desk.store, desk.event, "en", DAY).guests

    assert (guests.counts, guests.circles) == ("", ())


def test_each_day_has_a_sheet_that_says_who_was_there(full: Office) -> None:
    (day,) = programme(full.store, full.event)
    first = attendance_papers(full.store, full.event, "en", DAY)[0].sheet.guests[0]
    set_attendance(full.store, first.id, day.id, "no")

    (sheet,) = attendance_papers(full.store, full.event, "en", DAY)

    assert (sheet.cover.mark, sheet.sheet.day) == ("1", "Day 1: Monday, 8 July 2030")
    assert [(one.number, one.country, one.present) for one in sheet.sheet.guests] == [
        ("1", "Côte d’Ivoire", "Absent"),
        ("2", "Egypt", ""),
        ("3", "Senegal", ""),
        ("4", "ILO", ""),
        ("5", "SESRIC (Secretariat)", ""),
    ]


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        ("8–9 July 2030", ["Day 1: Monday, 8 July 2030", "Day 2: Tuesday, 9 July 2030"]),
        ("1 January – 30 June 2030", ["1 January – 30 June 2030"]),
        ("", [""]),
    ],
)
def test_without_a_programme_the_sheets_follow_the_dates(desk: Office, dates: str, days: list[str]) -> None:
    event = add_event(desk.store, "Seminar")
    set_event_dates(desk.store, event, dates)

    papers = attendance_papers(desk.store, event, "en", DAY)

    assert [one.sheet.day for one in papers] == days


def test_a_list_with_a_critical_fact_open_cannot_be_final(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        participants_paper(desk.store, desk.event, "en", DAY, final=True)

    assert raised.value.code == "final-with-open-facts"


@pytest.mark.parametrize(
    ("count", "people", "countries"),
    [
        (1, "مشارك واحد", "بلد عضو واحد في منظمة التعاون الإسلامي"),
        (2, "مشاركان", "بلدين عضوين في منظمة التعاون الإسلامي"),
        (7, "7 مشاركين", "7 بلدان أعضاء في منظمة التعاون الإسلامي"),
        (22, "22 مشاركا", "22 بلدا عضوا في منظمة التعاون الإسلامي"),
        (100, "100 مشارك", "100 بلد عضو في منظمة التعاون الإسلامي"),
        (103, "103 مشاركين", "103 بلدان أعضاء في منظمة التعاون الإسلامي"),
    ],
)
def test_arabic_counts_take_the_form_that_the_number_wants(count: int, people: str, countries: str) -> None:
    assert (people_words(count, "ar"), countries_words(count, "ar")) == (people, countries)
