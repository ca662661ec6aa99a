"""Run by test_export_kills: forks an export again and again, kills it, and prints what is wrong with its folder."""

import io
import itertools
import os
import random
import signal
import sys
import time
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.tasks.exporting import PAPERS, Order, export
from pesnet_desktop.tasks.sample import make_sample


def main() -> None:
    out, kills = Path(sys.argv[1]), int(sys.argv[2])
    dice = random.Random(11)
    store = make_sample(None)
    order = Order(
        PAPERS, out, date(2025, 5, 12), plan_id=plans(store)[0].id, event_ids=(events(store)[0].id,), together=True
    )
    export(store, order)
    for kill in range(kills):
        exporting = os.fork()
        if exporting == 0:
            for days in itertools.count(kill):
                export(store, replace(order, today=order.today + timedelta(days=days)))
        time.sleep(0.02 + dice.random() * 0.06)
        os.kill(exporting, signal.SIGKILL)
        os.waitpid(exporting, 0)
        print(*[path.name for path in out.glob("*.docx") if not _is_whole(path)], flush=True)
    for leftover in out.glob(".*"):
        os.utime(leftover, (0, 0))
    wanted = export(store, order)
    print("left:", *sorted(path.name for path in out.iterdir() if path.suffix != ".docx"))
    print("papers:", len(list(out.glob("*.docx"))), "of", len(wanted))


def _is_whole(path: Path) -> bool:
    try:
        return zipfile.ZipFile(io.BytesIO(path.read_bytes())).testzip() is None
    except zipfile.BadZipFile:
        return False


main()
