"""What of the plan came out otherwise: for each event the facts that differ, planned beside actual, and the reason."""

from collections.abc import Sequence

from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.deviation import Fact
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.line import Line, line_in, parted
from pesnet_desktop.model.papers.progress_report import ReportDeviation
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.activity import ActivityRow
from pesnet_desktop.queries.activity_facts import Deviation, deviations, linked_events
from pesnet_desktop.queries.event import EventFacts, venue_in
from pesnet_desktop.queries.papers.concept_note import HOLDERS, title_line
from pesnet_desktop.queries.papers.report_words import reason_in, remarks
from pesnet_desktop.queries.papers.words import SEMICOLON, in_language, joined
from pesnet_desktop.queries.papers.work_plan import place_line, providers_line, timeline_line
from pesnet_desktop.queries.plan_table import TableActivity
from pesnet_desktop.store import Store

ORDER: tuple[Fact, ...] = ("title", "time", "venue", "lead", "languages")
"""As a reader goes along the plan's row; the title names what the row is about."""


@dataclass(frozen=True)
class Deviations:
    """An event that was held, and what of it is not as planned."""

    event: EventFacts
    found: tuple[Deviation, ...]

    @property
    def reasons(self) -> tuple[Wording, ...]:
        """The reasons given, each once."""
        return tuple(dict.fromkeys(one.reason for one in self.found if one.reason.in_language("en")))


def deviations_of(store: Store, planned: TableActivity, held: Sequence[EventFacts]) -> tuple[Deviations, ...]:
    """Those events of an activity that are not as planned."""
    linked = {one.id: one for one in linked_events(store, planned.id)}
    found = (Deviations(facts, deviations(planned, linked[facts.id], "en")) for facts in held if facts.id in linked)
    return tuple(one for one in found if one.found)


def deviation_row(number: str, row: ActivityRow, own: Deviations, language: str) -> ReportDeviation:
    """The row of the table: all facts of one event that differ, each side in the same order."""
    facts = [fact for fact in ORDER if any(one.fact == fact for one in own.found)]
    semicolon = in_language(SEMICOLON, language)
    return ReportDeviation(
        number,
        parted([_planned(fact, row, language) for fact in facts], semicolon),
        parted([_actual(fact, own.event, language) for fact in facts], semicolon),
        remarks([reason_in(reason, language) for reason in (*own.reasons, row.reason)]),
    )


def _planned(fact: Fact, row: ActivityRow, language: str) -> Line:
    match fact:
        case "title":
            return line_in(row.title, language)
        case "time":
            return timeline_line(row, language)
        case "venue":
            return place_line(row, language)
        case "lead":
            return providers_line(row, language)
        case "languages":
            return LanguageRegime.parse(row.languages).paragraph(language)


def _actual(fact: Fact, event: EventFacts, language: str) -> Line:
    match fact:
        case "title":
            return title_line(event, language)
        case "time":
            return event.dates_in(language)
        case "venue":
            return venue_in(event.venue, language)
        case "lead":
            names = [country_name(one.name, language) for one in event.organisers if one.role in HOLDERS]
            return joined(names, language)
        case "languages":
            return LanguageRegime.parse(event.languages).paragraph(language)
