"""A programme as officers type it: `0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)`, a line a slot."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pesnet_desktop.model.dates import DateRange, day_heading
from pesnet_desktop.model.series import ordinal_number
from pesnet_desktop.model.status import Status
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import clean_text, fold
from pesnet_desktop.model.times import read_times

_COLON = re.compile(r"\s*:(?:\s+|$)")
_BULLET = re.compile(r"[-–—•*·▪]\s*")
_SPEAKERS = re.compile(r"\s+[+|]\s+")
_SUBTOPICS = re.compile(
    r"(?:sub-?\s?topics?|sous-thèmes?|alt konular|المواضيع الفرعية)\s*:\s*(?P<subtopics>.*)", re.IGNORECASE
)
_TOPIC = re.compile(
    r"(?P<lead>(?:(?:presentation|presentations|discussion)(?: of| on)? )?(?:topic|thème|theme|konu|الموضوع)"
    r"(?:\s+(?P<number>\w+))?|(?:(?:group|panel|plenary|open) )?discussions?(?: de groupe)?|نقاش جماعي|grup tartışması)"
    r"\s*:\s*(?P<title>.+)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:(?:day|jour|gün|اليوم)\s+(?P<number>\w+)|(?P<first>\d+)\.\s*gün)\s*(?:[:,–—-]\s*(?P<rest>.*))?", re.IGNORECASE
)
_HEADING = re.compile(r"(?:draft |final )?(?:programme|program|agenda)", re.IGNORECASE)
_PAUSE = re.compile(
    r"(?:registration|arrival|welcome (?:coffee|tea)|refreshments?|(?:coffee|tea|lunch|prayer|short|networking) break"
    r"|coffee|tea|break|lunch|dinner|gala|reception|(?:group |family |official )?photo|excursion|city tour"
    r"|social|prayers?|departure|transfer|free time|inscription|accueil|pause|dejeuner|diner|photo de groupe|priere"
    r"|kayit|kahve|mola|ogle yemegi|aksam yemegi|gezi|التسجيل|تسجيل|استراحه|غدا|الغدا|العشا|عشا|صوره|رحله|صلاه)\b"
)
_LONGEST_PAUSE = 8  # words: a session whose title begins like a pause is longer


@dataclass(frozen=True)
class DraftSpeaker:
    """A speaker or a party as typed, without “(tbc)”."""

    name: str
    status: Status = "confirmed"

    @property
    def text(self) -> str:
        return f"{self.name} (tbc)" if self.status == "to_confirm" else self.name


@dataclass(frozen=True)
class DraftPart:
    """A part of a slot; without a title when only who speaks was typed."""

    title: str
    speakers: tuple[DraftSpeaker, ...] = ()

    @property
    def text(self) -> str:
        who = " + ".join(speaker.text for speaker in self.speakers)
        return f"{self.title}: {who}" if self.title and who else self.title or who


@dataclass(frozen=True)
class TopicMention:
    """A topic as a slot names it: ``number`` as printed (One, 1) or empty, and the title that slots share."""

    number: str
    title: str

    @property
    def key(self) -> str:
        """Equal for mentions of one topic."""
        return fold(self.title).strip(" .")


@dataclass(frozen=True)
class ProgrammeLine:
    """A slot. ``starts`` and ``ends`` are ``HH:MM`` or empty; with a topic, ``title`` stands before the topic's own."""

    raw: str = field(compare=False)
    starts: str = ""
    ends: str = ""
    title: str = ""
    parts: tuple[DraftPart, ...] = ()
    topic: TopicMention | None = None
    subtopics: str = ""

    @classmethod
    def parse(cls, text: str) -> "ProgrammeLine":
        cleaned = clean_text(text)
        starts, ends, rest = read_times(cleaned) or ("", "", cleaned)
        rest = " ".join(rest.split())
        topic = _TOPIC.fullmatch(rest)
        if topic:
            mention = TopicMention(topic["number"] or "", topic["title"].strip())
            return cls(text, starts, ends, topic["lead"].strip(), (), mention)
        title, colon, parts = _cut(rest)
        return cls(text, starts, ends, title, parts_of(parts) if colon else ())

    @property
    def is_pause(self) -> bool:
        """Registration, refreshments, meals, the photo, an excursion: nothing is worked at."""
        folded = fold(self.title)
        short = len(folded.split()) <= _LONGEST_PAUSE
        return short and not self.parts and self.topic is None and _PAUSE.match(folded) is not None

    @property
    def is_understood(self) -> bool:
        return bool(self.starts)

    @property
    def whole_title(self) -> str:
        return f"{self.title}: {self.topic.title}" if self.topic else self.title

    @property
    def time(self) -> str:
        """``09:00 – 09:30``, ``09:00`` without an end."""
        return f"{self.starts} – {self.ends}" if self.ends else self.starts

    @property
    def text(self) -> str:
        """The slot in normal form: one line, and lines below where it has subtopics or a topic with parts."""
        head = " ".join(part for part in (self.time, self.whole_title) if part)
        listed = "; ".join(part.text for part in self.parts)
        lines = [f"{head}: {listed}" if listed and self.topic is None and self.title else head]
        if self.subtopics:
            lines.append(f"  Subtopics: {self.subtopics}")
        if listed and (self.topic is not None or not self.title):
            lines.extend(f"  {part.text}" for part in self.parts)
        return "\n".join(lines)

    @property
    def outline(self) -> str:
        """The slot with each part and each speaker on a line of its own."""
        lines = [" ".join(part for part in (self.time, self.whole_title) if part)]
        if self.subtopics:
            lines.append(f"  Subtopics: {self.subtopics}")
        for part in self.parts:
            if part.title:
                lines.append(f"  {part.title}")
                lines.extend(f"    - {speaker.text}" for speaker in part.speakers)
            else:
                lines.append(f"  {part.text}")
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.raw


