"""Stores of one's own from one that was made once: making them by commands takes a hundred times as long."""

from pesnet_desktop.store import Store
from pesnet_desktop.store.connection import open_in_memory
from pesnet_desktop.store.shape import OFFICE


def copy_of(made: Store) -> Store:
    """A store in memory with the same content and history, to be edited; it has nothing to undo yet."""
    connection = open_in_memory()
    made._connection.backup(connection)
    connection.execute("PRAGMA query_only=ON")
    return Store(connection, None, OFFICE)
