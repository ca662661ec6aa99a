"""The papers that can be made now, as a list with ticks: the usual ones in the row, the others where it unfolds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import GAP, button
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import TickBox

USUAL_WIDTH = 120
FURTHER_WIDTH = 190
TITLE_WIDTH = 240
"""The least that a title has beside its ticks."""


@dataclass(frozen=True)
class PaperKey:
    """A paper of a record: ``paper`` as tasks name it, ``record`` the id of the plan, the report or the event."""

    paper: str
    record: str


@dataclass(frozen=True)
class PaperTick:
    """With a ``reason`` the paper has nothing to print yet, and cannot be ticked."""

    key: PaperKey
    label: str
    reason: str = ""


@dataclass(frozen=True)
class PaperRow:
    """A record with its papers; ``further`` ones wait behind “More papers”, ``more`` names a link behind it."""

    title: str
    side: str
    ticks: tuple[PaperTick, ...]
    more: str = ""
    further: tuple[PaperTick, ...] = ()


@dataclass(frozen=True)
class PaperGroup:
    """The papers of one kind of record; the plans' group has the reports to their forums."""

    title: str
    rows: tuple[PaperRow, ...]
    has_reports: bool = False


class PaperLine(QWidget):
    """A record with its ticks; the further ones lie under it, folded away until they are asked for."""

    changed = Signal()
    more_asked = Signal(object)

    def __init__(self, row: PaperRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = row.ticks[0].key.record if row.ticks else row.further[0].key.record
        self._row = row
        self.boxes: dict[PaperKey, TickBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.scaled(6), 0, theme.scaled(6))
        self._column.setSpacing(theme.scaled(2))
        self._add_head()
        self.all_box = TickBox(_("All papers of this event"), self)
        self.all_box.setAccessibleName(_("All papers: {event}").format(event=row.title))
        self.all_box.clicked.connect(self._tick_all)
        self.all_box.hide()
        self._fold: FlowBox | None = None
        if not row.ticks:
            self._unfold_once()

    @property
    def chosen(self) -> list[PaperKey]:
        return [key for key, box in self.boxes.items() if box.isChecked()]

    @property
    def is_unfolded(self) -> bool:
        return self._fold is not None and not self._fold.isHidden()

    def choose(self, keys: Sequence[PaperKey]) -> None:
        """Ticks exactly these, as far as they can be made; further ones unfold."""
        if any(tick.key in keys for tick in self._row.further):
            self.unfold(is_open=True)
        for key, box in self.boxes.items():
            box.setChecked(key in keys and box.isEnabled())

    def unfold(self, *, is_open: bool) -> None:
        """Shows the further papers, or folds them away; what is ticked there is counted in the words."""
        if not self._row.ticks or not self._row.further or is_open == self.is_unfolded:
            return
        self._unfold_once().setHidden(not is_open)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the title would be squeezed, the ticks stand under it."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._usual.sizeHint().width() + theme.scaled(TITLE_WIDTH)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _add_head(self) -> None:
        row = self._row
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(row.title, "name", lines=2))
        if row.side:
            words.addWidget(TextLabel(row.side, "label", "second", lines=1))
        self._usual = QHBoxLayout()
        self._usual.setSpacing(theme.scaled(16))
        if row.more:
            first = row.ticks[0].key
            self._usual.addWidget(button(row.more, lambda: self.more_asked.emit(first), "link"))
        for tick in row.ticks:
            self._usual.addWidget(self._box(tick, USUAL_WIDTH), 0, Qt.AlignmentFlag.AlignVCenter)
        self._add_fold_button()
        self._usual.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.scaled(4))
        self._head.addLayout(words, 1)
        self._head.addLayout(self._usual)
        self._column.addLayout(self._head)

    def _add_fold_button(self) -> None:
        self.fold_button = button(
            _("More papers"), lambda: self.unfold(is_open=not self.is_unfolded), "link", symbol="chevron-right"
        )
        longest = theme.text_width("name", _("More papers ({n})").format(n=9))
        self.fold_button.setMinimumWidth(longest + theme.scaled(16 + 20))
        if self._row.ticks and self._row.further:
            self._usual.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _unfold_once(self) -> FlowBox:
        """The further ticks in lines of equal columns; they are made when they are asked for."""
        if self._fold is not None:
            return self._fold
        self._fold = FlowBox(theme.scaled(12), theme.scaled(2))
        self._fold.setContentsMargins(0, theme.scaled(4), 0, 0)
        for tick in self._row.further:
            self._fold.flow.addWidget(self._box(tick, FURTHER_WIDTH))
        if self._row.ticks:
            self.all_box.setMinimumWidth(theme.scaled(FURTHER_WIDTH))
            self._fold.flow.addWidget(self.all_box)
            self.all_box.show()
        self._column.addWidget(self._fold)
        return self._fold

    def _box(self, tick: PaperTick, width: int) -> TickBox:
        box = TickBox(tick.label)
        box.setAccessibleName(f"{tick.label}: {self._row.title}")
        box.setMinimumWidth(theme.scaled(width))
        box.setEnabled(not tick.reason)
        box.setToolTip(tick.reason)
        box.toggled.connect(lambda _on: self._tell())
        self.boxes[tick.key] = box
        return box

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _tick_all(self, is_on: bool) -> None:
        for box in self.boxes.values():
            if box.isEnabled():
                box.setChecked(is_on)

    def _count(self) -> None:
        """The tick for all follows the others; the words of a folded row say how many are ticked inside."""
        self.all_box.setChecked(all(box.isChecked() for box in self.boxes.values() if box.isEnabled()))
        inside = sum(tick.key in self.chosen for tick in self._row.further)
        words = _("More papers ({n})").format(n=inside) if inside else _("More papers")
        self.fold_button.setText(f"{GAP}{words}")
        self.fold_button.setAccessibleName(f"{words}: {self._row.title}")
        self.fold_button.setIcon(icon("chevron-down" if self.is_unfolded else "chevron-right", "accent"))


class PaperChoice(QWidget):
    """Ticks announce themselves; links of a row announce the key of its first paper."""

    changed = Signal()
    more_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PaperLine] = []
        self._groups: tuple[PaperGroup, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def chosen(self) -> list[PaperKey]:
        """What is ticked, in the order of the list."""
        return [key for line in self.lines for key in line.chosen]

    def choose(self, keys: Sequence[PaperKey]) -> None:
        """Ticks exactly these; rows unfold where one of them waits inside."""
        for line in self.lines:
            line.choose(keys)

    def show_groups(self, groups: Sequence[PaperGroup]) -> None:
        """Shows the papers; what was ticked stays ticked, what was unfolded stays open, and the same stays as it is."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        chosen = self.chosen
        unfolded = {line.record for line in self.lines if line.is_unfolded}
        self.lines = []
        while (place := self._column.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for group in groups:
            if self.lines:
                self._column.addSpacing(theme.scaled(24))
            self._column.addWidget(TextLabel(group.title, "head", "second", wrap=False))
            self._column.addSpacing(theme.scaled(6))
            self._column.addWidget(Hairline("line_strong"))
            for row in group.rows:
                line = PaperLine(row)
                line.changed.connect(self.changed)
                line.more_asked.connect(self.more_asked)
                line.unfold(is_open=line.record in unfolded)
                self.lines.append(line)
                self._column.addWidget(line)
                self._column.addWidget(Hairline("line"))
        self._column.addStretch(1)
        self.choose(chosen)
