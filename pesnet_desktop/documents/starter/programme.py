"""The shipped template of the programme: a table per day, a row per slot, no slot broken over a page."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.tables import facts, head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words

FACTS = (3.2, 12.8)
SLOTS_WIDTH = 16.0


def programme(document: Document, controls: Controls, words: Words) -> None:
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, words.programme),
            _facts(controls, words),
            days(controls, words),
            controls.unless("programme.days", paragraph("TableGap"), paragraph("BodyText", run(words.no_days))),
            paragraph("SectionEnd"),
        ]
    )


def paper_head(controls: Controls, kind: str, *, title: str = "event.title", new_page: bool = False) -> list[_Element]:
    """The block on top of a paper: network, kind of paper, and its title, the event's where nothing else is said."""
    return [
        paragraph("NetworkName", controls.field("cover.network"), new_page=new_page),
        paragraph("PaperKind", run(kind)),
        paragraph("Title", controls.field(title)),
    ]


def _facts(controls: Controls, words: Words) -> _Element:
    """Where; and when, unless the days say it: a full day then still ends on its page."""
    rows = [
        controls.unless("programme.days", *facts(controls, FACTS, {"event.dates": words.dates})),
        *facts(controls, FACTS, {"event.venue": words.venue}),
    ]
    return table("FactTable", FACTS, words.event_facts, words.facts_table, *rows, has_head=False)


def days(controls: Controls, words: Words) -> _Element:
    """Each day under its heading."""
    widths = _widths(words)
    slots = table(
        "ProgrammeTable",
        widths,
        words.programme,
        words.programme_table,
        head(widths, words.time, words.session),
        controls.repeat("day.slots", _slot(controls, words)),
    )
    return controls.repeat("programme.days", paragraph("Heading2", controls.field("day.heading")), slots)


def _widths(words: Words) -> tuple[float, float]:
    return words.time_width, SLOTS_WIDTH - words.time_width


def _slot(controls: Controls, words: Words) -> _Element:
    return row(
        _widths(words),
        [paragraph("SlotTime", controls.field("slot.time"))],
        session_cell(controls, words),
    )


def session_cell(controls: Controls, words: Words) -> list[_Element]:
    """What happens in a slot: its title, subtopics, parts and speakers."""
    return [
        controls.when("slot.is_pause", paragraph("SlotPause", controls.field("slot.title"))),
        controls.unless("slot.is_pause", paragraph("SlotTitle", controls.field("slot.title"))),
        controls.when(
            "slot.subtopics",
            paragraph(
                "SlotItem",
                run(words.subtopics, italic=not words.is_rtl),
                run(" "),
                controls.field("slot.subtopics"),
            ),
        ),
        _parts(controls),
    ]


def _parts(controls: Controls) -> _Element:
    return controls.repeat(
        "slot.parts",
        controls.when("part.title", paragraph("SlotItem", controls.field("part.title"))),
        controls.repeat("part.speakers", paragraph("SlotSpeaker", controls.field("speaker.name"))),
        controls.repeat("part.parts", paragraph("SlotSpeaker", controls.field("subpart.line"))),
    )
