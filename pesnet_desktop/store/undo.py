"""Undo: the earlier values are written again, as a step of their own; what has moved on since is left out and said."""

from collections.abc import Mapping, Sequence

from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.step_words import Values
from pesnet_desktop.store.changes import FieldChange
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.history import worded
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.notes import noted_places
from pesnet_desktop.store.tables import Table, current_row, insert_row, quoted

Place = tuple[str, str, str]  # table, row, field


@dataclass(frozen=True)
class Undoable:
    """A step that this window made and can take back."""

    label: str
    values: Values
    changes: tuple[FieldChange, ...]

    @property
    def worded(self) -> str:
        """Its name in the interface's language."""
        return worded(self.label, self.values)


def joined(label: str, values: Values, steps: Sequence[Undoable]) -> list[Undoable]:
    """Several steps, one after the other, as one: each field as it was before the first and after the last of them."""
    if len(steps) < 2:
        return [*steps]
    places: dict[Place, FieldChange] = {}
    for change in (change for step in steps for change in step.changes):
        place = change.entity, change.row, change.field
        before = places[place].before if place in places else change.before
        places[place] = replace(change, before=before)
    return [Undoable(label, values, tuple(places.values()))]


class Entangled(Exception):
    """Later work hangs on what would be taken away: taking it back would take that with it."""


def take_back(
    connection: Connection, tables: Mapping[str, Table], changes: tuple[FieldChange, ...]
) -> tuple[Place, ...]:
    """Writes the values before ``changes`` where a field still says what it said after them; returns what was left out.

    All is looked at before anything is written: taking one row away may empty a field of another.
    Raises Entangled when something outside ``changes`` would change with it; the caller rolls back.
    """
    rows: dict[tuple[str, str], dict[str, FieldChange]] = {}
    for change in changes:
        rows.setdefault((change.entity, change.row), {})[change.field] = change
    plans = [_plan(connection, tables[entity], row, fields) for (entity, row), fields in rows.items()]
    for plan in sorted(plans, key=lambda plan: plan.turn):
        _carry_out(connection, plan)
    _look_for_strangers(connection, plans)
    return tuple(place for plan in plans for place in plan.left_out)


@dataclass(frozen=True)
class _Plan:
    """What to do with one row. ``turn``: lost rows come back first (0), fields follow (1), new rows go last (2)."""

    table: Table
    row: str
    turn: int
    fields: Mapping[str, Value]
    left_out: tuple[Place, ...] = ()


_NOT_AT_ALL = -1


def _plan(connection: Connection, table: Table, row: str, fields: Mapping[str, FieldChange]) -> _Plan:
    now = current_row(connection, table, row)
    existence = fields.get(EXISTENCE)
    if existence is None:
        return _plan_fields(table, row, fields, now)
    others = {name: change for name, change in fields.items() if name != EXISTENCE}
    if existence.after is None:
        expected, turn, values = None, 0, {name: change.before for name, change in others.items()}
    else:
        expected, turn, values = {**table.defaults, **{name: change.after for name, change in others.items()}}, 2, {}
    if now != expected:
        return _Plan(table, row, _NOT_AT_ALL, {}, ((table.name, row, EXISTENCE),))
    return _Plan(table, row, turn, values)


def _plan_fields(table: Table, row: str, fields: Mapping[str, FieldChange], now: Mapping[str, Value] | None) -> _Plan:
    still = {name: change.before for name, change in fields.items() if now is not None and now[name] == change.after}
    left_out = tuple((table.name, row, name) for name in fields if name not in still)
    return _Plan(table, row, 1 if still else _NOT_AT_ALL, still, left_out)


def _carry_out(connection: Connection, plan: _Plan) -> None:
    name = f"main.{quoted(plan.table.name)}"
    if plan.turn == 0:
        insert_row(connection, plan.table, plan.row, plan.fields)
    elif plan.turn == 1:
        places = ", ".join(f"{quoted(field)} = ?" for field in plan.fields)
        connection.execute(f"UPDATE {name} SET {places} WHERE id = ?", (*plan.fields.values(), plan.row))
    elif plan.turn == 2:
        connection.execute(f"DELETE FROM {name} WHERE id = ?", (plan.row,))


def _look_for_strangers(connection: Connection, plans: list[_Plan]) -> None:
    """Looks at what the database did on its own: cascades, emptied references, rows left without a parent."""
    whole_rows = {(plan.table.name, plan.row) for plan in plans if plan.turn in (0, 2)}
    places = {(plan.table.name, plan.row, field) for plan in plans for field in plan.fields}
    noted = noted_places(connection)
    if any(place[:2] not in whole_rows and place not in places for place in noted):
        raise Entangled
    for entity in {entity for entity, _, _ in noted}:
        if connection.execute("SELECT 1 FROM pragma_foreign_key_check(?)", (entity,)).fetchone() is not None:
            raise Entangled
