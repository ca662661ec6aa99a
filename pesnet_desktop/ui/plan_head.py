"""The head of the Work plan page: title and state, tabs, filter, and what can be done."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.queries.plan_table import PlanTable
from pesnet_desktop.ui.buttons import MenuButton, button
from pesnet_desktop.ui.chip import Chip
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.icons import icon
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.tab_row import TabRow
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import scaled

PARTS = ("preamble", "activities")


class PlanHead(Panel):
    """``filtered`` comes with each key; ``part_chosen`` with ``preamble`` or ``activities``."""

    part_chosen = Signal(str)
    filtered = Signal(str)
    language_chosen = Signal(str)
    filter_begun = Signal()
    activity_asked = Signal()
    export_asked = Signal(str)
    adoption_asked = Signal()
    draft_asked = Signal()

    def __init__(self, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__("surface", bottom="line_strong", parent=parent)
        self._title = TextLabel("", "page-title", wrap=False)
        self._state = Chip("draft")
        self._adopted = ""
        self._filter = QLineEdit(clearButtonEnabled=True)
        self._filter.setObjectName("filter")
        self._filter.setFixedWidth(scaled(190))
        self._filter.addAction(icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self._filter.textChanged.connect(self.filtered)
        self._filter.installEventFilter(self)
        self._tabs = TabRow((_("Preamble"), _("Activities")))
        self._tabs.choose(PARTS.index("activities"))
        self._tabs.chosen.connect(self._change_part)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(14), scaled(20), 1)
        column.setSpacing(scaled(8))
        column.addLayout(self._upper_row(is_editable))
        lower = QHBoxLayout()
        lower.addLayout(self._tabs.in_line())
        lower.addStretch(1)
        self.language = MenuButton(LANGUAGE_NAMES["en"], self._language_menu(), "languages", _("Language of the texts"))
        lower.addWidget(self.language, 0, Qt.AlignmentFlag.AlignVCenter)
        lower.addSpacing(scaled(8))
        lower.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(lower)

    @property
    def part(self) -> str:
        return PARTS[self._tabs.current]

    def filter_by(self, words: str) -> None:
        self._filter.setText(words)

    @property
    def words(self) -> str:
        """What stands in the filter."""
        return self._filter.text()

    def show_plan(self, plan: PlanTable) -> None:
        self._title.show_text(plan.title)
        self._state.show_state(plan.state, self._adopted if plan.adopted_on else "")
        count = ngettext("Filter {n} activity", "Filter {n} activities", len(plan.activities))
        count = count.format(n=len(plan.activities))
        self._filter.setPlaceholderText(count)
        self._filter.setAccessibleName(count)

    @property
    def state_text(self) -> str:
        """What the chip says of the plan's state."""
        return self._state.text

    def show_adopted(self, day: str) -> None:
        """Says on which day the plan was adopted, written out; empty while it was not."""
        self._adopted = _("Adopted {date}").format(date=day) if day else ""
        self._state.show_state(self._state.state, self._adopted)

    def show_language(self, code: str) -> None:
        """Says in which language the plan’s texts are shown."""
        self.language.show_words(LANGUAGE_NAMES[code])

    def begin_filter(self) -> None:
        self.choose_part("activities")
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def clear_filter(self) -> None:
        self._filter.clear()

    def choose_part(self, part: str) -> None:
        if part != self.part:
            self._tabs.choose(PARTS.index(part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the filter; a caret in it says that the words will be needed."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.filter_begun.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.clear_filter()
            return True
        return super().eventFilter(watched, event)

    def _change_part(self, number: int) -> None:
        part = PARTS[number]
        self._filter.setVisible(part == "activities")
        self.part_chosen.emit(part)

    def _upper_row(self, is_editable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        name = FlowBox(scaled(12), scaled(2))
        name.flow.addWidget(self._title)
        name.flow.addWidget(self._state)
        row.addWidget(name, 1)
        if is_editable:
            row.addWidget(
                button(_("Activity"), self.activity_asked.emit, symbol="plus", tip=_("Add an activity (Ctrl+Shift+A)"))
            )
        row.addWidget(MenuButton(_("Export"), self._export_menu(), "file-down", _("Make a Word file (Ctrl+E)")))
        if is_editable:
            self._more = button("", self._open_menu, "quiet", symbol="ellipsis", tip=_("Adoption of the plan"))
            row.addWidget(self._more)
        return row

    def state_menu(self) -> QMenu:
        """What can be done with the plan's state."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._state.state == "adopted":
            menu.addAction(_("Change the day of adoption…"), self.adoption_asked.emit)
            menu.addAction(_("Make it a draft again"), self.draft_asked.emit)
        else:
            menu.addAction(_("Mark as adopted…"), self.adoption_asked.emit)
        return menu

    def _open_menu(self) -> None:
        self.state_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _language_menu(self) -> QMenu:
        menu = QMenu(self)
        for code, words in LANGUAGE_NAMES.items():
            menu.addAction(words, partial(self.language_chosen.emit, code))
        return menu

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for paper, words in (("work-plan", _("Work plan…")), ("progress-report", _("Progress report…"))):
            entry = QAction(icon("file-text"), words, menu)
            entry.triggered.connect(partial(self._ask_export, paper))
            menu.addAction(entry)
        return menu

    def _ask_export(self, paper: str, _checked: bool = False) -> None:
        self.export_asked.emit(paper)
