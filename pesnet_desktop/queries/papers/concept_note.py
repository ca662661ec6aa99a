"""The concept note with its programme, and the programme alone, as papers in one language."""

from datetime import date

from pesnet_desktop.model.capacities import capacity_in, capacity_known
from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.dates import day_heading
from pesnet_desktop.model.honorific import person_in
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.concept_note import ConceptNotePaper, PaperNote, PaperSection
from pesnet_desktop.model.papers.line import Line, line_in, parted, rich_in, runs_of
from pesnet_desktop.model.papers.programme import (
    PaperDay,
    PaperEvent,
    PaperPart,
    PaperProgramme,
    PaperSlot,
    PaperSpeaker,
    ProgrammePaper,
)
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.tbc import tbc_runs
from pesnet_desktop.model.times import time_range
from pesnet_desktop.model.usual_slots import parties_in, usual_words
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.event import (
    EventFacts,
    OrganiserRow,
    SectionRow,
    TitleRow,
    concept_note,
    critical_points,
    event,
    venue_in,
)
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import CAPACITY, COLON, in_language, joined, joined_runs
from pesnet_desktop.queries.programme import DayRow, PartRow, SlotRow, programme
from pesnet_desktop.store import Store

HOLDERS = ("organiser", "host")


def concept_note_paper(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> ConceptNotePaper:
    """The concept note. Raises Problem when the event is gone, or to be final with a critical fact open."""
    facts = issued_facts(store, event_id, final=final)
    paper = paper_event(facts, language)
    sections = (_section(row, paper, language) for row in concept_note(store, event_id))
    note = ConceptNotePaper(
        cover_of(store, "concept-note", title_text(facts, language), Issue(language, today, not final)),
        paper,
        PaperNote(tuple(section for section in sections if section.body)),
        paper_programme(store, event_id, language),
    )
    return typeset(note, language)


def programme_paper(store: Store, event_id: str, language: str, today: date, *, final: bool = False) -> ProgrammePaper:
    """The programme alone. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    cover = cover_of(store, "programme", title_text(facts, language), Issue(language, today, not final))
    return typeset(
        ProgrammePaper(cover, paper_event(facts, language), paper_programme(store, event_id, language)), language
    )


def title_text(facts: EventFacts, language: str) -> str:
    """The event's titles in words without marks, as a file is called."""
    return joined([_meeting(one, language) or one.title.in_language(language) for one in facts.titles], language)


def title_line(facts: EventFacts, language: str) -> Line:
    """The event's titles, ``A and B``."""
    lines = [line_in(one.title, language, _meeting(one, language)) for one in facts.titles]
    if all(isinstance(line, str) for line in lines):
        return title_text(facts, language)
    return joined_runs([runs_of(line) for line in lines], language)


def _meeting(title: TitleRow, language: str) -> str:
    """``4e réunion du Réseau …``, where nobody wrote the title of such a meeting in the paper's language."""
    return "" if getattr(title.title, language) else str(getattr(title.meeting, language))


def paper_event(facts: EventFacts, language: str) -> PaperEvent:
    """The facts of an event as papers print them, with what is to be confirmed marked."""
    return PaperEvent(
        facts.id,
        title_line(facts, language),
        Paragraph(tbc_runs(facts.dates_in(language), facts.dates_status, language)),
        Paragraph(tbc_runs(venue_in(facts.venue, language), facts.venue_status, language)),
        _holders([one for one in facts.organisers if one.role in HOLDERS], language),
        _holders([one for one in facts.organisers if one.role not in HOLDERS], language),
        LanguageRegime.parse(facts.languages).paragraph(language),
    )


def issued_facts(store: Store, event_id: str, *, final: bool) -> EventFacts:
    """The facts that an event's papers are made of. Raises Problem when the event is gone, or to be final too early."""
    facts = event(store, event_id)
    if facts is None:
        raise Problem("record-gone")
    still_open = critical_points(store, event_id) if final else ()
    if still_open:
        raise Problem("final-with-open-facts", facts="; ".join(point.words for point in still_open))
    return facts


def _holders(rows: list[OrganiserRow], language: str) -> Paragraph:
    """``SESRIC and PERKESO``, each with its capacity where one was given; who declined or was replaced is left out."""
    present = [row for row in rows if row.status not in ("declined", "replaced")]
    has_commas = any(row.capacity for row in present[:-1])
    return joined_runs([holder_runs(row, language) for row in present], language, has_commas=has_commas)


def holder_runs(row: OrganiserRow, language: str) -> tuple[Run, ...]:
    """``SESRIC, in its capacity as Secretariat of the network``, with what is to be confirmed marked."""
    name = country_name(row.name, language) if language != "en" else row.name
    if row.capacity:
        name = in_language(CAPACITY, language, name=name, capacity=capacity_in(row.capacity, language))
    return tbc_runs(name, row.status, language)


def _section(row: SectionRow, paper: PaperEvent, language: str) -> PaperSection:
    """A section; where nothing was written, the facts speak for themselves."""
    body = rich_in(row.body, language) or _facts_instead(row.kind, paper)
    return PaperSection(row.id, line_in(row.heading, language), body)


def _facts_instead(kind: str, paper: PaperEvent) -> RichText:
    lines = {
        "partners": (paper.organisers, paper.partners),
        "date_and_venue": (paper.dates, paper.venue),
        "language": (paper.languages,),
    }.get(kind, ())
    return RichText(tuple(line for line in lines if line))


def paper_programme(store: Store, event_id: str, language: str) -> PaperProgramme:
    """The days that have slots."""
    return PaperProgramme(tuple(_day(day, language) for day in programme(store, event_id) if day.slots))


def _day(day: DayRow, language: str) -> PaperDay:
    heading = day_heading(day.number, day.date, language)
    return PaperDay(day.id, heading, tuple(_slot(slot, language) for slot in day.slots))


def _slot(slot: SlotRow, language: str) -> PaperSlot:
    subtopics = line_in(slot.topic.subtopics, language) if slot.topic and slot.opens_topic else ""
    return PaperSlot(
        slot.id,
        time_range(slot.starts, slot.ends, language),
        slot_title(slot, language),
        subtopics,
        slot.is_pause,
        tuple(_part(part, language) for part in slot.parts),
    )


def slot_title(slot: SlotRow, language: str) -> Line:
    """``Topic One: Career Guidance …``; what programmes usually say needs nobody to translate it."""
    own = line_in(slot.title, language, _usual(slot.title, language))
    return parted([own, line_in(slot.topic.title, language) if slot.topic else ""], COLON[language])


def speaker_in(names: Wording, language: str) -> str:
    """A speaker by language, else as typed: then roles, pairs of parties and honorifics in the paper's language."""
    own = str(getattr(names, language))
    return own or person_in(parties_in(capacity_in(names.in_language(language), language), language), language)


def _usual(title: Wording, language: str) -> str:
    """What needs nobody to translate it: the usual words of programmes, and roles in the network."""
    if getattr(title, language) or language == "en":
        return ""
    return usual_words(title.en, language) or capacity_known(title.en, language)


def _part(part: PartRow, language: str) -> PaperPart:
    own = PaperPart(
        part.id,
        line_in(part.title, language, _usual(part.title, language)),
        tuple(
            PaperSpeaker(one.id, Paragraph(tbc_runs(speaker_in(one.names, language), one.status, language)))
            for one in part.speakers
            if one.status not in ("declined", "replaced")
        ),
    )
    return replace(own, parts=tuple(_part(below, language) for below in part.parts), colon=COLON[language])
