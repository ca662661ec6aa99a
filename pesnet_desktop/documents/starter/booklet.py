"""The shipped template of the information booklet: the facts, sections in numbered paragraphs, the network."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.about import about_block
from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import FACTS, paper_head
from pesnet_desktop.documents.starter.tables import facts, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class BookletWords:
    title: str
    languages: str
    network: str


WORDS = {
    "en": BookletWords("Information booklet", "Languages", "About the network"),
    "fr": BookletWords("Livret d’information", "Langues", "À propos du réseau"),
    "ar": BookletWords("كتيب المعلومات", "اللغات", "نبذة عن الشبكة"),
}


def booklet_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def booklet(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, own.title),
            _facts(controls, words, own),
            _sections(controls),
            controls.when(
                "network.texts",
                paragraph("Heading1", run(own.network)),
                *about_block(controls, heading="Heading2"),
            ),
            paragraph("SectionEnd"),
        ]
    )


def _facts(controls: Controls, words: Words, own: BookletWords) -> _Element:
    labels = {
        "event.dates": words.dates,
        "event.venue": words.venue,
        "event.organisers": words.organised_by,
        "event.languages": own.languages,
    }
    rows = facts(controls, FACTS, labels)
    return table("FactTable", FACTS, words.event_facts, words.facts_table, *rows, has_head=False)


def _sections(controls: Controls) -> _Element:
    """Numbers run on from section to section, so that a letter can name a paragraph."""
    return controls.repeat(
        "booklet.sections",
        paragraph("Heading1", controls.field("section.heading")),
        controls.repeat(
            "section.entries",
            controls.unless("entry.is_point", paragraph("ListNumber", controls.field("entry.text"))),
            controls.when("entry.is_point", paragraph("ListBullet", controls.field("entry.text"))),
        ),
    )
