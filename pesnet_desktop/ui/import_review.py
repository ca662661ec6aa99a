"""The review of what is imported: each file beside what it was read as; nothing is written until it is accepted."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks.accepting import Entered
from pesnet_desktop.tasks.beside_event import lay_beside
from pesnet_desktop.tasks.importing import remembered_columns
from pesnet_desktop.tasks.keeping import not_kept
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.import_decided import DecidedFile, NothingOpen, UnreadList, summary_of
from pesnet_desktop.ui.import_deciding import DecidingReview
from pesnet_desktop.ui.import_entering import Entering
from pesnet_desktop.ui.import_jobs import ReadFiles, read_files
from pesnet_desktop.ui.import_kept import keep, let_go, take_up
from pesnet_desktop.ui.import_kind import read_as
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_queue import QueuedFile, QueuePane, first_open
from pesnet_desktop.ui.import_reviews import review_of
from pesnet_desktop.ui.page import Desk, Page, Report, Standing
from pesnet_desktop.ui.scroll_area import scroll_again, share_scrolled


@dataclass(frozen=True)
class ReviewStanding(Standing):
    """Where an officer stands in a review: the proposals too, which need not be read from the files again."""

    files: tuple[QueuedFile, ...] = ()
    shown: int = 0
    place: int = 0


class ImportReviewPage(Page):
    """Reads the files it is shown, a path a line, lets the officer review them, and has each accepted in one step.

    ``reading_begun`` tells in words what is being read.
    """

    name = "import-review"
    reading_begun = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._record = ""
        self.files: list[QueuedFile] = []
        self._shown = 0
        self._is_outdated = False
        self._view: QWidget | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._entering = Entering(desk, self)
        self._entering.entered.connect(self._end_file)
        self._entering.ended.connect(self._go_on)
        self._entering.waiting.connect(self._set_waiting)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._empty = NothingOpen(desk, self)
        self._left_over = self._empty.left_over
        self.reading_begun.connect(self._empty.show_reading)
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
        sentence = _("Reading {name} …").format(name=isolated(paths[0].name))
        remembered = remembered_columns(self.desk.store)

        def read(report: Report, cancelled: Callable[[], bool]) -> ReadFiles:
            self.reading_begun.emit(sentence)
            return read_files(paths, remembered, report, cancelled)

        self.desk.work(sentence, read, self._end_reading)

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
        self._is_outdated = True
        gone = [one for one in self.files if one.state == "accepted" and not self._is_there(one)]
        for one in gone:
            one.state, one.decisions.event_id, one.decisions.plan_id = "open", "", ""
        if gone:
            self.show_file(self.files.index(gone[-1]))

    def settle(self) -> None:
        """See :class:`Page`."""
        if self.review is not None:
            self.review.settle()

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
        self.files, self._is_outdated = list(standing.files), True
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
            if isinstance(review, DecidingReview):
                review.noted.connect(partial(keep, self.desk, one))
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
        if one is None or self.review is None or not self.review.settle():
            return
        if not self.review.show_unfinished():
            self._entering.enter(one)

    def skip_file(self) -> None:
        """Goes on without the file that is shown; one alone is discarded."""
        one = self.file
        if one is None or one.state != "open":
            return
        let_go(self.desk, one)
        if len(self.files) == 1:
            standing = self.standing()
            self._leave()
            again = button(_("Open it again"), lambda: self._open_again(standing), "link")
            self.desk.say(_("The import was discarded. Nothing was written."), again)
            return
        one.state = "skipped"
        self._go_on()

    def accept_clear_files(self) -> None:
        """Enters every file that raises no question; one undo takes back all."""
        self.settle()
        self._entering.enter_clear(self.files)

    def skip_row(self) -> None:
        if self.review is not None:
            self.review.skip_row()

    def step_question(self, step: int) -> None:
        if self.review is not None:
            self.review.turn_question(step)

    def correct(self) -> None:
        if self.review is not None:
            self.review.correct()

    # how things end

    def _end_reading(self, read: ReadFiles) -> None:
        self._empty.show_reading("")
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
        is_known = take_up(self.desk, read.files)
        self.files.extend(read.files)
        self.show_file(first_open(self.files, first))
        if read.was_cancelled:
            self.desk.say(_("Reading was cancelled. The files read so far are here."))
        elif is_known:
            self.desk.say(_("What you decided about it before is here again. Nothing is written until you accept."))
        else:
            self.desk.say(_("Nothing is written until you accept."))

    def _end_file(self, one: QueuedFile) -> None:
        if len(self.files) > 1:
            self._go_on()
        else:
            self._leave(one.entered)
        too_large = not_kept(one.path)
        if too_large:
            self.desk.say(too_large)

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
            if one.state == "open" and one.draft is not None and (self._is_outdated or one.beside is None):
                one.beside = lay_beside(self.desk.store, one.draft, one.decisions)
        self._is_outdated = False

    def _open_again(self, standing: Standing) -> None:
        """A review that was discarded, with all that was decided in it."""
        if not self.files:
            self.desk.go("import-review")
            self.stand(standing)
            for one in self.files:
                keep(self.desk, one)

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
