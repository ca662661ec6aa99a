"""The shipped template of the run of show: the programme on a landscape page, with columns for the organisers only."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import LANDSCAPE, set_up
from pesnet_desktop.documents.starter.programme import paper_head, session_cell
from pesnet_desktop.documents.starter.style_table import LANDSCAPE_WIDTH
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

_OWN = (2.8, 3.2, 3.4, 5.2)


@dataclass(frozen=True)
class ShowWords:
    """``columns`` stand behind time and session: room, interpreters, responsible officer, notes."""

    title: str
    internal: str
    columns: tuple[str, str, str, str]
    table: str


WORDS = {
    "en": ShowWords(
        "Run of show (internal)",
        "Internal: for the organisers only, not to be handed to participants.",
        ("Room", "Interpreters", "Responsible", "Notes"),
        "The slots of one day: time and session, then room, interpreters, who is responsible, and internal notes.",
    ),
    "fr": ShowWords(
        "Déroulé (interne)",
        "Usage interne\u00a0: réservé aux organisateurs, à ne pas remettre aux participants.",
        ("Salle", "Interprètes", "Responsable", "Notes"),
        "Le déroulement d’une journée\u00a0: heure et séance, puis salle, interprètes, responsable et notes internes.",
    ),
    "ar": ShowWords(
        "سير البرنامج (داخلي)",
        "داخلي: للمنظمين فقط، ولا يوزع على المشاركين.",
        ("القاعة", "المترجمون الفوريون", "المسؤول", "ملاحظات"),
        "جلسات اليوم: الوقت والجلسة، ثم القاعة والمترجمون الفوريون والمسؤول والملاحظات الداخلية.",
    ),
}


def run_of_show_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def run_of_show(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, LANDSCAPE, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, own.title),
            paragraph("BodyText", run(own.internal, bold=True)),
            controls.repeat(
                "programme.days",
                paragraph("Heading2", controls.field("day.heading")),
                _day(controls, words, own),
            ),
            controls.unless("programme.days", paragraph("BodyText", run(words.no_days))),
            paragraph("SectionEnd"),
        ]
    )


def _day(controls: Controls, words: Words, own: ShowWords) -> _Element:
    widths = (words.time_width, round(LANDSCAPE_WIDTH - words.time_width - sum(_OWN), 2), *_OWN)
    slot = row(
        widths,
        [paragraph("SlotTime", controls.field("slot.time"))],
        session_cell(controls, words),
        *(
            [paragraph("TableText", controls.field(f"slot.{field}"))]
            for field in ("room", "interpreters", "officer", "notes")
        ),
    )
    return table(
        "ProgrammeTable",
        widths,
        own.title,
        own.table,
        head(widths, words.time, words.session, *own.columns),
        controls.repeat("day.slots", slot),
    )
