from dataclasses import dataclass
from datetime import date

import pytest

from pesnet_desktop.commands.activity import add_activity, set_activity_field
from pesnet_desktop.commands.deviation import set_deviation_reason
from pesnet_desktop.commands.event import make_event_from_activity, set_event_field
from pesnet_desktop.commands.work_plan import add_area, add_work_plan
from pesnet_desktop.queries.activity_facts import deviations, linked_events
from pesnet_desktop.queries.findable import findable, found
from pesnet_desktop.queries.plan_table import PAST, plan_of, plan_table
from pesnet_desktop.store import Store, create_store

TODAY = date(2031, 8, 1)


@dataclass(frozen=True)
class Held:
    """An activity of a plan and the event made from it."""

    store: Store
    plan: str
    activity: str
    event: str

    def changed(self) -> list[tuple[str, str, str]]:
        table = plan_table(self.store, TODAY)
        assert table is not None
        found = deviations(table.activities[0], linked_events(self.store, self.activity)[0], "en")
        return [(one.fact, one.planned, one.actual) for one in found]


@pytest.fixture
def held() -> Held:
    store = create_store(None)
    plan = add_work_plan(store, "Work Plan 2030–2032")
    activity = add_activity(store, add_area(store, plan, "Skills"), "Workshop on “Apprenticeships”")
    for field, text in (
        ("timeline_venue", "Q2 2031 / On-site (Türkiye)"),
        ("languages", "English"),
        ("providers", "Türkiye"),
    ):
        set_activity_field(store, activity, field, text)
    return Held(store, plan, activity, make_event_from_activity(store, activity))


def test_an_event_as_planned_differs_in_nothing(held: Held) -> None:
    set_event_field(held.store, held.event, "dates", "8–9 May 2031")

    assert held.changed() == []


def test_dates_outside_the_timeline_differ(held: Held) -> None:
    set_event_field(held.store, held.event, "dates", "8–9 July 2031")

    assert held.changed() == [("time", "Q2 2031", "8–9 July 2031")]


def test_another_country_differs(held: Held) -> None:
    set_event_field(held.store, held.event, "venue", "Rabat, Morocco")

    assert held.changed() == [("venue", "On-site (Türkiye)", "Rabat, Morocco")]


def test_other_languages_differ(held: Held) -> None:
    set_event_field(held.store, held.event, "languages", "French")

    assert held.changed() == [("languages", "English", "French")]


def test_a_planned_activity_whose_time_is_over_counts_as_past(held: Held) -> None:
    other = add_activity(held.store, add_area(held.store, held.plan, "Market"), "Webinar on Surveys")
    set_activity_field(held.store, other, "timeline", "July 2031")

    table = plan_table(held.store, TODAY)

    assert table is not None
    assert [row.state for row in table.activities if row.id == other] == [PAST]


def test_an_activity_knows_its_plan(held: Held) -> None:
    assert plan_of(held.store, held.activity) == held.plan


def test_activities_and_events_are_found_by_words_however_written(held: Held) -> None:
    hits = found(findable(held.store), "APPRENTICESHIPS workshop", 5)

    assert [(hit.kind, hit.id) for hit in hits] == [("activity", held.activity), ("event", held.event)]


def test_no_more_is_found_than_is_asked_for(held: Held) -> None:
    assert len(found(findable(held.store), "workshop", 1)) == 1


def test_a_difference_comes_with_the_reason_given_for_its_event(held: Held) -> None:
    set_event_field(held.store, held.event, "venue", "Rabat, Morocco")
    set_deviation_reason(held.store, held.activity, "venue", "Morocco offered to host it.", held.event)

    table = plan_table(held.store, TODAY)

    assert table is not None
    found = deviations(table.activities[0], linked_events(held.store, held.activity)[0], "en")
    assert [(one.fact, one.reason.en) for one in found] == [("venue", "Morocco offered to host it.")]
