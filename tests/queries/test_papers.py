from dataclasses import replace
from datetime import date

import pytest

from pesnet_desktop.commands.activity import set_activity_state
from pesnet_desktop.commands.deviation import set_deviation_reason
from pesnet_desktop.commands.event import (
    add_event,
    set_event_dates,
    set_event_field,
    set_event_languages,
    set_event_state,
)
from pesnet_desktop.commands.organiser import add_organiser, remove_organiser, set_organiser_status
from pesnet_desktop.commands.programme import rename_speaker
from pesnet_desktop.commands.progress_report import remove_progress_report, set_report_field
from pesnet_desktop.commands.providers import set_provider_status
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.commands.work_plan import adopt_work_plan, rename_work_plan
from pesnet_desktop.model.papers.line import plain, runs_of
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.queries.activity import activity
from pesnet_desktop.queries.event import concept_note, event
from pesnet_desktop.queries.papers.concept_note import concept_note_paper, programme_paper
from pesnet_desktop.queries.papers.progress_report import progress_report_paper
from pesnet_desktop.queries.papers.words import running_header
from pesnet_desktop.queries.papers.work_plan import work_plan_paper
from tests.queries.office import DAY, Office


@pytest.mark.parametrize(
    ("language", "header", "footer", "watermark"),
    [
        ("en", "DRAFT CONCEPT NOTE", "Draft of 12 May 2030", "DRAFT"),
        ("fr", "PROJET DE NOTE CONCEPTUELLE", "Projet du 12 mai 2030", "PROJET"),
        ("ar", "مشروع مذكرة مفاهيمية", "مسودة بتاريخ 12 مايو 2030", "مسودة"),
    ],
)
def test_a_draft_says_so_on_every_page(desk: Office, language: str, header: str, footer: str, watermark: str) -> None:
    cover = concept_note_paper(desk.store, desk.event, language, DAY).cover

    assert (cover.running_header, cover.footer, cover.watermark) == (header, footer, watermark)


@pytest.mark.parametrize(
    ("paper", "headers"),
    [
        ("programme", ("DRAFT PROGRAMME", "PROJET DE PROGRAMME", "مشروع برنامج")),
        ("participants", ("DRAFT LIST OF PARTICIPANTS", "PROJET DE LISTE DES PARTICIPANTS", "مسودة قائمة المشاركين")),
        ("about", ("DRAFT NOTE ABOUT THE NETWORK", "PROJET DE PRÉSENTATION DU RÉSEAU", "مسودة نبذة عن الشبكة")),
    ],
)
def test_each_kind_of_draft_is_called_as_a_secretary_calls_it(paper: str, headers: tuple[str, str, str]) -> None:
    said = tuple(running_header(paper, language, is_draft=True) for language in ("en", "fr", "ar"))

    assert said == headers


def test_a_final_paper_has_neither_draft_nor_watermark(desk: Office) -> None:
    _settle(desk)

    cover = concept_note_paper(desk.store, desk.event, "en", DAY, final=True).cover

    assert (cover.is_draft, cover.running_header, cover.footer, cover.watermark) == (
        False,
        "CONCEPT NOTE",
        "12 May 2030",
        "",
    )


