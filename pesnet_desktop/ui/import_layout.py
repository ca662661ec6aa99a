"""The layout of every review: a list of what was read, the file as it stands, and one record with its questions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_list import ImportList
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.source_page import SourcePage
from pesnet_desktop.ui.text_label import TextLabel

LIST_WIDTH = 266
NARROW_LIST = 252
RECORD_WIDTH = 410
NARROW_RECORD = 350
NARROW_BELOW = 1240
STACKED_RECORD = 290
STACKED_BELOW = 1000
FRAME = 6
"""The frame around a field that has the keys stands so far outside its words."""
"""Below this width the list stands above the record, so that the file keeps room for its columns."""


class ReviewPanes(QWidget):
    """``accepted`` carries what was decided, ``discarded`` nothing: both end the review. After ``asked_anew`` its
    questions are others. ``kind_chosen`` tells what the officer says that the file is to be read as.

    ``above`` stands over the list: the files that are reviewed together.
    """

    accepted = Signal(object)
    discarded = Signal()
    asked_anew = Signal()
    kind_chosen = Signal(object)

    def __init__(
        self,
        head: ImportHead,
        listed: ImportList,
        sheets: Sequence[SourcePage],
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = listed
        self._above = above
        self._sheets = list(sheets)
        self._sought: tuple[SourcePage, int] | None = None
        self._file_questions: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = head
        self.accept_button, self.discard_button = head.accept_button, head.discard_button
        self.accept_button.clicked.connect(lambda: self.accepted.emit(self.decided()))
        self.discard_button.clicked.connect(lambda: self.discarded.emit())
        column.addWidget(head)
        self._panes = QGridLayout()
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._list_pane, self._source_pane = self._pane_of_list(), self._pane_of_source()
        self._record_pane = self._pane_of_record()
        self._arrange(is_stacked=False)
        column.addLayout(self._panes, 1)

    def decided(self) -> object:
        """What ``accepted`` carries."""
        return None

    def show_place(self, place: int) -> None:
        """Shows the record at ``place`` of the list."""

    def turn_to(self, place: int) -> None:
        """Shows another record."""
        self.show_place(place)

    def add_file_question(self, question: QWidget) -> None:
        """A question about the whole file stands in the head, and comes before those about its records."""
        self._file_questions.append(question)
        self.head.asked.addWidget(question)

    def turn_question(self, step: int) -> None:
        """Goes to the next question (1) or the one before (-1); it can then be answered by keys. After the last comes
        the first: those about the whole file, then those of the records.
        """
        above, focused = self._file_questions, QApplication.focusWidget()
        here = next((place for place, one in enumerate(above) if focused and one.isAncestorOf(focused)), None)
        is_inside = focused is not None and self._record.isAncestorOf(focused)
        edge = 0 if step > 0 else len(above) - 1
        wanted = edge if here is None else here + step
        if 0 <= wanted < len(above) and not is_inside:
            above[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.step_question(step, is_anew=step < 0 and not is_inside):
            return
        elif above and is_inside:
            above[edge].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.step_question(step, is_anew=True)

    def step_question(self, step: int, *, is_anew: bool = False) -> bool:
        """The same over the records, from the first or last where it ``is_anew``; false where none is left."""
        return False

    def correct(self) -> None:
        """Lets the officer write the field anew that is being looked at."""

    def skip_row(self) -> None:
        """Leaves the row out that is being looked at, or takes it in again."""

    def settle(self) -> bool:
        """Takes over what is being written; false where it cannot be understood, which is then said there."""
        return True

    def show_unfinished(self) -> bool:
        """Goes to words that a field cannot take as they stand; false where there are none."""
        return False

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
        if self._above is not None:
            column.addWidget(self._above, 2)
        self.list.setStyleSheet("background: transparent")
        self.list.place_chosen.connect(self.turn_to)
        column.addWidget(self.list, 3)
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
        for number, sheet in enumerate(self._sheets):
            sheet.row_picked.connect(lambda row, number=number: self._pick(number, row))
            stack.addWidget(sheet)
        stack.addStretch(1)
        self._scroll.setWidget(sheets)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring_into_view())
        column.addWidget(self._scroll, 1)
        return pane

    def _pane_of_record(self) -> QWidget:
        pane = Panel("surface", leading="line_strong")
        column = QVBoxLayout(pane)
        column.setContentsMargins(*_mirrored(19 - FRAME, 10, 8, 0))
        head = QHBoxLayout()
        head.setContentsMargins(*_mirrored(FRAME, 0, 0, 0))
        self._record_head = TextLabel("", "section", wrap=False)
        self._record_side = TextLabel("", "label", "second", wrap=False)
        head.addWidget(self._record_head, 1)
        head.addWidget(self._record_side)
        head.addSpacing(12)
        column.addLayout(head)
        self._record = scroll_area(is_clear=True)
        column.addWidget(self._record, 1)
        return pane

    def _show_record(self, head: str, side: str, pane: QWidget) -> None:
        self._record_head.show_text(head)
        self._record_side.show_text(side)
        pane.setContentsMargins(*_mirrored(0, 0, 12 - FRAME, 12))
        show_in(self._record, pane)

    def _bring_into_view(self) -> None:
        """Scrolls the file to the activity; called again while the sheets are still finding their heights."""
        if self._sought is not None:
            sheet, row = self._sought
            self._scroll.verticalScrollBar().setValue(sheet.y() + sheet.top_of(row) - 40)

    def _pick(self, sheet: int, row: int) -> None:
        """Shows the record that stands in a row of the file."""


def _mirrored(leading: int, top: int, trailing: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins as Qt takes them, which knows left and right only."""
    return (trailing, top, leading, bottom) if theme.is_mirrored() else (leading, top, trailing, bottom)
