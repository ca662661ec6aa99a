"""Bringing a file of an earlier version up to date: on a copy, which takes the file's place once it is whole."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import settle_folder
from pesnet_desktop.store.connection import Connection, connect, open_for_writing, transaction
from pesnet_desktop.store.copies import keep_copy, write_copy
from pesnet_desktop.store.faults import said
from pesnet_desktop.store.migrations import Migration
from pesnet_desktop.store.projection import rebuild
from pesnet_desktop.store.shape import Shape
from pesnet_desktop.store.tables import read_tables


def upgrade(path: Path, shape: Shape) -> None:
    """Brings the file to the version of ``shape``; the file as it was stays among the copies.

    Whatever goes wrong, the file itself is untouched.
    """
    part = path.with_name(f".{path.name[:80]}.upgrade")
    try:
        with said(str(path)):
            version = _copy_of_earlier(path, part)
            _bring_up(part, version, shape)
        part.replace(path)
        settle_folder(path.parent)
    except OSError as error:
        raise Problem("not-writable", path=str(path)) from error
    finally:
        part.unlink(missing_ok=True)


def change_shapes(connection: Connection, version: int, migrations: Mapping[int, Migration]) -> None:
    """Runs every migration after ``version`` with Alembic, in the order of their numbers."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from pesnet_desktop.store.sessions import engine_over

    connection.execute("PRAGMA foreign_keys=OFF")  # batch mode drops and renames tables that others name
    with engine_over(connection).connect() as lent:
        operations = Operations(MigrationContext.configure(lent))
        for number in sorted(migrations):
            if number > version:
                migrations[number](operations)
                connection.execute(f"PRAGMA user_version={number}")
    connection.execute("PRAGMA foreign_keys=ON")


def _copy_of_earlier(path: Path, part: Path) -> int:
    """Writes the copy that is worked on and the one that is kept; returns the file's version."""
    connection = open_for_writing(path)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()
        keep_copy(connection, path, datetime.now(UTC))
        write_copy(connection, part)
    finally:
        connection.close()
    return int((version or (0,))[0] or 0)


def _bring_up(part: Path, version: int, shape: Shape) -> None:
    connection = connect(part)
    try:
        connection.execute("PRAGMA journal_mode=MEMORY")
        change_shapes(connection, version, shape.migrations())
        with transaction(connection):
            rebuild(connection, read_tables(connection))
    finally:
        connection.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())
