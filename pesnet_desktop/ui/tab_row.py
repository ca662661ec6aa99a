"""The tabs under a record's title: words with a bar under the current one, and an amber chip for what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import chip_size, paint_chip

TAB_HEIGHT = 34
GAP = 8
RING = 6
"""The room on each side of a tab’s words in which its focus ring stands."""


class Tab(QAbstractButton):
    """One tab; ``badge`` stands behind its words."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._badge = ""
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.scaled(TAB_HEIGHT))

    def show_badge(self, badge: str) -> None:
        self._badge = badge
        self.setAccessibleDescription(badge)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = theme.text_width("strong", self.text()) + 4 + 2 * theme.scaled(RING)
        if self._badge:
            width += chip_size(self._badge).width() + theme.scaled(GAP)
        return QSize(width, theme.scaled(TAB_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        painter.setPen(theme.colour("ink" if self.isChecked() or self.underMouse() else "second"))
        words = theme.text_width("strong", self.text()) + 2
        box = QRect(theme.scaled(RING), 0, words, self.height())
        if theme.is_mirrored():
            box.moveRight(self.width() - theme.scaled(RING))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._badge:
            size = chip_size(self._badge)
            left = (
                box.left() - size.width() - theme.scaled(GAP)
                if theme.is_mirrored()
                else box.right() + theme.scaled(GAP)
            )
            chip = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
            paint_chip(painter, chip, self._badge, "amber")
        if self.isChecked():
            painter.fillRect(box.left(), self.height() - 3, box.width(), 3, theme.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), theme.colours().focus_width))
            painter.drawRoundedRect(self.rect().adjusted(1, 2, -1, -5), 4, 4)


class TabRow(QWidget):
    """Announces the number of the tab that was chosen; arrow keys go from tab to tab."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = [Tab(one) for one in words]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(24 - 2 * RING))
        for number, tab in enumerate(self.tabs):
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        self.tabs[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def in_line(self) -> QHBoxLayout:
        """The row hung out by the room of the ring, so that its words stand in line with those above."""
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addSpacing(-theme.scaled(RING))
        line.addWidget(self, 1)
        return line

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        self.tabs[number].setChecked(True)
        self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: +1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if theme.is_mirrored() else 1)
        if not step:
            super().keyPressEvent(event)
            return
        number = min(max(self.current + step, 0), len(self.tabs) - 1)
        self.tabs[number].setFocus()
        self.choose(number)
