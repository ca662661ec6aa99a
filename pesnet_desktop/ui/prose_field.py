"""A field of rich text in a form: its label above, the editor of prose in a box below."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui.rich_document import Prose
from pesnet_desktop.ui.rich_text_edit import RichTextEdit
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import colour, colours, font, line_height, scaled


class ProseField(QWidget):
    """``finished`` comes with the text when an edit ends and changed something, ``typed`` while somebody types.

    ``left`` comes when the edit ended, whether it changed anything or not.
    """

    finished = Signal(object)
    typed = Signal(object)
    left = Signal()

    def __init__(self, label: str, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = Prose(colour("accent"), colour("amber"), line_height("body"), scaled(4))
        self.edit = RichTextEdit(look)
        self.edit.setFont(font("body"))
        self.edit.setReadOnly(not is_editable)
        self.edit.setAccessibleName(label)
        self.edit.ended.connect(self.finished)
        self.edit.rested.connect(self.typed)
        self.edit.ended.connect(self.left)
        self.edit.ended_unchanged.connect(self.left)
        self._box = _Box(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        column.addWidget(TextLabel(label, "label", "second", wrap=False))
        column.addWidget(self._box)

    def show_text(self, text: RichText) -> None:
        self.edit.show_text(text)

    def finish(self) -> None:
        self.edit.end_typing()


class _Box(QWidget):
    """The field's edge, thicker while somebody types inside."""

    def __init__(self, edit: RichTextEdit) -> None:
        super().__init__()
        self._edit = edit
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), scaled(5), scaled(8), scaled(5))
        column.addWidget(edit)
        edit.cursorPositionChanged.connect(self.update)
        edit.ended.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._edit.hasFocus()
        painter.setPen(QPen(colour("accent" if focused else "field_edge"), colours().focus_width if focused else 1))
        painter.setBrush(colour("surface"))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 4, 4)
