"""The shipped template about the network, and the same as a block for other papers."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

WIDTHS = (12.4, 3.6)


@dataclass(frozen=True)
class AboutWords:
    title: str
    documents: str
    columns: tuple[str, str]
    table: str


WORDS = {
    "en": AboutWords(
        "About the network",
        "Network documents",
        ("Document", "Adopted"),
        "The documents of the network: when each was adopted, and its address.",
    ),
    "fr": AboutWords(
        "Présentation du réseau",
        "Documents du réseau",
        ("Document", "Adoption"),
        "Les documents du réseau, la date d’adoption de chacun et son adresse.",
    ),
    "ar": AboutWords(
        "نبذة عن الشبكة",
        "وثائق الشبكة",
        ("الوثيقة", "تاريخ الاعتماد"),
        "وثائق الشبكة وتاريخ اعتماد كل منها ورابطها.",
    ),
}


def about_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def about(document: Document, controls: Controls, words: Words) -> None:
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            paragraph("NetworkName", controls.field("cover.acronym")),
            paragraph("PaperKind", run(WORDS[controls.language].title)),
            paragraph("Title", controls.field("cover.title")),
            *about_block(controls),
            paragraph("SectionEnd"),
        ]
    )


def about_block(controls: Controls, *, heading: str = "Heading1") -> list[_Element]:
    """The network's texts under their headings, then its documents; for any paper that brings ``network``."""
    own = WORDS[controls.language]
    document = row(
        WIDTHS,
        [
            paragraph("TableText", controls.field("document.title")),
            controls.when("document.address", paragraph("TableTextSmall", controls.field("document.address"))),
        ],
        [
            controls.when("document.adopted", paragraph("TableText", controls.field("document.adopted"))),
            controls.unless("document.adopted", paragraph("TableText", run("–"))),
        ],
    )
    documents = table(
        "PaperTable",
        WIDTHS,
        own.documents,
        own.table,
        head(WIDTHS, *own.columns),
        controls.repeat("network.documents", document),
    )
    return [
        controls.repeat(
            "network.texts",
            paragraph(heading, controls.field("text.heading")),
            controls.block("text.body", "BodyText", "ListBullet", "ListNumber"),
        ),
        controls.when("network.documents", paragraph(heading, run(own.documents)), documents),
    ]
