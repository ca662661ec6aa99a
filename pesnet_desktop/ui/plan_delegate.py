"""Draws the cells of the plan and opens the box that edits one in place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pesnet_desktop.ui import plan_cell
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.plan_lines import ActivityLine, AreaLine
from pesnet_desktop.ui.plan_model import NUMBER, TITLE, PlanModel
from pesnet_desktop.ui.theme import colour, font, is_mirrored, line_height, scaled

if TYPE_CHECKING:
    from pesnet_desktop.ui.grow_box import GrowBox
    from pesnet_desktop.ui.plan_table import PlanTableView

Index = QModelIndex | QPersistentModelIndex

Hints = QStyledItemDelegate.EndEditHint

INDENT, TOP = 9, 8


MARKS: dict[str, tuple[str, str]] = {
    "planned": ("circle", "third"),
    "past": ("circle-alert", "amber"),
    "in_preparation": ("circle-dot", "accent"),
    "implemented": ("circle-check", "green"),
    "rescheduled": ("calendar-clock", "amber"),
    "not_implemented": ("circle-x", "red"),
    "cancelled": ("circle-x", "third"),
}


def use_of(column: int, is_selected: bool = False) -> str:
    if column == TITLE:
        return "cell-title-selected" if is_selected else "cell-title"
    return "body" if column == NUMBER else "cell"


def row_height(line: ActivityLine, widths: tuple[int, ...]) -> int:
    """Text + 16, at most five lines, never below 56."""
    heights = [scaled(56)]
    for column in range(TITLE, len(widths)):
        laid = plan_cell.lay_out(line.cells[column], widths[column] - 2 * scaled(INDENT), use_of(column))
        heights.append(plan_cell.height_of(laid, use_of(column), line.texts[column]))
    return max(heights)


class PlanDelegate(QStyledItemDelegate):
    """Draws cells; ``watch`` is given each box that is opened to edit one, and its index."""

    def __init__(self, model: PlanModel, watch: "Callable[[GrowBox, Index], None]", table: "PlanTableView") -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._watch = watch
        self._open: GrowBox | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        painter.save()
        if isinstance(line, AreaLine):
            paint_area(painter, option.rect, line, self._model.is_folded(line.id))
        elif line is not None:
            self._paint_activity(painter, option, index, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(40), scaled(56))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        from pesnet_desktop.ui.grow_box import GrowBox

        box = GrowBox(parent, use=use_of(index.column()))
        box.setProperty("kind", "cell")
        box.setViewportMargins(scaled(INDENT) - 2, scaled(TOP) - 2, scaled(INDENT) - 2, scaled(TOP) - 2)
        self._watch(box, index)
        self._open = box
        box.left.connect(partial(self._close, box))
        return box

    def _close(self, box: "GrowBox", after: QStyledItemDelegate.EndEditHint = Hints.NoHint) -> None:
        """Takes the open box away, once: taking it away leaves it, too."""
        if self._open is box:
            self._open = None
            self.closeEditor.emit(box, after)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line, box = self._model.activity(index.row()), _box(editor)
        if box is not None and line is not None:
            box.show_text(line.begins_with(index.column()))
            box.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        box = _box(editor)
        if box is not None:
            box.finish()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 0, 0, 0))
        if _box(editor) is not None:
            editor.resize(rect.width(), max(rect.height(), editor.sizeHint().height()))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends the edit, Esc leaves the cell as it was, Tab goes to the next cell, as in Word."""
        box = _box(editor)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and box is not None:
            after = _after(event.key())
            if after is not None:
                self._close(box, after)
                box.finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                box.put_back()
                self._close(box)
                return True
        return False if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) else super().eventFilter(editor, event)

    def _paint_activity(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: ActivityLine
    ) -> None:
        rect: QRect = option.rect
        is_selected, hovered = self._table.is_selected(index.row()), self._table.is_hovered(index.row())
        painter.fillRect(rect, colour("tint" if is_selected else "hover" if hovered else "surface"))
        _paint_grid(painter, rect)
        inner = QRectF(rect).adjusted(scaled(INDENT), scaled(TOP), -scaled(INDENT), -scaled(TOP))
        column = index.column()
        if column == NUMBER:
            _paint_number(painter, rect, line, is_selected)
        else:
            use = use_of(column, is_selected)
            laid = plan_cell.lay_out(line.cells[column], int(inner.width()), use)
            plan_cell.paint(painter, laid, inner, use, line.texts[column])


