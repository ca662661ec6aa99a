"""The sections of a concept note, each with how far its text has come in each language shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.slot_row import from_lead
from pesnet_desktop.ui.text_label import TextLabel

LINE = Qt.ItemDataRole.UserRole + 1
MARK_WIDTH = 34

STATES: dict[str, tuple[str, str, Callable[[], str]]] = {
    "reviewed": ("circle-check", "green", lambda: _("Reviewed")),
    "draft": ("circle-dot", "accent", lambda: _("Draft")),
    "outdated": ("circle-alert", "amber", lambda: _("English changed since")),
    "missing": ("circle-dashed", "third", lambda: _("Not written yet")),
}


@dataclass(frozen=True)
class SectionLine:
    id: str
    heading: str
    states: tuple[str, ...]


class SectionList(QListView):
    """Arrow keys choose; Alt+Up and Alt+Down move, Delete removes, F2 renames."""

    chosen = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    rename_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_fixed = False
        self._is_filling = False
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_SectionDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("background: transparent")
        self.setAccessibleName(_("Sections"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.selectionModel().currentChanged.connect(self._announce)

    @property
    def current(self) -> str:
        line = self.currentIndex().data(LINE)
        return line.id if isinstance(line, SectionLine) else ""

    def show_sections(self, lines: Sequence[SectionLine], current: str) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        self._is_filling = True
        model.clear()
        for line in lines:
            item = QStandardItem(line.heading)
            item.setData(line, LINE)
            item.setEditable(False)
            item.setToolTip(_("{heading}: {state}").format(heading=line.heading, state=STATES[line.states[0]][2]()))
            model.appendRow(item)
        self._is_filling = False
        self.setMaximumHeight(sum(self.sizeHintForRow(row) for row in range(len(lines))) + 2 * self.frameWidth())
        self.show_current(current or (lines[0].id if lines else ""))

    def show_current(self, section_id: str) -> None:
        """Marks a section as the current one without announcing it."""
        self._is_filling = True
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if index.data(LINE).id == section_id:
                self.setCurrentIndex(index)
        self._is_filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.is_fixed or not self.current:
            super().keyPressEvent(event)
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self.current, -1 if event.key() == Qt.Key.Key_Up else +1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.current)
        elif event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _announce(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LINE)
        if isinstance(line, SectionLine) and not self._is_filling:
            self.chosen.emit(line.id)

    def _open_menu(self, place: QPoint) -> None:
        line = self.indexAt(place).data(LINE)
        if not isinstance(line, SectionLine) or self.is_fixed:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("pencil"), _("Rename"), "F2", lambda: self.rename_asked.emit(line.id))
        menu.addAction(icon("arrow-up"), _("Move up"), "Alt+Up", lambda: self.moved.emit(line.id, -1))
        menu.addAction(icon("arrow-down"), _("Move down"), "Alt+Down", lambda: self.moved.emit(line.id, +1))
        menu.addSeparator()
        menu.addAction(icon("trash-2"), _("Remove"), "Del", lambda: self.removed.emit(line.id))
        menu.popup(self.viewport().mapToGlobal(place))


class _SectionDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.scaled(34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: SectionLine = index.data(LINE)
        box: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        around = box.adjusted(0, 1, 0, -1)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_strong" if is_selected else "hover"))
            painter.drawRoundedRect(around, 4, 4)
        painter.setFont(theme.font("strong" if is_selected else "body"))
        painter.setPen(theme.colour("ink"))
        marks = theme.scaled(MARK_WIDTH) * len(line.states)
        words = from_lead(around.adjusted(12, 0, -6, 0), 0, around.width() - 18 - marks)
        shown = painter.fontMetrics().elidedText(line.heading, Qt.TextElideMode.ElideRight, words.width())
        painter.setLayoutDirection(theme.direction_of(line.heading))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        for number, state in enumerate(line.states):
            symbol, role, _words = STATES[state]
            start = around.width() - 6 - marks + number * theme.scaled(MARK_WIDTH)
            cell = from_lead(around, start, theme.scaled(MARK_WIDTH))
            painter.drawPixmap(cell.center().x() - 7, cell.center().y() - 7, pixmap(symbol, role, 16))
        painter.restore()


def legend() -> QWidget:
    """What the marks say, in words."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(theme.scaled(12), theme.scaled(8), 0, theme.scaled(8))
    column.setSpacing(theme.scaled(6))
    for symbol, role, words in STATES.values():
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap(symbol, role, 14))
        row.addWidget(mark)
        row.addWidget(TextLabel(words(), "label", "second", wrap=False), 1)
        column.addLayout(row)
    return made
