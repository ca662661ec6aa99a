"""What stands on every paper: the network, the kind of paper, its status in header, footer and watermark."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.line import Line


@dataclass(frozen=True)
class Cover:
    """The running matter of a paper in one language, already worded.

    ``kind`` is ``Concept note``; ``running_header`` ``DRAFT CONCEPT NOTE`` or ``CONCEPT NOTE``; ``header_end`` the
    acronym (report: acronym, session); ``footer`` ``Draft of 12 May 2025``, final the date or the document's number.
    ``mark`` tells files of one kind apart: a letter's number, a day; never anybody's name.
    """

    language: str
    is_draft: bool
    network: str
    acronym: str
    kind: str
    title: str
    running_header: str
    header_end: Line
    footer: Line
    watermark: str
    mark: str = ""
