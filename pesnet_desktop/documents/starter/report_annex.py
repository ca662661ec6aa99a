"""The later parts of the progress report's template: the figure, the deviations, and the annotated plan as annex."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.chart import chart_control, example_chart
from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import LANDSCAPE, begin_section
from pesnet_desktop.documents.starter.report_words import REPORT_WORDS
from pesnet_desktop.documents.starter.tables import head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words

DEVIATIONS = (1.1, 5.7, 5.3, 3.9)
ANNEX = (1.2, 6.0, 3.5, 3.1, 3.7, 2.9, 5.7)


def figure(document: Document, controls: Controls, words: Words) -> _Element:
    """The chart under its caption; the note says where its numbers stand as well."""
    own = REPORT_WORDS[controls.language]
    shown = chart_control(document, controls, "report.chart", words.language, example_chart(own.states, own.areas))
    return controls.when(
        "report.chart",
        paragraph("Caption", run(own.figure_title)),
        paragraph("Figure", shown),
        paragraph("Note", run(own.figure_note)),
    )


def deviations(controls: Controls) -> _Element:
    own = REPORT_WORDS[controls.language]
    deviation = row(
        DEVIATIONS,
        [paragraph("TableText", controls.field("deviation.number", prompt="0.0"))],
        [paragraph("TableText", controls.field("deviation.planned"))],
        [paragraph("TableText", controls.field("deviation.actual"))],
        [paragraph("TableText", controls.field("deviation.reason"))],
    )
    return controls.when(
        "report.deviations",
        paragraph("Heading1", run(own.deviations_heading)),
        paragraph("BodyText", run(own.deviations_sentence), keep_next=True),
        paragraph("Caption", run(own.deviations_title)),
        table(
            "PaperTable",
            DEVIATIONS,
            own.deviations_title,
            own.deviations_table,
            head(DEVIATIONS, *own.deviations_columns),
            controls.repeat("report.deviations", deviation),
        ),
    )


def annex(document: Document, controls: Controls, words: Words) -> list[_Element]:
    """The plan once more, on landscape pages of their own, with what became of each activity."""
    own = REPORT_WORDS[controls.language]
    before, after = own.annex_title
    activities = table(
        "PlanTable",
        ANNEX,
        own.annex,
        own.annex_table,
        head(ANNEX, *own.annex_columns),
        controls.repeat("area.states", _activity(controls)),
    )
    return [
        begin_section(document, LANDSCAPE, controls, words, own.annex),
        paragraph("PaperKind", run(own.annex)),
        paragraph("Heading1", run(before), controls.field("facts.plan_title"), run(after)),
        controls.repeat("report.areas", paragraph("Heading2", controls.field("area.heading")), activities),
    ]


def _activity(controls: Controls) -> _Element:
    small = "TableTextSmall"
    return row(
        ANNEX,
        [paragraph(small, controls.field("activity.number", prompt="0.0"))],
        [paragraph(small, controls.field("activity.title"))],
        [paragraph(small, controls.field("activity.planned"))],
        [paragraph(small, controls.field("activity.languages"))],
        [paragraph(small, controls.field("activity.providers"))],
        [paragraph(small, controls.field("activity.state", bold=True))],
        [paragraph(small, controls.field("activity.note"))],
    )
