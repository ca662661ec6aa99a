"""A section of a concept note as it is written: heading and text, one language or two beside each other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import Chip, word_of
from pesnet_desktop.ui.rich_document import Prose
from pesnet_desktop.ui.rich_text_edit import RichTextEdit
from pesnet_desktop.ui.slot_row import from_lead

WIDEST = 600
"""About seventy characters of prose."""

NOT_WRITTEN: dict[str, Callable[[], str]] = {
    "en": lambda: _("This section has no English yet."),
    "fr": lambda: _("This section has no French yet."),
    "ar": lambda: _("This section has no Arabic yet."),
}


class HeadingBox(QLineEdit):
    """A heading that looks like one until the caret is in it."""

    ended = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._kept = ""
        self.setFont(theme.font("prose-heading"))
        self.setStyleSheet(
            "QLineEdit { border: 1px solid transparent; padding: 0; background: transparent; }"
            f"QLineEdit:focus {{ border: 2px solid {theme.colours().accent}; padding: 0 4px; }}"
        )
        self.setMinimumHeight(theme.scaled(32))
        self.setTextMargins(-2, 0, -2, 0)
        self.setAccessibleName(_("Heading of the section"))
        if language == "ar":
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.editingFinished.connect(self._end)

    def show_text(self, text: str) -> None:
        if self.hasFocus() and self.text() != self._kept:
            return
        self._kept = text
        self.setText(text)

    def _end(self) -> None:
        if self.text().strip() and self.text() != self._kept:
            self._kept = self.text()
            self.ended.emit(self.text().strip())
        else:
            self.setText(self._kept)


class StateChip(Chip):
    """How far a text has come; a click tells whether somebody reviewed it."""

    state_chosen = Signal(str)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in ("draft", "reviewed"):
            menu.addAction(word_of(state)).setData(state)
        menu.triggered.connect(lambda entry: self.state_chosen.emit(entry.data()))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class SectionColumn(QWidget):
    """A section in one language."""

    heading_ended = Signal(str, str)
    body_ended = Signal(str, RichText)
    body_unchanged = Signal(str)
    body_rested = Signal(str, RichText)
    state_chosen = Signal(str, str)
    entered = Signal(RichTextEdit)

    def __init__(self, language: str, *, is_fixed: bool, has_states: bool = True) -> None:
        super().__init__()
        self.language = language
        self._is_empty = True
        is_arabic = language == "ar"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
        self.heading = HeadingBox(language)
        self.heading.setReadOnly(is_fixed)
        self.heading.ended.connect(lambda text: self.heading_ended.emit(language, text))
        self.chip = StateChip("missing")
        self.chip.setEnabled(has_states and not is_fixed)
        self.chip.state_chosen.connect(lambda state: self.state_chosen.emit(language, state))
        kind = theme.TYPES["prose"]
        line = kind.arabic_line if is_arabic else kind.line
        look = Prose(theme.colour("accent"), theme.colour("amber"), theme.scaled(line), theme.scaled(8))
        self.body = RichTextEdit(look)
        words = theme.font("prose")
        words.setPixelSize(theme.scaled(kind.arabic_size if is_arabic else kind.size))
        self.body.setFont(words)
        self.body.setReadOnly(is_fixed)
        self.body.setPlaceholderText(NOT_WRITTEN[language]())
        self.body.setAccessibleName(_("Text of the section"))
        self.body.ended.connect(lambda text: self.body_ended.emit(language, text))
        self.body.ended_unchanged.connect(lambda: self.body_unchanged.emit(language))
        self.body.rested.connect(lambda text: self.body_rested.emit(language, text))
        self.body.installEventFilter(self)
        self._lay_out()

    def show_texts(self, heading: Wording, body: RichWording) -> None:
        self.heading.show_text(str(getattr(heading, self.language)))
        if not self.body.is_typing:
            self.body.show_text(getattr(body, self.language))
        state = str(getattr(body, f"{self.language}_state"))
        self.chip.show_state(state, _("English changed since") if state == "outdated" else "")
        self.chip.setVisible(state != "missing")
        self._is_empty = state == "missing"
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A missing text is a dashed place until the caret is in it."""
        if not self._is_empty or self.body.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        around = QRectF(self.body.geometry()).adjusted(-10.5, -5.5, 10.5, 5.5)
        painter.drawRoundedRect(around, 4, 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.body and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if watched is self.body and event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.body)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scaled(28), theme.scaled(10), theme.scaled(28), theme.scaled(14))
        column.setSpacing(theme.scaled(8))
        self.setMaximumWidth(theme.scaled(WIDEST + 56))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.chip)
        column.addLayout(head)
        column.addWidget(self.body)
        column.addStretch(1)


class SectionRow(QWidget):
    """One section, in one language or two; the current one has a bar at its leading edge.

    With ``has_states`` the officer says which text was reviewed.
    """

    def __init__(self, section_id: str, languages: tuple[str, ...], *, is_fixed: bool, has_states: bool = True) -> None:
        super().__init__()
        self.section_id = section_id
        self._is_current = False
        self.columns = [SectionColumn(language, is_fixed=is_fixed, has_states=has_states) for language in languages]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column in self.columns:
            row.addWidget(column, 1)
        if len(self.columns) == 1:
            row.addStretch(0)

    def show_texts(self, heading: Wording, body: RichWording) -> None:
        for column in self.columns:
            column.show_texts(heading, body)

    def set_current(self, is_current: bool) -> None:
        self._is_current = is_current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_current:
            painter.fillRect(from_lead(self.rect(), 0, 3), theme.colour("accent"))
        if len(self.columns) > 1:
            edge = self.columns[1].geometry()
            x = edge.right() if theme.is_mirrored() else edge.left()
            painter.fillRect(x, 0, 1, self.height(), theme.colour("line"))
