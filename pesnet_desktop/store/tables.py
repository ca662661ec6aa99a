"""The office's tables as the file itself has them: names, columns, and what a column holds when nobody wrote to it."""

from collections.abc import Mapping

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store.connection import Connection, Value
from pesnet_desktop.store.layout import EXISTENCE, OWN_TABLES


@dataclass(frozen=True)
class Column:
    """``default`` is the default's SQL as the table was made with it, ``unwritten`` its value."""

    name: str
    default: str
    unwritten: Value


@dataclass(frozen=True)
class Table:
    """A table of the office, its columns in the file's order without the id."""

    name: str
    columns: tuple[Column, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def defaults(self) -> dict[str, Value]:
        return {column.name: column.unwritten for column in self.columns}


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def read_tables(connection: Connection) -> Mapping[str, Table]:
    """Every table but the store's own, in the order in which they were made: parents before children."""
    names = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY rowid"
    ).fetchall()
    return {str(name): _read_table(connection, str(name)) for (name,) in names if name not in OWN_TABLES}


def current_row(connection: Connection, table: Table, row: str) -> dict[str, Value] | None:
    """The fields of a row as they stand, or None where it is not there."""
    columns = ", ".join(quoted(name) for name in (EXISTENCE, *table.fields))
    found = connection.execute(f"SELECT {columns} FROM main.{quoted(table.name)} WHERE id = ?", (row,)).fetchone()
    return None if found is None else dict(zip(table.fields, found[1:], strict=True))


def insert_row(connection: Connection, table: Table, row: str, fields: Mapping[str, Value]) -> None:
    columns = ", ".join(quoted(name) for name in (EXISTENCE, *fields))
    marks = ", ".join("?" * (len(fields) + 1))
    connection.execute(f"INSERT INTO main.{quoted(table.name)} ({columns}) VALUES ({marks})", (row, *fields.values()))


def _read_table(connection: Connection, name: str) -> Table:
    columns = connection.execute("SELECT name, dflt_value FROM pragma_table_info(?)", (name,)).fetchall()
    return Table(
        name,
        tuple(
            Column(str(column), str(default or "NULL"), _evaluated(connection, str(default or "NULL")))
            for column, default in columns
            if column != EXISTENCE
        ),
    )


def _evaluated(connection: Connection, default: str) -> Value:
    found = connection.execute(f"SELECT {default}").fetchone()
    return found[0] if found else None
