"""Accepts papers of events: concept notes, programmes, reports and events lists, each in one step.

A draft that names an event which is there already adds to it; where both say something, the draft's words come in,
so whoever asks to keep the event's words takes them out of the draft before (``model.papers.settling``).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import zip_longest

from pesnet_desktop.commands.accepting import keep_paper
from pesnet_desktop.commands.event import (
    add_event,
    add_event_title,
    rename_event,
    set_event_countries,
    set_event_dates,
    set_event_languages,
    set_event_participants,
    set_event_state,
    set_event_venue,
)
from pesnet_desktop.commands.event_papers import set_event_count_note, set_event_web_page
from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.organiser import add_organiser
from pesnet_desktop.commands.programme_rows import put_programme
from pesnet_desktop.commands.rows import found, one_line, short
from pesnet_desktop.commands.section import add_section, set_section_body
from pesnet_desktop.commands.speech import add_speech, set_speech_field, set_speech_summary
from pesnet_desktop.model.entities import Event
from pesnet_desktop.model.languages import LANGUAGES, Language, field_in
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.event_drafts import (
    ConceptNoteDraft,
    CountDraft,
    DayDraft,
    EventFacts,
    EventReportDraft,
    EventsListDraft,
    ListedEvent,
    ProgrammeDraft,
    SectionDraft,
    SpeechDraft,
)
from pesnet_desktop.model.papers.paper_language import column_of, language_of, words_language
from pesnet_desktop.model.papers.programme_days import days_of
from pesnet_desktop.model.papers.reads import NOT_READ, Read, Unread
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import fold, latin_digits
from pesnet_desktop.store import Store

INFORMATION = "Information"


def accept_concept_note(
    store: Store, note: ConceptNoteDraft, event_id: str = "", attached: bytes = b"", language: Language | None = None
) -> str:
    """Makes a new event of the note, or adds it to the event named; the event's id.

    Its texts become those of the language that it was read in, or of the one that an officer said.
    """
    spoken = language or language_of(note)
    with store.one_step("Import a concept note: {title}", title=_named(note.event, event_id)):
        key = _put_event(store, note.event, event_id, spoken)
        _put_sections(store, key, note.sections, "concept-note", spoken)
        _put_programme(store, key, note.days, spoken)
        keep_paper(store, note.file_name, attached, note.unread)
    return key


def accept_programme(
    store: Store,
    programme: ProgrammeDraft,
    event_id: str = "",
    attached: bytes = b"",
    language: Language | None = None,
) -> str:
    """As :func:`accept_concept_note`; a programme that the event has is typed anew, rows whose words stay are kept."""
    with store.one_step("Import a programme: {title}", title=_named(programme.event, event_id)):
        spoken = language or language_of(programme)
        key = _put_event(store, programme.event, event_id, spoken)
        _put_programme(store, key, programme.days, spoken)
        keep_paper(store, programme.file_name, attached, programme.unread)
    return key


def accept_event_report(
    store: Store,
    report: EventReportDraft,
    event_id: str = "",
    attached: bytes = b"",
    language: Language | None = None,
    today: date | None = None,
) -> str:
    """Counts, speeches and sections of a report; counts beyond participants and countries are listed as unread.

    A report tells that its event was held, where its last day is before ``today``.
    """
    with store.one_step("Import a report: {title}", title=_named(report.event, event_id)):
        spoken = language or language_of(report)
        key = _put_event(store, report.event, event_id, spoken)
        further = _put_counts(store, key, report.counts, spoken)
        if report.web_page:
            set_event_web_page(store, key, report.web_page.text)
        _put_speeches(store, key, report.speeches, spoken)
        _put_sections(store, key, report.sections, "event-report", spoken)
        _put_held(store, key, today)
        keep_paper(store, report.file_name, attached, (*report.unread, *further))
    return key


def accept_events_list(
    store: Store,
    listed: EventsListDraft,
    same: Mapping[int, str] | None = None,
    attached: bytes = b"",
    language: Language | None = None,
    today: date | None = None,
) -> None:
    """Makes an event of each row, but those of ``same``, which names the event that a row's place is about.

    Who gives ``today`` says that the list tells what took place: an event whose last day is before it was held.
    """
    if not listed.events:
        raise Problem("nothing-to-accept")
    spoken = language or language_of(listed)
    with store.one_step("Import a list of events"):
        for place, row in enumerate(listed.events):
            key = _put_listed(store, row, (same or {}).get(place, ""), spoken)
            _put_held(store, key, today)
        keep_paper(store, listed.file_name, attached, listed.unread)


def _named(facts: EventFacts, event_id: str) -> str:
    """The words by which the step is told; a paper that names no event needs one that is chosen."""
    title = one_line(facts.title.text)
    if not title and not event_id:
        raise Problem("paper-without-event")
    return short(title) or "–"


def _put_event(store: Store, facts: EventFacts, event_id: str, language: Language) -> str:
    """The event with what the facts say; what they do not say stays as it is."""
    spoken = column_of(words_language(facts.title.text, language))
    key = event_id or add_event(store, facts.title.text, language=spoken)
    named(store, "event", key)
    known = _known(store, _TITLES, key)
    if event_id and facts.title and fold(facts.title.text) not in known:
        rename_event(store, key, facts.title.text, spoken)
    for title in facts.titles:
        if title and fold(title.text) not in known:
            _add_title(store, key, title.text, column_of(words_language(title.text, language)))
    if facts.dates:
        set_event_dates(store, key, facts.dates.text)
    if facts.venue:
        set_event_venue(store, key, facts.venue.text)
    if facts.languages:
        set_event_languages(store, key, facts.languages.text)
    if _number(facts.participants):
        set_event_participants(store, key, _number(facts.participants))
    capacities = (*facts.capacities, *[NOT_READ] * len(facts.organisers))
    _put_organisers(store, key, "organiser", facts.organisers, capacities)
    _put_organisers(store, key, "partner", facts.partners)
    _put_organisers(store, key, "funder", facts.funders)
    return key


def _add_title(store: Store, event_id: str, title: str, language: Language) -> None:
    """One more title, or what the first one is called in a language in which it has no words yet."""
    (first, *_others) = store.rows(_TITLES, (event_id,))
    if dict(zip(LANGUAGES, first, strict=True))[language]:
        add_event_title(store, event_id, title, language)
    else:
        rename_event(store, event_id, title, language)


def _put_organisers(
    store: Store, event_id: str, role: str, people: Sequence[Read], capacities: Sequence[Read] = ()
) -> None:
    """Those who are not named yet, in the role and capacity under which the paper names them."""
    known = _known(store, "SELECT name FROM organiser WHERE event_id = ?", event_id)
    for one, capacity in zip_longest(people, capacities[: len(people)], fillvalue=NOT_READ):
        name, is_open = take_tbc(one.text)
        if name and fold(name) not in known:
            add_organiser(store, event_id, name, role, capacity.text, "to_confirm" if is_open else "confirmed")
            known.add(fold(name))


def _put_sections(
    store: Store, event_id: str, sections: Iterable[SectionDraft], paper: str, language: Language
) -> None:
    """Each under the section of its kind or heading, where the event has one, else as a section of its own."""
    rows = store.rows(_SECTIONS, (event_id, paper))
    by_kind = {str(kind): str(key) for key, kind, *_headings in rows if kind}
    by_heading = {fold(str(heading)): str(key) for key, _kind, *headings in rows for heading in headings if heading}
    for section in sections:
        heading = one_line(section.heading.text)
        if not section.body:
            continue
        key = by_kind.get(section.kind) or by_heading.get(fold(heading)) or ""
        if not key:
            key = add_section(store, event_id, heading or INFORMATION, paper=paper, language=language)
        set_section_body(store, key, section.body.text, language)


def _put_programme(store: Store, event_id: str, days: Sequence[DayDraft], language: Language) -> None:
    if days:
        with store.edit("Type the programme of {event}", **named(store, "event", event_id)) as session:
            put_programme(session, found(session, Event, event_id), days_of(days), language)


def _put_counts(store: Store, event_id: str, counts: Sequence[CountDraft], language: Language) -> tuple[Unread, ...]:
    """The number of those who took part and that of their countries; what else is counted comes back."""
    people = next((one for one in counts if _number(one.number) and not _is_of_countries(one)), None)
    states = next((one for one in counts if _number(one.number) and _is_of_countries(one)), None)
    if people is not None:
        set_event_participants(store, event_id, _number(people.number))
        if people.who:
            set_event_count_note(store, event_id, people.who.text, language)
    if states is not None:
        set_event_countries(store, event_id, _number(states.number))
    return tuple(
        Unread("", f"{one.number.text} {one.who.text}".strip())
        for one in counts
        if one is not people and one is not states and (one.number or one.who)
    )


def _put_speeches(store: Store, event_id: str, speeches: Sequence[SpeechDraft], language: Language) -> None:
    """A speech of somebody who is told of already is written anew; a speaker without a name is told by the post.

    As many speeches in a language in which none is told yet are those that are here, in their order.
    """
    rows = store.rows(_SPEECHES, (event_id,))
    called = {_person(str(name)): str(row[0]) for row in rows for name in row[1:4] if name}
    told = [replace(one, speaker=one.speaker or one.post) for one in speeches if one.speaker or one.post]
    bare = [str(row[0]) for row in rows if not row[4 + LANGUAGES.index(language)]]
    are_same = len(told) == len(rows) == len(bare)
    for place, speech in enumerate(told):
        key = called.get(_person(speech.speaker.text), "")
        is_told = bool(key)
        if not key and are_same:
            key = bare[place]
        key = key or add_speech(store, event_id, speech.speaker.text, speech.post.text)
        if not is_told:
            set_speech_field(store, key, field_in("speaker", language), speech.speaker.text)
            set_speech_field(store, key, field_in("post", language), speech.post.text)
        if speech.summary:
            set_speech_summary(store, key, speech.summary.text, language)


def _person(words: str) -> str:
    return fold(PersonName.parse(words).name or words)


def _put_held(store: Store, event_id: str, today: date | None) -> None:
    """Marks an event of the past as held, unless it is said to be postponed or cancelled, or its days are open."""
    if today is not None and store.rows(_PAST, (event_id, today.isoformat())):
        set_event_state(store, event_id, "held")


def _put_listed(store: Store, row: ListedEvent, event_id: str, language: Language) -> str:
    key = _put_event(store, row.event, event_id, language)
    if row.web_page:
        set_event_web_page(store, key, row.web_page.text)
    if row.information:
        heading = Read(INFORMATION)
        _put_sections(store, key, (SectionDraft(heading, row.information),), "event-report", language)
    return key


def _is_of_countries(count: CountDraft) -> bool:
    folded = fold(count.who.text)
    return any(word in folded for word in _COUNTRIES)


def _number(count: Read) -> str:
    """The digits of a count as typed, or nothing: ``1,250`` → ``1250``."""
    found_digits = re.fullmatch(r"\D*(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|\d+)\D*", latin_digits(count.text))
    return re.sub(r"\D", "", found_digits[1])[:6] if found_digits else ""


def _known(store: Store, sql: str, event_id: str) -> set[str]:
    return {fold(str(words)) for row in store.rows(sql, (event_id,)) for words in row if words}


_COUNTRIES = ("countr", "member state", "pays", "etats membres", "دول", "بلد", "ulke")
_TITLES = "SELECT title_en, title_fr, title_ar FROM event_title WHERE event_id = ? ORDER BY position, id"
_SPEECHES = """SELECT id, speaker, speaker_fr, speaker_ar, summary_en, summary_fr, summary_ar FROM speech
    WHERE event_id = ? ORDER BY position, id"""
_PAST = """SELECT 1 FROM event WHERE id = ? AND ends_on != '' AND ends_on < ? AND dates_status = 'confirmed'
    AND state IN ('in_preparation', 'confirmed')"""
_SECTIONS = """SELECT id, kind, heading_en, heading_fr, heading_ar FROM section WHERE event_id = ? AND paper = ?
    ORDER BY position, id"""
