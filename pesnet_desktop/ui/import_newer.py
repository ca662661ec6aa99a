"""The review of a newer version of a plan: what it changes, field by field, each taken over or left as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.drafts import Choice, Doubt, WorkPlanDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.tasks.accepting import Decisions, left_out_of, parts_of_changes
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_list import ImportList, Line
from pesnet_desktop.ui.import_questions import short_title
from pesnet_desktop.ui.import_record import QuestionBox, RecordOfActivity
from pesnet_desktop.ui.source_page import SourcePage

Part = FieldChange | NewRow | MissingRow


class NewerReview(ReviewPanes):
    """``accepted`` carries the decisions. A row that is missing stays unless it is said to go.

    What is in doubt about the file's rows is asked above the changes; ``answered`` tells where, as other changes may
    follow from the answer.
    """

    answered = Signal(int)

    def __init__(
        self,
        draft: WorkPlanDraft,
        changes: PlanChanges,
        decisions: Decisions,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.changes = changes
        self.draft, self.decisions, self.place = draft, decisions, 0
        self._parts = parts_of_changes(changes)
        self._left_out = left_out_of(changes, decisions)
        self._asked = [place for place, one in enumerate(draft.activities) if one.doubts]
        self._records = list(dict.fromkeys((_group(one), one.label) for one in self._parts))
        head = ImportHead(
            _("A newer version of the plan"),
            draft.file_name,
            [
                *_counted_questions(draft),
                ("pencil", "second", _counted_changes(len(changes.changes))),
                (
                    "plus",
                    "green",
                    ngettext("{n} new row", "{n} new rows", len(changes.added)).format(n=len(changes.added)),
                ),
                (
                    "circle-alert" if changes.missing else "check",
                    "amber" if changes.missing else "second",
                    ngettext("{n} row no longer there", "{n} rows no longer there", len(changes.missing)).format(
                        n=len(changes.missing)
                    ),
                ),
            ],
            _("Take over"),
            is_one_of_many=above is not None,
        )
        listed = ImportList(self._lines(), _("What changed"))
        super().__init__(head, listed, [SourcePage(table) for table in draft.tables], above, parent)
        self.list.show_place(0)

    def decided(self) -> Decisions:
        return self.decisions

    def show_place(self, place: int) -> None:
        """Shows what changed in one record of the plan."""
        self.place = place
        if 0 <= place < len(self._asked):
            self._show_questions(self._asked[place])
            return
        if not 0 <= place - len(self._asked) < len(self._records):
            return
        group, label = self._records[place - len(self._asked)]
        record = _RecordOfChanges(
            [(number, one) for number, one in enumerate(self._parts) if (_group(one), one.label) == (group, label)],
            self._left_out,
        )
        record.decided.connect(self._decide)
        self._show_record(label, "", record)

    def step_question(self, step: int) -> None:
        """See :class:`ReviewPanes`."""
        if self._asked or self._records:
            self.list.show_place((self.place + step) % (len(self._asked) + len(self._records)))
        record = self._record.widget()
        if isinstance(record, RecordOfActivity):
            record.begin_answer(0)
        elif isinstance(record, _RecordOfChanges):
            record.begin_answer()

    def _show_questions(self, number: int) -> None:
        """What is in doubt about a row of the file."""
        activity = self.draft.activities[number]
        taken = [self.decisions.plan_taken.get((number, doubt), 0) for doubt in range(len(activity.doubts))]
        record = RecordOfActivity(self.draft, activity, taken)
        record.answered.connect(lambda doubt, choice: self._answer(number, doubt, choice))
        self._show_record(short_title(activity), "", record)
        record.show_current(0)

    def _answer(self, number: int, doubt: int, choice: int) -> None:
        self.decisions.plan_taken[number, doubt] = choice
        self.answered.emit(self.place)

    def _lines(self) -> list[Line]:
        lines: list[Line] = []
        if self._asked:
            lines.append(Line("", _("Questions"), is_heading=True))
        for place, number in enumerate(self._asked):
            activity = self.draft.activities[number]
            lines.append(Line("", short_title(activity), len(activity.doubts), place))
        under = ""
        for place, (group, label) in enumerate(self._records, len(self._asked)):
            if group != under:
                lines.append(Line("", group, is_heading=True))
                under = group
            lines.append(Line("", label, place=place))
        return lines or [Line("", _("Both say the same"), is_heading=True)]

    def _decide(self, number: int, is_taken: bool) -> None:
        if is_taken:
            self._left_out.discard(number)
        else:
            self._left_out.add(number)


class _RecordOfChanges(QWidget):
    """Each change of a record as a question with two answers."""

    decided = Signal(int, bool)

    def __init__(self, parts: list[tuple[int, Part]], left_out: set[int]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(10))
        self._boxes: list[QuestionBox] = []
        for place, (number, one) in enumerate(parts):
            box = QuestionBox(place, _question(one), int(number in left_out))
            box.answered.connect(lambda _place, choice, number=number: self.decided.emit(number, choice == 0))
            self._boxes.append(box)
            column.addWidget(box)
        column.addStretch(1)

    def begin_answer(self) -> None:
        self._boxes[0].begin_answer()


def _question(one: Part) -> Doubt:
    """The first choice is to take it over."""
    if isinstance(one, FieldChange):
        said = _("Here: {old}").format(old=one.old or "–")
        choices = (
            Choice(_("Take from the file: {new}").format(new=one.new or "–"), ""),
            Choice(_("Leave as it is"), ""),
        )
        return Doubt("differs", one.field, said, choices)
    if isinstance(one, NewRow):
        return Doubt(
            "differs", "title", one.label, (Choice(_("Add it to the plan"), ""), Choice(_("Leave it out"), ""))
        )
    said = _("The file does not have it any more.")
    return Doubt("differs", "title", said, (Choice(_("Remove it from the plan"), ""), Choice(_("Let it stay"), "")))


def _group(one: Part) -> str:
    if isinstance(one, FieldChange):
        return _("Changed")
    return _("New in the file") if isinstance(one, NewRow) else _("No longer in the file")


def _counted_questions(draft: WorkPlanDraft) -> list[tuple[str, str, str]]:
    count = sum(len(activity.doubts) for activity in draft.activities)
    return (
        [("circle-alert", "amber", ngettext("{n} question", "{n} questions", count).format(n=count))] if count else []
    )


def _counted_changes(count: int) -> str:
    return ngettext("{n} field changed", "{n} fields changed", count).format(n=count)
