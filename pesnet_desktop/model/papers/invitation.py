"""Letters of invitation as a paper: one letter, or all of an event in one language, each from its own first page."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.concept_note import PaperSection
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph, RichText


@dataclass(frozen=True)
class PaperLetter:
    """One recipient's letter; ``closing`` is the courtesy at its end."""

    reference: str
    place_and_date: str
    name: str
    post: str
    institution: str
    country: str
    subject: Line
    salutation: str
    opening: Paragraph
    closing: str


@dataclass(frozen=True)
class PaperMailing:
    """What the letters of one file share. ``terms`` are the numbered sentences, made of ``term_sections``.

    ``running`` is the reference and date over a single letter's further pages, empty for several letters.
    """

    letters: tuple[PaperLetter, ...]
    is_together: bool
    running: str
    sections: tuple[PaperSection, ...]
    terms: RichText
    term_sections: tuple[PaperSection, ...]
    enclosures: str


@dataclass(frozen=True)
class InvitationPaper:
    """Roots of the template's tags: ``cover``, ``event``, ``letterhead`` and ``mailing``."""

    cover: Cover
    event: PaperEvent
    letterhead: PaperLetterhead
    mailing: PaperMailing
