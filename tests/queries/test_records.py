import pytest

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.work_plan import add_area, add_work_plan, remove_work_plan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.records import Record, find_activity, find_event, find_plan, find_record
from tests.queries.office import Office


def test_a_record_is_found_by_its_id_and_by_the_beginning_of_it(desk: Office) -> None:
    found = [find_record(desk.store, words) for words in (desk.held, desk.held[:6], desk.held[:6].upper())]

    assert found == [Record("activity", desk.held)] * 3


def test_an_activity_is_found_by_its_printed_number(desk: Office) -> None:
    assert find_activity(desk.store, " 1.2 ") == desk.later


def test_a_number_that_stands_in_two_plans_is_ambiguous_until_the_plan_is_named(desk: Office) -> None:
    from pesnet_desktop.commands.activity import add_activity

    other = add_work_plan(desk.store, "Another Plan", 2032, 2033)
    add_activity(desk.store, add_area(desk.store, other, "Area", "1"), "Webinar on “Twice”", "1")

    with pytest.raises(Problem) as raised:
        find_record(desk.store, "1.1")

    assert raised.value.code == "record-ambiguous"
    assert find_activity(desk.store, "1.1", desk.plan) == desk.held


@pytest.mark.parametrize("words", ["", "9.9", "zz", "1'; --", "ab", "ffffffffffffffffffffffffffffffff"])
def test_what_names_nothing_is_a_problem(desk: Office, words: str) -> None:
    with pytest.raises(Problem) as raised:
        find_record(desk.store, words)

    assert raised.value.code == "record-not-found"


def test_an_activity_stands_for_the_event_made_from_it(desk: Office) -> None:
    assert find_event(desk.store, "1.1") == desk.event


def test_an_activity_without_an_event_names_none(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        find_event(desk.store, "1.2")

    assert raised.value.code == "record-not-found"


def test_an_event_must_be_named_where_there_are_several(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        find_event(desk.store)

    assert raised.value.code == "event-not-chosen"


def test_a_record_of_another_kind_is_no_plan(desk: Office) -> None:
    with pytest.raises(Problem) as raised:
        find_plan(desk.store, add_event(desk.store, "Forum on “Plans”"))

    assert raised.value.code == "record-not-found"


def test_the_only_plan_needs_no_name(desk: Office) -> None:
    assert find_plan(desk.store) == desk.plan


def test_of_two_plans_one_must_be_named(desk: Office) -> None:
    add_work_plan(desk.store, "Another Plan")

    with pytest.raises(Problem) as raised:
        find_plan(desk.store)

    assert raised.value.code == "plan-not-chosen"


def test_a_file_without_a_plan_says_so(desk: Office) -> None:
    remove_work_plan(desk.store, desk.plan)

    with pytest.raises(Problem) as raised:
        find_plan(desk.store)

    assert raised.value.code == "plan-missing"
