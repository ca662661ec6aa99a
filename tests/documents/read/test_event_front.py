import pytest

from pesnet_desktop.documents.read.event_front import OpenFacts, fact_named
from pesnet_desktop.documents.read.front_titles import read_titles
from pesnet_desktop.documents.read.holders import holders_in_sentence
from pesnet_desktop.documents.read.prose_facts import dates_in, languages_in, title_in, venue_in
from pesnet_desktop.documents.read.text import Row, Table
from pesnet_desktop.model.holders import Holder, holders_in
from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.event_drafts import EventFacts
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOWHERE, SURE
from tests.documents.read.said_words import cell


def _front(*lines: str) -> tuple[EventFacts, list[str], list[str]]:
    facts = OpenFacts()
    running, left = read_titles([(line, Source(-1, (n,), 0, line)) for n, line in enumerate(lines)], facts)
    return facts.closed(), running, [words for words, _source in left]


def test_the_lines_on_top_are_the_papers_name_the_title_the_dates_and_the_venue() -> None:
    event, running, left = _front(
        "Sample Network (SAMPLE-NET)", "Draft Concept Note", "Training Course on", "“Guidance for All”",
        "14-15 September 2022", "Virtual-SESRIC, Ankara - Türkiye", "Prepared by the Secretariat",
    )  # fmt: skip

    assert (event.title.text, event.dates.text, event.venue.text) == (
        "Training Course on “Guidance for All”",
        "14-15 September 2022",
        "Virtual-SESRIC, Ankara - Türkiye",
    )
    assert (event.title.confidence, event.dates.confidence) == (SURE, LIKELY)
    assert (running, left) == (["Draft Concept Note", "Sample Network (SAMPLE-NET)"], ["Prepared by the Secretariat"])


def test_a_line_under_the_papers_name_is_the_title_where_no_other_is() -> None:
    event, _running, left = _front("AGENDA", "Guidance for All", "8 July 2025, Baku, Azerbaijan")

    assert (event.title.text, event.title.confidence, event.venue.text) == (
        "Guidance for All",
        LIKELY,
        "Baku, Azerbaijan",
    )
    assert left == []


@pytest.mark.parametrize(
    ("line", "name", "text", "confidence"),
    [
        ("Date: 8–9 July 2025", "dates", "8–9 July 2025", SURE),
        ("Date : du 8 au 9 juillet 2025", "dates", "du 8 au 9 juillet 2025", SURE),
        ("التاريخ: 8–9 يوليو 2025", "dates", "8–9 يوليو 2025", SURE),
        ("Dates: to be decided", "dates", "to be decided", GUESSED),
        ("Venue: Sample House", "venue", "Sample House", GUESSED),
        ("Date and Venue: 8 July 2025, Ankara, Türkiye", "venue", "Ankara, Türkiye", SURE),
        ("Working languages: English and French", "languages", "English and French", SURE),
    ],
)
def test_labelled_lines_are_facts_and_asked_about_where_not_understood(
    line: str, name: str, text: str, confidence: float
) -> None:
    event, _running, left = _front(line)

    read = getattr(event, name)
    assert (read.text, read.confidence, left) == (text, confidence, [])
    assert bool(read.doubts) == (confidence == GUESSED)


def test_a_fact_that_stands_twice_in_other_words_is_asked_about_and_kept() -> None:
    facts = OpenFacts()
    for line in ("Date: 8 July 2025", "Date: 9 July 2025"):
        facts.line(line, Source(-1, (0,), 0, line))

    (doubt,) = facts.closed().dates.doubts
    assert doubt.question == "The file says “8 July 2025” in one place and “9 July 2025” in another."
    assert facts.spare() == ("9 July 2025",)


def test_of_two_readings_the_surer_stands_and_the_dates_come_before_what_follows_them() -> None:
    facts, other = OpenFacts(), OpenFacts()
    facts.add("dates", "8 July 2031", NOWHERE, LIKELY)
    facts.add("dates", "9 July 2031", NOWHERE, SURE)
    other.fact("dates_and_venue", "8–9 July 2031, Ankara (registration until 1 June 2031)", NOWHERE, SURE)

    assert (facts.closed().dates.text, other.closed().dates.text) == ("9 July 2031", "8–9 July 2031")


