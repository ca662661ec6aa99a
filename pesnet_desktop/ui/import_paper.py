"""The review of a paper of an event: note, programme, report, list of events or people, beside the file itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.event_drafts import EventDraft
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.paper_words import paper_name
from pesnet_desktop.ui.import_fields import RecordOfPassage
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_list import LEFT_OVER, ImportList
from pesnet_desktop.ui.import_passages import Field, counts_of, lines_of_paper, passages_of, sheets_of
from pesnet_desktop.ui.import_places import place_in_tables
from pesnet_desktop.ui.import_record import record_of_left_over
from pesnet_desktop.ui.source_page import Mark, SourcePage


class PaperReview(ReviewPanes):
    """Shows a typed draft. ``accepted`` carries the decisions, which are kept up to date while they are made."""

    def __init__(
        self,
        draft: EventDraft,
        decisions: Decisions,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._draft, self.decisions = draft, decisions
        self._passages = passages_of(draft)
        self._shown = sheets_of(draft)
        self._place, self._current = LEFT_OVER, 0
        head = ImportHead(
            paper_name(draft.kind),
            draft.file_name,
            counts_of(draft, self._passages),
            _("Accept"),
            is_one_of_many=above is not None,
        )
        listed = ImportList(list(lines_of_paper(draft, self._passages)), _("What was read of the file"))
        sheets = [
            SourcePage(table, is_prose=self._shown.has_text and number == 0)
            for number, table in enumerate(self._shown.tables)
        ]
        super().__init__(head, listed, sheets, above, parent)
        first = next((place for place, passage in enumerate(self._passages) if passage.doubts), 0)
        self.list.show_place(first if self._passages else LEFT_OVER)

    @property
    def place(self) -> int:
        """The passage being looked at, by its place in the file; or LEFT_OVER."""
        return self._place

    def decided(self) -> Decisions:
        return self.decisions

    def show_place(self, place: int) -> None:
        """Shows a passage, or what was left over."""
        self._place = place
        if place == LEFT_OVER:
            parts = tuple(f"{part.place}: {part.words}" if part.place else part.words for part in self._draft.unread)
            self._source_side.show_text("")
            self._show_record(_("What found no place"), "", record_of_left_over(parts))
        else:
            passage = self._passages[place]
            record = RecordOfPassage(passage, self._taken, self.decisions.corrected, self._place_of)
            record.looked_at.connect(self._show_marks)
            record.answered.connect(self._answer)
            record.corrected.connect(self._correct)
            asked = ngettext("{n} question", "{n} questions", passage.doubts).format(n=passage.doubts)
            self._show_record(passage.title, asked if passage.doubts else "", record)
            self._source_side.show_text(self._place_of(passage.fields[0]))
            record.show_current(0)
        self._show_marks(0)

    def step_question(self, step: int) -> None:
        """See :class:`ReviewPanes`."""
        asked = [(place, doubt) for place, one in enumerate(self._passages) for doubt in range(one.doubts)]
        if not asked:
            return
        here = (self._place, self._current)
        ahead = [one for one in asked if (one > here if step > 0 else one < here)]
        place, doubt = (ahead or asked)[0 if step > 0 else -1]
        if place != self._place:
            self.list.show_place(place)
        record = self._record.widget()
        if isinstance(record, RecordOfPassage):
            record.begin_answer(doubt)

    def correct(self) -> None:
        """See :class:`ReviewPanes`."""
        record = self._record.widget()
        if isinstance(record, RecordOfPassage):
            record.begin_correction(self._current)

    def _taken(self, path: Path, doubt: int) -> int:
        return self.decisions.taken.get((path, doubt), 0)

    def _answer(self, path: Path, doubt: int, choice: int) -> None:
        self.decisions.taken[path, doubt] = choice

    def _correct(self, path: Path, words: str) -> None:
        self.decisions.corrected[path] = words

    def _place_of(self, field: Field) -> str:
        return place_in_tables(self._draft.tables, field.read.source)

    def _show_marks(self, current: int) -> None:
        """Marks the passage's doubts in the file, and brings the one being looked at into view."""
        self._current = current
        for sheet in self._sheets:
            sheet.show_marks((), frozenset())
        if self._place < 0:
            return
        rows: dict[int, set[int]] = {}
        marks: dict[int, list[Mark]] = {}
        number = 0
        for field in self._passages[self._place].fields:
            at, inside = self._shown.place(field.read)
            if inside:
                rows.setdefault(at, set()).update(inside)
            column = field.read.source.column if field.read.source.table >= 0 else 0
            for doubt in field.read.doubts:
                number += 1
                cells = frozenset((row, column) for row in self._shown.rows_of(doubt, at, inside))
                if cells:
                    marks.setdefault(at, []).append(Mark(cells, doubt.words, number, number - 1 == current))
        for at in sorted(at for at in rows if at < len(self._sheets)):
            self._sheets[at].show_marks(tuple(marks.get(at, ())), frozenset(rows[at]))
        first = next((at for at in sorted(rows) if at < len(self._sheets)), None)
        self._sought = None if first is None else (self._sheets[first], min(rows[first]))
        QTimer.singleShot(0, self, self._bring_into_view)

    def _pick(self, sheet: int, row: int) -> None:
        for place, passage in enumerate(self._passages):
            if any(at == sheet and row in rows for at, rows in (self._shown.place(one.read) for one in passage.fields)):
                self.list.show_place(place)
                return
