"""The review of an import: what a Word file was read as, beside the file itself; nothing is written until accepted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.answers import settled
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.importing import accept_aside, propose_aside
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_questions import Answers
from pesnet_desktop.ui.page import Desk, Page, Report, Standing
from pesnet_desktop.ui.scroll_area import scroll_again, share_scrolled
from pesnet_desktop.ui.text_label import TextLabel

AT_ONCE = 50
"""So many activities are in the file before anybody has to wait: they need no worker."""


@dataclass(frozen=True)
class ReviewStanding(Standing):
    """Where an officer stands in a review: the proposal itself too, which need not be read from the file again."""

    draft: WorkPlanDraft | None = None
    taken: Mapping[tuple[int, int], int] = field(default_factory=dict)
    place: int = 0


@dataclass(frozen=True)
class Accepted:
    """The plan that was made, or nothing; ``was_late`` where Cancel was pressed when it could no longer be heeded."""

    plan: str | None
    was_late: bool = False


class ImportReviewPage(Page):
    """Reads the Word file it is shown, lets the officer review the proposal, and has it accepted in one step."""

    name = "import-review"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._path = ""
        self._draft: WorkPlanDraft | None = None
        self.review: ImportReview | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._empty = self._nothing_here()
        self._column.addWidget(self._empty)

    @property
    def record(self) -> str:
        return self._path

    def show_record(self, record: str) -> None:
        if record == self._path and self.review is not None:
            return
        self._clear()
        self._path = record
        path = Path(record)
        sentence = _("Reading {name} …").format(name=path.name)
        self.desk.work(sentence, lambda report, cancelled: _read(path, report, cancelled), self._end_reading)

    def standing(self) -> Standing:
        if self.review is None:
            return Standing(self._path)
        scrolled = tuple(share_scrolled(area) for area in self.review.areas)
        taken = dict(self.review.answers.taken)
        return ReviewStanding(self._path, {}, scrolled, self._draft, taken, self.review.place)

    def stand(self, standing: Standing) -> None:
        """Shows the same proposal with the same answers; its questions are worded anew, in the language in use."""
        if not isinstance(standing, ReviewStanding) or standing.draft is None:
            super().stand(standing)
            return
        from pesnet_desktop.documents.read.doubts import asked_anew

        self._path = standing.record
        review = self._show_draft(asked_anew(standing.draft), Answers(dict(standing.taken)))
        review.list.show_place(standing.place)
        for area, share in zip(review.areas, standing.scrolled, strict=True):
            scroll_again(area, share)

    def _end_reading(self, outcome: WorkPlanDraft | Problem | None) -> None:
        if isinstance(outcome, WorkPlanDraft):
            self._show_draft(outcome)
            return
        self._path = ""
        if self.isVisible():
            self.desk.go("work-plan")
        if isinstance(outcome, Problem):
            self.desk.trouble(str(outcome))
        else:
            self.desk.say(_("The import was cancelled. Nothing was written."))

    def _show_draft(self, draft: WorkPlanDraft, answers: Answers | None = None) -> ImportReview:
        self._clear()
        self._empty.hide()
        self._draft = draft
        self.review = ImportReview(draft, answers)
        self.review.accepted.connect(lambda answers: self._accept(draft, answers))
        self.review.discarded.connect(self._discard)
        self._column.addWidget(self.review)
        self.review.list.setFocus()
        self.desk.say(_("Nothing is written until you accept."))
        return self.review

    def _accept(self, draft: WorkPlanDraft, answers: Answers) -> None:
        answered = settled(draft, answers.taken)
        if len(answered.activities) <= AT_ONCE:
            if self.desk.run(accept_work_plan, answered) is not None:
                self._leave()
            return
        store = self.desk.store
        self._set_waiting(True)
        self.desk.long_edit(
            _("Accepting {name} …").format(name=answered.file_name),
            lambda report, cancelled: _accepted(
                accept_aside(store, answered, _to_the_end(report), cancelled), cancelled
            ),
            self._end_accepting,
        )

    def _end_accepting(self, accepted: Accepted | None) -> None:
        self._set_waiting(False)
        if accepted is None or accepted.plan is None:
            self.desk.say(_("Nothing was accepted: the file is as it was, and the proposal is still here."))
            return
        self.desk.trouble("")
        self._leave()
        if accepted.was_late:
            self.desk.say(_("Cancel came too late: the plan had been accepted. Undo takes it back."))

    def _set_waiting(self, is_waiting: bool) -> None:
        if self.review is not None:
            self.review.accept_button.setEnabled(not is_waiting)
            self.review.discard_button.setEnabled(not is_waiting)

    def _discard(self) -> None:
        self._leave()
        self.desk.say(_("The import was discarded. Nothing was written."))

    def _leave(self) -> None:
        self._clear()
        self._path = ""
        self.desk.go("work-plan")

    def _clear(self) -> None:
        self._draft = None
        if self.review is not None:
            self.review.hide()
            self.review.deleteLater()
            self.review = None
        self._empty.show()

    def _nothing_here(self) -> QWidget:
        """What the page says while no proposal is shown."""
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setSpacing(theme.scaled(12))
        column.addStretch(2)
        words = TextLabel(_("No proposal is open here."), wrap=False)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        if not self.desk.store.read_only:
            choose = button(_("Import a Word file"), self.desk.import_asked.emit, "primary")
            column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return ground


def _read(path: Path, report: Report, cancelled: Callable[[], bool]) -> WorkPlanDraft | Problem | None:
    """The proposal; what is wrong with the file is a result too, so that the page can take itself away."""
    try:
        return propose_aside(path, report, cancelled)
    except Problem as problem:
        return problem


def _accepted(plan: str | None, cancelled: Callable[[], bool]) -> Accepted:
    return Accepted(plan, plan is not None and cancelled())


def _to_the_end(report: Report) -> Report:
    """Says so when only the closing of the step is left, which nothing can stop."""

    def told(done: int, whole: int, sentence: str) -> None:
        closing = _("Closing the step. From here on it can no longer be cancelled.")
        report(done, whole, closing if whole and done == whole else sentence)

    return told
