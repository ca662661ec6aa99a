"""The look: colour roles, type sizes and measures, and how the application wears them."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from pesnet_desktop.paths import resources
from pesnet_desktop.ui.style_sheet import style_sheet

Look = Literal["light", "dark", "contrast"]


class Colours(NamedTuple):
    """What each colour is for; a role has one value per look."""

    ground: str
    rail: str
    surface: str
    alt: str
    hover: str
    line: str
    line_strong: str
    field_edge: str
    ink: str
    second: str
    third: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    tint_strong: str
    amber: str
    amber_fill: str
    amber_edge: str
    red: str
    red_fill: str
    red_edge: str
    green: str
    green_fill: str
    green_edge: str
    hatch: str
    mark: str
    focus_width: int = 2


# fmt: off
LOOKS: dict[Look, Colours] = {
    "light": Colours(
        "#F3F5F6", "#E9EDEF", "#FFFFFF", "#F1F4F5", "#F5F8F9", "#DDE3E6", "#BAC4CA", "#7D8993",
        "#1B2227", "#48545C", "#5A666E", "#0E6377", "#FFFFFF", "#0A4F60", "#E3F0F2", "#C9E2E7",
        "#785000", "#FBF2DD", "#E3C993", "#A3271E", "#FBEAE8", "#E0A19B", "#1F6B3A", "#E5F3E9", "#9CCBAB",
        "#E4E9EB", "#F7E6B8",
    ),
    "dark": Colours(
        "#15191C", "#101416", "#1D2226", "#252B30", "#22282C", "#333B41", "#4B565E", "#7C8993",
        "#E7EBED", "#B7C0C6", "#98A3AB", "#74C5D4", "#06262D", "#93D5E1", "#1B3940", "#234851",
        "#E9C47C", "#3A301A", "#6F5A2B", "#F19A91", "#442522", "#7C433D", "#8FCEA3", "#1E3828", "#3F6B4E",
        "#2A3136", "#4A3D1D",
    ),
    "contrast": Colours(
        "#000000", "#000000", "#000000", "#000000", "#1A1A1A", "#FFFFFF", "#FFFFFF", "#FFFFFF",
        "#FFFFFF", "#FFFFFF", "#E6E6E6", "#6FE7FF", "#000000", "#B8F4FF", "#003845", "#00566A",
        "#FFD75E", "#000000", "#FFD75E", "#FF9C94", "#000000", "#FF9C94", "#7CF29A", "#000000", "#7CF29A",
        "#595959", "#4D3B00",
    ),
}
# fmt: on


class TypeSize(NamedTuple):
    """Pixels at 100 %: size and line of Latin and of Arabic text, and the weight."""

    size: int
    line: int
    arabic_size: int
    arabic_line: int
    weight: int = 400


TYPES: dict[str, TypeSize] = {
    "page-title": TypeSize(20, 30, 20, 34, 600),
    "event-title": TypeSize(18, 30, 18, 32, 600),
    "section": TypeSize(15, 26, 15, 28, 600),
    "prose-heading": TypeSize(17, 30, 17, 32, 600),
    "prose": TypeSize(15, 24, 16, 28),
    "body": TypeSize(13, 20, 13, 22),
    "name": TypeSize(13, 20, 13, 22, 500),
    "strong": TypeSize(13, 20, 13, 22, 600),
    "cell-title": TypeSize(13, 18, 13, 22),
    "cell-title-selected": TypeSize(13, 18, 13, 22, 600),
    "cell": TypeSize(12, 18, 13, 22),
    "label": TypeSize(12, 18, 13, 22),
    "head": TypeSize(12, 18, 13, 22, 600),
    "chip": TypeSize(11, 14, 11, 16, 500),
}

FONT_FILES = (
    "NotoSans_400Regular.ttf",
    "NotoSans_600SemiBold.ttf",
    "NotoSans_500Medium.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansArabic_600SemiBold.ttf",
    "NotoSansArabic_500Medium.ttf",
)


_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")


def load_fonts() -> None:
    """Makes the shipped Noto fonts known to the application."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))


