"""What letters and certificates of the network begin and end with, in one language."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.papers.picture import PaperPicture


@dataclass(frozen=True)
class PaperLetterhead:
    """``name`` is the secretariat's own, ``office`` its acronym and city, ``line`` stands under the name."""

    table: ClassVar[str] = "network"
    id: str
    name: Line
    line: Line
    office: Line
    website: str
    email: str
    signatory: str
    signatory_post: Line
    logo: PaperPicture | None
    signature: PaperPicture | None
