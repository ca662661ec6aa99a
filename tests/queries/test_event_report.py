"""The event report, the run of show and the booklet say what the file holds."""

import pytest

from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.commands.event import set_event_field
from pesnet_desktop.commands.event_papers import set_event_count_note, set_event_web_page
from pesnet_desktop.commands.network import set_network_field
from pesnet_desktop.commands.network_text import add_network_text, set_network_text_body
from pesnet_desktop.commands.organiser import add_organiser, remove_organiser
from pesnet_desktop.commands.participant import add_participant
from pesnet_desktop.commands.picture import add_picture
from pesnet_desktop.commands.role_term import add_role_term, set_role_term_country, set_role_term_institution
from pesnet_desktop.commands.run_of_show import set_run_of_show_field
from pesnet_desktop.commands.section import add_usual_sections, set_section_body
from pesnet_desktop.commands.speech import add_speech, set_speech_summary
from pesnet_desktop.documents.starter.pictures import grey_frame
from pesnet_desktop.model.papers.event_report import PaperAccount
from pesnet_desktop.model.papers.line import plain
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.shipped import country_id, institution_id
from pesnet_desktop.queries.event import event, sections
from pesnet_desktop.queries.papers.booklet import booklet_paper
from pesnet_desktop.queries.papers.event_report import event_report_paper
from pesnet_desktop.queries.papers.run_of_show import run_of_show_paper
from pesnet_desktop.queries.programme import programme
from tests.queries.office import DAY, Office


@pytest.fixture
def bare(desk: Office) -> Office:
    """The desk's event without organisers."""
    facts = event(desk.store, desk.event)
    for row in facts.organisers if facts else ():
        remove_organiser(desk.store, row.id)
    return desk


def account(desk: Office, language: str = "en") -> PaperAccount:
    return event_report_paper(desk.store, desk.event, language, DAY).account


def hold_term(desk: Office, role: str, house: str, starts: str, ends: str, scope: str = "") -> None:
    term = add_role_term(desk.store, role, scope, starts, ends)
    set_role_term_institution(desk.store, term, institution_id(house))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            (
                "The event was organised by PERKESO, in its capacity as Vice-Chair of the OIC-PESNET (Asia Group), "
                "and by Sample House."
            ),
        ),
        (
            "fr",
            (
                "La manifestation a été organisée par PERKESO, en sa qualité de Vice-Président de l’OIC-PESNET "
                "(Groupe Asie), et par Sample House."
            ),
        ),
        ("ar", "نظم الفعالية PERKESO، بصفة نائب رئيس OIC-PESNET (المجموعة الآسيوية)، و\u00a0Sample House."),
    ],
)
def test_a_holder_is_named_in_the_capacity_it_had_on_the_events_first_day(
    bare: Office, language: str, sentence: str
) -> None:
    hold_term(bare, "vice_chair", "PERKESO", "2029", "2030", "Asia Group")
    hold_term(bare, "chair", "PERKESO", "2031", "2032")
    add_organiser(bare.store, bare.event, "PERKESO")
    add_organiser(bare.store, bare.event, "Sample House")

    assert account(bare, language).organisers.text == sentence


def test_who_holds_no_office_on_that_day_has_no_capacity_and_an_entered_one_stays(bare: Office) -> None:
    hold_term(bare, "chair", "PERKESO", "2031", "2032")
    term = add_role_term(bare.store, "chair", "", "2030", "2030")
    set_role_term_country(bare.store, term, country_id("SN"))
    for name, capacity in (("PERKESO", ""), ("Senegal", ""), ("İŞKUR", "Host")):
        add_organiser(bare.store, bare.event, name, "organiser", capacity)

    assert account(bare).organisers.text == (
        "The event was organised by PERKESO, by Senegal, in its capacity as Chair of the OIC-PESNET, "
        "and by İŞKUR, in its capacity as Host."
    )


def test_who_paid_has_a_sentence_of_its_own(bare: Office) -> None:
    add_organiser(bare.store, bare.event, "Sample Fund", "funder")

    own = account(bare)

    assert (own.organisers.text, own.funders.text) == ("", "It was funded by Sample Fund.")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "97 experts from 22 OIC Member Countries took part."),
        ("fr", "Participation\u00a0: 97 expertes de 22 pays membres de l’OCI."),
        ("ar", "بلغ عدد المشاركين: 97 خبيرا من 22 بلدا عضوا في منظمة التعاون الإسلامي."),
    ],
)
def test_the_stored_counts_are_told_with_their_definition(desk: Office, language: str, sentence: str) -> None:
    for field, number in (("participants", "97"), ("countries", "22")):
        set_event_field(desk.store, desk.event, field, number)
    set_event_count_note(desk.store, desk.event, "experts")
    set_event_count_note(desk.store, desk.event, "expertes", "fr")
    set_event_count_note(desk.store, desk.event, "خبيرا", "ar")

    assert plain(account(desk, language).counts) == sentence


