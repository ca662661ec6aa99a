"""The chosen template: what it is, what can be done with it, and every fault it has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.templates import OfficeTemplate, state_words
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.scroll_area import scroll_area
from pesnet_desktop.ui.template_preview import Occasion
from pesnet_desktop.ui.text_label import TextLabel

PANE_WIDTH = 368


class TemplatePane(Panel):
    """Asks the page for what its buttons say; ``preview_asked`` comes with the record."""

    copy_asked = Signal()
    open_asked = Signal()
    check_asked = Signal()
    reset_asked = Signal()
    preview_asked = Signal(str)
    palette_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ground", leading="line_strong", parent=parent)
        self.setFixedWidth(theme.scaled(PANE_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)
        scroll = scroll_area(is_clear=True)
        inside = QWidget()
        scroll.setWidget(inside)
        whole.addWidget(scroll)
        column = QVBoxLayout(inside)
        side = theme.scaled(18)
        column.setContentsMargins(side, theme.scaled(16), side, theme.scaled(16))
        column.setSpacing(theme.scaled(6))
        self._add_head(column)
        self._add_faults(column)
        self._add_preview(column)
        self._add_palette(column)
        column.addStretch(1)

    def _add_head(self, column: QVBoxLayout) -> None:
        self._title = TextLabel("", "section")
        self._state = TextLabel("", "body", "second")
        self._path = TextLabel("", "label", "third")
        self._outdated = TextLabel(
            _("The program brings a newer template than this copy was made of. Look whether you want its changes."),
            "label",
            "amber",
        )
        for part in (self._title, self._state, self._path, self._outdated):
            column.addWidget(part)
        self.copy_button = button(_("Make it the office’s own copy"), self.copy_asked.emit, "primary", symbol="copy")
        self.open_button = button(_("Open in Word"), self.open_asked.emit, "primary", symbol="file-text")
        self.check_button = button(_("Check"), self.check_asked.emit, symbol="check")
        self.reset_button = button(_("Back to the shipped one"), self.reset_asked.emit, symbol="undo-2")
        column.addSpacing(theme.scaled(4))
        for made in (self.copy_button, self.open_button):
            column.addWidget(made)
        row = FlowBox(theme.scaled(8), theme.scaled(6))
        row.flow.addWidget(self.check_button)
        row.flow.addWidget(self.reset_button)
        column.addWidget(row)

    def _add_faults(self, column: QVBoxLayout) -> None:
        column.addSpacing(theme.scaled(8))
        self._faults_head = TextLabel("", "head", "second", wrap=False)
        column.addWidget(self._faults_head)
        self._faults = QVBoxLayout()
        self._faults.setSpacing(theme.scaled(8))
        column.addLayout(self._faults)

    def _add_preview(self, column: QVBoxLayout) -> None:
        column.addSpacing(theme.scaled(10))
        column.addWidget(Hairline())
        column.addSpacing(theme.scaled(6))
        column.addWidget(TextLabel(_("Preview"), "section", wrap=False))
        self._occasion_label = TextLabel(_("With the facts of"), "label", "second", wrap=False)
        column.addWidget(self._occasion_label)
        self.occasion = ChoiceBox()
        self.occasion.setAccessibleName(_("With the facts of"))
        self.occasion.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.occasion.setMinimumContentsLength(10)
        column.addWidget(self.occasion)
        self.preview_button = button(
            _("Make a preview"), lambda: self.preview_asked.emit(str(self.occasion.currentData())), symbol="eye"
        )
        column.addWidget(self.preview_button)
        self.preview_note = TextLabel("", "label", "second")
        column.addWidget(self.preview_note)

    def _add_palette(self, column: QVBoxLayout) -> None:
        column.addSpacing(theme.scaled(10))
        column.addWidget(Hairline())
        column.addSpacing(theme.scaled(6))
        column.addWidget(TextLabel(_("Field palette"), "section", wrap=False))
        says = _("A Word file with every field that a template may have, explained and ready to copy.")
        column.addWidget(TextLabel(says, "label", "second"))
        self.palette_button = button(_("Write the field palette"), self.palette_asked.emit, symbol="file-down")
        column.addWidget(self.palette_button)

    def show_template(self, template: OfficeTemplate, occasions: Sequence[Occasion], current: str) -> None:
        """Shows what is known of it; ``current`` is the record a preview is proposed for."""
        self._title.show_text(f"{KINDS[template.paper].label()} · {LANGUAGE_NAMES[template.language]}")
        words = state_words(template)
        self._state.show_text(words[:1].upper() + words[1:])
        self._path.show_text(str(template.path))
        self._path.setHidden(not template.is_own)
        self._outdated.setHidden(not template.is_outdated)
        self.copy_button.setHidden(template.is_own)
        for made in (self.open_button, self.reset_button):
            made.setHidden(not template.is_own)
        self._show_faults(template.faults)
        self._show_occasions(occasions, current)
        self._allow_preview(template, has_occasion=bool(occasions))

    def _show_faults(self, faults: Sequence[str]) -> None:
        while (place := self._faults.takeAt(0)) is not None:
            old = place.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        count = len(faults)
        words = ngettext("{n} fault", "{n} faults", count).format(n=count)
        self._faults_head.show_text(words if count else _("No faults"))
        for said in faults:
            self._faults.addWidget(_fault(said))

    def _show_occasions(self, occasions: Sequence[Occasion], current: str) -> None:
        chosen = current or self.occasion.currentData()
        self.occasion.clear()
        for one in occasions:
            self.occasion.addItem(one.title, one.record)
        self.occasion.setCurrentIndex(max(self.occasion.findData(chosen), 0))
        is_choice = len(occasions) > 0
        self.occasion.setHidden(not is_choice)
        self._occasion_label.setHidden(not is_choice)

    def _allow_preview(self, template: OfficeTemplate, *, has_occasion: bool) -> None:
        """A template with faults makes no paper: that is said under the button."""
        if template.faults:
            said, role = _("No preview while the template has faults: mend them in Word, then check it."), "amber"
        elif not has_occasion:
            said, role = _("There is nothing yet that this paper could be made of."), "second"
        else:
            said, role = _("It is made as a draft, opened, and not kept."), "second"
        self.preview_note.show_text(said, role)
        self.preview_button.setEnabled(has_occasion and not template.faults)
        self.preview_button.setToolTip("" if self.preview_button.isEnabled() else said)


def _fault(said: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(8))
    mark = QLabel()
    mark.setPixmap(pixmap("circle-alert", "red", 16))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(TextLabel(said, "body"), 1)
    return line
