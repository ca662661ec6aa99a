"""What was read together – a row of a plan, a passage of a paper – as fields and questions, all of it by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.import_layout import FRAME
from pesnet_desktop.ui.import_record import QuestionBox
from pesnet_desktop.ui.import_written import Written, WrittenLine
from pesnet_desktop.ui.text_label import TextLabel


@dataclass(frozen=True)
class Asked:
    """A question: the place of the doubt at ``path``, and the choice taken. ``field`` can be written anew instead."""

    path: Path
    number: int
    doubt: Doubt
    taken: int
    place: str = ""
    field: Path | None = None


Part = str | Asked | Written
"""A heading, a question, a field."""


class RecordOfFields(QWidget):
    """Its parts in their order. ``looked_at`` tells the question by its place here, ``field_looked_at`` the field.

    ``answered`` tells path, doubt and choice; ``corrected`` path, words and whether the keys stay there;
    ``taken_back`` the path of a field that is again to say what was read, ``unfinished`` path and words that a field
    cannot take. ``left`` asks for the list.
    """

    looked_at = Signal(int)
    field_looked_at = Signal(object)
    answered = Signal(object, int, int)
    corrected = Signal(object, object, bool)
    taken_back = Signal(object)
    unfinished = Signal(object, str)
    left = Signal()

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._boxes: list[QuestionBox] = []
        self.asked: list[Asked] = []
        self.lines: list[WrittenLine] = []
        for part in parts:
            if isinstance(part, str):
                self._add_heading(part)
            elif isinstance(part, Asked):
                self._add_question(part)
            else:
                self._add_line(part)
        self._column.addStretch(1)

    @property
    def focused(self) -> Path | None:
        """The field that the keys are at."""
        return next((line.path for line in self.lines if line.has_keys), None)

    def settle(self) -> bool:
        """Takes over what is being written; false where something of it cannot be understood."""
        understood = [line.end() for line in self.lines]
        return all(understood)

    def begin_answer(self, place: int) -> None:
        """The keys answer this question from now on."""
        if 0 <= place < len(self._boxes):
            self.looked_at.emit(place)
            self.show_current(place)
            self._boxes[place].begin_answer()

    def begin(self) -> None:
        """Puts the keys on the first question, or the first field."""
        if self._boxes:
            self.begin_answer(0)
        elif self.lines:
            self.lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def begin_correction(self, place: int) -> None:
        """Opens the field that has the keys, or that of the question that is looked at, or the first."""
        focused = next((line for line in self.lines if line.hasFocus()), None)
        asked = self.asked[place].field if 0 <= place < len(self.asked) else None
        of_question = next((line for line in self.lines if line.path == asked), None)
        line = focused or of_question or next(iter(self.lines), None)
        if line is not None:
            line.begin()

    def focus_field(self, path: Path) -> None:
        """Puts the keys on a field, or on the question that stands for it."""
        line = next((line for line in self.lines if line.path == path and not line.field.is_asked), None)
        question = next((number for number, one in enumerate(self.asked) if one.field == path), -1)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin_answer(question)

    def begin_field(self, path: Path) -> bool:
        """Opens a field, or goes to its box where it is open; false where it does not stand here."""
        line = next((line for line in self.lines if line.path == path), None)
        if line is not None:
            line.begin()
        return line is not None

    def in_hand(self, question: int, field: Path | None) -> QWidget | None:
        """The field or the question that is looked at."""
        line = next((line for line in self.lines if line.path == field), None)
        return line or (self._boxes[question] if 0 <= question < len(self._boxes) else None)

    def show_current(self, place: int) -> None:
        for number, box in enumerate(self._boxes):
            box.set_current(number == place)

    def _add_heading(self, words: str) -> None:
        row = QVBoxLayout()
        row.setContentsMargins(FRAME, theme.scaled(14 if self._column.count() else 0), FRAME, 0)
        row.addWidget(TextLabel(words, "head", "second"))
        self._column.addLayout(row)

    def _add_question(self, asked: Asked) -> None:
        place = len(self._boxes)
        box = QuestionBox(place, asked.doubt, asked.taken, asked.place, can_be_written=asked.field is not None)
        box.looked_at.connect(self.show_current)
        box.looked_at.connect(self.looked_at)
        box.answered.connect(lambda _place, choice: self.answered.emit(asked.path, asked.number, choice))
        box.writing_asked.connect(lambda: asked.field is not None and self.begin_field(asked.field))
        box.left.connect(self.left)
        self._boxes.append(box)
        self.asked.append(asked)
        self._column.addSpacing(theme.scaled(10))
        self._column.addWidget(box)

    def _add_line(self, field: Written) -> None:
        if self.asked and self._column.count() and isinstance(self._last(), QuestionBox):
            self._column.addSpacing(theme.scaled(4))
        line = WrittenLine(field)
        line.corrected.connect(self.corrected)
        line.taken_back.connect(self.taken_back)
        line.unfinished.connect(self.unfinished)
        line.focused.connect(self.field_looked_at)
        line.stepped.connect(lambda step: self._step(line, step))
        line.left.connect(lambda: self._leave(line))
        self.lines.append(line)
        self._column.addWidget(line)

    def _last(self) -> QWidget | None:
        last = self._column.itemAt(self._column.count() - 1)
        return last.widget() if last is not None else None

    def _step(self, line: WrittenLine, step: int) -> None:
        shown = [one for one in self.lines if not one.field.is_asked]
        place = shown.index(line) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self, line: WrittenLine) -> None:
        """From a field to the list; from the box under a question to the question."""
        place = next((number for number, one in enumerate(self.asked) if one.field == line.path), -1)
        if line.field.is_asked and place >= 0:
            self.begin_answer(place)
        else:
            self.left.emit()
