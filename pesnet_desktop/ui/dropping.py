"""What is dropped on the window: a paper that came back is read back, any other file is imported."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.reading_papers import came_from_here
from pesnet_desktop.tasks.reading_worker import Cancelled, read_apart
from pesnet_desktop.ui.page import Desk, Report

IMPORT, READ_BACK = "import-review", "read-back"


def dropped_paths(dropped: QMimeData) -> list[str]:
    """The files and folders that lie on this computer."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]


def open_dropped(desk: Desk, paths: list[str]) -> None:
    """Opens the page that shows what was dropped; a file alone is looked into first, while the window goes on."""
    record = "\n".join(paths)
    if len(paths) > 1:
        desk.go(IMPORT, record)
        return
    sentence = _("Reading {name} …").format(name=isolated(Path(record).name))
    desk.work(sentence, partial(page_for, Path(record)), lambda page: desk.go(page, record) if page else None)


def page_for(path: Path, report: Report, cancelled: Callable[[], bool]) -> str:
    """The page for a file, told in the process for foreign files; what cannot be read is refused by the import.

    Nothing where it was cancelled.
    """
    try:
        is_returned = read_apart(came_from_here, path, lambda _done, _whole: None, cancelled)
    except Problem:
        return IMPORT
    except Cancelled:
        return ""
    return READ_BACK if is_returned else IMPORT
