"""The row on top: menus, the way to anything by name, undo and redo."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenuBar, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import broken_lines
from pesnet_desktop.ui.theme import colour, font, is_mirrored, scaled, text_width

KEYS = "Ctrl+K"


class MenuRow(Panel):
    """Menus at the leading edge, undo and redo at the trailing one; their tool tips name the change."""

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", bottom="line_strong", parent=parent)
        self.setFixedHeight(scaled(36))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(8), 0, scaled(16), 1)
        row.setSpacing(scaled(4))
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setFixedHeight(scaled(34 if is_mirrored() else 30))
        self.search = FindButton()
        row.addWidget(self.menus, 1)
        row.addWidget(self.search)
        ends = QHBoxLayout()
        ends.setSpacing(scaled(2))
        ends.addStretch(1)
        self._undo = button("", self.undo_asked.emit, "quiet", symbol="undo-2", tip=_("Nothing to undo"))
        self._redo = button("", self.redo_asked.emit, "quiet", symbol="redo-2", tip=_("Nothing to redo"))
        ends.addWidget(self._undo)
        ends.addWidget(self._redo)
        row.addLayout(ends, 1)
        self.show_steps(None, None)

    def keep_menus_whole(self) -> None:
        """Once the menus are filled: where the row is narrow the field gives way, not a menu."""
        self.menus.setMinimumWidth(self.menus.sizeHint().width() + scaled(24))  # Qt forgets its gaps in Arabic

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_menus_whole()

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Names the change that undo and redo would act on; None where there is none."""
        for step, label, names, nothing in (
            (self._undo, undo, _("Undo: {change} (Ctrl+Z)"), _("Nothing to undo")),
            (self._redo, redo, _("Redo: {change} (Ctrl+Shift+Z)"), _("Nothing to redo")),
        ):
            step.setEnabled(label is not None)
            step.setToolTip(nothing if label is None else names.format(change=label))


class FindButton(QAbstractButton):
    """Looks like a field and opens the finder; its shortcut stands at the trailing end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(_("Find anything or run an action"))
        self.setAccessibleName(self.text())
        self.setFixedHeight(scaled(26))
        self.setMinimumWidth(scaled(140))
        self.setMaximumWidth(scaled(360))
        self.setToolTip(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "line_strong"), 2 if self.hasFocus() else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        size, edge = scaled(16), scaled(8)
        x = self.width() - edge - size if is_mirrored() else edge
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap("search", "second", 16))
        room = QRect(self.rect()).adjusted(edge, 0, -edge, 0)
        words = room.adjusted(0, 0, -size - edge, 0) if is_mirrored() else room.adjusted(size + edge, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.setPen(colour("third"))
        painter.setFont(font("body"))
        keys = text_width("label", KEYS) + edge
        shown = broken_lines(self.text(), words.width() - keys, "body", 1)[0]
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeading, shown)
        painter.setFont(font("label"))
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignTrailing, KEYS)
