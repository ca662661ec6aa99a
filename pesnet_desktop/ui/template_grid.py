"""The templates of all papers as a grid: a line for each paper, a column for each language."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.templates import OfficeTemplate, state_words
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.text_label import TextLabel, broken_lines, paint_lines

NAME_WIDTH = 220
CELL_HEIGHT = 40
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}

Place = tuple[str, str]
"""A template by its paper and its language."""


def mark_of(template: OfficeTemplate) -> tuple[str, str]:
    """The icon that tells a template's state by its shape, and the role of its colour."""
    if template.faults:
        return "circle-alert", "red"
    if not template.is_own:
        return "circle", "third"
    return ("circle-alert", "amber") if template.is_outdated else ("circle-check", "green")


def short_words(template: OfficeTemplate) -> str:
    """What a cell says: whose template it is, or how many faults it has."""
    count = len(template.faults)
    if count:
        return ngettext("{n} fault", "{n} faults", count).format(n=count)
    if not template.is_own:
        return _("Shipped")
    return _("Own copy, changed") if template.is_changed else _("Own copy")


class TemplateCell(QAbstractButton):
    """One template: a mark and a word; selected it takes the tint and the bar."""

    left = Signal(int, int)

    def __init__(self, template: OfficeTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        whole = f"{KINDS[template.paper].label()}, {LANGUAGE_NAMES[template.language]}: {state_words(template)}"
        self.setAccessibleName(f"{whole}, {short_words(template)}" if template.faults else whole)
        self.setToolTip(whole)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(120), theme.scaled(CELL_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        down, across = step
        self.left.emit(down, -across if theme.is_mirrored() else across)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("tint" if self.isChecked() else "hover"))
        mirrored, width = theme.is_mirrored(), self.width()
        if self.isChecked():
            bar = theme.scaled(3)
            painter.fillRect(width - bar if mirrored else 0, 0, bar, self.height(), theme.colour("accent"))
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), theme.colours().focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_words(self, painter: QPainter) -> None:
        symbol, role = mark_of(self.template)
        size, side, gap = theme.scaled(16), theme.scaled(12), theme.scaled(8)
        lead = self.width() - side - size if theme.is_mirrored() else side
        painter.drawPixmap(lead, (self.height() - size) // 2, pixmap(symbol, role, 16))
        words, room = short_words(self.template), self.width() - 2 * side - size - gap
        weight = 600 if self.isChecked() else 400
        lines = broken_lines(words, room, "body", 1, weight)
        painter.setPen(theme.colour("red" if self.template.faults else "ink" if self.template.is_own else "second"))
        left = side if theme.is_mirrored() else side + size + gap
        top = (self.height() - theme.line_height("body", words)) / 2
        paint_lines(painter, lines, QPointF(left, top), room, "body", words, weight)


class TemplateGrid(QWidget):
    """``chosen`` comes with paper and language when a cell is clicked or reached by an arrow key."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: dict[Place, TemplateCell] = {}
        self._papers: list[str] = []
        self._languages: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, theme.scaled(NAME_WIDTH))

    def show_templates(self, templates: Sequence[OfficeTemplate], chosen: Place) -> None:
        """Shows the templates as they are now; the keyboard stays on the cell where it was."""
        focused = next((place for place, cell in self.cells.items() if cell.hasFocus()), None)
        self._clear()
        found: Mapping[Place, OfficeTemplate] = {(one.paper, one.language): one for one in templates}
        self._papers = list(dict.fromkeys(one.paper for one in templates))
        self._languages = [code for code in LANGUAGE_NAMES if any(one.language == code for one in templates)]
        for column, code in enumerate(self._languages, start=1):
            self._grid.addWidget(_head(LANGUAGE_NAMES[code]), 0, column)
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(_head(_("Paper"), is_first=True), 0, 0)
        self._line(1, "line_strong")
        for number, paper in enumerate(self._papers):
            self._add_line(2 + 2 * number, paper, found)
        if chosen in self.cells:
            self.cells[chosen].setChecked(True)
        if focused in self.cells:
            self.cells[focused].setFocus()

    def _add_line(self, row: int, paper: str, found: Mapping[Place, OfficeTemplate]) -> None:
        self._grid.addWidget(TextLabel(KINDS[paper].label(), "name", lines=2), row, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, code in enumerate(self._languages, start=1):
            template = found.get((paper, code))
            if template is not None:
                cell = TemplateCell(template, self)
                cell.clicked.connect(lambda _on=False, paper=paper, code=code: self.chosen.emit(paper, code))
                cell.left.connect(lambda down, across, place=(paper, code): self._go(place, down, across))
                self.cells[paper, code] = cell
                self._grid.addWidget(cell, row, column)
        self._line(row + 1, "line")

    def _go(self, place: Place, down: int, across: int) -> None:
        """Takes the keyboard to the next cell there, and chooses it."""
        row, column = self._papers.index(place[0]) + down, self._languages.index(place[1]) + across
        if 0 <= row < len(self._papers) and 0 <= column < len(self._languages):
            cell = self.cells.get((self._papers[row], self._languages[column]))
            if cell is not None:
                cell.setFocus()
                cell.click()

    def _line(self, row: int, role: str) -> None:
        self._grid.addWidget(Hairline(role), row, 0, 1, len(self._languages) + 1)

    def _clear(self) -> None:
        self.cells = {}
        while (place := self._grid.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _head(words: str, *, is_first: bool = False) -> QWidget:
    """A head of a column, where the words of its cells begin."""
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0 if is_first else theme.scaled(12), 0, 0, 0)
    row.addWidget(TextLabel(words, "head", "second", wrap=False))
    row.addStretch(1)
    head.setFixedHeight(theme.scaled(32))
    return head
