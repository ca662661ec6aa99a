"""One change of a returned paper: what stood, what they wrote, what stands here now, and what is proposed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.returned import Remark, Said
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.tasks.returned_words import words_of
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.field_edit import FieldEdit
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.prose_field import ProseField
from pesnet_desktop.ui.returned_marks import MarkedText, marked, plain
from pesnet_desktop.ui.scroll_area import keep_clear
from pesnet_desktop.ui.text_label import TextLabel


class ChangePane(QWidget):
    """The texts in cards, the proposal in a field of its own; ``asked`` says what is to be done with it.

    ``foot`` are the buttons for that: they stand below what scrolls.
    """

    asked = Signal(str)

    def __init__(self, change: Change, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = change
        column = QVBoxLayout(self)
        keep_clear(column, gap=theme.scaled(12), bottom=theme.scaled(20))
        column.setSpacing(theme.scaled(12))
        before, after = marked(words_of(change.exported), words_of(change.returned))
        beside = QHBoxLayout()
        beside.setSpacing(theme.scaled(12))
        beside.addWidget(_card(_("As it was sent"), before, words_of(change.exported)), 1)
        beside.addWidget(_card(_("As it came back"), after, words_of(change.returned)), 1)
        column.addLayout(beside)
        if change.state == "conflict":
            here = marked(words_of(change.exported), words_of(change.present))[1] or plain(words_of(change.present))
            column.addWidget(_card(_("As it stands here now"), here, words_of(change.present)))
        self.field = self._field(said)
        column.addWidget(self.field)
        column.addStretch(1)
        self.foot = self._foot()

    @property
    def said(self) -> Said:
        """The words that would be entered."""
        if isinstance(self.field, ProseField):
            return self.field.edit.text()
        return self.field.box.text

    def show_said(self, said: Said) -> None:
        if isinstance(self.field, ProseField):
            self.field.show_text(said if isinstance(said, RichText) else RichText.of(said))
        else:
            self.field.show_text(words_of(said))

    def edit(self) -> None:
        """Puts the caret into the proposal."""
        if isinstance(self.field, ProseField):
            self.field.edit.setFocus()
        else:
            self.field.box.setFocus()

    def _field(self, said: Said) -> FieldEdit | ProseField:
        label = _("Proposed: it can be changed before it is accepted")
        is_fixed = self._change.kind in ("removed", "moved") or not self._change.can_enter
        if isinstance(said, RichText):
            prose = ProseField(label, is_editable=not is_fixed)
            prose.show_text(said)
            return prose
        words = _("It is removed.") if self._change.kind == "removed" else said
        line = FieldEdit(_("Proposed") if is_fixed else label)
        line.box.setReadOnly(is_fixed)
        line.show_text(words)
        return line

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, theme.scaled(8), 0, theme.scaled(12))
        row.setSpacing(theme.scaled(8))
        self.accept = button(_("Accept (A)"), lambda: self.asked.emit("accept"), symbol="check")
        self.accept.setEnabled(self._change.can_enter)
        self.reject = button(_("Leave as it is (R)"), lambda: self.asked.emit("reject"), symbol="x")
        self.both = button(_("Keep both (B)"), lambda: self.asked.emit("both"))
        self.both.setVisible(False)
        for one in (self.accept, self.reject):
            row.addWidget(one)
        if self._change.kind == "field" and self._change.can_enter:
            row.addWidget(self.both)
            row.addWidget(button(_("Edit (E)"), lambda: self.asked.emit("edit"), symbol="pencil"))
        row.addStretch(1)
        row.addWidget(button(_("Next (N)"), lambda: self.asked.emit("next"), "quiet"))
        return foot


def _card(head: str, html: str, words: str) -> QWidget:
    card = Panel("surface", top="line", bottom="line", leading="line", trailing="line")
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.scaled(14), theme.scaled(10), theme.scaled(14), theme.scaled(10))
    column.setSpacing(theme.scaled(6))
    column.addWidget(TextLabel(head, "head", "second", wrap=False))
    if words.strip():
        column.addWidget(MarkedText(html, words))
    else:
        column.addWidget(TextLabel(_("Nothing."), "body", "third", wrap=False))
    column.addStretch(1)
    return card


class RemarksPane(QWidget):
    """Beside a change: how a fact was understood, what is in doubt, who changed it, what they remarked."""

    def __init__(self, change: Change, remarks: tuple[Remark, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        keep_clear(column, gap=theme.scaled(12), bottom=theme.scaled(12))
        column.setSpacing(theme.scaled(12))
        if change.understood:
            column.addWidget(_said(_("Understood as"), change.understood, "alt"))
        for doubt in change.doubts:
            column.addWidget(_said(_("To be looked at"), doubt, "amber_fill"))
        if change.author or change.day:
            who = " · ".join(word for word in (change.author, change.day) if word)
            column.addWidget(_said(_("Changed with changes tracked"), who, "alt"))
        own = [one for one in remarks if one.place is not None and _is_of(one, change)]
        for one in own:
            if one.kind == "comment":
                column.addWidget(_said(_by(one), one.words, "tint"))
        column.addStretch(1)


def _is_of(remark: Remark, change: Change) -> bool:
    place = remark.place
    return place is not None and (place.table, place.id) == (change.place.table, change.place.id)


def _by(remark: Remark) -> str:
    who = " · ".join(word for word in (remark.author, remark.day) if word)
    return _("Comment by {who}").format(who=who) if who else _("Comment")


def _said(head: str, words: str, role: str) -> QWidget:
    panel = Panel(role)
    column = QVBoxLayout(panel)
    column.setContentsMargins(theme.scaled(12), theme.scaled(8), theme.scaled(12), theme.scaled(8))
    column.setSpacing(theme.scaled(2))
    if head:
        column.addWidget(TextLabel(head, "label", "amber" if role == "amber_fill" else "second"))
    column.addWidget(TextLabel(words, "body"))
    return panel


class LeftOverPane(QWidget):
    """Comments of the whole paper, words that found no place, words of the template that are gone."""

    def __init__(self, groups: tuple[tuple[str, tuple[str, ...]], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        keep_clear(column, gap=theme.scaled(12), bottom=theme.scaled(12))
        column.setSpacing(theme.scaled(8))
        for head, lines in groups:
            if lines:
                column.addWidget(TextLabel(head, "head", "second"))
            for words in lines:
                column.addWidget(_said("", words, "surface"))
        column.addStretch(1)
