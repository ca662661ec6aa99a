"""The shipped template of the progress report: cover, counts with a figure, each activity, deviations, annex."""

from docx.document import Document
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.page import PORTRAIT, set_up
from pesnet_desktop.documents.starter.report_annex import annex, deviations, figure
from pesnet_desktop.documents.starter.tables import facts, head, row, table
from pesnet_desktop.documents.starter.wordml import paragraph, run
from pesnet_desktop.documents.starter.words import Words

FACTS = (3.6, 12.4)
COUNTS = (4.1, 1.6, 2.3, 2.1, 2.1, 2.3, 1.5)
STATES = (1.1, 5.2, 3.3, 3.5, 2.9)
UNPLANNED = (8.2, 3.6, 4.2)
NOTHING = "–"
_COUNTED = ("planned", "implemented", "in_preparation", "rescheduled", "not_implemented", "unplanned")


def progress_report(document: Document, controls: Controls, words: Words) -> None:
    set_up(document, PORTRAIT, controls, words, has_cover=True)
    document.element.body.extend(
        [
            *_cover(controls, words),
            *_summary(controls, words),
            figure(document, controls, words),
            *_states(controls, words),
            deviations(controls),
            *_outside_the_plan(controls, words),
            *annex(document, controls, words),
            paragraph("SectionEnd"),
        ]
    )


def _cover(controls: Controls, words: Words) -> list[_Element]:
    labels = {
        "facts.forum": words.forum,
        "facts.session": words.forum_session,
        "facts.place_and_date": words.place_and_date,
        "facts.window": words.period,
        "facts.prepared_by": words.prepared_by,
        "facts.number": words.document,
    }
    return [
        paragraph("NetworkName", controls.field("cover.network")),
        paragraph("CoverSpace"),
        paragraph("PaperKind", run(words.progress_report)),
        paragraph("CoverTitle", controls.field("facts.title")),
        controls.when("facts.subtitle", paragraph("Subtitle", controls.field("facts.subtitle"))),
        table(
            "FactTable",
            FACTS,
            words.progress_report,
            words.report_facts_table,
            *facts(controls, FACTS, labels),
            has_head=False,
        ),
    ]


def _summary(controls: Controls, words: Words) -> list[_Element]:
    return [
        paragraph("Heading1", run(words.period_heading), new_page=True),
        _method(controls, words),
        paragraph("Heading1", run(words.summary_heading)),
        controls.when("facts.summary", paragraph("BodyText", controls.field("facts.summary"))),
        paragraph("Caption", controls.field("report.table_title")),
        table(
            "PaperTable",
            COUNTS,
            words.counts_title,
            words.counts_table,
            head(COUNTS, *words.counts_columns, centred_from=1),
            controls.repeat("report.counts", _count(controls, "count")),
            _count(controls, "total"),
            has_total=True,
        ),
    ]


def _method(controls: Controls, words: Words) -> _Element:
    """The period, where the report has one, and what is set beside what."""
    period, stop = words.period_sentence
    before, after = words.method_sentence
    return paragraph(
        "BodyText",
        controls.when("facts.window", run(period), controls.field("facts.window"), run(stop)),
        run(before),
        controls.field("facts.plan_title"),
        run(after),
    )


def _count(controls: Controls, noun: str) -> _Element:
    numbers = [[paragraph("TableNumber", controls.field(f"{noun}.{state}", prompt="0"))] for state in _COUNTED]
    return row(COUNTS, [paragraph("TableText", controls.field(f"{noun}.name"))], *numbers)


def _states(controls: Controls, words: Words) -> list[_Element]:
    activity = row(
        STATES,
        [paragraph("TableText", controls.field("activity.number", prompt="0.0"))],
        [paragraph("TableText", controls.field("activity.title"))],
        [paragraph("TableText", controls.field("activity.planned"))],
        [
            controls.when("activity.actual", paragraph("TableText", controls.field("activity.actual"))),
            controls.unless("activity.actual", paragraph("TableText", run(NOTHING))),
        ],
        [
            paragraph("TableText", controls.field("activity.state", bold=True)),
            controls.when("activity.remarks", paragraph("TableText", controls.field("activity.remarks"))),
        ],
    )
    states = table(
        "PaperTable",
        STATES,
        words.states_heading,
        words.states_table,
        head(STATES, *words.states_columns),
        controls.repeat("area.states", activity),
    )
    return [
        paragraph("Heading1", run(words.states_heading)),
        controls.repeat("report.areas", paragraph("Heading2", controls.field("area.heading")), states),
    ]


def _outside_the_plan(controls: Controls, words: Words) -> list[_Element]:
    event = row(
        UNPLANNED,
        [paragraph("TableText", controls.field("event.title"))],
        [paragraph("TableText", controls.field("event.dates"))],
        [paragraph("TableText", controls.field("event.venue"))],
    )
    events = table(
        "PaperTable",
        UNPLANNED,
        words.unplanned_heading,
        words.unplanned_table,
        head(UNPLANNED, words.event, words.dates, words.venue),
        controls.repeat("report.unplanned", event),
    )
    return [
        paragraph("Heading1", run(words.unplanned_heading)),
        controls.when("report.unplanned", paragraph("BodyText", run(words.unplanned_sentence), keep_next=True), events),
        controls.unless("report.unplanned", paragraph("BodyText", run(words.nothing_unplanned))),
    ]
