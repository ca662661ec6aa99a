"""The progress report as a paper: cover, window, counts per area, planned beside actual, and what was in no plan."""

from collections import Counter
from datetime import date

from pesnet_desktop.model.capacities import capacity_in
from pesnet_desktop.model.dates import DateRange, day_text
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.meeting_title import meeting_in
from pesnet_desktop.model.papers.line import Line, chained, filled, line_in, parted, plain
from pesnet_desktop.model.papers.progress_report import (
    PaperReport,
    ProgressReportPaper,
    ReportActivity,
    ReportArea,
    ReportCount,
    ReportDeviation,
    ReportEvent,
    ReportFacts,
)
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.activity import ActivityRow, activities
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.event import EventFacts, event, events, venue_in
from pesnet_desktop.queries.papers import report_words as said
from pesnet_desktop.queries.papers.concept_note import title_line
from pesnet_desktop.queries.papers.report_chart import chart_of
from pesnet_desktop.queries.papers.report_deviations import Deviations, deviation_row, deviations_of
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import CAPACITY, COMMA, SEMICOLON, STATES, in_language
from pesnet_desktop.queries.papers.work_plan import area_heading, place_line, providers_line, timeline_line
from pesnet_desktop.queries.plan_table import TableActivity, plan_table
from pesnet_desktop.queries.progress_report import ReportRow, report, reports
from pesnet_desktop.queries.work_plan import AreaRow, Plan, areas, plan
from pesnet_desktop.store import Store

NOT_HELD = ("postponed", "cancelled")
BEFORE = ("planned", "in_preparation")
NOT_AS_PLANNED = ("rescheduled", "not_implemented", "cancelled")
_COUNTED_AS = {"cancelled": "not_implemented"}
_BELOW = "\u00a0/\n"
"""As in the plan: the stroke ends the timeline's line, the venue stands below."""


@dataclass(frozen=True)
class _Frame:
    """What every row of the report depends on. ``last_day`` is the window's, else today."""

    row: ReportRow
    language: str
    last_day: date


@dataclass(frozen=True)
class _Reported:
    """An activity with its events, the state that the report gives it, and what of each event is not as planned."""

    activity: ActivityRow
    events: tuple[EventFacts, ...]
    state: str
    deviations: tuple[Deviations, ...]

    @property
    def reasons(self) -> tuple[Wording, ...]:
        """Why the events held are not as planned, each sentence once."""
        return tuple(dict.fromkeys(reason for one in self.deviations for reason in one.reasons))


def progress_report_paper(
    store: Store, plan_id: str, report_id: str, language: str, today: date, *, final: bool = False
) -> ProgressReportPaper:
    """The report; without ``report_id`` the plan's latest, or where it has none one without forum and window.

    Raises Problem when the plan or the report is gone.
    """
    kept = plan(store, plan_id)
    row = _report_row(store, plan_id, report_id)
    if kept is None or row is None:
        raise Problem("record-gone")
    frame = _Frame(row, language, row.last_day or today)
    own = activities(store, plan_id)
    table = plan_table(store, frame.last_day, plan_id)
    planned = {one.id: one for one in table.activities} if table else {}
    reported = [
        (area, [_reported(store, one, planned[one.id], frame) for one in own.get(area.id, [])])
        for area in areas(store, plan_id)
    ]
    unplanned = _unplanned(store, own, frame)
    totals = _states([one for _area, rows in reported for one in rows])
    facts = _facts(store, kept, frame, said.summary(totals, len(unplanned), language))
    forum, session = _meeting(store, frame)
    end = parted([network(store).acronym, session or forum], in_language(COMMA, language))
    issue = Issue(language, today, not final)
    whole = ProgressReportPaper(
        cover_of(store, "progress-report", plain(facts.title), issue, header_end=end, final_footer=row.number),
        facts,
        PaperReport(
            in_language(said.TABLE_TITLE, language, date=day_text(frame.last_day, language)),
            tuple(_count(_area_name(area, language), _states(rows)) for area, rows in reported),
            _count(in_language(said.TOTAL, language), totals, len(unplanned)),
            tuple(_area(area, rows, language) for area, rows in reported),
            unplanned,
            tuple(one for area, rows in reported for row in rows for one in _deviations(area, row, language)),
            chart_of([(_area_name(area, language), _states(rows)) for area, rows in reported], language),
        ),
    )
    return typeset(whole, language)


def _report_row(store: Store, plan_id: str, report_id: str) -> ReportRow | None:
    if report_id:
        return report(store, report_id)
    known = reports(store, plan_id)
    return known[-1] if known else ReportRow("", plan_id, "", "", "", "", "", "", "")


def _facts(store: Store, kept: Plan, frame: _Frame, summary: str) -> ReportFacts:
    row, language, own = frame.row, frame.language, network(store)
    title = line_in(kept.title, language)
    since, until = (day_text(date.fromisoformat(day), language) if day else "" for day in (row.since, row.until))
    forum, session = _meeting(store, frame)
    place = Venue.parse(row.place).in_language(language) if row.place and language != "en" else row.place
    return ReportFacts(
        row.id,
        filled(said.title(title, language), plan=title),
        said.subtitle(forum or session, language) if forum or session else "",
        forum,
        "" if fold(session) in fold(forum) else session,
        in_language(COMMA, language).join(part for part in (place, _held_on(row, language)) if part),
        said.window(since, until, language),
        in_language(CAPACITY, language, name=own.secretariat, capacity=_as_secretariat(own.acronym, language)),
        row.number,
        title,
        summary,
    )


