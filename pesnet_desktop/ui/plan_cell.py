"""How the words of a cell of the plan break into lines: five at most, a chip never parted from its name."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui.chip import FAMILIES, chip_size, paint_chip
from pesnet_desktop.ui.text_label import broken_lines
from pesnet_desktop.ui.theme import colour, direction_of, font, line_height, scaled

LINES = 5
GAP = 4

_FLAGS = (
    Qt.AlignmentFlag.AlignLeading
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextDontClip
    | Qt.TextFlag.TextSingleLine
)


@dataclass(frozen=True)
class Piece:
    """Words, and behind them the chip of a ``status`` that says ``chip``."""

    text: str
    chip: str = ""
    status: str = ""


@dataclass(frozen=True)
class Passage:
    """A paragraph of a cell in the colour of ``role``."""

    pieces: tuple[Piece, ...]
    role: str = "ink"

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @classmethod
    def of(cls, text: str, role: str = "ink") -> "Passage":
        return cls((Piece(text),), role)


@dataclass(frozen=True)
class Spot:
    """Something drawn on a line, from ``x`` (counted from where the text begins): words, or a chip of ``status``."""

    x: float
    width: float
    text: str
    status: str = ""


@dataclass(frozen=True)
class Line:
    spots: tuple[Spot, ...]
    role: str
    direction: Qt.LayoutDirection


@lru_cache(maxsize=20000)
def lay_out(passages: tuple[Passage, ...], width: int, use: str, limit: int = LINES) -> tuple[Line, ...]:
    """The lines of a cell that is ``width`` wide; what is beyond ``limit`` ends in “…”."""
    lines: list[Line] = []
    for passage in passages:
        direction = direction_of(passage.text)
        if any(piece.chip for piece in passage.pieces):
            made = _flow(passage.pieces, width, use)
        else:
            left = max(1, limit - len(lines))
            made = [(Spot(0, width, words),) for words in broken_lines(passage.text, width, use, left) if words]
        lines.extend(Line(spots, passage.role, direction) for spots in made)
    if len(lines) > limit:
        more = Spot(0, width, "…")
        lines = [*lines[: limit - 1], Line((more,), lines[limit - 1].role, lines[limit - 1].direction)]
    return tuple(lines)


def height_of(lines: tuple[Line, ...], use: str, text: str = "") -> int:
    """The height of a row that holds these lines: text + 16, never below 56."""
    return max(len(lines) * line_height(use, text) + scaled(16), scaled(56))


def paint(painter: QPainter, lines: tuple[Line, ...], rect: QRectF, use: str, text: str) -> None:
    """Draws the lines from the top of ``rect``, each from where its text begins."""
    pitch = line_height(use, text)
    plain = font(use, text=text)
    for number, line in enumerate(lines):
        top = rect.top() + number * pitch
        is_rtl = line.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(line.direction)
        painter.setPen(colour(line.role))
        painter.setFont(plain)
        for spot in line.spots:
            x = rect.right() - spot.x - spot.width if is_rtl else rect.left() + spot.x
            box = QRectF(x, top, spot.width, pitch)
            if spot.status:
                _paint_chip(painter, box, spot)
            else:
                painter.drawText(box, _FLAGS, spot.text)


def chip_at(lines: tuple[Line, ...], at: QPointF, width: float, use: str, text: str) -> int:
    """Which chip of the cell lies under ``at`` (from the cell text's corner), counted from 0; -1 for none."""
    pitch = line_height(use, text)
    count = -1
    for number, line in enumerate(lines):
        is_rtl = line.direction == Qt.LayoutDirection.RightToLeft
        for spot in line.spots:
            if not spot.status:
                continue
            count += 1
            x = width - spot.x - spot.width if is_rtl else spot.x
            if x <= at.x() <= x + spot.width and number * pitch <= at.y() <= (number + 1) * pitch:
                return count
    return -1


def _paint_chip(painter: QPainter, box: QRectF, spot: Spot) -> None:
    height = chip_size(spot.text).height()
    chip = QRectF(box.x(), box.y() + (box.height() - height) / 2, box.width(), height)
    paint_chip(painter, chip, spot.text, FAMILIES.get(spot.status, "plain"))


def _flow(pieces: tuple[Piece, ...], width: int, use: str) -> list[tuple[Spot, ...]]:
    """Sets words and chips one after the other; the last word of a name, its chip and the comma stay together."""
    metrics = QFontMetricsF(font(use, text="".join(piece.text for piece in pieces)))
    lines: list[list[Spot]] = [[]]
    x = 0.0
    for group in _groups(pieces):
        spots, end = _placed(group, x, metrics)
        if x > 0 and end > width:
            lines.append([])
            spots, end = _placed(group, 0.0, metrics)
        lines[-1].extend(spots)
        x = end + (metrics.horizontalAdvance(" ") if group[-1].text.endswith(" ") and not group[-1].chip else 0)
    return [tuple(_joined(line)) for line in lines if line]


def _groups(pieces: tuple[Piece, ...]) -> list[list[Piece]]:
    """Words that may part from one another, each with what must stay with it."""
    groups: list[list[Piece]] = []
    is_bound = False
    for piece in pieces:
        words = piece.text.split(" ")
        parts = [f"{word} " for word in words[:-1]] + ([words[-1]] if words[-1] else [])
        for part in parts:
            if is_bound and groups:
                groups[-1].append(Piece(part))
            else:
                groups.append([Piece(part)])
            is_bound = not part.endswith(" ")
        if piece.chip:
            chip = Piece("", piece.chip, piece.status)
            if groups:
                groups[-1].append(chip)
            else:
                groups.append([chip])
            is_bound = True
    return groups


def _placed(group: list[Piece], x: float, metrics: QFontMetricsF) -> tuple[list[Spot], float]:
    spots = []
    for piece in group:
        if piece.chip:
            x += scaled(GAP)
            wide = float(chip_size(piece.chip).width())
            spots.append(Spot(x, wide, piece.chip, piece.status))
        else:
            wide = metrics.horizontalAdvance(piece.text.rstrip(" "))
            spots.append(Spot(x, wide, piece.text.rstrip(" ")))
        x += wide
    return spots, x


def _joined(line: list[Spot]) -> list[Spot]:
    """Neighbouring words as one spot, so that mixed scripts are set as one run."""
    joined: list[Spot] = []
    for spot in line:
        last = joined[-1] if joined else None
        if last is not None and not last.status and not spot.status and spot.text:
            gap = " " if spot.x - last.x - last.width > 1 else ""
            joined[-1] = Spot(last.x, spot.x + spot.width - last.x, f"{last.text}{gap}{spot.text}")
        elif spot.text:
            joined.append(spot)
    return joined
