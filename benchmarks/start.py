"""Compares the start of the window with an empty PySide6 window: ``python -m benchmarks.start``, ratios of one run.

Each start is a new process, timed from before it begins to its first paint and to the paint of the plan's rows.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pesnet_desktop.tasks.sample import make_sample

_ROUNDS = 15

_EMPTY = """
import os, time
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

class Empty(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        os._exit(0)

app = QApplication([])
window = Empty()
window.resize(1440, 900)
window.show()
app.exec()
"""

_OURS = """
import os, sys, time
from pesnet_desktop import app
from pesnet_desktop.ui.frame import Frame

def timed(paint, after):
    def paintEvent(self, event):
        paint(self, event)
        print(time.monotonic(), flush=True)
        after()
    return paintEvent

fill = Frame.fill
paints = []

def fill_and_time(self, content, title):
    from pesnet_desktop.ui.plan_table import PlanTableView
    PlanTableView.paintEvent = timed(PlanTableView.paintEvent, lambda: os._exit(0))
    fill(self, content, title)

def timed_once(paint):
    def paintEvent(self, event):
        paint(self, event)
        if not paints:
            print(time.monotonic(), flush=True)
        paints.append(1)
    return paintEvent

Frame.fill = fill_and_time
Frame.paintEvent = timed_once(Frame.paintEvent)
app.main([sys.argv[1]])
"""


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="pesnet-bench-") as folder:
        os.environ["PESNET_HOME"] = folder
        path = Path(folder) / "sample.pesnet"
        make_sample(path).close()
        _times(_EMPTY, path), _times(_OURS, path)
        rounds = [(*_times(_EMPTY, path), *_times(_OURS, path)) for _ in range(_ROUNDS)]
    empty, first, rows = (statistics.median(times) * 1000 for times in zip(*rounds, strict=True))
    print(f"empty window {empty:.0f} ms")
    print(f"first paint {first:.0f} ms: {first / empty:.2f} times (at most 1.5)")
    print(f"with the plan's rows {rows:.0f} ms: {rows / empty:.2f} times (at most 2.5)")
    return 0 if first <= 1.5 * empty and rows <= 2.5 * empty else 1


def _times(program: str, path: Path) -> tuple[float, ...]:
    """Seconds from the start of the process to each moment it prints."""
    start = time.monotonic()
    said = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    return tuple(float(line) - start for line in said.stdout.split())


if __name__ == "__main__":
    raise SystemExit(main())
