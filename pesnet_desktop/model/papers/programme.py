"""The programme as a paper: days, slots, their nested parts and speakers, in one language."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line, runs_of
from pesnet_desktop.model.rich_text import Paragraph, Run


@dataclass(frozen=True)
class PaperSpeaker:
    """``name`` with its tbc as a marked run."""

    table: ClassVar[str] = "speaker"
    id: str
    name: Paragraph


@dataclass(frozen=True)
class PaperPart:
    """``colon`` parts its title from its speakers where both stand in one line; French ties it."""

    table: ClassVar[str] = "part"
    id: str
    title: Line
    speakers: tuple[PaperSpeaker, ...] = ()
    parts: tuple["PaperPart", ...] = ()
    colon: str = ": "

    @property
    def line(self) -> Paragraph:
        """A part within a part as one line, ``Second signing: PERKESO; APEA``: the papers show no deeper level."""
        joined = [run for speaker in self.speakers for run in (Run("; "), *speaker.name.runs)][1:]
        return Paragraph((*runs_of(self.title), *((Run(self.colon), *joined) if joined else ())))


@dataclass(frozen=True)
class PaperSlot:
    """``time`` is ``09:00 – 09:30`` with no-break spaces; ``title`` has its topic's; ``subtopics`` in italics below."""

    table: ClassVar[str] = "slot"
    id: str
    time: str
    title: Line
    subtopics: Line
    is_pause: bool
    parts: tuple[PaperPart, ...]


@dataclass(frozen=True)
class PaperDay:
    """``heading`` is ``Day 1: Tuesday, 8 July 2025``."""

    table: ClassVar[str] = "day"
    id: str
    heading: Line
    slots: tuple[PaperSlot, ...]


@dataclass(frozen=True)
class PaperProgramme:
    days: tuple[PaperDay, ...]


@dataclass(frozen=True)
class ProgrammePaper:
    """Roots of the template's tags: ``cover``, ``event`` and ``programme``."""

    cover: Cover
    event: "PaperEvent"
    programme: PaperProgramme


@dataclass(frozen=True)
class PaperEvent:
    """The facts of an event on a paper. ``dates`` and ``venue`` and ``organisers`` carry their tbc as marked runs."""

    table: ClassVar[str] = "event"
    id: str
    title: Line
    dates: Paragraph
    venue: Paragraph
    organisers: Paragraph
    partners: Paragraph
    languages: Paragraph
