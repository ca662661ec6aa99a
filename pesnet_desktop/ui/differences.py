"""What became of the plan beside what was planned: fact, old value, arrow, new value."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import ngettext
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import colour, scaled

HEAD = 28


@dataclass(frozen=True)
class Difference:
    """A fact that is no longer as planned."""

    fact: str
    planned: str
    actual: str


class DifferencesBox(QWidget):
    """An amber head with the count, and a line per fact."""

    def __init__(self, differences: tuple[Difference, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, scaled(6))
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(scaled(HEAD))
        across = QHBoxLayout(head)
        across.setContentsMargins(scaled(10), 0, scaled(10), 0)
        across.setSpacing(scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap("git-compare-arrows", "amber", 16))
        count = len(differences)
        said = ngettext("{n} fact differs from the plan", "{n} facts differ from the plan", count).format(n=count)
        across.addWidget(mark)
        across.addWidget(TextLabel(said, "strong", "amber", wrap=False))
        across.addStretch(1)
        column.addWidget(head)
        column.addLayout(_lines(differences))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, 4, 4)
        painter.fillPath(path, colour("surface"))
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, self.width(), scaled(HEAD)), colour("amber_fill"))
        painter.setClipping(False)
        painter.setPen(QPen(colour("amber_edge"), 1))
        painter.drawPath(path)


def _lines(differences: tuple[Difference, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(scaled(10), scaled(6), scaled(10), 0)
    grid.setHorizontalSpacing(scaled(8))
    grid.setVerticalSpacing(scaled(2))
    top = Qt.AlignmentFlag.AlignTop
    for row, difference in enumerate(differences):
        arrow = QLabel()
        arrow.setPixmap(pixmap("arrow-right", "second", 14))
        grid.addWidget(TextLabel(difference.fact, "label", "second", wrap=False), row, 0, top)
        grid.addWidget(TextLabel(difference.planned, "label", "third"), row, 1, top)
        grid.addWidget(arrow, row, 2, top)
        grid.addWidget(TextLabel(difference.actual, "label", "ink", weight=500), row, 3, top)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid
