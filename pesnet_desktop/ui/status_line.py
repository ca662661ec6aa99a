"""The line at the foot that talks: what was done and when, Undo, and the progress of long work."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled


class StatusLine(Panel):
    """Words, never toasts. ``undo_asked`` and ``cancel_asked`` come from its two links."""

    undo_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", top="line_strong", parent=parent)
        self.setFixedHeight(scaled(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), 1, scaled(12), 0)
        row.setSpacing(scaled(6))
        self._mark = QLabel()
        self._words = TextLabel("", "label", "second", wrap=False)
        self._undo = button(_("Undo"), self.undo_asked.emit, "link")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(scaled(140), scaled(4))
        self._cancel = button(_("Cancel"), self.cancel_asked.emit, "link")
        self._links = QHBoxLayout()
        self._aside = TextLabel("", "label", "second", wrap=False)
        for part in (self._mark, self._words, self._undo, self._bar, self._cancel):
            row.addWidget(part)
        row.addLayout(self._links)
        row.addStretch(1)
        row.addWidget(self._aside)
        self._calm()

    @property
    def text(self) -> str:
        return self._words.text

    def say(self, sentence: str, symbol: str = "info") -> None:
        """A sentence without an edit behind it."""
        self._calm()
        self._mark.setPixmap(pixmap(symbol, "second", 14))
        self._words.show_text(sentence)

    def say_saved(self, change: str) -> None:
        """Names the last change, with the time and Undo."""
        self._calm()
        self._mark.setPixmap(pixmap("check", "green", 14))
        time = QTime.currentTime().toString("HH:mm")
        self._words.show_text(_("Saved {time} · {change}").format(time=time, change=change))
        self._undo.show()

    def say_progress(self, done: int, whole: int, sentence: str) -> None:
        """Long work: words and a thin bar; a ``whole`` of 0 is of unknown length.

        Bar and Cancel stay while the words change: a button that hides between press and release is never clicked.
        """
        if self._cancel.isHidden():
            self._calm()
        self._words.show_text(sentence)
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        self._bar.show()
        self._cancel.show()

    def offer(self, *links: QWidget) -> None:
        """Puts links (“Open”, “Show in folder”) behind the words until the next words come."""
        for link in links:
            self._links.addWidget(link)

    def say_aside(self, sentence: str) -> None:
        """What stands at the far end, in second ink."""
        self._aside.show_text(sentence)

    def _calm(self) -> None:
        self._mark.clear()
        for part in (self._undo, self._bar, self._cancel):
            part.hide()
        while (place := self._links.takeAt(0)) is not None:
            if (link := place.widget()) is not None:
                link.hide()
                link.deleteLater()
