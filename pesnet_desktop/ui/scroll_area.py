"""Scrolling ground for forms and lists: up and down only, and what is shown may be changed while it is being used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_CLEAR = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"


def scroll_area(*, is_clear: bool = False) -> QScrollArea:
    """An area whose content is as wide as itself; a clear one shows the ground behind it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if is_clear:
        area.setStyleSheet(_CLEAR)
    return area


def show_in(area: QScrollArea, content: QWidget) -> None:
    """Shows ``content`` instead of what stands there. The old goes later: it may be speaking just now."""
    old = area.takeWidget()
    area.setWidget(content)
    if old is not None:
        old.hide()
        old.deleteLater()
