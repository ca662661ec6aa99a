"""Makes the rows of a programme say what was typed, keeping each row whose words stay."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from pesnet_desktop.commands.rows import Placed, new_id, put_last, reuse, siblings
from pesnet_desktop.model.entities import Day, Event, Part, Slot, Speaker, Topic
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.programme_line import DraftDay, DraftPart, DraftSpeaker, ProgrammeLine, TopicMention
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Wording

ListedRow = TypeVar("ListedRow", Day, Slot, Part, Speaker)


def put_programme(session: Session, event: Event, days: Sequence[DraftDay]) -> None:
    """All days of a programme; days keep their rows by their order, slots by time and title."""
    rows = _listed(session, Day, Day.event_id, event.id)
    for row in rows[len(days) :]:
        session.delete(row)
    for place, (draft, position) in enumerate(zip(days, spread(len(days)), strict=True)):
        day = rows[place] if place < len(rows) else Day(id=new_id(), event_id=event.id)
        day.held_on = draft.held_on.isoformat() if draft.held_on else ""
        day.position = position
        session.add(day)
        session.flush()
        _put_slots(session, event.id, day, draft.slots)


def put_line(session: Session, event_id: str, slot: Slot, line: ProgrammeLine) -> None:
    """Everything that a typed line says about a slot: times, kind, title, topic, parts and speakers."""
    slot.starts, slot.ends = line.starts, line.ends
    slot.kind = "pause" if line.is_pause else "session"
    if slot.title.en != line.title:
        slot.title = slot.title.with_text("en", line.title)
    slot.topic_id = _topic(session, event_id, line.topic, line.subtopics).id if line.topic else None
    session.flush()
    _put_parts(session, slot, line.parts)


def _put_slots(session: Session, event_id: str, day: Day, lines: Sequence[ProgrammeLine]) -> None:
    rows = _listed(session, Slot, Slot.day_id, day.id)
    taken, left = reuse(rows, [_line_key(line) for line in lines], lambda slot: f"{slot.starts} {fold(slot.title.en)}")
    for unwanted in left:
        session.delete(unwanted)
    for line, row, position in zip(lines, taken, spread(len(lines)), strict=True):
        slot = row if row is not None else Slot(id=new_id(), day_id=day.id, title=Wording())
        slot.position = position
        session.add(slot)
        put_line(session, event_id, slot, line)


def _line_key(line: ProgrammeLine) -> str:
    return f"{line.starts} {fold(line.title)}"


def _topic(session: Session, event_id: str, mention: TopicMention, subtopics: str) -> Topic:
    """The event's topic of that title, or a new one: presented, discussed and presented again it stays one."""
    rows = session.scalars(select(Topic).where(Topic.event_id == event_id).order_by(Topic.position, Topic.id)).all()
    known = next((row for row in rows if fold(row.title.en).strip(" .") == mention.key), None)
    if known is None:
        known = Topic(id=new_id(), event_id=event_id, position=put_last(rows), subtopics=Wording())
        known.number, known.title = mention.number, Wording.english(mention.title)
        session.add(known)
    if subtopics:
        known.subtopics = known.subtopics.with_text("en", subtopics)
    session.flush()
    return known


def _put_parts(session: Session, slot: Slot, parts: Sequence[DraftPart]) -> None:
    rows = [row for row in _listed(session, Part, Part.slot_id, slot.id) if row.parent_id is None]
    taken, left = reuse(rows, [fold(part.title) for part in parts], lambda row: fold(row.title.en))
    for unwanted in left:
        session.delete(unwanted)
    for draft, row, position in zip(parts, taken, spread(len(parts)), strict=True):
        part = row if row is not None else Part(id=new_id(), slot_id=slot.id, title=Wording.english(draft.title))
        part.position = position
        if part.title.en != draft.title:
            part.title = part.title.with_text("en", draft.title)
        session.add(part)
        session.flush()
        _put_speakers(session, part, draft.speakers)


def _put_speakers(session: Session, part: Part, speakers: Sequence[DraftSpeaker]) -> None:
    """A speaker typed without “(tbc)” is confirmed, unless a finer status (declined, proposed) says more."""
    rows = _listed(session, Speaker, Speaker.part_id, part.id)
    taken, left = reuse(rows, [fold(speaker.name) for speaker in speakers], lambda row: fold(row.name))
    for unwanted in left:
        session.delete(unwanted)
    for draft, row, position in zip(speakers, taken, spread(len(speakers)), strict=True):
        speaker = row if row is not None else Speaker(id=new_id(), part_id=part.id, status=draft.status)
        if row is not None and (row.status == "to_confirm") != (draft.status == "to_confirm"):
            speaker.status = draft.status
        speaker.name, speaker.position = draft.name, position
        session.add(speaker)


def _listed(
    session: Session, entity: type[ListedRow], owner: InstrumentedAttribute[str], owner_id: str
) -> list[ListedRow]:
    rows: list[Placed] = siblings(session, owner, owner_id)
    return [row for row in rows if isinstance(row, entity)]
