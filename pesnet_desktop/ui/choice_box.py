"""Controls that open downward, with a chevron at their trailing edge: a box of choices, a button with a menu."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.theme import scaled

CHEVRON = 14


class ChoiceBox(QComboBox):
    """A box of choices. The wheel scrolls the page, it does not change the choice."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_chevron(self, "second")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MenuButton(QPushButton):
    """A button that opens ``menu``; room for the chevron is kept behind its words."""

    def __init__(self, text: str, menu: QMenu, kind: str = "plain", symbol: str = "") -> None:
        super().__init__()
        self._role = "on_accent" if kind == "primary" else "second"
        self.setProperty("kind", kind)
        self.setIcon(icon(symbol, self._role))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setMenu(menu)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        self.setText(f"{text}\u2003\u2002")
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_chevron(self, self._role)


def _paint_chevron(widget: QWidget, role: str) -> None:
    mark = pixmap("chevron-down", role, CHEVRON)
    size, side = scaled(CHEVRON), scaled(8)
    left = side if widget.isRightToLeft() else widget.width() - size - side
    QPainter(widget).drawPixmap(QPoint(left, (widget.height() - size) // 2), mark)
