"""A text box that grows with what is typed instead of hiding it, with lines of a fixed height."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from pesnet_desktop.ui.theme import font, has_arabic, line_height, scaled

KEEPS_TEXT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class GrowBox(QTextEdit):
    """Plain text in a box. Enter (or leaving) finishes, Esc gives back what stood there.

    With ``many_lines`` Enter breaks the line and Ctrl+Enter finishes. Losing focus to another window or to a menu does
    not finish: the text stays as it is being typed. ``taken_back`` says that what is typed is again what is kept,
    ``entered`` that Enter was pressed, whether anything changed or not.
    """

    finished = Signal(str)
    typed = Signal(str)
    taken_back = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, many_lines: bool = False, use: str = "body") -> None:
        super().__init__(parent)
        self._many_lines = many_lines
        self._use = use
        self._kept = ""
        self._is_arabic = False
        self.setProperty("kind", "field")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(font(use))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(scaled(8), scaled(4), scaled(8), scaled(4))
        self._set_lines("")
        self.textChanged.connect(self._note_typing)

    @property
    def text(self) -> str:
        return self.toPlainText()

    @property
    def kept(self) -> str:
        """The text as it stood when it was shown or last finished."""
        return self._kept

    def show_text(self, text: str) -> None:
        """Shows ``text`` as what is kept; typing is measured against it."""
        self._kept = text
        if text == self.text:
            return
        self.blockSignals(True)
        self.setPlainText(text)
        self._set_lines(text)
        self.blockSignals(False)
        self.updateGeometry()

    def finish(self) -> None:
        """Ends the edit: announces the text when it differs from what is kept."""
        if self.text != self._kept:
            self._kept = self.text
            self.finished.emit(self._kept)

    def put_back(self) -> None:
        """Gives back what stood there before."""
        self.setPlainText(self._kept)

    def sizeHint(self) -> QSize:
        lines = max(1, round(self.document().size().height() / self._line()))
        return QSize(scaled(160), max(lines * self._line() + 2 * scaled(4) + 2, scaled(30)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(48), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Leaves Ctrl+Z to the window while nothing has been typed here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self.text == self._kept:
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Undo, keys.Redo)):
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEEPS_TEXT:
            self.left.emit()
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and (not self._many_lines or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finish()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text != self._kept:
            self.put_back()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text().replace("\r\n", "\n")
        self.insertPlainText(text if self._many_lines else " ".join(text.split()))

    def _note_typing(self) -> None:
        if has_arabic(self.text) != self._is_arabic:
            self._set_lines(self.text)
        self.updateGeometry()
        if self.text == self._kept:
            self.taken_back.emit()
        else:
            self.typed.emit(self.text)

    def _line(self) -> int:
        return line_height(self._use, "ا" if self._is_arabic else "")

    def _set_lines(self, text: str) -> None:
        """Fixes the height of all lines to that of the script in ``text``."""
        self._is_arabic = has_arabic(text)
        lines = QTextBlockFormat()
        lines.setLineHeight(self._line(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        was_blocked = self.blockSignals(True)
        cursor.mergeBlockFormat(lines)
        self.blockSignals(was_blocked)
