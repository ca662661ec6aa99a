"""Any walk through the table of all commands keeps tables and history in step, and can be undone and done again."""

import inspect
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pesnet_desktop.commands import commands
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from tests.commands.arguments import BY_NAME, FIELDS, SIBLINGS, STATES, TABLES, TYPED, arguments
from tests.commands.workspace import content, small_workspace

WALK = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("name", sorted(commands()))
def test_the_walk_knows_what_to_give_every_command(name: str) -> None:
    parameters = [one for one in inspect.signature(commands()[name]).parameters if one != "store"]
    special = {"after_id": set(SIBLINGS), "state": set(STATES), "field": set(FIELDS)}

    unknown = [
        one for one in parameters if one not in {*TABLES, *TYPED, *BY_NAME} and name not in special.get(one, set())
    ]

    assert unknown == []


@WALK
@given(st.data())
def test_every_walk_can_be_undone_and_done_again(data: st.DataObject) -> None:
    store = small_workspace()
    states = [content(store)]

    for _step in range(data.draw(st.integers(1, 12))):
        name = data.draw(st.sampled_from(sorted(commands())))
        _run(store, commands()[name], data.draw(arguments(store, name, commands()[name])))
        assert store.projection_differences() == []
        if content(store) != states[-1]:
            states.append(content(store))

    for state in reversed(states[:-1]):
        assert _taken_back(store) == state
    for state in states[1:]:
        assert _done_again(store) == state
    assert store.redo() is None


@pytest.mark.parametrize("name", sorted(commands()))
def test_each_command_is_one_named_step_that_undo_takes_back(name: str) -> None:
    store = small_workspace()
    before = content(store)

    changed = _changes_something(store, name, commands()[name])

    assert changed
    store.undo()
    assert content(store) == before
    assert store.projection_differences() == []


class _Changed(Exception):
    """Ends the drawing of arguments."""


def _changes_something(store: Store, name: str, command: Callable[..., str | None]) -> bool:
    """Draws arguments until the command changes something; whether it ever did."""
    before = content(store)
    changed: list[str] = []

    @settings(max_examples=400, database=None, derandomize=True, phases=[Phase.generate])
    @given(arguments(store, name, command))
    def draw(drawn: dict[str, object]) -> None:
        if changed or (_run(store, command, drawn) and content(store) != before):
            changed.append(name)
            raise _Changed

    with suppress(_Changed):
        draw()
    return bool(changed)


def _run(store: Store, command: Callable[..., str | None], given_arguments: dict[str, object]) -> bool:
    """Whether the command was carried out; a refusal leaves the file as it was."""
    before = content(store)
    try:
        command(store, **given_arguments)
    except Problem:
        assert content(store) == before
        return False
    return True


def _taken_back(store: Store) -> object:
    store.undo()
    assert store.projection_differences() == []
    return content(store)


def _done_again(store: Store) -> object:
    store.redo()
    assert store.projection_differences() == []
    return content(store)
