from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.events_list import read_events_list
from pesnet_desktop.documents.read.text import Cell, Row, read_text
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.papers.event_drafts import EventsListDraft, ListedEvent
from pesnet_desktop.model.papers.events_list import EventsListPaper, PaperEventsList
from pesnet_desktop.model.papers.events_list import ListedEvent as PrintedEvent
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE, doubts
from pesnet_desktop.model.rich_text import Paragraph
from tests.documents.read.own_papers import cover_in, read_back
from tests.documents.read.said_words import across, cell, lost_words, paper

LABELS = ("Venue", "Date", "Information")
SPRING = ("Virtual-SESRIC, Ankara Türkiye", "13-14 March 2024", "Training Workshop on ‘Effective Systems’")
LEAP = ("Marrakech Morocco", "29 February - 01 March 2024", "4th Meeting of the Example Network (EX-NET)")
HOTEL = ("Hotel Royale Chulan in Kuala Lumpur, Malaysia", "8–9 July 2025", "Workshop on “Job Seekers”")


def facts(event: ListedEvent) -> tuple[str, str, str]:
    return event.event.venue.text, event.event.dates.text, event.event.title.text


def read(*parts: object) -> EventsListDraft:
    return read_events_list(paper(*parts), "list.docx")  # type: ignore[arg-type]


def test_a_list_in_the_houses_own_columns_is_read_row_by_row() -> None:
    draft = read("OIC Public Employment Services Network (OIC PESNET) Events", [LABELS, SPRING, LEAP, HOTEL])

    assert [facts(event) for event in draft.events] == [SPRING, LEAP, HOTEL]
    assert (draft.unread, list(doubts(draft))) == ((), [])


@pytest.mark.parametrize(
    "labels",
    [
        ("Date", "Information", "Venue"),
        ("Dates", "Event title", "Place"),
        ("Dates de la réunion", "Intitulé", "Lieu"),
        ("التاريخ", "المعلومات", "المكان"),
        ("Tarih", "Etkinlik", "Yer"),
    ],
)
def test_columns_are_told_by_their_labels_in_any_order_and_language(labels: tuple[str, ...]) -> None:
    venue, dates, title = LEAP

    draft = read([labels, (dates, title, venue)])

    assert [facts(event) for event in draft.events] == [LEAP]
    assert draft.running == labels


def test_each_field_says_where_it_stands() -> None:
    event = read([("No.", *LABELS), ("1", *SPRING)]).events[0].event

    sources = (event.venue.source, event.dates.source, event.title.source)
    assert [(one.table, one.rows, one.column, one.words) for one in sources] == [
        (0, (1,), 1, SPRING[0]),
        (0, (1,), 2, SPRING[1]),
        (0, (1,), 3, SPRING[2]),
    ]
    assert event.title.confidence == SURE


def test_a_table_without_labels_is_told_by_what_stands_in_it() -> None:
    draft = read([SPRING, LEAP, HOTEL])

    assert [facts(event) for event in draft.events] == [SPRING, LEAP, HOTEL]
    assert {event.event.dates.confidence for event in draft.events} == {LIKELY}


def test_lines_of_pasted_text_are_read_by_their_dates() -> None:
    draft = read("Venue Date Information", " ".join(LEAP), " ".join(SPRING), "The network was founded on 2 May 2014.")

    assert [facts(event) for event in draft.events] == [LEAP, SPRING]
    assert [part.words for part in draft.unread] == ["The network was founded on 2 May 2014."]


def test_a_list_goes_on_in_the_next_table_below_labels_and_years() -> None:
    draft = read([LABELS, across("2024", 3), LEAP], "Page two", [SPRING], [LABELS, HOTEL])

    assert [facts(event) for event in draft.events] == [LEAP, SPRING, HOTEL]
    assert [part.words for part in draft.unread] == ["Page two"]


def test_a_venue_merged_over_several_rows_is_that_of_each() -> None:
    below = Row((Cell((), 0, is_merged_down=True), cell(LEAP[1], 1), cell(LEAP[2], 2)))

    draft = read([LABELS, SPRING, below])

    assert [event.event.venue.text for event in draft.events] == [SPRING[0], SPRING[0]]


def test_a_title_is_taken_out_of_information_that_says_more() -> None:
    told = "Workshop on “Job Seekers”, organised with the example office for 40 experts."
    draft = read([LABELS, (*HOTEL[:2], f"{told}\nRead more")])

    event = draft.events[0]
    assert (event.event.title.text, event.event.title.confidence) == ("Workshop on “Job Seekers”", LIKELY)
    assert event.information.text.text == ", organised with the example office for 40 experts."
    assert draft.running == (*LABELS, "Read more")


def test_an_apostrophe_within_single_quotation_marks_does_not_end_a_title() -> None:
    title = "Workshop on ‘Countries’ Experiences and Best Practices’"

    assert read([LABELS, (*HOTEL[:2], title)]).events[0].event.title.text == title


def test_one_event_with_two_titles_has_both() -> None:
    draft = read([LABELS, (*LEAP[:2], "Training Webinars on ‘Engaging Employers’ and ‘New Approaches’")])

    event = draft.events[0].event
    assert event.title.text == "Training Webinars on ‘Engaging Employers’"
    assert [title.text for title in event.titles] == ["Training Webinars on ‘New Approaches’"]


