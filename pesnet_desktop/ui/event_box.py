"""The events made from an activity, each with a way to open it and what of it differs from the plan."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
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
    """``opened`` names the event to go to; ``asked`` wants one made."""

    opened = Signal(str)
    asked = Signal()

    def __init__(self, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_editable = is_editable
        self._shown: tuple[EventLine, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_events(self, events: tuple[EventLine, ...]) -> None:
        if self._shown == events:
            return
        self._shown = events
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
                column.addWidget(DifferencesBox(event.differences))
            if event is not events[-1]:
                column.addSpacing(scaled(12))
        if not events:
            self._say_none(column)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

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
