"""What was being typed when the program stopped: offered again, in an amber line under the menu row."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.drafts import REVIEWED
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled

SHOWN = 10
"""How many of the texts the tool tip shows."""


class UnfinishedLine(Panel):
    """Says how many texts were being typed. “Take it over” makes each an edit; “Let it go” forgets them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("amber_fill", bottom="amber_edge", parent=parent)
        self._desk = desk
        self._drafts: tuple[Draft, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(4), scaled(12), scaled(4))
        row.setSpacing(scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap("circle-alert", "amber", 16))
        self._words = TextLabel("", "name", "amber")
        row.addWidget(mark)
        row.addWidget(self._words, 1)
        row.addWidget(button(_("Take it over"), self.take_over, "link"))
        row.addWidget(button(_("Let it go"), self.let_go, "link"))
        self.hide()

    @property
    def text(self) -> str:
        """What is offered now; empty when nothing is."""
        return "" if self.isHidden() else self._words.text

    def offer(self, drafts: tuple[Draft, ...]) -> None:
        """Offers what was found in the file; nothing is said when nothing was."""
        drafts = self._drafts = tuple(one for one in drafts if one.table != REVIEWED)
        count = len(drafts)
        said = ngettext(
            "You were typing when the program stopped last time. The text was kept.",
            "You were typing in {n} places when the program stopped last time. The texts were kept.",
            count,
        )
        self._words.show_text(said.format(n=count))
        self.setToolTip("\n".join(_text_of(draft) for draft in drafts[:SHOWN]))
        self.setVisible(bool(drafts))

    def take_over(self) -> None:
        """Each text becomes an edit of its own, so that each can be undone; what is refused stays offered."""
        from pesnet_desktop.ui.draft_edits import write_draft

        drafts, refused, reason = self._drafts, [], ""
        self.offer(())
        for draft in drafts:
            try:
                write_draft(self._desk.store, draft)
            except Problem as problem:
                refused.append(draft)
                reason = str(problem)
            else:
                self._desk.drafts.forget(draft)
        self._desk.trouble(reason)
        self.offer(tuple(refused))

    def let_go(self) -> None:
        drafts, self._drafts = self._drafts, ()
        self.hide()
        for draft in drafts:
            self._desk.drafts.forget(draft)


def _text_of(draft: Draft) -> str:
    """What was typed, without the marks of prose."""
    from pesnet_desktop.model.rich_text import RichText  # no text is unfinished at most starts

    return RichText.from_json(draft.text).text
