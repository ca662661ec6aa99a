"""A table that is typed into: arrow keys go from cell to cell, Enter edits, the last line adds one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import chip_size
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.line_columns import Choice, Column, Line
from pesnet_desktop.ui.line_delegate import ROW, CellBox, Editing, LineDelegate
from pesnet_desktop.ui.line_model import NEW, TICKS, Index, LineModel
from pesnet_desktop.ui.theme import scaled, text_width

Keep = Callable[[str, str, str], bool]
"""Keeps a cell: line id, field, text; no id adds a line. Whether it was kept."""

Offer = Callable[[str, str], Sequence[Choice]]
"""What may be chosen in a cell by line id and field, what is likely first; one without words parts them."""


class LineTable(QTableView):
    """Ctrl+Delete removes a line, Alt+Up and Alt+Down move it, a pasted list is announced whole."""

    removed = Signal(str)
    moved = Signal(str, int)
    pasted = Signal(str)
    typed = Signal(str, str, str)
    typing_ended = Signal(str, str)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        entry: str,
        prompt: str,
        keep: Keep,
        *,
        is_fixed: bool,
        can_move: bool = True,
        offer: Offer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep, self._can_move, self._has_grown = keep, can_move, False
        self._offer = offer
        self.lines = LineModel(columns, entry, prompt, is_fixed=is_fixed, parent=self)
        self.setModel(self.lines)
        self.delegate = LineDelegate(self.lines, Editing(self._watch, self._keep_cell, self._go_on), self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self._set_heads()
        self._widen_entry()

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Shows what the file says; the cell that is chosen stays chosen, an open box stays open."""
        current = self.currentIndex()
        line = self.lines.line(current.row())
        was_new = current.isValid() and line is None
        if tuple(columns) != self.lines.columns:
            self.delegate.finish()
        if not self.lines.show_lines(columns, lines):
            return
        row = self.lines.row_of(line.id) if line is not None else self.lines.rowCount() - 1
        if current.isValid() and not self.currentIndex().isValid():
            row = row if row >= 0 or was_new else min(current.row(), self.lines.rowCount() - 1)
            self.setCurrentIndex(self.lines.index(row, min(current.column(), len(columns) - 1)))
        self._widen_entry()
        self._share_width()

    def begin_adding(self) -> None:
        """Opens the box in the last line, where one is added."""
        if not self.lines.is_fixed:
            index = self.lines.index(self.lines.rowCount() - 1, self.lines.entry_column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def settle(self) -> None:
        self.delegate.finish()

    def press(self, index: QModelIndex) -> None:
        """What Enter, Space or a click does to a cell: edits it, ticks it, or opens its choices."""
        line, column = self.lines.line(index.row()), self.lines.columns[index.column()]
        if self.lines.is_fixed:
            return
        if line is None:
            self.begin_adding()
        elif column.is_tick:
            self._keep(line.id, column.field, TICKS.get(self.lines.text(index), ""))
        elif column.choices or column.is_offered:
            self.choices(line, column).popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        else:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), Qt.Key(event.key())
        line = self.lines.line(index.row()) if index.isValid() else None
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.lines.is_fixed or not index.isValid():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and line is not None and self._can_move:
            self.moved.emit(line.id, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete and line is not None:
            self._delete(index, line, is_whole=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.press(index)
        elif event.text().isprintable() and event.text() and not is_alt:
            self._begin_typing(index, event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+V is this table's own while nothing is being typed: a list comes in whole."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and not self.lines.is_fixed:
            event.setAccepted(event.matches(QKeySequence.StandardKey.Paste))
            return event.isAccepted()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_pressed = event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex()
        if is_pressed and (self.lines.line(index.row()) is None or not self.lines.columns[index.column()].is_typed):
            self.press(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.lines.columns[index.column()].is_typed:
            self.press(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _set_heads(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFont(theme.font("head"))
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setMinimumSectionSize(1)
        across.setFixedHeight(theme.scaled(32))
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(theme.scaled(ROW))

    def _widen_entry(self) -> None:
        """The line that adds one is a single cell from its column on: it has room for what it invites to."""
        self.clearSpans()
        entry, rest = self.lines.entry_column, self.lines.columnCount() - self.lines.entry_column
        if not self.lines.is_fixed and rest > 1:
            self.setSpan(self.lines.rowCount() - 1, entry, 1, rest)

    def _share_width(self) -> None:
        """Each column gets its least and what its words need; the rest is shared out by stretch."""
        columns = self.lines.columns
        widths = [_least(one) for one in columns]
        rest, shares = self.viewport().width() - sum(widths), sum(one.stretch for one in columns)
        for number, column in enumerate(columns):
            more = rest * column.stretch // shares if rest > 0 and shares else 0
            widths[number] += more
        widths[-1] += max(self.viewport().width() - sum(widths), 0)
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def _watch(self, box: CellBox, index: Index) -> None:
        line = self.lines.line(index.row())
        key, field = (line.id, self.lines.columns[index.column()].field) if line is not None else ("", NEW)
        box.typed.connect(lambda text: self.typed.emit(key, field, text))
        box.taken_back.connect(lambda: self.typing_ended.emit(key, field))
        box.left.connect(lambda: self.typing_ended.emit(key, field))
        box.pasted.connect(self._take_list)

    def _begin_typing(self, index: QModelIndex, letter: str) -> None:
        """A letter begins the edit of a cell anew with itself."""
        line = self.lines.line(index.row())
        if line is None:
            self.begin_adding()
        elif self.lines.columns[index.column()].is_typed:
            self.edit(index)
        box = self.delegate.open_box
        if box is not None:
            box.insertPlainText(letter)

    def _keep_cell(self, row: int, column: int, text: str) -> bool:
        """Keeps what was typed into a cell; what is refused stays there, marked."""
        line, field = self.lines.line(row), self.lines.columns[column].field
        key = line.id if line is not None else ""
        count = self.lines.rowCount()
        was_kept = self._keep(key, field, text)
        self._has_grown = self.lines.rowCount() > count
        self.lines.mark(key, field if key else NEW, None if was_kept else text)
        self.typing_ended.emit(key, field if key else NEW)
        return was_kept

    def _go_on(self, row: int, column: int, step: int) -> None:
        """Enter in the line that adds one opens it again; Tab goes to the next cell, and edits it where it is typed."""
        if step:
            QTimer.singleShot(0, self, lambda: self._go_to(row, column + step))
        elif self._has_grown:
            QTimer.singleShot(0, self, self.begin_adding)

    def _go_to(self, row: int, column: int) -> None:
        across = self.lines.columnCount()
        row, column = row + column // across, column % across
        if not 0 <= row < self.lines.rowCount():
            return
        index = self.lines.index(row, column if self.lines.line(row) is not None else self.lines.entry_column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if self.lines.columns[index.column()].is_typed:
            self.edit(index)

    def _delete(self, index: QModelIndex, line: Line, *, is_whole: bool) -> None:
        column = self.lines.columns[index.column()]
        if is_whole:
            self.removed.emit(line.id)
        elif not column.choices and self.lines.text(index):
            self._keep(line.id, column.field, "")

    def _take_list(self, text: str) -> None:
        """A list was pasted into the box of the last line: the box goes, the list comes."""
        self.delegate.give_up()
        self.setFocus()
        self.pasted.emit(text)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)

    def choices(self, line: Line, column: Column) -> QMenu:
        """What may be chosen in a cell, the present choice marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = (
            self._offer(line.id, column.field) if column.is_offered and self._offer is not None else column.choices
        )
        for choice in offered:
            if not choice.words:
                menu.addSeparator()
                continue
            entry = menu.addAction(choice.words.replace("&", "&&"))
            entry.setData(choice.value)
            if (choice.words if column.is_offered else choice.value) == line.cells[self.lines.columns.index(column)]:
                menu.setDefaultAction(entry)
        menu.triggered.connect(lambda entry: self._keep(line.id, column.field, entry.data()))
        return menu

    def _open_menu(self, place: QPoint) -> None:
        line = self.lines.line(self.indexAt(place).row())
        if line is None or self.lines.is_fixed:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._can_move:
            menu.addAction(icon("arrow-up"), _("Move up"), "Alt+Up", lambda: self.moved.emit(line.id, -1))
            menu.addAction(icon("arrow-down"), _("Move down"), "Alt+Down", lambda: self.moved.emit(line.id, +1))
            menu.addSeparator()
        menu.addAction(icon("trash-2"), _("Remove"), "Ctrl+Del", lambda: self.removed.emit(line.id))
        menu.popup(self.viewport().mapToGlobal(place))


def _least(column: Column) -> int:
    """The width that a column asks for, or what its head and its longest choice need in the interface's language."""
    chosen = (chip_size(one.words).width() if one.family else text_width("cell", one.words) for one in column.choices)
    return max(scaled(column.width), max(text_width("head", column.title), *chosen, 0) + scaled(18))
