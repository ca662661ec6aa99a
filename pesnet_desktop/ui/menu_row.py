"""The row on top: menus, the way to anything by name, undo and redo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.theme import scaled


class MenuRow(Panel):
    """Menus at the leading edge, undo and redo at the trailing one; their tool tips name the change."""

    undo_asked = Signal()
    redo_asked = Signal()
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", bottom="line_strong", parent=parent)
        self.setFixedHeight(scaled(36))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(8), 0, scaled(16), 1)
        row.setSpacing(scaled(4))
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        row.addWidget(self.menus, 1, Qt.AlignmentFlag.AlignVCenter)
        self.find = _find_button(self)
        row.addWidget(self.find)
        ends = QHBoxLayout()
        ends.setSpacing(scaled(2))
        ends.addStretch(1)
        self._undo = button("", self.undo_asked.emit, "quiet", symbol="undo-2", tip=_("Nothing to undo"))
        self._redo = button("", self.redo_asked.emit, "quiet", symbol="redo-2", tip=_("Nothing to redo"))
        ends.addWidget(self._undo)
        ends.addWidget(self._redo)
        row.addLayout(ends, 1)
        self.show_steps(None, None)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Names the change that undo and redo would act on; None where there is none."""
        for step, label, names, nothing in (
            (self._undo, undo, _("Undo: {change} (Ctrl+Z)"), _("Nothing to undo")),
            (self._redo, redo, _("Redo: {change} (Ctrl+Shift+Z)"), _("Nothing to redo")),
        ):
            step.setEnabled(label is not None)
            step.setToolTip(nothing if label is None else names.format(change=label))


def _find_button(row: MenuRow) -> QPushButton:
    made = QPushButton(icon("search"), _("Find anything or run an action") + "    Ctrl+K", row)
    made.setProperty("kind", "find")
    made.setFixedSize(scaled(360), scaled(26))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.clicked.connect(lambda _checked=False: row.find_asked.emit())
    return made
