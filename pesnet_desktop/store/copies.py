"""Copies of the office's file: the one kept at each closing, ten of them, and the one an officer asks for."""

import errno
import os
from datetime import datetime
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder, settle_folder
from pesnet_desktop.store.connection import Connection, connect
from pesnet_desktop.store.faults import said

KEPT = 10


def write_copy(connection: Connection, path: Path) -> None:
    """Writes the whole content to ``path``: the whole copy is there afterwards, or what was there before."""
    if not path.parent.is_dir():
        raise Problem("folder-missing", path=str(path.parent))
    part = path.with_name(f".{path.name[:80]}.part")
    try:
        with said(str(path)):
            part.unlink(missing_ok=True)
            try:
                _back_up(connection, part)
                _settle(part)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
            settle_folder(path.parent)
    except OSError as error:
        raise Problem(_code_of(error), path=str(path)) from error


def copies_of(path: Path) -> Path:
    """The folder with the copies of the file at ``path``, in the program's own data folder: the office's stays tidy."""
    import hashlib

    place = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:8]
    return data_folder() / "copies" / f"{path.stem[:60]} {place}"


def keep_copy(connection: Connection, path: Path, now: datetime) -> Path:
    """Keeps a copy named by the time, and no more than ten."""
    folder = copies_of(path)
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"{now:%Y-%m-%d %H%M%S %f}.pesnet"
    write_copy(connection, copy)
    for old in sorted(folder.glob("*.pesnet"))[:-KEPT]:
        old.unlink()
    return copy


def _back_up(connection: Connection, part: Path) -> None:
    target = connect(part, "rwc")
    try:
        target.execute("PRAGMA journal_mode=MEMORY")
        connection.backup(target)
    finally:
        target.close()


def _code_of(error: OSError) -> str:
    return "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "not-writable"


def _settle(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
