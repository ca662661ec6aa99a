"""A keystroke in the filter of a plan of 10,000 activities: what the query alone takes, before anything is painted."""

import sys
import time
from datetime import date

from benchmarks.big_plan import add_big_plan
from pesnet_desktop.queries.plan_table import PlanTable, plan_table
from pesnet_desktop.store import create_store

ACTIVITIES = 10_000
LISTED = 500
TYPED = ("guidance", "iskur labour", "التدريب", "compétences rural", "malaysia q2", "zebra", "a", "matching 2025")
ROUNDS = 5


def main() -> int:
    """Prints the reading of the whole plan, the first keystroke (which indexes every word), and the others' p95."""
    store = create_store(None)
    plan = add_big_plan(store, ACTIVITIES)
    start = time.perf_counter()
    table = plan_table(store, date(2025, 6, 1), plan)
    assert table is not None
    read = _milliseconds(start)
    start = time.perf_counter()
    table.matching("g")
    first = _milliseconds(start)
    strokes = sorted(stroke for typed in TYPED for stroke in _typed(table, typed))
    median, p95 = strokes[len(strokes) // 2], strokes[int(len(strokes) * 0.95)]
    print(f"{len(table.activities)} activities: read {read:.0f} ms, first keystroke {first:.0f} ms")
    print(f"{len(strokes)} keystrokes: median {median:.1f} ms, p95 {p95:.1f} ms, worst {strokes[-1]:.1f} ms")
    store.close()
    return 0


def _typed(table: PlanTable, typed: str) -> list[float]:
    """The milliseconds of each keystroke while ``typed`` is typed, several times over."""
    strokes = []
    for _round in range(ROUNDS):
        for length in range(1, len(typed) + 1):
            start = time.perf_counter()
            found = table.matching(typed[:length])
            _shown = found[:LISTED], len(found)
            strokes.append(_milliseconds(start))
    return strokes


def _milliseconds(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
