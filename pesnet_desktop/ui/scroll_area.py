"""Scrolling ground for forms and lists: up and down only, and what is shown may be changed while it is being used."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QScrollBar, QWidget

from pesnet_desktop.ui.theme import is_mirrored

_CLEAR = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"


def scroll_area(*, is_clear: bool = False) -> QScrollArea:
    """An area whose content is as wide as itself; a clear one shows the ground behind it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if is_clear:
        area.setStyleSheet(_CLEAR)
    return area


def keep_clear(layout: QLayout, *, gap: int, top: int = 0, bottom: int = 0) -> None:
    """Keeps content a ``gap`` away from the bar at the trailing edge."""
    left, right = (gap, 0) if is_mirrored() else (0, gap)
    layout.setContentsMargins(left, top, right, bottom)


def show_in(area: QScrollArea, content: QWidget) -> None:
    """Shows ``content`` instead of what stands there. The old goes later: it may be speaking just now."""
    old = area.takeWidget()
    area.setWidget(content)
    if old is not None:
        old.hide()
        old.deleteLater()


def share_scrolled(area: QAbstractScrollArea) -> float:
    """How far an area is scrolled: 0 at its top, 1 at its end."""
    bar = area.verticalScrollBar()
    return bar.value() / bar.maximum() if bar.maximum() else 0.0


def scroll_again(area: QAbstractScrollArea, share: float) -> None:
    """Scrolls to a share of the whole once the content has its height, which it gets when it is laid out."""
    if share:
        _ScrolledAgain(area.verticalScrollBar(), share)


class _ScrolledAgain(QObject):
    """Follows a bar until its content is laid out."""

    def __init__(self, bar: QScrollBar, share: float) -> None:
        super().__init__(bar)
        self._bar, self._share = bar, share
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self.deleteLater)
        bar.rangeChanged.connect(self._place)

    def _place(self, _least: int, most: int) -> None:
        self._bar.setValue(round(self._share * most))
        if most:
            self._settled.start()
