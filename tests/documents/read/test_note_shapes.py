"""Concept notes and reports as secretaries type them: facts on top, numbered and misspelt headings, titles in lines."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.read.counted_people import counts_in
from pesnet_desktop.documents.read.event_front import OpenFacts
from pesnet_desktop.documents.read.event_report import read_event_report
from pesnet_desktop.documents.read.front_titles import read_titles
from pesnet_desktop.documents.read.named_people import people_in
from pesnet_desktop.documents.read.note_headings import usual_kind
from pesnet_desktop.documents.read.paper_names import paper_named
from pesnet_desktop.model.papers.event_drafts import EventFacts
from pesnet_desktop.model.papers.reads import LIKELY, NOWHERE
from tests.documents.read.said_words import paper
from tests.documents.read.slot_files import asked, bold, grid, note_of

PROSE = "Public employment services of the member countries face fast changes in the labour market of today."
TITLE = "Workshop on “Guidance”"


def facts_of(*lines: str) -> EventFacts:
    facts = OpenFacts()
    read_titles([(line, NOWHERE) for line in lines], facts)
    return facts.closed()


@pytest.mark.parametrize("lines", [("TRAINING WORKSHOP ON", "“GUIDANCE”"), ("Training Workshop", "on", "“Guidance”")])
def test_a_title_over_several_lines_is_one(lines: tuple[str, ...]) -> None:
    assert facts_of("PROGRAMME", *lines).title.text.lower() == "training workshop on “guidance”"


def test_lines_after_soft_returns_are_name_title_dates_and_venue() -> None:
    facts = facts_of("CONCEPT NOTE\nWorkshop on\n“Guidance”\n8-9 July 2025\nTunis, Tunisia")

    assert (facts.title.text, facts.dates.text, facts.venue.text) == (TITLE, "8-9 July 2025", "Tunis, Tunisia")


def test_the_dates_below_the_title_go_before_those_of_a_letters_head() -> None:
    facts = facts_of("Ankara, Türkiye, 12 May 2025", TITLE, "8-9 July 2025, Tunis, Tunisia")

    assert (facts.dates.text, facts.venue.text) == ("8-9 July 2025", "Tunis, Tunisia")
    assert [len(doubt.choices) for doubt in (*facts.dates.doubts, *facts.venue.doubts)] == [2, 2]


def test_dates_that_stand_twice_are_kept_twice() -> None:
    facts = OpenFacts()

    read_titles([(line, NOWHERE) for line in ("8 July 2025", "8 July 2025", "Date: 8 July 2025")], facts)

    assert [facts.closed().dates.text, *facts.labels] == ["8 July 2025", "8 July 2025", "Date", "8 July 2025"]


def test_the_address_of_an_office_is_no_venue() -> None:
    assert facts_of("Kudüs Caddesi No: 9, 06450 Ankara, Türkiye", TITLE).venue.text == ""


def test_those_who_hold_an_event_are_parted_beside_an_acronym() -> None:
    facts = facts_of("Organisers: Labour Agency of Malaysia and SESRIC")

    assert [one.text for one in facts.organisers] == ["Labour Agency of Malaysia", "SESRIC"]
    assert len(facts_of("Organisers: Ministry of Labour, Tunisia").organisers) == 1


def test_facts_on_top_are_read_beside_rows_that_are_none(tmp_path: Path) -> None:
    rows = grid(["Title of the event", TITLE], ["Date", "8 July 2025"], ["Budget", "USD 1,000"])

    draft = note_of(tmp_path, "CONCEPT NOTE", rows, bold("Background"), PROSE)

    assert (draft.event.title.text, draft.event.dates.text) == (TITLE, "8 July 2025")
    assert [part.words for part in draft.unread] == ["Budget\nUSD 1,000"]


@pytest.mark.parametrize("words", ["1- Objectives", "II – Objectives", "أولا: الأهداف", "ثانيًا: الأهداف"])
def test_numbers_before_headings_with_dashes_and_arabic_ordinals(words: str) -> None:
    assert usual_kind(words) == "objectives"


def test_background_information_is_the_background() -> None:
    assert usual_kind("Background Information") == "background"


def test_a_heading_with_a_letter_wrong_is_told_by_its_likeness(tmp_path: Path) -> None:
    draft = note_of(tmp_path, "CONCEPT NOTE", TITLE, bold("Backround"), PROSE, bold("Rationales of war"), PROSE)

    assert (draft.sections[0].kind, draft.sections[0].heading.confidence) == ("background", LIKELY)
    assert draft.sections[1].kind != "background"


def test_labels_below_date_and_venue_stay_in_that_section(tmp_path: Path) -> None:
    lines = (bold("Date and Venue"), "Date: 8-9 July 2025", "Venue: Tunis, Tunisia")

    draft = note_of(tmp_path, "CONCEPT NOTE", TITLE, bold("Background"), PROSE, *lines)

    assert [section.heading.text for section in draft.sections] == ["Background", "Date and Venue"]
    assert (draft.event.dates.text, draft.event.venue.text) == ("8-9 July 2025", "Tunis, Tunisia")


def test_a_sentence_in_french_gives_its_venue_and_stays_a_sentence(tmp_path: Path) -> None:
    line = "L’atelier se tiendra les 3 et 4 juin 2025 à Tunis, Tunisie."

    draft = note_of(tmp_path, "NOTE CONCEPTUELLE", bold("Contexte"), PROSE, bold("Date et lieu"), line)

    assert draft.event.venue.text == "Tunis, Tunisie"


def test_of_several_dates_those_on_which_it_will_be_held_are_proposed(tmp_path: Path) -> None:
    line = "Following the meeting of 3 March 2025, it will be held in Tunis, Tunisia on 8-9 July 2025."

    draft = note_of(tmp_path, "CONCEPT NOTE", TITLE, bold("Background"), PROSE, bold("Date and Venue"), line)

    assert (draft.event.dates.text, draft.event.venue.text, asked(draft)) == (
        "8-9 July 2025",
        "Tunis, Tunisia",
        ["facts"],
    )


def test_page_lines_numbers_of_rows_and_annexes_are_no_text_of_a_section(tmp_path: Path) -> None:
    hours = grid(["09:00 – 10:00", "Opening"])

    draft = note_of(
        tmp_path, "CONCEPT NOTE", TITLE, grid(["1", "Background", PROSE]), bold("Methodology"), PROSE, "Page 2 of 3",
        bold("Annex 1: Tentative Agenda"), hours,
    )  # fmt: skip

    assert [(one.kind, one.body.text.text) for one in draft.sections] == [("background", PROSE), ("methodology", PROSE)]
    assert len(draft.days) == 1


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("It was attended by 97 senior officials from 22 countries.", ["97 senior officials", "22 countries"]),
        ("It was attended by 30 experts on site and 65 experts online.", ["30 experts on site", "65 experts online"]),
        ("Çalıştaya 12 ülkeden 45 uzman katıldı.", ["45 uzman"]),
    ],
)
def test_people_are_counted_behind_by_and_on_both_sides_of_and(sentence: str, counted: list[str]) -> None:
    assert [
        f"{one.number} {one.who}" for one in counts_in(sentence) if one.kind == "people" or "22" in sentence
    ] == counted


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        (
            "The Director General of the Agency, Mr. Karim Haddad, opened the workshop.",
            "Director General of the Agency",
        ),
        ("It was opened by Mr. Karim Haddad (Director, Agency) and others.", "Director, Agency"),
        ("On Monday, Mr. Karim Haddad, welcomed all.", ""),
    ],
)
def test_a_post_stands_before_a_name_or_in_brackets_and_is_no_verb(sentence: str, post: str) -> None:
    assert [one.post for one in people_in(sentence)] == [post]


def test_the_date_of_something_else_begins_no_section(tmp_path: Path) -> None:
    lines = (bold("Date of the survey:", " the data were gathered in 2023."), PROSE)

    draft = note_of(tmp_path, "CONCEPT NOTE", TITLE, bold("Background"), *lines)

    assert [section.kind for section in draft.sections] == ["background"]


def test_a_venue_before_its_dates_is_read_in_arabic(tmp_path: Path) -> None:
    line = "ستعقد الورشة في الرباط، المغرب يومي 8-9 يوليو 2025."

    draft = note_of(tmp_path, "مذكرة مفاهيمية", bold("الخلفية"), PROSE, bold("التاريخ والمكان"), line)

    assert draft.event.venue.text == "الرباط، المغرب"


def test_a_report_in_prose_takes_the_dates_on_which_the_event_was_held_as_a_question() -> None:
    before, held = "Following the course of 3-4 March 2024 in Baku", "was held on 8-9 July 2025 in Tunis, Tunisia."

    draft = read_event_report(paper("Report", f"{before}, the {TITLE} {held}"), "paper.docx")

    assert (draft.event.dates.text, draft.event.venue.text) == ("8-9 July 2025", "Tunis, Tunisia")
    assert [doubt.field for doubt in draft.event.dates.doubts] == ["dates"]


def test_those_listed_below_a_line_that_announces_them_spoke() -> None:
    lines = (
        "Opening remarks were delivered by:",
        "Mr. A. Sample, Head of X",
        "His Excellency Mr. B. Sample, Minister of Y",
    )

    draft = read_event_report(
        paper("Event Report", TITLE, "The workshop was held in Tunis with 45 experts.", *lines), "p"
    )

    assert [(one.speaker.text, one.post.text) for one in draft.speeches] == [
        ("Mr. A. Sample", "Head of X"),
        ("His Excellency Mr. B. Sample", "Minister of Y"),
    ]


def test_own_headings_are_read_beside_usual_ones_in_a_table_and_in_bold_before_their_text(tmp_path: Path) -> None:
    table = note_of(tmp_path, "CONCEPT NOTE", TITLE, grid(["Background", PROSE], ["Outcomes", PROSE]))
    usual = [bold(f"{head}:", f" {PROSE}") for head in ("Background", "Objectives", "Methodology")]

    in_line = note_of(tmp_path, "CONCEPT NOTE", TITLE, *usual, bold("Outcomes:", f" {PROSE}"))

    assert [one.heading.text for one in table.sections] == ["Background", "Outcomes"]
    assert [one.heading.text for one in in_line.sections][-2:] == ["Methodology", "Outcomes"]


def test_a_venue_ends_before_the_frame_of_an_event() -> None:
    text = f"The {TITLE} was held on 8-9 July 2025 in Tunis, Tunisia within the framework of the Work Plan."

    assert read_event_report(paper("Report", text), "paper.docx").event.venue.text == "Tunis, Tunisia"


def test_a_week_is_no_part_of_the_venue(tmp_path: Path) -> None:
    line = "It will be held in the second week of July 2025 in Baku, Azerbaijan."

    draft = note_of(tmp_path, "CONCEPT NOTE", TITLE, bold("Background"), PROSE, bold("Date and Venue"), line)

    assert draft.event.venue.text == "Baku, Azerbaijan"


def test_a_name_in_spaced_letters_is_the_papers_name() -> None:
    assert paper_named("P R O G R A M M E") == "programme"


@pytest.mark.parametrize("line", ["Tunis, Tunisie, du 3 au 4 juin 2025", "Tunis, Tunisie, les 3 et 4 juin 2025"])
def test_words_before_dates_are_no_part_of_the_venue(line: str) -> None:
    assert facts_of(line).venue.text == "Tunis, Tunisie"
