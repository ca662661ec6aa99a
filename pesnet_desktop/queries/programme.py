"""The programme of an event: days and slots with lengths, gaps and overlaps, parts, speakers and topics."""

from collections.abc import Iterable, Iterator
from datetime import date

from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.reading import Fields, grouped, texts, typed, typed_columns, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class SpeakerRow:
    """A speaker; ``name`` is as typed, ``names`` what that is in each language."""

    id: str
    status: str
    names: Wording

    @property
    def name(self) -> str:
        return self.names.en


@dataclass(frozen=True)
class PartRow:
    """A part of a slot, with its own parts below it."""

    id: str
    title: Wording
    speakers: tuple[SpeakerRow, ...]
    parts: tuple["PartRow", ...] = ()


@dataclass(frozen=True)
class TopicRow:
    id: str
    number: str
    title: Wording
    subtopics: Wording


@dataclass(frozen=True)
class SlotRow:
    """A slot; times are ``HH:MM`` or empty. ``title`` is what stands before the topic's own.

    ``opens_topic`` marks the first slot of a topic: there its subtopics are printed, and nowhere else.
    """

    id: str
    day_id: str
    starts: str
    ends: str
    is_pause: bool
    title: Wording
    topic: TopicRow | None
    parts: tuple[PartRow, ...]
    is_left_open: bool
    opens_topic: bool = False

    @property
    def minutes(self) -> int | None:
        """How long the slot lasts; None without two times in order."""
        begin, end = minute_of(self.starts), minute_of(self.ends)
        return end - begin if begin is not None and end is not None and end > begin else None

    def whole_title(self, language: str) -> str:
        """``Topic One: Career Guidance …``: the slot's own words and its topic's."""
        own = self.title.in_language(language)
        topic = self.topic.title.in_language(language) if self.topic else ""
        colon = "\u00a0: " if language == "fr" else ": "
        return colon.join(part for part in (own, topic) if part)

    def line(self, language: str = "en") -> str:
        """What an officer would type for it in one line."""
        from pesnet_desktop.queries.programme_text import typed_line  # papers need no grammar of what is typed

        return typed_line(self, language)


@dataclass(frozen=True)
class Gap:
    """A stretch between two slots with nothing planned, after the slot ``after``."""

    after: str
    starts: str
    ends: str
    minutes: int
    is_left_open: bool


@dataclass(frozen=True)
class Overlap:
    """A slot that begins ``minutes`` before what stands above it has ended."""

    slot: str
    minutes: int


@dataclass(frozen=True)
class DayRow:
    id: str
    number: int
    held_on: str
    slots: tuple[SlotRow, ...]

    @property
    def date(self) -> date | None:
        return date.fromisoformat(self.held_on) if self.held_on else None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return tuple(
            Gap(before.id, clock_of(end), slot.starts, begin - end, before.is_left_open)
            for before, end, slot, begin in self._joints()
            if begin > end
        )

    @property
    def overlaps(self) -> tuple[Overlap, ...]:
        return tuple(Overlap(slot.id, end - begin) for _, end, slot, begin in self._joints() if begin < end)

    def _joints(self) -> Iterator[tuple["SlotRow", int, "SlotRow", int]]:
        """For each slot with a time after the first: the slot before it, when all before have ended, its own start."""
        before: SlotRow | None = None
        end = 0
        for slot in self.slots:
            begin = minute_of(slot.starts)
            if begin is None:
                continue
            if before is not None:
                yield before, end, slot, begin
            end = max(end, minute_of(slot.ends) or begin)
            before = slot


def programme(store: Store, event_id: str) -> tuple[DayRow, ...]:
    """The days of an event in order, whole."""
    slots = _slots(store, event_id)
    days = enumerate(texts(store, _DAYS, event_id), 1)
    seen: set[str] = set()
    return tuple(DayRow(key, place, on, tuple(_opening(slots.get(key, ()), seen))) for place, (key, on) in days)


def topics(store: Store, event_id: str) -> tuple[TopicRow, ...]:
    rows = texts(store, _TOPICS, event_id)
    return tuple(TopicRow(row[0], row[1], wording(row[2:8]), wording(row[8:])) for row in rows)


def minute_of(clock: str) -> int | None:
    """Minutes after midnight of ``HH:MM``; None without a time."""
    hour, colon, minute = clock.partition(":")
    return int(hour) * 60 + int(minute) if colon and hour.isdecimal() and minute.isdecimal() else None


def clock_of(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _slots(store: Store, event_id: str) -> dict[str, list[SlotRow]]:
    known = {topic.id: topic for topic in topics(store, event_id)}
    parts = _parts(store, event_id)
    rows = texts(store, _SLOTS, event_id)
    return grouped([(row[1], _slot(row, known, parts.get(row[0], ()))) for row in rows])


def _opening(slots: Iterable[SlotRow], seen: set[str]) -> Iterator[SlotRow]:
    """The slots, those marked that use a topic for the first time."""
    for slot in slots:
        if slot.topic is not None and slot.topic.id not in seen:
            seen.add(slot.topic.id)
            yield replace(slot, opens_topic=True)
        else:
            yield slot


def _slot(row: Fields, known: dict[str, TopicRow], parts: tuple[PartRow, ...]) -> SlotRow:
    key, day, starts, ends, kind, topic, gap = row[:7]
    return SlotRow(key, day, starts, ends, kind == "pause", wording(row[7:]), known.get(topic), parts, bool(gap))


def _parts(store: Store, event_id: str) -> dict[str, tuple[PartRow, ...]]:
    """The parts of each slot, nested."""
    found = texts(store, _SPEAKERS, event_id)
    speakers = grouped([(row[0], SpeakerRow(row[1], row[2], typed(row[3:]))) for row in found])
    rows = texts(store, _PARTS, event_id)
    below = grouped([(row[2], row) for row in rows if row[2]])

    def nested(row: Fields) -> PartRow:
        own = PartRow(row[0], wording(row[3:]), tuple(speakers.get(row[0], ())))
        return replace(own, parts=tuple(nested(one) for one in below.get(row[0], ())))

    heads = grouped([(row[1], row) for row in rows if not row[2]])
    return {slot: tuple(nested(row) for row in own) for slot, own in heads.items()}


_DAYS = "SELECT id, held_on FROM day WHERE event_id = ? ORDER BY position, id"
_TOPICS = f"""SELECT id, number, {columns("title")}, {columns("subtopics")} FROM topic
    WHERE event_id = ? ORDER BY position, id"""
_SLOTS = f"""SELECT s.id, s.day_id, s.starts, s.ends, s.kind, s.topic_id, s.gap_after, {columns("s.title")}
    FROM slot s JOIN day d ON d.id = s.day_id WHERE d.event_id = ? ORDER BY s.position, s.id"""
_PARTS = f"""SELECT p.id, p.slot_id, p.parent_id, {columns("p.title")} FROM part p JOIN slot s ON s.id = p.slot_id
    JOIN day d ON d.id = s.day_id WHERE d.event_id = ? ORDER BY p.position, p.id"""
_SPEAKERS = f"""SELECT k.part_id, k.id, k.status, {typed_columns("k.name")}
    FROM speaker k JOIN part p ON p.id = k.part_id JOIN slot s ON s.id = p.slot_id JOIN day d ON d.id = s.day_id
    WHERE d.event_id = ? ORDER BY k.position, k.id"""
