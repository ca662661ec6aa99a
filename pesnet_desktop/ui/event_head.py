"""The head of an event: where it stands, its title in full, four facts, its tabs, and the way to Word."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.paper_contents import PaperContents
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.choice_box import MenuButton
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.paper_menu import fill_paper_menu
from pesnet_desktop.ui.tab_row import TabRow
from pesnet_desktop.ui.text_label import TextLabel


@dataclass(frozen=True)
class HeadLine:
    """One of the four facts; with a ``record`` it is a link to that activity."""

    symbol: str
    words: str
    record: str = ""


class EventHead(Panel):
    """Announces wishes: back to the list, an activity, a tab, a paper."""

    list_asked = Signal()
    activity_asked = Signal(str)
    export_asked = Signal(object, str, bool)
    other_export_asked = Signal()

    def __init__(self, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("surface", bottom="line_strong", parent=parent)
        self._contents = PaperContents()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(20), theme.scaled(6), theme.scaled(20), 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        where = QHBoxLayout()
        where.setSpacing(theme.scaled(4))
        self.back = button(_("Events"), self.list_asked.emit, "link")
        self._where = TextLabel("", "label", "second", wrap=False)
        where.addWidget(self.back)
        where.addWidget(self._chevron())
        where.addWidget(self._where, 1)
        self.title = TextLabel("", "event-title")
        self.facts = FlowBox(theme.scaled(20), theme.scaled(2))
        self.tabs = TabRow(tabs)
        column.addLayout(where)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addSpacing(theme.scaled(4))
        column.addLayout(self.tabs.in_line())
        row.addLayout(column, 1)
        row.addLayout(self._papers())

    def show_event(self, where: str, title: str, facts: Sequence[HeadLine], contents: PaperContents) -> None:
        """``contents`` says which of the event's papers have something to print."""
        self._contents = contents
        self._where.show_text(where)
        self.title.show_text(title)
        self.facts.clear()
        for fact in facts:
            self.facts.flow.addWidget(self._fact(fact))

    def _fact(self, fact: HeadLine) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(6))
        mark = QLabel()
        mark.setPixmap(pixmap(fact.symbol, "second", 16))
        row.addWidget(mark)
        if fact.record:
            row.addWidget(button(fact.words, partial(self.activity_asked.emit, fact.record), "link"))
        else:
            row.addWidget(TextLabel(fact.words, "body", wrap=False), 1)
        return made

    def _papers(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, theme.scaled(6), 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        self._is_final = False
        self.status = MenuButton(_("Draft"), self._status_menu(), symbol="file-text")
        self.export = MenuButton(_("Export"), self._export_menu(), "primary", symbol="file-down")
        row.addWidget(self.status)
        row.addWidget(self.export)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _status_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(_("Draft"), lambda: self._set_final(False))
        menu.addAction(_("Final"), lambda: self._set_final(True))
        return menu

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_export_menu(menu))
        return menu

    def _fill_export_menu(self, menu: QMenu) -> None:
        fill_paper_menu(menu, self._contents, self._ask_export)
        menu.addSeparator()
        menu.addAction(icon("files"), _("Other papers, language and folder…"), self.other_export_asked.emit)

    def _ask_export(self, papers: Sequence[str], language: str) -> None:
        self.export_asked.emit(papers, language, self._is_final)

    def _set_final(self, is_final: bool) -> None:
        self._is_final = is_final
        self.status.show_words(_("Final") if is_final else _("Draft"))

    def _chevron(self) -> QLabel:
        mark = QLabel()
        mark.setPixmap(pixmap("chevron-right", "third", 14))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return mark
