"""Making and opening the office's file: checked before anything touches it, locked as soon as it is open."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store.connection import (
    Connection,
    has_unfinished_journal,
    open_for_looking,
    open_for_writing,
    open_in_memory,
    version_of,
)
from pesnet_desktop.store.faults import READ_ONLY, kind_of, said
from pesnet_desktop.store.shape import OFFICE, Shape
from pesnet_desktop.store.store import Store


def create_store(path: Path | None, shape: Shape = OFFICE) -> Store:
    """A new file, open; without a path a store in memory. Raises Problem where something lies there already."""
    from pesnet_desktop.store.blank import blank
    from pesnet_desktop.store.copies import write_copy

    if path is None:
        connection = open_in_memory()
        blank(shape).backup(connection)
        connection.execute("PRAGMA query_only=ON")
        return Store(connection, None, shape)
    if os.path.lexists(path):
        raise Problem("file-exists", path=str(path))
    write_copy(blank(shape), path)
    return open_store(path, shape)


def open_store(path: Path, shape: Shape = OFFICE) -> Store:
    """The file, locked for this window; for looking only where file or folder is read-only.

    Raises Problem for a file that is missing, not ours, newer, damaged or open elsewhere, and leaves it as it was.
    """
    version = version_of(path)
    if version < 1:
        raise Problem("file-damaged", path=str(path))
    if version > shape.schema:
        raise Problem("file-newer", path=str(path))
    reason = _reason_to_look_only(path)
    if version < shape.schema:
        _bring_up(path, shape, reason)
    with said(str(path)):
        try:
            connection = open_for_looking(path) if reason else open_for_writing(path)
        except sqlite.Error as error:
            if reason or kind_of(error) != READ_ONLY:
                raise
            reason = "file-read-only"
            connection = open_for_looking(path)
    _try_to_read(connection, path, reason)
    return Store(connection, path, shape, reason)


def _bring_up(path: Path, shape: Shape, reason: str | None) -> None:
    """Brings an earlier version's file to ours; it must be writable for that."""
    if reason:
        raise Problem("file-older", path=str(path))
    from pesnet_desktop.store.upgrade import upgrade

    upgrade(path, shape)


def _reason_to_look_only(path: Path) -> str | None:
    """The code of the sentence that says why nothing can be written here, or None.

    A file that nobody may write was marked so on purpose: that holds for the system's own account too.
    """
    if not os.access(path, os.W_OK) or not path.stat().st_mode & 0o222:
        return "file-read-only"
    if not os.access(path.parent, os.W_OK):
        return "folder-read-only"
    return None


def _try_to_read(connection: Connection, path: Path, reason: str | None) -> None:
    """Reads the shape and a first row, so that a damaged file is told now and not in the middle of work."""
    unfinished = {READ_ONLY: "file-unfinished"} if reason and has_unfinished_journal(path) else {}
    try:
        with said(str(path), unfinished):
            tables = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE name IN ('change', 'step', 'head', 'draft')"
            )
            if tables.fetchone() != (4,):
                raise Problem("file-damaged", path=str(path))
            connection.execute("SELECT id FROM change LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
