"""The report of an event as it is written: its sections, a paragraph for each opening speaker, photos with captions."""

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.part_row import PartRow
from pesnet_desktop.ui.photo_list import PhotoList
from pesnet_desktop.ui.written_texts import opening_speeches, paper_sections


class ReportTab(QWidget):
    """One part at a time has the room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = PartRow((_("Text"), _("Opening speeches"), _("Photos")))
        self.parts.chosen.connect(self._show_part)
        self.text = NoteTab(desk, paper_sections("event-report"))
        self.speeches = NoteTab(desk, opening_speeches())
        self.photos = PhotoList(desk)
        self._stack = QStackedWidget()
        for part in (self.text, self.speeches, self.photos):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts)
        column.addWidget(self._stack, 1)

    def show_event(self, event_id: str) -> None:
        for part in (self.text, self.speeches, self.photos):
            part.show_event(event_id)
        self.parts.show_counts((0, self.speeches.count, self.photos.count))

    def settle(self) -> None:
        for part in (self.text, self.speeches, self.photos):
            part.settle()

    def begin(self) -> None:
        """Puts the caret into the part that is shown."""
        (self.text, self.speeches, self.photos)[self.parts.current].begin()

    def choices(self) -> dict[str, str]:
        return {
            "part": str(self.parts.current),
            **{f"text-{name}": kept for name, kept in self.text.choices().items()},
            **{f"speech-{name}": kept for name, kept in self.speeches.choices().items()},
        }

    def choose_again(self, choices: Mapping[str, str]) -> None:
        for prefix, part in (("text-", self.text), ("speech-", self.speeches)):
            part.choose_again({name.removeprefix(prefix): choices[name] for name in choices if name.startswith(prefix)})
        self.parts.choose(int(choices["part"]))

    def _show_part(self, number: int) -> None:
        self.settle()
        self._stack.setCurrentIndex(number)
