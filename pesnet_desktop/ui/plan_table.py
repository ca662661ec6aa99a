"""The table of the plan: the Word plan's seven columns, edited in place, with area rows that stay on top."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from pesnet_desktop.ui import plan_cell
from pesnet_desktop.ui.chip import status_menu, word_of
from pesnet_desktop.ui.plan_delegate import INDENT, TOP, PlanDelegate, paint_area, row_height, use_of
from pesnet_desktop.ui.plan_heads import PlanHeads, column_widths
from pesnet_desktop.ui.plan_lines import ActivityLine, AreaLine
from pesnet_desktop.ui.plan_model import NUMBER, PROVIDERS, PlanModel
from pesnet_desktop.ui.theme import colour, colours, scaled

if TYPE_CHECKING:
    from pesnet_desktop.ui.grow_box import GrowBox

Index = QModelIndex | QPersistentModelIndex

AREA, ROW = 34, 106


class PlanTableView(QTableView):
    """Shows a PlanModel. Rows are measured when they come into sight."""

    chosen = Signal(str)
    edited = Signal(str, int, str)
    typed = Signal(str, int, str)
    taken_back = Signal(str, int)
    status_chosen = Signal(str, str)

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = model
        self._measured: set[int] = set()
        self._room = QSize()
        self._hovered = -1
        self.setModel(model)
        self.setItemDelegate(PlanDelegate(model, self._watch, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._set_heads()
        self.sticky = StickyArea(self)
        self.verticalScrollBar().valueChanged.connect(self._measure)
        model.modelReset.connect(self._begin_anew)
        model.dataChanged.connect(self._measure_anew)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(partial(self._hover, QModelIndex()))

    def _set_heads(self) -> None:
        self.setHorizontalHeader(PlanHeads(self))
        down = self.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(scaled(ROW))

    @property
    def record(self) -> str:
        """The id of the activity that is selected, or nothing."""
        line = self._plan.activity(self.currentIndex().row())
        return line.id if line is not None else ""

    def show_record(self, record: str, column: int = -1) -> None:
        """Selects the row of ``record`` and brings it into sight."""
        row = self._plan.row_of(record)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        place = column if column >= 0 else max(self.currentIndex().column(), 1)
        index = self._plan.index(row, place)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self._measure()
        self.scrollTo(index)

    @property
    def top(self) -> tuple[str, int]:
        """The id of the first record in sight, and how far its row has scrolled out."""
        row = self.rowAt(0)
        line = self._plan.line(row)
        return (line.id, self.rowViewportPosition(row)) if line is not None else ("", 0)

    def show_top(self, record: str, offset: int) -> None:
        """Scrolls until ``record`` is the first one in sight, as ``top`` said it was."""
        row = self._plan.row_of(record)
        if row >= 0:
            self._measure()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - offset)
            self._measure()

    def choose_quietly(self, record: str) -> None:
        """Selects the row of ``record`` again after a filter; the table announces nothing and stays where it is."""
        announcing = QSignalBlocker(self)
        self.setAutoScroll(False)
        self.setCurrentIndex(self._plan.index(self._plan.row_of(record), 1))
        self.setAutoScroll(True)
        announcing.unblock()

    def visible_area(self) -> AreaLine | None:
        """The area whose row has scrolled out above the first visible row."""
        first = self.rowAt(1)
        for row in range(first, -1, -1):
            line = self._plan.line(row)
            if isinstance(line, AreaLine):
                return line if row < first or self.rowViewportPosition(row) < 0 else None
        return None

    def settle(self) -> None:
        """Ends the edit under way in a cell."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self, area_id: str) -> None:
        kept = self.record
        place = self.verticalScrollBar().value()
        self._plan.fold(area_id)
        self.show_record(kept)
        self.verticalScrollBar().setValue(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = self._plan.line(index.row())
        if isinstance(line, AreaLine):
            self.fold(line.id)
            return
        super().mousePressEvent(event)
        if isinstance(line, ActivityLine) and index.column() == PROVIDERS:
            self._open_status(line, index, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.state() != QAbstractItemView.State.EditingState
        ):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._room = event.size()
        self._set_widths()
        super().resizeEvent(event)
        self._measured.clear()
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus() or self._plan.activity(index.row()) is None:
            return
        painter = QPainter(self.viewport())
        width = colours().focus_width
        painter.setPen(Qt.PenStyle.NoPen)
        rect = self.visualRect(index)
        for edge in _frame(rect, width):
            painter.fillRect(edge, colour("accent"))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1

    def is_selected(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row)

    def is_hovered(self, row: int) -> bool:
        return row == self._hovered

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = index.row()

    def _set_widths(self) -> None:
        for column, width in enumerate(column_widths(self._room.width())):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())

    def _begin_anew(self) -> None:
        self._measured.clear()
        self.clearSpans()
        for row in self._plan.area_rows():
            self.setSpan(row, 0, 1, 7)
            self.setRowHeight(row, scaled(AREA))
        self._measure()

    def _measure_anew(self) -> None:
        self._measured.clear()
        self._measure()

    def _measure(self, _moved: int = 0) -> None:
        """Gives the rows in sight the height of their text; it may bring others into sight."""
        if not self.isVisible():
            return
        widths = tuple(self.columnWidth(column) for column in range(7))
        row, bottom = max(self.rowAt(0), 0), self._room.height()
        while row < self._plan.rowCount() and self.rowViewportPosition(row) < bottom:
            line = self._plan.activity(row)
            if line is not None and row not in self._measured:
                self.setRowHeight(row, row_height(line, widths))
                self._measured.add(row)
            row += 1
        self.sticky.show_area(self.visible_area())

    def _choose(self, now: QModelIndex) -> None:
        line = self._plan.activity(now.row())
        self.chosen.emit(line.id if line is not None else "")

    def _watch(self, box: "GrowBox", index: Index) -> None:
        """Hears what happens in the box that edits a cell. The record is named: rows may move under the box."""
        line = self._plan.activity(index.row())
        if line is not None:
            record, column = line.id, index.column()
            box.finished.connect(lambda text: self.edited.emit(record, column, text))
            box.typed.connect(lambda text: self.typed.emit(record, column, text))
            box.taken_back.connect(lambda: self.taken_back.emit(record, column))

    def _open_status(self, line: ActivityLine, index: QModelIndex, at: QPointF) -> None:
        """Opens the five states when a provider's chip was clicked."""
        rect = self.visualRect(index)
        inner = QRect(rect.adjusted(scaled(INDENT), scaled(TOP), -scaled(INDENT), 0))
        width = inner.width()
        laid = plan_cell.lay_out(line.cells[PROVIDERS], width, use_of(PROVIDERS))
        chip = plan_cell.chip_at(laid, at - QPointF(inner.topLeft()), width, use_of(PROVIDERS), line.texts[PROVIDERS])
        open_ones = [provider for provider in line.row.providers if provider.status != "confirmed"]
        if 0 <= chip < len(open_ones):
            provider = open_ones[chip]
            menu = status_menu(self, provider.status, lambda status: self.status_chosen.emit(provider.id, status))
            menu.popup(self.viewport().mapToGlobal(QPoint(int(at.x()), int(at.y()) + scaled(8))))

    def _tell(self, event: QHelpEvent) -> None:
        """The tool tip: the state in words, or the whole text of a cell."""
        index = self.indexAt(event.pos())
        line = self._plan.activity(index.row())
        if line is None:
            QToolTip.hideText()
            return
        text = word_of(line.row.state) if index.column() == NUMBER else line.texts[index.column()]
        QToolTip.showText(event.globalPos(), text, self, self.visualRect(index))


