"""The sessions of a programme while they are being read: hours, title, and lines below as parts with speakers."""

import re
from collections.abc import Iterable

from pesnet_desktop.documents.read.day_headings import DayHeading
from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Doubt, Source
from pesnet_desktop.model.papers.event_drafts import SlotDraft
from pesnet_desktop.model.papers.reads import NOT_READ, NOWHERE, SURE, Read
from pesnet_desktop.model.times import TimeSpan

_BULLET = re.compile(r"[-–—•*·▪➢✓]\s+")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+(?=\D)")
_IN_PARTS = re.compile(r"\s*:\s*$")

Level = tuple[int, bool]
"""How far a line is set off: its level in a list, and whether a bullet stands before it."""


@dataclass(frozen=True)
class SlotLine:
    """A line of a session's cell. ``is_sure`` is false where only its place says that it belongs to the session."""

    text: str
    source: Source
    level: Level = (0, False)
    confidence: float = SURE
    doubts: tuple[Doubt, ...] = ()

    @property
    def read(self) -> Read:
        return Read(self.text, self.source, self.confidence, self.doubts)


@dataclass
class OpenSlot:
    """A session: what its time says, and its lines, the title first. ``sides`` are further columns by their field."""

    span: TimeSpan | None = None
    times: Read = NOT_READ
    lines: list[SlotLine] = field(default_factory=list)
    sides: dict[str, list[SlotLine]] = field(default_factory=dict)
    speakers: list[SlotLine] = field(default_factory=list)
    speakers_label: str = ""
    title_look: str = ""

    def closed(self) -> SlotDraft:
        title, below = _titled(self.lines)
        return SlotDraft(
            self.times,
            title,
            (*parts_of(below), *self._speakers()),
            self._side("room"),
            self._side("interpreters"),
            self._side("responsible"),
            self._side("notes"),
        )

    def _side(self, name: str) -> Read:
        return _joined(self.sides.get(name, []))

    def _speakers(self) -> tuple[Read, ...]:
        """Those of a column of speakers: one part under the column's label; without a label each a part."""
        if not self.speakers_label or not self.speakers:
            return tuple(line.read for line in self.speakers)
        who = " + ".join(line.text for line in self.speakers)
        joined = _joined(self.speakers)
        return (replace(joined, text=f"{self.speakers_label}: {who}"),)


@dataclass(eq=False)
class OpenDay:
    """A day with its heading where one stands."""

    heading: DayHeading | None = None
    source: Source = NOWHERE
    slots: list[OpenSlot] = field(default_factory=list)

    @property
    def first_start(self) -> str:
        """When the first session with hours begins; empty where none has hours."""
        return next((slot.span.starts for slot in self.slots if slot.span and slot.span.starts), "")

    @property
    def last_start(self) -> str:
        """When the last session with hours begins; empty where none has hours."""
        return next((slot.span.starts for slot in reversed(self.slots) if slot.span and slot.span.starts), "")


def lines_of(blocks: Iterable[Block], source: Source, *, confidence: float = SURE) -> list[SlotLine]:
    """The lines of a cell or paragraph: each paragraph and soft return, bullets that were typed taken off."""
    return [
        line
        for block in blocks
        for line in lines_in(block.text, source, (block.paragraph.level, block.is_listed), confidence=confidence)
    ]


def lines_in(words: str, source: Source, level: Level = (0, False), *, confidence: float = SURE) -> list[SlotLine]:
    """The lines of a text; ``level`` is how its first line is set off."""
    found: list[SlotLine] = []
    for place, line in enumerate(words.split("\n")):
        plain = " ".join(line.split())
        bullet = _BULLET.match(plain)
        plain = plain[bullet.end() :] if bullet else plain
        is_listed = bullet is not None or _NUMBER.match(plain) is not None or (level[1] and place == 0)
        if plain:
            found.append(SlotLine(plain, replace(source, words=plain), (level[0], is_listed), confidence))
    return found


def look_of(block: Block | None) -> str:
    """How a line is set off from ordinary text: by its style, else in bold; empty for ordinary text."""
    if block is None or block.is_listed:
        return ""
    return block.style or ("bold" if block.is_bold else "")


def parts_of(lines: list[SlotLine]) -> tuple[Read, ...]:
    """The lines below a title: one that is set off deeper than the part above names who speaks in it."""
    parts: list[Read] = []
    level: Level | None = None
    for line in lines:
        if level is not None and parts and line.level > level:
            parts[-1] = _with_speaker(parts[-1], line)
        else:
            level = line.level
            parts.append(line.read)
    return tuple(parts)


def _with_speaker(part: Read, line: SlotLine) -> Read:
    """``Opening Remarks`` and a line below it: ``Opening Remarks: H.E. A``, the next one after a plus."""
    is_first = "\n" not in part.source.words
    title = _IN_PARTS.sub("", part.text) if is_first else part.text
    text = f"{title}{': ' if is_first and ': ' not in title else ' + '}{line.text}"
    source = replace(
        part.source,
        rows=tuple(sorted({*part.source.rows, *line.source.rows})),
        words=f"{part.source.words}\n{line.source.words}",
    )
    return replace(part, text=text, source=source, confidence=min(part.confidence, line.confidence))


def _titled(lines: list[SlotLine]) -> tuple[Read, list[SlotLine]]:
    """The first line; one that ends in a colon goes on in the next (``Topic One:``)."""
    if not lines:
        return NOT_READ, []
    first, *below = lines
    if first.text.endswith(":") and below and not below[0].level[1]:
        follows = below.pop(0)
        first = replace(
            first,
            text=f"{first.text} {follows.text}",
            source=replace(first.source, words=f"{first.source.words}\n{follows.source.words}"),
        )
    return first.read, below


def _joined(lines: list[SlotLine]) -> Read:
    if not lines:
        return NOT_READ
    words = "\n".join(line.source.words for line in lines)
    rows = tuple(sorted({row for line in lines for row in line.source.rows}))
    source = replace(lines[0].source, rows=rows, words=words)
    return Read("\n".join(line.text for line in lines), source, min(line.confidence for line in lines))
