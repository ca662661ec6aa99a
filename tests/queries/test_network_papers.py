"""The events list, the list of open points and the page about the network say what the file holds."""

import pytest

from pesnet_desktop.commands.activity import set_activity_state
from pesnet_desktop.commands.event import add_event, set_event_field, set_event_state
from pesnet_desktop.commands.network_document import add_network_document, set_network_document_field
from pesnet_desktop.commands.network_text import add_network_text, set_network_text_body
from pesnet_desktop.commands.organiser import add_organiser, set_organiser_status
from pesnet_desktop.commands.participant import add_participant, set_participant_field
from pesnet_desktop.model.papers.line import plain
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.event import event
from pesnet_desktop.queries.papers.about import about_paper
from pesnet_desktop.queries.papers.events_list import events_list_paper
from pesnet_desktop.queries.papers.open_points import open_points_paper
from pesnet_desktop.store import Store, create_store
from tests.queries.office import DAY, Office


@pytest.fixture
def store() -> Store:
    return create_store(None)


def listed(store: Store, language: str = "en") -> list[tuple[str, str, str]]:
    rows = events_list_paper(store, language, DAY).list.events
    return [(row.venue.text, row.dates.text, plain(row.title)) for row in rows]


def points(desk: Office, language: str = "en") -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    groups = open_points_paper(desk.store, language, DAY).open.groups
    return [
        (plain(group.heading), [(one.kind, plain(one.words), plain(one.where), one.state) for one in group.points])
        for group in groups
    ]


def test_the_newest_event_stands_first_in_the_lists_own_style_of_dates(store: Store) -> None:
    add_event(store, "First Meeting", "29–30 April 2014", "Ankara Türkiye")
    add_event(store, "4th Meeting", "29 February – 1 March 2024", "Marrakech Morocco")
    add_event(store, "Webinar", "3 August 2022", "Virtual, Ankara Türkiye")

    assert listed(store) == [
        ("Marrakech, Morocco", "29 February - 01 March 2024", "4th Meeting"),
        ("Virtual, Ankara, Türkiye", "03 August 2022", "Webinar"),
        ("Ankara, Türkiye", "29-30 April 2014", "First Meeting"),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", ("Marrakech, Maroc", "29 février - 01 mars 2024")),
        ("ar", ("مراكش، المغرب", "29 فبراير - 01 مارس 2024")),
    ],
)
def test_the_list_speaks_the_languages_of_the_network(store: Store, language: str, line: tuple[str, str]) -> None:
    add_event(store, "4th Meeting", "29 February – 1 March 2024", "Marrakech Morocco")

    assert listed(store, language)[0][:2] == line


def test_an_event_without_dates_or_that_is_not_held_is_not_listed(store: Store) -> None:
    add_event(store, "Some day", "", "Ankara Türkiye")
    for state in ("cancelled", "postponed"):
        set_event_state(store, add_event(store, state, "3 August 2022", "Ankara Türkiye"), state)

    assert listed(store) == []


def test_a_list_with_an_open_date_is_marked_and_cannot_be_final(store: Store) -> None:
    event_id = add_event(store, "Webinar", "3 August 2022", "Ankara Türkiye")
    set_event_field(store, event_id, "dates_status", "to_confirm")

    with pytest.raises(Problem) as raised:
        events_list_paper(store, "en", DAY, final=True)

    assert listed(store) == [("Ankara, Türkiye", "03 August 2022\u00a0(tbc)", "Webinar")]
    assert raised.value.values["facts"] == "Webinar: 03 August 2022"


def test_what_is_open_is_listed_by_event_and_plan_with_its_place(desk: Office) -> None:
    facts = event(desk.store, desk.event)
    assert facts is not None
    assert points(desk) == [
        (
            "Workshop on “Guidance”, 8–9 July 2030",
            [
                ("Organiser", "Malaysia", "", "To be confirmed"),
                ("Languages", facts.languages.replace(" (tbc)", "\u00a0(tbc)"), "", "To be confirmed"),
                (
                    "Speaker",
                    "Ms. Amina Sample, Head of the Sample Agency",
                    "Day 1, 09:00\u00a0–\u00a009:30: Opening Session",
                    "To be confirmed",
                ),
            ],
        ),
        (
            "Work Plan 2030-2031",
            [
                (
                    "Languages",
                    "EN with simultaneous translation into AR and FR\u00a0(tbc)",
                    "1.1 Workshop on “Guidance”",
                    "To be confirmed",
                ),
                ("Provider", "Malaysia", "1.1 Workshop on “Guidance”", "To be confirmed"),
                (
                    "Languages",
                    "EN with simultaneous translation into AR and FR\u00a0(tbc)",
                    "1.2 Webinar on “Matching”",
                    "To be confirmed",
                ),
                ("Provider", "Qatar, Oman", "1.2 Webinar on “Matching”", "To be confirmed"),
            ],
        ),
    ]


