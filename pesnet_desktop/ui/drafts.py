"""Typing that is not yet a change: kept in the file every two seconds, so that a crash takes nothing."""

from PySide6.QtCore import QObject, QTimer

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

EVERY = 2000
"""Milliseconds between two writings of what is being typed."""


class DraftKeeper(QObject):
    """Collects what is typed per field and writes it to the file's drafts at rest intervals."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._typed: dict[tuple[str, str, str], str] = {}
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.write)

    def note(self, table: str, row: str, field: str, text: str) -> None:
        """Notes that ``text`` stands in a field that is being typed in."""
        self._typed[(table, row, field)] = text
        if not self._timer.isActive():
            self._timer.start()

    def drop(self, table: str, row: str, field: str) -> None:
        """The edit ended: its draft is no longer needed."""
        self._typed.pop((table, row, field), None)
        if not self._store.read_only:
            self._store.drop_draft(table, row, field)

    def write(self) -> None:
        """Writes what was noted since the last time. A full disk is said at the edit itself, not here."""
        typed, self._typed = self._typed, {}
        if self._store.read_only:
            return
        for (table, row, field), text in typed.items():
            try:
                self._store.keep_draft(table, row, field, text)
            except Problem:
                return
