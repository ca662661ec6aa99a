"""The list beside an import: areas and activities as read, a tick for the clear ones, a number for the doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import paint_chip
from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.import_questions import short_title
from pesnet_desktop.ui.text_label import broken_lines

LINE = Qt.ItemDataRole.UserRole + 1
MARGIN = 12


@dataclass(frozen=True)
class Line:
    """A line of the list. ``place`` is the activity's place in the file, PLAN or LEFT_OVER."""

    number: str
    title: str
    doubts: int = 0
    place: int = 0
    is_heading: bool = False


PLAN, LEFT_OVER = -1, -2


def lines_of(draft: WorkPlanDraft) -> list[Line]:
    """The plan, its areas with their activities, and what found no place."""
    lines = [Line("", _("Plan and header rows"), place=PLAN)]
    place = 0
    for area in draft.areas:
        lines.append(Line("", area_name(area.number), is_heading=True))
        for activity in area.activities:
            number = (
                activity.number if "." in activity.number or not area.number else f"{area.number}.{activity.number}"
            )
            lines.append(Line(number, short_title(activity), len(activity.doubts), place))
            place += 1
    if draft.unread:
        lines.append(Line("", _("Left over"), is_heading=True))
        lines.append(Line("", _("What found no place"), len(draft.unread), LEFT_OVER))
    return lines


def cited_number(area: DraftArea, activity: DraftActivity) -> str:
    """An activity's number as it is cited, with its area's before it: ``2.4``."""
    has_area = "." in activity.number or not area.number or not activity.number
    return activity.number if has_area else f"{area.number}.{activity.number}"


def area_name(number: str) -> str:
    return _("Thematic area {number}").format(number=number) if number else _("Thematic area without a number")


class ImportList(QListView):
    """Arrow keys and clicks announce the line's place."""

    place_chosen = Signal(int)

    def __init__(self, lines: Sequence[Line], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = list(lines)
        model = QStandardItemModel(self)
        for line in self._lines:
            item = QStandardItem(f"{line.number} {line.title}".strip())
            item.setData(line, LINE)
            item.setEditable(False)
            item.setToolTip("" if line.is_heading else line.title)
            if line.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(item)
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._announce)

    def show_place(self, place: int) -> None:
        for row, line in enumerate(self._lines):
            if line.place == place and not line.is_heading:
                self.setCurrentIndex(self.model().index(row, 0))

    def _announce(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LINE)
        if isinstance(line, Line):
            self.place_chosen.emit(line.place)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(LINE)
        return QSize(120, theme.scaled(34 if line.is_heading else 31))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.is_heading:
            painter.setFont(theme.font("head"))
            painter.setPen(theme.colour("second"))
            words = box.adjusted(theme.scaled(MARGIN) + 8, 6, -8, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, line.title)
        else:
            self._paint_line(painter, box, line, state)
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRect, line: Line, state: QStyle.StateFlag) -> None:
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        around = box.adjusted(8, 1, -8, -1)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_strong" if is_selected else "hover"))
            painter.drawRoundedRect(around, 4, 4)
        painter.setFont(theme.font("strong" if is_selected else "body"))
        painter.setPen(theme.colour("ink" if is_selected else "second"))
        lead = theme.scaled(30) if line.number else 0
        edge = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        inside = around.adjusted(12, 0, -12, 0)
        painter.drawText(_from_lead(inside, 0, lead), edge, line.number)
        painter.setPen(theme.colour("ink"))
        words = _from_lead(inside, lead, inside.width() - lead - theme.scaled(30))
        shown = broken_lines(line.title, words.width(), "strong" if is_selected else "body", 1)
        painter.setLayoutDirection(theme.direction_of(line.title))
        painter.drawText(words, edge, shown[0])
        end = _from_lead(inside, inside.width() - theme.scaled(20), theme.scaled(20))
        if line.doubts:
            paint_chip(painter, QRectF(end.adjusted(0, 5, 0, -5)), str(line.doubts), "amber")
        elif line.place != PLAN:
            tick = pixmap("check", "green", 16)
            painter.drawPixmap(end.center().x() - 8, end.center().y() - 7, tick)


def _from_lead(box: QRect, start: int, width: int) -> QRect:
    """A part of ``box`` counted from its leading edge."""
    if theme.is_mirrored():
        return QRect(box.right() + 1 - start - width, box.top(), width, box.height())
    return QRect(box.left() + start, box.top(), width, box.height())
