"""What a new progress report usually covers."""

from datetime import date

from pesnet_desktop.commands.progress_report import add_progress_report
from pesnet_desktop.commands.work_plan import add_work_plan
from pesnet_desktop.queries.progress_report import report, usual_window
from pesnet_desktop.queries.work_plan import Plan, plan
from tests.queries.office import Office

TODAY = date(2031, 5, 12)


def _plan(desk: Office, plan_id: str) -> Plan:
    found = plan(desk.store, plan_id)
    assert found is not None
    return found


def test_a_new_report_begins_on_the_day_after_the_last_one_ended(desk: Office) -> None:
    window = usual_window(desk.store, _plan(desk, desk.plan), TODAY)

    assert window == (date(2030, 11, 1), TODAY)


def test_the_first_report_covers_the_plan_from_its_beginning(desk: Office) -> None:
    first = add_work_plan(desk.store, "Work Plan 2031-2032", 2031, 2032)

    assert usual_window(desk.store, _plan(desk, first), TODAY) == (date(2031, 1, 1), TODAY)


def test_a_plan_that_has_not_begun_gives_no_first_day(desk: Office) -> None:
    later = add_work_plan(desk.store, "Work Plan 2035-2036", 2035, 2036)

    assert usual_window(desk.store, _plan(desk, later), TODAY) == (None, TODAY)


def test_where_the_last_window_reaches_beyond_today_no_day_is_invented(desk: Office) -> None:
    assert usual_window(desk.store, _plan(desk, desk.plan), date(2030, 6, 1)) == (None, date(2030, 6, 1))


def test_a_report_keeps_the_window_that_it_is_made_with(desk: Office) -> None:
    made = report(desk.store, add_progress_report(desk.store, desk.plan, "6th Meeting", "1 November 2030", ""))

    assert made is not None
    assert (made.forum, made.since, made.until) == ("6th Meeting", "2030-11-01", "")
