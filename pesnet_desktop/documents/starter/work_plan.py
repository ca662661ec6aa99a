"""The shipped template of the work plan: the plan's own rows, then a table of seven columns for each thematic area."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import LANDSCAPE, set_up
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import line_break, paragraph, run
from pesnet_desktop.documents.starter.words import Words

FACTS = (5.2, 20.9)
ACTIVITIES = (1.0, 4.2, 2.7, 2.5, 2.8, 3.4, 9.5)


def work_plan(document: Document, controls: Controls, words: Words) -> None:
    """The first area starts a new page; the others follow on."""
    set_up(document, LANDSCAPE, controls, words)
    headers = row(
        FACTS,
        [paragraph("TableLabel", controls.field("header.label"))],
        [controls.block("header.content", "TableText", "TableBulletWide", "TableListNumberWide")],
    )
    facts = table(
        "FactTable",
        FACTS,
        words.work_plan,
        words.plan_facts_table,
        controls.repeat("plan.headers", headers),
        has_head=False,
    )
    document.element.body.extend(
        [
            paragraph("NetworkName", controls.field("cover.network")),
            paragraph("TableGap"),
            paragraph("Title", controls.field("plan.title")),
            facts,
            paragraph("SectionEnd", keep_next=True, new_page=True),
            _areas(controls, words),
            paragraph("SectionEnd"),
        ]
    )


def _areas(controls: Controls, words: Words) -> _Element:
    activities = table(
        "PlanTable",
        ACTIVITIES,
        words.plan_table_title,
        words.plan_table,
        head(ACTIVITIES, *words.plan_columns),
        controls.repeat("area.activities", _activity(controls)),
    )
    return controls.repeat(
        "plan.areas",
        paragraph("Heading1", controls.field("area.heading")),
        controls.when(
            "area.objectives",
            controls.block("area.objectives", "ListBullet", keep_next=True),
            paragraph("TableGap", keep_next=True),
        ),
        activities,
    )


def _activity(controls: Controls) -> _Element:
    """The timeline's ``/`` stands at the end of its line, the venue below."""
    small = "TableTextSmall"
    return row(
        ACTIVITIES,
        [paragraph(small, controls.field("activity.number", prompt="0"))],
        [paragraph(small, controls.field("activity.title", bold=True))],
        [
            paragraph(
                small,
                controls.field("activity.timeline"),
                controls.when("activity.venue", run(" /"), line_break(), controls.field("activity.venue")),
            )
        ],
        [paragraph(small, controls.field("activity.languages"))],
        [paragraph(small, controls.field("activity.providers"))],
        [paragraph(small, controls.field("activity.beneficiaries"))],
        [controls.block("activity.description", small, "TableBullet", "TableListNumber")],
    )
