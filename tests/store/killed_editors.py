"""Run by test_kills: forks an editor again and again, kills it, and prints what the file says afterwards.

Half of the editors die at a statement of their own, half whenever the clock of this program says. Each line that is
printed is the last number acknowledged, the number in the file, and the file's findings.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from sqlalchemy import text

from pesnet_desktop.model.entities import Country
from pesnet_desktop.store import create_store, open_store


def main() -> None:
    path, kills = Path(sys.argv[1]), int(sys.argv[2])
    dice = random.Random(7)
    store = create_store(path)
    with store.edit("Begin") as session:
        session.add(Country(id="count", iso2="0"))
    store.close()
    acknowledged = 0
    for kill in range(kills):
        statement = dice.randrange(10, 900) if kill % 2 else None
        acknowledged = _kill_an_editor(path, statement, dice.random() * 0.02) or acknowledged
        store = open_store(path)
        kept = store.rows("SELECT iso2 FROM country WHERE id = 'count'")[0][0]
        print(acknowledged, kept, *store.check(), flush=True)
        store._connection.close()
        acknowledged = int(str(kept))


def _kill_an_editor(path: Path, statement: int | None, seconds: float) -> int:
    """The last number that the editor said it had kept, 0 where it had not come so far."""
    reading, writing = os.pipe()
    editor = os.fork()
    if editor == 0:
        _edit_until_killed(path, writing, statement)
    os.close(writing)
    first = b""
    if statement is None:
        first = os.read(reading, 4)  # at least one edit is kept, then it may die anywhere
        time.sleep(seconds)
        os.kill(editor, signal.SIGKILL)
    os.waitpid(editor, 0)
    with os.fdopen(reading, "rb") as acknowledged:
        return int.from_bytes((first + acknowledged.read())[-4:], "big")


def _edit_until_killed(path: Path, acknowledged: int, statement: int | None) -> None:
    store = open_store(path)
    store.prepare()
    number = int(str(store.rows("SELECT iso2 FROM country WHERE id = 'count'")[0][0]))
    seen = 0

    def die_at_statement(_sql: str) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    store._connection.set_trace_callback(die_at_statement)  # type: ignore[attr-defined]
    while True:
        number += 1
        with store.edit("Count to {n}", n=str(number)) as session:
            session.execute(text("UPDATE country SET iso2 = :n WHERE id = 'count'"), {"n": str(number)})
            session.execute(text("UPDATE country SET aliases = :n"), {"n": str(number) * 50})
        os.write(acknowledged, number.to_bytes(4, "big"))


main()
