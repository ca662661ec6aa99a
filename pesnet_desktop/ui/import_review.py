"""The review of an import: what a Word file was read as, beside the file itself; nothing is written until accepted."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.answers import settled
from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.tasks.importing import accept_aside, propose_aside
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, ImportList, lines_of
from pesnet_desktop.ui.import_questions import Answers, Counts, short_title
from pesnet_desktop.ui.import_record import RecordOfActivity, record_of_left_over, record_of_plan
from pesnet_desktop.ui.page import Desk, Page
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.source_page import Mark, SourcePage
from pesnet_desktop.ui.text_label import TextLabel

LIST_WIDTH = 266
NARROW_LIST = 252
RECORD_WIDTH = 410
NARROW_RECORD = 350
NARROW_BELOW = 1240
AT_ONCE = 50
"""So many activities are in the file before anybody has to wait: they need no worker."""


class ImportReviewPage(Page):
    """Reads the Word file it is shown, lets the officer review the proposal, and has it accepted in one step."""

    name = "import-review"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._path = ""
        self.review: ImportReview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

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
        self.desk.work(sentence, lambda report, cancelled: propose_aside(path, report, cancelled), self._show_draft)

    def _show_draft(self, draft: WorkPlanDraft | None) -> None:
        if draft is None:
            self._path = ""
            if self.isVisible():
                self.desk.go("work-plan")
            self.desk.say(_("The import was cancelled. Nothing was written."))
            return
        self._clear()
        self.review = ImportReview(draft)
        self.review.accepted.connect(lambda answers: self._accept(draft, answers))
        self.review.discarded.connect(self._discard)
        self._column().addWidget(self.review)
        self.review.list.setFocus()
        self.desk.say(_("Nothing is written until you accept."))

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
            lambda report, cancelled: accept_aside(store, answered, report, cancelled),
            self._end_accepting,
        )

    def _end_accepting(self, plan_id: str | None) -> None:
        self._set_waiting(False)
        if plan_id is not None:
            self.desk.trouble("")
            self._leave()
        else:
            self.desk.say(_("Nothing was accepted: the file is as it was, and the proposal is still here."))

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
        if self.review is not None:
            self.review.hide()
            self.review.deleteLater()
            self.review = None

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        return column


class ImportReview(QWidget):
    """Shows a draft. ``accepted`` carries the answers, ``discarded`` nothing: both end the review."""

    accepted = Signal(Answers)
    discarded = Signal()

    def __init__(self, draft: WorkPlanDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.answers = Answers()
        self._place = PLAN
        self._sheets: list[SourcePage] = []
        self._sought: tuple[SourcePage, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list_pane = self._pane_of_list()
        self._record_pane = self._pane_of_record()
        row.addWidget(self._list_pane)
        row.addWidget(self._pane_of_source(), 1)
        row.addWidget(self._record_pane)
        column.addLayout(row, 1)
        first = next(
            (number for number, one in enumerate(draft.activities) if one.doubts), 0 if draft.activities else PLAN
        )
        self.list.show_place(first)

    def show_place(self, place: int) -> None:
        """Shows the activity at ``place`` of the file, the plan's own facts, or what was left over."""
        self._place = place
        if place == LEFT_OVER:
            self._show_record(_("What found no place"), "", record_of_left_over(self._draft.unread))
        elif place == PLAN:
            self._show_record(_("The plan"), "", record_of_plan(self._draft))
            self._sought = None
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._show_activity(self._draft.activities[place])
        self._show_marks(0)

    def resizeEvent(self, event: object) -> None:
        is_narrow = self.width() < theme.scaled(NARROW_BELOW)
        self._list_pane.setFixedWidth(theme.scaled(NARROW_LIST if is_narrow else LIST_WIDTH))
        self._record_pane.setFixedWidth(theme.scaled(NARROW_RECORD if is_narrow else RECORD_WIDTH))

    def _head(self) -> QWidget:
        head = Panel("surface", bottom="line_strong")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 20, 12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(_("Import of a work plan"), "label", "second", wrap=False))
        words.addWidget(TextLabel(self._draft.file_name, "page-title"))
        counts = QHBoxLayout()
        counts.setSpacing(theme.scaled(8))
        for symbol, role, sentence in Counts.of(self._draft).sentences():
            mark = QLabel()
            mark.setPixmap(pixmap(symbol, role, 16))
            counts.addWidget(mark)
            counts.addWidget(TextLabel(sentence, "body", wrap=False))
            counts.addSpacing(theme.scaled(16))
        counts.addStretch(1)
        words.addLayout(counts)
        row.addLayout(words, 1)
        count = len(self._draft.activities)
        accept = ngettext("Accept {n} activity", "Accept {n} activities", count).format(n=count)
        self.discard_button = button(_("Discard"), self.discarded.emit)
        self.accept_button = button(accept, lambda: self.accepted.emit(self.answers), "primary", symbol="check")
        row.addWidget(self.discard_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.accept_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _pane_of_list(self) -> QWidget:
        pane = Panel("ground", trailing="line")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 8, 1, 8)
        self.list = ImportList(self._draft)
        self.list.setStyleSheet("background: transparent")
        self.list.place_chosen.connect(self.show_place)
        column.addWidget(self.list)
        return pane

    def _pane_of_source(self) -> QWidget:
        pane = Panel("rail")
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 8, 14, 0)
        column.addWidget(TextLabel(_("As it stands in the file"), "head", "second", wrap=False))
        self._scroll = scroll_area(is_clear=True)
        sheets = QWidget()
        stack = QVBoxLayout(sheets)
        stack.setContentsMargins(0, 0, 10, 24)
        stack.setSpacing(14)
        for number, table in enumerate(self._draft.tables):
            sheet = SourcePage(table)
            sheet.row_picked.connect(lambda row, number=number: self._pick(number, row))
            self._sheets.append(sheet)
            stack.addWidget(sheet)
        stack.addStretch(1)
        self._scroll.setWidget(sheets)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring_into_view())
        column.addWidget(self._scroll, 1)
        return pane

    def _pane_of_record(self) -> QWidget:
        pane = Panel("surface", leading="line_strong")
        column = QVBoxLayout(pane)
        column.setContentsMargins(19, 10, 8, 0)
        head = QHBoxLayout()
        self._record_head = TextLabel("", "section", wrap=False)
        self._record_side = TextLabel("", "label", "second", wrap=False)
        head.addWidget(self._record_head, 1)
        head.addWidget(self._record_side)
        head.addSpacing(12)
        column.addLayout(head)
        self._record = scroll_area(is_clear=True)
        column.addWidget(self._record, 1)
        return pane

    def _show_activity(self, activity: DraftActivity) -> None:
        taken = [self.answers.of(self._place, doubt) for doubt in range(len(activity.doubts))]
        record = RecordOfActivity(activity, taken)
        record.looked_at.connect(self._show_marks)
        record.answered.connect(self._keep_answer)
        number = next(
            line.number for line in lines_of(self._draft) if line.place == self._place and not line.is_heading
        )
        head = _("Activity {number}").format(number=number) if number else short_title(activity)
        self._show_record(head, _question_count(activity), record)
        record.show_current(0)

    def _show_record(self, head: str, side: str, pane: QWidget) -> None:
        self._record_head.show_text(head)
        self._record_side.show_text(side)
        pane.setContentsMargins(0, 0, 12, 12)
        show_in(self._record, pane)

    def _keep_answer(self, doubt: int, choice: int) -> None:
        self.answers.taken[self._place, doubt] = choice

    def _show_marks(self, current: int) -> None:
        """Marks this activity's doubts in the file, and brings the one being looked at into view."""
        for sheet in self._sheets:
            sheet.show_marks((), frozenset())
        if self._place < 0:
            return
        activity = self._draft.activities[self._place]
        for table, sheet in enumerate(self._sheets):
            rows = frozenset(row for one in activity.sources.values() if one.table == table for row in one.rows)
            if rows:
                sheet.show_marks(_marks(activity, table, current), rows)
                self._sought = (sheet, min(rows))
                QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        """Scrolls the file to the activity; called again while the sheets are still finding their heights."""
        if self._sought is not None:
            sheet, row = self._sought
            self._scroll.verticalScrollBar().setValue(sheet.y() + sheet.top_of(row) - 40)

    def _pick(self, table: int, row: int) -> None:
        for place, activity in enumerate(self._draft.activities):
            if any(one.table == table and row in one.rows for one in activity.sources.values()):
                self.list.show_place(place)
                return


def _marks(activity: DraftActivity, table: int, current: int) -> tuple[Mark, ...]:
    marks = []
    for number, doubt in enumerate(activity.doubts):
        source = activity.sources.get(doubt.field)
        if source is not None and source.table == table:
            cells = frozenset((row, source.column) for row in source.rows)
            marks.append(Mark(cells, doubt.words, number + 1, number == current))
    return tuple(marks)


def _question_count(activity: DraftActivity) -> str:
    count = len(activity.doubts)
    return ngettext("{n} question", "{n} questions", count).format(n=count) if count else ""
