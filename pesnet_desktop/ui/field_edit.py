"""A field of a form: its label above, a box that grows, and under it in words what was understood."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled

REST = 150
"""Milliseconds without a key press before the reading is shown."""


@dataclass(frozen=True)
class Reading:
    """What was understood: ``text`` in the tone of ``kind``, and a quieter second line.

    ``understood`` is said in the accent, ``kept`` (not understood, allowed) in amber, ``wrong`` in red.
    """

    text: str
    kind: Literal["understood", "kept", "wrong"] = "understood"
    second: str = ""


Reader = Callable[[str], Reading | None]

_TONES = {
    "understood": ("accent", "corner-down-right"),
    "kept": ("amber", "circle-alert"),
    "wrong": ("red", "circle-alert"),
}


class ReadingLine(QWidget):
    """The line under a field that says what was understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 0, 0)
        row.setSpacing(4)
        self._mark = QLabel()
        self._first = TextLabel("", "label", weight=500)
        self._second = TextLabel("", "label", "third")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._first)
        words.addWidget(self._second)
        marks = QVBoxLayout()
        marks.setContentsMargins(0, 3, 0, 0)
        marks.addWidget(self._mark)
        marks.addStretch()
        row.addLayout(marks)
        row.addLayout(words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, both lines; empty when nothing is."""
        return "" if self.isHidden() else "\n".join(filter(None, (self._first.text, self._second.text)))

    def show_reading(self, reading: Reading | None) -> None:
        if reading is None:
            self.hide()
            return
        role, symbol = _TONES[reading.kind]
        self._mark.setPixmap(pixmap(symbol, role, 14))
        self._first.show_text(reading.text, role)
        self._second.show_text(reading.second)
        self._second.setVisible(bool(reading.second))
        self.show()


class FieldEdit(QWidget):
    """Label, box and reading. ``finished`` comes with the text when an edit ends and changed something."""

    finished = Signal(str)
    typed = Signal(str)
    taken_back = Signal()

    def __init__(
        self,
        label: str,
        *,
        many_lines: bool = False,
        read: Reader | None = None,
        use: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        self.label = TextLabel(label, "label", "second", wrap=False)
        self.box = GrowBox(self, many_lines=many_lines, use=use)
        self.box.setAccessibleName(label)
        self.reading = ReadingLine(self)
        for part in (self.label, self.box, self.reading):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._say)
        self.box.typed.connect(self._rest.start)
        self.box.typed.connect(self.typed)
        self.box.taken_back.connect(self._rest.start)
        self.box.taken_back.connect(self.taken_back)
        self.box.finished.connect(self.finished)

    @property
    def text(self) -> str:
        return self.box.text

    def show_text(self, text: str) -> None:
        """Shows what is kept; an edit that is under way is not disturbed."""
        if self.box.hasFocus() and self.box.text != self.box.kept:
            return
        self.box.show_text(text)
        self._say()

    def finish(self) -> None:
        self.box.finish()

    def show_wrong(self, sentence: str) -> None:
        """Marks the field red with a ``sentence`` that says what to do; an empty one takes the mark away."""
        self.box.setProperty("wrong", bool(sentence))
        self.box.style().polish(self.box)
        self.reading.show_reading(Reading(sentence, "wrong") if sentence else None)

    def _say(self) -> None:
        self.reading.show_reading(self._read(self.text) if self._read is not None and self.text.strip() else None)
