"""The shipped template of the events list: a row for each event, in the three columns of the network's web page."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.programme import paper_head
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass

WIDTHS = (4.2, 4.9, 6.9)


@dataclass(frozen=True)
class ListWords:
    """``title`` is the kind of paper; ``columns`` are Venue, Date and Information."""

    title: str
    columns: tuple[str, str, str]
    table: str
    nothing: str


WORDS = {
    "en": ListWords(
        "Events list",
        ("Venue", "Date", "Information"),
        "The events of the network, a row each, the newest first.",
        "No event has firm dates yet.",
    ),
    "fr": ListWords(
        "Liste des manifestations",
        ("Lieu", "Date", "Information"),
        "Les manifestations du réseau, une par ligne, la plus récente en tête.",
        "Aucune manifestation n’a encore de dates fermes.",
    ),
    "ar": ListWords(
        "قائمة الفعاليات",
        ("المكان", "التاريخ", "المعلومات"),
        "فعاليات الشبكة، في كل صف فعالية، والأحدث أولا.",
        "لم يحدد بعد تاريخ أي فعالية.",
    ),
}


def events_list_title(words: Words) -> str:
    return WORDS[words.language[:2]].title


def events_list(document: Document, controls: Controls, words: Words) -> None:
    own = WORDS[controls.language]
    set_up(document, PORTRAIT, controls, words)
    document.element.body.extend(
        [
            *paper_head(controls, own.title, title="cover.title"),
            _events(controls, own),
            controls.unless("list.events", paragraph("BodyText", run(own.nothing))),
            paragraph("SectionEnd"),
        ]
    )


def _events(controls: Controls, own: ListWords) -> _Element:
    event = row(
        WIDTHS,
        [paragraph("TableText", controls.field("event.venue"))],
        [paragraph("TableText", controls.field("event.dates"))],
        [paragraph("TableText", controls.field("event.title"))],
    )
    return table(
        "PaperTable", WIDTHS, own.title, own.table, head(WIDTHS, *own.columns), controls.repeat("list.events", event)
    )
