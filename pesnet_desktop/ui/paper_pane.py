"""The trailing side of the Documents page: how and where papers are made, the files in the folder, what was sent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.tasks.exporting import ALL_LANGUAGES
from pesnet_desktop.tasks.made_papers import known_papers
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import GAP, button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.paper_export import LANGUAGES, Manner, paper_languages
from pesnet_desktop.ui.paper_folder import PaperFolder, first_folder
from pesnet_desktop.ui.paper_list import PaperList, papers_in
from pesnet_desktop.ui.scroll_area import keep_clear, scroll_area
from pesnet_desktop.ui.sent_list import SentList
from pesnet_desktop.ui.tab_row import TabRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox, TickBox

PANE_WIDTH = 368
FOLDER, SENT = range(2)


class PaperPane(Panel):
    """Announces wishes: export, another folder, the other name."""

    export_asked = Signal()
    folder_asked = Signal()
    other_name_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("ground", leading="line_strong", parent=parent)
        self._desk = desk
        self.folder = first_folder()
        self.setFixedWidth(theme.scaled(PANE_WIDTH))
        self._column = QVBoxLayout(self)
        side = theme.scaled(19)
        self._column.setContentsMargins(side, theme.scaled(16), side, 0)
        self._column.setSpacing(theme.scaled(4))
        self._add_manner()
        self._add_folder()
        self._add_lists()
        self.show_count(())

    @property
    def manner(self) -> Manner:
        """How papers are to be made; what is not offered for them does not count."""
        return Manner(
            str(self.language.currentData()),
            self.final.isChecked(),
            str(self.files.currentData()),
            self.together.isChecked() and not self.together.isHidden(),
            self.eml.isChecked() and self.eml.isEnabled() and not self.eml.isHidden(),
        )

    def show_folder(self, folder: PaperFolder) -> None:
        self.folder = folder.path
        self._folder_words.show_text(str(folder.path))
        self.folder_note.show_text(folder.sentence)
        self.folder_note.setHidden(not folder.missed)
        self.show_files()

    def show_files(self) -> None:
        """The files in the folder; those that were made here can be marked as sent, as Word, PDF or a mail's draft."""
        found = papers_in(self.folder)
        known = {} if self._desk.store.read_only else known_papers([path.with_suffix(".docx") for path in found])
        made = {path: known[word] for path in found if (word := path.with_suffix(".docx")) in known}
        self.papers.show_paths(found, {path: of for path, of in made.items() if path.suffix != ".html"})

    def show_sent(self) -> None:
        """What was sent, and how much of it."""
        self.sent.reload()
        count = len(self.sent.rows)
        self.tabs.tabs[SENT].setText(_("Sent ({n})").format(n=count) if count else _("Sent"))
        self.tabs.tabs[SENT].updateGeometry()

    def show_count(self, papers: Sequence[str]) -> None:
        """What the ticked ``papers``, one name a tick, allow: languages, options, and how many there are."""
        kinds, count = tuple(dict.fromkeys(papers)), len(papers)
        self._offer_languages(kinds)
        self.together.setHidden(not any(KINDS[paper].is_personal for paper in kinds))
        self.eml.setHidden("invitation" not in kinds)
        words = ngettext("Export {n} paper", "Export {n} papers", count).format(n=count) if count else _("Export")
        self.export_button.setText(f"{GAP}{words}")
        self.export_button.setEnabled(bool(count))
        self.export_button.setIcon(icon("file-down", "on_accent" if count else "third"))
        self.export_button.setToolTip("" if count else _("Tick the papers to make first."))

    def offer_other_name(self, other: str) -> None:
        self.other_name.setToolTip(other)
        self.other_name.setVisible(bool(other))

    def _add_manner(self) -> None:
        self.language = ChoiceBox()
        self.language.setAccessibleName(_("Language"))
        self.draft, self.final = RingBox(_("Draft")), RingBox(_("Final"))
        self.draft.setChecked(True)
        self.files = ChoiceBox()
        self.files.setAccessibleName(_("Kind of file"))
        for words, kind in ((_("Word"), "word"), (_("Word and PDF"), "pdf"), (_("Pages for the web"), "html")):
            self.files.addItem(words, kind)
        self.together = TickBox(_("All letters in one file"))
        self.eml = TickBox(_("Also as drafts for the mail program"))
        self.together.toggled.connect(self._bar_mail)
        self.files.currentIndexChanged.connect(self._bar_mail)
        states = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(24))
        for ring in (self.draft, self.final):
            states.addButton(ring)
            row.addWidget(ring)
        row.addStretch(1)
        self._column.addWidget(TextLabel(_("Language"), "label", "second", wrap=False))
        self._column.addWidget(self.language)
        self._column.addSpacing(theme.scaled(6))
        self._column.addWidget(TextLabel(_("Status of the papers"), "label", "second", wrap=False))
        self._column.addLayout(row)
        self._column.addSpacing(theme.scaled(6))
        self._column.addWidget(TextLabel(_("Kind of file"), "label", "second", wrap=False))
        self._column.addWidget(self.files)
        for box in (self.together, self.eml):
            self._column.addWidget(box)
        self.together.hide()
        self.eml.hide()
        self._column.addSpacing(theme.scaled(6))

    def _bar_mail(self) -> None:
        """Drafts carry single letters in Word."""
        is_barred = self.together.isChecked() or self.files.currentData() == "html"
        self.eml.setEnabled(not is_barred)
        self.eml.setToolTip(_("Drafts carry single letters in Word.") if is_barred else "")

    def _add_folder(self) -> None:
        column, leading = self._column, Qt.AlignmentFlag.AlignLeading
        self._folder_words = TextLabel(str(self.folder), "body")
        self.folder_note = TextLabel("", "label", "amber")
        self.folder_note.hide()
        self.export_button = button(_("Export"), self.export_asked.emit, "primary", symbol="file-down")
        self.other_name = button(_("Save under another name"), self.other_name_asked.emit, "plain")
        self.other_name.hide()
        column.addWidget(TextLabel(_("Folder"), "label", "second", wrap=False))
        column.addWidget(self._folder_words)
        column.addWidget(self.folder_note)
        column.addWidget(button(_("Choose another folder"), self.folder_asked.emit, "link"), 0, leading)
        column.addWidget(self.export_button)
        column.addWidget(self.other_name)
        column.addSpacing(theme.scaled(8))
        column.addWidget(Hairline())

    def _add_lists(self) -> None:
        self.papers = PaperList(_("No paper is in this folder yet."))
        self.papers.setObjectName("papers")
        self.sent = SentList(self._desk)
        self.tabs = TabRow((_("In this folder"), _("Sent")))
        stack = QStackedWidget()
        files = _scrolled(self.papers)
        for area in (files, _scrolled(self.sent)):
            stack.addWidget(area)
        self.papers.opened.connect(partial(_show_inside, files))
        self.tabs.chosen.connect(stack.setCurrentIndex)
        self._column.addLayout(self.tabs.in_line())
        self._column.addWidget(stack, 1)

    def _offer_languages(self, papers: Sequence[str]) -> None:
        """Offers the languages in which each of ``papers`` has a template; the one chosen stays while it is offered."""
        found, chosen = paper_languages(papers), self.language.currentData()
        offered = {code: LANGUAGE_NAMES[code] for code in LANGUAGES if code in found}
        if len(found) == len(LANGUAGES):
            offered[ALL_LANGUAGES] = _("All three languages")
            if any(KINDS[paper].is_personal for paper in papers):
                offered[""] = _("English, letters in each recipient’s own")
        if list(offered) != [self.language.itemData(row) for row in range(self.language.count())]:
            self.language.clear()
            for code, words in offered.items():
                self.language.addItem(words, code)
            self.language.setCurrentIndex(max(self.language.findData(chosen), 0))


def _scrolled(content: QWidget) -> QScrollArea:
    frame = QWidget()
    stack = QVBoxLayout(frame)
    keep_clear(stack, gap=theme.scaled(10), top=theme.scaled(4), bottom=theme.scaled(12))
    stack.addWidget(content)
    stack.addStretch(1)
    scroll = scroll_area(is_clear=True)
    scroll.setWidget(frame)
    return scroll


def _show_inside(area: QScrollArea, strip: QWidget) -> None:
    """Scrolls to a form that opened, once it has its place."""
    QTimer.singleShot(0, strip, lambda: area.ensureWidgetVisible(strip, 0, theme.scaled(8)))
