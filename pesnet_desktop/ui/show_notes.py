"""The run of show of one slot: room, interpreters, officer and notes, typed at the foot of the programme."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands.run_of_show import set_run_of_show_field
from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.queries.event_papers import SlotNotes
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.outline import OutlineDay, OutlineSlot, time_range
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel

FIELDS: tuple[tuple[str, Callable[[], str], int], ...] = (
    ("room", lambda: _("Room"), 2),
    ("interpreters", lambda: _("Interpreters"), 3),
    ("officer", lambda: _("Responsible officer"), 3),
    ("notes", lambda: _("Internal notes"), 5),
)
NOTHING = SlotNotes("", "", "", "")


class ShowNotes(Panel):
    """Opens on demand and follows the slot that is chosen; Esc closes it. Nothing of it stands on the programme."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("ground", top="line_strong", parent=parent)
        self._desk = desk
        self.slot = ""
        column = QVBoxLayout(self)
        side = theme.scaled(20)
        column.setContentsMargins(side, theme.scaled(8), side, theme.scaled(12))
        column.setSpacing(theme.scaled(6))
        head = QHBoxLayout()
        self._title = TextLabel("", "strong", lines=1, wrap=False)
        head.addWidget(self._title, 1)
        head.addWidget(button("", self.close_notes, "quiet", symbol="x", tip=_("Close")))
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(12))
        self.fields: dict[str, FieldEdit] = {}
        for name, label, share in FIELDS:
            row.addWidget(self._field(name, label()), share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def show_slot(self, slot: OutlineSlot, notes: SlotNotes) -> None:
        """Shows the notes of a slot; what is being typed for another is kept there first."""
        if slot.id != self.slot:
            self.settle()
            self.slot = slot.id
        self._title.show_text(
            _("Run of show: {slot}").format(slot=f"{time_range(slot.starts, slot.ends)} {slot.title}".strip())
        )
        for name, field in self.fields.items():
            field.show_text(str(getattr(notes, name)))
        self.show()

    def begin(self) -> None:
        self.fields["room"].setFocus()

    def close_notes(self) -> None:
        self.settle()
        self.slot = ""
        self.hide()

    def settle(self) -> None:
        for field in self.fields.values():
            field.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notes()
        else:
            super().keyPressEvent(event)

    def _field(self, name: str, label: str) -> FieldEdit:
        field = FieldEdit(label, many_lines=name == "notes")
        field.box.setReadOnly(self._desk.store.read_only)
        drafts = self._desk.drafts
        field.typed.connect(lambda text: drafts.note("slot", self.slot, name, text))
        field.taken_back.connect(lambda: drafts.drop("slot", self.slot, name))
        field.box.left.connect(lambda: drafts.drop("slot", self.slot, name))
        field.finished.connect(partial(self._keep, name))
        self.fields[name] = field
        return field

    def _keep(self, name: str, text: str) -> None:
        if self.slot:
            self._desk.run(set_run_of_show_field, self.slot, name, text)


def with_notes(days: tuple[OutlineDay, ...], notes: Mapping[str, SlotNotes]) -> tuple[OutlineDay, ...]:
    """The days, each slot with its run of show as one quiet line."""
    return tuple(
        replace(day, slots=tuple(replace(slot, notes=_line(notes.get(slot.id, NOTHING))) for slot in day.slots))
        for day in days
    )


def _line(notes: SlotNotes) -> str:
    parts = (
        _("Room: {room}").format(room=notes.room) if notes.room else "",
        _("Interpreters: {names}").format(names=notes.interpreters) if notes.interpreters else "",
        _("Officer: {name}").format(name=notes.officer) if notes.officer else "",
        " ".join(notes.notes.split()),
    )
    return " · ".join(part for part in parts if part)