def _box(editor: QObject) -> "GrowBox | None":
    """The box that edits a cell; it is loaded with the first edit."""
    from pesnet_desktop.ui.grow_box import GrowBox

    return editor if isinstance(editor, GrowBox) else None


def _after(key: int) -> QStyledItemDelegate.EndEditHint | None:
    """What comes after a key that ends an edit. A table here would make all of Qt's keys at the start: 30 ms."""
    return {
        Qt.Key.Key_Return.value: Hints.NoHint,
        Qt.Key.Key_Enter.value: Hints.NoHint,
        Qt.Key.Key_Tab.value: Hints.EditNextItem,
        Qt.Key.Key_Backtab.value: Hints.EditPreviousItem,
    }.get(key)


def paint_area(painter: QPainter, rect: QRect, line: AreaLine, is_folded: bool) -> None:
    """Draws the row of a thematic area over the whole width of ``rect``."""
    painter.fillRect(rect, colour("ground"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour("line"))
    mirrored = is_mirrored()
    chevron = pixmap(("chevron-left" if mirrored else "chevron-right") if is_folded else "chevron-down", "second", 16)
    size = scaled(16)
    x = rect.right() - scaled(12) - size if mirrored else rect.x() + scaled(12)
    painter.drawPixmap(x, rect.y() + (rect.height() - size) // 2, chevron)
    words = rect.adjusted(scaled(20), 0, -scaled(40), 0) if mirrored else rect.adjusted(scaled(40), 0, -scaled(20), 0)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
    painter.setFont(font("strong"))
    painter.setPen(colour("ink"))
    painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeading, line.heading)
    offset = painter.fontMetrics().horizontalAdvance(line.heading) + scaled(8)
    title = words.adjusted(0, 0, -offset, 0) if mirrored else words.adjusted(offset, 0, 0, 0)
    painter.setFont(font("cell"))
    counted = painter.fontMetrics().horizontalAdvance(line.count) + scaled(16)
    painter.setPen(colour("second"))
    painter.drawText(words, flags | Qt.AlignmentFlag.AlignTrailing, line.count)
    painter.setPen(colour("ink"))
    painter.setFont(font("body"))
    room = title.width() - counted
    painter.drawText(
        title,
        flags | Qt.AlignmentFlag.AlignLeading,
        painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room),
    )


def _paint_number(painter: QPainter, rect: QRect, line: ActivityLine, is_selected: bool) -> None:
    if is_selected:
        bar = scaled(3)
        painter.fillRect(
            rect.right() - bar + 1 if is_mirrored() else rect.x(), rect.y(), bar, rect.height(), colour("accent")
        )
    pitch = line_height("cell-title")
    painter.setPen(colour("ink"))
    painter.setFont(font("strong" if is_selected else "body"))
    top = rect.y() + scaled(TOP)
    painter.drawText(rect.x(), top, rect.width(), pitch, Qt.AlignmentFlag.AlignCenter, line.row.number)
    symbol, role = MARKS.get(line.row.state, MARKS["planned"])
    size = scaled(16)
    painter.drawPixmap(rect.x() + (rect.width() - size) // 2, top + pitch + scaled(3), pixmap(symbol, role, 16))


def _paint_grid(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour("line"))
    edge = rect.x() if is_mirrored() else rect.right()
    painter.fillRect(edge, rect.y(), 1, rect.height(), colour("line"))
