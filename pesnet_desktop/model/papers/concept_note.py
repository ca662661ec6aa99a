"""The concept note with its programme as a paper, in one language."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.programme import PaperEvent, PaperProgramme
from pesnet_desktop.model.rich_text import RichText


@dataclass(frozen=True)
class PaperSection:
    table: ClassVar[str] = "section"
    id: str
    heading: Line
    body: RichText


@dataclass(frozen=True)
class PaperNote:
    sections: tuple[PaperSection, ...]


@dataclass(frozen=True)
class ConceptNotePaper:
    """Roots of the template's tags: ``cover``, ``event``, ``note`` and ``programme`` (no days: no programme pages).

    ``programme_kind`` is the word over the programme's title, ``Programme``.
    """

    cover: Cover
    event: PaperEvent
    note: PaperNote
    programme: PaperProgramme
