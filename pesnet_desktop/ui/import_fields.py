"""One passage of a paper as read: questions first, then clear fields, a line each, which can be written anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pesnet_desktop.model.papers.reads import Path, Read
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.import_passages import Field, Passage
from pesnet_desktop.ui.import_record import FieldLine, QuestionBox

Taken = Callable[[Path, int], int]
"""Which choice of a field's doubt is taken."""


class CorrectLine(QWidget):
    """A field that turns into a box to write in: by Enter, F2 or a double click; Esc leaves it as it was."""

    corrected = Signal(object, str)

    def __init__(self, field: Field, text: str, place: str) -> None:
        super().__init__()
        self._field, self._text, self._place = field, text, place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{field.label}: {text}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._line: QWidget = self._shown()
        self._column.addWidget(self._line)

    @property
    def path(self) -> Path:
        return self._field.path

    @property
    def can_be_corrected(self) -> bool:
        """Prose is written anew where it is kept, in the event."""
        return isinstance(self._field.read, Read)

    def begin(self) -> None:
        """Opens the box with the words in it."""
        if not self.can_be_corrected or isinstance(self._line, QLineEdit):
            return
        box = QLineEdit(self._text)
        box.setProperty("kind", "field")
        box.setAccessibleName(self._field.label)
        box.editingFinished.connect(lambda: self._end(box.text()))
        self._put(box)
        box.selectAll()
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and isinstance(self._line, QLineEdit):
            self._line.blockSignals(True)
            self._put(self._shown())
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.begin()

    def _end(self, text: str) -> None:
        if not isinstance(self._line, QLineEdit):
            return
        changed, self._text = text != self._text, text
        self._put(self._shown())
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.corrected.emit(self._field.path, text)

    def _shown(self) -> FieldLine:
        return FieldLine(self._field.label, self._text, place=self._place, is_clear=not self._field.read.doubts)

    def _put(self, line: QWidget) -> None:
        old, self._line = self._line, line
        self._column.replaceWidget(old, line)
        old.hide()
        old.deleteLater()


class RecordOfPassage(QWidget):
    """The whole pane for one passage. ``answered`` tells field, doubt and choice, ``corrected`` field and words."""

    looked_at = Signal(int)
    answered = Signal(object, int, int)
    corrected = Signal(object, str)

    def __init__(
        self, passage: Passage, taken: Taken, corrected: dict[Path, str], place_of: Callable[[Field], str]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._boxes: list[QuestionBox] = []
        self._asked: list[tuple[Path, int]] = []
        self.lines: list[CorrectLine] = []
        for field in passage.fields:
            for number, doubt in enumerate(field.read.doubts):
                box = QuestionBox(len(self._boxes), doubt, taken(field.path, number), place_of(field))
                box.looked_at.connect(self.show_current)
                box.looked_at.connect(self.looked_at)
                box.answered.connect(self._answer)
                self._boxes.append(box)
                self._asked.append((field.path, number))
                column.addWidget(box)
                column.addSpacing(theme.scaled(10))
        for field in passage.fields:
            line = CorrectLine(field, corrected.get(field.path, field.text), place_of(field))
            line.corrected.connect(self.corrected)
            self.lines.append(line)
            column.addWidget(line)
        column.addStretch(1)

    @property
    def questions(self) -> int:
        return len(self._boxes)

    def begin_answer(self, place: int) -> None:
        """The keys answer this question from now on."""
        self.looked_at.emit(place)
        self.show_current(place)
        self._boxes[place].begin_answer()

    def begin_correction(self, place: int) -> None:
        """Opens the field of the question that is looked at, or the one that has the focus, or the first."""
        focused = next((line for line in self.lines if line.hasFocus()), None)
        asked = self._asked[place][0] if place < len(self._asked) else None
        of_question = next((line for line in self.lines if line.path == asked), None)
        line = focused or of_question or next((one for one in self.lines if one.can_be_corrected), None)
        if line is not None:
            line.begin()

    def show_current(self, place: int) -> None:
        for number, box in enumerate(self._boxes):
            box.set_current(number == place)

    def _answer(self, place: int, choice: int) -> None:
        path, doubt = self._asked[place]
        self.answered.emit(path, doubt, choice)
