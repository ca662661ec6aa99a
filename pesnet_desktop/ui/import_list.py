"""The list beside an import: areas and activities as read, a tick for the clear ones, a number for the doubtful."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import paint_chip
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.text_label import broken_lines

LINE = Qt.ItemDataRole.UserRole + 1
MARGIN = 12


@dataclass(frozen=True)
class Line:
    """A line of the list. ``place`` is the activity's place in the file, PLAN or LEFT_OVER."""

    number: str
    title: str
    doubts: int = 0
    place: int = 0
    is_heading: bool = False
    is_left_out: bool = False


PLAN, LEFT_OVER = -1, -2


class ImportList(QListView):
    """Arrow keys and clicks announce the line's place."""

    place_chosen = Signal(int)

    def __init__(self, lines: Sequence[Line], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._model = QStandardItemModel(self)
        self._is_announcing = True
        self.setModel(self._model)
        self._fill(lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._announce)

    def show_lines(self, lines: Sequence[Line], place: int) -> None:
        """Shows other lines, and stays at a place without announcing it."""
        self._is_announcing = False
        if [line.place for line in lines] == [line.place for line in self._lines]:
            for row, (old, new) in enumerate(zip(self._lines, lines, strict=True)):
                if new != old:
                    self._model.setItem(row, 0, _item_of(new))
            self._lines = list(lines)
        else:
            self._fill(lines)
        self.show_place(place)
        self._is_announcing = True

    def show_place(self, place: int) -> None:
        for row, line in enumerate(self._lines):
            if line.place == place and not line.is_heading:
                self.setCurrentIndex(self.model().index(row, 0))

    def _fill(self, lines: Sequence[Line]) -> None:
        self._lines = list(lines)
        self._model.clear()
        for line in self._lines:
            self._model.appendRow(_item_of(line))

    def _announce(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LINE)
        if isinstance(line, Line) and self._is_announcing:
            self.place_chosen.emit(line.place)


def _item_of(line: Line) -> QStandardItem:
    item = QStandardItem(f"{line.number} {line.title}".strip())
    item.setData(line, LINE)
    item.setEditable(False)
    item.setToolTip("" if line.is_heading else line.title)
    if line.is_heading:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(LINE)
        return QSize(120, theme.scaled(34 if line.is_heading else 31))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.is_heading:
            painter.setFont(theme.font("head"))
            painter.setPen(theme.colour("second"))
            words = box.adjusted(theme.scaled(MARGIN) + 8, 6, -8, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, line.title)
        else:
            self._paint_line(painter, box, line, state)
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRect, line: Line, state: QStyle.StateFlag) -> None:
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        around = box.adjusted(8, 1, -8, -1)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_strong" if is_selected else "hover"))
            painter.drawRoundedRect(around, 4, 4)
        painter.setFont(theme.font("strong" if is_selected else "body"))
        painter.setPen(theme.colour("ink" if is_selected else "second"))
        lead = theme.scaled(30) if line.number else 0
        edge = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        inside = around.adjusted(12, 0, -12, 0)
        painter.drawText(_from_lead(inside, 0, lead), edge, line.number)
        painter.setPen(theme.colour("third" if line.is_left_out else "ink"))
        words = _from_lead(inside, lead, inside.width() - lead - theme.scaled(30))
        shown = broken_lines(line.title, words.width(), "strong" if is_selected else "body", 1)
        painter.setLayoutDirection(theme.direction_of(line.title))
        painter.drawText(words, edge, shown[0])
        end = _from_lead(inside, inside.width() - theme.scaled(20), theme.scaled(20))
        if line.is_left_out:
            out = pixmap("circle-dashed", "third", 16)
            painter.drawPixmap(end.center().x() - 8, end.center().y() - 7, out)
        elif line.doubts:
            paint_chip(painter, QRectF(end.adjusted(0, 5, 0, -5)), str(line.doubts), "amber")
        elif line.place != PLAN:
            tick = pixmap("check", "green", 16)
            painter.drawPixmap(end.center().x() - 8, end.center().y() - 7, tick)


def _from_lead(box: QRect, start: int, width: int) -> QRect:
    """A part of ``box`` counted from its leading edge."""
    if theme.is_mirrored():
        return QRect(box.right() + 1 - start - width, box.top(), width, box.height())
    return QRect(box.left() + start, box.top(), width, box.height())
