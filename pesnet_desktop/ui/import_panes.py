"""The review of a work plan: its activities, the file itself, and what one activity was read as."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.answers import activity_paths, plan_doubts
from pesnet_desktop.model.papers.drafts import Source, WorkPlanDraft
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.import_deciding import DecidingReview
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, ImportList
from pesnet_desktop.ui.import_places import place_of_activity
from pesnet_desktop.ui.import_plan_lines import area_of, line_of, lines_of
from pesnet_desktop.ui.import_plan_marks import show_marks
from pesnet_desktop.ui.import_plan_record import PlanRecords
from pesnet_desktop.ui.import_questions import Counts
from pesnet_desktop.ui.import_record import record_of_left_over
from pesnet_desktop.ui.source_page import SourcePage


class ImportReview(DecidingReview):
    """Shows the draft of a plan; its rows can be written anew, joined or parted, and left out."""

    def __init__(
        self,
        draft: WorkPlanDraft,
        decisions: Decisions,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._draft, self._records = draft, PlanRecords(draft, decisions)
        head = ImportHead(
            _("Import of a work plan"),
            draft.file_name,
            Counts.of(draft, decisions).sentences(),
            _accept_words(draft, decisions),
            is_one_of_many=above is not None,
        )
        listed = ImportList(lines_of(draft, decisions), _("Activities in the file"))
        super().__init__(decisions, head, listed, [SourcePage(table) for table in draft.tables], above, parent)
        asked = [place for place, _count in self.asked_places() if place != PLAN]
        self.list.show_place(asked[0] if asked else 0 if draft.activities else PLAN)

    def asked_places(self) -> list[tuple[int, int]]:
        """See :class:`DecidingReview`. The header rows stand together."""
        asked = plan_doubts(self._draft, self.decisions.plan)
        headers = sum(len(doubts) for path, doubts in asked if path[0] == "headers")
        activities = [(int(path[1]), len(doubts)) for path, doubts in asked if path[0] == "activities"]
        return [(PLAN, headers), *activities] if headers else activities

    def place_of(self, field: Path) -> int:
        """See :class:`DecidingReview`."""
        return int(field[1]) if field[0] == "activities" else PLAN

    def count_again(self) -> None:
        """See :class:`DecidingReview`."""
        self.head.show_counts(Counts.of(self._draft, self.decisions).sentences())
        self.head.show_accept(_accept_words(self._draft, self.decisions))
        self.list.show_lines(lines_of(self._draft, self.decisions), self.place)

    def show_place(self, place: int) -> None:
        """Shows the activity at ``place`` of the file, the plan's own facts, or what was left over."""
        self.place = place
        self._source_side.show_text("")
        if place == LEFT_OVER:
            self._show_record(_("What found no place"), "", record_of_left_over(self._draft.unread))
        elif place == PLAN:
            self.show_fields(_("The plan"), "", self._records.of_plan())
            self._scroll.verticalScrollBar().setValue(0)
        else:
            activity = self._draft.activities[place]
            line = line_of(activity, place, area_of(self._draft, place, self.decisions), self.decisions)
            head = _("Activity {number}").format(number=line.number) if line.number else line.title
            self.show_fields(head, _question_count(line.doubts), self._records.of_activity(place))
            self._source_side.show_text(place_of_activity(self._draft, activity))
        self._sought = None
        self.mark(0)

    def skip_row(self) -> None:
        """See :class:`ReviewPanes`. The row is that of the field that has the keys, or the one that is shown."""
        focused = self.fields.focused if self.fields is not None else None
        if focused is not None and focused[0] in ("activities", "headers"):
            row: Path = focused[:-1]
        elif self.place >= 0:
            row = ("activities", self.place)
        else:
            return
        self.decisions.skipped ^= {row[:2] if row[:2] in self.decisions.skipped else row}
        self.look_again()

    def mark(self, question: int, field: Path | None = None) -> None:
        """See :class:`DecidingReview`. Brings into view what is being looked at."""
        asked = self.fields.asked if self.fields is not None else []
        rows = self._rows_in_hand(question, field)
        sought = show_marks(self._sheets, asked, self._records.source_of, question, field, rows)
        if sought is not None:
            self._sought = sought
            QTimer.singleShot(0, self, self._bring_into_view)

    def _rows_in_hand(self, question: int, field: Path | None) -> Sequence[Source]:
        if self.place >= 0:
            return [*self._draft.activities[self.place].sources.values()]
        asked = self.fields.asked if self.fields is not None else []
        path = field or ((*asked[question].path, asked[question].doubt.field) if question < len(asked) else None)
        source = self._records.source_of(path) if path is not None else None
        return [source] if source is not None else []

    def _pick(self, table: int, row: int) -> None:
        for place, activity in enumerate(self._draft.activities):
            if any(one.table == table and row in one.rows for one in activity.sources.values()):
                self.list.show_place(place)
                return


def _accept_words(draft: WorkPlanDraft, decisions: Decisions) -> str:
    count = sum(1 for _path in activity_paths(draft, decisions.plan))
    return ngettext("Accept {n} activity", "Accept {n} activities", count).format(n=count)


def _question_count(count: int) -> str:
    return ngettext("{n} question", "{n} questions", count).format(n=count) if count else ""
