"""How the office's file is opened: its settings, its lock, and the look at a file before anything touches it.

sqlcipher3 is the only SQLite library: two libraries in one program break each other's locks on a file.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from typing import Protocol

from sqlcipher3 import dbapi2 as sqlite

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store.faults import CANNOT_OPEN, said
from pesnet_desktop.store.layout import APPLICATION_ID

Value = str | int | float | None

SETTINGS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    *(("fullfsync=ON",) if sys.platform == "darwin" else ()),
)
RULES = ("foreign_keys=ON", "recursive_triggers=ON", "trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY")

_OTHER_PROGRAMS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\xff\xd8\xff", b"\x89PNG")
_PAGE = 512


class Cursor(Protocol):
    """What a statement gives back: rows, as tuples."""

    rowcount: int

    def fetchall(self) -> list[tuple[Value, ...]]: ...
    def fetchone(self) -> tuple[Value, ...] | None: ...
    def __iter__(self) -> Iterator[tuple[Value, ...]]: ...


class Connection(Protocol):
    """The part of a DB-API connection that the store uses."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Sequence[Value]], /) -> Cursor: ...
    def backup(self, target: "Connection", /) -> None: ...
    def close(self) -> None: ...


def connect(path: Path | None, mode: str = "rw") -> Connection:
    """A bare connection; ``mode`` as in SQLite's URIs (``rw`` never creates). Without a path: in memory.

    Transactions are begun and ended by hand. The store itself sees to it that one thread at a time uses it.
    """
    where = "file::memory:" if path is None else f"{_uri(path)}?mode={mode}"
    connection: Connection = sqlite.connect(
        where, uri=True, isolation_level=None, check_same_thread=False, timeout=0, cached_statements=512
    )
    return connection


def open_for_writing(path: Path) -> Connection:
    """The file, locked for this window alone from now on, and closed to writes outside an edit."""
    connection = connect(path)
    try:
        for setting in (*SETTINGS, *RULES):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def close_clean(connection: Connection) -> None:
    """Closes the file and takes its empty journal away, which a locked file keeps beside it as long as it is open."""
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite.Error:
        return  # the empty journal stays: the next opening knows it for what it is
    finally:
        connection.close()


def open_for_looking(path: Path) -> Connection:
    """The file as it stands, for as many lookers as there are; nothing is written, not even beside it."""
    connection = connect(path, "ro")
    for rule in (*RULES, "query_only=ON"):
        connection.execute(f"PRAGMA {rule}")
    return connection


def open_in_memory() -> Connection:
    """An empty database that lives as long as its connection."""
    connection = connect(None)
    for rule in RULES:
        connection.execute(f"PRAGMA {rule}")
    return connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Opens the file for writing, once: all of what happens inside is kept, or nothing of it."""
    connection.execute("PRAGMA query_only=OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys=ON")  # rows may come in any order, checked when all are there
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA query_only=ON")


def version_of(path: Path) -> int:
    """The version of a file that is ours; a Problem for anything else. The file is only looked at.

    An immutable connection takes no lock and leaves nothing beside the file. The first bytes are read by hand only
    where SQLite refused the file: opening and closing a file that this process has locked would lose the lock.
    """
    name = str(path)
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem("file-missing", path=name) from error
    except OSError as error:
        raise Problem("not-readable", path=name) from error
    if not S_ISREG(found.st_mode):
        raise Problem("file-not-ours", path=name)
    if found.st_size == 0:
        raise Problem("file-empty", path=name)
    try:
        with said(name, {CANNOT_OPEN: "not-readable"}):
            application, version = _marks(path)
    except Problem as problem:
        if problem.code != "file-damaged":
            raise
        application, version = _marks_of_refused(path)
    if application != APPLICATION_ID:
        raise Problem("file-not-ours", path=name)
    return version


def has_unfinished_journal(path: Path) -> bool:
    """Whether an edit was cut short, so that the next opening for writing must first roll it back."""
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and journal.stat().st_size > 0


def _uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)  # a Windows share


def _marks(path: Path) -> tuple[int, int]:
    connection = connect(path, "ro&immutable=1")
    try:
        application, version = (
            connection.execute(f"PRAGMA {mark}").fetchone() for mark in ("application_id", "user_version")
        )
    finally:
        connection.close()
    if application is None or version is None:
        raise Problem("file-damaged", path=str(path))
    return int(application[0] or 0), int(version[0] or 0)


def _marks_of_refused(path: Path) -> tuple[int, int]:
    """Tells a file that SQLite refuses by its first bytes: cut short, locked by a password, or another program's."""
    with path.open("rb") as file:
        head = file.read(100)
    if head.startswith(b"SQLite format 3\x00"):
        application, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
        if application == APPLICATION_ID and not has_unfinished_journal(path):
            raise Problem("file-damaged", path=str(path))
        return application, version
    if _looks_encrypted(head, path.stat().st_size):
        raise Problem("file-locked", path=str(path))
    raise Problem("file-not-ours", path=str(path))


def _looks_encrypted(head: bytes, size: int) -> bool:
    """A SQLCipher file is whole pages of noise from its first byte on."""
    noise = sum(byte < 9 or 13 < byte < 32 or byte > 126 for byte in head)
    return size % _PAGE == 0 and not head.startswith(_OTHER_PROGRAMS) and noise > len(head) // 3


def identity_of(path: Path | None) -> tuple[int, int] | None:
    """What tells a file from another one that takes its name; None where nothing is there."""
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found is not None else None
