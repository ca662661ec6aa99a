"""The line that takes a slot as the office types it, and says below what it understood."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.programme_line import ProgrammeLine
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import Chip
from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.outline import duration, time_range
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel

REST = 150
MOST_NAMES = 4
"""So many people are said in the reading; the outline shows all of them."""


class EntryLine(Panel):
    """``entered`` carries the typed line on Enter; ``left`` says that an edit in place was given up."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, *, is_in_place: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("tint" if is_in_place else "surface", top="" if is_in_place else "line_strong", parent=parent)
        self._is_in_place = is_in_place
        self._is_done = False
        self._place: Callable[[ProgrammeLine], str] = lambda _line: ""
        column = QVBoxLayout(self)
        side = theme.scaled(20)
        column.setContentsMargins(
            side, theme.scaled(5 if is_in_place else 10), side, theme.scaled(5 if is_in_place else 8)
        )
        column.setSpacing(theme.scaled(2))
        self.box = _LineBox()
        self.box.setPlaceholderText(_("0900-0930 Opening: Recitation; Remarks: DG of SESRIC (tbc)"))
        self.box.setAccessibleName(_("A slot as one line"))
        if not is_in_place:
            self.box.addAction(icon("plus", "accent"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.returnPressed.connect(self._enter)
        self.box.escaped.connect(self._escape)
        self.box.left.connect(self._lose)
        column.addWidget(self.box)
        self.reading = LineReading()
        column.addWidget(self.reading)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._say)
        self.box.textChanged.connect(lambda _text: self._rest.start())
        self.setFocusProxy(self.box)
        self._say()

    def show_line(self, line: str) -> None:
        self.box.setText(line)
        self._say()

    def begin(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def clear(self) -> None:
        self.box.clear()
        self._say()

    def say_place_with(self, place: Callable[[ProgrammeLine], str]) -> None:
        """``place`` says in words where a line would land (“fills part of the gap before dinner”)."""
        self._place = place

    def _enter(self) -> None:
        if self.box.text().strip() and not self._is_done:
            self._is_done = self._is_in_place
            self.entered.emit(self.box.text().strip())

    def _escape(self) -> None:
        if self._is_in_place:
            self._is_done = True
            self.left.emit()
        else:
            self.clear()

    def _lose(self) -> None:
        """An edit in place ends as any field does: leaving it keeps what was typed."""
        if self._is_in_place:
            self._enter()

    def _say(self) -> None:
        text = self.box.text().strip()
        if not text:
            self.reading.say_hint(_("Type a slot as one line. Enter adds it."))
            return
        line = ProgrammeLine.parse(text)
        keeps = _("Enter keeps it, Esc leaves it as it was.") if self._is_in_place else self._place(line)
        self.reading.show_line(line, keeps)


class LineReading(QWidget):
    """What a line was understood as: time, session, people with their chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.scaled(24))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        self._row = row
        self.words = ""

    def say_hint(self, sentence: str) -> None:
        self._clear()
        self._add(TextLabel(sentence, "label", "third", wrap=False))
        self._row.addStretch(1)

    def show_line(self, line: ProgrammeLine, place: str) -> None:
        self._clear()
        time = " · ".join(
            part for part in (time_range(line.starts, line.ends), duration(line.starts, line.ends)) if part
        )
        mark = QLabel()
        mark.setPixmap(pixmap("corner-down-right" if time else "circle-alert", "accent" if time else "amber", 14))
        self._row.addWidget(mark)
        if time:
            self._add(TextLabel(time, "body", "accent", wrap=False))
        else:
            self._add(TextLabel(_("Kept as written. No time was understood."), "body", "amber", wrap=False))
        self._add(TextLabel(line.title, "strong", "second" if line.is_pause else "ink", wrap=False))
        shown = 0
        for part in line.parts:
            if part.title and shown < MOST_NAMES:
                self._add(TextLabel(part.title, "body", "second", wrap=False))
            for speaker in part.speakers:
                shown += 1
                if shown <= MOST_NAMES:
                    self._add_person(speaker.name, speaker.status)
        if shown > MOST_NAMES:
            self._add(TextLabel("…", "body", "second", wrap=False))
        self._add(TextLabel(place, "label", "third", wrap=False))
        self._row.addStretch(1)

    def _add_person(self, name: str, status: str) -> None:
        self._add(TextLabel(name, "body", wrap=False))
        if status != "confirmed":
            chip = Chip(status, _("tbc") if status == "to_confirm" else "")
            self._row.addWidget(chip)
            self.words += f" {chip.text}"

    def _add(self, label: TextLabel) -> None:
        if label.text:
            self._row.addWidget(label)
            self.words = f"{self.words} {label.text}".strip()

    def _clear(self) -> None:
        self.words = ""
        while (place := self._row.takeAt(0)) is not None:
            part = place.widget()
            if part is not None:
                part.hide()
                part.deleteLater()


class _LineBox(QLineEdit):
    """The box itself; it tells Esc and being left apart."""

    escaped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(theme.font("prose"))
        self.setMinimumHeight(theme.scaled(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        menus = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in menus:
            self.left.emit()