def test_a_paper_with_a_critical_fact_open_cannot_be_final(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        concept_note_paper(desk.store, desk.event, "en", DAY, final=True)

    assert str(raised.value) == "A final paper needs these facts settled first: Malaysia. Or export a draft."


def test_an_open_speaker_does_not_keep_a_programme_from_being_final(desk: Office) -> None:
    _settle(desk)

    paper = programme_paper(desk.store, desk.event, "en", DAY, final=True)

    (speaker, _other) = paper.programme.days[0].slots[1].parts[1].speakers
    assert speaker.name.text == "Ms. Amina Sample, Head of the Sample Agency\u00a0(tbc)"


def test_a_fact_to_be_confirmed_is_marked_in_the_papers_language(desk: Office) -> None:
    organisers = concept_note_paper(desk.store, desk.event, "fr", DAY).event.organisers

    assert organisers.text == "Azerbaïdjan et Malaisie (à\u00a0confirmer)"
    assert [run.text for run in organisers.runs if "to_confirm" in run.marks] == ["(à\u00a0confirmer)"]


def test_organisers_stand_with_their_capacities_and_without_those_who_declined(desk: Office) -> None:
    for row in _organisers(desk):
        set_organiser_status(desk.store, row, "declined")
    add_organiser(desk.store, desk.event, "Sample Agency", "organiser", "Secretariat")
    add_organiser(desk.store, desk.event, "Other Agency", "host", "Vice-Chair")
    add_organiser(desk.store, desk.event, "A Funder", "funder")

    paper = concept_note_paper(desk.store, desk.event, "en", DAY).event

    assert paper.organisers.text == (
        "Sample Agency, in its capacity as Secretariat; Other Agency, in its capacity as Vice-Chair"
    )
    assert paper.partners.text == "A Funder"


def test_a_section_prints_what_was_written_and_where_nothing_was_the_facts(desk: Office) -> None:
    background = concept_note(desk.store, desk.event)[0]
    set_section_body(desk.store, background.id, RichText.of("Once.\n• Twice"))
    set_event_languages(desk.store, desk.event, "English only")

    sections = concept_note_paper(desk.store, desk.event, "en", DAY).note.sections

    assert [(section.heading, section.body.text) for section in sections] == [
        ("Background", "Once.\nTwice"),
        ("Project Partners", "Azerbaijan and Malaysia\u00a0(tbc)"),
        ("Date and Venue", "8–9 July 2030\nSample Hotel in Kuala Lumpur, Malaysia"),
        ("Language", "English only"),
    ]


def test_a_day_and_its_slots_are_worded_in_the_papers_language(desk: Office) -> None:
    (day,) = programme_paper(desk.store, desk.event, "fr", DAY).programme.days

    assert day.heading == "Jour 1\u00a0: lundi 8 juillet 2030"
    assert day.slots[2].time == "10\u00a0h\u00a000\u00a0–\u00a010\u00a0h\u00a030"
    assert plain(day.slots[2].title) == "Thème 1\u00a0: Guidance at a Distance (en\u00a0anglais)"
    assert [plain(slot.subtopics) for slot in day.slots] == ["", "", "tools, people, and both. (en\u00a0anglais)", ""]
    assert [slot.is_pause for slot in day.slots] == [True, False, False, False]


def test_a_plan_prints_as_typed_with_what_is_open_marked(desk: Office) -> None:
    plan = work_plan_paper(desk.store, desk.plan, "en", DAY).plan

    row = plan.areas[0].activities[0]
    assert plan.areas[0].heading == "Thematic Area 1: Digital Services"
    assert (row.number, row.timeline, row.venue) == ("1", "Q2 2030", "On-site (Azerbaijan)")
    assert row.providers.text == "Azerbaijan, Malaysia\u00a0(tbc)"
    assert plan.areas[0].activities[1].providers.text == "Qatar\u00a0(tbc) / Oman\u00a0(tbc)"


def test_a_provider_that_is_only_proposed_is_marked_as_open_too(desk: Office) -> None:
    row = activity(desk.store, desk.held)
    assert row is not None
    set_provider_status(desk.store, row.providers[0].id, "proposed")

    printed = work_plan_paper(desk.store, desk.plan, "en", DAY).plan.areas[0].activities[0].providers

    assert printed.text == "Azerbaijan\u00a0(tbc), Malaysia\u00a0(tbc)"


def test_an_adopted_plan_is_a_draft_until_the_officer_says_final(desk: Office) -> None:
    adopt_work_plan(desk.store, desk.plan, date(2030, 3, 1))

    covers = [work_plan_paper(desk.store, desk.plan, "en", DAY, final=final).cover for final in (False, True)]

    assert [(cover.is_draft, cover.running_header) for cover in covers] == [
        (True, "DRAFT WORK PLAN"),
        (False, "WORK PLAN"),
    ]


def test_a_text_that_is_missing_prints_in_english_and_says_so(desk: Office) -> None:
    rename_work_plan(desk.store, desk.plan, "Plan de travail 2030-2031", "fr")

    titles = [work_plan_paper(desk.store, desk.plan, language, DAY).plan.title for language in ("fr", "ar")]

    assert list(map(plain, titles)) == ["Plan de travail 2030-2031", "Work Plan 2030-2031\u00a0(بالإنجليزية)"]
    assert runs_of(titles[1])[0].marks == {"in_en"}


def test_a_meeting_of_the_network_has_its_title_in_every_language(desk: Office) -> None:
    event = add_event(desk.store, "The 3rd Meeting of the OIC-PESNET", "2 June 2021", "Online")

    papers = [programme_paper(desk.store, event, language, DAY) for language in ("en", "fr", "ar")]
    titles = [plain(paper.event.title) for paper in papers]

    assert titles == [
        "The 3rd Meeting of the OIC-PESNET",
        "3e réunion de l’OIC-PESNET",
        "الاجتماع الثالث لـ OIC-PESNET",
    ]


def test_a_speaker_is_named_in_the_papers_language(desk: Office) -> None:
    speaker = str(desk.store.rows("SELECT id FROM speaker ORDER BY position, id")[0][0])
    rename_speaker(desk.store, speaker, "السيدة أمينة، رئيسة الوكالة", "ar")

    found = [
        [one.name.text.replace("\u00a0", " ") for one in slot.parts[1].speakers]
        for language in ("fr", "ar")
        for slot in programme_paper(desk.store, desk.event, language, DAY).programme.days[0].slots[1:2]
    ]

    assert found == [
        ["Mme Amina Sample, Head of the Sample Agency (à confirmer)", "M. Bilal Sample"],
        ["السيدة أمينة، رئيسة الوكالة (يؤكد لاحقا)", "السيد Bilal Sample"],
    ]


def test_a_paper_of_something_that_is_gone_is_a_problem(desk: Office) -> None:
    for paper in (
        lambda: work_plan_paper(desk.store, "gone", "en", DAY),
        lambda: concept_note_paper(desk.store, "gone", "en", DAY),
        lambda: programme_paper(desk.store, "gone", "en", DAY),
        lambda: progress_report_paper(desk.store, desk.plan, "gone", "en", DAY),
    ):
        with pytest.raises(Problem):
            paper()


def test_the_report_puts_what_was_held_beside_what_was_planned(desk: Office) -> None:
    set_event_field(desk.store, desk.event, "participants", "62")
    set_event_field(desk.store, desk.event, "countries", "27")

    (area,) = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report.areas

    first, second = area.activities
    assert (first.number, first.planned) == ("1.1", "Q2 2030\u00a0/\nOn-site (Azerbaijan)")
    assert first.actual == "8–9 July 2030, Sample Hotel in Kuala Lumpur, Malaysia"
    assert (first.state, first.remarks) == ("Implemented", "62 participants from 27 countries")
    assert (second.number, second.actual, second.state, second.remarks) == ("1.2", "–", "Planned", "")


def test_the_reports_cover_words_its_window_and_its_counts(desk: Office) -> None:
    paper = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY, final=True)

    assert paper.facts.title == "Implementation of the Work Plan 2030-2031"
    assert paper.facts.window == "1 March 2030 to 31 October 2030"
    assert paper.facts.summary == (
        "Of 2 planned activities, 1 was implemented and 1 has not been held yet. One event outside the plan was held."
    )
    assert (paper.cover.header_end, paper.cover.footer) == ("OIC-PESNET, 5th Meeting of the Network", "PR/1")
    assert paper.report.table_title == "Table 1. Activities by thematic area and state, at 31 October 2030"


