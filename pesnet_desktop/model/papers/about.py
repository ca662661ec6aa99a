"""The network as its papers present it: aims, legal basis, objectives, and the documents it has adopted."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph, RichText


@dataclass(frozen=True)
class PaperNetworkText:
    table: ClassVar[str] = "network_text"
    id: str
    heading: Line
    body: RichText


@dataclass(frozen=True)
class PaperNetworkDocument:
    """``adopted`` is a day or month in words, or as typed; ``address`` a link where one is known."""

    table: ClassVar[str] = "network_document"
    id: str
    title: Line
    adopted: Line
    address: Paragraph


@dataclass(frozen=True)
class PaperNetwork:
    """A block of its own: any paper that has it as ``network`` can present the network."""

    texts: tuple[PaperNetworkText, ...] = ()
    documents: tuple[PaperNetworkDocument, ...] = ()


@dataclass(frozen=True)
class AboutPaper:
    """Roots of the template's tags: ``cover`` and ``network``."""

    cover: Cover
    network: PaperNetwork
