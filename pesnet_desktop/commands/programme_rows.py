"""Makes the rows of a programme say what was typed, keeping each row whose words stay.

A programme in another language fills what is not worded in it yet: its rows are those of the same hours and places.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from pesnet_desktop.commands.rows import Placed, new_id, put_last, siblings
from pesnet_desktop.model.entities import Day, Event, Part, Slot, Speaker, Topic
from pesnet_desktop.model.languages import Language, field_in
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.programme_line import DraftDay, DraftPart, DraftSpeaker, ProgrammeLine, TopicMention
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Wording

ListedRow = TypeVar("ListedRow", Day, Slot, Part, Speaker)


def put_programme(session: Session, event: Event, days: Sequence[DraftDay], language: Language = "en") -> None:
    """All days of a programme; days keep their rows by their order, slots by time and title."""
    rows = _listed(session, Day, Day.event_id, event.id)
    for row in rows[len(days) :]:
        session.delete(row)
    for place, (draft, position) in enumerate(zip(days, spread(len(days)), strict=True)):
        day = rows[place] if place < len(rows) else Day(id=new_id(), event_id=event.id)
        if draft.held_on or language == "en":
            day.held_on = draft.held_on.isoformat() if draft.held_on else ""
        day.position = position
        session.add(day)
        session.flush()
        _put_slots(session, event.id, day, draft.slots, language)


def put_line(session: Session, event_id: str, slot: Slot, line: ProgrammeLine, language: Language = "en") -> None:
    """Everything that a typed line says about a slot: times, kind, title, topic, parts and speakers."""
    is_other = bool(language != "en" and slot.title.en)
    slot.starts, slot.ends = line.starts, line.ends
    if not is_other:
        slot.kind = "pause" if line.is_pause else "session"
    if is_other and slot.topic_id is not None and line.topic is None:
        line = _with_topic(line)
    elif is_other and slot.topic_id is None and line.topic is not None:
        line = replace(line, title=line.whole_title, topic=None)
    slot.title = _worded(slot.title, language, line.title)
    present = session.get(Topic, slot.topic_id) if slot.topic_id else None
    topic = _topic(session, event_id, line.topic, line.subtopics, language, present) if line.topic else None
    slot.topic_id = topic.id if topic else None
    session.flush()
    _put_parts(session, slot, line.parts, language)


def _worded(wording: Wording, language: Language, words: str) -> Wording:
    """The wording with ``words``, its state untouched where they are there already."""
    return wording if getattr(wording, language) == words else wording.with_text(language, words)


def _with_topic(line: ProgrammeLine) -> ProgrammeLine:
    """A line about a topic that was not read as one: the topic's title stands behind the first colon."""
    head, colon, rest = line.title.partition(":")
    title, topic = (head.strip(), rest.strip()) if colon and rest.strip() else ("", line.title)
    return replace(line, title=title, topic=TopicMention("", topic))


def _put_slots(session: Session, event_id: str, day: Day, lines: Sequence[ProgrammeLine], language: Language) -> None:
    rows = _listed(session, Slot, Slot.day_id, day.id)
    taken, left = _kept(
        rows,
        [(f"{line.starts} {fold(line.title)}", f"{line.starts} {line.ends}") for line in lines],
        lambda slot: _sign(slot.title, language, f"{slot.starts} "),
        lambda slot: "" if getattr(slot.title, language) else f"{slot.starts} {slot.ends}",
    )
    for unwanted in left:
        session.delete(unwanted)
    for line, row, position in zip(lines, taken, spread(len(lines)), strict=True):
        slot = row if row is not None else Slot(id=new_id(), day_id=day.id, title=Wording())
        slot.position = position
        session.add(slot)
        put_line(session, event_id, slot, line, language)


def _kept(
    rows: Sequence[ListedRow],
    wanted: Sequence[tuple[str, str]],
    words: Callable[[ListedRow], str | None],
    place: Callable[[ListedRow], str],
) -> tuple[list[ListedRow | None], list[ListedRow]]:
    """For each that is wanted the row that says it, else the one in its place that is not worded yet; what is left."""
    left = list(rows)
    taken: list[ListedRow | None] = []
    for said, _place in wanted:
        taken.append(next((row for row in left if words(row) == said), None))
        left = [row for row in left if row is not taken[-1]]
    for number, (_said, where) in enumerate(wanted):
        if taken[number] is None:
            taken[number] = next((row for row in left if place(row) == where), None)
            left = [row for row in left if row is not taken[number]]
    return taken, left