def test_a_venue_that_is_not_understood_contradicts_none() -> None:
    facts = OpenFacts()
    facts.add("venue", "Ankara, Türkiye", NOWHERE, SURE)
    facts.add("venue", "Sample House", NOWHERE, LIKELY)

    assert (facts.closed().venue.text, facts.closed().venue.doubts) == ("Ankara, Türkiye", ())


def test_a_table_is_one_of_facts_only_where_each_row_is_one() -> None:
    rows = [Row((cell(label, 0), cell(words, 1))) for label, words in (("Date", "8 July 2031"), ("Lunch", "Soup"))]
    facts = OpenFacts()

    taken = [facts.table(Table(tuple(some)), 0) for some in (rows, rows[:1])]

    assert (taken, facts.closed().dates.text) == ([False, True], "8 July 2031")


@pytest.mark.parametrize(
    ("words", "holders"),
    [
        ("SESRIC and PERKESO", [("SESRIC", ""), ("PERKESO", "")]),
        ("Ministry of Labour and Social Security", [("Ministry of Labour and Social Security", "")]),
        ("SESRIC, in its capacity as Secretariat; A\nB", [("SESRIC", "Secretariat"), ("A", ""), ("B", "")]),
        ("SESRIC، بصفته أمانة الشبكة؛ PERKESO", [("SESRIC", "أمانة الشبكة"), ("PERKESO", "")]),
    ],
)
def test_organisers_are_parted_and_their_capacities_taken_off(words: str, holders: list[tuple[str, str]]) -> None:
    assert [(one.name, one.capacity) for one in holders_in(words)] == holders


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        ("The course will be organised by SESRIC in Ankara.", (Holder("SESRIC"),)),
        ("SSO as the host of it will host the meeting.", (Holder("SSO", "host of it"),)),
        ("Le SESRIC organise l’atelier avec d’autres.", (Holder("SESRIC"),)),
        ("All partners are welcome.", ()),
    ],
)
def test_a_sentence_says_who_holds_the_event(sentence: str, holders: tuple[Holder, ...]) -> None:
    assert holders_in_sentence(sentence) == holders


@pytest.mark.parametrize(
    ("sentence", "dates", "venue"),
    [
        ("It will be held on 8–9 July 2025 at the Sample Hotel in Baku, Azerbaijan. More follows.",
         ["8–9 July 2025"], "Sample Hotel in Baku, Azerbaijan"),
        ("It will be held in Ankara, Türkiye on 29 February - 01 March 2024.",
         ["29 February - 01 March 2024"], "Ankara, Türkiye"),
        ("L’atelier se tiendra du 8 au 9 juillet 2025 à Dakar, Sénégal.", ["8 au 9 juillet 2025"], "Dakar, Sénégal"),
        ("تنعقد الورشة يومي 8 و9 يوليو 2025 في كوالالمبور، ماليزيا.", ["8 و9 يوليو 2025"], "كوالالمبور، ماليزيا"),
        ("Adopted on 1 March 2024; held on 8 July 2025.", ["1 March 2024", "8 July 2025"], None),
        ("Nothing is said here.", [], None),
    ],
)  # fmt: skip
def test_dates_and_venue_stand_in_sentences(sentence: str, dates: list[str], venue: str | None) -> None:
    found = dates_in(sentence)

    place = venue_in(sentence, found[0] if found else None)
    assert [one.words for one in found] == dates
    assert (place.words if place else None) == venue
    assert [sentence[one.start : one.end] for one in found] == dates


