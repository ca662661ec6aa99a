"""Compares a corrected field with a bare durable commit of one row: ``python -m benchmarks.edit``, medians of one run.

Both on the disk of the working folder, in turns. At most 4 times is asked for.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pesnet_desktop.model.entities import Activity, ThematicArea, WorkPlan
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.store.connection import Connection, open_for_writing

Place = TypeVar("Place")

_ACTIVITIES = 1_000
_ROUNDS = 400


def main() -> int:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        os.environ["PESNET_HOME"] = folder
        store = _filled(Path(folder) / "plan.pesnet")
        store.save_copy(Path(folder) / "bare.pesnet")
        bare = open_for_writing(Path(folder) / "bare.pesnet")  # the same rows, without triggers and journal
        bare.execute("PRAGMA query_only=OFF")
        rounds = [(_timed(_commit_one_row, bare, n), _timed(_correct_a_field, store, n)) for n in range(_ROUNDS)]
        bare.close()
        store.close()
    commit, edit = (statistics.median(times) * 1000 for times in zip(*rounds, strict=True))
    print(f"bare commit {commit:.2f} ms, edit {edit:.2f} ms: {edit / commit:.1f} times (at most 4)")
    return 0 if edit <= 4 * commit else 1


def _commit_one_row(bare: Connection, n: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("UPDATE activity SET timeline = ? WHERE id = ?", (f"Q{n}", _id(n)))
    bare.execute("COMMIT")


def _correct_a_field(store: Store, n: int) -> None:
    with store.edit("Set the timeline") as session:
        session.get_one(Activity, _id(n)).timeline = f"Q{n}"


def _id(n: int) -> str:
    return f"activity-{n * 7 % _ACTIVITIES}"


def _timed(work: Callable[[Place, int], None], place: Place, n: int) -> float:
    start = time.perf_counter()
    work(place, n)
    return time.perf_counter() - start


def _filled(path: Path) -> Store:
    store = create_store(path)
    with store.edit("Fill") as session:
        session.add_all([WorkPlan(id="plan"), ThematicArea(id="area", plan_id="plan")])
        session.add_all(Activity(id=f"activity-{n}", area_id="area", timeline="2025") for n in range(_ACTIVITIES))
    return store


if __name__ == "__main__":
    sys.exit(main())
