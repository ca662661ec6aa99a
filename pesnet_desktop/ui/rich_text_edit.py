"""The editor of prose: types, pastes and marks rich text in the papers' own blocks, and never fetches anything."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from pesnet_desktop.model.rich_text import Kind, Mark, RichText
from pesnet_desktop.ui.pasted import rich_text_of_html
from pesnet_desktop.ui.rich_document import (
    Prose,
    block_format,
    insert_blocks,
    kind_of,
    list_at,
    list_format,
    list_of,
    marks_of,
    read_document,
    read_selection,
    write_document,
)

OWN_FORMAT = "application/x-pesnet-rich-text"
DEEPEST_LEVEL = 4
REST = 2000
"""Milliseconds after the last key when what is being typed is kept as a draft."""

KEYS: dict[str, str] = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "underline": "Ctrl+U",
    "superscript": "Ctrl+.",
    "bullet": "Ctrl+Shift+8",
    "number": "Ctrl+Shift+7",
    "in": "Tab",
    "out": "Shift+Tab",
    "link": "Ctrl+Shift+K",
}
MARKS: dict[str, Mark] = {"bold": "bold", "italic": "italic", "underline": "underline", "superscript": "superscript"}


class RichTextEdit(QTextEdit):
    """An editor that grows with its text. It announces a text when the typing ends, and a draft after a rest.

    ``ended`` is sent on leaving the field with a changed text, ``ended_unchanged`` with the text as it was;
    ``rested`` two seconds after the last change.
    """

    ended = Signal(RichText)
    rested = Signal(RichText)
    ended_unchanged = Signal()
    link_asked = Signal()

    def __init__(self, look: Prose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = RichText()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._announce_draft)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(22)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, text: RichText) -> None:
        """Shows ``text`` as what is kept; a caret in the field stays where it can."""
        if text == self._shown and read_document(self.document()) == text:
            return
        place = self.textCursor().position()
        self._shown = text
        write_document(self.document(), text, self._look)
        self.document().setModified(False)
        self._rest.stop()
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def text(self) -> RichText:
        return read_document(self.document())

    def end_typing(self) -> None:
        """What was typed becomes one edit, if anything changed."""
        self._rest.stop()
        text = self.text()
        self.document().setModified(False)
        if text != self._shown:
            self._shown = text
            self.ended.emit(text)
        else:
            self.ended_unchanged.emit()

    @property
    def is_typing(self) -> bool:
        """Whether something stands here that is not yet an edit."""
        return self.document().isModified() and self.text() != self._shown

    def toggle_mark(self, mark: Mark) -> None:
        """Puts a mark on the selection, or on what is typed next; takes it off where it stands."""
        standing = mark in marks_of(self.currentCharFormat())
        shape = QTextCharFormat()
        if mark == "bold":
            shape.setFontWeight(QFont.Weight.Normal if standing else QFont.Weight.DemiBold)
        elif mark == "italic":
            shape.setFontItalic(not standing)
        elif mark == "underline":
            shape.setFontUnderline(not standing)
        elif mark == "superscript":
            alignment = QTextCharFormat.VerticalAlignment
            shape.setVerticalAlignment(alignment.AlignNormal if standing else alignment.AlignSuperScript)
        self.mergeCurrentCharFormat(shape)

    def toggle_list(self, kind: Kind) -> None:
        """Makes the selected paragraphs lines of a list; lines of that list become paragraphs again."""
        cursor = self.textCursor()
        standing = list_at(cursor)
        is_same = standing is not None and kind_of(standing) == kind
        cursor.beginEditBlock()
        if is_same:
            self._leave_list(cursor)
        else:
            level = standing.format().indent() - 1 if standing is not None else 0
            cursor.createList(list_format(kind, level))
        cursor.endEditBlock()

    def shift_level(self, by: int) -> None:
        """Moves a list line one level in or out; out of the first level it becomes a paragraph."""
        cursor = self.textCursor()
        standing = list_at(cursor)
        if standing is None:
            return
        level = standing.format().indent() - 1 + by
        if level < 0:
            self._leave_list(cursor)
        elif level <= DEEPEST_LEVEL:
            cursor.createList(list_format(kind_of(standing), level))

    def set_link(self, address: str) -> None:
        """Links the selection to ``address``; an empty address takes the link off."""
        shape = QTextCharFormat()
        shape.setAnchor(bool(address))
        shape.setAnchorHref(address)
        shape.setForeground(self._look.link if address else self.palette().color(QPalette.ColorRole.Text))
        line = QTextCharFormat.UnderlineStyle
        shape.setUnderlineStyle(line.DotLine if address else line.NoUnderline)
        self.textCursor().mergeCharFormat(shape)

    def _leave_list(self, cursor: QTextCursor) -> None:
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            standing = list_of(block)
            if standing is not None:
                standing.remove(block)
                QTextCursor(block).setBlockFormat(block_format(self._look))

    def event(self, event: QEvent) -> bool:
        """Claims the keys of the marks before the menus do; undo belongs to the file when nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _tool_of(event):
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.is_typing:
                event.ignore()
                return True
        return super().event(event)

    def use_tool(self, tool: str) -> None:
        """Does what a button of the toolbar or its keys say: a mark, a list, or a link."""
        if self.isReadOnly():
            return
        if tool in ("bullet", "number"):
            self.toggle_list("bullet" if tool == "bullet" else "number")
        elif tool in ("in", "out"):
            self.shift_level(+1 if tool == "in" else -1)
        elif tool == "link":
            self.link_asked.emit()
        else:
            self.toggle_mark(MARKS[tool])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = self._list_step(key)
        tool = _tool_of(event)
        if tool:
            self.use_tool(tool)
        elif step:
            self.shift_level(step)
        elif key == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif key == Qt.Key.Key_Backtab:
            self.focusPreviousChild()
        elif key == Qt.Key.Key_Escape:
            self.show_text(self._shown)
        else:
            super().keyPressEvent(event)

    def _list_step(self, key: int) -> int:
        """The levels a key moves a list line: Tab in; Shift+Tab, Enter on nothing, Backspace at the start out."""
        cursor = self.textCursor()
        if list_at(cursor) is None:
            return 0
        if key == Qt.Key.Key_Tab:
            return +1
        is_end = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not cursor.block().text()
        is_start = key == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection()
        return -1 if is_end or is_start or key == Qt.Key.Key_Backtab else 0

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.end_typing()

    def createMimeDataFromSelection(self) -> QMimeData:
        selected = self.textCursor().selection()
        mime = QMimeData()
        mime.setText(selected.toPlainText())
        mime.setHtml(selected.toHtml())
        mime.setData(OWN_FORMAT, read_selection(self.textCursor()).to_json().encode())
        return mime

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasFormat(OWN_FORMAT)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(OWN_FORMAT):
            text = RichText.from_json(bytes(source.data(OWN_FORMAT).data()).decode())
        elif source.hasHtml():
            text = rich_text_of_html(source.html())
        else:
            text = RichText.of(source.text())
        insert_blocks(self.textCursor(), text, self._look)

    def loadResource(self, kind: int, name: object) -> object:
        """Nothing is ever loaded: a text names no pictures here, and an offline program calls nowhere."""
        return None

    def _changed(self) -> None:
        if not self.document().isModified():
            return
        self._rest.start()

    def _announce_draft(self) -> None:
        self.rested.emit(self.text())

    def _grow(self) -> None:
        height = round(self.document().documentLayout().documentSize().height()) + 2
        if height != self.height():
            self.setFixedHeight(max(height, round(self._look.line_height) + 2))


def _tool_of(event: QKeyEvent) -> str:
    """The tool whose keys were pressed, or nothing; Tab belongs to lists alone."""
    pressed = QKeySequence(event.keyCombination()).toString()
    return next((tool for tool, keys in KEYS.items() if keys == pressed and "Tab" not in keys), "")
