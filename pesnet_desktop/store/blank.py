"""A new file: every table, the rows that the program ships, and how they came, the same on every desk."""

from functools import cache

from pesnet_desktop.store.changes import fixed_salt
from pesnet_desktop.store.connection import Connection, connect, open_in_memory, transaction
from pesnet_desktop.store.journal import Intent, close_edit
from pesnet_desktop.store.layout import APPLICATION_ID, EXISTENCE, LAYOUT
from pesnet_desktop.store.notes import start_noting
from pesnet_desktop.store.shape import Shape
from pesnet_desktop.store.tables import insert_row, read_tables

_SHIPPED_SINCE = 1  # the version of their changes never rises, so that new files of every version share them
_SHIPPED = Intent("shipped", "Shipped with the program", {}, "0" * 16, "", "", fixed_salt)


def fill_blank(target: Connection, shape: Shape) -> None:
    """Copies a new file's content into ``target``, which is empty."""
    blank(shape).backup(target)


@cache
def blank(shape: Shape) -> Connection:
    """A new file's content, made once in memory: making it takes ten times as long as copying it."""
    connection = open_in_memory()
    make_tables(connection, shape)
    tables = read_tables(connection)
    start_noting(connection, tables.values())
    with transaction(connection):
        for table, fields in shape.shipped():
            rest = {name: value for name, value in fields.items() if name != EXISTENCE}
            insert_row(connection, tables[table], str(fields[EXISTENCE]), rest)
        close_edit(connection, tables, _SHIPPED, _SHIPPED_SINCE)
    without_triggers = connect(None)
    connection.backup(without_triggers)
    connection.close()
    return without_triggers


def make_tables(connection: Connection, shape: Shape) -> None:
    """Every table of ``shape``, empty, and the marks by which a file is known."""
    from pesnet_desktop.store.sessions import engine_over

    for statement in LAYOUT:
        connection.execute(statement)
    shape.metadata().create_all(engine_over(connection))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={shape.schema}")
