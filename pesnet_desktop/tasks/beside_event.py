"""Lays a paper beside the event that it is about: where both say something else, a question, never a silent change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pesnet_desktop.commands.accepting_guests import person_key
from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, WorkPlanDraft
from pesnet_desktop.model.papers.event_drafts import (
    ColumnsDraft,
    ConceptNoteDraft,
    DayDraft,
    EventDraft,
    EventFacts,
    EventReportDraft,
    EventsListDraft,
    GuestDraft,
    GuestsDraft,
    OtherDraft,
    ProgrammeDraft,
    SectionDraft,
    SpeechDraft,
)
from pesnet_desktop.model.papers.paper_language import column_of, language_of, words_language
from pesnet_desktop.model.papers.programme_days import days_of
from pesnet_desktop.model.papers.reads import Read, ReadRich
from pesnet_desktop.model.papers.settling import DIFFERS
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.tbc import has_tbc, without_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.queries.known_names import person_named
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.accepting import Decisions, Draft, spoken_in
from pesnet_desktop.tasks.beside_guests import ask_who_is_likely_here
from pesnet_desktop.tasks.beside_holders import beside_holders
from pesnet_desktop.tasks.beside_programme import is_same_programme
from pesnet_desktop.tasks.matching import Asked, Likely, likely, likely_events

if TYPE_CHECKING:
    from pesnet_desktop.queries.event import EventFacts as PresentFacts


PROPOSED_FROM = 0.85
"""From this likeness on, an event is proposed as the one that a paper is about."""


def beside_event(store: Store, draft: EventDraft, event_id: str, language: Language | None = None) -> EventDraft:
    """The draft with a question at each field of which the event says something else; the event's words are kept
    unless the officer takes the file's. Texts are held against those in ``language``, without it that of the draft.
    """
    from pesnet_desktop.queries.event import event

    present = event(store, event_id)
    if present is None or not isinstance(draft, ConceptNoteDraft | ProgrammeDraft | EventReportDraft | GuestsDraft):
        return draft
    spoken = language or language_of(draft)
    draft = replace(draft, event=_facts(store, draft.event, present, spoken))
    if isinstance(draft, ConceptNoteDraft | ProgrammeDraft):
        draft = replace(draft, days=_days(store, draft.days, event_id, spoken))
    if isinstance(draft, ConceptNoteDraft):
        return replace(draft, sections=_sections(store, draft.sections, "concept-note", event_id, spoken))
    if isinstance(draft, EventReportDraft):
        draft = replace(draft, sections=_sections(store, draft.sections, "event-report", event_id, spoken))
        return replace(draft, speeches=_speeches(store, draft.speeches, event_id, spoken))
    if isinstance(draft, GuestsDraft):
        guests = _guests(store, draft.guests, event_id)
        return replace(draft, guests=ask_who_is_likely_here(store, guests, event_id))
    return draft


def lay_beside(store: Store, draft: Draft, decisions: Decisions) -> Draft:
    """The draft beside what is there. Where nobody chose an event yet, a likely one is proposed."""
    if isinstance(draft, WorkPlanDraft | ColumnsDraft | OtherDraft):
        return draft
    language = spoken_in(draft, decisions)
    if isinstance(draft, EventsListDraft):
        if decisions.is_new:
            return draft
        shown, decisions.same = beside_events(store, draft, language)
        return shown
    if not decisions.event_id and not decisions.is_new:
        found = next(iter(likely_events(store, _asked_for(draft.event, language))), None)
        if found is not None and found.score >= PROPOSED_FROM:
            decisions.event_id, decisions.reason = found.id, found.reason
    if decisions.event_id:
        return beside_event(store, draft, decisions.event_id, language)
    if isinstance(draft, GuestsDraft):
        return replace(draft, guests=ask_who_is_likely_here(store, draft.guests))
    return draft


def events_like(store: Store, draft: Draft) -> tuple[Likely, ...]:
    """The events that a paper may be about, the likeliest first."""
    if isinstance(draft, WorkPlanDraft | ColumnsDraft | OtherDraft | EventsListDraft):
        return ()
    return likely_events(store, _asked_for(draft.event, language_of(draft)))


def _asked_for(facts: EventFacts, language: Language) -> Asked:
    dates, venue = DateRange.parse(facts.dates.text), Venue.parse(facts.venue.text)
    return Asked(
        facts.title.text,
        tuple(title.text for title in facts.titles),
        dates.start if dates else None,
        dates.end if dates else None,
        venue.country,
        venue.city,
        language=column_of(words_language(facts.title.text, language)),
    )


def beside_events(
    store: Store, draft: EventsListDraft, language: Language | None = None
) -> tuple[EventsListDraft, dict[int, str]]:
    """The list with a question at each row whose title an event has that is there, and those events by the row."""
    from pesnet_desktop.queries.event import event

    spoken = language or language_of(draft)
    same, rows = _same_events(store, draft, spoken), list(draft.events)
    for place, one in same.items():
        facts, row = event(store, one.id), rows[place]
        if facts is not None:
            beside = _facts(store, row.event, facts, spoken)
            rows[place] = replace(row, event=replace(beside, title=_asked_same(beside.title, one)))
    return replace(draft, events=tuple(rows)), {place: one.id for place, one in same.items()}


def only_likely(
    store: Store, draft: EventsListDraft, language: Language, *, is_certain_too: bool = False
) -> Likely | None:
    """The first event that a row of the list is likely about, but is not for certain: somebody has to say so."""
    found = _same_events(store, draft, language).values()
    return next((one for one in found if is_certain_too or not one.is_certain), None)


def _same_events(store: Store, draft: EventsListDraft, language: Language) -> dict[int, Likely]:
    from pesnet_desktop.queries.likely import known_events

    known = known_events(store)
    best = (next(iter(likely(known, _asked_for(row.event, language), 1)), None) for row in draft.events)
    return {place: one for place, one in enumerate(best) if one is not None and one.score >= PROPOSED_FROM}


def _asked_same(title: Read, found: Likely) -> Read:
    choices = (
        Choice(Phrase("The same event: add what the file says"), title.text),
        Choice(Phrase("Another event: make a new one"), title.text),
    )
    question = Phrase("It is likely the event “{title}”, which is here already: {reason}.")
    words = question.format(title=found.label, reason=found.reason)
    return replace(title, doubts=(Doubt("same", "title", words, choices), *title.doubts))


def _facts(store: Store, facts: EventFacts, present: "PresentFacts", language: Language) -> EventFacts:
    """A title in a language in which the event has none yet is no question: it is filled in."""
    titles = [row.title for row in present.titles]
    known = {fold(text) for title in titles for text in (title.en, title.fr, title.ar) if text}
    spoken = column_of(words_language(facts.title.text, language))
    first = str(getattr(titles[0], spoken)) if titles else ""
    dates, venue = _open(present.dates, present.dates_status), _open(present.venue.raw, present.venue_status)
    printed = frozenset(_plain(present.venue.in_language(code)) for code in LANGUAGES)
    return replace(
        beside_holders(store, facts, [row.name for row in present.organisers]),
        title=facts.title if fold(facts.title.text) in known else _asked(facts.title, first, "title"),
        dates=_asked(facts.dates, dates, "dates", _when),
        venue=_asked(facts.venue, venue, "venue", lambda words: printed if _plain(words) in printed else _where(words)),
        languages=_asked(facts.languages, present.languages, "languages", _spoken),
        participants=_asked(facts.participants, str(present.participants or ""), "participants", _digits),
    )


def _open(words: str, status: str) -> str:
    return f"{words} (tbc)" if words and status == "to_confirm" else words


def _plain(words: str) -> str:
    return fold(without_tbc(words))


def _when(words: str) -> object:
    return DateRange.parse(without_tbc(words)) or _plain(words)


def _where(words: str) -> object:
    """What a venue says, whatever its language; its words where they were not understood."""
    venue = Venue.parse(words)
    if not venue.is_understood:
        return _plain(words)
    country = find_country(venue.country)
    city = fold(city_name(venue.city, "fr"))
    return venue.mode, fold(venue.seat), fold(venue.building), city, country.iso2 if country else fold(venue.country)


def _spoken(words: str) -> object:
    regime = LanguageRegime.parse(words)
    return replace(regime, raw="") if regime.is_understood else fold(words)


def _asked(read: Read, present: str, field: str, alike: Callable[[str], object] = fold) -> Read:
    """The field with a question where the workspace says something that is not alike; what is, keeps its words here."""
    if not read or not present:
        return read
    if alike(read.text) == alike(present) and has_tbc(read.text) <= has_tbc(present):
        return replace(read, text=present)
    choices = (
        Choice(Phrase("Keep “{words}”").format(words=present), present),
        Choice(Phrase("Take “{words}” from the file").format(words=read.text), read.text),
    )
    question = Phrase("Here it says “{present}”, in the file “{read}”.").format(present=present, read=read.text)
    return replace(read, doubts=(*read.doubts, Doubt(DIFFERS, field, question, choices, read.source.words)))


def _days(store: Store, days: tuple[DayDraft, ...], event_id: str, language: Language) -> tuple[DayDraft, ...]:
    """A programme that is there and is another one is only typed anew where the officer says so."""
    from pesnet_desktop.queries.programme import programme

    present = programme(store, event_id)
    if not days or not present or is_same_programme(present, days_of(days), language):
        return days
    question = Phrase("The event has a programme, and the one in the file is another.")
    choices = (
        Choice(Phrase("Keep the programme of the event"), ""),
        Choice(Phrase("Take the programme in the file; what is equal in both stays"), ""),
    )
    first = replace(days[0].heading, doubts=(*days[0].heading.doubts, Doubt(DIFFERS, "heading", question, choices)))
    return (replace(days[0], heading=first), *days[1:])


def _sections(
    store: Store, drafted: tuple[SectionDraft, ...], paper: str, event_id: str, language: Language
) -> tuple[SectionDraft, ...]:
    from pesnet_desktop.queries.event import sections

    rows = [row for row in sections(store, event_id, paper) if getattr(row.body, language)]
    kinds = {row.kind: getattr(row.body, language).text for row in rows if row.kind}
    headed = {fold(row.heading.in_language(language)): getattr(row.body, language).text for row in rows}
    return tuple(
        replace(one, body=_asked_prose(one.body, kinds.get(one.kind) or headed.get(fold(one.heading.text)) or ""))
        for one in drafted
    )


def _speeches(
    store: Store, drafted: tuple[SpeechDraft, ...], event_id: str, language: Language
) -> tuple[SpeechDraft, ...]:
    from pesnet_desktop.queries.event_papers import speeches

    told = {
        person_named(name): getattr(row.summary, language).text
        for row in speeches(store, event_id)
        for name in (row.speaker.en, row.speaker.fr, row.speaker.ar)
        if name
    }
    return tuple(
        replace(one, summary=_asked_prose(one.summary, told.get(person_named(one.speaker.text or one.post.text), "")))
        for one in drafted
    )


def _asked_prose(read: ReadRich, present: str) -> ReadRich:
    if not read or not present or read.text.text.split() == present.split():
        return read
    question = Phrase("This section has another text here: “{beginning}”").format(beginning=_beginning(present))
    choices = (Choice(Phrase("Keep the text that is here"), ""), Choice(Phrase("Take the text of the file"), ""))
    return replace(read, doubts=(*read.doubts, Doubt(DIFFERS, "body", question, choices)))


def _guests(store: Store, guests: tuple[GuestDraft, ...], event_id: str) -> tuple[GuestDraft, ...]:
    """Whoever is in the event's list already is asked about where post, institution or form of address differ."""
    from pesnet_desktop.queries.guests import participants

    known = {person_key(row.name, row.country.in_language("en")): row for row in participants(store, event_id)}
    asked = []
    for guest in guests:
        row = known.get(person_key(guest.name.text, guest.country.text))
        if row is not None:
            guest = replace(
                guest,
                honorific=_asked(guest.honorific, row.honorific, "honorific"),
                post=_asked(guest.post, row.post, "post"),
                institution=_asked(guest.institution, row.institution, "institution"),
            )
        asked.append(guest)
    return tuple(asked)


def _digits(words: str) -> str:
    return "".join(letter for letter in words if letter.isdigit())


def _beginning(words: str) -> str:
    """So much of a text that it can be recognised."""
    head = " ".join(words.split()[:20])
    return f"{head} …" if len(words.split()) > 20 else head
