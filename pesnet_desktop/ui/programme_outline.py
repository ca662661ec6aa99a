"""The programme as an outline: days, slots, gaps; keys and the pointer move, edit and remove without a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.entry_line import EntryLine
from pesnet_desktop.ui.icons import icon, pixmap
from pesnet_desktop.ui.outline import Gap, OutlineDay, OutlineSlot, time_range
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.scroll_area import show_in
from pesnet_desktop.ui.slot_row import GapRow, SlotRow, add_status_menus
from pesnet_desktop.ui.text_label import TextLabel

HEAD_HEIGHT = 40


class ProgrammeOutline(QScrollArea):
    """Shows days and announces wishes; nothing changes here before the file says so.

    ``moved(slot, day, before)`` wants a slot before another of that day, at the day's end when ``before`` is empty.
    """

    slot_chosen = Signal(str)
    day_chosen = Signal(str)
    line_entered = Signal(str, str)
    moved = Signal(str, str, str)
    removed = Signal(str)
    day_removed = Signal(str)
    status_chosen = Signal(str, str)
    fill_asked = Signal(object)
    leave_asked = Signal(object)
    notes_asked = Signal(str)
    languages_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Programme"))
        self.is_fixed = False
        self._days: tuple[OutlineDay, ...] = ()
        self.folded: frozenset[str] = frozenset()
        self._rows: dict[str, SlotRow] = {}
        self._editor: EntryLine | None = None
        self._column = QVBoxLayout()
        self.current = ""

    def show_days(self, days: tuple[OutlineDay, ...], current: str | None = None) -> None:
        """Shows ``days``; ``current`` chooses a slot, else the one chosen stays where it is still there."""
        place = self.verticalScrollBar().value()
        self._days = days
        self.current = self.current if current is None else current
        if self.current not in {slot.id for slot in self.slots()}:
            self.current = ""
        self._build()
        self.verticalScrollBar().setValue(place)

    def slots(self) -> list[OutlineSlot]:
        return [slot for day in self._days for slot in day.slots]

    def slot(self, key: str) -> OutlineSlot | None:
        return next((slot for slot in self.slots() if slot.id == key), None)

    def choose(self, key: str) -> None:
        """Makes a slot the current one and brings it into view."""
        self.current = key
        for row_key, row in self._rows.items():
            row.set_selected(row_key == key)
        if key in self._rows:
            self.ensureWidgetVisible(self._rows[key], 0, theme.scaled(40))
        self.slot_chosen.emit(key)

    def edit(self, key: str) -> None:
        """Gives a slot's line back as text, in its place; Enter keeps it, Esc leaves it."""
        row, slot = self._rows.get(key), self.slot(key)
        if row is None or slot is None or self.is_fixed:
            return
        self.choose(key)
        editor = EntryLine(is_in_place=True)
        editor.show_line(slot.line)
        editor.entered.connect(lambda line: self._end_edit(key, line))
        editor.left.connect(self._build)
        self._column.replaceWidget(row, editor)
        row.hide()
        self._editor = editor
        editor.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: (lambda: self.move_current(-1)) if is_alt else (lambda: self._step(-1)),
            Qt.Key.Key_Down: (lambda: self.move_current(+1)) if is_alt else (lambda: self._step(+1)),
            Qt.Key.Key_F2: lambda: self.edit(self.current),
            Qt.Key.Key_Return: lambda: self._enter(is_for_notes=has_control, is_for_languages=is_alt),
            Qt.Key.Key_Delete: lambda: self.removed.emit(self.current),
        }
        if key not in keys or (key == Qt.Key.Key_Delete and (not self.current or self.is_fixed)):
            super().keyPressEvent(event)
            return
        keys[Qt.Key(key)]()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and self.slots() and event.reason() == Qt.FocusReason.TabFocusReason:
            self.choose(self.slots()[0].id)

    def move_current(self, by: int) -> None:
        """Moves the current slot one place up or down, over the edge of its day into the next one."""
        moved = self.slot(self.current)
        if moved is None or self.is_fixed:
            return
        day = next(number for number, one in enumerate(self._days) if one.id == moved.day_id)
        keys = [slot.id for slot in self._days[day].slots]
        place = keys.index(moved.id) + by
        if 0 <= place < len(keys):
            rest = [key for key in keys if key != moved.id]
            self.moved.emit(moved.id, moved.day_id, rest[place] if place < len(rest) else "")
        elif 0 <= day + by < len(self._days):
            target = self._days[day + by]
            before = target.slots[0].id if by > 0 and target.slots else ""
            self.moved.emit(moved.id, target.id, before)

    def _enter(self, *, is_for_notes: bool, is_for_languages: bool) -> None:
        """Enter edits the line of the current slot, with Ctrl its run of show, with Alt its words in two languages."""
        if is_for_languages and self.current:
            self.languages_asked.emit(self.current)
        elif not is_for_notes:
            self.edit(self.current)
        elif self.current:
            self.notes_asked.emit(self.current)

    def _step(self, by: int) -> None:
        keys = [key for key in (slot.id for slot in self.slots()) if key in self._rows]
        if keys:
            place = keys.index(self.current) + by if self.current in keys else 0
            self.choose(keys[min(max(place, 0), len(keys) - 1)])

    def _end_edit(self, key: str, line: str) -> None:
        slot = self.slot(key)
        if slot is None or slot.line == line:
            self._build()
        else:
            self.line_entered.emit(key, line)
        self.setFocus()

    def _build(self) -> None:
        had_editor = self._editor is not None
        self._rows, self._editor = {}, None
        paper = _Paper()
        column = self._column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, theme.scaled(16))
        column.setSpacing(0)
        for day in self._days:
            head = _DayHead(day, is_folded=day.id in self.folded, may_go=not self.is_fixed and len(self._days) > 1)
            head.folded.connect(self._fold)
            head.chosen.connect(self.day_chosen)
            head.removed.connect(self.day_removed)
            column.addWidget(head)
            if day.id not in self.folded:
                self._add_rows(column, day)
        column.addStretch(1)
        show_in(self, paper)
        if had_editor:
            self.setFocus()

    def _add_rows(self, column: QVBoxLayout, day: OutlineDay) -> None:
        overlaps = day.overlaps()
        if not day.slots:
            empty = TextLabel(_("Nothing is planned for this day yet. Type its first slot below."), "body", "second")
            empty.setContentsMargins(0, 0, 0, 0)
            frame = QHBoxLayout()
            frame.setContentsMargins(theme.scaled(44), 8, 20, 8)
            frame.addWidget(empty)
            column.addLayout(frame)
        for one in day.rows():
            if isinstance(one, Gap):
                gap = GapRow(one, is_fixed=self.is_fixed)
                gap.fill_asked.connect(self.fill_asked)
                gap.leave_asked.connect(self.leave_asked)
                column.addWidget(gap)
                continue
            row = SlotRow(one, overlaps.get(one.id, 0), is_fixed=self.is_fixed)
            row.picked.connect(self._pick)
            row.edit_asked.connect(self.edit)
            row.menu_asked.connect(self._open_menu)
            row.status_chosen.connect(self.status_chosen)
            row.dragged.connect(self._drag)
            row.dropped.connect(self._drop)
            row.set_selected(one.id == self.current)
            self._rows[one.id] = row
            column.addWidget(row)

    def _pick(self, key: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(key)

    def _fold(self, day_id: str) -> None:
        self.folded ^= {day_id}
        self._build()

    def _open_menu(self, key: str, place: QPoint) -> None:
        slot = self.slot(key)
        if slot is None or self.is_fixed:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("pencil"), _("Edit the line"), "F2", lambda: self.edit(key))
        notes = menu.addAction(icon("mic"), _("Room, interpreters and notes"), "Ctrl+Return")
        notes.triggered.connect(lambda: self.notes_asked.emit(key))
        menu.addAction(
            icon("languages"), _("In French and Arabic"), "Alt+Return", lambda: self.languages_asked.emit(key)
        )
        menu.addAction(icon("arrow-up"), _("Move up"), "Alt+Up", lambda: self.move_current(-1))
        menu.addAction(icon("arrow-down"), _("Move down"), "Alt+Down", lambda: self.move_current(+1))
        add_status_menus(menu, slot, self.status_chosen.emit)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), _("Remove"), "Del", lambda: self.removed.emit(key))
        menu.popup(place)

    def _drag(self, _key: str, place: QPoint) -> None:
        paper = self.widget()
        if isinstance(paper, _Paper):
            _day, _before, line = self._target(paper.mapFromGlobal(place).y())
            paper.show_line(line)

    def _drop(self, key: str, place: QPoint) -> None:
        paper = self.widget()
        if not isinstance(paper, _Paper):
            return
        day, before, _line = self._target(paper.mapFromGlobal(place).y())
        paper.show_line(-1)
        if day and before != key and not self._stands_before(key, day, before):
            self.moved.emit(key, day, before)

    def _stands_before(self, key: str, day_id: str, before: str) -> bool:
        keys = [slot.id for slot in self.slots() if slot.day_id == day_id]
        return key in keys and keys.index(key) + 1 == (keys.index(before) if before in keys else len(keys))

    def _target(self, y: int) -> tuple[str, str, int]:
        """The day, the slot before which something let go at ``y`` lands, and where that line is drawn."""
        target = ("", "", -1)
        for slot in self.slots():
            row = self._rows.get(slot.id)
            if row is None:
                continue
            if y < row.geometry().center().y():
                return slot.day_id, slot.id, row.y()
            target = (slot.day_id, "", row.geometry().bottom() + 1)
        return target


