"""The red line under the menu row: trouble in words, until it is solved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


class TroubleLine(Panel):
    """One whole sentence; the cross puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("red_fill", bottom="red_edge", parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(6), scaled(8), scaled(6))
        row.setSpacing(scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap("circle-alert", "red", 16))
        self._words = TextLabel("", "name", "red")
        row.addWidget(mark)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(button("", self.hide, "quiet", symbol="x", tip=_("Put this line away")))
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when there is no trouble."""
        return "" if self.isHidden() else self._words.text

    def show_trouble(self, sentence: str) -> None:
        self._words.show_text(sentence)
        self.setVisible(bool(sentence))
