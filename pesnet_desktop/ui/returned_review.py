"""A returned paper under review: its changes, one of them in full, and beside it what was remarked about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Change, ReadBack
from pesnet_desktop.tasks.returned_accepting import can_keep_both, kept_both
from pesnet_desktop.tasks.returned_words import decided_sentence, trust_sentence
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.returned_change import ChangePane, LeftOverPane, RemarksPane
from pesnet_desktop.ui.returned_list import Decisions, ReturnedList
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.text_label import TextLabel

LIST_WIDTH = 290
SIDE_WIDTH = 320


class ReturnedReview(QWidget):
    """``taken`` carries what was decided, by the changes' numbers; ``left`` ends the review without anything."""

    taken = Signal(object)
    left = Signal()
    refresh_asked = Signal()

    def __init__(self, found: ReadBack, decisions: Decisions | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.decisions: Decisions = (
            {one.number: one.proposal for one in found.changes if one.is_clear} if decisions is None else decisions
        )
        self.pane: ChangePane | None = None
        self._now: Change | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._pane_of_list())
        panes.addWidget(self._pane_of_change(), 1)
        panes.addWidget(self._pane_of_remarks())
        column.addLayout(panes, 1)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._take)
        self._show_decisions()
        self.list.show_number(found.changes[0].number if found.changes else -1)
        if not found.changes:
            self._show_rest()

    @property
    def number(self) -> int:
        """The change being looked at; -1 where there is none."""
        return self._now.number if self._now is not None else -1

    def ask(self, what: str) -> None:
        """Does what a key or a button asks with the change being looked at."""
        change, pane = self._now, self.pane
        if change is None or pane is None:
            return
        if what == "edit":
            pane.edit()
        elif what == "next":
            self._go_on()
        elif what == "reject":
            self._decide(change, None)
        elif what == "both" and can_keep_both(change):
            self._decide(change, kept_both(change))
        elif what == "accept" and change.can_enter:
            self._decide(change, pane.said if change.kind in ("field", "added") else change.proposal)

    def _decide(self, change: Change, said: Said | None) -> None:
        self.decisions[change.number] = said
        self._show_decisions()
        self._go_on()

    def _go_on(self) -> None:
        """To the next change that waits, else to the next one."""
        numbers = [one.number for one in self._found.changes]
        place = numbers.index(self.number) if self.number in numbers else -1
        after = [*numbers[place + 1 :], *numbers[: max(place, 0)]]
        waiting = [number for number in after if number not in self.decisions]
        goal = waiting[0] if waiting else after[0] if after else self.number
        self.list.show_number(goal)
        self.list.setFocus()

    def _take(self) -> None:
        if self.take_button.isEnabled():
            self.taken.emit(dict(self.decisions))

    def _show_change(self, number: int) -> None:
        self._now = next(one for one in self._found.changes if one.number == number)
        said = self.decisions.get(number)
        self.pane = ChangePane(self._now, self._now.proposal if said is None else said)
        self.pane.asked.connect(self.ask)
        self.pane.both.setVisible(can_keep_both(self._now))
        show_in(self._change, self.pane)
        self._show_foot(self.pane.foot)
        self._show_head(self._now.label, self._now.record)
        show_in(self._remarks, RemarksPane(self._now, self._found.remarks))

    def _show_rest(self) -> None:
        """Where nothing is to be changed: what is left to be read."""
        self._show_head("", _("Nothing to be changed"))
        show_in(self._change, LeftOverPane(self._rest()))

    def _show_foot(self, foot: QWidget) -> None:
        """The buttons of the change being looked at in the place of those before."""
        while before := self._foot.takeAt(0):
            if widget := before.widget():
                widget.deleteLater()
        self._foot.addWidget(foot)

    def _show_head(self, label: str, record: str) -> None:
        """Which field, and of which record: each in its own direction."""
        self._change_label.show_text(label)
        self._change_head.show_text(record)

    def _rest(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        shown = {(one.place.table, one.place.id) for one in self._found.changes}
        elsewhere = [
            one for one in self._found.comments if one.place is None or (one.place.table, one.place.id) not in shown
        ]
        comments = tuple(": ".join(filter(None, (one.author, one.words))) for one in elsewhere)
        return (
            (_("Comments on what was not changed"), comments),
            (_("What found no place"), self._found.unread),
            (_("Words of the template that were taken out"), self._found.missing),
        )

    def _show_decisions(self) -> None:
        self.list.show_decisions(self.decisions)
        count = sum(said is not None for said in self.decisions.values())
        left = len(self.decisions) - count
        if count:
            words = ngettext("Take over {n} change", "Take over {n} changes", count).format(n=count)
        elif left:
            words = ngettext("Leave {n} change as it is", "Leave {n} changes as they are", left).format(n=left)
        else:
            words = _("Keep the paper")
        self.take_button.setText(words)
        self.take_button.setEnabled(bool(self.decisions or self._found.unread))

    def _head(self) -> QWidget:
        head = Panel("surface", bottom="line_strong")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 20, 12)
        row.setSpacing(theme.scaled(8))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(_("A paper that came back"), "label", "second", wrap=False))
        name = TextLabel(self._found.file_name, "page-title", wrap=False)
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(TextLabel(self._counts(), "body", "second"))
        row.addLayout(words, 1)
        self.take_button = button(
            _("Take over"), self._take, "primary", tip=_("All that has a tick, in one step (Ctrl+Return)")
        )
        row.addWidget(button(_("Refresh the file…"), self.refresh_asked.emit, tip=_refresh_tip()))
        row.addWidget(button(_("Close"), self.left.emit))
        row.addWidget(self.take_button)
        return head

    def _counts(self) -> str:
        clear = sum(one.is_clear for one in self._found.changes)
        doubtful = len(self._found.changes) - clear
        sentences = (
            ngettext("{n} change without doubt.", "{n} changes without doubt.", clear).format(n=clear),
            ngettext("{n} to be looked at.", "{n} to be looked at.", doubtful).format(n=doubtful),
            decided_sentence(self._found.decided) if self._found.decided else "",
            trust_sentence(self._found.trust, self._found.program),
        )
        return " ".join(filter(None, sentences))

    def _pane_of_list(self) -> QWidget:
        pane = Panel("ground", trailing="line")
        pane.setFixedWidth(theme.scaled(LIST_WIDTH))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 8, 1, 8)
        self.list = ReturnedList(self._found.changes)
        self.list.setStyleSheet("background: transparent")
        self.list.chosen.connect(self._show_change)
        self.list.asked.connect(self.ask)
        column.addWidget(self.list)
        return pane

    def _pane_of_change(self) -> QWidget:
        pane = Panel("rail")
        column = QVBoxLayout(pane)
        column.setContentsMargins(18, 12, 18, 0)
        column.setSpacing(theme.scaled(4))
        self._change_label = TextLabel("", "label", "second", wrap=False)
        self._change_head = TextLabel("", "head", lines=2)
        column.addWidget(self._change_label)
        column.addWidget(self._change_head)
        self._change = scroll_area(is_clear=True)
        column.addWidget(self._change, 1)
        self._foot = QHBoxLayout()
        column.addLayout(self._foot)
        return pane

    def _pane_of_remarks(self) -> QWidget:
        pane = Panel("ground", leading="line")
        pane.setFixedWidth(theme.scaled(SIDE_WIDTH))
        column = QVBoxLayout(pane)
        column.setContentsMargins(14, 12, 14, 8)
        self._remarks = scroll_area(is_clear=True)
        column.addWidget(self._remarks, 3)
        if any(lines for _head, lines in self._rest()):
            rest = scroll_area(is_clear=True)
            show_in(rest, LeftOverPane(self._rest()))
            column.addWidget(rest, 2)
        return pane


def _refresh_tip() -> str:
    return _("Writes the file anew with the facts of today; the sentences that people wrote in it stay.")
