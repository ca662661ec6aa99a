"""An import as three panes: the activities in the file, the file itself, and what one activity was read as."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, ImportList, lines_of
from pesnet_desktop.ui.import_places import place_of_activity
from pesnet_desktop.ui.import_questions import Answers, short_title
from pesnet_desktop.ui.import_record import RecordOfActivity, record_of_left_over, record_of_plan
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.source_page import Mark, SourcePage
from pesnet_desktop.ui.text_label import TextLabel

LIST_WIDTH = 266
NARROW_LIST = 252
RECORD_WIDTH = 410
NARROW_RECORD = 350
NARROW_BELOW = 1240
STACKED_RECORD = 290
STACKED_BELOW = 1000
"""Below this width the list stands above the record, so that the file keeps room for its columns."""


class ImportReview(QWidget):
    """Shows a draft. ``accepted`` carries the answers, ``discarded`` nothing: both end the review."""

    accepted = Signal(Answers)
    discarded = Signal()

    def __init__(self, draft: WorkPlanDraft, answers: Answers | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.answers = answers or Answers()
        self._place = PLAN
        self._sheets: list[SourcePage] = []
        self._sought: tuple[SourcePage, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = ImportHead(draft)
        self.accept_button, self.discard_button = head.accept_button, head.discard_button
        self.accept_button.clicked.connect(lambda: self.accepted.emit(self.answers))
        self.discard_button.clicked.connect(lambda: self.discarded.emit())
        column.addWidget(head)
        self._panes = QGridLayout()
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._list_pane, self._source_pane = self._pane_of_list(), self._pane_of_source()
        self._record_pane = self._pane_of_record()
        self._arrange(is_stacked=False)
        column.addLayout(self._panes, 1)
        first = next(
            (number for number, one in enumerate(draft.activities) if one.doubts), 0 if draft.activities else PLAN
        )
        self.list.show_place(first)

    def show_place(self, place: int) -> None:
        """Shows the activity at ``place`` of the file, the plan's own facts, or what was left over."""
        self._place = place
        if place == LEFT_OVER:
            self._source_side.show_text("")
            self._show_record(_("What found no place"), "", record_of_left_over(self._draft.unread))
        elif place == PLAN:
            self._show_record(_("The plan"), "", record_of_plan(self._draft))
            self._source_side.show_text("")
            self._sought = None
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._show_activity(self._draft.activities[place])
        self._show_marks(0)

    @property
    def place(self) -> int:
        """The activity being looked at, by its place in the file; PLAN or LEFT_OVER."""
        return self._place

    @property
    def areas(self) -> tuple[QScrollArea, QScrollArea]:
        """What can be scrolled: the file and the record."""
        return self._scroll, self._record

    def resizeEvent(self, event: object) -> None:
        is_narrow = self.width() < theme.scaled(NARROW_BELOW)
        is_stacked = self.width() < theme.scaled(STACKED_BELOW)
        record = theme.scaled(STACKED_RECORD if is_stacked else NARROW_RECORD if is_narrow else RECORD_WIDTH)
        listed = record if is_stacked else theme.scaled(NARROW_LIST if is_narrow else LIST_WIDTH)
        self._list_pane.setFixedWidth(listed)
        self._record_pane.setFixedWidth(record)
        if is_stacked != self._is_stacked:
            self._arrange(is_stacked=is_stacked)

    def _arrange(self, *, is_stacked: bool) -> None:
        """List, file and record side by side; or the list above the record, and the file beside both."""
        self._is_stacked = is_stacked
        if (column := self._source_pane.layout()) is not None:
            column.setContentsMargins(12 if is_stacked else 24, 8, 4 if is_stacked else 14, 0)
        for pane in (self._list_pane, self._source_pane, self._record_pane):
            self._panes.removeWidget(pane)
        if is_stacked:
            self._panes.addWidget(self._list_pane, 0, 0)
            self._panes.addWidget(self._record_pane, 1, 0)
            self._panes.addWidget(self._source_pane, 0, 1, 2, 1)
        else:
            self._panes.addWidget(self._list_pane, 0, 0)
            self._panes.addWidget(self._source_pane, 0, 1)
            self._panes.addWidget(self._record_pane, 0, 2)
        self._panes.setColumnStretch(1, 1)
        self._panes.setRowStretch(0, 2)
        self._panes.setRowStretch(1, 3 if is_stacked else 0)

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
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addWidget(TextLabel(_("As it stands in the file"), "head", "second", wrap=False), 1)
        self._source_side = TextLabel("", "label", "second", wrap=False)
        head.addWidget(self._source_side)
        column.addLayout(head)
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
        record = RecordOfActivity(self._draft, activity, taken)
        record.looked_at.connect(self._show_marks)
        record.answered.connect(self._keep_answer)
        number = next(
            line.number for line in lines_of(self._draft) if line.place == self._place and not line.is_heading
        )
        head = _("Activity {number}").format(number=number) if number else short_title(activity)
        self._show_record(head, _question_count(activity), record)
        self._source_side.show_text(place_of_activity(self._draft, activity))
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
