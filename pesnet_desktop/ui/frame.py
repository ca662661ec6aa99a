"""The window's frame: painted at once with nothing but its grounds, and filled when the file is open.

It imports Qt alone: on a slow machine it stands while everything else is still being loaded.
"""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

GROUNDS = {
    "light": ("#FFFFFF", "#E9EDEF", "#F3F5F6"),
    "dark": ("#1D2226", "#101416", "#15191C"),
    "contrast": ("#000000", "#000000", "#000000"),
}
"""Surface, rail and ground of each look; the theme has all its colours."""

SIZE = QSize(1440, 900)
EDGES = QSize(16, 40)
"""What a system's title bar and borders take: on a small screen the status line stays in sight."""


class Frame(QMainWindow):
    """Holds the window's content. ``painted`` comes once, after the first paint; ``closed`` when it is closed."""

    painted = Signal()
    closed = Signal()

    def __init__(self, look: str = "system") -> None:
        super().__init__()
        self._look = look
        self._is_painted = False
        self.setWindowTitle("PESNET")
        self.resize(SIZE.boundedTo(self.screen().availableSize() - EDGES))
        self.setMinimumSize(960, 600)

    def fill(self, content: QWidget, title: str) -> None:
        """Puts ``content`` into the frame, in place of what was there."""
        self.setWindowTitle(title)
        self.setCentralWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.centralWidget() is None:
            self._paint_grounds()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _paint_grounds(self) -> None:
        """The grounds of menu row, rail, page, detail and status line, where they are going to be."""
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        look = self._look if self._look in GROUNDS else "dark" if is_dark else "light"
        surface, rail, ground = (QColor(name) for name in GROUNDS[look])
        painter = QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), rail)
        painter.fillRect(168, 36, width - 168, height - 62, surface)
        painter.fillRect(width - 368, 36, 368, height - 62, ground)
