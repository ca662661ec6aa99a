"""What lies over the window while its file is with a worker: all stays painted, and keys and clicks wait."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_Kind = QEvent.Type
_INPUT = frozenset(
    {
        _Kind.MouseButtonPress,
        _Kind.MouseButtonRelease,
        _Kind.MouseButtonDblClick,
        _Kind.Wheel,
        _Kind.KeyPress,
        _Kind.KeyRelease,
        _Kind.ShortcutOverride,
        _Kind.InputMethod,
        _Kind.ContextMenu,
        _Kind.DragEnter,
        _Kind.Drop,
        _Kind.TouchBegin,
    }
)


class Shade(QObject):
    """Lets input through to ``free`` only, the line with Cancel; Esc cancels; closing waits for the end."""

    cancel_asked = Signal()
    closing_asked = Signal()

    def __init__(self, free: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert app is not None
        self._app = app
        self._free = free
        self.is_closing = False
        app.installEventFilter(self)

    def lift(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _Kind.Shortcut:
            return True
        if not isinstance(watched, QWidget):
            return False
        if kind == _Kind.Close and watched is self._free.window():
            event.ignore()
            self.is_closing = True
            self.closing_asked.emit()
            return True
        if kind not in _INPUT or watched is self._free or self._free.isAncestorOf(watched):
            return False
        if kind == _Kind.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.cancel_asked.emit()
        return True
