"""What goes wrong while foreign files are read, as functions that the process for them is asked to run."""

import os
from pathlib import Path
from threading import Event

from pesnet_desktop.i18n import current_language
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.reading_worker import Told


def words(path: Path, told: Told) -> str:
    told(1, 2)
    return path.read_text(encoding="utf-8")


def process(_path: Path, _told: Told) -> tuple[int, str]:
    return os.getpid(), current_language()


def refusing(path: Path, _told: Told) -> str:
    raise Problem("foreign-pdf", path=str(path))


def hanging(_path: Path, told: Told) -> str:
    told(0, 0)
    Event().wait()
    return ""


def telling_for_ever(_path: Path, told: Told) -> str:
    while True:
        told(1, 0)


def dying(_path: Path, _told: Told) -> str:
    os._exit(9)


def greedy(_path: Path, _told: Told) -> str:
    return "x" * (1024**3)


def broken(_path: Path, _told: Told) -> str:
    return "" + str(int("Dana SAMPLE"))