@pytest.mark.parametrize(
    ("text", "languages", "is_whole"),
    [
        ("The workshop will be organised in English only.", "English only", True),
        ("The working language is English. There will be no interpretation.", "English", True),
        ("It is in English, with interpretation into Arabic.", "English, with interpretation into Arabic", True),
        ("English. Interpretation into French may be given.", "English", False),
        ("La langue de travail est l’anglais.", "anglais", True),
        ("To be decided.", "", False),
    ],
)  # fmt: skip
def test_languages_stand_in_sentences(text: str, languages: str, is_whole: bool) -> None:
    assert languages_in(text) == (languages, is_whole)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("…, the Workshop on “Guidance” aims …", "Workshop on “Guidance”"),
        ("…, l’Atelier sur «\u00a0L’orientation\u00a0» vise …", "Atelier sur « L’orientation »"),
        ("تهدف ورشة العمل حول «الإرشاد» إلى …", "ورشة العمل حول «الإرشاد»"),
        ("The workshop aims …", ""),
    ],
)
def test_a_title_stands_in_a_sentence(text: str, title: str) -> None:
    assert title_in(text) == title


@pytest.mark.parametrize(
    ("label", "name"), [("Lieu :", "venue"), ("المكان", "venue"), ("Hosted by", "organisers"), ("Photos", "")]
)
def test_labels_name_facts(label: str, name: str) -> None:
    assert fact_named(label) == name


def _facts(*lines: str) -> OpenFacts:
    facts = OpenFacts()
    for number, line in enumerate(lines):
        facts.line(line, Source(-1, (number,), 0, line))
    return facts


def test_dates_below_the_title_go_before_those_of_a_letters_head_and_the_first_of_them_stands() -> None:
    head, below = _facts("1 June 2031", "2 June 2031"), _facts("1 June 2031")
    below.add("title", "Workshop on “Jobs”", NOWHERE, SURE)
    for line in ("8 July 2031", "9 July 2031"):
        below.line(line, NOWHERE)

    dates = [facts.closed().dates for facts in (head, below)]

    assert [one.text for one in dates] == ["1 June 2031", "8 July 2031"]
    assert [[choice.value for choice in one.doubts[0].choices] for one in dates] == [
        ["1 June 2031", "2 June 2031"],
        ["8 July 2031", "1 June 2031", "9 July 2031"],
    ]


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Ankara, Türkiye (8 July 2031)", "Ankara, Türkiye"),
        ("P.O. Box 12, Ankara, Türkiye", ""),
        ("Workshop on “Ankara, Türkiye”", ""),
        ("Ankara, Türkiye.", ""),
    ],
)
def test_a_venue_stands_alone_in_its_line_or_beside_the_dates(line: str, venue: str) -> None:
    facts = OpenFacts()

    taken = facts.line(line, NOWHERE)

    assert (taken, facts.closed().venue.text) == (bool(venue), venue)


def test_those_who_hold_an_event_are_named_with_what_each_does_and_where_that_stands() -> None:
    facts = _facts(
        "Organisers: SESRIC, in its capacity as Secretariat; Sample Agency",
        "Partners: Sample Bank, in its capacity as Funder; Sample House",
        "Participants: Experts",
    )

    event = facts.closed()

    assert [one.text for one in event.organisers] == ["SESRIC", "Sample Agency"]
    assert [(one.text, one.source.rows) for one in event.capacities] == [("Secretariat", (0,)), ("", NOWHERE.rows)]
    assert [one.text for one in event.partners] == ["Sample Bank in its capacity as Funder", "Sample House"]
    assert (event.participants.text, _facts("Organisers: SESRIC").closed().capacities) == ("Experts", ())


def test_a_table_with_the_heading_of_a_section_is_none_of_facts() -> None:
    said = (("Date", "8 July 2031"), ("Venue", "Baku, Azerbaijan"), ("Background", "Jobs are many."))
    facts = OpenFacts()

    assert not facts.table(Table(tuple(Row((cell(label, 0), cell(words, 1))) for label, words in said)), 0)


def test_a_title_that_stands_again_in_other_capitals_is_one_title() -> None:
    facts = _facts("Title: Jobs for All", "Title: JOBS FOR ALL", "Title: Work for All")

    event = facts.closed()

    assert (event.title.text, [one.text for one in event.titles]) == ("Jobs for All", ["Work for All"])
