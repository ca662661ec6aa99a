"""Steps of earlier starts can be taken back, and several commands can be one step."""

import contextlib
from pathlib import Path

import pytest

from pesnet_desktop.commands.work_plan import add_area, add_work_plan, rename_work_plan
from pesnet_desktop.model.entities import ThematicArea, WorkPlan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store, create_store, open_store


def test_a_step_of_an_earlier_start_is_taken_back_and_the_one_before_it_next(tmp_path: Path) -> None:
    store = create_store(tmp_path / "office.pesnet")
    plan = add_work_plan(store, "First")
    rename_work_plan(store, plan, "Second")
    rename_work_plan(store, plan, "Third")
    store.undo()
    store.close()

    again = open_store(tmp_path / "office.pesnet")
    again.recall_steps()
    label = again.undo_label
    again.undo()
    titles = again.rows("SELECT title_en FROM work_plan")
    again.close()

    assert label == "Rename First: Second"
    assert titles == [("First",)]


def test_what_was_done_again_counts_as_done() -> None:
    store = create_store(None)
    plan = add_work_plan(store, "First")
    rename_work_plan(store, plan, "Second {braces}")
    store.undo()
    store.redo()

    store.recall_steps()
    store.undo()

    assert store.rows("SELECT title_en FROM work_plan") == [("First",)]


def test_commands_inside_one_step_are_taken_back_together() -> None:
    store = create_store(None)

    with store.one_step("Enter a plan"):
        plan = add_work_plan(store, "First")
        add_area(store, plan, "Area")

    assert store.undo_label == "Enter a plan"
    store.undo()
    assert store.rows("SELECT count(*) FROM work_plan, thematic_area") == [(0,)]


def _enter_two_plans(store: Store) -> None:
    with store.one_step("Enter a plan"):
        add_work_plan(store, "First")
        add_work_plan(store, "")


def test_a_removal_of_an_earlier_start_comes_back_whole(tmp_path: Path) -> None:
    store = create_store(tmp_path / "office.pesnet")
    with store.edit("Add the plan") as session:
        session.add_all([WorkPlan(id="p", organisation="OIC-PESNET"), ThematicArea(id="t", plan_id="p", number="1")])
    with store.edit("Remove the plan") as session:
        session.delete(session.get_one(WorkPlan, "p"))
    store.close()

    again = open_store(tmp_path / "office.pesnet")
    again.recall_steps()
    again.undo()

    assert again.rows("SELECT organisation, number FROM work_plan, thematic_area") == [("OIC-PESNET", "1")]
    assert again.check() == []
    again.close()


def test_a_first_value_of_an_earlier_start_goes_back_to_nothing() -> None:
    store = create_store(None)
    with store.edit("Add the plan") as session:
        session.add(WorkPlan(id="p"))
    with store.edit("Adopt") as session:
        session.get_one(WorkPlan, "p").state = "adopted"

    store.recall_steps()
    store.undo()

    assert store.rows("SELECT state FROM work_plan") == [("draft",)]


def test_a_failed_part_of_one_step_cannot_be_passed_over() -> None:
    store = create_store(None)

    with pytest.raises(RuntimeError), store.one_step("Enter a plan"), contextlib.suppress(ZeroDivisionError):
        _add_half_a_plan(store)

    assert store.rows("SELECT count(*) FROM work_plan") == [(0,)]


def _add_half_a_plan(store: Store) -> None:
    with store.edit("Add the plan") as session:
        session.add(WorkPlan(id="p"))
        session.flush()
        _ = 1 / 0


def test_a_refusal_inside_one_step_leaves_nothing_of_it() -> None:
    store = create_store(None)
    steps = len(store.history())

    with pytest.raises(Problem):
        _enter_two_plans(store)

    assert store.rows("SELECT count(*) FROM work_plan") == [(0,)]
    assert len(store.history()) == steps
