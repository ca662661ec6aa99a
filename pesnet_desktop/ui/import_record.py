"""The pieces of a record under review: clear fields, a line each with a tick; doubts as questions with choices."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.import_layout import FRAME
from pesnet_desktop.ui.import_questions import heading_of
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.source_page import paint_number
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox

LABEL_WIDTH = 98


class FieldLine(QWidget):
    """A field without doubt: label, text, what was understood of it, tick; where it stands, at least as its tip."""

    def __init__(
        self,
        label: str,
        text: str,
        reading: str = "",
        *,
        place: str = "",
        is_clear: bool = True,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(FRAME, theme.scaled(6), FRAME, theme.scaled(6))
        row.setSpacing(theme.scaled(12))
        name = TextLabel(isolated(label), "label", "second")  # hours stand here, too
        name.setFixedWidth(theme.scaled(LABEL_WIDTH))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(text or "–", "body", "ink" if text else "third", lines=6))
        if reading:
            words.addWidget(TextLabel(reading, "label", "third"))
        self.setToolTip(place)
        row.addLayout(words, 1)
        self._words, self._mark = words, QLabel()
        if is_clear:
            self._mark.setPixmap(pixmap("check", "green", 16))
            self._mark.setToolTip("\n".join(filter(None, (_("Read without doubt"), place))))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(Hairline("line"))

    def show_corrected(self, was_read: str, take_back: Callable[[], object]) -> None:
        """Says that an officer wrote the field anew, what the file says, and how it is taken back."""
        self._mark.setPixmap(pixmap("pencil", "accent", 16))
        self._mark.setToolTip(_("Written anew by you"))
        self._words.addWidget(TextLabel(was_read, "label", "third", lines=3))
        link = button(_("Take it back (Esc)"), take_back, "link")
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)


class NumberRing(QWidget):
    """The number that a question has here and in the file."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._is_current = False
        self.setFixedSize(theme.scaled(18), theme.scaled(18))

    def set_current(self, is_current: bool) -> None:
        self._is_current = is_current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(18), theme.scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_number(QPainter(self), QRectF(self.rect()), self._number, self._is_current)


class QuestionBox(QWidget):
    """A doubt with its choices; the first is what was read. ``writing_asked`` is for words of one's own, ``left`` for
    the list.
    """

    looked_at = Signal(int)
    answered = Signal(int, int)
    writing_asked = Signal()
    left = Signal()

    def __init__(self, place: int, doubt: Doubt, taken: int, where: str = "", *, can_be_written: bool = False) -> None:
        super().__init__()
        self._place = place
        self._is_current = False
        self._ring = NumberRing(place + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.scaled(6))
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(8))
        head.addWidget(self._ring)
        head.addWidget(TextLabel(heading_of(doubt), "strong"), 1)
        column.addLayout(head)
        column.addWidget(TextLabel(doubt.question, "label", "second"))
        if where:
            column.addWidget(TextLabel(where, "label", "third"))
        choices = QButtonGroup(self)
        for number, choice in enumerate(doubt.choices):
            column.addWidget(self._choice(choices, number, choice.label, number == taken))
        choices.idToggled.connect(self._answer)
        if can_be_written:
            link = button(_("Write this field anew"), self.writing_asked.emit, "link", tip="Ctrl+F2")
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def set_current(self, is_current: bool) -> None:
        self._is_current = is_current
        self._ring.set_current(is_current)
        self.update()

    def begin_answer(self) -> None:
        """Puts the focus on the choice that is taken; arrow keys take another."""
        chosen = next((ring for ring in self.findChildren(RingBox) if ring.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys take the next choice or the one before, as in a list; a number takes that choice; Esc leaves."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        rings = self.findChildren(RingBox)
        here = next((place for place, ring in enumerate(rings) if ring is watched), 0)
        step = {Qt.Key.Key_Down: here + 1, Qt.Key.Key_Up: here - 1}.get(Qt.Key(event.key()))
        wanted = int(event.text()) - 1 if event.text() in "123456789" and event.text() else step
        if wanted is None or not 0 <= wanted < len(rings):
            return step is not None
        rings[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        rings[wanted].click()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.looked_at.emit(self._place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, width = ("accent", 2) if self._is_current else ("line_strong", 1)
        painter.setPen(QPen(theme.colour(role), width))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _choice(self, choices: QButtonGroup, number: int, label: str, is_taken: bool) -> QWidget:
        """A radio button beside words that wrap, which Qt's own label does not."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        radio = RingBox()
        radio.setAccessibleName(label)
        radio.setChecked(is_taken)
        radio.installEventFilter(self)
        choices.addButton(radio, number)
        words = TextLabel(label, "body")
        words.mousePressEvent = lambda _event: radio.click()  # type: ignore[method-assign]
        row.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line

    def _answer(self, number: int, is_on: bool) -> None:
        if is_on:
            self.looked_at.emit(self._place)
            self.answered.emit(self._place, number)


def record_of_left_over(parts: tuple[str, ...]) -> QWidget:
    """What found no place, word for word."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(FRAME, 0, FRAME, 0)
    column.setSpacing(theme.scaled(8))
    column.addWidget(
        TextLabel(_("These words of the file found no place in the plan. They stay in the file."), "label", "second")
    )
    for part in parts:
        column.addWidget(TextLabel(part, "body"))
        column.addWidget(Hairline("line"))
    column.addStretch(1)
    return pane
