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
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks.exporting import Order
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import GAP, button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.paper_choice import PaperChoice, PaperGroup, PaperKey
from pesnet_desktop.ui.paper_export import order_of, paper_languages
from pesnet_desktop.ui.paper_folder import PaperFolder, first_folder, folder_of, folder_still_there, keep_folder
from pesnet_desktop.ui.paper_groups import groups_of_papers
from pesnet_desktop.ui.paper_list import PaperList, papers_in
from pesnet_desktop.ui.paper_making import PaperMaking
from pesnet_desktop.ui.report_form import ReportForm
from pesnet_desktop.ui.scroll_area import scroll_again, scroll_area, share_scrolled
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox

PANE_WIDTH = 368


class DocumentsPage(Page):
    """Ticks on the leading side, the way and the place of making on the trailing side."""

    name = "documents"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.folder = first_folder()
        self._making = PaperMaking(desk, self)
        self._making.ended.connect(lambda: self.papers.show_paths(papers_in(self.folder)))
        self._making.other_offered.connect(self._offer_other_name)
        self.report_form = ReportForm(desk)
        self._groups: tuple[PaperGroup, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._papers(), 1)
        row.addWidget(self._pane())
        self._show_folder(folder_of(desk.store.path))
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

    def standing(self) -> Standing:
        """What is ticked, and how it is made."""
        choices = {
            "ticked": "\n".join(f"{key.paper} {key.record}" for key in self.chosen),
            "language": str(self.language.currentData()),
            "final": "final" if self.final.isChecked() else "",
        }
        return Standing("", choices, (share_scrolled(self._scroll),))

    def stand(self, standing: Standing) -> None:
        keys = [PaperKey(*line.split(" ", 1)) for line in standing.choices["ticked"].splitlines()]
        for choice in self.choices:
            choice.choose(keys)
        self.language.setCurrentIndex(max(self.language.findData(standing.choices["language"]), 0))
        self.final.setChecked(bool(standing.choices["final"]))
        scroll_again(self._scroll, *standing.scrolled)

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
        """Where the papers of this file are written from now on, also tomorrow."""
        keep_folder(self.desk.store.path, folder)
        self._show_folder(PaperFolder(folder))

    def _show_folder(self, folder: PaperFolder) -> None:
        self.folder = folder.path
        self._folder_words.show_text(str(folder.path))
        self.folder_note.show_text(folder.sentence)
        self.folder_note.setHidden(not folder.missed)
        self.papers.show_paths(papers_in(folder.path))

    def export(self) -> None:
        """Makes what is ticked, off the window's thread, on a copy of the facts."""
        self.settle()
        if self.chosen:
            kept = folder_still_there(PaperFolder(self.folder))
            if kept.missed:
                self._show_folder(kept)
            self._making.make(self._orders(), warning=kept.sentence)

    def _papers(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(theme.scaled(20), theme.scaled(14), theme.scaled(20), 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(TextLabel(_("Documents"), "page-title", wrap=False))
        self._empty = TextLabel(_("No plan and no event yet. Import a work plan from Word to begin."), "body", "second")
        column.addWidget(self._empty)
        self._scroll = scroll_area()
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
        self._scroll.setWidget(inside)
        column.addWidget(self._scroll, 1)
        return pane

    def _pane(self) -> QWidget:
        pane = Panel("ground", leading="line_strong")
        pane.setFixedWidth(theme.scaled(PANE_WIDTH))
        column = QVBoxLayout(pane)
        side = theme.scaled(19)
        column.setContentsMargins(side, theme.scaled(16), side, 0)
        column.setSpacing(theme.scaled(6))
        self.language = ChoiceBox()
        self._offer_languages(())
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
        self.folder_note = TextLabel("", "label", "amber")
        self.folder_note.hide()
        column.addWidget(self.folder_note)
        column.addWidget(button(_("Choose another folder"), self._ask_folder, "link"), 0, Qt.AlignmentFlag.AlignLeading)
        self.export_button = button(_("Export"), self.export, "primary", symbol="file-down")
        column.addWidget(self.export_button)
        self.other_name = button(_("Save under another name"), self._making.use_other_name, "plain")
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

    def _offer_languages(self, papers: Sequence[str]) -> None:
        """Offers the languages in which each of ``papers`` has a template; the one chosen stays while it is offered."""
        offered, chosen = paper_languages(papers), self.language.currentData()
        if offered != [self.language.itemData(row) for row in range(self.language.count())]:
            self.language.clear()
            for code in offered:
                self.language.addItem(LANGUAGE_NAMES[code], code)
            self.language.setCurrentIndex(max(self.language.findData(chosen), 0))

    def _count(self) -> None:
        count = len(self.chosen)
        self._offer_languages(tuple({key.paper: None for key in self.chosen}))
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

    def _offer_other_name(self, other: str) -> None:
        self.other_name.setToolTip(other)
        self.other_name.setVisible(bool(other))

    def _add_report(self) -> None:
        self.report_form.add_report()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("Folder for papers"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))