def dress(app: QApplication, look: Look, text_scale: float = 1.0) -> None:
    """Puts ``look`` on the application. Widgets made from now on wear it; the window is made anew after a change."""
    app.setProperty("look", look)
    app.setProperty("text_scale", text_scale)
    _worn.cache_clear()
    colours = LOOKS[look]
    app.setPalette(_palette(colours))
    app.setFont(font("body"))
    roles = {role: str(value) for role, value in colours._asdict().items()}
    sheet = style_sheet(roles, scaled, is_arabic=is_mirrored())
    if sheet != app.styleSheet():  # putting it on polishes every widget anew
        app.setStyleSheet(sheet)


def system_look() -> Look:
    """The look the system asks for."""
    if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark:
        return "dark"
    return "light"


def look_named(name: str) -> Look:
    """The look an officer chose; ``system`` is what the system asks for."""
    return next((look for look in LOOKS if look == name), system_look())


def look() -> Look:
    """The look the application wears now."""
    return _worn()[0]


def colours() -> Colours:
    return LOOKS[look()]


def colour(role: str) -> QColor:
    """The colour of ``role`` in the look that is worn."""
    return _colour(look(), role)


@lru_cache(maxsize=256)
def _colour(worn: Look, role: str) -> QColor:
    return QColor(getattr(LOOKS[worn], role))


def scaled(pixels: float) -> int:
    """``pixels`` at 100 % as the office wants to read them (View, text size)."""
    return round(pixels * _worn()[1])


@cache
def _worn() -> tuple[Look, float]:
    """Look and text scale as the application keeps them; asked thousands of times a second while painting."""
    app = QApplication.instance()
    look, scale = (app.property("look"), app.property("text_scale")) if app is not None else (None, None)
    return (look if look in LOOKS else "light"), float(scale or 1.0)


def font(use: str, weight: int | None = None, text: str = "") -> QFont:
    """The font for ``use`` (a key of TYPES), in the size of the script of ``text``, without text of the interface's."""
    kind = TYPES[use]
    is_arabic = has_arabic(text) if text else is_mirrored()
    return QFont(_font(scaled(kind.arabic_size if is_arabic else kind.size), weight or kind.weight))


@lru_cache(maxsize=256)
def _font(pixels: int, weight: int) -> QFont:
    made = QFont(["Noto Sans", "Noto Sans Arabic"])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    return made


def line_height(use: str, text: str = "") -> int:
    """The fixed height of a line of ``text``; Noto Sans Arabic would ask for twice its size."""
    kind = TYPES[use]
    return scaled(kind.arabic_line if is_mirrored() or has_arabic(text) else kind.line)


def is_mirrored() -> bool:
    """Whether the interface runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def has_arabic(text: str) -> bool:
    return not text.isascii() and _ARABIC.search(text) is not None


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction the text itself runs in: that of its first letter, names isolated within it last, or the
    interface's where there is none.
    """
    for letter in _ISOLATED.sub("", text) + text if "\u2068" in text else text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return QGuiApplication.layoutDirection()


def text_width(use: str, text: str, weight: int | None = None) -> int:
    return QFontMetrics(font(use, weight, text)).horizontalAdvance(text)


def _palette(worn: Colours) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, value in (
        (roles.Window, worn.surface),
        (roles.WindowText, worn.ink),
        (roles.Base, worn.surface),
        (roles.AlternateBase, worn.alt),
        (roles.Text, worn.ink),
        (roles.Button, worn.surface),
        (roles.ButtonText, worn.ink),
        (roles.BrightText, worn.red),
        (roles.PlaceholderText, worn.third),
        (roles.Highlight, worn.accent),
        (roles.HighlightedText, worn.on_accent),
        (roles.Accent, worn.accent),
        (roles.Link, worn.accent),
        (roles.LinkVisited, worn.accent),
        (roles.ToolTipBase, worn.surface),
        (roles.ToolTipText, worn.ink),
        (roles.Light, worn.surface),
        (roles.Midlight, worn.alt),
        (roles.Mid, worn.line),
        (roles.Dark, worn.line_strong),
        (roles.Shadow, worn.line_strong),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.third))
    return palette
