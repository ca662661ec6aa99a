"""The shipped template of the concept note, with the programme behind it."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import FACTS, days, paper_head
from pesnet_desktop.documents.starter.tables import facts, table
from pesnet_desktop.documents.starter.wordml import paragraph
from pesnet_desktop.documents.starter.words import Words


def concept_note(document: Document, controls: Controls, words: Words) -> None:
    """Facts, sections, and the programme on a new page where the event has one."""
    set_up(document, PORTRAIT, controls, words)
    sections = controls.repeat(
        "note.sections",
        paragraph("Heading1", controls.field("section.heading")),
        controls.block("section.body", "BodyText", "ListBullet", "ListNumber"),
    )
    programme = controls.when(
        "programme.days", *paper_head(controls, words.programme, new_page=True), days(controls, words)
    )
    document.element.body.extend(
        [
            *paper_head(controls, words.concept_note),
            _facts(controls, words),
            sections,
            programme,
            paragraph("SectionEnd"),
        ]
    )


def _facts(controls: Controls, words: Words) -> _Element:
    labels = {"event.dates": words.dates, "event.venue": words.venue, "event.organisers": words.organised_by}
    rows = facts(controls, FACTS, labels)
    return table("FactTable", FACTS, words.event_facts, words.facts_table, *rows, has_head=False)