class _Paper(QWidget):
    """The ground of the outline; draws where a dragged slot would land."""

    def __init__(self) -> None:
        super().__init__()
        self._line = -1

    def show_line(self, y: int) -> None:
        self._line = y
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("surface"))
        if self._line >= 0:
            painter.fillRect(QRect(0, self._line - 1, self.width(), 2), theme.colour("accent"))


class _DayHead(Panel):
    """A day's heading with its counts; a click folds the day."""

    folded = Signal(str)
    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, day: OutlineDay, *, is_folded: bool, may_go: bool) -> None:
        super().__init__("surface", bottom="line_strong")
        self._day = day
        self._may_go = may_go
        self.setFixedHeight(theme.scaled(HEAD_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(18), 0, theme.scaled(20), 0)
        row.setSpacing(theme.scaled(8))
        mark = QLabel()
        mark.setPixmap(pixmap("chevron-right" if is_folded else "chevron-down", "second", 16))
        row.addWidget(mark)
        row.addWidget(TextLabel(day.heading, "section", wrap=False), 1)
        row.addWidget(TextLabel(_counts(day), "label", "second", wrap=False))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self._day.id)
        if event.button() == Qt.MouseButton.LeftButton:
            self.folded.emit(self._day.id)
        elif self._may_go:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(icon("trash-2"), _("Remove this day"), lambda: self.removed.emit(self._day.id))
            menu.popup(event.globalPosition().toPoint())


def _counts(day: OutlineDay) -> str:
    """``13 slots · 08:30–22:00 · 1 gap``."""
    slots = ngettext("{n} slot", "{n} slots", len(day.slots)).format(n=len(day.slots))
    times = [slot.starts for slot in day.slots if slot.starts] + [slot.ends for slot in day.slots if slot.ends]
    gaps, overlaps = len(day.gaps()), len(day.overlaps())
    parts = [slots, time_range(min(times), max(times)) if times else ""]
    if gaps:
        parts.append(ngettext("{n} gap", "{n} gaps", gaps).format(n=gaps))
    if overlaps:
        parts.append(ngettext("{n} overlap", "{n} overlaps", overlaps).format(n=overlaps))
    return " · ".join(part for part in parts if part)
