"""The event report: what was held by whom, who came, who spoke, what came of it, in prose and photos."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.about import PaperNetworkText
from pesnet_desktop.model.papers.concept_note import PaperSection
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph, RichText


@dataclass(frozen=True)
class PaperSpeech:
    """What one speaker said at the opening; ``speaker`` is name and post where nothing was written of the speech."""

    table: ClassVar[str] = "speech"
    id: str
    summary: RichText
    speaker: Line = ""


@dataclass(frozen=True)
class PaperPhoto:
    """A photo; its caption is read out where nobody can see it."""

    table: ClassVar[str] = "picture"
    id: str
    caption: Line
    picture: PaperPicture | None


@dataclass(frozen=True)
class PaperAccount:
    """The report's own texts in order: ``frame`` and ``aim`` without headings, other ``sections`` with theirs.

    ``organisers``, ``funders`` and ``counts`` are sentences made of the facts; ``closing`` presents the network where
    the report has no such section of its own.
    """

    frame: tuple[PaperSection, ...]
    organisers: Paragraph
    funders: Paragraph
    counts: Line
    aim: tuple[PaperSection, ...]
    speeches: tuple[PaperSpeech, ...]
    sections: tuple[PaperSection, ...]
    closing: tuple[PaperNetworkText, ...]
    link: str
    photos: tuple[PaperPhoto, ...]


@dataclass(frozen=True)
class EventReportPaper:
    """Roots of the template's tags: ``cover``, ``event`` and ``account``."""

    cover: Cover
    event: PaperEvent
    account: PaperAccount
