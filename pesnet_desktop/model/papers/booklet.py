"""The information booklet: what a guest has to know, in numbered paragraphs, and a page about the network."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.about import PaperNetwork
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph


@dataclass(frozen=True)
class PaperEntry:
    """A paragraph of a section's ``body``: numbered through all sections, unless it is a point of a list."""

    table: ClassVar[str] = "section"
    id: str
    body: Paragraph
    is_point: bool = False

    @property
    def text(self) -> Paragraph:
        """What templates call it."""
        return self.body


@dataclass(frozen=True)
class PaperBookletSection:
    table: ClassVar[str] = "section"
    id: str
    heading: Line
    entries: tuple[PaperEntry, ...]


@dataclass(frozen=True)
class PaperBooklet:
    sections: tuple[PaperBookletSection, ...]


@dataclass(frozen=True)
class BookletPaper:
    """Roots of the template's tags: ``cover``, ``event``, ``booklet`` and ``network``."""

    cover: Cover
    event: PaperEvent
    booklet: PaperBooklet
    network: PaperNetwork
