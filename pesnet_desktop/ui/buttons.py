"""Buttons of the four kinds: primary, plain, quiet and link."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.theme import is_mirrored, scaled

ButtonKind = Literal["primary", "plain", "quiet", "link"]

GAP = "\u2005"
"""A little more air between an icon and its words than Fusion leaves."""


def button(
    text: str,
    press: Callable[[], object],
    kind: ButtonKind = "plain",
    *,
    symbol: str = "",
    tip: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A button that calls ``press``; ``symbol`` names an icon. Without ``text`` give a ``tip``: it names the button."""
    made = QPushButton(f"{GAP}{text}" if symbol and text else text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    if symbol:
        role = {"primary": "on_accent", "link": "accent"}.get(kind, "second")
        made.setIcon(icon(symbol, role))
        made.setIconSize(QSize(scaled(16), scaled(16)))
    made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    if not text:
        made.setFixedSize(scaled(30), scaled(30))
    made.clicked.connect(lambda _checked=False: press())
    return made


class MenuButton(QPushButton):
    """A plain button that opens a menu; a chevron at its trailing edge says so."""

    def __init__(self, text: str, menu: QMenu, symbol: str = "", tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon(symbol) if symbol else QIcon(), "", parent)
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        self.setToolTip(tip)
        self.setMenu(menu)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        self.setText(f"{GAP}{text}\u2003\u2002")
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(14)
        x = scaled(10) if is_mirrored() else self.width() - scaled(10) - size
        QPainter(self).drawPixmap(x, (self.height() - size) // 2, pixmap("chevron-down", "second", 14))
