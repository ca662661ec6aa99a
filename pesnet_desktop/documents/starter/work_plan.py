"""The shipped template of the work plan: the plan's own rows, then a table of seven columns for each thematic area."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import LANDSCAPE, set_up
from pesnet_desktop.documents.starter.tables import head, row, row_across, table
from pesnet_desktop.documents.starter.wordml import line_break, paragraph, run
from pesnet_desktop.documents.starter.words import Words

FACTS = (5.2, 20.9)
ACTIVITIES = (1.0, 4.2, 2.7, 2.5, 2.8, 3.4, 9.5)


def work_plan(document: Document, controls: Controls, words: Words) -> None:
    """The first area starts a new page; the others follow on. Each area's heading stands above its table."""
    _whole_plan(document, controls, words, _areas(controls, words))


def work_plan_merged(document: Document, controls: Controls, words: Words) -> None:
    """The same with the heading and the aims of each area in a row across its table, below the columns' heads."""
    _whole_plan(document, controls, words, _areas_with_headings_inside(controls, words))


def _whole_plan(document: Document, controls: Controls, words: Words, areas: _Element) -> None:
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
            areas,
            paragraph("SectionEnd"),
        ]
    )


def _areas(controls: Controls, words: Words) -> _Element:
    return controls.repeat(
        "plan.areas",
        paragraph("Heading1", controls.field("area.heading")),
        controls.when(
            "area.objectives",
            controls.block("area.objectives", "ListBullet", keep_next=True),
            paragraph("TableGap", keep_next=True),
        ),
        _activities(controls, words),
    )


def _areas_with_headings_inside(controls: Controls, words: Words) -> _Element:
    """The gap keeps one area's table from growing together with the next one's."""
    across = row_across(
        ACTIVITIES,
        paragraph("TableGroup", controls.field("area.heading")),
        controls.when(
            "area.objectives",
            controls.block("area.objectives", "TableText", "TableBulletWide", "TableListNumberWide", keep_next=True),
        ),
    )
    return controls.repeat("plan.areas", _activities(controls, words, across), paragraph("LetterGap"))


def _activities(controls: Controls, words: Words, *rows: _Element) -> _Element:
    return table(
        "PlanTable",
        ACTIVITIES,
        words.plan_table_title,
        words.plan_table,
        head(ACTIVITIES, *words.plan_columns),
        *rows,
        controls.repeat("area.activities", _activity(controls)),
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
                controls.when("activity.venue", run("\u00a0/"), line_break(), controls.field("activity.venue")),
            )
        ],
        [paragraph(small, controls.field("activity.languages"))],
        [paragraph(small, controls.field("activity.providers"))],
        [paragraph(small, controls.field("activity.beneficiaries"))],
        [controls.block("activity.description", small, "TableBullet", "TableListNumber")],
    )
