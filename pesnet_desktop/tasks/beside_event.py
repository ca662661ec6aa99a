"""Lays a paper beside the event that it is about: where both say something else, a question, never a silent change."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pesnet_desktop.i18n import _
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
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
)
from pesnet_desktop.model.papers.paper_language import language_of
from pesnet_desktop.model.papers.programme_days import days_of
from pesnet_desktop.model.papers.reads import Read, ReadRich
from pesnet_desktop.model.papers.settling import DIFFERS
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.programme_line import print_programme
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.accepting import Decisions, Draft
from pesnet_desktop.tasks.matching import Asked, Likely, likely, likely_events

if TYPE_CHECKING:
    from pesnet_desktop.queries.event import EventFacts as PresentFacts


PROPOSED_FROM = 0.85
"""From this likeness on, an event is proposed as the one that a paper is about."""


def beside_event(store: Store, draft: EventDraft, event_id: str) -> EventDraft:
    """The draft with a question at each field of which the event says something else; the event's words are kept
    unless the officer takes the file's.
    """
    from pesnet_desktop.queries.event import event

    present = event(store, event_id)
    if present is None or not isinstance(draft, ConceptNoteDraft | ProgrammeDraft | EventReportDraft | GuestsDraft):
        return draft
    titles = {fold(text) for row in present.titles for text in (row.title.en, row.title.fr, row.title.ar) if text}
    draft = replace(draft, event=_facts(draft.event, _said_of(present), titles))
    if isinstance(draft, ConceptNoteDraft | ProgrammeDraft):
        draft = replace(draft, days=_days(store, draft.days, event_id))
    if isinstance(draft, ConceptNoteDraft):
        return replace(draft, sections=_sections(store, draft, "concept-note", event_id))
    if isinstance(draft, EventReportDraft):
        return replace(draft, sections=_sections(store, draft, "event-report", event_id))
    if isinstance(draft, GuestsDraft):
        return replace(draft, guests=_guests(store, draft.guests, event_id))
    return draft


def lay_beside(store: Store, draft: Draft, decisions: Decisions) -> Draft:
    """The draft beside what is there. Where nobody chose an event yet, a likely one is proposed."""
    if isinstance(draft, WorkPlanDraft | ColumnsDraft | OtherDraft):
        return draft
    if isinstance(draft, EventsListDraft):
        shown, decisions.same = beside_events(store, draft)
        return shown
    if not decisions.event_id and not decisions.is_new:
        found = next(iter(likely_events(store, _asked_for(draft.event))), None)
        if found is not None and found.score >= PROPOSED_FROM:
            decisions.event_id, decisions.reason = found.id, found.reason
    return beside_event(store, draft, decisions.event_id) if decisions.event_id else draft


def events_like(store: Store, draft: Draft) -> tuple[Likely, ...]:
    """The events that a paper may be about, the likeliest first."""
    if isinstance(draft, WorkPlanDraft | ColumnsDraft | OtherDraft | EventsListDraft):
        return ()
    return likely_events(store, _asked_for(draft.event))


def _asked_for(facts: EventFacts) -> Asked:
    dates, venue = DateRange.parse(facts.dates.text), Venue.parse(facts.venue.text)
    return Asked(
        facts.title.text,
        tuple(title.text for title in facts.titles),
        dates.start if dates else None,
        dates.end if dates else None,
        venue.country,
        venue.city,
    )


def beside_events(store: Store, draft: EventsListDraft) -> tuple[EventsListDraft, dict[int, str]]:
    """The list with a question at each row whose title an event has that is there, and those events by the row."""
    from pesnet_desktop.queries.event import event
    from pesnet_desktop.queries.likely import known_events

    known, same = known_events(store), {}
    for place, row in enumerate(draft.events):
        found = next(iter(likely(known, _asked_for(row.event), 1)), None)
        if found is not None and found.score >= PROPOSED_FROM:
            same[place] = found
    rows = list(draft.events)
    for place, one in same.items():
        facts, row = event(store, one.id), rows[place]
        if facts is not None:
            beside = _facts(row.event, _said_of(facts), {fold(row.event.title.text)})
            rows[place] = replace(row, event=replace(beside, title=_asked_same(row.event.title, one)))
    return replace(draft, events=tuple(rows)), {place: one.id for place, one in same.items()}


def _asked_same(title: Read, found: Likely) -> Read:
    choices = (
        Choice(_("The same event: add what the file says"), title.text),
        Choice(_("Another event: make a new one"), title.text),
    )
    question = _("It is likely the event “{title}”, which is here already: {reason}.")
    words = question.format(title=found.label, reason=found.reason)
    return replace(title, doubts=(*title.doubts, Doubt("same", "title", words, choices)))


def _said_of(present: "PresentFacts") -> dict[str, str]:
    return {
        "title": present.title,
        "dates": present.dates,
        "venue": present.venue.raw,
        "languages": present.languages,
        "participants": str(present.participants or ""),
    }


def _facts(facts: EventFacts, said: Mapping[str, str], titles: set[str]) -> EventFacts:
    title = facts.title if fold(facts.title.text) in titles else _asked(facts.title, said["title"], "title")
    return replace(
        facts,
        title=title,
        dates=_asked(facts.dates, said["dates"], "dates", lambda words: str(DateRange.parse(words) or fold(words))),
        venue=_asked(facts.venue, said["venue"], "venue", lambda words: fold(Venue.parse(words).raw)),
        languages=_asked(facts.languages, said["languages"], "languages"),
        participants=_asked(facts.participants, said["participants"], "participants", _digits),
    )


def _asked(read: Read, present: str, field: str, alike: Callable[[str], str] = fold) -> Read:
    """The field with a question where the workspace says something that is not alike."""
    if not read or not present or alike(read.text) == alike(present):
        return read
    choices = (
        Choice(_("Keep “{words}”").format(words=present), present),
        Choice(_("Take “{words}” from the file").format(words=read.text), read.text),
    )
    question = _("Here it says “{present}”, in the file “{read}”.").format(present=present, read=read.text)
    return replace(read, doubts=(*read.doubts, Doubt(DIFFERS, field, question, choices, read.source.words)))


def _days(store: Store, days: tuple[DayDraft, ...], event_id: str) -> tuple[DayDraft, ...]:
    """A programme that is there and is another one is only typed anew where the officer says so."""
    from pesnet_desktop.queries.programme_text import programme_text

    present = programme_text(store, event_id).strip()
    if not days or not present or present == print_programme(days_of(days)).strip():
        return days
    question = _("The event has a programme, and the one in the file is another.")
    choices = (
        Choice(_("Keep the programme of the event"), ""),
        Choice(_("Take the programme in the file; what is equal in both stays"), ""),
    )
    first = replace(days[0].heading, doubts=(*days[0].heading.doubts, Doubt(DIFFERS, "heading", question, choices)))
    return (replace(days[0], heading=first), *days[1:])


def _sections(
    store: Store, draft: ConceptNoteDraft | EventReportDraft, paper: str, event_id: str
) -> tuple[SectionDraft, ...]:
    from pesnet_desktop.queries.event import sections

    language = language_of(draft)
    rows = [row for row in sections(store, event_id, paper) if getattr(row.body, language)]
    kinds = {row.kind: getattr(row.body, language).text for row in rows if row.kind}
    headed = {fold(row.heading.in_language(language)): getattr(row.body, language).text for row in rows}
    return tuple(
        replace(one, body=_asked_prose(one.body, kinds.get(one.kind) or headed.get(fold(one.heading.text)) or ""))
        for one in draft.sections
    )


def _asked_prose(read: ReadRich, present: str) -> ReadRich:
    if not read or not present or read.text.text.split() == present.split():
        return read
    question = _("This section has another text here: “{beginning}”").format(beginning=_beginning(present))
    choices = (Choice(_("Keep the text that is here"), ""), Choice(_("Take the text of the file"), ""))
    return replace(read, doubts=(*read.doubts, Doubt(DIFFERS, "body", question, choices)))


def _guests(store: Store, guests: tuple[GuestDraft, ...], event_id: str) -> tuple[GuestDraft, ...]:
    """Whoever is in the event's list already is asked about where post, institution or form of address differ."""
    from pesnet_desktop.queries.guests import participants

    known = {_person(row.name, row.country.in_language("en")): row for row in participants(store, event_id)}
    asked = []
    for guest in guests:
        row = known.get(_person(guest.name.text, guest.country.text))
        if row is not None:
            guest = replace(
                guest,
                honorific=_asked(guest.honorific, row.honorific, "honorific"),
                post=_asked(guest.post, row.post, "post"),
                institution=_asked(guest.institution, row.institution, "institution"),
            )
        asked.append(guest)
    return tuple(asked)


def _person(name: str, country: str) -> tuple[str, str]:
    known = find_country(country) if country else None
    return fold(name), known.iso2 if known else fold(country)


def _digits(words: str) -> str:
    return "".join(letter for letter in words if letter.isdigit())


def _beginning(words: str) -> str:
    """So much of a text that it can be recognised."""
    head = " ".join(words.split()[:20])
    return f"{head} …" if len(words.split()) > 20 else head
