"""The shipped templates of the list of participants, by country, and of the sheet to be signed on one day."""

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import FACTS, paper_head
from pesnet_desktop.documents.starter.tables import facts, head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run, twips, w
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

LIST = (1.1, 5.9, 9.0)
SHEET = (1.1, 6.0, 2.9, 2.3, 3.7)
_HAND = 1.0
"""The least height in cm of a row that somebody signs."""


@dataclass(frozen=True)
class GuestWords:
    """``columns`` are those of the list, ``signing`` those of the sheet."""

    title: str
    sheet_title: str
    participants: str
    columns: tuple[str, str, str]
    table: str
    signing: tuple[str, str, str, str, str]
    sheet_table: str
    nobody: str


WORDS = {
    "en": GuestWords(
        "List of participants",
        "Attendance sheet",
        "Participants",
        ("No.", "Name", "Position and institution"),
        "The participants by delegation, a row each, under the name of their country or institution.",
        ("No.", "Name, position and institution", "Delegation", "Attendance", "Signature"),
        "The participants of one day, a row each, with room for their signature.",
        "The participants are not known yet.",
    ),
    "fr": GuestWords(
        "Liste des participants",
        "Feuille de présence",
        "Participants",
        ("N°", "Nom", "Fonction et institution"),
        "Les participants par délégation, un par ligne, sous le nom de leur pays ou institution.",
        ("N°", "Nom, fonction et institution", "Délégation", "Présence", "Signature"),
        "Les participants d’une journée, un par ligne, avec la place de leur signature.",
        "Les participants ne sont pas encore connus.",
    ),
    "ar": GuestWords(
        "قائمة المشاركين",
        "كشف الحضور",
        "المشاركون",
        ("م", "الاسم", "الصفة والمؤسسة"),
        "المشاركون بحسب الوفود، لكل منهم صف تحت اسم بلده أو مؤسسته.",
        ("م", "الاسم والصفة والمؤسسة", "الوفد", "الحضور", "التوقيع"),
        "المشاركون في أحد الأيام، لكل منهم صف ومكان للتوقيع.",
        "لم تحدد أسماء المشاركين بعد.",
    ),
}


def participants_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def attendance_title(words: Words) -> str:
    return WORDS[words.language[:2]].sheet_title


def participants(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    labels = {"event.dates": words.dates, "event.venue": words.venue, "guests.counts": own.participants}
    document.element.body.extend(
        [
            *paper_head(controls, own.title),
            _facts(controls, words, labels),
            controls.when("guests.circles", paragraph("Note", controls.field("guests.note"))),
            controls.repeat(
                "guests.circles", paragraph("Heading1", controls.field("circle.heading")), _circle(controls, own)
            ),
            controls.unless("guests.circles", paragraph("TableGap"), paragraph("BodyText", run(own.nobody))),
            paragraph("SectionEnd"),
        ]
    )


def attendance(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, own.sheet_title),
            _facts(controls, words, {"event.venue": words.venue}),
            paragraph("Heading1", controls.field("sheet.day")),
            _sheet(controls, own),
            controls.unless("sheet.guests", paragraph("BodyText", run(own.nobody))),
            paragraph("SectionEnd"),
        ]
    )


def _facts(controls: Controls, words: Words, labels: dict[str, str]) -> _Element:
    return table(
        "FactTable",
        FACTS,
        words.event_facts,
        words.facts_table,
        *facts(controls, FACTS, labels),
        has_head=False,
    )


def _circle(controls: Controls, own: GuestWords) -> _Element:
    guest = row(
        LIST,
        [paragraph("TableText", controls.field("guest.number"))],
        [paragraph("TableText", controls.field("guest.name", bold=True))],
        [paragraph("TableText", controls.field("guest.post"))],
    )
    rows = controls.repeat("circle.delegations", _delegation(controls), controls.repeat("delegation.guests", guest))
    return table("PaperTable", LIST, own.title, own.table, head(LIST, *own.columns), rows)


def _delegation(controls: Controls) -> _Element:
    """A row of one cell: the name over the delegation's own rows."""
    width = w("tcPr", w("tcW", w=sum(map(twips, LIST)), type="dxa"), w("gridSpan", val=len(LIST)))
    cell = w("tc", width, paragraph("TableGroup", controls.field("delegation.name")))
    return w("tr", w("trPr", w("cantSplit")), cell)


def _sheet(controls: Controls, own: GuestWords) -> _Element:
    guest = row(
        SHEET,
        [paragraph("TableText", controls.field("guest.number"))],
        [
            paragraph("TableText", controls.field("guest.name", bold=True)),
            controls.when("guest.post", paragraph("TableTextSmall", controls.field("guest.post"))),
        ],
        [paragraph("TableText", controls.field("guest.country"))],
        [paragraph("TableText", controls.field("guest.present"))],
        [paragraph("TableText")],
    )
    properties = guest.find(qn("w:trPr"))
    if properties is not None:
        properties.append(w("trHeight", val=twips(_HAND), hRule="atLeast"))
    return table(
        "PaperTable",
        SHEET,
        own.sheet_title,
        own.sheet_table,
        head(SHEET, *own.signing),
        controls.repeat("sheet.guests", guest),
    )
