"""Typing that is not yet a change: kept every few seconds, offered again after a crash, never part of the history."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store.connection import Connection


@dataclass(frozen=True)
class Draft:
    """What stood in a field when the officer was last seen typing."""

    table: str
    row: str
    field: str
    text: str


def write_draft(connection: Connection, draft: Draft) -> None:
    connection.execute(
        'INSERT INTO draft VALUES (?, ?, ?, ?) ON CONFLICT (entity, "row", field) DO UPDATE SET text = excluded.text',
        (draft.table, draft.row, draft.field, draft.text),
    )


def read_drafts(connection: Connection) -> tuple[Draft, ...]:
    rows = connection.execute('SELECT entity, "row", field, text FROM draft ORDER BY entity, "row", field')
    return tuple(Draft(str(table), str(row), str(field), str(text)) for table, row, field, text in rows)


def remove_draft(connection: Connection, table: str, row: str, field: str) -> None:
    connection.execute('DELETE FROM draft WHERE entity = ? AND "row" = ? AND field = ?', (table, row, field))
