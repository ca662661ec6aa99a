"""A slot of the programme as a row: time, duration, kind, session; its parts and people on a second axis."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QStyle, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.chip import StatusChip, status_menu, word_of
from pesnet_desktop.ui.day_scale import paint_hatch
from pesnet_desktop.ui.flow_row import FlowRow
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.outline import (
    Gap,
    OutlinePart,
    OutlineSlot,
    OutlineSpeaker,
    duration,
    length,
    symbol_of,
    time_range,
)
from pesnet_desktop.ui.text_label import TextLabel

LEAD = 44
TIME_WIDTH = 92
DURATION_WIDTH = 62
ROW_HEIGHT = 30
PART_HEIGHT = 22
ACT_WIDTH = 136
BAR = 3


class Grip(QLabel):
    """Where a row is taken hold of; it announces where it is dragged and where it is let go."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.scaled(20), theme.scaled(ROW_HEIGHT))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(_("Drag to move, or press Alt+Up and Alt+Down"))
        self._is_held = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._is_held = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())


class SlotRow(QWidget):
    """One slot. It only announces what the officer wants; the outline decides."""

    picked = Signal(str)
    edit_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    status_chosen = Signal(str, str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, slot: OutlineSlot, overlap: int, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = slot
        self._is_selected = False
        self._is_fixed = is_fixed
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{time_range(slot.starts, slot.ends)} {slot.title} {slot.topic}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(16), 0, theme.scaled(12), 1)
        row.setSpacing(theme.scaled(8))
        self.grip = Grip()
        self.grip.dragged.connect(lambda place: self.dragged.emit(slot.id, place))
        self.grip.dropped.connect(lambda place: self.dropped.emit(slot.id, place))
        row.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Figure(time_range(slot.starts, slot.ends), TIME_WIDTH, "red" if overlap else "ink"))
        row.addWidget(Figure(duration(slot.starts, slot.ends), DURATION_WIDTH, "third", at_end=True))
        row.addWidget(_symbol(slot), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(overlap), 1)
        self._more = button("", self._open_menu, "quiet", symbol="ellipsis", tip=_("What can be done with this slot"))
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._show_tools(False)

    def set_selected(self, is_selected: bool) -> None:
        self._is_selected = is_selected
        self._show_tools(is_selected or self.underMouse())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_selected or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("tint" if self._is_selected else "hover"))
        if self._is_selected:
            painter.fillRect(from_lead(self.rect(), 0, BAR), theme.colour("accent"))
        lead = 0 if self._is_selected else theme.scaled(LEAD)
        line = from_lead(self.rect(), lead, self.width() - lead)
        painter.fillRect(QRect(line.left(), self.height() - 1, line.width(), 1), theme.colour("line"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_tools(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._show_tools(self._is_selected)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.slot.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_asked.emit(self.slot.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.picked.emit(self.slot.id)
        self.menu_asked.emit(self.slot.id, event.globalPos())

    def _open_menu(self) -> None:
        self.picked.emit(self.slot.id)
        self.menu_asked.emit(self.slot.id, self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _show_tools(self, is_shown: bool) -> None:
        """Grip and menu appear; their places are always kept, so that nothing moves."""
        is_shown = is_shown and not self._is_fixed
        self.grip.setPixmap(pixmap("grip-vertical", "third", 16 if is_shown else 1))
        self._more.setIcon(pixmap("ellipsis", "second", 16) if is_shown else pixmap("ellipsis", "surface", 1))
        self.grip.setEnabled(not self._is_fixed)
        self._more.setEnabled(not self._is_fixed)

    def _words(self, overlap: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, theme.scaled(5), 0, theme.scaled(4))
        column.setSpacing(theme.scaled(2))
        column.addLayout(_headline(self.slot))
        if overlap:
            words = _("Begins {length} before what stands above it has ended.").format(length=length(overlap))
            column.addWidget(TextLabel(words, "label", "red"))
        if self.slot.parts:
            column.addLayout(_parts_grid(self.slot.parts, self.status_chosen.emit))
        if self.slot.notes:
            column.addWidget(TextLabel(self.slot.notes, "label", "third", lines=1))
        return column


def _headline(slot: OutlineSlot) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.scaled(10))
    role, use = ("second", "body") if slot.is_pause else ("ink", "strong")
    title = TextLabel(slot.title, use, role)
    line.addWidget(title, 0 if slot.topic else 1)
    if slot.topic:
        title.setFixedWidth(min(theme.text_width(use, slot.title) + 2, theme.scaled(220)))
        line.addWidget(TextLabel(slot.topic, "body"), 1)
    return line


def _parts_grid(parts: tuple[OutlinePart, ...], choose: Callable[[str, str], None]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, theme.scaled(2))
    grid.setHorizontalSpacing(theme.scaled(8))
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    row = 0
    for part in parts:
        indent = " " * 4 * part.level
        if not part.speakers:
            grid.addWidget(_part_label(indent + part.title, "ink"), row, 0, 1, 2)
            row += 1
            continue
        if part.title:
            act = _part_label(indent + part.title, "second")
            act.setFixedWidth(theme.scaled(ACT_WIDTH - 12))
            grid.addWidget(act, row, 0, Qt.AlignmentFlag.AlignTop)
        for speaker in part.speakers:
            column, span = (1, 1) if part.title else (0, 2)
            grid.addWidget(SpeakerLine(speaker, choose), row, column, 1, span)
            row += 1
    return grid


def _part_label(text: str, role: str) -> TextLabel:
    made = TextLabel(text, "body", role)
    made.setMinimumHeight(theme.scaled(PART_HEIGHT))
    return made


class SpeakerLine(QWidget):
    """A name with the chip of its state; a right click offers the five states of a confirmed one too."""

    def __init__(
        self, speaker: OutlineSpeaker, choose: Callable[[str, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._choose = choose
        row = FlowRow(theme.scaled(2), 0)
        self.setLayout(row)
        name = TextLabel(speaker.name, "body")
        name.setMinimumHeight(theme.scaled(PART_HEIGHT))
        self.chip: StatusChip | None = None
        row.addWidget(name)
        if speaker.status == "confirmed":
            return
        self.chip = StatusChip(speaker.status)
        self.chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.chip.show_state(speaker.status, _("tbc") if speaker.status == "to_confirm" else "")
        self.chip.setFixedHeight(theme.scaled(PART_HEIGHT))
        self.chip.status_chosen.connect(partial(choose, speaker.id))
        row.addWidget(self.chip)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = status_menu(self, self._speaker.status, partial(self._choose, self._speaker.id))
        menu.popup(event.globalPos())


def add_status_menus(menu: QMenu, slot: OutlineSlot, choose: Callable[[str, str], None]) -> None:
    """A submenu of the five states for each person of the slot."""
    for speaker in (speaker for part in slot.parts for speaker in part.speakers):
        states = status_menu(menu, speaker.status, partial(choose, speaker.id))
        states.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        states.setTitle(_("{name}: {status}").format(name=speaker.name, status=word_of(speaker.status)))
        menu.addMenu(states)


class GapRow(QWidget):
    """A stretch with nothing planned, hatched, with two offers."""

    fill_asked = Signal(object)
    leave_asked = Signal(object)

    def __init__(self, gap: Gap, *, is_fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(16), 0, theme.scaled(12), 1)
        row.setSpacing(theme.scaled(8))
        row.addSpacing(theme.scaled(20 + 8))
        row.addWidget(Figure(time_range(gap.starts, gap.ends), TIME_WIDTH, "second"))
        row.addWidget(Figure(duration(gap.starts, gap.ends), DURATION_WIDTH, "second", at_end=True))
        row.addSpacing(theme.scaled(12))
        words = _("Left open on purpose") if gap.is_left_open else _("Nothing planned")
        row.addWidget(TextLabel(words, "body", "second", wrap=False))
        row.addSpacing(theme.scaled(12))
        self.fill = button(_("Add a slot"), lambda: self.fill_asked.emit(gap), "link")
        self.leave = button(_("Leave it open"), lambda: self.leave_asked.emit(gap), "link")
        for offer in (self.fill, self.leave):
            offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(offer)
        self.fill.setVisible(not is_fixed)
        self.leave.setVisible(not gap.is_left_open and not is_fixed)
        row.addStretch(1)
        self.setFixedHeight(theme.scaled(ROW_HEIGHT + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_hatch(painter, self.rect())
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        for part in self.children():
            if isinstance(part, QWidget) and part.isVisible():
                painter.fillRect(part.geometry().adjusted(-4, 4, 4, -4), theme.colour("surface"))


class Figure(QWidget):
    """A time or a duration in its own column, its digits left to right in every window."""

    def __init__(
        self, text: str, width: int, role: str, *, at_end: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._role, self._at_end = text, role, at_end
        self.setFixedWidth(theme.scaled(width))
        self.setMinimumHeight(theme.scaled(ROW_HEIGHT - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("label" if self._role == "third" else "body"))
        painter.setPen(theme.colour(self._role))
        edge = Qt.AlignmentFlag.AlignTrailing if self._at_end else Qt.AlignmentFlag.AlignLeading
        line = QRect(0, 0, self.width(), theme.scaled(ROW_HEIGHT - 1))
        edge = QStyle.visualAlignment(self.layoutDirection(), edge)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(line, edge | Qt.AlignmentFlag.AlignVCenter, self._text)


def _symbol(slot: OutlineSlot) -> QLabel:
    mark = QLabel()
    mark.setContentsMargins(theme.scaled(4), theme.scaled(7), theme.scaled(2), 0)
    mark.setPixmap(pixmap(symbol_of(slot), "second" if slot.is_pause else "accent", 16))
    return mark


def from_lead(box: QRect, start: int, width: int) -> QRect:
    """A part of ``box`` counted from its leading edge."""
    if theme.is_mirrored():
        return QRect(box.right() + 1 - start - width, box.top(), width, box.height())
    return QRect(box.left() + start, box.top(), width, box.height())
