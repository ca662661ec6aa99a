"""The steps of earlier starts, as undo needs them: each field with what it said before, read from the file's memory."""

import json
from collections.abc import Iterable, Mapping

from pesnet_desktop.store.changes import FieldChange, from_json
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.tables import Table
from pesnet_desktop.store.undo import Undoable

_Written = dict[str, tuple[Value, str]]  # field -> value, parents as JSON

_OF_STEP = 'SELECT entity, "row", field, value, parents FROM change WHERE step = ? ORDER BY rowid'
_NAMED = """SELECT change.field, change.value, change.parents
    FROM json_each(?) JOIN change ON change.id = json_each.value ORDER BY change.stamp"""


def recall(connection: Connection, tables: Mapping[str, Table]) -> list[Undoable]:
    """The steps that are not taken back yet, oldest first; an undo took back the last of those before it."""
    left: list[tuple[str, str, str]] = []
    for identity, kind, label, values in connection.execute(
        "SELECT id, kind, label, \"values\" FROM step WHERE kind <> 'shipped' ORDER BY stamp, id"
    ).fetchall():
        if kind != "undo":
            left.append((str(identity), str(label), str(values)))
        elif left:
            left.pop()
    return [
        Undoable(label, json.loads(values), tuple(_changes_of(connection, tables, identity)))
        for identity, label, values in left
    ]


def _changes_of(connection: Connection, tables: Mapping[str, Table], step: str) -> Iterable[FieldChange]:
    rows: dict[tuple[str, str], _Written] = {}
    for entity, row, field, value, parents in connection.execute(_OF_STEP, (step,)).fetchall():
        written = rows.setdefault((str(entity), str(row)), {})
        written[str(field)] = (from_json(str(value)), str(parents))
    for (entity, row), written in rows.items():
        if entity in tables:
            yield from _row_changes(connection, tables[entity], row, written)


def _row_changes(connection: Connection, table: Table, row: str, written: _Written) -> Iterable[FieldChange]:
    if EXISTENCE not in written:
        for name, (after, parents) in written.items():
            before = _named(connection, parents).get(name, (table.defaults[name], ""))[0]
            yield FieldChange(table.name, row, name, before, after)
        return
    after, parents = written[EXISTENCE]
    if after is None:
        whole = _whole_row(table, _named(connection, parents))
        yield FieldChange(table.name, row, EXISTENCE, row, None)
        yield from (FieldChange(table.name, row, name, whole[name], unset) for name, unset in table.defaults.items())
    else:
        whole = _whole_row(table, _remembered(connection, parents) | written)
        yield FieldChange(table.name, row, EXISTENCE, None, row)
        yield from (FieldChange(table.name, row, name, unset, whole[name]) for name, unset in table.defaults.items())


def _whole_row(table: Table, known: _Written) -> dict[str, Value]:
    return {name: known[name][0] if name in known else unset for name, unset in table.defaults.items()}


def _named(connection: Connection, parents: str) -> _Written:
    """The changes that ``parents`` names, the last of each field."""
    found = connection.execute(_NAMED, (parents,)).fetchall()
    return {str(field): (from_json(str(value)), str(earlier)) for field, value, earlier in found}


def _remembered(connection: Connection, parents: str) -> _Written:
    """What a row that came back had when it went: the parents of its return are deletions, which name what they saw."""
    deletion = _named(connection, parents).get(EXISTENCE)
    return {} if deletion is None else _named(connection, deletion[1])
