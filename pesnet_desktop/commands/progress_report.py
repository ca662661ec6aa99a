"""What an officer does with a progress report: the facts of its cover, as typed, and the window it reports on."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, required, short, typed
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.entities import ProgressReport, WorkPlan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

REPORT_FIELDS = ("forum", "session", "place", "held_on", "number", "since", "until")
WINDOW = ("since", "until")


def add_progress_report(store: Store, plan_id: str, forum: str, since: str = "", until: str = "") -> str:
    """A new report on a plan to a forum, with its window's days as typed; returns its id."""
    line, first, last = required(forum), _date(one_line(since)), _date(one_line(until))
    with store.edit("Add the progress report to {forum}", forum=short(line)) as session:
        found(session, WorkPlan, plan_id)
        report = ProgressReport(id=new_id(), plan_id=plan_id, forum=line, since=first, until=last)
        session.add(report)
        return report.id


def set_report_field(store: Store, report_id: str, field: str, text: str) -> None:
    """One of REPORT_FIELDS as typed; ``since`` and ``until`` are dates (``2 March 2024``) or empty."""
    if field not in REPORT_FIELDS:
        raise Problem("field-unknown", field=field, known=", ".join(REPORT_FIELDS))
    line = one_line(text)
    kept = _date(line) if field in WINDOW else line
    with store.edit(
        "Change “{field}” of the report to {forum}: {words}",
        field=(field,),
        words=typed(line),
        **named(store, "progress_report", report_id),
    ) as session:
        setattr(found(session, ProgressReport, report_id), field, kept)


def remove_progress_report(store: Store, report_id: str) -> None:
    with store.edit("Remove the progress report to {forum}", **named(store, "progress_report", report_id)) as session:
        session.delete(found(session, ProgressReport, report_id))


def _date(text: str) -> str:
    read = DateRange.parse(text) if text else None
    if text and read is None:
        raise Problem("date-not-understood", words=short(text))
    return read.start.isoformat() if read else ""
