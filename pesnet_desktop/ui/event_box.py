"""The events made from an activity, each with a way to open it and what of it differs from the plan."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.differences import Difference, DifferencesBox
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


@dataclass(frozen=True)
class EventLine:
    """An event made from the activity: its title, “8–9 July 2025 · Kuala Lumpur, Malaysia”, what is not as planned."""

    id: str
    title: str
    where: str
    differences: tuple[Difference, ...] = ()


class EventBox(QWidget):
    """``opened`` names the event to go to; ``asked`` wants one made.

    ``reason_given`` names event and fact, and comes with the sentence why the fact is not as planned.
    """

    opened = Signal(str)
    asked = Signal()
    reason_given = Signal(str, str, str)

    def __init__(self, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_editable = is_editable
        self._shown: tuple[EventLine, ...] | None = None
        self.boxes: dict[str, DifferencesBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_events(self, events: tuple[EventLine, ...]) -> None:
        if self._shown == events:
            return
        before, self._shown = self._shown, events
        if before is not None and tuple(map(_without_reasons, before)) == tuple(map(_without_reasons, events)):
            self._show_reasons(events)
            return
        self.boxes = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        for event in events:
            column.addLayout(
                self._head(_("Event"), button(_("Open the event"), partial(self.opened.emit, event.id), "link"))
            )
            column.addWidget(TextLabel(event.title, "name", lines=3))
            column.addWidget(TextLabel(event.where, "label", "second"))
            if event.differences:
                column.addSpacing(scaled(6))
                column.addWidget(self._differences(event))
            if event is not events[-1]:
                column.addSpacing(scaled(12))
        if not events:
            self._say_none(column)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def settle(self) -> None:
        """Ends the reason that is being typed."""
        for box in self.boxes.values():
            box.settle()

    def _show_reasons(self, events: tuple[EventLine, ...]) -> None:
        """Only reasons changed: the boxes stay, and the caret in them."""
        for event in events:
            if event.id in self.boxes:
                self.boxes[event.id].show_reasons(event.differences)

    def _differences(self, event: EventLine) -> DifferencesBox:
        box = DifferencesBox(event.differences, is_editable=self._is_editable)
        box.reason_given.connect(partial(self.reason_given.emit, event.id))
        self.boxes[event.id] = box
        return box

    def _say_none(self, column: QVBoxLayout) -> None:
        head = self._head(
            _("Event"), button(_("Make an event"), self.asked.emit, "link") if self._is_editable else None
        )
        column.addLayout(head)
        column.addWidget(TextLabel(_("No event has been made from this activity yet."), "label", "second"))

    def _head(self, title: str, link: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(TextLabel(title, "strong", wrap=False))
        row.addStretch(1)
        if link is not None:
            row.addWidget(link)
        return row


def _without_reasons(line: EventLine) -> EventLine:
    return replace(line, differences=tuple(one.without_reason for one in line.differences))
