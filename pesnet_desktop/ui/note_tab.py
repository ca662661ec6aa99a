"""Headed texts, written in one language or two beside each other: a concept note, a booklet, a report, its speeches."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.prose_toolbar import ProseToolbar
from pesnet_desktop.ui.rich_text_edit import RichTextEdit
from pesnet_desktop.ui.scroll_area import scroll_area, show_in
from pesnet_desktop.ui.section_list import SectionLine, SectionList, legend
from pesnet_desktop.ui.section_row import SectionRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.written_texts import WrittenTexts, paper_sections

LIST_WIDTH = 212
LIST_FIRST = 1000
"""The list takes the height that it needs before anything else does."""
LEGEND_FROM = 400


class NoteTab(QWidget):
    """Sections beside their texts. Every text saves when the caret leaves it. ``written`` says what they are."""

    def __init__(self, desk: Desk, written: WrittenTexts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._written = written or paper_sections("concept-note")
        self._event = ""
        self._rows: dict[str, SectionRow] = {}
        self._shape: tuple[object, ...] = ()
        self._current = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_pane())
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self.toolbar = ProseToolbar()
        self.toolbar.row.addWidget(TextLabel(_("Second language"), "label", "second", wrap=False))
        self.toolbar.row.addSpacing(theme.scaled(6))
        self.second = ChoiceBox()
        for code, words in (("", _("None")), ("ar", _("Arabic")), ("fr", _("French"))):
            self.second.addItem(words, code)
        self.second.setAccessibleName(_("Second language"))
        self.second.currentIndexChanged.connect(lambda _index: self.reload())
        self.toolbar.row.addWidget(self.second)
        self.texts = scroll_area()
        side.addWidget(self.toolbar)
        side.addWidget(self.texts, 1)
        row.addLayout(side, 1)

    @property
    def languages(self) -> tuple[str, ...]:
        second = str(self.second.currentData())
        return ("en", second) if second else ("en",)

    @property
    def count(self) -> int:
        """How many texts there are."""
        return len(self._rows)

    def show_event(self, event_id: str) -> None:
        if event_id != self._event:
            self.settle()
            self._event, self._current = event_id, ""
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height it is the sections': their marks are said in tool tips, too."""
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= theme.scaled(LEGEND_FROM))

    def reload(self) -> None:
        """Shows what the file says; texts under the caret are left alone."""
        if not self._event:
            return
        sections = self._written.read(self._desk.store, self._event)
        shape = (self._event, self.languages, tuple(section.id for section in sections))
        if shape != self._shape:
            self._shape = shape
            self._build([section.id for section in sections])
        for section in sections:
            self._rows[section.id].show_texts(section.heading, section.body)
        lines = [
            SectionLine(
                section.id,
                section.heading.in_language("en"),
                tuple(str(getattr(section.body, f"{language}_state")) for language in self.languages),
            )
            for section in sections
        ]
        self._current = self._current if self._current in self._rows else (lines[0].id if lines else "")
        self.list.show_sections(lines, self._current)
        self._usual.setVisible(not self._desk.store.read_only and self._written.lacks(sections))
        self._show_heads()
        self._mark_current()

    def settle(self) -> None:
        for row in self._rows.values():
            for column in row.columns:
                column.body.end_typing()

    def choices(self) -> dict[str, str]:
        """The section under the caret and the second language, to be chosen again in a window made anew."""
        return {"section": self._current, "second": str(self.second.currentData())}

    def choose_again(self, choices: Mapping[str, str]) -> None:
        self.second.setCurrentIndex(self.second.findData(choices["second"]))
        self._current = choices["section"]
        self.reload()

    def show_section(self, section_id: str) -> None:
        """Brings a section into view and puts the caret into it."""
        self._current = section_id
        self._mark_current()
        row = self._rows.get(section_id)
        if row is not None:
            self.texts.verticalScrollBar().setValue(row.y() - theme.scaled(8))

    def _list_pane(self) -> QWidget:
        pane = Panel("ground", trailing="line")
        pane.setFixedWidth(theme.scaled(LIST_WIDTH))
        column = QVBoxLayout(pane)
        column.setContentsMargins(8, theme.scaled(8), 9, theme.scaled(8))
        column.setSpacing(theme.scaled(4))
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 6, 0)
        head.setSpacing(0)
        head.addWidget(TextLabel(self._written.words.all, "head", "second", wrap=False), 1)
        self._heads = [QLabel(), QLabel()]
        for label in self._heads:
            label.setFont(theme.font("chip"))
            label.setFixedWidth(theme.scaled(34))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.addWidget(label)
        column.addLayout(head)
        self.list = SectionList()
        self.list.is_fixed = self._desk.store.read_only
        self.list.chosen.connect(self.show_section)
        self.list.moved.connect(self._move)
        self.list.removed.connect(lambda key: self._desk.run(self._written.remove, key))
        self.list.rename_asked.connect(self._rename)
        column.addWidget(self.list, LIST_FIRST)
        words = self._written.words
        self.add_button = button(words.one, self._begin_adding, "link", symbol="plus", tip=words.add)
        if self._desk.store.read_only:
            self.add_button.hide()
        self._usual = button(_("Add the usual sections"), self.add_usual, "link", symbol="list")
        self._usual.hide()
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._legend = QWidget()
        below = QVBoxLayout(self._legend)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(Hairline())
        below.addWidget(legend())
        column.addWidget(self._legend)
        return pane

    def _build(self, keys: list[str]) -> None:
        self.toolbar.show_edit(None)
        paper = Panel("surface")
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, theme.scaled(8), 0, theme.scaled(40))
        column.setSpacing(0)
        self._rows = {}
        for key in keys:
            row = SectionRow(
                key, self.languages, is_fixed=self._desk.store.read_only, has_states=self._written.set_state is not None
            )
            for part in row.columns:
                part.heading_ended.connect(lambda language, text, key=key: self._keep_heading(key, language, text))
                part.body_ended.connect(lambda language, text, key=key: self._keep_body(key, language, text))
                part.body_rested.connect(lambda language, text, key=key: self._keep_draft(key, language, text))
                part.body_unchanged.connect(lambda language, key=key: self._drop_draft(key, language))
                part.state_chosen.connect(lambda language, state, key=key: self._keep_state(key, language, state))
                part.entered.connect(lambda edit, key=key: self._enter(key, edit))
            self._rows[key] = row
            column.addWidget(row)
        if not keys:
            words = TextLabel(self._written.words.none, "body", "second")
            words.setContentsMargins(0, 0, 0, 0)
            frame = QHBoxLayout()
            frame.setContentsMargins(theme.scaled(28), theme.scaled(16), theme.scaled(28), 0)
            frame.addWidget(words)
            column.addLayout(frame)
            column.addLayout(self._first_step())
        column.addStretch(1)
        show_in(self.texts, paper)

    def _first_step(self) -> QHBoxLayout:
        """What begins an empty page, in the place of its content."""
        frame = QHBoxLayout()
        frame.setContentsMargins(theme.scaled(24), theme.scaled(4), theme.scaled(28), 0)
        if self._desk.store.read_only:
            return frame
        if self._written.add_usual is not None:
            frame.addWidget(button(_("Add the usual sections"), self.add_usual, "link", symbol="list"))
        elif not self._written.kinds:
            frame.addWidget(button(self._written.words.one, self.add_section, "link", symbol="plus"))
        frame.addStretch(1)
        return frame

    def _enter(self, key: str, edit: RichTextEdit) -> None:
        self._current = key
        self.toolbar.show_edit(edit)
        self.list.show_current(key)
        self._mark_current()

    def _mark_current(self) -> None:
        for key, row in self._rows.items():
            row.set_current(key == self._current)

    def _show_heads(self) -> None:
        for number, label in enumerate(self._heads):
            label.setVisible(number < len(self.languages))
            label.setText(self.languages[number].upper() if number < len(self.languages) else "")

    def add_section(self) -> None:
        """A new section at the end, its heading ready to be typed."""
        self._add(self._written.words.new)

    def add_usual(self) -> None:
        """The usual sections that are missing, as one step."""
        if self._written.add_usual is not None:
            self._desk.run(self._written.add_usual, self._event)

    def begin(self) -> None:
        """Puts the caret into the first text, or where the first one is added."""
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.columns[0].body.setFocus()
        elif not self._desk.store.read_only:
            (self.add_button if self._usual.isHidden() else self._usual).setFocus()

    def _begin_adding(self) -> None:
        """Adds a section, or asks first of which kind it is."""
        if not self._written.kinds:
            self.add_section()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._written.kinds:
            menu.addAction(words).setData(kind)
        menu.triggered.connect(lambda entry: self._add(entry.data()))
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _add(self, words: str) -> None:
        made = self._desk.run(self._written.add, self._event, words)
        if made is not None:
            QTimer.singleShot(0, self, lambda: self._rename(made))

    def _rename(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            self.show_section(key)
            row.columns[0].heading.setFocus()
            row.columns[0].heading.selectAll()

    def _keep_heading(self, key: str, language: Language, text: str) -> None:
        self._desk.run(self._written.rename, key, text, language)

    def _keep_body(self, key: str, language: Language, text: RichText) -> None:
        self._desk.run(self._written.write, key, text, language)
        self._drop_draft(key, language)

    def _drop_draft(self, key: str, language: str) -> None:
        self._desk.drafts.drop(self._written.table, key, f"{self._written.field}_{language}")

    def _keep_draft(self, key: str, language: str, text: RichText) -> None:
        self._desk.drafts.note(self._written.table, key, f"{self._written.field}_{language}", text.to_json())

    def _keep_state(self, key: str, language: Language, state: str) -> None:
        if self._written.set_state is not None:
            self._desk.run(self._written.set_state, key, state, language)

    def _move(self, key: str, by: int) -> None:
        """One place up or down; behind which section it then stands is what the file wants to know."""
        keys = list(self._rows)
        place = keys.index(key) + by
        if 0 <= place < len(keys):
            rest = [one for one in keys if one != key]
            self._desk.run(self._written.move, key, rest[place - 1] if place else None)
