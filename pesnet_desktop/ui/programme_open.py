"""What is open in a programme: who is to be confirmed, gaps, overlaps; each a line that leads to its place."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import word_of
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.outline import OutlineDay, duration, length, time_range
from pesnet_desktop.ui.text_label import TextLabel


@dataclass(frozen=True)
class OpenLine:
    """``slot`` is where a click leads; nothing when there is no place."""

    symbol: str
    role: str
    words: str
    second: str
    slot: str = ""


def open_lines(days: Iterable[OutlineDay]) -> Iterator[OpenLine]:
    """Overlaps first, then people, then gaps."""
    every = list(days)
    for day in every:
        for slot in day.slots:
            overlap = day.overlaps().get(slot.id, 0)
            if overlap:
                words = _("{day}, {time}").format(day=day.short_heading, time=time_range(slot.starts, slot.ends))
                second = _("Overlaps what stands above it by {length}").format(length=length(overlap))
                yield OpenLine("circle-alert", "red", words, second, slot.id)
    for day in every:
        for slot in day.slots:
            for part in slot.parts:
                for speaker in part.speakers:
                    if speaker.status in OPEN:
                        second = f"{part.title or slot.title} · {word_of(speaker.status)}"
                        yield OpenLine("circle-dashed", "amber", speaker.name, second, slot.id)
    for day in every:
        for gap in day.gaps():
            words = _("{day}, {time}").format(day=day.short_heading, time=time_range(gap.starts, gap.ends))
            second = _("Nothing planned for {length}").format(length=duration(gap.starts, gap.ends))
            yield OpenLine("clock", "amber", words, second, gap.after)


def count_open(days: Iterable[OutlineDay]) -> int:
    return sum(1 for _line in open_lines(days))


class OpenList(QWidget):
    """The lines, and a green one when nothing overlaps."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[OpenLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.scaled(2), 0, theme.scaled(8))
        self._column.setSpacing(theme.scaled(2))

    def show_days(self, days: tuple[OutlineDay, ...]) -> None:
        lines = list(open_lines(days))
        if not any(day.overlaps() for day in days):
            lines.append(
                OpenLine("circle-check", "green", _("No overlaps"), _("No slot begins before the last has ended"))
            )
        if tuple(lines) == self.lines:
            return
        self.lines = tuple(lines)
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            made = _Line(line)
            made.clicked.connect(partial(self._pick, line.slot))
            self._column.addWidget(made)
        self._column.addStretch(1)

    def _pick(self, slot: str) -> None:
        if slot:
            self.picked.emit(slot)


class _Line(QPushButton):
    """An open point as a quiet button of two lines."""

    def __init__(self, line: OpenLine) -> None:
        super().__init__()
        self.setStyleSheet(
            "QPushButton { border: none; background: transparent; padding: 0; }"
            f"QPushButton:focus {{ border: 2px solid {theme.colours().accent}; }}"
        )
        self.setAccessibleName(f"{line.words}: {line.second}")
        self.setToolTip(line.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor if line.slot else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if line.slot else Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scaled(3), 0, theme.scaled(3))
        row.setSpacing(theme.scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap(line.symbol, line.role, 16))
        mark.setContentsMargins(0, theme.scaled(3), 0, 0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(line.words, "body", lines=1))
        words.addWidget(TextLabel(line.second, "label", "second", lines=1))
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:
        return QSize(100, theme.scaled(44))
