from datetime import date

from pesnet_desktop.commands.activity import move_activity, remove_activity
from pesnet_desktop.commands.work_plan import add_area as add_area
from pesnet_desktop.commands.work_plan import add_work_plan, adopt_work_plan, move_area, set_area_objectives
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.activity import activities, activity
from pesnet_desktop.queries.work_plan import areas, headers, plan, plans
from tests.queries.office import Office


def test_plans_stand_with_the_latest_period_first(desk: Office) -> None:
    later = add_work_plan(desk.store, "Work Plan 2032-2033", 2032, 2033)

    assert [one.id for one in plans(desk.store)] == [later, desk.plan]


def test_a_plan_tells_when_it_was_adopted(desk: Office) -> None:
    adopt_work_plan(desk.store, desk.plan, date(2030, 3, 1))

    kept = plan(desk.store, desk.plan)

    assert kept is not None
    assert (kept.is_adopted, kept.adopted_on) == (True, date(2030, 3, 1))
    assert plan(desk.store, "gone") is None


def test_header_rows_keep_their_bullets(desk: Office) -> None:
    (header,) = headers(desk.store, desk.plan)

    assert (header.label.en, header.content.en) == ("Objective", RichText.of("To share.\n• One\n• Two"))


def test_areas_stand_in_their_order_with_a_text_for_each_language(desk: Office) -> None:
    second = add_area(desk.store, desk.plan, "Labour Market")
    move_area(desk.store, second, None)
    set_area_objectives(desk.store, desk.area, RichText.of("• Apprendre"), "fr")

    rows = areas(desk.store, desk.plan)

    assert [(row.id, row.number) for row in rows] == [(second, "2"), (desk.area, "1")]
    assert rows[1].objectives.in_language("fr") == RichText.of("• Apprendre")


def test_activities_keep_their_printed_numbers_when_they_move(desk: Office) -> None:
    move_activity(desk.store, desk.later, desk.area, None)

    rows = activities(desk.store, desk.plan)[desk.area]

    assert [(row.id, row.number) for row in rows] == [(desk.later, "2"), (desk.held, "1")]


def test_an_activity_has_its_providers_and_events(desk: Office) -> None:
    row = activity(desk.store, desk.held)

    assert row is not None
    assert [(one.name, one.status, one.joiner) for one in row.providers] == [
        ("Azerbaijan", "confirmed", ""),
        ("Malaysia", "to_confirm", ", "),
    ]
    assert row.event_ids == (desk.event,)


def test_an_activity_that_is_gone_is_none(desk: Office) -> None:
    remove_activity(desk.store, desk.later)

    assert activity(desk.store, desk.later) is None
