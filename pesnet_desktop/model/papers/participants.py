"""Who takes part, as papers show it: the list by country, and the sheet to be signed on one day."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph


@dataclass(frozen=True)
class PaperGuest:
    """``number`` counts through the whole list; ``name`` has its honorific, and its tbc as a marked run.

    ``post`` is position and institution. On a sheet to be signed ``country`` is the delegation and ``present`` says
    what is known of the day.
    """

    table: ClassVar[str] = "participant"
    id: str
    number: str
    name: Paragraph
    post: str
    country: str = ""
    present: str = ""


@dataclass(frozen=True)
class PaperDelegation:
    """Those of one country, or of one institution."""

    name: str
    guests: tuple[PaperGuest, ...]


@dataclass(frozen=True)
class PaperCircle:
    """Delegations under one heading: member countries, other countries, institutions."""

    heading: str
    delegations: tuple[PaperDelegation, ...]


@dataclass(frozen=True)
class PaperGuests:
    """``counts`` is ``13 participants from 8 OIC Member Countries``; ``note`` says how the list is ordered."""

    counts: str
    note: str
    circles: tuple[PaperCircle, ...]


@dataclass(frozen=True)
class ParticipantsPaper:
    """Roots of the template's tags: ``cover``, ``event`` and ``guests``."""

    cover: Cover
    event: PaperEvent
    guests: PaperGuests


@dataclass(frozen=True)
class PaperSheet:
    """One day: ``day`` is ``Day 1: Tuesday, 8 July 2025``; without guests a sheet to be filled in by hand."""

    day: str
    guests: tuple[PaperGuest, ...]


@dataclass(frozen=True)
class AttendancePaper:
    """Roots of the template's tags: ``cover``, ``event`` and ``sheet``."""

    cover: Cover
    event: PaperEvent
    sheet: PaperSheet
