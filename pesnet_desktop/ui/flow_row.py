"""Widgets one behind the other that go on in a further line where the width ends, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from pesnet_desktop.ui.theme import is_mirrored


class FlowRow(QLayout):
    """A layout of lines: each widget is as wide as it wants to be, or, where it wants more, as the line, and higher."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line, width) for line in lines) + self._down * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(sum(widths) + self._across * max(len(widths) - 1, 0), _height(self._items))

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._items]
        return QSize(max(widths, default=0), _height(self._items))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        mirrored = is_mirrored()
        top = rect.y()
        for line in self._lines(rect.width()):
            height, x = _height(line, rect.width()), 0
            for item in line:
                size = _size(item, rect.width())
                start = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
                item.setGeometry(QRect(QPoint(start, top + (height - size.height()) // 2), size))
                x += size.width() + self._across
            top += height + self._down

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self._across
        return lines


class FlowBox(QWidget):
    """The widget around a FlowRow: as high as its lines need in the width it gets."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self.flow = FlowRow(across, down)
        self.setLayout(self.flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clear(self) -> None:
        """Takes everything out; what goes may be speaking just now."""
        while (place := self.flow.takeAt(0)) is not None:
            if (old := place.widget()) is not None:
                old.hide()
                old.deleteLater()


def _height(items: list[QLayoutItem], width: int = 0) -> int:
    return max((_size(item, width or item.sizeHint().width()).height() for item in items), default=0)


def _size(item: QLayoutItem, width: int) -> QSize:
    """What an item takes of a line that is ``width`` wide."""
    wanted = item.sizeHint()
    if wanted.width() <= width or not item.hasHeightForWidth():
        return wanted.boundedTo(QSize(width, wanted.height()))
    return QSize(width, item.heightForWidth(width))
