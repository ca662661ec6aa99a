"""The icons the program brings (Lucide), drawn in the colour of a role."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pesnet_desktop.paths import resources
from pesnet_desktop.ui.theme import colours, is_mirrored, scaled

STROKE = "1.75"

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-right-left",
        "chevron-left",
        "chevron-right",
        "corner-down-right",
        "list",
        "list-filter",
        "list-ordered",
        "redo-2",
        "undo-2",
    }
)


def icon(name: str, role: str = "second", size: int = 16) -> QIcon:
    """The icon ``name`` (a file of resources/icons) in the colour of ``role``, ``size`` pixels at 100 %."""
    return QIcon(pixmap(name, role, size))


def pixmap(name: str, role: str = "second", size: int = 16) -> QPixmap:
    """The same as a picture, sharp on the screen's scale; arrows and lists are turned in a mirrored window."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, str(getattr(colours(), role)), scaled(size), ratio, is_mirrored() and name in MIRRORED)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, turned: bool) -> QPixmap:
    drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
