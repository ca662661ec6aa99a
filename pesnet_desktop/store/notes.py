"""The notes that SQLite takes while an edit is open: each field that changes, whoever changed it.

TEMP triggers, made anew at every opening, see what no other listener sees: bulk updates, REPLACE, cascades.
A note says what the field said before and after; an absent row counts as one whose columns hold their defaults.
"""

from collections.abc import Iterable

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store.changes import FieldChange
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE
from pesnet_desktop.store.tables import Column, Table, quoted

_ID_STAYS = "SELECT RAISE(ABORT, 'the id of a row never changes') WHERE OLD.id IS NOT NEW.id;"
_NOTED = """CREATE TEMP TABLE noted (
    n INTEGER PRIMARY KEY, entity TEXT, "row" TEXT, field TEXT, before, after)"""


@dataclass(frozen=True)
class Touched:
    """A row that an edit touched. ``was_there`` and ``is_there`` tell of the row, ``fields`` of what changed in it."""

    entity: str
    row: str
    was_there: bool
    is_there: bool
    fields: tuple[FieldChange, ...]


class JournalBroken(RuntimeError):
    """Triggers are missing: an edit now would leave no trace. A fault of the program, not of the file."""


def start_noting(connection: Connection, tables: Iterable[Table]) -> int:
    """Makes the notebook and the triggers; returns how many there must be."""
    connection.execute(_NOTED)
    statements = [statement for table in tables for statement in _triggers(table)]
    for statement in statements:
        connection.execute(statement)
    return len(statements)


def count_triggers(connection: Connection, expected: int) -> None:
    """Raises JournalBroken unless every trigger is in its place."""
    found = connection.execute("SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger'").fetchone()
    if found != (expected,):
        raise JournalBroken(f"{expected} triggers expected, found {found}")


def gather(connection: Connection) -> list[Touched]:
    """What the edit did, row by row; what came back to where it was is left out."""
    rows: dict[tuple[str, str], dict[str, tuple[Value, Value]]] = {}
    notes = connection.execute('SELECT entity, "row", field, before, after FROM temp.noted ORDER BY n')
    for entity, row, field, before, after in notes:
        fields = rows.setdefault((str(entity), str(row)), {})
        first = fields[str(field)][0] if str(field) in fields else before
        fields[str(field)] = (first, after)
    touched = (_touched(entity, row, fields) for (entity, row), fields in rows.items())
    return [one for one in touched if one.fields or one.was_there != one.is_there]


def noted_places(connection: Connection) -> set[tuple[str, str, str]]:
    """Table, row and field of every note so far."""
    found = connection.execute('SELECT DISTINCT entity, "row", field FROM temp.noted')
    return {(str(entity), str(row), str(field)) for entity, row, field in found}


def forget_notes(connection: Connection) -> None:
    connection.execute("DELETE FROM temp.noted")


def _touched(entity: str, row: str, fields: dict[str, tuple[Value, Value]]) -> Touched:
    gone, there = fields.pop(EXISTENCE, (row, row))
    changed = (FieldChange(entity, row, field, *ends) for field, ends in fields.items() if not _same(*ends))
    return Touched(entity, row, gone is not None, there is not None, tuple(changed))


def _same(one: Value, other: Value) -> bool:
    return one == other and type(one) is type(other)


def _triggers(table: Table) -> tuple[str, str, str, str]:
    name = table.name.replace('"', '""').replace("'", "''")
    place = f"ON main.{quoted(table.name)}"
    born = _note(table.name, "NEW", EXISTENCE, "NULL", f"NEW.{EXISTENCE}")
    gone = _note(table.name, "OLD", EXISTENCE, f"OLD.{EXISTENCE}", "NULL")
    written = "".join(_note_change(table.name, "NEW", c, c.default, f"NEW.{quoted(c.name)}") for c in table.columns)
    lost = "".join(_note_change(table.name, "OLD", c, f"OLD.{quoted(c.name)}", c.default) for c in table.columns)
    updated = "".join(
        _note_change(table.name, "NEW", c, f"OLD.{quoted(c.name)}", f"NEW.{quoted(c.name)}") for c in table.columns
    )
    return (
        f'CREATE TEMP TRIGGER "noted {name} born" AFTER INSERT {place} BEGIN {born}{written} END',
        f'CREATE TEMP TRIGGER "noted {name} gone" AFTER DELETE {place} BEGIN {lost}{gone} END',
        f'CREATE TEMP TRIGGER "noted {name} changed" AFTER UPDATE {place} BEGIN {updated} SELECT 1; END',
        f'CREATE TEMP TRIGGER "noted {name} id" BEFORE UPDATE {place} BEGIN {_ID_STAYS} END',
    )


def _note(entity: str, row: str, field: str, before: str, after: str, when: str = "1") -> str:
    entity, field = (text.replace("'", "''") for text in (entity, field))
    return (
        f'INSERT INTO noted (entity, "row", field, before, after)'
        f" SELECT '{entity}', {row}.id, '{field}', {before}, {after} WHERE {when};"
    )


def _note_change(entity: str, row: str, column: Column, before: str, after: str) -> str:
    return _note(entity, row, column.name, before, after, f"{before} IS NOT {after} COLLATE BINARY")
