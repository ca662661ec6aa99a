"""The plan as the table shows it: thematic areas that fold, and under each its activities in seven columns."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pesnet_desktop.i18n import _
from pesnet_desktop.ui.plan_lines import ActivityLine, AreaLine, PlanLine

Index = QModelIndex | QPersistentModelIndex

NUMBER, TITLE, TIMELINE, LANGUAGES, PROVIDERS, BENEFICIARIES, DESCRIPTION = range(7)
EDITED = {
    TITLE: "title",
    TIMELINE: "timeline_venue",
    LANGUAGES: "languages",
    PROVIDERS: "providers",
    BENEFICIARIES: "beneficiaries",
}


class PlanModel(QAbstractTableModel):
    """Lines in the order of the plan; the activities of a folded area are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PlanLine] = ()
        self._shown: list[PlanLine] = []
        self._folded: set[str] = set()

    def show_lines(self, lines: Sequence[PlanLine]) -> None:
        """Shows these lines. Where they are the same records as before, boxes that are open stay open."""
        shown = [line for line in lines if not self._is_hidden(line)] if self._folded else list(lines)
        if _are_same_records(self._shown, shown):
            self._lines, self._shown = lines, shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 6))
            return
        self.beginResetModel()
        self._lines, self._shown = lines, shown
        self.endResetModel()

    def fold(self, area_id: str) -> None:
        """Folds an area, or unfolds it."""
        self._folded ^= {area_id}
        self.show_lines(self._lines)

    @property
    def folded(self) -> frozenset[str]:
        """The ids of the areas that are folded."""
        return frozenset(self._folded)

    def _is_hidden(self, line: PlanLine) -> bool:
        return isinstance(line, ActivityLine) and line.row.area_id in self._folded

    def is_folded(self, area_id: str) -> bool:
        return area_id in self._folded

    def line(self, row: int) -> PlanLine | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def activity(self, row: int) -> ActivityLine | None:
        line = self.line(row)
        return line if isinstance(line, ActivityLine) else None

    def row_of(self, record: str) -> int:
        """The row that shows the record with this id; -1 when it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.id == record), -1)

    def first_activity(self) -> str:
        """The id of the first activity shown; empty when there is none."""
        return next((line.id for line in self._shown if isinstance(line, ActivityLine)), "")

    def area_rows(self) -> list[int]:
        return [row for row, line in enumerate(self._shown) if isinstance(line, AreaLine)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if isinstance(line, AreaLine):
            return f"{line.heading} {line.title}" if role in _SPOKEN and index.column() == 0 else None
        if role in _SPOKEN or role == Qt.ItemDataRole.ToolTipRole:
            return line.texts[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            edge = Qt.AlignmentFlag.AlignHCenter if section == NUMBER else Qt.AlignmentFlag.AlignLeading
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.activity(index.row()) is not None and index.column() in EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def _are_same_records(before: list[PlanLine], now: list[PlanLine]) -> bool:
    return bool(now) and len(before) == len(now) and all(a.id == b.id for a, b in zip(before, now, strict=True))


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)


def heads() -> tuple[str, ...]:
    """The heads of the seven columns, as in the Word plan."""
    return (
        _("No."),
        _("Activity title"),
        _("Timeline / Venue"),
        _("Language"),
        _("Provider country"),
        _("Beneficiary country"),
        _("Description"),
    )
