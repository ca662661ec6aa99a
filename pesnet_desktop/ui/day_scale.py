"""The days of a programme drawn to scale beside each other: a gap is seen before it is read."""

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui import theme

AXIS_WIDTH = 40
HEAD_HEIGHT = 22
COLUMN_GAP = 12
LEAST_TEXT = 14
HOUR = 60


@dataclass(frozen=True)
class Stretch:
    """A piece of a day in minutes after midnight; ``key`` is the slot's id, a gap has none."""

    key: str
    starts: int
    ends: int
    title: str
    kind: Literal["session", "pause", "gap", "overlap"]


@dataclass(frozen=True)
class ScaleDay:
    heading: str
    stretches: tuple[Stretch, ...]


class DayScale(QWidget):
    """Draws the days; a click on a stretch announces its slot."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[ScaleDay, ...] = ()
        self._selected = ""
        self.setAccessibleName("")
        self.setMinimumHeight(theme.scaled(72))

    def show_days(self, days: tuple[ScaleDay, ...], selected: str) -> None:
        self._days, self._selected = days, selected
        self.update()

    def hours(self) -> tuple[int, int]:
        """The first and the last minute of the axis, on whole even hours around everything that is planned."""
        stretches = [stretch for day in self._days for stretch in day.stretches]
        if not stretches:
            return 8 * HOUR, 18 * HOUR
        first = min(stretch.starts for stretch in stretches)
        last = max(stretch.ends for stretch in stretches)
        step = 2 * HOUR
        return first // step * step, -(-last // step) * step

    def stretch_at(self, place: QPoint) -> Stretch | None:
        for number, day in enumerate(self._days):
            for stretch in day.stretches:
                if self._box(number, stretch).contains(place):
                    return stretch
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_axis(painter)
        for number, day in enumerate(self._days):
            painter.setFont(theme.font("label"))
            painter.setPen(theme.colour("second"))
            column = self._column(number)
            head = QRect(column.left(), 0, column.width(), theme.scaled(HEAD_HEIGHT))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, day.heading)
            for stretch in day.stretches:
                self._paint_stretch(painter, self._box(number, stretch), stretch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stretch = self.stretch_at(event.position().toPoint())
        if stretch is not None and stretch.key:
            self.picked.emit(stretch.key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            stretch = self.stretch_at(event.pos())
            QToolTip.showText(event.globalPos(), _said(stretch) if stretch else "", self)
            return True
        return super().event(event)

    def _paint_axis(self, painter: QPainter) -> None:
        first, last = self.hours()
        painter.setFont(theme.font("chip", 400))
        step = 2 * HOUR
        while self._y(first + step) - self._y(first) < theme.scaled(14) and step < last - first:
            step *= 2
        for minute in range(first, last + 1, step):
            y = self._y(minute)
            painter.setPen(theme.colour("second"))
            label = self._mirrored(QRect(0, y - 10, theme.scaled(AXIS_WIDTH) - 6, 20))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, _clock(minute))
            painter.setPen(theme.colour("line"))
            line = self._mirrored(QRect(theme.scaled(AXIS_WIDTH), y, self.width() - theme.scaled(AXIS_WIDTH), 1))
            painter.drawLine(line.left(), y, line.right(), y)

    def _paint_stretch(self, painter: QPainter, box: QRect, stretch: Stretch) -> None:
        is_selected = bool(stretch.key) and stretch.key == self._selected
        if stretch.kind == "gap":
            _paint_gap(painter, box)
        else:
            fill = {"session": "tint_strong", "pause": "hatch", "overlap": "red_fill"}[stretch.kind]
            painter.fillRect(box, theme.colour(fill))
        if stretch.kind == "overlap":
            painter.setPen(theme.colour("red_edge"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        if is_selected:
            bar = QRect(box.left() if not theme.is_mirrored() else box.right() - 2, box.top(), 3, box.height())
            painter.fillRect(bar, theme.colour("accent"))
        if box.height() >= theme.scaled(LEAST_TEXT) - 1:
            self._paint_words(painter, box, stretch, is_selected)

    def _paint_words(self, painter: QPainter, box: QRect, stretch: Stretch, is_selected: bool) -> None:
        painter.setFont(theme.font("chip", 600 if is_selected else 400))
        role = {"session": "ink", "pause": "second", "gap": "second", "overlap": "red"}[stretch.kind]
        painter.setPen(theme.colour(role))
        words = painter.fontMetrics().elidedText(stretch.title, Qt.TextElideMode.ElideRight, box.width() - 14)
        inside = box.adjusted(8, 0, -6, 0)
        inside.setHeight(min(box.height(), theme.scaled(18)))
        if stretch.kind == "gap":
            inside.setHeight(box.height())
        side = Qt.AlignmentFlag.AlignLeading
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _column(self, number: int) -> QRect:
        axis, gap = theme.scaled(AXIS_WIDTH), theme.scaled(COLUMN_GAP)
        count = max(len(self._days), 1)
        width = (self.width() - axis - gap * (count - 1)) // count
        return self._mirrored(QRect(axis + number * (width + gap), 0, width, self.height()))

    def _box(self, number: int, stretch: Stretch) -> QRect:
        column = self._column(number)
        top = self._y(stretch.starts)
        return QRect(column.left(), top, column.width(), max(self._y(stretch.ends) - top - 1, 2))

    def _y(self, minute: int) -> int:
        first, last = self.hours()
        head = theme.scaled(HEAD_HEIGHT) + 10
        return head + (minute - first) * (self.height() - head - 10) // max(last - first, 1)

    def _mirrored(self, box: QRect) -> QRect:
        if not theme.is_mirrored():
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())


def _paint_gap(painter: QPainter, box: QRect) -> None:
    painter.save()
    painter.fillRect(box, theme.colour("surface"))
    paint_hatch(painter, box)
    painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.restore()


def paint_hatch(painter: QPainter, box: QRect) -> None:
    """Slanted lines over ``box``: nothing is planned here."""
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("hatch"), 2))
    for start in range(box.left() - box.height(), box.right() + box.height(), 8):
        painter.drawLine(start, box.bottom() + 1, start + box.height(), box.top())
    painter.restore()


def _clock(minute: int) -> str:
    return f"{minute // HOUR:02}:{minute % HOUR:02}"


def _said(stretch: Stretch) -> str:
    return f"{_clock(stretch.starts)}–{_clock(stretch.ends)}  {stretch.title}"
