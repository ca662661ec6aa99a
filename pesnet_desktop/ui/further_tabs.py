"""The tabs of an event that are made when they are first shown: guests, booklet, report."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget

from pesnet_desktop.ui.guests_tab import GuestsTab
from pesnet_desktop.ui.note_tab import NoteTab
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.report_tab import ReportTab
from pesnet_desktop.ui.written_texts import paper_sections

FurtherTab = GuestsTab | NoteTab | ReportTab

MAKERS: dict[int, tuple[str, Callable[[Desk], FurtherTab]]] = {
    3: ("guests", GuestsTab),
    4: ("booklet", lambda desk: NoteTab(desk, paper_sections("booklet"))),
    5: ("report", ReportTab),
}
"""By the number of the tab, its name among what is remembered, and what makes it."""


class FurtherTabs:
    """Keeps those that were made, in the stack of all tabs; each shows the event when it comes into sight."""

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        self._desk, self._stack = desk, stack
        self._made: dict[int, FurtherTab] = {}

    def tab(self, number: int) -> FurtherTab | None:
        """The tab with this number, made now if need be; None for one that is no further tab."""
        if number in MAKERS and number not in self._made:
            self._made[number] = MAKERS[number][1](self._desk)
            self._stack.addWidget(self._made[number])
        return self._made.get(number)

    def show_event(self, event_id: str, current: int) -> None:
        """Shows the event on the tab in sight; the others are told when they come into sight."""
        shown = self.tab(current)
        if shown is not None:
            shown.show_event(event_id)

    def settle(self) -> None:
        for tab in self._made.values():
            tab.settle()

    def choices(self) -> dict[str, str]:
        """What is chosen on each tab that was made, under the tab’s name."""
        return {
            f"{MAKERS[number][0]}:{name}": kept
            for number, tab in self._made.items()
            for name, kept in tab.choices().items()
        }

    def choose_again(self, choices: Mapping[str, str], event_id: str) -> None:
        for number, (name, _make) in MAKERS.items():
            prefix = f"{name}:"
            own = {key.removeprefix(prefix): kept for key, kept in choices.items() if key.startswith(prefix)}
            tab = self.tab(number) if own else None
            if tab is not None:
                tab.show_event(event_id)
                tab.choose_again(own)
