"""The list of events, newest first: when, what, where, and whether it stands in the plan."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import FAMILIES, chip_size, paint_chip, word_of
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.slot_row import from_lead
from pesnet_desktop.ui.text_label import TextLabel, broken_lines, paint_lines

LINE = Qt.ItemDataRole.UserRole + 1
DATE_WIDTH = 168
VENUE_WIDTH = 230
STATE_WIDTH = 124
ROW_HEIGHT = 52


@dataclass(frozen=True)
class EventLine:
    """An event in the list; ``cited`` is ``Activity 1.3``, or empty when it is in no plan."""

    id: str
    dates: str
    title: str
    venue: str
    state: str
    cited: str


class EventsList(QWidget):
    """Enter or a click opens an event; typing in the field leaves those whose words match."""

    opened = Signal(str)
    event_asked = Signal()

    def __init__(self, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[EventLine] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.scaled(20), theme.scaled(12), theme.scaled(20), theme.scaled(10))
        head.setSpacing(theme.scaled(12))
        head.addWidget(TextLabel(_("Events"), "page-title", wrap=False))
        self._count = TextLabel("", "label", "second", wrap=False)
        head.addWidget(self._count, 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(_("Filter by words"))
        self.filter.setAccessibleName(_("Filter by words"))
        self.filter.addAction(icon("search", "third"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(theme.scaled(240))
        self.filter.textChanged.connect(lambda _text: self._fill())
        head.addWidget(self.filter)
        self.add_button = button(_("New event"), self.event_asked.emit, "primary", symbol="calendar-plus")
        if is_fixed:
            self.add_button.hide()
        head.addWidget(self.add_button)
        column.addLayout(head)
        self._empty = TextLabel("", "body", "second")
        self._empty.setContentsMargins(0, 0, 0, 0)
        frame = QHBoxLayout()
        frame.setContentsMargins(theme.scaled(20), 0, theme.scaled(20), 0)
        frame.addWidget(self._empty)
        column.addLayout(frame)
        self.list = _EventView()
        self.list.opened.connect(self.opened)
        column.addWidget(self.list, 1)

    def show_events(self, lines: Sequence[EventLine]) -> None:
        self._lines = lines
        self._fill()

    def _fill(self) -> None:
        words = fold(self.filter.text()).split()
        shown = [line for line in self._lines if all(word in _searched(line) for word in words)]
        self.list.show_lines(shown)
        self._count.show_text(ngettext("{n} event", "{n} events", len(shown)).format(n=len(shown)))
        self._empty.show_text(
            _("No event has these words.")
            if self._lines
            else _("No events yet. Make one, or make one from an activity.")
        )
        self._empty.setVisible(not shown)


def _searched(line: EventLine) -> str:
    return fold(f"{line.title} {line.venue} {line.dates} {line.cited}")


class _EventView(QListView):
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_EventDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(_("Events"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def show_lines(self, lines: Sequence[EventLine]) -> None:
        """Shows the events; the one that is chosen stays chosen, the first is where the keys begin."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        chosen = self.currentIndex().data(LINE)
        model.clear()
        for line in lines:
            item = QStandardItem(f"{line.dates}: {line.title}")
            item.setData(line, LINE)
            item.setEditable(False)
            item.setToolTip(line.title)
            model.appendRow(item)
        ids = [line.id for line in lines]
        place = ids.index(chosen.id) if isinstance(chosen, EventLine) and chosen.id in ids else 0
        self.setCurrentIndex(model.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, EventLine):
            self.opened.emit(line.id)


class _EventDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(400, theme.scaled(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: EventLine = index.data(LINE)
        box: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("tint" if is_selected else "hover"))
        if is_selected:
            painter.fillRect(from_lead(box, 0, 3), theme.colour("accent"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        side, date, venue, state = (theme.scaled(n) for n in (20, DATE_WIDTH, VENUE_WIDTH, STATE_WIDTH))
        title = box.width() - 2 * side - date - venue - state
        strong = 600 if is_selected else 500
        _words(painter, from_lead(box, side, date - 12), line.dates, "body", "ink", None)
        cell = from_lead(box, side + date, title - 16)
        _words(painter, cell, line.title, "body", "ink", strong)
        _words(painter, from_lead(box, side + date + title, venue - 16), line.venue, "label", "second", None)
        _state(painter, from_lead(box, side + date + title + venue, state), line)
        painter.restore()


def _words(painter: QPainter, box: QRect, text: str, use: str, role: str, weight: int | None) -> None:
    lines = broken_lines(text, box.width(), use, 2, weight)
    height = theme.line_height(use, text) * len(lines)
    painter.setPen(theme.colour(role))
    top = box.top() + (box.height() - height) / 2
    paint_lines(painter, lines, QPointF(box.left(), top), box.width(), use, text, weight)


def _state(painter: QPainter, box: QRect, line: EventLine) -> None:
    size = chip_size(word_of(line.state))
    chip = from_lead(box, 0, size.width())
    top = box.top() + theme.scaled(8)
    paint_chip(
        painter,
        QRectF(chip.left(), top, size.width(), size.height()),
        word_of(line.state),
        FAMILIES.get(line.state, "plain"),
    )
    painter.setFont(theme.font("label"))
    painter.setPen(theme.colour("third"))
    below = QRect(box.left(), box.top() + theme.scaled(28), box.width(), theme.scaled(18))
    words = line.cited or _("In no plan")
    painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
