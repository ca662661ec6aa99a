"""Makes papers for a page and says what came of it, wherever in the window they were asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.tasks.exporting import Order
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.paper_export import Batch, Outcome, job_of
from pesnet_desktop.ui.paper_list import open_file, show_folder


class PaperMaking(QObject):
    """``ended`` comes when the papers were made or stopped; ``other_offered`` with a name that is free, or nothing."""

    ended = Signal()
    other_offered = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left = Batch(())
        self._warning = ""

    def make(self, batch: Batch, *, warning: str = "") -> None:
        """Fills the orders off the window's thread, on a copy of the facts; a ``warning`` is said with the result."""
        self._warning = warning
        self.other_offered.emit("")
        copy = self._desk.store.copy_in_memory()
        self._desk.work(_("Making papers …"), job_of(copy, batch), self._show_outcome)

    def use_other_name(self) -> None:
        """Makes what was stopped once more, under the name that was offered."""
        self._go_on(replace(self._left, orders=_each(self._left, passes_open=True)))

    def mark_missing(self) -> None:
        """Makes what was stopped once more; texts that are missing print in another language, marked."""
        self._go_on(replace(self._left, orders=_each(self._left, mark_missing=True)))

    def accept_open(self) -> None:
        """Makes final papers although some facts that are not critical are open."""
        self._go_on(replace(self._left, accepts_open=True))

    def _go_on(self, batch: Batch) -> None:
        self._desk.trouble("")
        self.make(batch, warning=self._warning)

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.problem is not None:
            self._left = outcome.left
            self._show_problem(outcome)
        elif outcome.written:
            self._desk.trouble(self._warning)
            self._say_written(outcome)
        else:
            self._desk.trouble("")
            if not outcome.is_cancelled:
                self._desk.say(_("Nothing was written: nobody is on the list for these papers yet."))
        self.ended.emit()

    def _say_written(self, outcome: Outcome) -> None:
        newest, count = outcome.written[-1], len(outcome.written)
        if count == 1:
            words = _("{name} was written.").format(name=newest.name)
        else:
            words = ngettext("{n} paper was written.", "{n} papers were written.", count).format(n=count)
        if outcome.pdfs and outcome.problem is None:
            words = _("{words} Each lies there as PDF, too.").format(words=words)
        if outcome.is_cancelled:
            words = _("Cancelled. {words}").format(words=words)
        links = [button(_("Open"), lambda: open_file(newest), "link")] if count == 1 else []
        self._desk.say(words, *links, button(_("Show in folder"), lambda: show_folder(newest), "link"))

    def _show_problem(self, outcome: Outcome) -> None:
        """Says what stopped the export, and offers the way on where there is one."""
        problem = outcome.problem
        if problem is None:
            return
        other = problem.values.get("other", "")
        ways_on: dict[str, tuple[str, Callable[[], None]]] = {
            "texts-missing": (_("Go on, marked"), self.mark_missing),
            "final-all-the-same": (_("Go on all the same"), self.accept_open),
        }
        way_on = ways_on.get(problem.code, (_("Save under another name"), self.use_other_name) if other else None)
        self._desk.trouble(str(problem), *([button(*way_on, "link")] if way_on is not None else []))
        if other:
            self._desk.say(_("The name {name} is free.").format(name=other))
        elif outcome.written:
            self._say_written(outcome)
        else:
            self._desk.say(_("Nothing was written yet.") if way_on is not None else "")
        self.other_offered.emit(other)


def _each(batch: Batch, *, mark_missing: bool = False, passes_open: bool = False) -> tuple[Order, ...]:
    """The orders, each with what the officer agreed to beside what was agreed before."""
    return tuple(
        replace(
            order,
            mark_missing=order.mark_missing or mark_missing,
            passes_open=order.passes_open or passes_open,
        )
        for order in batch.orders
    )
