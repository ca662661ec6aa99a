"""The review of what is imported: each file beside what it was read as; nothing is written until it is accepted."""

import tempfile
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.answers import settled
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks.accepting import Entered, accept, content_of
from pesnet_desktop.tasks.beside_event import lay_beside
from pesnet_desktop.tasks.importing import accept_aside, accept_each_aside, remembered_columns
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.import_decided import DecidedFile, UnreadList, summary_of
from pesnet_desktop.ui.import_jobs import Accepted, ReadFiles, plan_accepted, read_files, to_the_end
from pesnet_desktop.ui.import_kind import read_as
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_queue import QueuedFile, QueuePane, first_open
from pesnet_desktop.ui.import_reviews import review_of
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.scroll_area import scroll_again, share_scrolled
from pesnet_desktop.ui.text_label import TextLabel

AT_ONCE = 50
"""So many activities are in the file before anybody has to wait: they need no worker."""


@dataclass(frozen=True)
class ReviewStanding(Standing):
    """Where an officer stands in a review: the proposals too, which need not be read from the files again."""

    files: tuple[QueuedFile, ...] = ()
    shown: int = 0
    place: int = 0


class ImportReviewPage(Page):
    """Reads the files it is shown, a path a line, lets the officer review them, and has each accepted in one step."""

    name = "import-review"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._record = ""
        self.files: list[QueuedFile] = []
        self._shown = 0
        self._view: QWidget | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._empty, self._left_over = self._nothing_here()
        self._column.addWidget(self._empty)

    @property
    def record(self) -> str:
        return self._record

    @property
    def review(self) -> ReviewPanes | None:
        """The review of the file that is shown; none where it is decided."""
        return self._view if isinstance(self._view, ReviewPanes) else None

    @property
    def file(self) -> QueuedFile | None:
        """The file that is shown."""
        return self.files[self._shown] if self.files else None

    def show_record(self, record: str) -> None:
        if record == self._record and self.files:
            return
        paths = [Path(line) for line in record.split("\n") if line]
        self._record = "\n".join([self._record, record]) if self.files else record
        sentence = _("Reading {name} …").format(name=paths[0].name)
        remembered = remembered_columns(self.desk.store)
        self.desk.work(sentence, partial(read_files, paths, remembered), self._end_reading)

    def show_copied(self, html: str, text: str) -> None:
        """Reads what was copied, through the same gate as a file."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="pesnet-copied-", ignore_cleanup_errors=True)
        name = _("Copied words") + (".html" if html else ".txt")
        path = Path(tempfile.mkdtemp(dir=self._folder.name), name)
        path.write_text(html or text, encoding="utf-8")
        self.show_record(str(path))

    def reload(self, edited: Edited | None = None) -> None:
        for listed in self.findChildren(UnreadList):
            listed.reload()
        gone = [one for one in self.files if one.state == "accepted" and not self._is_there(one)]
        for one in gone:
            one.state, one.decisions.event_id, one.decisions.plan_id = "open", "", ""
        if gone:
            self.show_file(self.files.index(gone[-1]))

    def standing(self) -> Standing:
        review = self.review
        if not self.files:
            return Standing(self._record)
        scrolled = tuple(share_scrolled(area) for area in review.areas) if review is not None else ()
        place = int(getattr(review, "place", 0)) if review is not None else 0
        return ReviewStanding(self._record, {}, scrolled, tuple(self.files), self._shown, place)

    def stand(self, standing: Standing) -> None:
        """Shows the same proposals with the same answers."""
        if not isinstance(standing, ReviewStanding) or not standing.files:
            super().stand(standing)
            return
        self._record = standing.record
        self.files = list(standing.files)
        self.show_file(standing.shown)
        review = self.review
        if review is not None:
            review.list.show_place(standing.place)
            for area, share in zip(review.areas, standing.scrolled, strict=True):
                scroll_again(area, share)

    def show_file(self, place: int) -> None:
        """Shows a file of the queue: its review, or what became of it."""
        self._shown = place
        one = self.files[place]
        self._lay_beside()
        above = QueuePane(self.files, place) if len(self.files) > 1 else None
        if above is not None:
            above.file_chosen.connect(self._show_later)
        if one.state == "open" and one.draft is not None:
            review = review_of(self.desk, one, above)
            review.accepted.connect(lambda _decided: self.accept_file())
            review.discarded.connect(self.skip_file)
            review.asked_anew.connect(self._show_again)
            review.kind_chosen.connect(partial(read_as, self.desk, one, self._show_again))
            self._put(review)
            review.list.setFocus()
        else:
            is_waiting = any(other.state == "open" for other in self.files)
            decided = DecidedFile(self.desk, one, above, "" if is_waiting else summary_of(self.files))
            decided.ended.connect(self._leave)
            decided.opened.connect(lambda: self._open(one))
            self._put(decided)
            if above is not None:
                above.list.setFocus()

    def _show_again(self) -> None:
        if self.files:
            self.show_file(self._shown)

    # what the actions do

    def step_file(self, step: int) -> None:
        """Shows the next file (1) or the one before (-1)."""
        if len(self.files) > 1:
            self.show_file((self._shown + step) % len(self.files))

    def accept_file(self) -> None:
        """Enters the file that is shown, in one step."""
        one = self.file
        if self.review is None or one is None or one.draft is None:
            return
        if isinstance(self.review, ImportReview):
            one.decisions.plan_taken = dict(self.review.answers.taken)
        draft = one.beside or one.draft
        if isinstance(draft, WorkPlanDraft) and not one.decisions.plan_id:
            plan = settled(draft, one.decisions.plan_taken)
            if len(plan.activities) > AT_ONCE:
                self._accept_in_worker(one, plan)
                return
        decisions = deepcopy(one.decisions)
        entered = self.desk.run(partial(accept, draft=draft, decisions=decisions, content=content_of(one.path)))
        if entered is not None:
            self._end_file(one, entered)

    def skip_file(self) -> None:
        """Goes on without the file that is shown; one alone is discarded."""
        one = self.file
        if one is None or one.state != "open":
            return
        if len(self.files) == 1:
            self._leave()
            self.desk.say(_("The import was discarded. Nothing was written."))
            return
        one.state = "skipped"
        self._go_on()

    def accept_clear_files(self) -> None:
        """Enters every file that raises no question, a step for each."""
        clear = [one for one in self.files if one.is_clear]
        if not clear:
            self.desk.say(_("No file is without a question. Answer the questions, then accept the files one by one."))
            return
        store = self.desk.store
        drafts = [(one.path, one.draft) for one in clear if one.draft is not None]
        self.desk.long_edit(
            _("Accepting {n} files …").format(n=len(drafts)),
            lambda report, cancelled: accept_each_aside(store, drafts, report, cancelled),
            lambda ended: self._end_files(clear, ended or []),
        )

    def step_question(self, step: int) -> None:
        if self.review is not None:
            self.review.step_question(step)

    def correct(self) -> None:
        if self.review is not None:
            self.review.correct()

    # how things end

    def _end_reading(self, read: ReadFiles) -> None:
        alone = read.files[0] if len(read.files) == 1 and not self.files else None
        problem = read.problem or (alone.problem if alone is not None else None)
        if not self.files and (problem is not None or not read.files):
            self._record = ""
            if self.isVisible():
                self.desk.go("work-plan")
            if problem is not None:
                self.desk.trouble(str(problem))
            else:
                self.desk.say(_("The import was cancelled. Nothing was written."))
            return
        if problem is not None and alone is None:
            self.desk.trouble(str(problem))
        first = len(self.files)
        self.files.extend(read.files)
        self.show_file(first_open(self.files, first))
        if read.was_cancelled:
            self.desk.say(_("Reading was cancelled. The files read so far are here."))
        else:
            self.desk.say(_("Nothing is written until you accept."))

    def _accept_in_worker(self, one: QueuedFile, plan: WorkPlanDraft) -> None:
        store, content = self.desk.store, content_of(one.path)
        self._set_waiting(True)
        self.desk.long_edit(
            _("Accepting {name} …").format(name=plan.file_name),
            lambda report, cancelled: plan_accepted(
                accept_aside(store, plan, to_the_end(report), cancelled, content), cancelled
            ),
            partial(self._end_accepting, one),
        )

    def _end_accepting(self, one: QueuedFile, accepted: Accepted | None) -> None:
        self._set_waiting(False)
        if accepted is None or accepted.plan is None:
            self.desk.say(_("Nothing was accepted: the file is as it was, and the proposal is still here."))
            return
        self.desk.trouble("")
        self._end_file(one, Entered("work-plan", accepted.plan))
        if accepted.was_late:
            self.desk.say(_("Cancel came too late: the plan had been accepted. Undo takes it back."))

    def _end_file(self, one: QueuedFile, entered: Entered) -> None:
        one.state, one.entered = "accepted", entered
        if len(self.files) > 1:
            self._go_on()
        else:
            self._leave(entered)

    def _end_files(self, clear: Sequence[QueuedFile], ended: Sequence[Entered | Problem | None]) -> None:
        for one, outcome in zip(clear, ended, strict=False):
            if isinstance(outcome, Entered):
                one.state, one.entered = "accepted", outcome
            elif outcome is not None:
                self.desk.trouble(str(outcome))
        self._go_on()

    def _go_on(self) -> None:
        """Shows the next file that is open; where none is, what became of the last."""
        place = first_open(self.files, self._shown)
        self.show_file(place)

    def _is_there(self, one: QueuedFile) -> bool:
        """Whether the record that a file became is still in the workspace: undo may have taken it back."""
        if one.entered is None or not one.entered.record:
            return True
        table = "event" if one.entered.page == "events" else "work_plan"
        return bool(self.desk.store.rows(f"SELECT 1 FROM {table} WHERE id = ?", (one.entered.record,)))

    def _lay_beside(self) -> None:
        """What was entered meanwhile may be the event of a file that is still open."""
        for one in self.files:
            if one.state == "open" and one.draft is not None:
                one.beside = lay_beside(self.desk.store, one.draft, one.decisions)

    def _open(self, one: QueuedFile) -> None:
        if one.entered is not None:
            self.desk.go(one.entered.page, one.entered.record if one.entered.page == "events" else "")

    def _set_waiting(self, is_waiting: bool) -> None:
        if self.review is not None:
            self.review.accept_button.setEnabled(not is_waiting)
            self.review.discard_button.setEnabled(not is_waiting)

    def _leave(self, entered: Entered | None = None) -> None:
        self._clear()
        self._record, self.files, self._shown = "", [], 0
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        page = entered.page if entered is not None else "work-plan"
        self.desk.go(page, entered.record if entered is not None and page == "events" else "")

    def _show_later(self, place: int) -> None:
        """The list that was clicked goes with the file that it stands beside: it must have done speaking."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self, lambda: self.show_file(place))

    def _put(self, view: QWidget) -> None:
        self._clear()
        self._empty.hide()
        self._view = view
        self._column.addWidget(view)

    def _clear(self) -> None:
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
            self._view = None
        self._left_over.reload()
        self._empty.show()

    def _nothing_here(self) -> tuple[QWidget, UnreadList]:
        """What the page says while no proposal is shown: the way to one, and what earlier ones left over."""
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(theme.scaled(12))
        words = TextLabel(_("No proposal is open here."), wrap=False)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        if not self.desk.store.read_only:
            choose = button(_("Import files"), self.desk.import_asked.emit, "primary")
            column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        left_over = UnreadList(self.desk)
        column.addWidget(left_over, 1)
        return ground, left_over
