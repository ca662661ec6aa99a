"""Typing that is not yet a change: kept in the file every two seconds, so that a crash takes nothing."""

from typing import Literal

from PySide6.QtCore import QObject, QTimer

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.store.drafts import Draft

EVERY = 2000
"""Milliseconds between two writings of what is being typed."""

Place = tuple[str, str, str]

REVIEWED: Literal["import"] = "import"
"""Not a table: what was decided in a review of imported files, which takes it up when the file is read again."""

DraftTable = Literal[
    "activity",
    "event",
    "invitation",
    "network",
    "network_document",
    "network_text",
    "nomination",
    "organiser",
    "part",
    "participant",
    "person",
    "picture",
    "plan_header",
    "role_term",
    "section",
    "slot",
    "speaker",
    "speech",
    "thematic_area",
    "topic",
    "work_plan",
]
"""The tables whose fields note drafts; each knows how to take one over."""


class DraftKeeper(QObject):
    """Collects what is typed per field (table, row, field) and writes it to the file's drafts at intervals."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._typed: dict[Place, str] = {}
        self._written: set[Place] = set()
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.write)

    def note(self, table: DraftTable | Literal["import"], row: str, field: str, text: str) -> None:
        """Notes that ``text`` stands in a field that is being typed in."""
        self._typed[(table, row, field)] = text
        if not self._timer.isActive():
            self._timer.start()

    def drop(self, table: DraftTable | Literal["import"], row: str, field: str) -> None:
        """The edit ended, or was taken back: its draft is no longer needed."""
        place = (table, row, field)
        self._typed.pop(place, None)
        if place in self._written:
            self._written.discard(place)
            self._store.drop_draft(*place)

    def forget(self, draft: Draft) -> None:
        """Takes a draft out of the file that an earlier window left there."""
        if not self._store.read_only:
            self._store.drop_draft(draft.table, draft.row, draft.field)

    def write(self) -> None:
        """Writes what was noted since the last time. A full disk is said at the edit itself, not here."""
        typed, self._typed = self._typed, {}
        if self._store.read_only:
            return
        for place, text in typed.items():
            try:
                self._store.keep_draft(*place, text)
            except Problem:
                return
            self._written.add(place)
