"""Who holds an event, as rows: name, role, capacity, status."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.queries.event import OrganiserRow
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import StatusChip
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.text_label import TextLabel

ROLES: dict[str, Callable[[], str]] = {
    "organiser": lambda: _("Organiser"),
    "host": lambda: _("Host"),
    "partner": lambda: _("Partner"),
    "funder": lambda: _("Funder"),
}


class OrganiserRows(QWidget):
    """Says what was asked for; ``changed`` carries id, field (name, role, capacity) and text."""

    changed = Signal(str, str, str)
    status_chosen = Signal(str, str)
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_fixed = is_fixed
        self._rows: tuple[OrganiserRow, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(6))
        self._grid = QWidget()
        self._column.addWidget(self._grid)
        self.adding = QLineEdit()
        self.adding.setPlaceholderText(_("Add an organiser or partner"))
        self.adding.setAccessibleName(_("Add an organiser or partner"))
        self.adding.editingFinished.connect(self._add)
        if is_fixed:
            self.adding.hide()
        self._column.addWidget(self.adding)

    def show_rows(self, rows: Sequence[OrganiserRow]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        old, self._grid = self._grid, QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(8))
        grid.setVerticalSpacing(theme.scaled(6))
        for column, (label, stretch) in enumerate(((_("Name"), 5), (_("Role"), 0), (_("In its capacity as"), 4))):
            if rows:
                grid.addWidget(TextLabel(label, "label", "second", wrap=False), 0, column)
            grid.setColumnStretch(column, stretch)
        for number, row in enumerate(rows, 1):
            self._add_row(grid, number, row)
        self._column.replaceWidget(old, self._grid)
        old.hide()
        old.deleteLater()
        self._grid.setEnabled(not self._is_fixed)

    def _add_row(self, grid: QGridLayout, number: int, row: OrganiserRow) -> None:
        name, capacity = QLineEdit(row.name), QLineEdit(row.capacity)
        name.setAccessibleName(_("Name of organiser {n}").format(n=number))
        capacity.setAccessibleName(_("Capacity of {name}").format(name=row.name))
        for box in (name, capacity):
            box.setCursorPosition(0)
        role = ChoiceBox()
        role.setAccessibleName(_("Role of {name}").format(name=row.name))
        for code, words in ROLES.items():
            role.addItem(words(), code)
        role.setCurrentIndex(max(role.findData(row.role), 0))
        say = partial(self._say, row, name, role, capacity)
        name.editingFinished.connect(say)
        capacity.editingFinished.connect(say)
        role.activated.connect(lambda _index: say())
        chip = StatusChip(row.status)
        chip.status_chosen.connect(partial(self.status_chosen.emit, row.id))
        remove = button("", partial(self.removed.emit, row.id), "quiet", symbol="x", tip=_("Take off the event"))
        for column, widget in enumerate((name, role, capacity, chip, remove)):
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter)

    def _say(self, row: OrganiserRow, name: QLineEdit, role: ChoiceBox, capacity: QLineEdit) -> None:
        if not name.text().strip():
            name.setText(row.name)
        for field, before, now in (
            ("name", row.name, name.text().strip()),
            ("role", row.role, str(role.currentData())),
            ("capacity", row.capacity, capacity.text().strip()),
        ):
            if now != before:
                self.changed.emit(row.id, field, now)
                return

    def _add(self) -> None:
        words = self.adding.text().strip()
        if words:
            self.adding.clear()
            self.added.emit(words)
