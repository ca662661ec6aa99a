"""The Work plan page: the plan as the Word table, its preamble, and beside it the detail of an activity."""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.dates import day_text
from pesnet_desktop.model.languages import Language, language_named
from pesnet_desktop.queries.plan_table import PlanTable, plan_of, plan_table
from pesnet_desktop.store import Edited
from pesnet_desktop.ui import plan_edits
from pesnet_desktop.ui.page import Desk, Page, Standing
from pesnet_desktop.ui.panel import Panel
from pesnet_desktop.ui.plan_cell import lay_out
from pesnet_desktop.ui.plan_foot import PlanFoot
from pesnet_desktop.ui.plan_head import PlanHead
from pesnet_desktop.ui.plan_heads import least_widths
from pesnet_desktop.ui.plan_lines import shown_of, today
from pesnet_desktop.ui.plan_model import EDITED, PlanModel
from pesnet_desktop.ui.plan_table import PlanTableView
from pesnet_desktop.ui.theme import scaled

if TYPE_CHECKING:
    from pesnet_desktop.ui.activity_detail import ActivityDetail
    from pesnet_desktop.ui.adoption import AdoptionStrip
    from pesnet_desktop.ui.preamble import Preamble

DETAIL, DETAIL_NARROW, DETAIL_LEAST, NARROW = 368, 330, 300, 1250


