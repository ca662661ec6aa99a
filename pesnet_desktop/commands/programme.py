"""What an officer does with a programme: days, slots typed as lines, their parts and speakers, and shared topics."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.programme_rows import put_line, put_programme
from pesnet_desktop.commands.providers import known_status
from pesnet_desktop.commands.rows import (
    found,
    new_id,
    one_line,
    put_after,
    put_last,
    required,
    short,
    siblings,
    typed,
    worded,
)
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.entities import Day, Event, Part, Slot, Speaker, Topic
from pesnet_desktop.model.languages import field_in
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.programme_line import ProgrammeLine, read_programme
from pesnet_desktop.model.times import minutes_of, time_of
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store


def add_day(store: Store, event_id: str, held_on: str = "") -> str:
    """One more day at the end, ``held_on`` as typed (``8 July 2025``) or empty while dates are open."""
    with store.edit("Add a day to the programme of {event}", **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        rows = siblings(session, Day.event_id, event_id)
        day = Day(id=new_id(), event_id=event_id, position=put_last(rows), held_on=_date(held_on))
        session.add(day)
        return day.id


def set_day_date(store: Store, day_id: str, held_on: str) -> None:
    with store.edit(
        "Set the date of day {day} of {event}: {words}", words=typed(one_line(held_on)), **named(store, "day", day_id)
    ) as session:
        found(session, Day, day_id).held_on = _date(held_on)


def move_day(store: Store, day_id: str, after_id: str | None) -> None:
    with store.edit("Move day {day} of {event}", **named(store, "day", day_id)) as session:
        day = found(session, Day, day_id)
        put_after(siblings(session, Day.event_id, day.event_id), day, after_id)


def remove_day(store: Store, day_id: str) -> None:
    with store.edit("Remove day {day} of {event}", **named(store, "day", day_id)) as session:
        session.delete(found(session, Day, day_id))


def add_slot(store: Store, day_id: str, line: str) -> str:
    """A slot as typed, ``0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)``, put where its time belongs."""
    read = _read(line)
    with store.edit(
        "Add {slot} to day {day} of {event}", slot=short(_line(read)), **named(store, "day", day_id)
    ) as session:
        day = found(session, Day, day_id)
        last = put_last(siblings(session, Slot.day_id, day_id))
        slot = Slot(id=new_id(), day_id=day_id, position=last, title=Wording())
        session.add(slot)
        put_line(session, day.event_id, slot, read)
        session.flush()
        _put_by_time(session, slot)
        return slot.id


def retype_slot(store: Store, slot_id: str, line: str) -> None:
    """Changes a slot by typing it again; parts and speakers whose words stay keep their rows."""
    read = _read(line)
    with store.edit(
        "Type {slot} on day {day} anew: {words}", words=short(_line(read)), **named(store, "slot", slot_id)
    ) as session:
        slot = found(session, Slot, slot_id)
        moved = slot.starts != read.starts
        put_line(session, found(session, Day, slot.day_id).event_id, slot, read)
        session.flush()
        if moved:
            _put_by_time(session, slot)


def rename_slot(store: Store, slot_id: str, title: str, language: Language = "en") -> None:
    line = worded(title, language)
    with store.edit(
        "Rename {slot} on day {day}{language}: {title}",
        title=typed(line),
        language=aside(language),
        **named(store, "slot", slot_id),
    ) as session:
        slot = found(session, Slot, slot_id)
        slot.title = slot.title.with_text(language, line)


def retime_slot(store: Store, slot_id: str, starts: str, ends: str) -> None:
    """Sets both times as ``HH:MM``; a gap or an overlap is a finding, never a refusal."""
    with store.edit(
        "Set the time of {slot} on day {day}: {starts}–{ends}",
        starts=starts,
        ends=ends,
        **named(store, "slot", slot_id),
    ) as session:
        slot = found(session, Slot, slot_id)
        slot.starts, slot.ends = _time(starts), _time(ends)
        session.flush()
        _put_by_time(session, slot)


def move_slot(store: Store, slot_id: str, day_id: str, after_id: str | None) -> None:
    """Moves a slot behind another of a day (None: to its front); inside its day lengths stay and starts follow."""
    names, target = named(store, "slot", slot_id), named(store, "day", day_id)["day"]
    if target == names["day"]:
        step = store.edit("Move {slot} on day {day}", **names)
    else:
        step = store.edit("Move {slot} from day {day} to day {target}", target=target, **names)
    with step as session:
        slot = found(session, Slot, slot_id)
        before = _slots(session, day_id)
        stays = slot.day_id == day_id
        slot.day_id = found(session, Day, day_id).id
        put_after(siblings(session, Slot.day_id, day_id) if stays else [*before, slot], slot, after_id)
        session.flush()
        if stays:
            _follow_on(before, _slots(session, day_id))


def remove_slot(store: Store, slot_id: str) -> None:
    with store.edit("Remove {slot} from day {day}", **named(store, "slot", slot_id)) as session:
        session.delete(found(session, Slot, slot_id))


def leave_gap_open(store: Store, slot_id: str, is_on_purpose: bool = True) -> None:
    """Says that nothing follows a slot on purpose, or takes that back."""
    names = named(store, "slot", slot_id)
    if is_on_purpose:
        step = store.edit("Leave the time after {slot} on day {day} open", **names)
    else:
        step = store.edit("Show the gap after {slot} on day {day} again", **names)
    with step as session:
        found(session, Slot, slot_id).gap_after = "left open" if is_on_purpose else ""


def set_programme(store: Store, event_id: str, text: str) -> None:
    """The whole programme as typed; slots whose time and title stay keep their rows."""
    days = read_programme(text)
    if not days:
        raise Problem("programme-not-understood")
    with store.edit("Type the programme of {event} anew", **named(store, "event", event_id)) as session:
        put_programme(session, found(session, Event, event_id), days)


def rename_topic(store: Store, topic_id: str, title: str, language: Language = "en") -> None:
    """Renames a topic once, for every session that uses it."""
    line = worded(title, language)
    with store.edit(
        "Rename the topic {topic}{language}: {title}",
        title=typed(line),
        language=aside(language),
        **named(store, "topic", topic_id),
    ) as session:
        topic = found(session, Topic, topic_id)
        topic.title = topic.title.with_text(language, line)


def set_subtopics(store: Store, topic_id: str, subtopics: str, language: Language = "en") -> None:
    with store.edit(
        "Change the subtopics of {topic}{language}", language=aside(language), **named(store, "topic", topic_id)
    ) as session:
        topic = found(session, Topic, topic_id)
        topic.subtopics = topic.subtopics.with_text(language, one_line(subtopics))


def rename_part(store: Store, part_id: str, title: str, language: Language = "en") -> None:
    """A part of a slot, “Opening remarks”, in one of its languages."""
    line = worded(title, language)
    with store.edit(
        "Rename a part of {slot}{language}: {title}",
        title=typed(line),
        language=aside(language),
        **named(store, "part", part_id),
    ) as session:
        part = found(session, Part, part_id)
        part.title = part.title.with_text(language, line)


def add_speaker(store: Store, part_id: str, name: str, status: str = "confirmed") -> str:
    line = required(name)
    known_status(status)
    with store.edit("Add a speaker to {slot}", **named(store, "part", part_id)) as session:
        found(session, Part, part_id)
        rows = siblings(session, Speaker.part_id, part_id)
        speaker = Speaker(id=new_id(), part_id=part_id, position=put_last(rows), name=line, status=status)
        session.add(speaker)
        return speaker.id


def rename_speaker(store: Store, speaker_id: str, name: str, language: Language = "en") -> None:
    """The speaker as typed, or as papers in another language name them; empty there for as typed."""
    line = worded(name, language)
    with store.edit("Correct the name of a speaker of {slot}", **named(store, "speaker", speaker_id)) as session:
        setattr(found(session, Speaker, speaker_id), field_in("name", language), line)


def set_speaker_status(store: Store, speaker_id: str, status: str) -> None:
    known_status(status)
    with store.edit(
        "Mark a speaker of {slot} as {status}", status=(status,), **named(store, "speaker", speaker_id)
    ) as session:
        found(session, Speaker, speaker_id).status = status


def remove_speaker(store: Store, speaker_id: str) -> None:
    with store.edit("Take a speaker off {slot}", **named(store, "speaker", speaker_id)) as session:
        session.delete(found(session, Speaker, speaker_id))


def _read(line: str) -> ProgrammeLine:
    read = ProgrammeLine.parse(line)
    if not read.whole_title and not read.parts:
        raise Problem("words-missing")
    return read


def _line(read: ProgrammeLine) -> str:
    """A typed line as steps name it: its first time and its title."""
    return f"{read.starts} {read.whole_title}".strip()


def _slots(session: Session, day_id: str) -> list[Slot]:
    return list(session.scalars(select(Slot).where(Slot.day_id == day_id).order_by(Slot.position, Slot.id)))


def _put_by_time(session: Session, slot: Slot) -> None:
    """Behind the last slot of its day that begins no later; a slot without a time stays where it is."""
    if not slot.starts:
        return
    others = [one for one in _slots(session, slot.day_id) if one.id != slot.id]
    earlier = [one for one in others if one.starts and one.starts <= slot.starts]
    put_after([*others, slot], slot, earlier[-1].id if earlier else None)


def _follow_on(before: list[Slot], after: list[Slot]) -> None:
    """Gives the slots between the first and last changed place new starts: lengths stay, gaps stay where they were."""
    changed = [place for place, (one, other) in enumerate(zip(before, after, strict=True)) if one.id != other.id]
    if not changed or not all(slot.starts and slot.ends for slot in before):
        return
    first, last = changed[0], changed[-1]
    gaps = [minutes_of(before[n + 1].starts) - minutes_of(before[n].ends) for n in range(first, last)]
    now = minutes_of(before[first].starts)
    for slot, gap in zip(after[first : last + 1], [*gaps, 0], strict=True):
        length = minutes_of(slot.ends) - minutes_of(slot.starts)
        slot.starts, slot.ends = time_of(now), time_of(now + length)
        now += length + gap


def _time(text: str) -> str:
    read = ProgrammeLine.parse(f"{text} x")
    if text.strip() and not read.starts:
        raise Problem("time-not-understood", words=short(one_line(text)))
    return read.starts


def _date(text: str) -> str:
    line = one_line(text)
    read = DateRange.parse(line) if line else None
    if line and read is None:
        raise Problem("date-not-understood", words=short(line))
    return read.start.isoformat() if read else ""
