"""The providers of an activity as rows: grip, name, state; the last line takes another name."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui.chip import StatusChip
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.theme import colour, colours, scaled


@dataclass(frozen=True)
class ProviderRow:
    id: str
    name: str
    status: str


class ProviderRows(QWidget):
    """Says what was asked for: a new status, another name, another place (by its grip, or Alt+Up and Alt+Down).

    ``moved`` comes with the id of the provider it shall stand behind, None for the front.
    """

    status_chosen = Signal(str, str)
    renamed = Signal(str, str)
    added = Signal(str)
    moved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._rows: tuple[ProviderRow, ...] = ()
        self._drop = -1
        self._add = _name_box(_("Add a provider"))
        self._add.setPlaceholderText(_("Add a provider"))
        self._add.editingFinished.connect(self._say_added)
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(24), 0, scaled(8), 0)
        foot.addWidget(self._add)
        self._column.addLayout(foot)

    def show_rows(self, rows: tuple[ProviderRow, ...]) -> None:
        """Shows the providers in their order."""
        if rows == self._rows:
            return
        self._rows = rows
        while self._column.count() > 1:
            place = self._column.takeAt(0)
            widget = place.widget() if place is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, row in enumerate(rows):
            self._column.insertWidget(number, self._line(row, number))
        self.updateGeometry()

    def set_editable(self, is_editable: bool) -> None:
        self._add.setVisible(is_editable)
        self.setEnabled(is_editable)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("field_edge"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for number in range(1, self._column.count()):
            top = self._top(number)
            role, height = ("accent", colours().focus_width) if number == self._drop else ("line", 1)
            painter.fillRect(1, top, self.width() - 2, height, colour(role))

    def drop_at(self, y: int) -> None:
        """Marks the place where a dragged row would go."""
        self._drop = self._place(y)
        self.update()

    def end_drag(self, row: ProviderRow, y: int) -> None:
        place = self._place(y)
        self._drop = -1
        self.update()
        self._say_moved(row, place)

    def move_by(self, row: ProviderRow, step: int) -> None:
        """One place up (-1) or down (1)."""
        now = self._rows.index(row)
        self._say_moved(row, now - 1 if step < 0 else now + 2)

    def _say_moved(self, row: ProviderRow, before: int) -> None:
        now = self._rows.index(row)
        place = before - 1 if before > now else before
        if place == now or not 0 <= place < len(self._rows):
            return
        others = [other.id for other in self._rows if other != row]
        self.moved.emit(row.id, others[place - 1] if place else None)

    def _line(self, row: ProviderRow, number: int) -> QWidget:
        line = QWidget(self)
        line.setFixedHeight(scaled(30))
        across = QHBoxLayout(line)
        across.setContentsMargins(scaled(6), 1, scaled(6), 0)
        across.setSpacing(scaled(4))
        name = _name_box(_("Provider {n}").format(n=number + 1))
        name.setText(row.name)
        name.setCursorPosition(0)
        name.editingFinished.connect(partial(self._say_renamed, row, name))
        chip = StatusChip(row.status)
        chip.status_chosen.connect(partial(self.status_chosen.emit, row.id))
        across.addWidget(Grip(self, row))
        across.addWidget(name, 1)
        across.addWidget(chip)
        return line

    def _say_renamed(self, row: ProviderRow, name: QLineEdit) -> None:
        if name.text().strip() != row.name:
            self.renamed.emit(row.id, name.text().strip())

    def _say_added(self) -> None:
        text = self._add.text().strip()
        if text:
            self._add.clear()
            self.added.emit(text)

    def _top(self, number: int) -> int:
        place = self._column.itemAt(number)
        return place.geometry().top() if place is not None else 0

    def _place(self, y: int) -> int:
        return max(0, min(len(self._rows), round(y / scaled(30))))


class Grip(QLabel):
    """The handle of a row: drag it, or press Alt+Up and Alt+Down on it."""

    def __init__(self, rows: ProviderRows, row: ProviderRow) -> None:
        super().__init__()
        self._rows, self._row = rows, row
        self.setPixmap(pixmap("grip-vertical", "field_edge", 16))
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setToolTip(_("Drag to another place (Alt+Up, Alt+Down)"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(16), scaled(28))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._rows.drop_at(self.mapTo(self._rows, event.position().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._rows.end_drag(self._row, self.mapTo(self._rows, event.position().toPoint()).y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._rows.move_by(self._row, -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _name_box(spoken: str) -> QLineEdit:
    made = QLineEdit()
    made.setProperty("kind", "bare")
    made.setAccessibleName(spoken)
    return made
