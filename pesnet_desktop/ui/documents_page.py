"""The Documents page: which papers can be made now, how, and where; made ones are a line each, and what was sent."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks.sending import PaperOf, keep_sent
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.paper_choice import PaperChoice, PaperGroup, PaperKey
from pesnet_desktop.ui.paper_export import batch_of
from pesnet_desktop.ui.paper_folder import PaperFolder, folder_of, folder_still_there, keep_folder
from pesnet_desktop.ui.paper_groups import groups_of_papers
from pesnet_desktop.ui.paper_making import PaperMaking
from pesnet_desktop.ui.paper_pane import PaperPane
from pesnet_desktop.ui.report_form import ReportForm
from pesnet_desktop.ui.scroll_area import keep_clear, scroll_again, scroll_area, share_scrolled
from pesnet_desktop.ui.text_label import TextLabel


class DocumentsPage(Page):
    """Ticks on the leading side, the way and the place of making on the trailing side."""

    name = "documents"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._making = PaperMaking(desk, self)
        self.report_form = ReportForm(desk)
        self._groups: tuple[PaperGroup, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._papers(), 1)
        self.pane = PaperPane(desk)
        row.addWidget(self.pane)
        self._connect()
        self.pane.show_folder(folder_of(desk.store.path))
        self.reload(None)

    def _connect(self) -> None:
        self._making.ended.connect(self.pane.show_files)
        self._making.other_offered.connect(self.pane.offer_other_name)
        self.pane.export_asked.connect(self.export)
        self.pane.folder_asked.connect(self._ask_folder)
        self.pane.other_name_asked.connect(self._making.use_other_name)
        self.pane.papers.sent.connect(self.keep_sent)

    def show_record(self, record: str) -> None:
        """``work-plan``, ``progress-report`` or ``concept-note:EVENT`` ticks that paper alone."""
        paper, _colon, key = record.partition(":")
        every = [key for group in self._groups for key in _keys(group)]
        found = [one for one in every if one.paper == paper and key in ("", one.record)]
        for choice in self.choices:
            choice.choose(found[-1:] if paper == "progress-report" else found)
        if paper == "progress-report" and not found:
            self._add_report()

    def standing(self) -> Standing:
        """What is ticked, and how it is made."""
        pane = self.pane
        choices = {
            "ticked": "\n".join(f"{key.paper} {key.record}" for key in self.chosen),
            "language": str(pane.language.currentData()),
            "final": "final" if pane.final.isChecked() else "",
            "files": str(pane.files.currentData()),
            "together": "together" if pane.together.isChecked() else "",
            "eml": "eml" if pane.eml.isChecked() else "",
            "tab": str(pane.tabs.current),
        }
        return Standing("", choices, (share_scrolled(self._scroll),))

    def stand(self, standing: Standing) -> None:
        keys = [PaperKey(*line.split(" ", 1)) for line in standing.choices["ticked"].splitlines()]
        for choice in self.choices:
            choice.choose(keys)
        pane = self.pane
        pane.language.setCurrentIndex(max(pane.language.findData(standing.choices["language"]), 0))
        pane.final.setChecked(bool(standing.choices["final"]))
        pane.files.setCurrentIndex(max(pane.files.findData(standing.choices["files"]), 0))
        pane.together.setChecked(bool(standing.choices["together"]))
        pane.eml.setChecked(bool(standing.choices["eml"]))
        pane.tabs.choose(int(standing.choices["tab"]))
        scroll_again(self._scroll, *standing.scrolled)

    def reload(self, edited: Edited | None = None) -> None:
        self._groups = groups_of_papers(self.desk.store)
        self.choices[0].show_groups([group for group in self._groups if group.has_reports])
        self.choices[1].show_groups([group for group in self._groups if not group.has_reports])
        self.report_form.reload()
        has_plan = any(key.paper == "work-plan" for group in self._groups for key in _keys(group))
        self.add_report_button.setVisible(has_plan and not self.desk.store.read_only)
        self._empty.setVisible(not self._groups)
        self.pane.show_files()
        self.pane.show_sent()
        self._count()

    def settle(self) -> None:
        self.report_form.settle()

    @property
    def chosen(self) -> list[PaperKey]:
        """What is ticked, in the order of the page."""
        return [key for choice in self.choices for key in choice.chosen]

    @property
    def folder(self) -> Path:
        return self.pane.folder

    def set_folder(self, folder: Path) -> None:
        """Where the papers of this file are written from now on, also tomorrow."""
        keep_folder(self.desk.store.path, folder)
        self.pane.show_folder(PaperFolder(folder))

    def export(self) -> None:
        """Makes what is ticked, off the window's thread, on a copy of the facts."""
        self.settle()
        if self.chosen:
            kept = folder_still_there(PaperFolder(self.folder))
            if kept.missed:
                self.pane.show_folder(kept)
            batch = batch_of(self.chosen, self.report_form.plan_of, self.folder, self.pane.manner)
            self._making.make(batch, warning=kept.sentence)

    def keep_sent(self, path: Path, of: PaperOf, sent_to: str, sent_on: str) -> None:
        """Keeps a written paper as it was sent; Undo forgets it again."""
        self.desk.run(keep_sent, path, of, sent_to, sent_on)

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
        keep_clear(stack, gap=theme.scaled(12), bottom=theme.scaled(16))
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

    def _count(self) -> None:
        self.pane.show_count([key.paper for key in self.chosen])

    def _add_report(self) -> None:
        self.report_form.add_report()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("Folder for papers"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))


def _keys(group: PaperGroup) -> list[PaperKey]:
    return [tick.key for row in group.rows for tick in (*row.ticks, *row.further)]
