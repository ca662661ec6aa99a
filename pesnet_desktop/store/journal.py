"""Closing an edit: its notes become changes, in the same transaction, so that tables and memory never part."""

import json
from collections.abc import Iterable, Mapping

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.step_words import Values
from pesnet_desktop.store.changes import (
    Change,
    FieldChange,
    SaltOf,
    StepRecord,
    columns_of,
    from_json,
    make_change,
    make_step,
    random_salt,
)
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.notes import Touched, forget_notes, gather
from pesnet_desktop.store.tables import Table, current_row


@dataclass(frozen=True)
class Intent:
    """What an officer is about to do: a label (an English message id), its values, and who, where, when."""

    kind: str
    label: str
    values: Values
    stamp: str
    device: str
    author: str
    salt_of: SaltOf = random_salt


Heads = dict[str, list[tuple[str, str]]]  # field -> (change, value as JSON)


def close_edit(
    connection: Connection, tables: Mapping[str, Table], intent: Intent, schema: int
) -> tuple[FieldChange, ...]:
    """Writes what was noted as one step; returns what it changed, nothing when all is as before."""
    touched = gather(connection)
    forget_notes(connection)
    if not touched:
        return ()
    label, values = intent.label, json.dumps(dict(intent.values), ensure_ascii=False, sort_keys=True)
    salt = intent.salt_of("step", label, values)
    step = make_step(intent.kind, label, values, intent.stamp, intent.device, intent.author, salt)
    changes = [
        change for one in touched for change in _changes_of(connection, tables[one.entity], one, step, intent, schema)
    ]
    _write(connection, step, changes)
    _drop_drafts(connection, touched)
    return tuple(change for one in touched for change in _told(one))


def _told(one: Touched) -> Iterable[FieldChange]:
    """What undo needs: for a row come or gone its fields, and the existence itself."""
    if one.was_there != one.is_there:
        yield FieldChange(
            one.entity, one.row, EXISTENCE, one.row if one.was_there else None, one.row if one.is_there else None
        )
    yield from one.fields


def _changes_of(
    connection: Connection, table: Table, one: Touched, step: StepRecord, intent: Intent, schema: int
) -> Iterable[Change]:
    def change(field: str, value: Value, parents: Iterable[str]) -> Change:
        salt = intent.salt_of(one.entity, one.row, field)
        return make_change(step, schema, salt, one.entity, one.row, field, value, list(parents))

    if not one.is_there:
        seen = _heads(connection, one.entity, one.row)
        yield change(EXISTENCE, None, (head for heads in seen.values() for head, _ in heads))
    elif one.was_there:
        for field in one.fields:
            heads = _heads_of_field(connection, one.entity, one.row, field.field)
            yield change(field.field, field.after, heads)
    else:
        heads_by_field = _heads(connection, one.entity, one.row)
        yield change(EXISTENCE, one.row, (head for head, _ in heads_by_field.get(EXISTENCE, ())))
        for name, value in _fields_of_born(connection, table, one, heads_by_field).items():
            yield change(name, value, (head for head, _ in heads_by_field.get(name, ())))


def _fields_of_born(connection: Connection, table: Table, one: Touched, heads: Heads) -> dict[str, Value]:
    """The fields to write for a new row; one that comes back writes only what differs from its memory."""
    if not heads:
        return {field.field: field.after for field in one.fields}
    remembered = {**table.defaults, **{name: _shown(known) for name, known in heads.items() if name != EXISTENCE}}
    now = current_row(connection, table, one.row) or {}
    return {name: value for name, value in now.items() if value != remembered[name] or len(heads.get(name, ())) > 1}


def _shown(heads: list[tuple[str, str]]) -> Value:
    return from_json(heads[0][1])


def _heads(connection: Connection, entity: str, row: str) -> Heads:
    found = connection.execute(
        "SELECT head.field, head.change, change.value FROM head JOIN change ON change.id = head.change"
        ' WHERE head.entity = ? AND head."row" = ?',
        (entity, row),
    )
    heads: Heads = {}
    for field, head, value in found:
        heads.setdefault(str(field), []).append((str(head), str(value)))
    return heads


def _heads_of_field(connection: Connection, entity: str, row: str, field: str) -> list[str]:
    found = connection.execute(
        'SELECT change FROM head WHERE entity = ? AND "row" = ? AND field = ?', (entity, row, field)
    )
    return [str(head) for (head,) in found]


def _write(connection: Connection, step: StepRecord, changes: list[Change]) -> None:
    connection.execute("INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?)", columns_of(step))
    connection.executemany(
        "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [columns_of(change) for change in changes]
    )
    moved = [(change.entity, change.row, change.field) for change in changes if change.parents != "[]"]
    connection.executemany('DELETE FROM head WHERE entity = ? AND "row" = ? AND field = ?', moved)
    connection.executemany("INSERT INTO head VALUES (?, ?, ?, ?)", [(c.entity, c.row, c.field, c.id) for c in changes])


def _drop_drafts(connection: Connection, touched: list[Touched]) -> None:
    """Typing that has become a change, or whose row is gone, is no draft any more: in the same transaction."""
    if connection.execute("SELECT 1 FROM draft LIMIT 1").fetchone() is None:
        return
    for one in touched:
        fields = [field.field for field in one.fields]
        connection.execute(
            f'DELETE FROM draft WHERE entity = ? AND "row" = ? AND (field IN ({", ".join("?" * len(fields))}) OR ?)',
            (one.entity, one.row, *fields, 0 if one.is_there else 1),
        )
