"""What the tables must say, worked out from the changes alone: to compare them, or to make them anew."""

from collections.abc import Iterable, Mapping

from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.store.changes import Change, from_json, parents_of
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.tables import Table, insert_row, quoted

Rows = dict[str, dict[str, Value]]  # row id -> fields


@dataclass
class _RowMemory:
    """Every change of one row, by field."""

    fields: dict[str, list[Change]] = field(default_factory=dict)

    def heads(self, name: str) -> list[Change]:
        """The changes of a field that no other change of the field replaces."""
        changes = self.fields.get(name, [])
        replaced = {parent for change in changes for parent in parents_of(change.parents)}
        return [change for change in changes if change.id not in replaced]

    def shown(self, name: str) -> Value:
        """The field's value: the last head by stamp."""
        return from_json(max(self.heads(name), key=lambda head: (head.stamp, head.device, head.id)).value)

    def is_there(self) -> bool:
        """A row is there unless deleted; an edit that the deletion had not seen brings it back."""
        existence = self.heads(EXISTENCE)
        if any(from_json(head.value) is not None for head in existence):
            return True
        seen = {parent for head in existence for parent in parents_of(head.parents)}
        return any(head.id not in seen for name in self.fields if name != EXISTENCE for head in self.heads(name))


def read_changes(connection: Connection) -> list[Change]:
    columns = 'id, entity, "row", field, value, parents, stamp, device, author, step, "schema", salt'
    found = connection.execute(f"SELECT {columns} FROM change")
    return [Change(*row) for row in found]  # type: ignore[arg-type]  # the table's columns, in its order


def projection(changes: Iterable[Change], tables: Mapping[str, Table]) -> dict[str, Rows]:
    """Every row of every table as the changes have it; unknown tables and fields are left aside."""
    projected: dict[str, Rows] = {name: {} for name in tables}
    for (entity, row), memory in _memories(changes).items():
        if entity in tables and memory.is_there():
            known = {name: memory.shown(name) for name in tables[entity].fields if name in memory.fields}
            projected[entity][row] = {**tables[entity].defaults, **known}
    return projected


def heads_of(changes: Iterable[Change]) -> set[tuple[str, str, str, str]]:
    """What the table ``head`` must hold."""
    return {
        (entity, row, name, head.id)
        for (entity, row), memory in _memories(changes).items()
        for name in memory.fields
        for head in memory.heads(name)
    }


def differences(connection: Connection, tables: Mapping[str, Table]) -> list[str]:
    """Where tables and changes disagree, as ``table row field``. No values: they may be personal."""
    changes = read_changes(connection)
    projected = projection(changes, tables)
    found = [
        difference
        for name, table in tables.items()
        for difference in _row_differences(table, actual_rows(connection, table), projected[name])
    ]
    heads = connection.execute('SELECT entity, "row", field, change FROM head').fetchall()
    kept = {(str(entity), str(row), str(name), str(change)) for entity, row, name, change in heads}
    return found + [f"head {entity} {row} {name}" for entity, row, name, _ in sorted(kept ^ heads_of(changes))]


def rebuild(connection: Connection, tables: Mapping[str, Table]) -> None:
    """Makes every table anew from the changes, inside the caller's transaction."""
    changes = read_changes(connection)
    connection.execute("DELETE FROM head")
    connection.executemany("INSERT INTO head VALUES (?, ?, ?, ?)", sorted(heads_of(changes)))
    for name in tables:
        connection.execute(f"DELETE FROM main.{quoted(name)}")
    for name, rows in projection(changes, tables).items():
        for row, fields in rows.items():
            insert_row(connection, tables[name], row, fields)


def actual_rows(connection: Connection, table: Table) -> Rows:
    columns = ", ".join(quoted(name) for name in (EXISTENCE, *table.fields))
    found = connection.execute(f"SELECT {columns} FROM main.{quoted(table.name)}")
    return {str(row): dict(zip(table.fields, values, strict=True)) for row, *values in found}


def _row_differences(table: Table, actual: Rows, projected: Rows) -> list[str]:
    lone = [f"{table.name} {row}" for row in sorted(actual.keys() ^ projected.keys())]
    fields = [
        f"{table.name} {row} {name}"
        for row in sorted(actual.keys() & projected.keys())
        for name in table.fields
        if actual[row][name] != projected[row][name]
    ]
    return lone + fields


def _memories(changes: Iterable[Change]) -> dict[tuple[str, str], _RowMemory]:
    memories: dict[tuple[str, str], _RowMemory] = {}
    for change in changes:
        memory = memories.setdefault((change.entity, change.row), _RowMemory())
        memory.fields.setdefault(change.field, []).append(change)
    return memories
