"""Draws the cells of a table of lines, and opens the box that edits one in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui.chip import chip_size, paint_chip
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.line_columns import Column
from pesnet_desktop.ui.line_model import LineModel
from pesnet_desktop.ui.text_label import broken_lines, paint_lines
from pesnet_desktop.ui.theme import colour, colours, is_mirrored, line_height, scaled

Index = QModelIndex | QPersistentModelIndex
Hints = QStyledItemDelegate.EndEditHint

STEPS = {Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
"""The keys that end an edit, and how many cells the caret goes on."""

INDENT, ROW = 8, 34
TICK = 16


class CellBox(GrowBox):
    """The box that edits a cell. Where lines are added, a list that is pasted is announced whole."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget, *, takes_lists: bool) -> None:
        super().__init__(parent, use="cell")
        self._takes_lists = takes_lists
        self.setProperty("kind", "cell")
        self.textChanged.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Grows downward with its words, over the lines below; at the table's end upward."""
        lines, margins = max(1, round(self.document().size().height() / self._line())), self.viewportMargins()
        height = max(scaled(ROW), lines * self._line() + margins.top() + margins.bottom() + scaled(4))
        around = self.parentWidget()
        if around is not None and height != self.height():
            self.setGeometry(self.x(), max(min(self.y(), around.height() - height), 0), self.width(), height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if self._takes_lists and ("\t" in text.strip() or "\n" in text.strip()):
            self.pasted.emit(text)
        else:
            super().insertFromMimeData(source)


@dataclass(frozen=True)
class Editing:
    """What the table does with an edit.

    ``watch`` gets each box that is opened; ``keep`` gets row, column and what was typed there, and says whether
    that was kept; ``go_on`` takes the caret from row and column a number of cells further.
    """

    watch: Callable[[CellBox, Index], None]
    keep: Callable[[int, int, str], bool]
    go_on: Callable[[int, int, int], None]


class LineDelegate(QStyledItemDelegate):
    """Tells ``editing`` of each edit that begins and ends."""

    def __init__(self, model: LineModel, editing: Editing, table: QTableView) -> None:
        super().__init__(table)
        self._model, self._editing, self._table = model, editing, table
        self._open: CellBox | None = None
        self._place = (0, 0)

    @property
    def open_box(self) -> CellBox | None:
        return self._open

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(40), scaled(ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = CellBox(parent, takes_lists=self._model.line(index.row()) is None)
        side, top = scaled(INDENT) - 2, (scaled(ROW) - line_height("cell")) // 2 - 2
        box.setViewportMargins(side, top, side, top)
        box.setAccessibleName(self._model.columns[index.column()].title)
        self._open = box
        self._place = row, column = index.row(), index.column()
        box.finished.connect(lambda text: self._editing.keep(row, column, text))
        self._editing.watch(box, index)
        box.left.connect(partial(self._close, box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellBox) and editor.text == editor.kept:
            editor.show_text(self._model.text(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """What is typed goes to the file by the box’s own word that its edit has ended."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect)

    def finish(self) -> None:
        """Ends the edit that is under way."""
        if self._open is not None:
            box = self._open
            self._close(box)
            box.finish()

    def give_up(self) -> None:
        """Takes the open box away with what was typed into it: something else came in its place."""
        if self._open is not None:
            self._open.put_back()
            self._close(self._open)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends the edit, Esc leaves the cell as it was, Tab goes to the next cell, as in Word."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, CellBox):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._end(editor, STEPS[key])
                return True
            if key == Qt.Key.Key_Escape:
                editor.put_back()
                self._close(editor)
                self._table.setFocus()
                return True
        return False if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) else super().eventFilter(editor, event)

    def _end(self, box: CellBox, step: int) -> None:
        """Ends an edit by a key; what is refused keeps the caret where it is."""
        row, column = self._place
        text, kept = box.text, box.kept
        box.show_text(text)
        self._close(box)
        self._table.setFocus()
        if text == kept or self._editing.keep(row, column, text):
            self._editing.go_on(row, column, step)

    def _close(self, box: CellBox) -> None:
        """Takes the open box away, once: taking it away leaves it, too."""
        if self._open is box:
            self._open = None
            self.closeEditor.emit(box, Hints.NoHint)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        current = self._table.currentIndex()
        is_current_row = current.row() == index.row() and self._table.selectionModel().hasSelection()
        painter.fillRect(rect, colour("tint" if is_current_row else "surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour("line"))
        column = self._model.columns[index.column()]
        if self._model.line(index.row()) is not None and column.is_tick:
            paint_tick(painter, rect, self._model.text(index))
        elif self._model.line(index.row()) is not None and column.choices:
            _paint_choice(painter, rect, column, self._model.text(index))
        else:
            self._paint_words(painter, rect, index)
        if current == index and self._table.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), colours().focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 3, 3)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        role = "third" if self._model.is_prompt(index) else "red" if self._model.is_refused(index) else "ink"
        text, side = self._model.shown(index), scaled(INDENT)
        room = rect.width() - 2 * side
        is_name = index.column() == self._model.entry_column and role == "ink"
        weight = 500 if is_name else 400
        painter.setPen(colour(role))
        lines = broken_lines(text, room, "cell", 1, weight)
        top = rect.y() + (rect.height() - line_height("cell", text)) / 2
        paint_lines(painter, lines, QPointF(rect.x() + side, top), room, "cell", text, weight)


def paint_tick(painter: QPainter, rect: QRect, present: str) -> None:
    """A box with a tick for yes, with a cross for no, empty while nobody knows."""
    side = scaled(TICK)
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent" if present == "yes" else "field_edge"), 1.2))
    painter.setBrush(colour("accent" if present == "yes" else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if present:
        symbol, role = ("check", "on_accent") if present == "yes" else ("x", "second")
        painter.drawPixmap(box.topLeft().toPoint(), pixmap(symbol, role, TICK))


def _paint_choice(painter: QPainter, rect: QRect, column: Column, value: str) -> None:
    """A chip where the choice has a colour, plain words where it has none."""
    choice, side = column.choice(value), scaled(INDENT)
    if choice.family:
        size = chip_size(choice.words)
        left = rect.right() - side - size.width() if is_mirrored() else rect.x() + side
        top = rect.y() + (rect.height() - size.height()) / 2
        paint_chip(painter, QRectF(left, top, size.width(), size.height()), choice.words, choice.family)
        return
    room = rect.width() - 2 * side
    painter.setPen(colour("second"))
    top = rect.y() + (rect.height() - line_height("cell", choice.words)) / 2
    lines = broken_lines(choice.words, room, "cell", 1)
    paint_lines(painter, lines, QPointF(rect.x() + side, top), room, "cell", choice.words)
