"""The detail of an activity says of each of its events what is no longer as planned."""

from pesnet_desktop.commands.event import make_event_from_activity, set_event_field
from pesnet_desktop.queries.plan_table import plan_table
from pesnet_desktop.ui.differences import Difference
from pesnet_desktop.ui.plan_detail import detail_of
from pesnet_desktop.ui.plan_lines import today
from tests.ui.conftest import SmallPlan


def test_each_event_of_an_activity_is_compared_with_the_plan(small_plan: SmallPlan) -> None:
    store, activity = small_plan.store, small_plan.apprentices
    for dates, languages in (("8–9 July 2031", "English"), ("20 July 2031", "French")):
        event = make_event_from_activity(store, activity)
        set_event_field(store, event, "dates", dates)
        set_event_field(store, event, "languages", languages)
    table = plan_table(store, today())
    assert table is not None

    detail = detail_of(store, table, activity)

    assert detail is not None
    assert [event.differences for event in detail.events] == [
        (Difference("time", "Time", "Q2 2031", "8–9 July 2031"),),
        (
            Difference("time", "Time", "Q2 2031", "20 July 2031"),
            Difference("languages", "Languages", "English", "French"),
        ),
    ]
