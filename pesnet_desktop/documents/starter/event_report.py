"""The shipped template of the event report: the facts, prose in the order of the network's web pages, photos."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.pictures import picture
from pesnet_desktop.documents.starter.programme import FACTS, paper_head
from pesnet_desktop.documents.starter.tables import facts, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

PHOTO = (12.0, 9.0)
_PROSE = ("BodyText", "ListBullet", "ListNumber")


@dataclass(frozen=True)
class ReportWords:
    title: str
    opening: str
    photos: str


WORDS = {
    "en": ReportWords("Event report", "Opening", "Photos"),
    "fr": ReportWords("Compte rendu", "Ouverture", "Photos"),
    "ar": ReportWords("تقرير الفعالية", "الافتتاح", "الصور"),
}


def event_report_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def event_report(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    labels = {"event.dates": words.dates, "event.venue": words.venue}
    document.element.body.extend(
        [
            *paper_head(controls, own.title),
            table(
                "FactTable",
                FACTS,
                words.event_facts,
                words.facts_table,
                *facts(controls, FACTS, labels),
                has_head=False,
            ),
            paragraph("LetterGap"),
            *_beginning(controls),
            controls.when("account.speeches", paragraph("Heading1", run(own.opening)), _speeches(controls)),
            controls.repeat(
                "account.sections",
                paragraph("Heading1", controls.field("section.heading")),
                controls.block("section.body", *_PROSE),
            ),
            controls.repeat(
                "account.closing",
                paragraph("Heading1", controls.field("text.heading")),
                controls.block("text.body", *_PROSE),
            ),
            controls.when("account.link", paragraph("BodyText", controls.field("account.link"))),
            controls.when("account.photos", paragraph("Heading1", run(own.photos)), _photos(document, controls)),
            paragraph("SectionEnd"),
        ]
    )


def _beginning(controls: Controls) -> list[_Element]:
    """In which frame, by whom, how many came, and what for."""
    return [
        controls.repeat("account.frame", controls.block("section.body", *_PROSE)),
        *(
            controls.when(path, paragraph("BodyText", controls.field(path)))
            for path in ("account.organisers", "account.funders", "account.counts")
        ),
        controls.repeat("account.aim", controls.block("section.body", *_PROSE)),
    ]


def _speeches(controls: Controls) -> _Element:
    return controls.repeat(
        "account.speeches",
        controls.when("speech.summary", controls.block("speech.summary", *_PROSE)),
        controls.when("speech.speaker", paragraph("BodyText", controls.field("speech.speaker"))),
    )


def _photos(document: Document, controls: Controls) -> _Element:
    """Each photo under its caption."""
    return controls.repeat(
        "account.photos",
        controls.when("photo.caption", paragraph("Caption", controls.field("photo.caption"))),
        paragraph("Figure", picture(controls, document.part, "photo.picture", *PHOTO)),
    )
