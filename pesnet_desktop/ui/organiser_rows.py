"""Who holds an event, as rows: name, role, capacity, status."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands import organiser as commands
from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.event import OrganiserRow
from pesnet_desktop.store import Store
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import StatusChip
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.line_model import NEW
from pesnet_desktop.ui.text_label import TextLabel

ROLES: dict[str, Callable[[], str]] = {
    "organiser": lambda: _("Organiser"),
    "host": lambda: _("Host"),
    "partner": lambda: _("Partner"),
    "funder": lambda: _("Funder"),
}

LINE = 30
"""The height of a box with one line."""


@dataclass(frozen=True)
class _Row:
    """What an organiser is shown in; ``boxes`` by field."""

    boxes: Mapping[str, GrowBox]
    role: ChoiceBox
    chip: StatusChip

    def show(self, row: OrganiserRow) -> None:
        self.boxes["name"].show_text(row.name)
        self.boxes["capacity"].show_text(row.capacity)
        self.boxes["capacity"].setAccessibleName(_("Capacity of {name}").format(name=row.name))
        self.role.setAccessibleName(_("Role of {name}").format(name=row.name))
        self.role.setCurrentIndex(max(self.role.findData(row.role), 0))
        self.chip.show_state(row.status)


class OrganiserRows(QWidget):
    """Says what was asked for; ``changed`` and ``typed`` carry id, field (name, role, capacity) and text.

    The box that adds one has no id and the field ``new``.
    """

    changed = Signal(str, str, str)
    typed = Signal(str, str, str)
    typing_ended = Signal(str, str)
    status_chosen = Signal(str, str)
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_fixed = is_fixed
        self._rows: dict[str, _Row] = {}
        self._names: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(6))
        self._grid = QWidget()
        self._column.addWidget(self._grid)
        self.adding = self._box("", NEW)
        self.adding.setPlaceholderText(_("Add an organiser or partner"))
        self.adding.setAccessibleName(_("Add an organiser or partner"))
        self.adding.finished.connect(self._add)
        if is_fixed:
            self.adding.hide()
        self._column.addWidget(self.adding)

    def show_rows(self, rows: Sequence[OrganiserRow]) -> None:
        """Shows the rows; the caret stays where it is while the same organisers stand in the same order."""
        if tuple(self._rows) != tuple(row.id for row in rows):
            self._make_rows(rows)
        self._names = {row.id: row.name for row in rows}
        for row in rows:
            self._rows[row.id].show(row)

    def settle(self) -> None:
        for box in (*(box for row in self._rows.values() for box in row.boxes.values()), self.adding):
            box.finish()

    def _make_rows(self, rows: Sequence[OrganiserRow]) -> None:
        old, self._grid = self._grid, QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(8))
        grid.setVerticalSpacing(theme.scaled(6))
        for column, (label, stretch) in enumerate(((_("Name"), 5), (_("Role"), 0), (_("In its capacity as"), 4))):
            if rows:
                grid.addWidget(TextLabel(label, "label", "second", wrap=False), 0, column)
            grid.setColumnStretch(column, stretch)
        self._rows = {row.id: self._add_row(grid, number, row.id) for number, row in enumerate(rows, 1)}
        self._column.replaceWidget(old, self._grid)
        old.hide()
        old.deleteLater()
        self._grid.setEnabled(not self._is_fixed)

    def _add_row(self, grid: QGridLayout, number: int, key: str) -> _Row:
        boxes = {field: self._box(key, field) for field in ("name", "capacity")}
        boxes["name"].setAccessibleName(_("Name of organiser {n}").format(n=number))
        for field, box in boxes.items():
            box.finished.connect(partial(self._say, key, field))
        role = ChoiceBox()
        for code, words in ROLES.items():
            role.addItem(words(), code)
        role.activated.connect(lambda _index: self.changed.emit(key, "role", str(role.currentData())))
        chip = StatusChip("confirmed")
        chip.status_chosen.connect(partial(self.status_chosen.emit, key))
        remove = button("", partial(self.removed.emit, key), "quiet", symbol="x", tip=_("Take off the event"))
        for column, widget in enumerate((boxes["name"], role, boxes["capacity"])):
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)
        for column, small in enumerate((chip, remove), 3):
            grid.addLayout(_in_first_line(small), number, column)
        return _Row(boxes, role, chip)

    def _box(self, key: str, field: str) -> GrowBox:
        box = GrowBox()
        box.typed.connect(partial(self.typed.emit, key, field))
        for ended in (box.taken_back, box.left):
            ended.connect(partial(self.typing_ended.emit, key, field))
        return box

    def _say(self, key: str, field: str, text: str) -> None:
        """Nobody is left without a name: an emptied one comes back."""
        if text.strip() or field != "name":
            self.changed.emit(key, field, text)
        else:
            self._rows[key].boxes[field].show_text(self._names[key])

    def _add(self, text: str) -> None:
        self.adding.show_text("")
        if text.strip():
            self.added.emit(text.strip())


def set_organiser_words(store: Store, organiser_id: str, field: str, text: str) -> None:
    """Keeps name, role or capacity of an organiser; the field ``new`` adds one to the event with that id."""
    setters: dict[str, Callable[[Store, str, str], object]] = {
        NEW: commands.add_organiser,
        "name": commands.rename_organiser,
        "role": commands.set_organiser_role,
        "capacity": commands.set_organiser_capacity,
    }
    setters[field](store, organiser_id, text)


def _in_first_line(widget: QWidget) -> QVBoxLayout:
    """What stands beside boxes that grow: level with their first line."""
    column = QVBoxLayout()
    column.setContentsMargins(0, max(theme.scaled(LINE) - widget.sizeHint().height(), 0) // 2, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return column
