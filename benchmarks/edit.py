"""One field corrected, against a bare durable commit of one row: same disk, same run, in turns."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pesnet_desktop.model.entities import Activity, ThematicArea, WorkPlan
from pesnet_desktop.store import create_store
from pesnet_desktop.store.connection import open_for_writing, transaction
from pesnet_desktop.store.copies import write_copy
from pesnet_desktop.store.store import Store

ACTIVITIES = 1_000
ROUNDS = 400


def main() -> int:
    """Prints both medians in milliseconds and their ratio; at most 4 is asked for."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        store = _filled(Path(folder) / "plan.pesnet")
        bare = Path(folder) / "bare.pesnet"
        write_copy(store._connection, bare)  # the same rows, without journal and triggers
        connection = open_for_writing(bare)

        def commit_one_row(n: int) -> None:
            with transaction(connection):
                connection.execute("UPDATE activity SET timeline = ? WHERE id = ?", (f"Q{n}", _id(n)))

        def correct_a_field(n: int) -> None:
            with store.edit("Settle timeline") as session:
                session.get_one(Activity, _id(n)).timeline = f"Q{n}"

        bare_times, edit_times = [], []
        for n in range(ROUNDS):
            bare_times.append(_timed(commit_one_row, n))
            edit_times.append(_timed(correct_a_field, n))
        connection.close()
        store._connection.close()
    one, other = statistics.median(bare_times) * 1000, statistics.median(edit_times) * 1000
    print(f"bare commit {one:.2f} ms, edit {other:.2f} ms, ratio {other / one:.2f}")
    return 0


def _id(n: int) -> str:
    return f"activity-{n * 7 % ACTIVITIES}"


def _timed(work: Callable[[int], None], n: int) -> float:
    start = time.perf_counter()
    work(n)
    return time.perf_counter() - start


def _filled(path: Path) -> Store:
    store = create_store(path)
    with store.edit("Fill") as session:
        session.add(WorkPlan(id="plan"))
        session.add(ThematicArea(id="area", plan_id="plan"))
        session.add_all(Activity(id=f"activity-{n}", area_id="area", timeline="2025") for n in range(ACTIVITIES))
    return store


if __name__ == "__main__":
    sys.exit(main())
