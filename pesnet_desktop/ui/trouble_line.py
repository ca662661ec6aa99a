"""The red line under the menu row: trouble in words, until it is solved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


class TroubleLine(Panel):
    """One whole sentence with the ways on behind it; the cross puts it away."""

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
        self._links: Sequence[QWidget] = ()
        self._row = row
        row.addWidget(button("", self.hide, "quiet", symbol="x", tip=_("Put this line away")))
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when there is no trouble."""
        return "" if self.isHidden() else self._words.text

    def show_trouble(self, sentence: str, links: Sequence[QWidget] = ()) -> None:
        for old in self._links:
            old.hide()
            old.deleteLater()
        self._links = tuple(links)
        for place, link in enumerate(self._links, self._row.count() - 1):
            self._row.insertWidget(place, link)
        self._words.show_text(sentence)
        self.setVisible(bool(sentence))
