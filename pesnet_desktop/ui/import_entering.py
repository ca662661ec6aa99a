"""Enters the files of a review: one in a step of its own, a long one in a worker, or all that raise no question."""

from collections.abc import Sequence
from copy import deepcopy
from functools import partial

from PySide6.QtCore import QObject, Signal

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Entered, accept, content_of, settled_plan, spoken_in
from pesnet_desktop.tasks.importing import accept_aside, accept_each_aside
from pesnet_desktop.ui.import_jobs import Accepted, plan_accepted, to_the_end
from pesnet_desktop.ui.import_kept import let_go
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.plan_lines import today

AT_ONCE = 50
"""So many activities are in the file before anybody has to wait: they need no worker."""


class Entering(QObject):
    """``entered`` follows a file that was entered, ``ended`` several that were entered together.

    ``waiting`` is true while a worker has the file of the workspace, and nothing else may be decided.
    """

    entered = Signal(object)
    ended = Signal()
    waiting = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def enter(self, one: QueuedFile) -> None:
        """Enters a file with what was decided about it."""
        draft = one.beside or one.draft
        if draft is None:
            return
        if isinstance(draft, WorkPlanDraft) and not one.decisions.plan_id:
            plan = settled_plan(draft, one.decisions)
            if len(plan.activities) > AT_ONCE:
                self._enter_in_worker(one, plan)
                return
        decisions = deepcopy(one.decisions)
        content = content_of(one.path)
        entered = self._desk.run(partial(accept, draft=draft, decisions=decisions, content=content, today=today()))
        if entered is not None:
            self._end(one, entered)

    def enter_clear(self, files: Sequence[QueuedFile]) -> None:
        """Enters every file that raises no question; one undo takes back all."""
        clear = [one for one in files if one.is_clear]
        if not clear:
            self._desk.say(_("No file is without a question. Answer the questions, then accept the files one by one."))
            return
        store = self._desk.store
        day = today()
        decided = [(one.path, one.draft, deepcopy(one.decisions)) for one in clear if one.draft is not None]
        self._desk.long_edit(
            _("Accepting {n} files …").format(n=len(decided)),
            lambda report, cancelled: accept_each_aside(store, decided, report, cancelled, day),
            lambda ended: self.end_many(clear, ended or []),
        )

    def end_many(self, files: Sequence[QueuedFile], ended: Sequence[Entered | Problem | None]) -> None:
        """Notes what became of each; one that was refused stays open, and its reason is said."""
        for one, outcome in zip(files, ended, strict=False):
            if isinstance(outcome, Entered):
                self._note(one, outcome)
            elif outcome is not None:
                self._desk.trouble(str(outcome))
        self.ended.emit()

    def _enter_in_worker(self, one: QueuedFile, plan: WorkPlanDraft) -> None:
        store, content = self._desk.store, content_of(one.path)
        language = spoken_in(plan, one.decisions)
        self.waiting.emit(True)
        self._desk.long_edit(
            _("Accepting {name} …").format(name=plan.file_name),
            lambda report, cancelled: plan_accepted(
                accept_aside(store, plan, to_the_end(report), cancelled, content, language), cancelled
            ),
            partial(self._end_worker, one),
        )

    def _end_worker(self, one: QueuedFile, accepted: Accepted | None) -> None:
        self.waiting.emit(False)
        if accepted is None or accepted.plan is None:
            self._desk.say(_("Nothing was accepted: the file is as it was, and the proposal is still here."))
            return
        self._desk.trouble("")
        self._end(one, Entered("work-plan", accepted.plan))
        if accepted.was_late:
            self._desk.say(_("Cancel came too late: the plan had been accepted. Undo takes it back."))

    def _end(self, one: QueuedFile, entered: Entered) -> None:
        self._note(one, entered)
        self.entered.emit(one)

    def _note(self, one: QueuedFile, entered: Entered) -> None:
        one.state, one.entered = "accepted", entered
        let_go(self._desk, one)
