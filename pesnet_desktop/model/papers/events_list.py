"""The events list as a paper: where, when and what, the newest event first."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph


@dataclass(frozen=True)
class ListedEvent:
    """``dates`` are in the list's own style, ``29 February - 01 March 2024``; what is open carries its mark."""

    table: ClassVar[str] = "event"
    id: str
    venue: Paragraph
    dates: Paragraph
    title: Line


@dataclass(frozen=True)
class PaperEventsList:
    events: tuple[ListedEvent, ...]


@dataclass(frozen=True)
class EventsListPaper:
    """Roots of the template's tags: ``cover`` and ``list``."""

    cover: Cover
    list: PaperEventsList
