"""The Documents page: which papers can be made now, how, and where; made ones are a line each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks.exporting import Order
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import GAP, button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.page import Desk, Page
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.paper_choice import PaperChoice, PaperGroup, PaperKey
from pesnet_desktop.ui.paper_export import Outcome, first_folder, job_of, order_of, paper_languages
from pesnet_desktop.ui.paper_groups import groups_of_papers
from pesnet_desktop.ui.paper_list import PaperList, open_file, papers_in, show_folder
from pesnet_desktop.ui.report_form import ReportForm
from pesnet_desktop.ui.scroll_area import scroll_area
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox

PANE_WIDTH = 368
LANGUAGE_NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}


class DocumentsPage(Page):
    """Ticks on the leading side, the way and the place of making on the trailing side."""

    name = "documents"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.folder = first_folder()
        self.report_form = ReportForm(desk)
        self._groups: tuple[PaperGroup, ...] = ()
        self._left: tuple[Order, ...] = ()
        self._other = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._papers(), 1)
        row.addWidget(self._pane())
        self.reload(None)

    def show_record(self, record: str) -> None:
        """``work-plan``, ``progress-report`` or ``concept-note:EVENT`` ticks that paper alone."""
        paper, _colon, key = record.partition(":")
        every = [tick.key for group in self._groups for row in group.rows for tick in row.ticks]
        found = [one for one in every if one.paper == paper and key in ("", one.record)]
        for choice in self.choices:
            choice.choose(found[-1:] if paper == "progress-report" else found)
        if paper == "progress-report" and not found:
            self._add_report()

    def reload(self, edited: Edited | None = None) -> None:
        self._groups = groups_of_papers(self.desk.store)
        self.choices[0].show_groups([group for group in self._groups if not group.is_of_events])
        self.choices[1].show_groups([group for group in self._groups if group.is_of_events])
        self.report_form.reload()
        self.add_report_button.setVisible(bool(self._groups) and not self.desk.store.read_only)
        self._empty.setVisible(not self._groups)
        self.papers.show_paths(papers_in(self.folder))
        self._count()

    def settle(self) -> None:
        self.report_form.settle()

    @property
    def chosen(self) -> list[PaperKey]:
        """What is ticked, in the order of the page."""
        return [key for choice in self.choices for key in choice.chosen]

    def set_folder(self, folder: Path) -> None:
        """Where papers are written from now on."""
        self.folder = folder
        self._folder_words.show_text(str(folder))
        self.papers.show_paths(papers_in(folder))

    def export(self) -> None:
        """Makes what is ticked, off the window's thread, on a copy of the facts."""
        self.settle()
        if self.chosen:
            self._work(self._orders())

    def _papers(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(theme.scaled(20), theme.scaled(14), theme.scaled(20), 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(TextLabel(_("Documents"), "page-title", wrap=False))
        self._empty = TextLabel(_("No plan and no event yet. Import a work plan from Word to begin."), "body", "second")
        column.addWidget(self._empty)
        scroll = scroll_area()
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, theme.scaled(12), theme.scaled(16))
        self.choices = (PaperChoice(), PaperChoice())
        for choice in self.choices:
            choice.changed.connect(self._count)
            choice.more_asked.connect(lambda key: self.report_form.show_report(key.record))
        self.add_report_button = button(_("Progress report to another forum"), self._add_report, "link", symbol="plus")
        stack.addWidget(self.choices[0])
        stack.addWidget(self.report_form)
        stack.addWidget(self.add_report_button, 0, Qt.AlignmentFlag.AlignLeading)
        stack.addSpacing(theme.scaled(16))
        stack.addWidget(self.choices[1])
        stack.addStretch(1)
        scroll.setWidget(inside)
        column.addWidget(scroll, 1)
        return pane

    def _pane(self) -> QWidget:
        pane = Panel("ground", leading="line_strong")
        pane.setFixedWidth(theme.scaled(PANE_WIDTH))
        column = QVBoxLayout(pane)
        side = theme.scaled(19)
        column.setContentsMargins(side, theme.scaled(16), side, 0)
        column.setSpacing(theme.scaled(6))
        self.language = ChoiceBox()
        for code in paper_languages():
            self.language.addItem(LANGUAGE_NAMES[code], code)
        self.draft = RingBox(_("Draft"))
        self.final = RingBox(_("Final"))
        self.draft.setChecked(True)
        states = QButtonGroup(self)
        self._folder_words = TextLabel(str(self.folder), "body")
        for label, widgets in (
            (_("Language"), (self.language,)),
            (_("Status of the papers"), (self.draft, self.final)),
            (_("Folder"), (self._folder_words,)),
        ):
            column.addWidget(TextLabel(label, "label", "second", wrap=False))
            for widget in widgets:
                column.addWidget(widget)
                if isinstance(widget, RingBox):
                    states.addButton(widget)
            column.addSpacing(theme.scaled(6))
        column.addWidget(button(_("Choose another folder"), self._ask_folder, "link"), 0, Qt.AlignmentFlag.AlignLeading)
        self.export_button = button(_("Export"), self.export, "primary", symbol="file-down")
        column.addWidget(self.export_button)
        self.other_name = button(_("Save under another name"), self._use_other_name, "plain")
        self.other_name.hide()
        column.addWidget(self.other_name)
        column.addSpacing(theme.scaled(10))
        column.addWidget(Hairline())
        column.addWidget(TextLabel(_("In this folder"), "section", wrap=False))
        column.addWidget(self._scrolled_papers(), 1)
        return pane

    def _scrolled_papers(self) -> QScrollArea:
        self.papers = PaperList(_("No Word file is in this folder yet."))
        self.papers.setObjectName("papers")
        frame = QWidget()
        stack = QVBoxLayout(frame)
        stack.setContentsMargins(0, 0, theme.scaled(10), theme.scaled(12))
        stack.addWidget(self.papers)
        stack.addStretch(1)
        scroll = scroll_area(is_clear=True)
        scroll.setWidget(frame)
        return scroll

    def _count(self) -> None:
        count = len(self.chosen)
        words = ngettext("Export {n} paper", "Export {n} papers", count).format(n=count) if count else _("Export")
        self.export_button.setText(f"{GAP}{words}")
        self.export_button.setEnabled(bool(count))
        self.export_button.setIcon(icon("file-down", "on_accent" if count else "third"))
        self.export_button.setToolTip("" if count else _("Tick the papers to make first."))

    def _orders(self) -> list[Order]:
        language, is_final = str(self.language.currentData()), self.final.isChecked()
        return [
            order_of(key, self.report_form.plan_of(key.record), self.folder, language, final=is_final)
            for key in self.chosen
        ]

    def _work(self, orders: Sequence[Order], other_name: str = "") -> None:
        self.other_name.hide()
        copy = self.desk.store.copy_in_memory()
        self.desk.work(_("Making papers …"), job_of(copy, orders, other_name), self._show_outcome)

    def _show_outcome(self, outcome: Outcome) -> None:
        self.papers.show_paths(papers_in(self.folder))
        if outcome.problem is not None:
            self._offer_other_name(outcome)
            return
        self.desk.trouble("")
        count = len(outcome.written)
        if not count:
            return
        newest = outcome.written[-1]
        if count == 1:
            words = _("{name} was written.").format(name=newest.name)
        else:
            words = ngettext("{n} paper was written.", "{n} papers were written.", count).format(n=count)
        links = [button(_("Open"), lambda: open_file(newest), "link")] if count == 1 else []
        self.desk.say(words, *links, button(_("Show in folder"), lambda: show_folder(newest), "link"))

    def _offer_other_name(self, outcome: Outcome) -> None:
        """Says what stopped the export; a file that is open in Word is no end: another name is offered."""
        self.desk.say("")
        self.desk.trouble(str(outcome.problem))
        other = outcome.problem.values.get("other", "") if outcome.problem is not None else ""
        self._left, self._other = outcome.left, other
        self.other_name.setToolTip(other)
        self.other_name.setVisible(bool(other))

    def _use_other_name(self) -> None:
        self.desk.trouble("")
        self._work(self._left, self._other)

    def _add_report(self) -> None:
        self.report_form.add_report()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("Folder for papers"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))
