"""The heads of the plan's columns, whole in every language and text size, and how wide the columns are."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from pesnet_desktop.ui.chip import chip_size
from pesnet_desktop.ui.plan_lines import status_word
from pesnet_desktop.ui.plan_model import BENEFICIARIES, NUMBER, PROVIDERS, heads
from pesnet_desktop.ui.text_label import broken_lines, paint_lines
from pesnet_desktop.ui.theme import colour, font, line_height, scaled, text_width

WIDTHS = (40, 206, 118, 104, 124, 150, 162)
"""The Word plan's proportions."""

LEAST = (38, 122, 92, 100, 138, 96, 92)
"""What a column needs so that no usual word of it is broken; where this is too much for the window, it scrolls."""

CHIP = 28
"""The width of the English chip, which the width of the providers' column allows for."""

HEAD, SIDE = 32, 8


def least_widths() -> list[int]:
    """What the seven columns need in the language and the text size that are worn."""
    least = [scaled(width) for width in LEAST]
    least[PROVIDERS] += scaled(_longer())
    return [max(width, _head_width(text)) for width, text in zip(least, heads(), strict=True)]


def column_widths(room: int) -> list[int]:
    """The widths of the seven columns where ``room`` is the width of the table."""
    widths, least = list(WIDTHS), least_widths()
    widths[PROVIDERS] += _longer()
    widths[BENEFICIARIES] -= _longer() // 4
    if sum(least) >= room:
        return least
    made = [max(round(width * room / sum(WIDTHS)), few) for width, few in zip(widths, least, strict=True)]
    while (over := sum(made) - room) > 0:
        wide = [column for column in range(len(made)) if made[column] > least[column]]
        for column in wide:
            made[column] -= min(made[column] - least[column], -(-over // len(wide)))
    made[-1] += room - sum(made)
    return made


class PlanHeads(QHeaderView):
    """Heads that go on in a second line where a column is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(font("head"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        lines = max((len(self._lines(column)) for column in range(self.count())), default=1)
        return QSize(0, scaled(HEAD) + (lines - 1) * line_height("head"))

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        painter.fillRect(rect, colour("alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour("line_strong"))
        lines, pitch = self._lines(column), line_height("head")
        top = rect.y() + (rect.height() - len(lines) * pitch) / 2
        side = scaled(SIDE)
        room = rect.width() - 2 * side
        x = float(rect.x() + side)
        if column == NUMBER and lines:
            x = rect.x() + (rect.width() - text_width("head", lines[0])) / 2
        painter.setPen(colour("second"))
        paint_lines(painter, lines, QPointF(x, top), room, "head", heads()[column])
        painter.restore()

    def _lines(self, column: int) -> list[str]:
        return broken_lines(heads()[column], self.sectionSize(column) - 2 * scaled(SIDE), "head")


def _longer() -> int:
    """By how much the chip of the language is longer than the English one, at 100 %."""
    return max(0, round(chip_size(status_word("to_confirm")).width() / scaled(100) * 100) - CHIP)


def _head_width(text: str) -> int:
    """What the longest word of a head needs."""
    return max(text_width("head", word) for word in text.split()) + 2 * scaled(SIDE) + 2
