"""Makes papers for a page and says what came of it, wherever in the window they were asked for."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.tasks.exporting import Order
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.paper_export import Outcome, job_of
from pesnet_desktop.ui.paper_list import open_file, show_folder


class PaperMaking(QObject):
    """``ended`` comes when the papers were made or stopped; ``other_offered`` with a name that is free, or nothing."""

    ended = Signal()
    other_offered = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left: tuple[Order, ...] = ()
        self._other = self._warning = ""

    def make(self, orders: Sequence[Order], other_name: str = "", *, warning: str = "") -> None:
        """Fills ``orders`` off the window's thread, on a copy of the facts; a ``warning`` is said with the result."""
        self._warning = warning
        self.other_offered.emit("")
        copy = self._desk.store.copy_in_memory()
        self._desk.work(_("Making papers …"), job_of(copy, orders, other_name), self._show_outcome)

    def use_other_name(self) -> None:
        """Makes what was stopped once more, under the name that was offered."""
        self._desk.trouble("")
        self.make(self._left, self._other, warning=self._warning)

    def mark_missing(self) -> None:
        """Makes what was stopped once more; texts that are missing print in another language, marked."""
        self._desk.trouble("")
        self.make([replace(order, mark_missing=True) for order in self._left], warning=self._warning)

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.problem is not None and outcome.problem.code == "texts-missing":
            self._offer_marking(outcome)
        elif outcome.problem is not None:
            self._offer_other_name(outcome)
        elif outcome.written:
            self._say_written(outcome.written, is_cancelled=outcome.is_cancelled)
        else:
            self._desk.trouble("")
        self.ended.emit()

    def _say_written(self, written: tuple[Path, ...], *, is_cancelled: bool) -> None:
        self._desk.trouble(self._warning)
        newest, count = written[-1], len(written)
        if count == 1:
            words = _("{name} was written.").format(name=newest.name)
        else:
            words = ngettext("{n} paper was written.", "{n} papers were written.", count).format(n=count)
        if is_cancelled:
            words = _("Cancelled. {words}").format(words=words)
        links = [button(_("Open"), lambda: open_file(newest), "link")] if count == 1 else []
        self._desk.say(words, *links, button(_("Show in folder"), lambda: show_folder(newest), "link"))

    def _offer_marking(self, outcome: Outcome) -> None:
        """Names the texts that a paper lacks, and asks whether to go on with another language's."""
        self._left = outcome.left
        self._desk.trouble(str(outcome.problem))
        go_on = button(_("Go on, marked"), self.mark_missing, "link")
        self._desk.say(_("Nothing was written for lack of texts."), go_on)

    def _offer_other_name(self, outcome: Outcome) -> None:
        """Says what stopped the export; a file that is open in Word is no end: another name is offered."""
        self._desk.trouble(str(outcome.problem))
        other = outcome.problem.values.get("other", "") if outcome.problem is not None else ""
        self._left, self._other = outcome.left, other
        if other:
            words = _("The name {name} is free.").format(name=other)
            self._desk.say(words, button(_("Save under another name"), self.use_other_name, "link"))
        else:
            self._desk.say("")
        self.other_offered.emit(other)
