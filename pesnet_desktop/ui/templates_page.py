"""The Templates page: which Word files papers are made from, the office's own copies, and what is wrong with them."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Edited
from pesnet_desktop.tasks import templates as tasks
from pesnet_desktop.tasks.palette import write_palette
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.templates import OfficeTemplate
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.paper_folder import folder_of
from pesnet_desktop.ui.paper_list import show_folder
from pesnet_desktop.ui.scroll_area import scroll_again, scroll_area, share_scrolled
from pesnet_desktop.ui.template_grid import Place, TemplateGrid
from pesnet_desktop.ui.template_pane import TemplatePane
from pesnet_desktop.ui.template_preview import Previews, occasions
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.word_opening import open_in_word


class TemplatesPage(Page):
    """The grid on the leading side; on the trailing side the chosen template, what can be done with it, its faults."""

    name = "templates"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._templates: dict[Place, OfficeTemplate] = {}
        self._seen: dict[Path, tuple[int, int]] = {}
        self._previews = Previews()
        self.destroyed.connect(self._previews.drop)
        self.grid = TemplateGrid()
        self.setFocusProxy(self.grid)
        self.grid.chosen.connect(self._choose)
        self.pane = TemplatePane()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list(), 1)
        row.addWidget(self.pane)
        self._connect()
        self._place: Place = ("", "")
        self.reload(None)

    def _connect(self) -> None:
        self.pane.copy_asked.connect(self.take_own_copy)
        self.pane.open_asked.connect(lambda: open_in_word(self.desk, self.template.path))
        self.pane.check_asked.connect(self.check)
        self.pane.reset_asked.connect(self.reset)
        self.pane.preview_asked.connect(self.preview)
        self.pane.palette_asked.connect(self.write_palette)

    def _list(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(theme.scaled(20), theme.scaled(14), theme.scaled(20), 0)
        column.setSpacing(theme.scaled(4))
        column.addWidget(TextLabel(_("Templates"), "page-title", wrap=False))
        says = _("Each paper is made from a Word file. Make a copy the office’s own, and change its look in Word.")
        column.addWidget(TextLabel(says, "body", "second"))
        self._scroll = scroll_area()
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, theme.scaled(8), theme.scaled(12), theme.scaled(16))
        stack.addWidget(self.grid)
        stack.addStretch(1)
        self._scroll.setWidget(inside)
        column.addWidget(self._scroll, 1)
        return pane

    @property
    def template(self) -> OfficeTemplate:
        """The chosen one."""
        return self._templates[self._place]

    def show_record(self, record: str) -> None:
        """``concept-note:fr`` chooses that template."""
        paper, _colon, language = record.partition(":")
        if (paper, language) in self._templates:
            self._choose(paper, language)

    def standing(self) -> Standing:
        return Standing(":".join(self._place), {}, (share_scrolled(self._scroll),))

    def stand(self, standing: Standing) -> None:
        super().stand(standing)
        scroll_again(self._scroll, *standing.scrolled)

    def reload(self, edited: Edited | None = None) -> None:
        """Looks through the templates again; after an edit of the facts only the records of a preview may be others."""
        if edited is None or not self._templates:
            self._templates = {(one.paper, one.language): one for one in tasks.office_templates()}
            self._seen = self._stamps()
            if self._place not in self._templates:
                self._place = next(iter(self._templates))
            self.grid.show_templates(list(self._templates.values()), self._place)
        self._show()

    def event(self, event: QEvent) -> bool:
        """Coming back from Word, the officer finds what was changed there looked through."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible() and self._stamps() != self._seen:
            self.reload(None)
        return super().event(event)

    def _stamps(self) -> dict[Path, tuple[int, int]]:
        """When each own copy was last written, and how long it is."""
        found = {}
        for paper, language in self._templates:
            path = tasks.own_path(paper, language)
            if path.is_file():
                facts = path.stat()
                found[path] = (facts.st_mtime_ns, facts.st_size)
        return found

    def _choose(self, paper: str, language: str) -> None:
        self._place = (paper, language)
        self.grid.cells[self._place].setChecked(True)
        self._show()

    def _show(self) -> None:
        self.pane.show_template(self.template, occasions(self.desk.store, self.template.paper), self._current())

    def _current(self) -> str:
        """The event or plan that was looked at last."""
        subject = KINDS[self.template.paper].subject
        return self.desk.record_of("events") if subject == "event" else ""

    # what can be done

    def take_own_copy(self) -> None:
        """Makes the shipped template the office's own, to be changed in Word."""
        try:
            path = tasks.take_own_copy(*self._place)
        except Problem as problem:
            self.desk.trouble(str(problem))
            return
        self.reload(None)
        words = _("The office’s own copy is {name}.").format(name=path.name)
        self.desk.say(words, button(_("Open in Word"), lambda: open_in_word(self.desk, path), "link"))

    def check(self) -> None:
        """Looks through the chosen template again, and says what came of it."""
        self.reload(None)
        count = len(self.template.faults)
        words = ngettext("{n} fault was found.", "{n} faults were found.", count).format(n=count)
        self.desk.say(words if count else _("Nothing is wrong with this template."))

    def reset(self) -> None:
        """Goes back to the shipped template; Undo in the status line brings the own copy back."""
        paper, language = self._place
        try:
            kept = tasks.reset(paper, language)
        except Problem as problem:
            self.desk.trouble(str(problem))
            return
        self.desk.trouble("")
        self.reload(None)
        words = _("Back to the shipped template. The own copy is kept as {name}.").format(name=kept.name)
        self.desk.say(words, button(_("Undo"), lambda: self._take_back(kept, paper, language), "link"))

    def _take_back(self, kept: Path, paper: str, language: str) -> None:
        try:
            tasks.take_back_reset(kept, paper, language)
        except Problem as problem:
            self.desk.trouble(str(problem))
            return
        self.reload(None)
        self.desk.say(_("The own copy is in use again."))

    def preview(self, record: str) -> None:
        """Makes a draft of the chosen record with the chosen template, and opens it."""
        copy = self.desk.store.copy_in_memory()
        job = self._previews.job(copy, *self._place, record)
        self.desk.work(_("Making the preview …"), job, self._show_preview)

    def _show_preview(self, path: Path | None) -> None:
        if path is not None:
            open_in_word(self.desk, path)
            link = button(_("Show in folder"), lambda: show_folder(path), "link")
            self.desk.say(_("The preview {name} is a draft and is not kept.").format(name=path.name), link)

    def write_palette(self) -> None:
        """Writes the field palette in the template's language where papers go, and opens it."""
        folder = folder_of(self.desk.store.path).path
        try:
            path = write_palette(folder, self._place[1])
        except Problem as problem:
            self.desk.trouble(str(problem))
            return
        open_in_word(self.desk, path)
        link = button(_("Show in folder"), lambda: show_folder(path), "link")
        self.desk.say(_("{name} was written.").format(name=path.name), link)
