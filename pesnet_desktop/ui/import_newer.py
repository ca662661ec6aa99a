"""The review of a newer version of a plan: what it changes, field by field, each taken over or left as it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.answers import PlanAnswers, open_doubts, plan_doubts, row_at
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftHeader, Source, WorkPlanDraft
from pesnet_desktop.model.papers.plan_changes import FieldChange, MissingRow, NewRow, PlanChanges
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.tasks.accepting import Decisions, keep_left_out, left_out_of, parts_of_changes
from pesnet_desktop.tasks.plan_facts import paths_by_key
from pesnet_desktop.ui.import_deciding import DecidingReview
from pesnet_desktop.ui.import_fields import Asked
from pesnet_desktop.ui.import_fields import Part as FieldPart
from pesnet_desktop.ui.import_head import ImportHead, Sentence
from pesnet_desktop.ui.import_list import ImportList, Line
from pesnet_desktop.ui.import_plan_marks import show_marks
from pesnet_desktop.ui.import_plan_record import PlanRecords
from pesnet_desktop.ui.import_questions import short_title
from pesnet_desktop.ui.source_page import SourcePage

Part = FieldChange | NewRow | MissingRow
CHANGE = "change"
"""The path of a question about a change is this word and the place of the change."""


class NewerReview(DecidingReview):
    """What ``compare`` tells of the draft as decided. A row that is missing stays unless it is said to go.

    What is in doubt about the file's rows is asked above the changes, and what was written anew stands there too: other
    changes may follow from it, and it can be taken back where no change is left of it.
    """

    def __init__(
        self,
        draft: WorkPlanDraft,
        compare: Callable[[], PlanChanges],
        decisions: Decisions,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._draft, self._compare, self._plan_records = draft, compare, PlanRecords(draft, decisions)
        self.changes = compare()
        left_out_of(self.changes, decisions)
        self._gather(decisions)
        head = ImportHead(
            _("A newer version of the plan"),
            draft.file_name,
            self._sentences(decisions),
            _("Take over"),
            is_one_of_many=above is not None,
        )
        listed = ImportList(self._lines(decisions), _("What changed"))
        super().__init__(decisions, head, listed, [SourcePage(table) for table in draft.tables], above, parent)
        self.list.show_place(0)

    def asked_places(self) -> list[tuple[int, int]]:
        """See :class:`DecidingReview`. Every change is a question."""
        rows = [(place, len(self._doubts_of(path, self.decisions))) for place, path in enumerate(self._rows)]
        changes = [(place, len(parts)) for place, parts in enumerate(self._records.values(), len(self._rows))]
        return [(place, count) for place, count in [*rows, *changes] if count]

    def place_of(self, field: Path) -> int | None:
        """See :class:`DecidingReview`."""
        for place, path in enumerate(self._rows):
            if path == field[:2]:
                return place
        for place, numbers in enumerate(self._records.values(), len(self._rows)):
            if any(self._stands_in(self._parts[number], field) for number in numbers):
                return place
        return None

    def count_again(self) -> None:
        """See :class:`DecidingReview`. What was decided about a change holds; the record that is shown stays."""
        shown = [*self._rows, *self._records][self.place : self.place + 1]
        after = self._compare()
        keep_left_out(self.changes, after, self.decisions)
        self.changes = after
        self._gather(self.decisions)
        places = [*self._rows, *self._records]
        self.place = places.index(shown[0]) if shown and shown[0] in places else 0
        self.head.show_counts(self._sentences(self.decisions))
        self.list.show_lines(self._lines(self.decisions), self.place)

    def show_place(self, place: int) -> None:
        """Shows what is asked about a row of the file, or what changed in a record of the plan."""
        self.place = place
        changed = [*self._records.items()]
        if 0 <= place < len(self._rows):
            path = self._rows[place]
            number = int(path[1])
            is_header = path[0] == "headers"
            parts = self._plan_records.of_header(number) if is_header else self._plan_records.of_activity(number)
            self.show_fields(self._title_of(path), "", parts)
        elif 0 <= place - len(self._rows) < len(changed):
            (_group_name, label), numbers = changed[place - len(self._rows)]
            self.show_fields(label, "", [part for number in numbers for part in self._parts_of_change(number)])
        self.mark(0)

    def mark(self, question: int, field: Path | None = None) -> None:
        """See :class:`DecidingReview`. Brings the row of the file into view."""
        asked = self.fields.asked if self.fields is not None else []
        rows = self._sources_of(self._row_in_hand())
        self._sought = show_marks(self._sheets, asked, self._source_of, question, field, rows)
        QTimer.singleShot(0, self, self._bring_into_view)

    def skip_row(self) -> None:
        """See :class:`ReviewPanes`. What is new or no longer there is left out by its own question."""
        if self.place < len(self._rows):
            self.decisions.skipped ^= {self._rows[self.place]}
            self.look_again()

    def _answer(self, path: Path, doubt: int, choice: int) -> None:
        if path[0] != CHANGE:
            self.decisions.taken[path, doubt] = choice
            self.look_again()
        elif choice:
            left_out_of(self.changes, self.decisions).add(int(path[1]))
        else:
            left_out_of(self.changes, self.decisions).discard(int(path[1]))

    def _gather(self, decisions: Decisions) -> None:
        """The rows that ask something or that somebody touched; the changes, by group and record."""
        asked = {path for path, _doubts in plan_doubts(self._draft, decisions.plan)}
        touched = {path[:2] for path in (*decisions.corrected, *decisions.unfinished, *decisions.skipped)}
        rows: list[Path] = [("headers", place) for place in range(len(self._draft.headers))]
        rows += [("activities", place) for place in range(len(self._draft.activities))]
        self._rows = [path for path in rows if path in asked or path in touched]
        self._parts = parts_of_changes(self.changes)
        self._paths = paths_by_key(self._draft, PlanAnswers(decisions.taken))
        self._records: dict[tuple[str, str], list[int]] = {}
        for number, one in enumerate(self._parts):
            self._records.setdefault((_group(one), one.label), []).append(number)

    def _parts_of_change(self, number: int) -> list[FieldPart]:
        """The question whether to take it, and its field or its row, which can be written anew."""
        one = self._parts[number]
        left_out = left_out_of(self.changes, self.decisions)
        field = self._path_of(one)
        question = _question(one, is_written=field in self.decisions.corrected)
        asked = Asked((CHANGE, number), 0, question, int(number in left_out), field=field)
        if isinstance(one, NewRow) and one.key in self._paths:
            return [asked, *self._plan_records.fields_at(self._paths[one.key])]
        return [asked, *(self._plan_records.field_in_question(field) if field is not None else [])]

    def _path_of(self, one: Part) -> Path | None:
        """The field of the file that a change takes; none where the row moved, is new or is missing."""
        if not isinstance(one, FieldChange) or one.field == "area":
            return None
        return (*self._paths[one.key], one.field) if one.key in self._paths else (one.field,)

    def _stands_in(self, one: Part, field: Path) -> bool:
        return self._path_of(one) == field or (isinstance(one, NewRow) and self._paths.get(one.key) == field[:-1])

    def _row_in_hand(self) -> Path | None:
        if self.place < len(self._rows):
            return self._rows[self.place]
        numbers = [*self._records.values()][self.place - len(self._rows) :][:1]
        one = self._parts[numbers[0][0]] if numbers else None
        return self._paths.get(one.key) if isinstance(one, FieldChange | NewRow) else None

    def _source_of(self, path: Path) -> Source | None:
        if path[0] != CHANGE:
            return self._plan_records.source_of(path)
        field = self._path_of(self._parts[int(path[1])])
        return self._plan_records.source_of(field) if field is not None else None

    def _sources_of(self, row: Path | None) -> Sequence[Source]:
        """Where a row of the file stands."""
        if row is None:
            return []
        if row[0] == "areas":
            source = self._draft.areas[int(row[1])].source
            return [source] if source is not None else []
        found = row_at(self._draft, row)
        return [found.source] if isinstance(found, DraftHeader) else [*found.sources.values()]

    def _pick(self, sheet: int, row: int) -> None:
        here = self.place
        for place in range(len(self._rows) + len(self._records)):
            self.place = place
            if any(one.table == sheet and row in one.rows for one in self._sources_of(self._row_in_hand())):
                self.list.show_place(place)
                return
        self.place = here

    def _doubts_of(self, path: Path, decisions: Decisions) -> Sequence[object]:
        return open_doubts(path, row_at(self._draft, path), decisions.plan)

    def _title_of(self, path: Path) -> str:
        row = row_at(self._draft, path)
        return row.label or "–" if isinstance(row, DraftHeader) else short_title(row.title)

    def _lines(self, decisions: Decisions) -> list[Line]:
        lines: list[Line] = []
        if self._rows:
            lines.append(Line("", _("Questions"), is_heading=True))
        for place, path in enumerate(self._rows):
            count = len(self._doubts_of(path, decisions))
            lines.append(Line("", self._title_of(path), count, place, is_left_out=path in decisions.skipped))
        under = ""
        for place, (group, label) in enumerate(self._records, len(self._rows)):
            if group != under:
                lines.append(Line("", group, is_heading=True))
                under = group
            lines.append(Line("", label, place=place))
        return lines or [Line("", _("Both say the same"), is_heading=True)]

    def _sentences(self, decisions: Decisions) -> list[Sentence]:
        """What the head counts: questions where there are any, changes, new and missing rows."""
        asked = plan_doubts(self._draft, decisions.plan)
        questions = sum(len(doubts) for _path, doubts in asked)
        changed, added, missing = (
            len(each) for each in (self.changes.changes, self.changes.added, self.changes.missing)
        )
        counts = (
            (questions, "circle-alert", "amber", ngettext("{n} question", "{n} questions", questions)),
            (changed, "pencil", "second", ngettext("{n} field changed", "{n} fields changed", changed)),
            (added, "plus", "green", ngettext("{n} new row", "{n} new rows", added)),
            (
                missing,
                "circle-alert",
                "amber",
                ngettext("{n} row no longer there", "{n} rows no longer there", missing),
            ),
        )
        said = [(symbol, role, words.format(n=count)) for count, symbol, role, words in counts if count]
        return said or [("check", "second", _("Both say the same"))]


def _question(one: Part, *, is_written: bool) -> Doubt:
    """The first choice is to take it over."""
    if isinstance(one, FieldChange):
        said = _("Here: {old}").format(old=one.old or "–")
        read, taken = _("Take from the file: {new}"), _("Take what you wrote: {new}")
        choices = (
            Choice((taken if is_written else read).format(new=one.new or "–"), ""),
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
