"""The page of a paper that came back: reads it, lets the officer decide, and takes the changes over in one step."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import ReadBack
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from pesnet_desktop.tasks.refreshing import refresh
from pesnet_desktop.tasks.returned_accepting import accept_changes
from pesnet_desktop.ui.page import Desk, Page, Report, Standing
from pesnet_desktop.ui.returned_list import Decisions
from pesnet_desktop.ui.returned_review import ReturnedReview
from pesnet_desktop.ui.text_label import TextLabel


@dataclass(frozen=True)
class ReturnedStanding(Standing):
    """Where an officer stands in a review: what was decided, too."""

    decisions: Mapping[int, Said | None] = field(default_factory=dict)
    number: int = -1


class ReturnedPage(Page):
    """Shows the file it is given by its path; without one it says how to bring one."""

    name = "read-back"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._path = ""
        self._found: ReadBack | None = None
        self._waiting: ReturnedStanding | None = None
        self.review: ReturnedReview | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._empty = TextLabel(_("Drop a paper that came back on the window, or choose File › Read back…"), wrap=False)
        self._column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)

    @property
    def record(self) -> str:
        return self._path

    def show_record(self, record: str) -> None:
        self._clear()
        self._empty.hide()
        self._path = record
        path, store = Path(record), self.desk.store.copy_in_memory()
        sentence = _("Reading {name} …").format(name=path.name)
        self.desk.work(sentence, lambda report, cancelled: _read(store, path, report, cancelled), self._end_reading)

    def standing(self) -> Standing:
        if self.review is None:
            return Standing(self._path)
        return ReturnedStanding(self._path, {}, (), dict(self.review.decisions), self.review.number)

    def stand(self, standing: Standing) -> None:
        self._waiting = standing if isinstance(standing, ReturnedStanding) else None
        super().stand(standing)

    def _end_reading(self, outcome: ReadBack | Problem | None) -> None:
        if isinstance(outcome, ReadBack):
            self._show(outcome)
            return
        self._path = ""
        self._empty.show()
        if self.isVisible():
            self.desk.go("events")
        if isinstance(outcome, Problem):
            self.desk.trouble(str(outcome))

    def _show(self, found: ReadBack) -> None:
        self._clear()
        self._empty.hide()
        waiting, self._waiting = self._waiting, None
        decisions: Decisions | None = dict(waiting.decisions) if waiting is not None else None
        self._found = found
        self.review = ReturnedReview(found, decisions)
        self.review.taken.connect(self._take)
        self.review.left.connect(self._leave)
        self.review.refresh_asked.connect(self._refresh)
        self._column.addWidget(self.review)
        if waiting is not None and waiting.number >= 0:
            self.review.list.show_number(waiting.number)
        self.review.list.setFocus()
        self.desk.say(_("Nothing is written until you take changes over."))

    def _take(self, chosen: Mapping[int, Said | None]) -> None:
        found, review = self._found, self.review
        if found is None or review is None:
            return
        path = Path(self._path)
        if self.desk.run(accept_changes, found, path, chosen) is None:
            return
        waiting = [one for one in found.changes if one.number not in review.decisions]
        if waiting:
            self.show_record(self._path)
        else:
            self._leave()

    def _refresh(self) -> None:
        """Asks where to, and writes the file anew."""
        path = Path(self._path)
        proposed = path.with_name(f"{path.stem} ({_('refreshed')}).docx")
        kind = _("Word files (*.docx)")
        name, _kind = QFileDialog.getSaveFileName(self, _("Refresh the file"), str(proposed), kind)
        if not name:
            return
        new = Path(name) if name.lower().endswith(".docx") else Path(f"{name}.docx")
        was_asked = new == Path(name)
        if self.desk.run(refresh, path, new, _today(), replaces=was_asked) is not None:
            self.desk.say(_("Written with the facts of today: {name}").format(name=new.name))

    def _leave(self) -> None:
        found = self._found
        self._clear()
        self._path = ""
        if found is not None and found.event_id:
            self.desk.go("events", found.event_id)
        else:
            self.desk.go("work-plan")

    def _clear(self) -> None:
        self._found = None
        if self.review is not None:
            self.review.hide()
            self.review.deleteLater()
            self.review = None
        self._empty.show()


def _read(store: Store, path: Path, report: Report, cancelled: Callable[[], bool]) -> ReadBack | Problem | None:
    """What the file asks for; what is wrong with it is a result too, so that the page can take itself away."""
    try:
        found = read_back(store, path, _today())
    except Problem as problem:
        return problem
    finally:
        store.close()
    report(1, 1, ngettext("{n} change", "{n} changes", len(found.changes)).format(n=len(found.changes)))
    return None if cancelled() else found


def _today() -> date:
    return date.today()  # noqa: DTZ011  (the officer's own day)
