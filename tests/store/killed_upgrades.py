"""Run by test_kept_files: lets an upgrade of the file be killed again and again, then be done.

Each upgrade dies some statements later than the one before, until one is through. Each line that is printed tells
whether the file was still as it had been.
"""

import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

from pesnet_desktop.store import open_store, upgrade
from pesnet_desktop.store.connection import Connection, connect

STRETCH = 400


def main() -> None:
    path = Path(sys.argv[1])
    before, statement, is_through = path.read_bytes(), 1, False
    while not is_through:
        is_through = _is_upgraded(path, statement)
        print(path.read_bytes() == before, flush=True)
        statement += STRETCH


def _is_upgraded(path: Path, statement: int) -> bool:
    """Upgrades the file in a process that is killed at its ``statement``; whether it was done before."""
    child = os.fork()
    if child == 0:
        _upgrade_until_killed(path, statement)
    _child, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def _upgrade_until_killed(path: Path, statement: int) -> NoReturn:
    seen = 0

    def die_in_time(_sql: str) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(path: Path | None, mode: str = "rw") -> Connection:
        connection = connect(path, mode)
        connection.set_trace_callback(die_in_time)  # type: ignore[attr-defined]
        return connection

    upgrade.connect = watched  # type: ignore[attr-defined]
    open_store(path).close()
    os._exit(0)


main()