def _meeting(store: Store, frame: _Frame) -> tuple[str, str]:
    """The forum and its session in the paper's language."""
    own, row = network(store), frame.row
    return (
        meeting_in(row.forum, own.name, own.acronym, frame.language),
        meeting_in(row.session, own.name, own.acronym, frame.language),
    )


def _as_secretariat(acronym: str, language: str) -> str:
    return capacity_in(f"Secretariat of the {acronym}", language)


def _held_on(row: ReportRow, language: str) -> str:
    """When the forum meets: as typed in English, in other languages in their words where it was understood."""
    dates = DateRange.parse(row.held_on) if language != "en" else None
    return dates.text(language) if dates else row.held_on


def _reported(store: Store, activity: ActivityRow, planned: TableActivity, frame: _Frame) -> _Reported:
    """An activity is implemented once an event made from it has ended within the window's last day."""
    found = (event(store, event_id) for event_id in activity.event_ids)
    held = tuple(facts for facts in found if facts is not None and _is_held(facts, frame.last_day))
    has_ended = any(facts.range and facts.range.end <= frame.last_day for facts in held)
    state = "implemented" if has_ended and activity.state in BEFORE else activity.state
    return _Reported(activity, held, state, deviations_of(store, planned, held))


def _is_held(facts: EventFacts, last_day: date) -> bool:
    return facts.state not in NOT_HELD and facts.range is not None and facts.range.start <= last_day


def _unplanned(store: Store, own: dict[str, list[ActivityRow]], frame: _Frame) -> tuple[ReportEvent, ...]:
    """The events of the window that no activity of the plan is linked to, earliest first."""
    planned = {event_id for rows in own.values() for row in rows for event_id in row.event_ids}
    lines = [
        line
        for line in reversed(events(store))
        if line.id not in planned and line.state not in NOT_HELD and frame.row.is_within(line.starts_on, line.ends_on)
    ]
    found = (event(store, line.id) for line in lines if line.starts_on <= frame.last_day.isoformat())
    language = frame.language
    return tuple(
        ReportEvent(one.id, title_line(one, language), one.dates_in(language), venue_in(one.venue, language))
        for one in found
        if one is not None
    )


def _area_name(area: AreaRow, language: str) -> Line:
    return chained(f"{area.number}. ", line_in(area.title, language))


def _states(rows: list[_Reported]) -> Counter[str]:
    """How many stand in each state; what was cancelled counts as not implemented."""
    return Counter(_COUNTED_AS.get(one.state, one.state) for one in rows)


def _count(name: Line, states: Counter[str], unplanned: int = 0) -> ReportCount:
    """A row of the counts; zero prints as a dash."""
    numbers = (
        states.total(),
        states["implemented"],
        states["in_preparation"],
        states["rescheduled"],
        states["not_implemented"],
        unplanned,
    )
    return ReportCount(name, *(str(n) if n else said.NONE for n in numbers))


def _area(area: AreaRow, rows: list[_Reported], language: str) -> ReportArea:
    return ReportArea(area.id, area_heading(area, language), tuple(_activity(area, one, language) for one in rows))


def _deviations(area: AreaRow, one: _Reported, language: str) -> tuple[ReportDeviation, ...]:
    """A row for each event that is not as planned; where none was held, one for what became of the activity instead."""
    row, number = one.activity, _number(area, one.activity)
    if one.deviations:
        return tuple(deviation_row(number, row, event, language) for event in one.deviations)
    if one.events or one.state not in NOT_AS_PLANNED:
        return ()
    planned = parted([timeline_line(row, language), place_line(row, language)], in_language(SEMICOLON, language))
    return (ReportDeviation(number, planned, _state(one, language), said.reason_in(row.reason, language)),)


def _number(area: AreaRow, row: ActivityRow) -> str:
    return f"{area.number}.{row.number}"


def _state(one: _Reported, language: str) -> str:
    return in_language(STATES.get(one.state, {"en": one.state}), language)


def _activity(area: AreaRow, one: _Reported, language: str) -> ReportActivity:
    row = one.activity
    semicolon = in_language(SEMICOLON, language)
    actual = semicolon.join(_when_and_where(facts, language) for facts in one.events)
    attended = [said.attended(facts.participants, facts.countries, language) for facts in one.events]
    reasons = [said.reason_in(reason, language) for reason in (row.reason, *one.reasons)]
    has_row_of_reasons = bool(_deviations(area, one, language))
    return ReportActivity(
        row.id,
        _number(area, row),
        line_in(row.title, language),
        parted([timeline_line(row, language), place_line(row, language)], _BELOW),
        actual or said.NONE,
        _state(one, language),
        said.remarks(attended if has_row_of_reasons else [*reasons, *attended]),
        LanguageRegime.parse(row.languages).paragraph(language),
        providers_line(row, language),
        said.remarks([actual, *reasons, *attended]),
    )


def _when_and_where(facts: EventFacts, language: str) -> str:
    parts = (facts.dates_in(language), venue_in(facts.venue, language))
    return in_language(COMMA, language).join(part for part in parts if part)
