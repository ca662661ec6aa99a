"""Long work in a thread of its own, with progress and Cancel, while the window stays usable."""

from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.ui.page import Job

T = TypeVar("T")

SHOWN_AFTER = 300
"""Milliseconds before work says that it takes long: what is done sooner shows nothing."""


class Work(QThread, Generic[T]):
    """Runs one job. ``progressed`` says how far it is; after ``finished`` there is a ``result`` or a ``failure``."""

    progressed = Signal(int, int, str)
    _reported = Signal(int, int, str)

    def __init__(self, job: Job[T], sentence: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._progress = (0, 0, sentence)
        self._unseen = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._unseen.timeout.connect(lambda: self.progressed.emit(*self._progress))
        self._reported.connect(self._keep_progress)
        self.finished.connect(self._unseen.stop)
        self._cancelled = Event()
        self.result: T | None = None
        self.failure: Exception | None = None

    def begin(self) -> None:
        self._unseen.start()
        self.start()

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
        self._reported.emit(done, whole, sentence)

    def _keep_progress(self, done: int, whole: int, sentence: str) -> None:
        self._progress = (done, whole, sentence)
        if not self._unseen.isActive():
            self.progressed.emit(done, whole, sentence)
