"""An event as other programs get it: ``concept-note/1``, ``programme/1``, ``booklet/1``, ``report/1``, ``events/1``."""

from collections.abc import Iterator

from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import RichWording
from pesnet_desktop.queries.event import EventFacts, SectionRow, concept_note, event, events
from pesnet_desktop.queries.event import sections as sections_of
from pesnet_desktop.queries.event_papers import SpeechRow, paper_facts, pictures, speeches
from pesnet_desktop.queries.interchange.shapes import (
    Document,
    first_day,
    iso2,
    known,
    last_day,
    lines,
)
from pesnet_desktop.queries.programme import PartRow, SlotRow, SpeakerRow, programme
from pesnet_desktop.store import Store

_BEFORE_SPEECHES = ("frame", "aim")


def concept_note_document(store: Store, event_id: str) -> Document:
    """The concept note with its programme; ``status`` is final once the event was held."""
    facts = _facts(store, event_id)
    regime = LanguageRegime.parse(facts.languages)
    venue = facts.venue
    return {
        "format": "concept-note/1",
        "workshop_title": known(_title(facts)),
        "status": "final" if facts.state == "held" else "draft",
        "dates": {"start": first_day(facts.range), "end": last_day(facts.range)},
        "venue": {
            "place": known(venue.building or venue.seat),
            "city": known(venue.city),
            "country": known(venue.country),
            "iso2": iso2(venue.country),
        },
        "mode": known(venue.mode),
        "languages": list(regime.working),
        "interpretation": list(regime.interpretation),
        "partners": [one.name for one in facts.organisers],
        "sections": [_section(row) for row in concept_note(store, event_id)],
        "programme": {
            "days": [
                {"number": day.number, "date": known(day.held_on), "slots": [_whole_slot(slot) for slot in day.slots]}
                for day in programme(store, event_id)
            ]
        },
    }


def programme_document(store: Store, event_id: str) -> Document:
    """The programme alone, a line a slot."""
    facts = _facts(store, event_id)
    return {
        "format": "programme/1",
        "title": known(_title(facts)),
        "place": known(facts.venue_text),
        "days": [
            {"number": day.number, "date": known(day.held_on), "slots": [_slot(slot) for slot in day.slots]}
            for day in programme(store, event_id)
        ],
    }


def report_document(store: Store, event_id: str) -> Document:
    """What an event's report says; ``people`` are those whose speeches it tells of, then who else speaks there."""
    facts = _facts(store, event_id)
    told = speeches(store, event_id)
    sections = [_section(row) for row in sections_of(store, event_id, "event-report")]
    return {
        "format": "report/1",
        "title": known(_title(facts)),
        "start": first_day(facts.range),
        "end": last_day(facts.range),
        "mode": known(facts.venue.mode),
        "city": known(facts.venue.city),
        "country": known(facts.venue.country),
        "participants": facts.participants,
        "countries": facts.countries,
        "count_note": known(paper_facts(store, event_id).count_note.in_language("en")),
        "paragraphs": [
            block.text
            for body in _report_bodies(store, event_id)
            for block in body.in_language("en").blocks
            if block.text.strip()
        ],
        "people": _people(store, event_id, told),
        "sections": [section for section in sections if section["paragraphs"] or section["bullets"]],
        "pictures": [
            {"name": known(row.name), "caption": known(row.caption.in_language("en"))}
            for row in pictures(store, event_id)
        ],
    }


def booklet_document(store: Store, event_id: str) -> Document:
    """The information booklet, an entry a section."""
    facts = _facts(store, event_id)
    return {
        "format": "booklet/1",
        "title": known(_title(facts)),
        "sections": [{"kind": known(row.kind), **_section(row)} for row in sections_of(store, event_id, "booklet")],
    }


def events_document(store: Store) -> Document:
    """Every event, newest first."""
    listed = (_facts(store, line.id) for line in events(store))
    return {"format": "events/1", "intro": [], "events": [_event(facts) for facts in listed]}


def _report_bodies(store: Store, event_id: str) -> Iterator[RichWording]:
    """The texts of a report as they are read: its frame and aim, the speeches, then the rest."""
    rows = sections_of(store, event_id, "event-report")
    first = [row for row in rows if row.kind in _BEFORE_SPEECHES]
    yield from (row.body for row in first)
    yield from (row.summary for row in speeches(store, event_id))
    yield from (row.body for row in rows if row not in first)


def _people(store: Store, event_id: str, told: tuple[SpeechRow, ...]) -> list[Document]:
    spoken = [(PersonName.parse(row.speaker.in_language("en")), row.post.in_language("en")) for row in told]
    speakers = (one for day in programme(store, event_id) for slot in day.slots for one in _speakers(slot.parts))
    named = [(PersonName.parse(name), "") for name in dict.fromkeys(speaker.name for speaker in speakers)]
    people = {
        name.name or name.post: _person(name, post)
        for name, post in (*named, *spoken)
        if post or name.honorific or name.post
    }
    first = [name.name or name.post for name, _post in spoken]
    return [people[key] for key in dict.fromkeys((*first, *people)) if key in people]


def _facts(store: Store, event_id: str) -> EventFacts:
    facts = event(store, event_id)
    if facts is None:
        raise Problem("record-gone")
    return facts


def _title(facts: EventFacts) -> str:
    return " and ".join(one.title.in_language("en") for one in facts.titles)


def _event(facts: EventFacts) -> Document:
    return {
        "id": facts.id,
        "title": known(_title(facts)),
        "kind": known(facts.kind),
        "start": first_day(facts.range),
        "end": last_day(facts.range),
        "mode": known(facts.venue.mode),
        "city": known(facts.venue.city),
        "country": known(facts.venue.country),
    }


def _section(row: SectionRow) -> Document:
    body = row.body.in_language("en")
    return {
        "heading": row.heading.in_language("en"),
        "paragraphs": lines(body, bullets=False),
        "bullets": lines(body, bullets=True),
    }


def _whole_slot(slot: SlotRow) -> Document:
    subtopics = slot.topic.subtopics.in_language("en") if slot.topic and slot.opens_topic else ""
    return {
        "start": known(slot.starts),
        "end": known(slot.ends),
        "title": known(slot.whole_title("en")),
        "items": [
            *([{"text": f"Subtopics: {subtopics}", "items": []}] if subtopics else []),
            *(one for part in slot.parts for one in _items(part)),
        ],
    }


def _items(part: PartRow) -> Iterator[Document]:
    """A part with its speakers below it; speakers without a part's title stand in its place."""
    below: list[Document] = [{"text": _speaker(one), "items": []} for one in part.speakers]
    below += [one for inner in part.parts for one in _items(inner)]
    title = part.title.in_language("en")
    if title:
        yield {"text": title, "items": below}
    else:
        yield from below


def _slot(slot: SlotRow) -> Document:
    who = "; ".join(_speaker(one) for one in _speakers(slot.parts))
    return {
        "start": known(slot.starts),
        "end": known(slot.ends),
        "title": known(slot.whole_title("en")),
        "who": known(who),
    }


def _speakers(parts: tuple[PartRow, ...]) -> Iterator[SpeakerRow]:
    for part in parts:
        yield from part.speakers
        yield from _speakers(part.parts)


def _speaker(speaker: SpeakerRow) -> str:
    return f"{speaker.name} (tbc)" if speaker.status == "to_confirm" else speaker.name


def _person(name: PersonName, post: str) -> Document:
    return {"title": known(name.honorific), "name": known(name.name), "function": known(post or name.post)}
