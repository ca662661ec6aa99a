"""What disk and file may do to an edit, told as a Problem; a fault of the program itself passes through as it is."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlite

from pesnet_desktop.model.problems import Problem

READ_ONLY = 8
CANNOT_OPEN = 14
_PROBLEMS = {
    5: "file-busy",  # SQLITE_BUSY
    6: "file-busy",  # SQLITE_LOCKED
    10: "disk-trouble",  # SQLITE_IOERR
    11: "file-damaged",  # SQLITE_CORRUPT
    13: "disk-full",  # SQLITE_FULL
    CANNOT_OPEN: "not-writable",  # in an edit, the journal beside the file
    26: "file-damaged",  # SQLITE_NOTADB
}


_WITHOUT_CODE = {
    "database or disk is full": 13,
    "disk I/O error": 10,
    "database is locked": 5,
    "database disk image is malformed": 11,
    "attempt to write a readonly database": READ_ONLY,
    "unable to open database file": CANNOT_OPEN,
}
"""SQLite's own words for a result code: a backup that fails says no more than these."""


def kind_of(error: BaseException) -> int:
    """SQLite's primary result code, 0 where the error is not SQLite's; looks inside SQLAlchemy's wrapping."""
    inner = getattr(error, "orig", None) or error
    if not isinstance(inner, sqlite.Error):
        return 0
    code = getattr(inner, "sqlite_errorcode", None) or _WITHOUT_CODE.get(str(inner), 0)
    return int(code) & 0xFF


@contextmanager
def said(path: str, also: Mapping[int, str] | None = None) -> Iterator[None]:
    """Raises the Problem for what the surroundings did inside; ``also`` names codes that are a Problem only here.

    A write outside an edit is READ_ONLY as well, but the program's own fault.
    """
    try:
        yield
    except Exception as error:
        code = {**_PROBLEMS, **(also or {})}.get(kind_of(error))
        if code is None:
            raise
        raise Problem(code, path=path) from error
