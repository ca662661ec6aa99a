"""The progress report as a paper: cover, window, counts per area, a table per area, and what was in no plan."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.chart import PaperChart
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.line import Line


@dataclass(frozen=True)
class ReportFacts:
    """The cover's facts as typed. ``window``: ``2 March 2024 to 31 October 2025``; ``summary``: the counts in words."""

    table: ClassVar[str] = "progress_report"
    id: str
    title: Line
    subtitle: Line
    forum: Line
    session: Line
    place_and_date: Line
    window: Line
    prepared_by: str
    number: str
    plan_title: Line
    summary: str


@dataclass(frozen=True)
class ReportCount:
    """A row of the counts; each number is printed, zero as an en dash."""

    name: Line
    planned: str
    implemented: str
    in_preparation: str
    rescheduled: str
    not_implemented: str
    unplanned: str


@dataclass(frozen=True)
class ReportActivity:
    """``number`` is ``1.3``; ``planned`` the plan's timeline and venue; ``actual`` from the linked events.

    ``state`` is a word; ``remarks`` who attended, and the reasons where no deviation tells them;
    ``languages`` and ``providers`` are the plan's, ``note`` is what the annotated plan says of it.
    """

    table: ClassVar[str] = "activity"
    id: str
    number: str
    title: Line
    planned: Line
    actual: Line
    state: str
    remarks: Line
    languages: Line = ""
    providers: Line = ""
    note: Line = ""


@dataclass(frozen=True)
class ReportDeviation:
    """What was planned beside what came of it: ``Q2 2025; On-site (Azerbaijan)`` and ``8–9 July 2025; Kuala Lumpur``.

    ``number`` is the activity's, ``reason`` what the officer gave for it.
    """

    number: str
    planned: Line
    actual: Line
    reason: Line


@dataclass(frozen=True)
class ReportArea:
    table: ClassVar[str] = "thematic_area"
    id: str
    heading: Line
    activities: tuple[ReportActivity, ...]

    @property
    def states(self) -> tuple[ReportActivity, ...]:
        """The activities as the report's table repeats them: short rows, of which four stay on one page."""
        return self.activities


@dataclass(frozen=True)
class ReportEvent:
    """An event of the window that no activity of the plan is linked to."""

    table: ClassVar[str] = "event"
    id: str
    title: Line
    dates: Line
    venue: str


@dataclass(frozen=True)
class PaperReport:
    table_title: Line
    counts: tuple[ReportCount, ...]
    total: ReportCount
    areas: tuple[ReportArea, ...]
    unplanned: tuple[ReportEvent, ...]
    deviations: tuple[ReportDeviation, ...] = ()
    chart: PaperChart | None = None


@dataclass(frozen=True)
class ProgressReportPaper:
    """Roots of the template's tags: ``cover``, ``facts``, ``report`` and ``total``."""

    cover: Cover
    facts: ReportFacts
    report: PaperReport

    @property
    def total(self) -> ReportCount:
        """The last row of the counts, named by the template beside the report's own fields."""
        return self.report.total
