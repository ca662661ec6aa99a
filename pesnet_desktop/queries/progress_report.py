"""Progress reports of a plan as lists and forms ask for them."""

from datetime import date, timedelta

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.queries.work_plan import Plan
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class ReportRow:
    """The cover's facts as typed, and the window ``since`` … ``until`` (``YYYY-MM-DD`` or empty: open on that side)."""

    id: str
    plan_id: str
    forum: str
    session: str
    place: str
    held_on: str
    since: str
    until: str
    number: str

    def is_within(self, starts_on: str, ends_on: str) -> bool:
        """Whether something on these dates falls into the window; without dates nothing does."""
        if not starts_on:
            return False
        return (not self.since or (ends_on or starts_on) >= self.since) and (not self.until or starts_on <= self.until)

    @property
    def last_day(self) -> date | None:
        return date.fromisoformat(self.until) if self.until else None


def reports(store: Store, plan_id: str) -> tuple[ReportRow, ...]:
    """The reports on a plan, the latest window last."""
    return tuple(ReportRow(*row) for row in texts(store, f"{_REPORTS} WHERE plan_id = ? ORDER BY until, id", plan_id))


def usual_window(store: Store, kept: Plan, today: date) -> tuple[date | None, date]:
    """What a new report on a plan usually covers, until today: since the day after the last report's window.

    The first report covers the plan from its beginning; None where that is not known or still to come.
    """
    last = max((row.until for row in reports(store, kept.id) if row.until), default="")
    if last and last < today.isoformat():
        return date.fromisoformat(last) + timedelta(days=1), today
    first = date(kept.start_year, 1, 1) if kept.start_year and not last else None
    return (first if first and first <= today else None), today


def report(store: Store, report_id: str) -> ReportRow | None:
    rows = texts(store, f"{_REPORTS} WHERE id = ?", report_id)
    return ReportRow(*rows[0]) if rows else None


_REPORTS = "SELECT id, plan_id, forum, session, place, held_on, since, until, number FROM progress_report"
