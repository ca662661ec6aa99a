"""Boxes to tick and rings to choose, painted in the colours of the look: an edge that can be seen in the dark too."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from pesnet_desktop.ui import theme
from pesnet_desktop.ui.icons import pixmap

MARK = 16
GAP = 8
HEIGHT = 26


class TickBox(QCheckBox):
    """A box with its words; a tick says yes."""

    def sizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _paint_words(painter, self)
        edge = "field_edge" if self.isEnabled() else "line_strong"
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else edge), 1.2))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.drawPixmap(box.topLeft().toPoint(), pixmap("check", "on_accent", MARK - 1))
        if self.hasFocus():
            _paint_focus(painter, box, 5)

    def hitButton(self, place: object) -> bool:
        return True


class RingBox(QRadioButton):
    """A ring with its words, which may be none where a label stands beside it; a dot says this one."""

    def sizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = _paint_words(painter, self)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "field_edge"), 1.4))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(ring.adjusted(4, 4, -4, -4))
        if self.hasFocus():
            _paint_focus(painter, ring, 10)

    def hitButton(self, place: object) -> bool:
        return True


def _size(button: QAbstractButton) -> QSize:
    mark = theme.scaled(MARK) + 4
    words = theme.scaled(GAP) + theme.text_width("body", button.text()) + 2 if button.text() else 0
    return QSize(mark + words, theme.scaled(HEIGHT) if button.text() else mark)


def _paint_words(painter: QPainter, button: QAbstractButton) -> QRectF:
    """Draws the words and gives the place of the mark at their leading edge."""
    side = theme.scaled(MARK)
    left = button.width() - side - 2 if button.isRightToLeft() else 2
    start = side + 2 + theme.scaled(GAP)
    words = QRect(0 if button.isRightToLeft() else start, 0, button.width() - start, button.height())
    painter.setFont(theme.font("body"))
    painter.setPen(theme.colour("ink" if button.isEnabled() else "third"))
    painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, button.text())
    return QRectF(left, (button.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)


def _paint_focus(painter: QPainter, mark: QRectF, radius: int) -> None:
    painter.setPen(QPen(theme.colour("accent"), theme.colours().focus_width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(mark.adjusted(-2, -2, 2, 2), radius, radius)