def test_the_report_counts_per_area_and_in_total(desk: Office) -> None:
    report = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report

    (row,) = report.counts
    assert (row.name, row.planned, row.implemented, row.rescheduled, row.unplanned) == (
        "1. Digital Services",
        "2",
        "1",
        "–",
        "–",
    )
    assert report.total == replace(row, name="Total", unplanned="1")


def test_an_event_outside_the_window_or_not_held_is_not_reported(desk: Office) -> None:
    before = add_event(desk.store, "Seminar on “Before”", "28 February 2030")
    put_off = add_event(desk.store, "Seminar on “Put Off”", "2 May 2030")
    set_event_state(desk.store, put_off, "postponed")
    astride = add_event(desk.store, "Seminar on “Both”", "28 February - 01 March 2030")

    unplanned = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report.unplanned

    assert [one.id for one in unplanned] == [astride, desk.unplanned]
    assert before not in [one.id for one in unplanned]


def test_an_event_after_the_window_does_not_implement_its_activity(desk: Office) -> None:
    set_event_dates(desk.store, desk.event, "3 November 2030")

    row = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report.areas[0].activities[0]

    assert (row.actual, row.state) == ("–", "In preparation")


def test_an_event_on_the_windows_last_day_implements_its_activity(desk: Office) -> None:
    set_event_dates(desk.store, desk.event, "31 October 2030")

    row = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report.areas[0].activities[0]

    assert (plain(row.actual)[:15], row.state) == ("31 October 2030", "Implemented")


