"""A file of a review that asks nothing any more: refused, accepted or skipped; and the parts that found no place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pesnet_desktop.commands.unread_part import dismiss_unread_part
from pesnet_desktop.i18n import _
from pesnet_desktop.queries.foreign_files import UnreadPartRow, unread_parts
from pesnet_desktop.tasks.keeping import not_kept
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.scroll_area import scroll_area
from pesnet_desktop.ui.text_label import TextLabel

PANE = 266


class DecidedFile(QWidget):
    """What became of a file, beside the queue, with a summary once all are decided; ``ended`` takes the queue away."""

    ended = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, one: QueuedFile, above: QWidget | None, summary: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if above is not None:
            pane = Panel("ground", trailing="line")
            pane.setFixedWidth(theme.scaled(PANE))
            side = QVBoxLayout(pane)
            side.setContentsMargins(0, 8, 1, 8)
            side.addWidget(above, 1000)
            side.addStretch(1)
            row.addWidget(pane)
        ground = Panel("surface")
        column = QVBoxLayout(ground)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(theme.scaled(10))
        column.addWidget(TextLabel(one.name, "page-title", wrap=False), 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(_state_line(one))
        links = QHBoxLayout()
        links.setSpacing(theme.scaled(8))
        if one.state == "accepted":
            links.addWidget(button(_("Open what was entered"), self.opened.emit))
        if summary:
            links.addWidget(button(_("End the import"), self.ended.emit, "primary"))
        links.addStretch(1)
        column.addLayout(links)
        if summary:
            column.addWidget(TextLabel(summary, "body", "second"))
        column.addWidget(UnreadList(desk), 1)
        row.addWidget(ground, 1)


class UnreadList(QWidget):
    """Every part of an imported file that found no place, until it is dismissed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self._head = TextLabel("", "section", wrap=False)
        column.addWidget(self._head)
        self._scroll = scroll_area(is_clear=True)
        column.addWidget(self._scroll, 1)
        self.reload()

    def reload(self) -> None:
        """Asks again what is still listed."""
        parts = unread_parts(self._desk.store)
        self._head.show_text(_("Parts of files that found no place") if parts else _("No part of a file is left over."))
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(theme.scaled(6))
        for part in parts:
            column.addLayout(self._row(part))
            column.addWidget(Hairline("line"))
        column.addStretch(1)
        self._scroll.setWidget(rows)

    def _row(self, part: UnreadPartRow) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(part.words, "body", lines=6))
        where = _("{file}, {place}").format(file=part.source, place=part.place) if part.place else part.source
        words.addWidget(TextLabel(where, "label", "third", lines=1))
        row.addLayout(words, 1)
        dismiss = button(_("Dismiss"), lambda: self._dismiss(part.id), "link")
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _dismiss(self, key: str) -> None:
        self._desk.run(dismiss_unread_part, key)


class NothingOpen(QWidget):
    """What the page says while no proposal is shown: the way to one, and what earlier ones left over."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(theme.scaled(12))
        self.words = TextLabel(_("No proposal is open here."), wrap=False)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        if not desk.store.read_only:
            choose = button(_("Import files"), desk.import_asked.emit, "primary")
            column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.left_over = UnreadList(desk)
        column.addWidget(self.left_over, 1)

    def show_reading(self, sentence: str) -> None:
        """Says that files are being read; without a sentence nothing is."""
        self.words.show_text(sentence or _("No proposal is open here."))


def summary_of(files: Sequence[QueuedFile]) -> str:
    """“3 accepted · 1 refused”."""
    words = {"accepted": _("{n} accepted"), "skipped": _("{n} skipped"), "refused": _("{n} refused")}
    counts = {state: sum(1 for one in files if one.state == state) for state in words}
    return " · ".join(said.format(n=counts[state]) for state, said in words.items() if counts[state])


def _state_line(one: QueuedFile) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    mark = QLabel()
    line = one.line()
    mark.setPixmap(pixmap(*line.mark, 16))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    too_large = not_kept(one.path) if one.state == "accepted" else ""
    row.addWidget(TextLabel("\n".join(filter(None, (line.words, too_large))), "body"), 1)
    return row
