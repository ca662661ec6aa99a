"""Buttons of the four kinds: primary, plain, quiet and link."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.theme import scaled

ButtonKind = Literal["primary", "plain", "quiet", "link"]


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
    made = QPushButton(text, parent)
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
