"""The papers that can be made now, as a list with ticks: the plan's, each report, each event's note and programme."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import TickBox


@dataclass(frozen=True)
class PaperKey:
    """A paper of a record: ``paper`` as tasks name it, ``record`` the id of the plan, the report or the event."""

    paper: str
    record: str


@dataclass(frozen=True)
class PaperTick:
    key: PaperKey
    label: str


@dataclass(frozen=True)
class PaperRow:
    """A record with the papers that can be made of it; ``more`` names a link behind it."""

    title: str
    side: str
    ticks: tuple[PaperTick, ...]
    more: str = ""


@dataclass(frozen=True)
class PaperGroup:
    title: str
    rows: tuple[PaperRow, ...]
    is_of_events: bool = False


class PaperChoice(QWidget):
    """Ticks announce themselves; links of a row announce the key of its first paper."""

    changed = Signal()
    more_asked = Signal(PaperKey)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[PaperKey, TickBox] = {}
        self._chosen: set[PaperKey] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def chosen(self) -> list[PaperKey]:
        """What is ticked, in the order of the list."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def choose(self, keys: Sequence[PaperKey]) -> None:
        """Ticks exactly these."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)

    def show_groups(self, groups: Sequence[PaperGroup]) -> None:
        """Shows the papers; what was ticked stays ticked."""
        chosen = set(self.chosen)
        self._boxes = {}
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for group in groups:
            head = TextLabel(group.title, "head", "second", wrap=False)
            head.setMinimumHeight(theme.scaled(34))
            self._column.addWidget(head)
            self._column.addWidget(Hairline("line_strong"))
            for row in group.rows:
                self._column.addWidget(self._row(row))
                self._column.addWidget(Hairline("line"))
        self._column.addStretch(1)
        self.choose([key for key in self._boxes if key in chosen])

    def _row(self, row: PaperRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, theme.scaled(6), 0, theme.scaled(6))
        across.setSpacing(theme.scaled(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(row.title, "name", lines=2))
        if row.side:
            words.addWidget(TextLabel(row.side, "label", "second", lines=1))
        across.addLayout(words, 1)
        if row.more:
            first = row.ticks[0].key
            across.addWidget(button(row.more, lambda: self.more_asked.emit(first), "link"))
        for tick in row.ticks:
            box = TickBox(tick.label)
            box.setAccessibleName(f"{tick.label}: {row.title}")
            box.setMinimumWidth(theme.scaled(120))
            box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[tick.key] = box
            across.addWidget(box, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
