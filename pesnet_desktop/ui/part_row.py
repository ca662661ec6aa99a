"""The parts of a tab, one of which is shown: their names with a bare count, and the actions of the part behind them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.panel import Panel

HEIGHT = 40


class PartRow(Panel):
    """``chosen`` comes with the number of a part; ``add_action`` puts a button behind them."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("surface", bottom="line_strong", parent=parent)
        self._names = tuple(names)
        self.setFixedHeight(theme.scaled(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), 0, theme.scaled(20), 1)
        row.setSpacing(theme.scaled(4))
        self.parts = [button(name, partial(self.choose, number), "quiet") for number, name in enumerate(names)]
        group = QButtonGroup(self)
        for part in self.parts:
            part.setCheckable(True)
            group.addButton(part)
            row.addWidget(part)
        self.parts[0].setChecked(True)
        row.addStretch(1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.scaled(8))
        row.addLayout(self._actions)

    @property
    def current(self) -> int:
        return next(number for number, part in enumerate(self.parts) if part.isChecked())

    def choose(self, number: int) -> None:
        self.parts[number].setChecked(True)
        self.chosen.emit(number)

    def show_counts(self, counts: Sequence[int]) -> None:
        """A bare number behind each name that has something."""
        for part, name, count in zip(self.parts, self._names, counts, strict=True):
            part.setText(f"{name}\u2002{count}" if count else name)
            part.setAccessibleName(part.text())

    def add_action(self, made: QPushButton) -> QPushButton:
        self._actions.addWidget(made)
        return made