@dataclass(frozen=True)
class DraftDay:
    """A day of a programme as typed; ``held_on`` is None when its line gave no date."""

    number: int
    held_on: date | None
    slots: tuple[ProgrammeLine, ...]


def read_programme(text: str) -> tuple[DraftDay, ...]:
    """A whole programme: day lines, slot lines, and below each slot its parts, indented or after a dash.

    A deeper line, or a line after a dash below one without, is a speaker of the part above. No line is dropped but
    the word “Programme” itself.
    """
    days: list[tuple[int, date | None, list[_OpenSlot]]] = []
    for line in clean_text(text).expandtabs(4).split("\n"):
        plain = line.strip()
        if not plain or (not days and _HEADING.fullmatch(plain)):
            continue
        day = _day_of(plain, len(days) + 1)
        if day:
            days.append((*day, []))
            continue
        if not days:
            days.append((1, None, []))
        _place(line, days[-1][2])
    return tuple(DraftDay(number, held_on, tuple(slot.line for slot in slots)) for number, held_on, slots in days)


def print_programme(days: Sequence[DraftDay], language: str = "en") -> str:
    """The programme as text that :func:`read_programme` reads back as the same."""
    printed = [
        "\n".join([day_heading(day.number, day.held_on, language), *(slot.outline for slot in day.slots)])
        for day in days
    ]
    return "\n\n".join(printed)


@dataclass
class _OpenSlot:
    """A slot while the lines below it are read; ``level`` is how its parts are set off: indent and dash."""

    line: ProgrammeLine
    level: tuple[int, bool] | None = None


def _place(line: str, slots: list[_OpenSlot]) -> None:
    indent = len(line) - len(line.lstrip())
    plain = line.strip()
    dash = _BULLET.match(plain)
    words = plain[dash.end() :] if dash else plain
    if read_times(plain) or not slots:
        slots.append(_OpenSlot(ProgrammeLine.parse(words)))
        return
    slot = slots[-1]
    slot.line = replace(slot.line, raw=f"{slot.line.raw}\n{line}")
    if not slot.line.title and not slot.line.parts and not indent and not dash:
        head = ProgrammeLine.parse(words)
        slot.line = replace(slot.line, title=head.title, parts=head.parts, topic=head.topic)
        return
    _add_below(slot, words, (indent, dash is not None))


def _add_below(slot: _OpenSlot, words: str, level: tuple[int, bool]) -> None:
    line = slot.line
    subtopics = _SUBTOPICS.fullmatch(words)
    if subtopics and not line.subtopics:
        slot.line = replace(line, subtopics=" ".join(subtopics["subtopics"].split()))
    elif slot.level is not None and line.parts and level > slot.level:
        last = line.parts[-1]
        below = replace(last, speakers=(*last.speakers, _speaker_of(words)))
        slot.line = replace(line, parts=(*line.parts[:-1], below))
    else:
        slot.level = level
        slot.line = replace(line, parts=(*line.parts, _part_of(words)))


def _day_of(plain: str, following: int) -> tuple[int, date | None] | None:
    match = _DAY.fullmatch(plain)
    if match:
        rest = match["rest"] or ""
        dates = DateRange.parse(_without_weekday_last(rest))
        word = match["number"] or match["first"]
        number = int(word) if word.isdecimal() else ordinal_number(word)
        if number and (dates or not rest):
            return number, dates.start if dates else None
    dates = DateRange.parse(plain)
    return (following, dates.start) if dates and dates.start == dates.end else None


def _without_weekday_last(words: str) -> str:
    """Turkish puts the weekday last: ``8 Temmuz 2025 Salı``."""
    return re.sub(r"(\d{4}) \w+$", r"\1", words)


def _cut(text: str) -> tuple[str, str, str]:
    """What stands before and after the first colon."""
    match = _COLON.search(text)
    return (text[: match.start()], ":", text[match.end() :]) if match else (text, "", "")


def subtopics_of(text: str) -> str:
    """What ``Subtopics: …`` lists; empty for another part."""
    named = _SUBTOPICS.fullmatch(" ".join(text.split()))
    return named["subtopics"] if named else ""


def parts_of(text: str) -> tuple[DraftPart, ...]:
    """The parts of a slot as typed behind its colon, ``Recitation; Remarks: DG of SESRIC (tbc)``."""
    return tuple(_part_of(piece) for piece in text.split(";") if piece.strip())


def _part_of(text: str) -> DraftPart:
    """``Remarks: DG of SESRIC (tbc)``; what is to be confirmed is somebody, also without a colon."""
    title, colon, who = _cut(" ".join(text.split()))
    if colon:
        return DraftPart(title, tuple(_speaker_of(each) for each in _SPEAKERS.split(who) if each))
    speaker = _speaker_of(title)
    return DraftPart("", (speaker,)) if speaker.status == "to_confirm" else DraftPart(title)


def _speaker_of(text: str) -> DraftSpeaker:
    name, is_open = take_tbc(" ".join(text.split()))
    return DraftSpeaker(name, "to_confirm" if is_open else "confirmed")