def _sign(wording: Wording, language: Language, before: str = "") -> str | None:
    """What a row says in a language; nothing where it only says something in another."""
    words = str(getattr(wording, language))
    return f"{before}{fold(words)}" if words or not wording.in_language(language) else None


def _topic(
    session: Session,
    event_id: str,
    mention: TopicMention,
    subtopics: str,
    language: Language,
    present: Topic | None,
) -> Topic:
    """The event's topic of that title, or a new one: presented, discussed and presented again it stays one."""
    rows = session.scalars(select(Topic).where(Topic.event_id == event_id).order_by(Topic.position, Topic.id)).all()
    known = next((row for row in rows if fold(getattr(row.title, language)).strip(" .") == mention.key), None)
    if known is None and present is not None and not getattr(present.title, language):
        known = present
        known.title = known.title.with_text(language, mention.title)
    if known is None:
        known = Topic(id=new_id(), event_id=event_id, position=put_last(rows), subtopics=Wording())
        known.number, known.title = mention.number, Wording().with_text(language, mention.title)
        session.add(known)
    if subtopics:
        known.subtopics = known.subtopics.with_text(language, subtopics)
    session.flush()
    return known


def _put_parts(session: Session, slot: Slot, parts: Sequence[DraftPart], language: Language) -> None:
    rows = [row for row in _listed(session, Part, Part.slot_id, slot.id) if row.parent_id is None]
    places = {row.id: str(place) for place, row in enumerate(rows) if len(rows) == len(parts)}
    taken, left = _kept(
        rows,
        [(fold(part.title), str(place)) for place, part in enumerate(parts)],
        lambda row: _sign(row.title, language),
        lambda row: "" if getattr(row.title, language) else places.get(row.id, ""),
    )
    for unwanted in left:
        session.delete(unwanted)
    for draft, row, position in zip(parts, taken, spread(len(parts)), strict=True):
        part = row if row is not None else Part(id=new_id(), slot_id=slot.id, title=Wording())
        part.position = position
        part.title = _worded(part.title, language, draft.title)
        session.add(part)
        session.flush()
        _put_speakers(session, part, draft.speakers, language)


def _put_speakers(session: Session, part: Part, speakers: Sequence[DraftSpeaker], language: Language) -> None:
    """A speaker typed without “(tbc)” is confirmed, unless a finer status (declined, proposed) says more."""
    rows = _listed(session, Speaker, Speaker.part_id, part.id)
    places = {row.id: str(place) for place, row in enumerate(rows) if len(rows) == len(speakers)}
    taken, left = _kept(
        rows,
        [(fold(speaker.name), str(place)) for place, speaker in enumerate(speakers)],
        lambda row: fold(speaker_words(row, language) or row.name),
        lambda row: "" if speaker_words(row, language) else places.get(row.id, ""),
    )
    for unwanted in left:
        session.delete(unwanted)
    for draft, row, position in zip(speakers, taken, spread(len(speakers)), strict=True):
        speaker = row if row is not None else Speaker(id=new_id(), part_id=part.id, status=draft.status)
        if row is not None and (row.status == "to_confirm") != (draft.status == "to_confirm"):
            speaker.status = draft.status
        if row is None or language == "en":
            speaker.name = draft.name
        if language != "en" and draft.name != (row.name if row else ""):
            setattr(speaker, field_in("name", language), draft.name)
        speaker.position = position
        session.add(speaker)


def speaker_words(row: Speaker, language: Language) -> str:
    """How a speaker is called in a language; a name that came with a paper of another one is not English."""
    if language != "en":
        return str(getattr(row, field_in("name", language)))
    return "" if row.name in (row.name_fr, row.name_ar) else row.name


def _listed(
    session: Session, entity: type[ListedRow], owner: InstrumentedAttribute[str], owner_id: str
) -> list[ListedRow]:
    rows: list[Placed] = siblings(session, owner, owner_id)
    return [row for row in rows if isinstance(row, entity)]
