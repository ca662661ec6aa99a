"""A plain ground in the colour of a role, with hairlines where it ends."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from pesnet_desktop.ui.theme import colour, is_mirrored


class Panel(QWidget):
    """Fills itself with ``role``; ``top``, ``bottom``, ``leading``, ``trailing`` name the colour of an edge there."""

    def __init__(
        self,
        role: str = "surface",
        *,
        top: str = "",
        bottom: str = "",
        leading: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._top, self._bottom, self._leading, self._trailing = top, bottom, leading, trailing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._role))
        end = self.width() - 1
        start, finish = (end, 0) if is_mirrored() else (0, end)
        for role, x, y, width, height in (
            (self._top, 0, 0, self.width(), 1),
            (self._bottom, 0, self.height() - 1, self.width(), 1),
            (self._leading, start, 0, 1, self.height()),
            (self._trailing, finish, 0, 1, self.height()),
        ):
            if role:
                painter.fillRect(x, y, width, height, colour(role))


class Hairline(QFrame):
    """A line between two parts of a form or a rail."""

    def __init__(self, role: str = "line_strong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._role))
