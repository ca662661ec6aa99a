"""Long work in a thread of its own, with progress and Cancel, while the window stays usable."""

from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.ui.page import Job

T = TypeVar("T")


class Work(QThread, Generic[T]):
    """Runs one job. ``progressed`` says how far it is; after ``finished`` there is a ``result`` or a ``failure``."""

    progressed = Signal(int, int, str)

    def __init__(self, job: Job[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._cancelled = Event()
        self.result: T | None = None
        self.failure: Exception | None = None

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def run(self) -> None:
        try:
            self.result = self._job(self._report, self._cancelled.is_set)
        except Problem as problem:
            self.failure = problem
        except Exception as bug:  # noqa: BLE001 - a bug in the thread is shown by the window, like any other
            self.failure = bug

    def _report(self, done: int, whole: int, sentence: str) -> None:
        self.progressed.emit(done, whole, sentence)