def test_what_keeps_a_paper_from_being_final_comes_first(desk: Office) -> None:
    set_event_field(desk.store, desk.event, "venue_status", "to_confirm")
    partner = add_organiser(desk.store, desk.event, "SESRIC", "partner")
    set_organiser_status(desk.store, partner, "proposed")

    (group, _plan) = open_points_paper(desk.store, "en", DAY).open.groups

    assert [(one.kind, one.is_critical) for one in group.points] == [
        ("Venue", True),
        ("Organiser", True),
        ("Partner", True),
        ("Languages", False),
        ("Speaker", False),
    ]


def test_an_event_without_dates_says_so_and_stands_last(desk: Office) -> None:
    add_event(desk.store, "Some day", "", "Ankara Türkiye")

    headings = [heading for heading, _points in points(desk)]

    assert headings == ["Workshop on “Guidance”, 8–9 July 2030", "Some day", "Work Plan 2030-2031"]
    assert points(desk)[1][1] == [("Dates", "not known yet", "", "Missing")]


def test_participants_are_counted_never_named(desk: Office) -> None:
    guest = add_participant(desk.store, desk.event, "Bilal Sample")
    set_participant_field(desk.store, guest, "status", "to_confirm")

    counted = [point for point in points(desk)[0][1] if point[0] == "Participants"]

    assert counted == [("Participants", "1", "List of participants", "To be confirmed")]


def test_what_an_activity_left_open_is_settled_once_it_was_held(desk: Office) -> None:
    for activity in (desk.held, desk.later):
        set_activity_state(desk.store, activity, "implemented")

    assert [heading for heading, _points in points(desk)] == ["Workshop on “Guidance”, 8–9 July 2030"]


@pytest.mark.parametrize(
    ("language", "summary"),
    [
        ("en", "7 points are open; one of them must be settled before a final paper."),
        ("fr", "7 points sont en suspens\u00a0; l’un d’eux doit être réglé avant tout document définitif."),
        ("ar", "النقاط المفتوحة: 7؛ منها ما يجب حسمه قبل إصدار الوثيقة النهائية: 1."),
    ],
)
def test_the_list_says_how_much_is_open(desk: Office, language: str, summary: str) -> None:
    assert open_points_paper(desk.store, language, DAY).open.summary == summary


def test_nothing_open_is_said(store: Store) -> None:
    paper = open_points_paper(store, "en", DAY)

    assert (paper.open.summary, paper.open.groups) == ("Nothing is open.", ())


def test_the_network_is_presented_without_the_reports_closing_words(store: Store) -> None:
    for kind, heading in (("aims", "Aims"), ("boilerplate", "Closing"), ("objectives", "Objectives")):
        text = add_network_text(store, kind, heading)
        set_network_text_body(store, text, RichText.of(f"Text of {heading}."))

    texts = about_paper(store, "en", DAY).network.texts

    assert [(text.heading, text.body.text) for text in texts] == [
        ("Aims", "Text of Aims."),
        ("Objectives", "Text of Objectives."),
    ]


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ("1 March 2024", "fr", "1er mars 2024"),
        ("April 2013", "fr", "avril 2013"),
        ("April 2013", "ar", "أبريل 2013"),
        ("", "en", ""),
    ],
)
def test_a_document_says_when_it_was_adopted(store: Store, typed: str, language: str, printed: str) -> None:
    add_network_document(store, "Terms of Reference", adopted=typed)

    (document,) = about_paper(store, language, DAY).network.documents

    assert plain(document.adopted) == printed


def test_only_a_web_address_becomes_a_link(store: Store) -> None:
    for address in ("https://www.example.org/tor.pdf", "file:///C:/tor.pdf"):
        document = add_network_document(store, address)
        set_network_document_field(store, document, "address", address)

    links = [run.link for one in about_paper(store, "en", DAY).network.documents for run in one.address.runs]

    assert links == ["https://www.example.org/tor.pdf", ""]
