"""Undo: the earlier values are written again, as a step of their own; what has moved on since is left out and said."""

from collections.abc import Mapping
from dataclasses import dataclass

from pesnet_desktop.store.changes import FieldChange
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.notes import noted_rows
from pesnet_desktop.store.tables import Table, current_row, insert_row, quoted

Place = tuple[str, str, str]  # table, row, field


@dataclass(frozen=True)
class Undoable:
    """A step that this window made and can take back."""

    label: str
    values: Mapping[str, str]
    changes: tuple[FieldChange, ...]


class Entangled(Exception):
    """Later work hangs on what would be taken away: taking it back would take that with it."""


def take_back(
    connection: Connection, tables: Mapping[str, Table], changes: tuple[FieldChange, ...]
) -> tuple[Place, ...]:
    """Writes the values before ``changes`` where a field still says what it said after them; returns what was left out.

    Raises Entangled when rows outside ``changes`` would go or lose their parent; the caller rolls back.
    """
    rows: dict[tuple[str, str], dict[str, FieldChange]] = {}
    for change in changes:
        rows.setdefault((change.entity, change.row), {})[change.field] = change
    left_out: list[Place] = []
    for (entity, row), fields in sorted(rows.items(), key=lambda kept: _turn(kept[1])):
        left_out += _take_back_row(connection, tables[entity], row, fields)
    _look_for_strangers(connection, set(rows))
    return tuple(left_out)


def _turn(fields: Mapping[str, FieldChange]) -> int:
    """Lost rows come back first, new rows go last."""
    if EXISTENCE not in fields:
        return 1
    return 0 if fields[EXISTENCE].after is None else 2


def _take_back_row(connection: Connection, table: Table, row: str, fields: Mapping[str, FieldChange]) -> list[Place]:
    now = current_row(connection, table, row)
    if EXISTENCE in fields and fields[EXISTENCE].after is None:
        if now is not None:
            return [(table.name, row, EXISTENCE)]
        before = {name: change.before for name, change in fields.items() if name != EXISTENCE}
        insert_row(connection, table, row, before)
        return []
    if now is None:
        return [(table.name, row, field) for field in fields]
    if EXISTENCE in fields:
        return _take_away(connection, table, row, fields, now)
    return _write_back(connection, table, row, fields, now)


def _take_away(
    connection: Connection, table: Table, row: str, fields: Mapping[str, FieldChange], now: Mapping[str, Value]
) -> list[Place]:
    after = {**table.defaults, **{name: change.after for name, change in fields.items() if name != EXISTENCE}}
    if now != after:
        return [(table.name, row, EXISTENCE)]
    connection.execute(f"DELETE FROM main.{quoted(table.name)} WHERE id = ?", (row,))
    return []


def _write_back(
    connection: Connection, table: Table, row: str, fields: Mapping[str, FieldChange], now: Mapping[str, Value]
) -> list[Place]:
    still = {name: change.before for name, change in fields.items() if now[name] == change.after}
    if still:
        places = ", ".join(f"{quoted(name)} = ?" for name in still)
        connection.execute(f"UPDATE main.{quoted(table.name)} SET {places} WHERE id = ?", (*still.values(), row))
    return [(table.name, row, name) for name in fields if name not in still]


def _look_for_strangers(connection: Connection, own: set[tuple[str, str]]) -> None:
    noted = noted_rows(connection)
    if not noted <= own:
        raise Entangled
    for entity in {entity for entity, _ in noted}:
        if connection.execute("SELECT 1 FROM pragma_foreign_key_check(?)", (entity,)).fetchone() is not None:
            raise Entangled
