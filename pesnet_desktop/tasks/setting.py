"""Sets fields by their names, for the command line: an activity's, an event's or a progress report's."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

REPORT = "report"


def set_fields(store: Store, written: str, fields: Mapping[str, str]) -> None:
    """Sets ``fields`` of the record that ``written`` names (id, its beginning, or a printed number).

    ``report`` is the plan's progress report: the newest one, made when there is none yet. All fields are set in one
    step, or none when one is refused.
    """
    from pesnet_desktop.commands.activity import SETTERS, set_activity_field
    from pesnet_desktop.commands.event import EVENT_SETTERS, set_event_field
    from pesnet_desktop.queries.records import find_record

    if written == REPORT:
        _set_report(store, fields)
        return
    record = find_record(store, written)
    setter, known = {
        "activity": (set_activity_field, tuple(SETTERS)),
        "event": (set_event_field, tuple(EVENT_SETTERS)),
    }.get(record.table, (None, ()))
    if setter is None:
        raise Problem("not-set-here")
    _refuse_unknown(fields, known)
    with _one_step(store, record.table, record.id, fields):
        for field, text in fields.items():
            setter(store, record.id, field, text)


def _one_step(store: Store, table: str, row: str, fields: Mapping[str, str]) -> AbstractContextManager[None]:
    """A step for several fields; one field alone is named by its own command."""
    from pesnet_desktop.commands.names import named

    if len(fields) == 1:
        return nullcontext()
    if table == "activity":
        return store.one_step("Set {fields} of activity {activity}", fields=tuple(fields), **named(store, table, row))
    return store.one_step("Set {fields} of {event}", fields=tuple(fields), **named(store, table, row))


def _set_report(store: Store, fields: Mapping[str, str]) -> None:
    from pesnet_desktop.commands.progress_report import REPORT_FIELDS, add_progress_report, set_report_field
    from pesnet_desktop.queries.progress_report import reports
    from pesnet_desktop.queries.records import find_plan

    _refuse_unknown(fields, REPORT_FIELDS)
    plan_id = find_plan(store)
    known = reports(store, plan_id)
    with store.one_step("Set {fields} of the progress report", fields=tuple(fields)):
        report_id = known[-1].id if known else add_progress_report(store, plan_id, fields.get("forum", "") or REPORT)
        for field, text in fields.items():
            set_report_field(store, report_id, field, text)


def _refuse_unknown(fields: Mapping[str, str], known: tuple[str, ...]) -> None:
    for field in fields:
        if field not in known:
            raise Problem("field-unknown", field=field, known=", ".join(known))