def test_without_stored_counts_those_of_member_countries_on_the_list_are_told(desk: Office) -> None:
    add_participant(desk.store, desk.event, "Ada SAMPLE", country="Senegal")
    add_participant(desk.store, desk.event, "Bo SAMPLE", institution="ILO")

    assert plain(account(desk).counts) == "1 participant from 1 OIC Member Country took part."


def test_texts_stand_in_their_places_and_the_network_closes_the_report(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "event-report")
    for row in sections(desk.store, desk.event, "event-report"):
        if row.kind != "boilerplate":
            set_section_body(desk.store, row.id, RichText.of(f"The {row.kind}."))
    text = add_network_text(desk.store, "boilerplate", "About us")
    set_network_text_body(desk.store, text, RichText.of("We share."))
    set_event_web_page(desk.store, desk.event, "https://www.example.org/event")

    own = account(desk)

    assert [[one.body.text for one in part] for part in (own.frame, own.aim, own.sections, own.closing)] == [
        ["The frame."],
        ["The aim."],
        ["The outcome."],
        ["We share."],
    ]
    assert own.link == "More about this event: https://www.example.org/event"


def test_a_report_with_a_text_about_the_network_of_its_own_has_no_other(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "event-report")
    row = next(row for row in sections(desk.store, desk.event, "event-report") if row.kind == "boilerplate")
    set_section_body(desk.store, row.id, RichText.of("Our own words."))
    text = add_network_text(desk.store, "boilerplate", "About us")
    set_network_text_body(desk.store, text, RichText.of("We share."))

    own = account(desk)

    assert ([one.body.text for one in own.sections], own.closing) == (["Our own words."], ())


def test_a_speaker_without_a_text_is_named_and_a_photo_is_described_by_its_caption(desk: Office) -> None:
    told = add_speech(desk.store, desk.event, "Ms. Ada SAMPLE")
    set_speech_summary(desk.store, told, RichText.of("Ms. SAMPLE thanked the host."))
    add_speech(desk.store, desk.event, "Mr. Bo SAMPLE", "Director")
    kept = add_attachment(desk.store, "opening.png", grey_frame())
    add_picture(desk.store, desk.event, kept, "The opening")

    own = account(desk)

    assert [(one.summary.text, one.speaker) for one in own.speeches] == [
        ("Ms. SAMPLE thanked the host.", ""),
        ("", "Mr. Bo SAMPLE, Director"),
    ]
    assert [(plain(one.caption), one.picture and one.picture.words) for one in own.photos] == [
        ("The opening", "The opening")
    ]


def test_the_run_of_show_has_the_internal_notes_beside_the_programme(desk: Office) -> None:
    slot = programme(desk.store, desk.event)[0].slots[0]
    for field, text in (("room", "Foyer"), ("interpreters", "none"), ("officer", "Ada SAMPLE"), ("notes", "Badges")):
        set_run_of_show_field(desk.store, slot.id, field, text)

    paper = run_of_show_paper(desk.store, desk.event, "en", DAY)

    first, second = paper.programme.days[0].slots[:2]
    assert (plain(first.title), first.room, first.interpreters, first.officer, first.notes) == (
        "Registration",
        "Foyer",
        "none",
        "Ada SAMPLE",
        "Badges",
    )
    assert (plain(second.title), second.room, second.notes) == ("Opening Session", "", "")
    assert paper.cover.running_header == "DRAFT RUN OF SHOW (INTERNAL)"


def test_a_booklet_says_what_the_facts_say_where_nothing_was_written(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "booklet")
    kinds = {row.kind: row.id for row in sections(desk.store, desk.event, "booklet")}
    set_section_body(desk.store, kinds["visa"], RichText.of("Ask early.\n• passport"))
    set_network_field(desk.store, "address", "1 Sample Street\nAnkara")
    set_network_field(desk.store, "email", "office@example.org")

    found = booklet_paper(desk.store, desk.event, "en", DAY).booklet.sections

    assert [(plain(one.heading), [(entry.text.text, entry.is_point) for entry in one.entries]) for one in found] == [
        ("Dates and place", [("8–9 July 2030", False), ("Sample Hotel in Kuala Lumpur, Malaysia", False)]),
        ("Visa", [("Ask early.", False), ("passport", True)]),
        (
            "Languages and interpretation",
            [("EN with simultaneous translation into AR and FR\u00a0(tbc)", False)],
        ),
        ("Contacts", [("Secretariat: SESRIC, 1 Sample Street, Ankara, office@example.org", False)]),
    ]
