"""The list beside a returned paper: its changes, those to be looked at first, each with what was decided."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import paint_chip
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.text_label import broken_lines

NUMBER = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2
Decisions = dict[int, Said | None]
"""What was decided of a change by its number: the words to be entered, or None where it is left."""

_KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_B: "both",
    Qt.Key.Key_N: "next",
}


class ReturnedList(QListView):
    """Arrow keys and clicks announce the change's number; the letters A, R, E, B and N what is to be done with it."""

    chosen = Signal(int)
    asked = Signal(str)

    def __init__(self, changes: tuple[Change, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for change in changes:
            title = " · ".join(word for word in (change.label, change.record) if word)
            item = QStandardItem(title)
            item.setData(change.number, NUMBER)
            item.setEditable(False)
            item.setToolTip(title)
            model.appendRow(item)
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(changes, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Changes in the returned paper"))
        self.selectionModel().currentChanged.connect(self._announce)

    def show_number(self, number: int) -> None:
        for row in range(self.model().rowCount()):
            if self.model().index(row, 0).data(NUMBER) == number:
                self.setCurrentIndex(self.model().index(row, 0))

    def show_decisions(self, decisions: Mapping[int, Said | None]) -> None:
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            number = index.data(NUMBER)
            state = "open" if number not in decisions else "left" if decisions[number] is None else "taken"
            self.model().setData(index, state, STATE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = _KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if asked is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(asked)

    def _announce(self, current: QModelIndex, _previous: QModelIndex) -> None:
        number = current.data(NUMBER)
        if isinstance(number, int):
            self.chosen.emit(number)


class _LineDelegate(QStyledItemDelegate):
    """Two lines: the field above, the record below; at the end what was decided."""

    def __init__(self, changes: tuple[Change, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = {change.number: change for change in changes}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.scaled(50))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        change = self._changes[index.data(NUMBER)]
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        around = box.adjusted(8, 1, -8, -1)
        painter.save()
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_strong" if is_selected else "hover"))
            painter.drawRoundedRect(around, 4, 4)
        inside = around.adjusted(12, 2, -12, -2)
        words = _part(inside, 0, inside.width() - theme.scaled(28))
        half = words.height() // 2
        kind = {"added": _("Added"), "removed": _("Removed"), "moved": _("Moved")}.get(change.kind, "")
        head = ": ".join(word for word in (kind, change.label) if word)
        _draw(painter, QRect(words.left(), words.top(), words.width(), half), head, "label", "second")
        below = QRect(words.left(), words.top() + half, words.width(), half)
        _draw(painter, below, change.record, "strong" if is_selected else "body", "ink")
        _draw_state(painter, _part(inside, inside.width() - theme.scaled(22), theme.scaled(22)), index, change)
        painter.restore()


def _draw(painter: QPainter, box: QRect, words: str, use: str, role: str) -> None:
    painter.setFont(theme.font(use))
    painter.setPen(theme.colour(role))
    shown = broken_lines(words, box.width(), use, 1)
    painter.setLayoutDirection(theme.direction_of(words))
    edge = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    side = Qt.AlignmentFlag.AlignRight if theme.is_mirrored() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, edge | side, shown[0] if shown else "")


def _draw_state(painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex, change: Change) -> None:
    state = index.data(STATE)
    if state in ("taken", "left"):
        mark = pixmap("check" if state == "taken" else "x", "green" if state == "taken" else "third", 16)
        painter.drawPixmap(box.center().x() - 8, box.center().y() - 7, mark)
    else:
        chip = QRectF(box.center().x() - 10, box.center().y() - 9, 20, 18)
        paint_chip(painter, chip, str(max(len(change.doubts), 1)), "amber")


def _part(box: QRect, start: int, width: int) -> QRect:
    """A part of ``box`` counted from its leading edge."""
    if theme.is_mirrored():
        return QRect(box.right() + 1 - start - width, box.top(), width, box.height())
    return QRect(box.left() + start, box.top(), width, box.height())
