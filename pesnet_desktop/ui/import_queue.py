"""The files that are reviewed together: each with its state, in a list over what was read of the one that is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.papers.columns_as import records_of
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft, OtherDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Decisions, Draft, Entered, doubt_count
from pesnet_desktop.tasks.read_as import AS_TOLD, ReadAs
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import paint_chip
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Hairline
from pesnet_desktop.ui.text_label import TextLabel

State = Literal["open", "refused", "accepted", "skipped"]
LINE, HEAD = 31, 42
FILE = Qt.ItemDataRole.UserRole + 1


@dataclass
class QueuedFile:
    """A file of the review: what it was read as or why it was refused, what was decided, and what became of it.

    ``beside`` is the draft with the questions that what is there already raises, ``said`` what the officer said that
    the file is to be read as.
    """

    path: Path
    draft: Draft | None = None
    problem: Problem | None = None
    decisions: Decisions = field(default_factory=Decisions)
    state: State = "open"
    entered: Entered | None = None
    beside: Draft | None = None
    said: ReadAs = AS_TOLD

    @property
    def name(self) -> str:
        return self.draft.file_name if self.draft is not None else self.path.name

    @property
    def doubts(self) -> int:
        shown = self.beside or self.draft
        return doubt_count(shown, self.decisions) if shown is not None else 0

    @property
    def is_clear(self) -> bool:
        """Whether it can be accepted without a question."""
        return self._is_clear(self.doubts)

    def line(self) -> "FileLine":
        """The file as the list shows it now."""
        doubts = self.doubts if self.state == "open" else 0
        if doubts:
            words = ngettext("{n} question", "{n} questions", doubts).format(n=doubts)
            return FileLine(self.name, words, ("circle-alert", "amber"), doubts, is_open=True)
        if self.state == "open" and not self._is_clear(0):
            return FileLine(self.name, _("To be looked at"), ("circle-dot", "amber"), is_open=True)
        words = str(self.problem) if self.problem is not None else WORDS[self.state]()
        return FileLine(self.name, words, MARKS[self.state], is_open=self.state == "open")

    def _is_clear(self, doubts: int) -> bool:
        if self.state != "open" or self.draft is None or isinstance(self.draft, OtherDraft):
            return False
        is_to_be_looked_at = doubts or self.decisions.is_proposed or self.decisions.unfinished
        return not is_to_be_looked_at and self._is_table_said

    @property
    def _is_table_said(self) -> bool:
        """Whether an officer said what a table's columns are; participants need an event, too."""
        if not isinstance(self.draft, ColumnsDraft):
            return True
        is_of_event = (self.decisions.records or records_of(self.decisions.columns)) == "participants"
        return bool(self.decisions.corrected) and (not is_of_event or bool(self.decisions.event_id))


@dataclass(frozen=True)
class FileLine:
    """A file in the list: its state in words and as an icon with a colour, or the number of its questions."""

    name: str
    words: str
    mark: tuple[str, str]
    doubts: int = 0
    is_open: bool = False


WORDS: dict[State, Callable[[], str]] = {
    "open": lambda: _("Read without doubt"),
    "refused": lambda: _("Refused"),
    "accepted": lambda: _("Accepted"),
    "skipped": lambda: _("Skipped"),
}
MARKS: dict[State, tuple[str, str]] = {
    "open": ("check", "green"),
    "refused": ("circle-alert", "red"),
    "accepted": ("circle-check", "green"),
    "skipped": ("circle-dashed", "third"),
}


def first_open(files: Sequence[QueuedFile], after: int) -> int:
    """The first file that is to be decided from ``after`` on, doubts before what is clear; else the last shown."""
    ahead = [*range(after, len(files)), *range(after)]
    waiting = [place for place in ahead if files[place].state == "open"]
    return waiting[0] if waiting else min(after, len(files) - 1)


class QueuePane(QWidget):
    """The head and the list; it leaves half of the pane to what stands below."""

    file_chosen = Signal(int)

    def __init__(self, files: Sequence[QueuedFile], current: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 20, 4)
        head.addWidget(TextLabel(_("Files"), "head", "second", wrap=False), 1)
        head.addWidget(TextLabel(str(len(files)), "label", "second", wrap=False))
        column.addLayout(head)
        self.list = QueueList(files, current)
        height = len(files) * theme.scaled(LINE) + 2
        self.list.setMaximumHeight(height)
        self.setMaximumHeight(height + theme.scaled(HEAD))
        self.list.file_chosen.connect(self.file_chosen)
        column.addWidget(self.list, 1)
        column.addWidget(Hairline("line"))


class QueueList(QListView):
    """Arrow keys and clicks announce the file's place."""

    file_chosen = Signal(int)

    def __init__(self, files: Sequence[QueuedFile], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for one in files:
            line = one.line()
            item = QStandardItem(f"{line.name}, {line.words}")
            item.setData(line, FILE)
            item.setEditable(False)
            item.setToolTip(f"{line.name}\n{line.words}")
            model.appendRow(item)
        self.setModel(model)
        self.setItemDelegate(_FileDelegate(files[current], self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Files"))
        self.setStyleSheet("background: transparent")
        self.setCurrentIndex(model.index(current, 0))
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
        self.selectionModel().currentChanged.connect(self._announce)

    def _announce(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.file_chosen.emit(current.row())


class _FileDelegate(QStyledItemDelegate):
    """What is decided about the file that is shown changes its line at once."""

    def __init__(self, shown: QueuedFile, parent: QListView) -> None:
        super().__init__(parent)
        self._shown = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.scaled(LINE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        one: FileLine = self._shown.line() if is_selected else index.data(FILE)
        around = box.adjusted(8, 1, -8, -1)
        painter.save()
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_strong" if is_selected else "hover"))
            painter.drawRoundedRect(around, 4, 4)
        use = "strong" if is_selected else "body"
        painter.setFont(theme.font(use))
        painter.setPen(theme.colour("ink" if one.is_open else "third"))
        mark = theme.scaled(30)
        before, after = (0, mark) if not theme.is_mirrored() else (mark, 0)
        words = around.adjusted(12 + before, 0, -12 - after, 0)
        shown = QFontMetrics(theme.font(use)).elidedText(one.name, Qt.TextElideMode.ElideMiddle, words.width())
        edge = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if theme.is_mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(theme.direction_of(one.name))
        painter.drawText(words, edge | side, shown)
        end = QRect(
            around.left() + 8 if theme.is_mirrored() else around.right() - 28, around.top(), 20, around.height()
        )
        if one.doubts:
            paint_chip(painter, QRectF(end.adjusted(0, 5, 0, -5)), str(one.doubts), "amber")
        else:
            symbol, role = one.mark
            painter.drawPixmap(end.center().x() - 8, end.center().y() - 7, pixmap(symbol, role, 16))
        painter.restore()
