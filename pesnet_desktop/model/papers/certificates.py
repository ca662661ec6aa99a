"""Certificates of participation as a paper: one, or all of an event, a page each."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.programme import PaperEvent


@dataclass(frozen=True)
class PaperCertificate:
    """One participant's certificate. ``number`` prints at the page's foot where several share a file."""

    name: str
    institution: str
    took_part: str
    number: str


@dataclass(frozen=True)
class PaperAward:
    """What the certificates of one file share; the second house that signs may be missing."""

    certificates: tuple[PaperCertificate, ...]
    frame: Line
    when_and_where: str
    place_and_date: str
    first_house: str
    second_house: str


@dataclass(frozen=True)
class CertificatesPaper:
    """Roots of the template's tags: ``cover``, ``event``, ``letterhead`` and ``award``."""

    cover: Cover
    event: PaperEvent
    letterhead: PaperLetterhead
    award: PaperAward
