"""The window: menu row, rail, page, and the line at the foot that talks."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from pesnet_desktop.i18n import _
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Edited, Store
from pesnet_desktop.ui.menu_row import MenuRow
from pesnet_desktop.ui.page import Desk, Job, Page, Standing
from pesnet_desktop.ui.pages import PAGES
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.rail import Rail
from pesnet_desktop.ui.shade import Shade
from pesnet_desktop.ui.status_line import StatusLine
from pesnet_desktop.ui.theme import scaled
from pesnet_desktop.ui.trouble_line import TroubleLine
from pesnet_desktop.ui.unfinished import UnfinishedLine
from pesnet_desktop.ui.work import Work

NARROW = 1300
"""Up to this width the rail shows icons only."""


class Window(Panel):
    """One file on the desk. Asks its maker for another file or another look: those make a new window in the frame."""

    file_asked = Signal(str)
    preferences_asked = Signal(object)
    painted = Signal()
    given_back = Signal()

    def __init__(self, store: Store, preferences: Preferences) -> None:
        super().__init__("surface")
        self.store = store
        self.preferences = preferences
        self.desk = Desk(store, self)
        self._pages: dict[str, Page] = {}
        self._standings: dict[str, Standing] = {}
        self._stale: set[str] = set()
        self._settled: set[str] = set()
        self._work: Work[object] | None = None
        self._shade: Shade | None = None
        self._is_painted = self._is_closed = False
        self._forget = store.subscribe(self._hear)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(not store.read_only)

    def _lay_out(self) -> None:
        self.menu_row = MenuRow()
        self.trouble_line = TroubleLine()
        self.unfinished_line = UnfinishedLine(self.desk)
        self.rail = Rail(self.go)
        self._stack = QStackedWidget()
        self.status_line = StatusLine()
        for entry in PAGES:
            if entry.is_output and not any(other.is_output for other in PAGES[: PAGES.index(entry)]):
                self.rail.add_line()
            self.rail.add_page(entry.name, entry.title(), entry.symbol)
            self.rail.set_built(entry.name, not entry.is_passing)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.menu_row)
        column.addWidget(self.trouble_line)
        column.addWidget(self.unfinished_line)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)

    def _connect(self) -> None:
        self.desk.page_asked.connect(self.go)
        self.desk.record_of = lambda name: self._pages[name].record if name in self._pages else ""
        self.desk.said.connect(self.status_line.say)
        self.desk.offered.connect(lambda links: self.status_line.offer(*links))
        self.desk.troubled.connect(self.trouble_line.show_trouble)
        self.desk.work_asked.connect(self._begin_work)
        self.desk.long_edit_asked.connect(self._begin_edit)
        self.status_line.undo_asked.connect(self.undo)
        self.status_line.cancel_asked.connect(self.cancel_work)
        self.menu_row.undo_asked.connect(self.undo)
        self.menu_row.redo_asked.connect(self.redo)

    @property
    def title(self) -> str:
        """What the frame is called while this window fills it."""
        name = self.store.path.name if self.store.path else _("New file")
        return f"{name} — PESNET"

    # what is shown

    @property
    def shown(self) -> Page | None:
        """The page that is open now."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def page(self, name: str) -> Page:
        """The page ``name``, made when it is first asked for."""
        if name not in self._pages:
            entry = next(entry for entry in PAGES if entry.name == name)
            self._pages[name] = entry.make(self.desk)
            self._stack.addWidget(self._pages[name])
            if name in self._standings:
                self._pages[name].stand(self._standings.pop(name))
        return self._pages[name]

    def standings(self) -> dict[str, Standing]:
        """Where the officer stands on each page that was opened."""
        return {**self._standings, **{name: page.standing() for name, page in self._pages.items()}}

    def stand(self, standings: Mapping[str, Standing]) -> None:
        """Takes each page to where the officer stood on it; those not made yet go there when they are."""
        self._standings = dict(standings)
        for name in [name for name in self._pages if name in self._standings]:
            self._pages[name].stand(self._standings.pop(name))

    def go(self, name: str, record: str = "") -> None:
        """Shows a page, and on it the record with this id."""
        if self._says_lent():
            return
        self.settle()
        page = self.page(name)
        if name in self._stale:
            self._stale.discard(name)
            page.reload(None)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if record:
            page.show_record(record)
        for entry in PAGES:
            if entry.is_passing:
                self.rail.set_built(entry.name, entry.name == name or self._has_work(entry.name))
        self.rail.show_page(name)
        if self._is_painted:
            self._settle_page(page)

    def settle(self) -> None:
        """Ends the edit that is under way, so that nothing typed is lost."""
        if self.shown is not None:
            self.shown.settle()

    def say_file(self) -> None:
        """Names network and file at the foot of the rail, and says when the file is only for looking."""
        acronyms = self.store.rows("SELECT acronym FROM network LIMIT 1")
        self.rail.show_file(str(acronyms[0][0]) if acronyms else "", self.store.path.name if self.store.path else "")
        if self.store.read_only:
            self.status_line.say_aside(self.store.read_only_reason or _("For looking only"))
        self._show_undo()

    def undo(self) -> None:
        """Takes the last change back, and says which."""
        if self._says_lent():
            return
        self.settle()
        edited = self._step(self.store.undo)
        if edited is not None:
            self.status_line.say(_("Undone: {change}").format(change=edited.label), "undo-2")

    def redo(self) -> None:
        if self._says_lent():
            return
        self._step(self.store.redo)

    # what the file says

    def _step(self, step: Callable[[], Edited | None]) -> Edited | None:
        try:
            edited = step()
        except Problem as problem:
            self.trouble_line.show_trouble(str(problem))
            return None
        if edited is not None and edited.left_out:
            self.trouble_line.show_trouble(_("Some fields were changed again since; they stay as they are now."))
        return edited

    def _hear(self, edited: Edited) -> None:
        shown = self.shown
        self._stale = {name for name, page in self._pages.items() if page is not shown}
        if shown is not None:
            shown.reload(edited)
        self.status_line.say_saved(self.store.undo_label or edited.label)  # several steps may be undone as one
        if any(table == "network" for table, _row in edited.rows):
            self.say_file()
        self._show_undo()

    def _show_undo(self) -> None:
        self.menu_row.show_steps(self.store.undo_label, self.store.redo_label)

    def _says_lent(self) -> bool:
        if self.is_lent:
            self.status_line.say_aside(_("Wait for the work that is running, or cancel it."))
        return self.is_lent

    def _has_work(self, name: str) -> bool:
        page, standing = self._pages.get(name), self._standings.get(name, Standing())
        return bool(page.record if page is not None else standing.record)

    # long work

    def _begin_work(self, sentence: str, job: Job[object], done: Callable[[object], None]) -> None:
        if self._work is not None:
            self.desk.say(_("One thing at a time: wait for the work that is running, or cancel it."))
            return
        self._work = Work(job, sentence, self)
        self._work.progressed.connect(self.status_line.say_progress)
        self._work.finished.connect(lambda: self._end_work(done))
        self._work.begin()

    def _begin_edit(self, sentence: str, job: Job[object], done: Callable[[object], None]) -> None:
        """Lends the store to a worker; until it is back, keys and clicks reach nothing but Cancel."""
        if self._work is not None:
            done(None)
            self._begin_work(sentence, job, done)
            return
        self.settle()
        self.desk.drafts.write()
        self._shade = Shade(self.status_line, self)
        self._shade.cancel_asked.connect(self.cancel_work)
        self._shade.closing_asked.connect(
            lambda: self.status_line.say_aside(_("The window closes as soon as this is done."))
        )
        self.store.hand_over()
        self._begin_work(sentence, job, done)

    def _take_back_store(self, *, is_well: bool) -> None:
        shade, self._shade = self._shade, None
        if shade is None:
            return
        shade.lift()
        self.status_line.say_aside("")
        self.store.take_over()
        if shade.is_closing and is_well:
            QTimer.singleShot(0, self.window(), self.window().close)
        self.given_back.emit()

    def _end_work(self, done: Callable[[object], None]) -> None:
        work, self._work = self._work, None
        if work is None:
            return
        work.deleteLater()
        is_edit = self.is_lent
        self.status_line.say(_("Cancelled.") if work.is_cancelled and not is_edit else "")
        self._take_back_store(is_well=work.failure is None)
        if work.failure is None or is_edit:
            done(work.result)
        if isinstance(work.failure, Problem):
            self.trouble_line.show_trouble(str(work.failure))
        elif work.failure is not None:
            raise work.failure

    @property
    def is_lent(self) -> bool:
        """Whether the store is with a worker: nothing of the file can be asked or changed here meanwhile."""
        return self._shade is not None

    def cancel_work(self) -> None:
        if self._work is not None:
            self._work.cancel()

    # the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.is_lent:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from pesnet_desktop.ui.dropping import dropped_paths, open_dropped

        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            open_dropped(self.desk, paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() <= scaled(NARROW))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rail.set_narrow(self.width() <= scaled(NARROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint come the engine for edits and what a page keeps for then."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._settle_in)

    def _settle_in(self) -> None:
        if self._is_closed:
            return
        if self.is_lent:
            self.given_back.connect(self._settle_in, Qt.ConnectionType.SingleShotConnection)
            return
        self.painted.emit()
        self.store.prepare()
        self.unfinished_line.offer(self.store.drafts())
        if self.shown is not None:
            self._settle_page(self.shown)

    def _settle_page(self, page: Page) -> None:
        """Gives each page its moment once, as soon as it is shown in a window that stands."""
        if page.name not in self._settled:
            self._settled.add(page.name)
            page.settle_in()

    def leave(self) -> None:
        """Ends what is under way, edits and long work, before another window or nothing takes this one's place."""
        if self._is_closed:
            return
        if self._work is not None:
            self._work.cancel()
            self._work.wait()
        self._take_back_store(is_well=False)
        self.settle()
        self.desk.drafts.write()
        self._forget()
        self._is_closed = True