def test_a_link_behind_the_title_is_the_events_page() -> None:
    linked = Row((cell(LEAP[0], 0), cell(LEAP[1], 1), cell(LEAP[2], 2, link="https://www.example.org/event?id=4")))
    broken = Row((cell(HOTEL[0], 0), cell(HOTEL[1], 1), cell(HOTEL[2], 2, link="event.php?id=5")))

    draft = read([LABELS, linked, broken])

    whole, part = (event.web_page for event in draft.events)
    assert (whole.text, whole.doubts) == ("https://www.example.org/event?id=4", ())
    assert (part.text, part.confidence, len(part.doubts)) == ("event.php?id=5", GUESSED, 1)


def test_what_no_event_can_have_as_dates_or_venue_is_kept_with_a_question() -> None:
    draft = read([LABELS, ("Somewhere", "spring 2024", "Workshop on “Job Seekers”")])

    event = draft.events[0].event
    assert [(one.text, one.confidence, len(one.doubts)) for one in (event.venue, event.dates)] == [
        ("Somewhere", GUESSED, 1),
        ("spring 2024", GUESSED, 1),
    ]


def test_first_and_last_day_city_and_country_may_have_columns_of_their_own() -> None:
    labels = ("Start date", "End date", "Title", "City", "Country", "Remarks")
    draft = read([labels, ("28 June 2024", "2 July 2024", "Workshop on “Jobs”", "Baku", "Azerbaijan", "by bus")])

    assert facts(draft.events[0]) == ("Baku, Azerbaijan", "28 June 2024 - 2 July 2024", "Workshop on “Jobs”")
    assert [(part.place, part.words) for part in draft.unread] == [("Table 1, row 2, column “Remarks”", "by bus")]


TWO = "Training Webinars on ‘Engaging Employers’ and ‘New Approaches’"
WORDS = st.lists(st.sampled_from(("2024", "Jobs", "57", "العمل", "l’emploi", "Day 2", "and", "İŞ")), max_size=6)
CELLS = st.one_of(
    WORDS.map(" ".join), st.sampled_from((*LEAP, *SPRING, *LABELS, "https://example.org/a", "", "1", TWO))
)


@settings(max_examples=60)
@given(st.lists(st.one_of(CELLS, st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=5)), max_size=4))
def test_no_word_of_any_paper_is_lost(parts: list[str | list[tuple[str, ...]]]) -> None:
    text = paper(*parts)

    assert lost_words(text, read_events_list(text, "list.docx")) == {}


DAYS = st.dates(min_value=DateRange.parse("1 January 2014").start, max_value=DateRange.parse("31 December 2030").end)  # type: ignore[union-attr]
NAMES = (
    st.text("abcé ıİ’-العمل", min_size=1, max_size=20)
    .map(lambda name: " ".join(name.split()))
    .filter(lambda name: any(letter.isalpha() for letter in name))
)
PLACES = {
    "en": ("Marrakech, Morocco", "Virtual-SESRIC, Ankara, Türkiye", "Hotel Royale Chulan in Kuala Lumpur, Malaysia"),
    "fr": ("Marrakech, Maroc", "En ligne (SESRIC), Ankara, Türkiye"),
    "ar": ("مراكش، المغرب", "عن بعد (SESRIC)، أنقرة، تركيا"),
}
TITLES = {"en": "Workshop on “{}”", "fr": "Atelier «\u00a0{}\u00a0»", "ar": "ورشة عمل حول «{}»"}


@st.composite
def listed_papers(draw: st.DrawFn) -> EventsListPaper:
    language = draw(st.sampled_from(("en", "fr", "ar")))
    events = []
    for place in range(draw(st.integers(1, 5))):
        first, last = sorted((draw(DAYS), draw(DAYS)))
        dates = DateRange(first, last).text(language, "events-list")
        venue = draw(st.sampled_from(PLACES[language]))
        title = TITLES[language].format(draw(NAMES))
        events.append(PrintedEvent(f"e{place}", Paragraph.of(venue), Paragraph.of(dates), title))
    return EventsListPaper(cover_in(language, "events-list"), PaperEventsList(tuple(events)))


@settings(max_examples=15)
@given(listed_papers())
def test_any_events_list_printed_in_word_is_read_with_equal_facts(printed: EventsListPaper) -> None:
    draft = read_events_list(read_back("events-list", printed), "list.docx")

    expected = [(one.venue.text, one.dates.text, " ".join(str(one.title).split())) for one in printed.list.events]
    assert [facts(event) for event in draft.events] == expected
    assert list(doubts(draft)) == []


def test_the_offices_own_list_is_read_whole(samples: Path) -> None:
    text = read_text(open_foreign(samples / "events_list.docx"))

    draft = read_events_list(text, "events_list.docx")

    assert (len(draft.events), list(doubts(draft)), lost_words(text, draft)) == (17, [], {})
    assert [DateRange.parse(event.event.dates.text) is None for event in draft.events] == [False] * 17
