"""The head of an import: the file's name, what was counted in it, and the two ways to end the review."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import GAP, button
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel

Sentence = tuple[str, str, str]
"""What is counted: an icon, its colour, the words."""


class ImportHead(Panel):
    """The counts, each an icon, its colour and a sentence, go on in a further line where the width ends.

    ``asked`` has room for what is asked of the whole file, ``below`` for where it goes to.
    """

    def __init__(
        self,
        kind: str,
        file_name: str,
        sentences: Sequence[Sentence],
        accept: str,
        *,
        is_one_of_many: bool = False,
    ) -> None:
        super().__init__("surface", bottom="line_strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(kind, "label", "second", wrap=False))
        words.addWidget(TextLabel(file_name, "page-title", wrap=False), 0, Qt.AlignmentFlag.AlignLeading)
        self._words = words
        self._counts = _counts(sentences)
        words.addWidget(self._counts)
        self.asked = QVBoxLayout()
        self.asked.setContentsMargins(0, 4, 0, 2)
        self.asked.setSpacing(theme.scaled(4))
        words.addLayout(self.asked)
        self.below = QHBoxLayout()
        self.below.setSpacing(theme.scaled(8))
        words.addLayout(self.below)
        row.addLayout(words, 1)
        self.discard_button = button(_("Skip") if is_one_of_many else _("Discard"), lambda: None)
        self.accept_button = button(accept, lambda: None, "primary", symbol="check")
        row.addWidget(self.discard_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.accept_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_accept(self, words: str) -> None:
        """Says what would be accepted now."""
        self.accept_button.setText(f"{GAP}{words}")
        self.accept_button.setAccessibleName(words)

    def show_counts(self, sentences: Sequence[Sentence]) -> None:
        """Shows what is counted now."""
        old, self._counts = self._counts, _counts(sentences)
        self._words.replaceWidget(old, self._counts)
        old.hide()
        old.deleteLater()


def _counts(sentences: Sequence[Sentence]) -> FlowBox:
    counts = FlowBox(theme.scaled(24), theme.scaled(2))
    for symbol, role, sentence in sentences:
        counts.flow.addWidget(_count(symbol, role, sentence))
    return counts


def _count(symbol: str, role: str, sentence: str) -> QWidget:
    """An icon and its sentence, which stay together."""
    count = QWidget()
    row = QHBoxLayout(count)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(8))
    mark = QLabel()
    mark.setPixmap(pixmap(symbol, role, 16))
    row.addWidget(mark)
    words = TextLabel(sentence, "body", wrap=False)
    words.setMinimumWidth(words.sizeHint().width() + theme.scaled(4))
    row.addWidget(words, 1)
    return count