class WorkPlanPage(Page):
    """Shows one plan. What is asked for goes to a command; what the file announces is asked again.

    The table is there at once; detail and preamble are made, and loaded, when they are first needed.
    """

    name = "work-plan"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        lay_out.cache_clear()
        self._is_editable = not desk.store.read_only
        self._plan: PlanTable | None = None
        self._language: Language = "en"
        self._is_settled = False
        self._kept = ""
        self.model = PlanModel(self)
        self.table = PlanTableView(self.model)
        self.setFocusProxy(self.table)
        self.head = PlanHead(is_editable=self._is_editable)
        self.foot = PlanFoot()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self._show_detail() if self._is_settled else None)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        self._parts = QStackedWidget()
        self._parts.addWidget(self.table)
        middle = Panel("surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._below_head = QVBoxLayout()
        column.addLayout(self._below_head)
        column.addWidget(self._parts, 1)
        column.addWidget(self.foot)
        self._side = Panel("ground", leading="line")
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self._side)

    @cached_property
    def detail(self) -> "ActivityDetail":
        """The pane beside the table."""
        from pesnet_desktop.ui.activity_detail import ActivityDetail

        made = ActivityDetail(is_editable=self._is_editable)
        plan_edits.connect_detail(self.desk, made, lambda: self._language)
        made.closed.connect(self.toggle_detail)
        made.event_box.asked.connect(self.make_event)
        self._side_column.addWidget(made)
        return made

    @cached_property
    def preamble(self) -> "Preamble":
        """The form behind the first tab."""
        from pesnet_desktop.ui.preamble import Preamble

        made = Preamble(self.desk)
        self._parts.addWidget(made)
        return made

    @cached_property
    def adoption(self) -> "AdoptionStrip":
        """The line below the head in which the plan is adopted."""
        from pesnet_desktop.ui.adoption import AdoptionStrip

        made = AdoptionStrip()
        self._below_head.addWidget(made)
        made.adopted.connect(self._adopt)
        return made

    def _connect(self) -> None:
        desk, table = self.desk, self.table
        table.chosen.connect(self._choose)
        table.edited.connect(lambda record, column, text: plan_edits.set_field(desk, record, self._field(column), text))
        table.typed.connect(
            lambda record, column, text: desk.drafts.note("activity", record, self._field(column), text)
        )
        table.taken_back.connect(lambda record, column: desk.drafts.drop("activity", record, self._field(column)))
        table.status_chosen.connect(partial(plan_edits.set_status, desk))
        self.head.part_chosen.connect(self._show_part)
        self.head.filtered.connect(self._filter_by)
        self.head.language_chosen.connect(self.show_language)
        self.head.filter_begun.connect(lambda: QTimer.singleShot(0, self, self._make_words_ready))
        self.head.activity_asked.connect(self.add_activity)
        self.head.export_asked.connect(partial(desk.go, "documents"))
        self.head.adoption_asked.connect(self.begin_adoption)
        self.head.draft_asked.connect(lambda: self._adopt(None))

    @property
    def record(self) -> str:
        """The activity that was chosen last; a filter may hide its row."""
        return self.table.record or self._kept

    def show_record(self, record: str) -> None:
        """Shows the activity with this id, in whichever plan, whatever the filter hides."""
        plan = plan_of(self.desk.store, record)
        if plan and (self._plan is None or plan != self._plan.id):
            self._load(plan)
        if self.model.row_of(record) < 0:
            self.head.clear_filter()
        self.head.choose_part("activities")
        self.table.show_record(record)

    def standing(self) -> Standing:
        """The activity and its cell, the filter, the areas folded, the tab, and what stands at the table's top."""
        top, offset = self.table.top
        choices = {
            "plan": self._plan.id if self._plan is not None else "",
            "content": self._language,
            "words": self.head.words,
            "folded": " ".join(self.model.folded),
            "part": self.head.part,
            "column": str(self.table.currentIndex().column()),
            "top": top,
            "offset": str(offset),
            "detail": "closed" if self._side.isHidden() and self.head.part == "activities" else "open",
        }
        return Standing(self.record, choices)

    def stand(self, standing: Standing) -> None:
        choices = standing.choices
        self._language = language_named(choices["content"])
        self.head.show_language(self._language)
        if choices["plan"]:
            self._load(choices["plan"])
        for area in choices["folded"].split():
            self.model.fold(area)
        self.head.filter_by(choices["words"])
        self._kept = standing.record
        if self.model.row_of(standing.record) >= 0:
            self.table.show_record(standing.record, int(choices["column"]))
        self.head.choose_part(choices["part"])
        if choices["detail"] == "closed":
            self._side.hide()
        QTimer.singleShot(0, self, lambda: self.table.show_top(choices["top"], int(choices["offset"])))

    def settle_in(self) -> None:
        """Once the window stands: the first activity is chosen, so that the detail has something to say."""
        self._is_settled = True
        self._say_adopted()
        self._later.start()
        if not self.record and self.model.rowCount() > 1:
            self.table.show_record(self.model.first_activity())

    def reload(self, edited: Edited | None = None) -> None:
        self._load(self._plan.id if self._plan is not None else "")

    def settle(self) -> None:
        """Ends the edit under way, in a cell, in the detail or in the preamble."""
        self.table.settle()
        if "detail" in self.__dict__:
            self.detail.settle()
        if "preamble" in self.__dict__:
            self.preamble.settle()

    def show_language(self, code: str) -> None:
        """Shows the texts of the plan in a language of the network, and edits them there."""
        self.settle()
        self._language = language_named(code)
        self.head.show_language(self._language)
        self.reload()

    def _field(self, column: int) -> str:
        return plan_edits.field_in(self._language, EDITED[column])

    def begin_filter(self) -> None:
        self.head.begin_filter()

    def toggle_detail(self) -> None:
        self.detail.settle()
        self._side.setVisible(self._side.isHidden())

    def add_activity(self) -> None:
        """Adds an activity below the one selected, or at the end, and puts the caret into its title."""
        self.settle()
        made = plan_edits.add_activity(self.desk, self._plan, self.record) if self._plan is not None else None
        if made is not None:
            self.show_record(made)
            self._side.show()
            self._show_detail()
            self.detail.edit_field("title")

    def add_area(self) -> None:
        """Adds a thematic area at the end of the plan, and shows where it is named."""
        self.settle()
        if self._plan is not None and plan_edits.add_area(self.desk, self._plan.id) is not None:
            self.head.choose_part("preamble")

    def begin_adoption(self) -> None:
        """Asks on which day the plan was adopted, and says what is still open in it."""
        self.settle()
        if self._plan is not None:
            self.adoption.begin(self._plan)

    def make_event(self) -> None:
        """Makes an event from the activity that is selected, and opens it."""
        self.settle()
        if not self.record:
            self.desk.say(_("Choose the activity first that the event is made from."))
            return
        made = plan_edits.make_event(self.desk, self.record)
        if made is not None:
            self.desk.go("events", made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        usual = scaled(DETAIL_NARROW if self.width() < scaled(NARROW) else DETAIL)
        left = self.width() - sum(least_widths()) - scaled(12)
        self._side.setFixedWidth(min(max(left, scaled(DETAIL_LEAST)), usual))

    def _adopt(self, day: date | None) -> None:
        if self._plan is not None:
            plan_edits.adopt_plan(self.desk, self._plan.id, day)

    def _load(self, plan_id: str) -> None:
        """Asks for the plan again and shows it as it stood: same row, same place."""
        had_none = self._plan is None
        self._plan = plan_table(self.desk.store, today(), plan_id, self._language)
        if self._plan is None:
            self._show_nothing()
            return
        kept, now = self.record, self.table.currentIndex()
        place = self.table.verticalScrollBar().value()
        self.head.show_plan(self._plan)
        if self._is_settled:
            self._say_adopted()
        self._filter_by(self.head.words)
        self._choose_again(kept, now)
        self._later.start()
        self.table.verticalScrollBar().setValue(place)
        if had_none:
            self.head.show()
            self._show_part(self.head.part)
        if self.head.part == "preamble":
            self.preamble.show_plan(self._plan.id, self._language)

    def _filter_by(self, words: str) -> None:
        if self._plan is not None:
            shown = shown_of(self._plan, words)
            self.model.show_lines(shown.lines)
            self.foot.show_counts(shown)
            if not self.table.record and self.model.row_of(self._kept) >= 0:
                self.table.choose_quietly(self._kept)

    def _choose(self, record: str) -> None:
        self._kept = record or self._kept
        self._later.start()

    def _choose_again(self, kept: str, place: QModelIndex) -> None:
        """Chooses ``kept`` once more; when it is gone, what now stands in its place, and without one the first."""
        if self._plan is None or not self._is_settled:
            return
        if kept and any(activity.id == kept for activity in self._plan.activities):
            if self.model.row_of(kept) >= 0:
                self.table.show_record(kept, max(place.column(), 1))
            return
        self._kept = ""
        beside = self.model.activity(min(place.row(), self.model.rowCount() - 1))
        self.table.show_record(beside.id if beside is not None else self.model.first_activity())

    def _say_adopted(self) -> None:
        """Writes the day out, in words that take too long to load for the first paint."""
        if self._plan is not None:
            day = self._plan.adopted_on
            self.head.show_adopted(day_text(date.fromisoformat(day), current_language()) if day else "")

    def _make_words_ready(self) -> None:
        """Indexes the plan's words before the first key of a filter is pressed."""
        if self._plan is not None:
            self._plan.matching("a")

    def _show_part(self, part: str) -> None:
        self.settle()
        if part == "preamble" and self._plan is not None:
            self.preamble.show_plan(self._plan.id, self._language)
        self._parts.setCurrentWidget(self.preamble if part == "preamble" else self.table)
        self.foot.setVisible(part == "activities")
        self._side.setVisible(part == "activities")

    def _show_detail(self) -> None:
        """Shows the chosen activity, from when the window stands."""
        from pesnet_desktop.ui.plan_detail import detail_of

        detail = None
        if self._plan is not None and self.record:
            detail = detail_of(self.desk.store, self._plan, self.record)
        self.detail.show_detail(detail)

    def _show_nothing(self) -> None:
        """No plan in the file yet: one sentence and two ways to begin."""
        from pesnet_desktop.ui.plan_empty import EmptyPlan

        self.model.show_lines(())
        empty = EmptyPlan(self.desk)
        self._parts.addWidget(empty)
        self._parts.setCurrentWidget(empty)
        for part in (self.head, self.foot, self._side):
            part.hide()
        if "adoption" in self.__dict__:
            self.adoption.hide()
