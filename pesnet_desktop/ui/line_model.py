"""The lines of a table as Qt asks for them, and below them the line that adds one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pesnet_desktop.ui.line_columns import Column, Line

Index = QModelIndex | QPersistentModelIndex
Display = Qt.ItemDataRole.DisplayRole

NEW = "new"
"""The field of what is typed into the line that adds one."""

TICKS = {"": "yes", "yes": "no", "no": ""}
"""What a tick becomes when it is pressed: there, not there, nobody knows."""


class LineModel(QAbstractTableModel):
    """``entry`` is the column in whose last cell a line is added. What was refused stays in its cell, marked."""

    def __init__(
        self, columns: Sequence[Column], entry: str, prompt: str, *, is_fixed: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = tuple(columns)
        self.is_fixed = is_fixed
        self._prompt = prompt
        self._entry = entry
        self._lines: tuple[Line, ...] = ()
        self._refused: dict[tuple[str, str], str] = {}

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    @property
    def entry_column(self) -> int:
        return next(number for number, column in enumerate(self.columns) if column.field == self._entry)

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Line]) -> bool:
        """Shows what the file says; whether anything is other than before."""
        if tuple(columns) == self.columns and tuple(lines) == self._lines:
            return False
        if tuple(columns) == self.columns and [one.id for one in lines] == [one.id for one in self._lines]:
            self._lines = tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(columns) - 1))
            return True
        self.beginResetModel()
        self.columns, self._lines = tuple(columns), tuple(lines)
        self.endResetModel()
        return True

    def line(self, row: int) -> Line | None:
        """The line in a row; None in the row that adds one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, line_id: str) -> int:
        return next((row for row, line in enumerate(self._lines) if line.id == line_id), -1)

    def text(self, index: Index) -> str:
        """What a cell's edit begins with: what was refused there, else what is kept."""
        line = self.line(index.row())
        refused = self._refused.get(self._place(index))
        return refused if refused is not None else line.cells[index.column()] if line is not None else ""

    def is_refused(self, index: Index) -> bool:
        return self._place(index) in self._refused

    def is_prompt(self, index: Index) -> bool:
        """Whether a cell invites to add a line."""
        return self.line(index.row()) is None and index.column() == self.entry_column and not self.text(index)

    def mark(self, line_id: str, field: str, refused: str | None) -> None:
        """Keeps what was refused in its cell; None takes the mark away."""
        if refused is None:
            self._refused.pop((line_id, field), None)
        else:
            self._refused[line_id, field] = refused
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def forget_refused(self) -> None:
        """Other lines are shown from now on."""
        self._refused = {}

    def shown(self, index: Index) -> str:
        """The words that stand in a cell."""
        if self.is_prompt(index):
            return self._prompt
        column, text = self.columns[index.column()], self.text(index)
        return column.choice(text).words if column.choices and self.line(index.row()) is not None else text

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._lines) + (0 if self.is_fixed else 1)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_adding = self.line(index.row()) is None
        if not self.is_fixed and (index.column() == self.entry_column if is_adding else self._is_typed(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Display) -> Any:
        if role in (Display, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.shown(index)
        return self.text(index) if role == Qt.ItemDataRole.EditRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Display) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if column.is_tick else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.title
        return column.title if role == Display else None

    def _is_typed(self, index: Index) -> bool:
        return self.columns[index.column()].is_typed

    def _place(self, index: Index) -> tuple[str, str]:
        line = self.line(index.row())
        return (line.id, self.columns[index.column()].field) if line is not None else ("", NEW)
