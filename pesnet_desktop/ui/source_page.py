"""A table of the imported file as it stands there, on paper; doubted words are marked and numbered."""

import re

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import SourceTable
from pesnet_desktop.ui import theme

MARGIN = 12
PADDING = 4
PROPORTIONS = (28, 84, 70, 60, 70, 82, 106)
"""Widths of the seven columns of a work plan, as Word's own."""


@dataclass(frozen=True)
class Mark:
    """A doubt in the file: the cells it stands in, the words (empty: the whole cell), and its number.

    Number 0 is no doubt: the cells of the field that an officer is at, which are only framed.
    """

    cells: frozenset[tuple[int, int]]
    words: str
    number: int
    is_current: bool = False


@dataclass(frozen=True)
class _Cell:
    row: int
    column: int
    text: str
    box: QRect


class SourcePage(QWidget):
    """One table on one sheet, or running text, which has no lines. A click announces the row that was meant."""

    row_picked = Signal(int)

    def __init__(self, table: SourceTable, parent: QWidget | None = None, *, is_prose: bool = False) -> None:
        super().__init__(parent)
        self._is_prose = is_prose
        self._table = table
        self._marks: tuple[Mark, ...] = ()
        self._rows: frozenset[int] = frozenset()
        self._cells: list[_Cell] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: tuple[Mark, ...], rows: frozenset[int]) -> None:
        """Marks doubts; ``rows`` are those of the activity being looked at."""
        self._marks, self._rows = marks, rows
        self.update()

    def top_of(self, row: int) -> int:
        """Where a row begins, in pixels from the sheet's top."""
        return next((cell.box.top() for cell in self._cells if cell.row == row), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cells, height = self._lay(self.width())
        self.setFixedHeight(height)
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for cell in self._cells:
            if cell.box.contains(place):
                self.row_picked.emit(cell.row)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for cell in self._cells:
            if cell.box.intersects(event.rect()):
                self._paint_cell(painter, cell)
        painter.setPen(QPen(theme.colour("accent"), theme.colours().focus_width))
        for cell in self._cells:
            if any(mark.is_current and (cell.row, cell.column) in mark.cells for mark in self._marks):
                painter.drawRect(cell.box)
        for mark in self._marks:
            self._paint_number(painter, mark)

    def _lay(self, width: int) -> tuple[list[_Cell], int]:
        """The cells with their boxes for a sheet of ``width``, and the sheet's height."""
        cells: list[_Cell] = []
        top = MARGIN
        edges_by_count = {
            count: _edges([row for row in self._table.rows if len(row) == count], count, width - 2 * MARGIN)
            for count in {len(row) for row in self._table.rows}
        }
        for number, row in enumerate(self._table.rows):
            edges = edges_by_count[len(row)]
            height = max(
                (_text_height(text, edges[place + 1] - edges[place] - 2 * PADDING) for place, text in enumerate(row)),
                default=0,
            )
            for place, text in enumerate(row):
                left = MARGIN + edges[place]
                cells.append(
                    _Cell(number, place, text, QRect(left, top, edges[place + 1] - edges[place], height + 2 * PADDING))
                )
            top += height + 2 * PADDING
        return cells, top + MARGIN

    def _paint_cell(self, painter: QPainter, cell: _Cell) -> None:
        marks = [mark for mark in self._marks if (cell.row, cell.column) in mark.cells]
        if not self._is_prose:
            painter.setPen(theme.colour("line_strong"))
            painter.drawRect(cell.box)
        painter.setPen(theme.colour("ink" if cell.row in self._rows or not self._rows else "third"))
        layout = _laid(cell.text, cell.box.width() - 2 * PADDING)
        ranges = [found for mark in marks if mark.number for found in _ranges(cell.text, mark.words)]
        layout.draw(painter, QPointF(cell.box.left() + PADDING, cell.box.top() + PADDING), ranges)

    def _paint_number(self, painter: QPainter, mark: Mark) -> None:
        cell = next((cell for cell in self._cells if (cell.row, cell.column) in mark.cells), None)
        if cell is None or not mark.number:
            return
        shift = 18 * sum(1 for other in self._marks if 0 < other.number < mark.number and other.cells & mark.cells)
        centre = QRectF(cell.box.right() - 9 - shift, cell.box.top() - 9, 18, 18)
        paint_number(painter, centre, mark.number, mark.is_current)


def paint_number(painter: QPainter, circle: QRectF, number: int, is_current: bool) -> None:
    """A question's number in its ring: filled while the question is being looked at."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if is_current else "amber"), 1.5))
    painter.setBrush(theme.colour("accent" if is_current else "surface"))
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    painter.setPen(theme.colour("on_accent" if is_current else "amber"))
    painter.setFont(theme.font("chip", 600))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def _edges(rows: list[tuple[str, ...]], count: int, width: int) -> list[int]:
    """Where the columns of ``rows`` begin and end: Word's proportions, bent until the longest word of each fits."""
    parts = PROPORTIONS if count == len(PROPORTIONS) else (1,) * count
    if count == 2:
        parts = (28, 72)
    widths = fitted(
        [width * part / (sum(parts) or 1) for part in parts], [_least(rows, place) for place in range(count)]
    )
    return [round(sum(widths[:place])) for place in range(count + 1)]


def _least(rows: list[tuple[str, ...]], place: int) -> float:
    """How wide a column must be for its longest word; a word may part behind a hyphen or a slash."""
    metrics = QFontMetricsF(theme.font("chip", 400))
    words = {word for row in rows for word in re.findall(r"[^\s/-]+[/-]?", row[place])}
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0) + 2 * PADDING + 2


def fitted(wanted: list[float], least: list[float]) -> list[float]:
    """``wanted`` widths, none below its ``least``, with the same sum; where that cannot be, all lack alike."""
    lack = sum(max(0.0, low - width) for width, low in zip(wanted, least, strict=True))
    spare = sum(max(0.0, width - low) for width, low in zip(wanted, least, strict=True))
    if lack > spare:
        return [low * sum(wanted) / sum(least) for low in least]
    share = lack / spare if spare else 0.0
    return [max(width, low) - share * max(0.0, width - low) for width, low in zip(wanted, least, strict=True)]


def _laid(text: str, width: int) -> QTextLayout:
    """The cell's text broken into lines of the cell's width, in the direction of its own script."""
    layout = QTextLayout(text.replace("\n", "\u2028"), theme.font("chip", 400))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    has_letters = any(letter.isalpha() for letter in text)  # hours run from left to right in any script
    option.setTextDirection(theme.direction_of(text) if has_letters else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    height = theme.scaled(18 if theme.has_arabic(text) else 16)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 8))
        line.setPosition(QPointF(0, top))
        top += height
    layout.endLayout()
    return layout


def _text_height(text: str, width: int) -> int:
    return max(_laid(text, width).lineCount(), 1) * theme.scaled(18 if theme.has_arabic(text) else 16)


def _ranges(text: str, words: str) -> list[QTextLayout.FormatRange]:
    """The stretches of ``text`` that are doubted: where ``words`` stand, the whole text when they stand elsewhere."""
    start = text.find(words) if words else 0
    shape = QTextCharFormat()
    shape.setBackground(theme.colour("mark"))
    found = QTextLayout.FormatRange()
    found.start = max(start, 0)
    found.length = len(words) if words and start >= 0 else len(text)
    found.format = shape
    return [found] if text else []
