"""The review of a work plan: its activities, the file itself, and what one activity was read as."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, ImportList, lines_of
from pesnet_desktop.ui.import_places import place_of_activity
from pesnet_desktop.ui.import_questions import Answers, Counts, short_title
from pesnet_desktop.ui.import_record import RecordOfActivity, record_of_left_over, record_of_plan
from pesnet_desktop.ui.source_page import Mark, SourcePage


class ImportReview(ReviewPanes):
    """Shows the draft of a plan. ``accepted`` carries the answers."""

    def __init__(
        self,
        draft: WorkPlanDraft,
        answers: Answers | None = None,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._draft = draft
        self.answers = answers or Answers()
        self._place = PLAN
        self._current = 0
        accept = ngettext("Accept {n} activity", "Accept {n} activities", len(draft.activities))
        head = ImportHead(
            _("Import of a work plan"),
            draft.file_name,
            Counts.of(draft).sentences(),
            accept.format(n=len(draft.activities)),
            is_one_of_many=above is not None,
        )
        listed = ImportList(lines_of(draft), _("Activities in the file"))
        super().__init__(head, listed, [SourcePage(table) for table in draft.tables], above, parent)
        first = next(
            (number for number, one in enumerate(draft.activities) if one.doubts), 0 if draft.activities else PLAN
        )
        self.list.show_place(first)

    def decided(self) -> Answers:
        return self.answers

    def show_place(self, place: int) -> None:
        """Shows the activity at ``place`` of the file, the plan's own facts, or what was left over."""
        self._place = place
        if place == LEFT_OVER:
            self._source_side.show_text("")
            self._show_record(_("What found no place"), "", record_of_left_over(self._draft.unread))
        elif place == PLAN:
            self._show_record(_("The plan"), "", record_of_plan(self._draft))
            self._source_side.show_text("")
            self._sought = None
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._show_activity(self._draft.activities[place])
        self._show_marks(0)

    @property
    def place(self) -> int:
        """The activity being looked at, by its place in the file; PLAN or LEFT_OVER."""
        return self._place

    def _show_activity(self, activity: DraftActivity) -> None:
        taken = [self.answers.of(self._place, doubt) for doubt in range(len(activity.doubts))]
        record = RecordOfActivity(self._draft, activity, taken)
        record.looked_at.connect(self._show_marks)
        record.answered.connect(self._keep_answer)
        number = next(
            line.number for line in lines_of(self._draft) if line.place == self._place and not line.is_heading
        )
        head = _("Activity {number}").format(number=number) if number else short_title(activity)
        self._show_record(head, _question_count(activity), record)
        self._source_side.show_text(place_of_activity(self._draft, activity))
        record.show_current(0)

    def step_question(self, step: int) -> None:
        """See :class:`ReviewPanes`."""
        asked = [(place, doubt) for place, one in enumerate(self._draft.activities) for doubt in range(len(one.doubts))]
        if not asked:
            return
        here = (self._place, self._current)
        ahead = [one for one in asked if (one > here if step > 0 else one < here)]
        place, doubt = (ahead or asked)[0 if step > 0 else -1]
        if place != self._place:
            self.list.show_place(place)
        record = self._record.widget()
        if isinstance(record, RecordOfActivity):
            record.begin_answer(doubt)

    def _keep_answer(self, doubt: int, choice: int) -> None:
        self.answers.taken[self._place, doubt] = choice

    def _show_marks(self, current: int) -> None:
        """Marks this activity's doubts in the file, and brings the one being looked at into view."""
        self._current = current
        for sheet in self._sheets:
            sheet.show_marks((), frozenset())
        if self._place < 0:
            return
        activity = self._draft.activities[self._place]
        for table, sheet in enumerate(self._sheets):
            rows = frozenset(row for one in activity.sources.values() if one.table == table for row in one.rows)
            if rows:
                sheet.show_marks(_marks(activity, table, current), rows)
                self._sought = (sheet, min(rows))
                QTimer.singleShot(0, self, self._bring_into_view)

    def _pick(self, table: int, row: int) -> None:
        for place, activity in enumerate(self._draft.activities):
            if any(one.table == table and row in one.rows for one in activity.sources.values()):
                self.list.show_place(place)
                return


def _marks(activity: DraftActivity, table: int, current: int) -> tuple[Mark, ...]:
    marks = []
    for number, doubt in enumerate(activity.doubts):
        source = activity.sources.get(doubt.field)
        if source is not None and source.table == table:
            cells = frozenset((row, source.column) for row in source.rows)
            marks.append(Mark(cells, doubt.words, number + 1, number == current))
    return tuple(marks)


def _question_count(activity: DraftActivity) -> str:
    count = len(activity.doubts)
    return ngettext("{n} question", "{n} questions", count).format(n=count) if count else ""
