"""Why a fact is not as planned is said once, for one event or for every event of an activity."""

import pytest

from pesnet_desktop.commands.activity import set_activity_field
from pesnet_desktop.commands.deviation import set_deviation_reason
from pesnet_desktop.commands.event import add_event, link_activity
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from tests.commands.workspace import ids, small_workspace


@pytest.fixture
def store() -> Store:
    """Activity 1.1 with two events."""
    made = small_workspace()
    link_activity(made, add_event(made, "Second round"), ids(made, "activity")[0])
    return made


def reasons(store: Store) -> list[str]:
    return sorted(str(reason) for (reason,) in store.rows("SELECT venue_reason FROM activity_event"))


def test_a_reason_is_given_for_one_event(store: Store) -> None:
    event = str(store.rows("SELECT event_id FROM activity_event ORDER BY id LIMIT 1")[0][0])

    set_deviation_reason(store, ids(store, "activity")[0], "venue", "The host\nwithdrew.", event)

    assert reasons(store) == ["", "The host withdrew."]
    assert store.undo_label == "Give the reason for another venue in activity 1.1: The host withdrew."


def test_typed_as_a_field_of_the_activity_it_holds_for_every_event(store: Store) -> None:
    set_activity_field(store, ids(store, "activity")[0], "venue_reason", "The host withdrew.")

    assert reasons(store) == ["The host withdrew.", "The host withdrew."]


@pytest.mark.parametrize(("place", "fact"), [(1, "venue"), (0, "weather")])
def test_an_activity_without_an_event_and_a_fact_that_is_none_are_refused(store: Store, place: int, fact: str) -> None:
    with pytest.raises(Problem):
        set_deviation_reason(store, ids(store, "activity")[place], fact, "No reason.")

    assert reasons(store) == ["", ""]