class StickyArea(QWidget):
    """The row of the area in sight, kept on top while its activities scroll under it.

    It lies on the table, not in its viewport, which would scroll it away.
    """

    def __init__(self, table: PlanTableView) -> None:
        super().__init__(table)
        self._table = table
        self._area: AreaLine | None = None
        self.hide()

    @property
    def area(self) -> AreaLine | None:
        """The area that is kept on top; None while its own row is in sight."""
        return self._area

    def show_area(self, area: AreaLine | None) -> None:
        """Lies on top of the rows. Their place is asked only now: Qt then makes a class for each of its widgets."""
        self._area = area
        if area is not None:
            room = self._table.viewport().geometry()
            self.setGeometry(room.x(), room.y(), room.width(), scaled(AREA))
        self.setVisible(area is not None)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._area is not None:
            self._table.fold(self._area.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._area is not None:
            paint_area(QPainter(self), self.rect(), self._area, is_folded=False)


def _frame(rect: QRect, width: int) -> tuple[QRect, ...]:
    """The four edges of a ring of ``width`` inside ``rect``."""
    return (
        QRect(rect.x(), rect.y(), rect.width(), width),
        QRect(rect.x(), rect.bottom() - width + 1, rect.width(), width),
        QRect(rect.x(), rect.y(), width, rect.height()),
        QRect(rect.right() - width + 1, rect.y(), width, rect.height()),
    )