def test_an_officers_own_state_and_reason_stand(desk: Office) -> None:
    set_activity_state(desk.store, desk.held, "rescheduled", "The hall was flooded.")

    report = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report

    assert report.areas[0].activities[0].state == "Rescheduled"
    assert [one.reason for one in report.deviations] == ["The hall was flooded"]


def test_why_the_event_is_not_as_planned_stands_among_the_deviations_while_it_differs(desk: Office) -> None:
    set_deviation_reason(desk.store, desk.held, "venue", "The hall was flooded.")
    set_deviation_reason(desk.store, desk.held, "lead", "Nobody else could.")

    report = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).report

    assert [one.reason for one in report.deviations] == ["The hall was flooded"]


def test_what_was_cancelled_counts_as_not_implemented(desk: Office) -> None:
    set_activity_state(desk.store, desk.later, "cancelled")

    total = progress_report_paper(desk.store, desk.plan, desk.report, "en", DAY).total

    assert total.not_implemented == "1"


def test_a_window_may_be_open_on_one_side(desk: Office) -> None:
    set_report_field(desk.store, desk.report, "until", "")

    facts = progress_report_paper(desk.store, desk.plan, desk.report, "fr", DAY).facts

    assert runs_of(facts.window) == (
        Run("depuis le 1"),
        Run("er", frozenset({"superscript"})),
        Run(" mars 2030"),
    )


def test_a_plan_without_a_report_can_still_be_reported(desk: Office) -> None:
    remove_progress_report(desk.store, desk.report)

    paper = progress_report_paper(desk.store, desk.plan, "", "en", DAY)

    assert (paper.facts.forum, paper.facts.window) == ("", "")
    assert [one.id for one in paper.report.unplanned] == [desk.unplanned]


def test_an_empty_fact_is_an_empty_paragraph(desk: Office) -> None:
    assert concept_note_paper(desk.store, desk.unplanned, "en", DAY).event.partners == Paragraph()


def _organisers(desk: Office) -> list[str]:
    facts = event(desk.store, desk.event)
    assert facts is not None
    return [row.id for row in facts.organisers]


def _settle(desk: Office) -> None:
    """Takes the one organiser off that is to be confirmed."""
    remove_organiser(desk.store, _organisers(desk)[1])
