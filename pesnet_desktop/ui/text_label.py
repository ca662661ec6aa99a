"""A label whose lines keep the height of the look, whatever script stands in them."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pesnet_desktop.ui.theme import colour, direction_of, font, line_height, text_width

NARROWEST = 3
"""Pixels no letter is narrower than on average: what cannot be shown in the lines there are is not measured."""


class TextLabel(QWidget):
    """Text in the type of ``use`` and the colour of ``role``, wrapped to the width it gets.

    With ``lines`` it shows no more than so many and ends in “…”; the tool tip then has the whole text.
    """

    def __init__(
        self,
        text: str = "",
        use: str = "body",
        role: str = "ink",
        *,
        lines: int = 0,
        wrap: bool = True,
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._use, self._role, self._lines, self._wrap, self._weight = use, role, lines, wrap, weight
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        if not wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.show_text(text)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str, role: str | None = None) -> None:
        self._text = text
        self._role = role or self._role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        count = max(1, len(self._laid(width)))
        return count * line_height(self._use, self._text)

    def sizeHint(self) -> QSize:
        wide = text_width(self._use, self._text, self._weight) + 2
        width = min(wide, 320) if self._wrap else wide
        return QSize(width, self.heightForWidth(max(width, 1)) if self._wrap else line_height(self._use, self._text))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, line_height(self._use, self._text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour(self._role))
        lines = self._laid(self.width())
        paint_lines(painter, lines, QPointF(0, 0), self.width(), self._use, self._text, self._weight)
        self.setToolTip(self._text if lines and lines[-1].endswith("…") and not self._text.endswith("…") else "")

    def _laid(self, width: int) -> list[str]:
        if not self._wrap:
            return broken_lines(self._text, width, self._use, 1, self._weight)
        return broken_lines(self._text, width, self._use, self._lines, self._weight)


def broken_lines(text: str, width: float, use: str, limit: int = 0, weight: int | None = None) -> list[str]:
    """``text`` broken into lines that fit ``width``; beyond ``limit`` lines the last ends in “…” after a whole word."""
    kind = font(use, weight, text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(text))
    lines: list[str] = []
    if limit:
        text = text[: limit * max(int(width) // NARROWEST, 8)]
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, kind)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            if limit and len(lines) > limit:
                break
        layout.endLayout()
        if limit and len(lines) > limit:
            break
    if limit and len(lines) > limit:
        lines = [*lines[: limit - 1], _shortened(lines[limit - 1], width, use, weight)]
    return lines


def paint_lines(
    painter: QPainter, lines: list[str], at: QPointF, width: float, use: str, text: str, weight: int | None = None
) -> None:
    """Draws ``lines`` from ``at`` downward, aligned to where the direction of the whole ``text`` begins."""
    height = line_height(use, text)
    direction = direction_of(text)
    painter.setFont(font(use, weight, text))
    painter.setLayoutDirection(direction)
    edge = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    for number, line in enumerate(lines):
        painter.drawText(int(at.x()), int(at.y()) + number * height, int(width), height, edge, line)


def _shortened(line: str, width: float, use: str, weight: int | None) -> str:
    """``line`` without its last words until “…” fits behind it."""
    words = line.split(" ")
    while len(words) > 1 and text_width(use, " ".join(words) + " …", weight) > width:
        words.pop()
    return " ".join(words) + " …"
