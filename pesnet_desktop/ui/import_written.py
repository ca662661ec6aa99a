"""A field of a review that can be written anew by keys, beside what the file says; Esc leaves it as it was."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.papers.settling import Words, plain
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.field_edit import FieldEdit, Reader
from pesnet_desktop.ui.import_layout import FRAME
from pesnet_desktop.ui.import_record import FieldLine
from pesnet_desktop.ui.prose_field import ProseField

ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Written:
    """A field as it would be entered.

    ``was_read`` are the words of the file where an officer wrote others. ``summary`` stands for long prose. A field
    that ``is_asked`` stands in a question, and is shown only while it is being written. ``check`` raises Problem;
    ``unfinished`` are words that it refused.
    """

    path: Path
    label: str
    words: Words
    place: str = ""
    summary: str = ""
    read: Reader | None = None
    check: Callable[[str], object] | None = None
    was_read: Words | None = None
    is_clear: bool = True
    is_asked: bool = False
    unfinished: str = ""


class WrittenLine(QWidget):
    """Enter, F2 or a double click opens a box with the words in it; Esc on a field written anew takes that back.

    ``corrected`` tells path, words and whether the keys stay here, ``taken_back`` the path, ``unfinished`` path and
    words that cannot be taken, none once the box is closed. ``stepped`` asks for the next field or the one before,
    ``left`` for what was looked at before.
    """

    corrected = Signal(object, object, bool)
    taken_back = Signal(object)
    unfinished = Signal(object, str)
    focused = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, field: Written) -> None:
        super().__init__()
        self.field = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if field.is_asked else Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{field.label}: {plain(field.words)}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget = self._line()
        self._column.addWidget(self._shown)
        if field.unfinished:
            self._is_refused(self._open_box(field.unfinished))
        elif field.is_asked:
            self.hide()

    @property
    def path(self) -> Path:
        return self.field.path

    @property
    def is_open(self) -> bool:
        """Whether it is being written."""
        return isinstance(self._shown, FieldEdit | ProseField)

    @property
    def has_keys(self) -> bool:
        """Whether the keys are at the field or in its box."""
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self._shown.isAncestorOf(focused))

    def begin(self) -> None:
        """Opens the box with the words in it."""
        if self.is_open:
            shown = self._shown.edit if isinstance(self._shown, ProseField) else self._shown
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = self.field.words
        if isinstance(words, RichText):
            prose = ProseField(self.field.label, is_editable=True)
            prose.show_text(words)
            prose.edit.ended.connect(self._take)
            prose.edit.ended_unchanged.connect(self._close)
            box: QWidget = prose.edit
            box.installEventFilter(self)
            self._put(prose)
        else:
            edit = self._open_box(words)
            edit.box.selectAll()
            box = edit.box
        self.show()
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(self.path)

    def end(self) -> bool:
        """Takes over what was typed; false where it cannot be understood, which is then said and the box stays."""
        shown = self._shown
        if isinstance(shown, ProseField):
            shown.finish()
        if not isinstance(shown, FieldEdit):
            return True
        if shown.text == self.field.words:
            self._close()
            return True
        if self._is_refused(shown):
            self.unfinished.emit(self.path, shown.text)
            return False
        self._take(shown.text)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes over (with Ctrl in prose, where it begins a line); Esc closes the box."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self.is_open:
            return False
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENDING and (has_ctrl or isinstance(self._shown, FieldEdit)):
            self.end()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (*ENDING, Qt.Key.Key_F2):
            self.begin()
        elif key == Qt.Key.Key_Escape and self.field.was_read is not None:
            self.taken_back.emit(self.path)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.path)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), theme.colours().focus_width))
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _open_box(self, words: str) -> FieldEdit:
        edit = FieldEdit(self.field.label, read=self.field.read)
        edit.show_text(words)
        edit.box.left.connect(self.end)
        edit.box.installEventFilter(self)
        self._put(edit)
        return edit

    def _is_refused(self, edit: FieldEdit) -> bool:
        """Whether the field cannot take the words in its box, which is then said under them."""
        try:
            if self.field.check is not None:
                self.field.check(edit.text)
        except Problem as problem:
            edit.show_wrong(str(problem))
            return True
        return False

    def _line(self) -> FieldLine:
        field = self.field
        reading = field.read(plain(field.words)) if field.read is not None and plain(field.words) else None
        line = FieldLine(
            field.label,
            field.summary or plain(field.words),
            reading.text if reading is not None and field.path[-1] == "timeline" else "",
            place=field.place,
            is_clear=field.is_clear,
        )
        if field.was_read is not None:
            was_read = _("In the file: {words}").format(words=plain(field.was_read).strip() or "–")
            line.show_corrected(was_read, lambda: self.taken_back.emit(self.path))
        hint = _("Enter or a double click writes this field anew.")
        line.setToolTip("\n".join(filter(None, (field.place, hint))))
        return line

    def _take(self, words: Words) -> None:
        had_keys = self.has_keys
        self._close(is_taken=True)
        self.corrected.emit(self.path, words, had_keys)

    def _close(self, *, is_taken: bool = False) -> None:
        """Shows the line again, which has the keys where the box had them."""
        had_focus = self.has_keys
        self._put(self._line())
        self.setVisible(not self.field.is_asked)
        if had_focus and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus and not is_taken:
            self.left.emit()
        if not is_taken:
            self.unfinished.emit(self.path, "")

    def _put(self, shown: QWidget) -> None:
        old, self._shown = self._shown, shown
        self._column.replaceWidget(old, shown)
        beside = FRAME if self.is_open else 0
        self._column.setContentsMargins(beside, beside, beside, beside)
        old.blockSignals(True)
        old.hide()
        old.deleteLater()
