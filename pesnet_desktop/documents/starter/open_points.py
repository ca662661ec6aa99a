"""The shipped template of the list of open points: a table for each event and for the plan."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import paper_head
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

WIDTHS = (2.7, 4.1, 6.4, 2.8)


@dataclass(frozen=True)
class PointWords:
    """``columns`` are what is open, how it stands, where, and its state; ``critical`` stands below the state."""

    title: str
    columns: tuple[str, str, str, str]
    table: str
    critical: str


WORDS = {
    "en": PointWords(
        "List of open points",
        ("Fact", "As it stands", "Where", "State"),
        "What is still open in this event or plan, and where it stands; what is needed for a final paper comes first.",
        "needed for a final paper",
    ),
    "fr": PointWords(
        "Liste des points en suspens",
        ("Élément", "État actuel", "Emplacement", "Statut"),
        "Ce qui reste en suspens pour cette manifestation ou ce plan, et où cela figure\u00a0; ce qu’exige un document "
        "définitif vient en tête.",
        "requis pour un document définitif",
    ),
    "ar": PointWords(
        "قائمة النقاط المفتوحة",
        ("البيان", "الوضع الحالي", "الموضع", "الحالة"),
        "ما لم يحسم بعد في هذه الفعالية أو الخطة وموضعه، وفي مقدمته ما يلزم للوثيقة النهائية.",
        "لازم للوثيقة النهائية",
    ),
}


def open_points_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def open_points(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, own.title, title="cover.title"),
            paragraph("BodyText", controls.field("open.summary")),
            controls.repeat(
                "open.groups", paragraph("Heading2", controls.field("group.heading")), _points(controls, own)
            ),
            paragraph("SectionEnd"),
        ]
    )


def _points(controls: Controls, own: PointWords) -> _Element:
    point = row(
        WIDTHS,
        [paragraph("TableText", controls.field("point.kind"))],
        [paragraph("TableText", controls.field("point.words"))],
        [paragraph("TableText", controls.field("point.where"))],
        [
            paragraph("TableText", controls.field("point.state")),
            controls.when("point.is_critical", paragraph("TableText", run(own.critical, bold=True))),
        ],
    )
    return table(
        "PaperTable", WIDTHS, own.title, own.table, head(WIDTHS, *own.columns), controls.repeat("group.points", point)
    )
