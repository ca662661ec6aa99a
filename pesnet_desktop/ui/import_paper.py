"""The review of a paper of an event: note, programme, report, list of events or people, beside the file itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.event_drafts import EventDraft
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.paper_words import paper_name
from pesnet_desktop.ui.import_deciding import DecidingReview
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_list import LEFT_OVER, ImportList
from pesnet_desktop.ui.import_passages import Field, counts_of, lines_of_paper, parts_of, passages_of, sheets_of
from pesnet_desktop.ui.import_places import place_in_tables
from pesnet_desktop.ui.import_record import record_of_left_over
from pesnet_desktop.ui.source_page import Mark, SourcePage


class PaperReview(DecidingReview):
    """Shows a typed draft. ``accepted`` carries the decisions, which are kept up to date while they are made."""

    def __init__(
        self,
        draft: EventDraft,
        decisions: Decisions,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._draft = draft
        self._passages = passages_of(draft)
        self._shown = sheets_of(draft)
        head = ImportHead(
            paper_name(draft.kind),
            draft.file_name,
            counts_of(draft, self._passages, decisions),
            _("Accept"),
            is_one_of_many=above is not None,
        )
        lines = [*lines_of_paper(draft, self._passages, decisions)]
        listed = ImportList(lines, _("What was read of the file"))
        sheets = [
            SourcePage(table, is_prose=self._shown.has_text and number == 0)
            for number, table in enumerate(self._shown.tables)
        ]
        super().__init__(decisions, head, listed, sheets, above, parent)
        asked = [place for place, _count in self.asked_places()]
        self.list.show_place((asked or [0])[0] if self._passages else LEFT_OVER)

    def asked_places(self) -> list[tuple[int, int]]:
        """See :class:`DecidingReview`."""
        counts = [(place, one.asks(self.decisions)) for place, one in enumerate(self._passages)]
        return [(place, count) for place, count in counts if count]

    def count_again(self) -> None:
        """See :class:`DecidingReview`."""
        self.head.show_counts(counts_of(self._draft, self._passages, self.decisions))
        self.list.show_lines([*lines_of_paper(self._draft, self._passages, self.decisions)], self.place)

    def show_place(self, place: int) -> None:
        """Shows a passage, or what was left over."""
        self.place = place
        if place == LEFT_OVER:
            parts = tuple(f"{part.place}: {part.words}" if part.place else part.words for part in self._draft.unread)
            self._source_side.show_text("")
            self._show_record(_("What found no place"), "", record_of_left_over(parts))
        else:
            passage = self._passages[place]
            count = passage.asks(self.decisions)
            asked = ngettext("{n} question", "{n} questions", count).format(n=count) if count else ""
            self.show_fields(passage.title, asked, parts_of(passage, self.decisions, self._place_of))
            self._source_side.show_text(self._place_of(passage.fields[0]))
        self.mark(0)

    def skip_row(self) -> None:
        """See :class:`ReviewPanes`. Rows of a list only: of events, people, speeches."""
        if self.place >= 0 and self._passages[self.place].can_be_left_out:
            self.decisions.skipped ^= {self._passages[self.place].key}
            self.look_again()

    def mark(self, question: int, field: Path | None = None) -> None:
        """See :class:`DecidingReview`. Brings into view what is being looked at."""
        for sheet in self._sheets:
            sheet.show_marks((), frozenset())
        if self.place < 0:
            return
        rows: dict[int, set[int]] = {}
        marks: dict[int, list[Mark]] = {}
        number = 0
        passage = self._passages[self.place]
        for one in passage.fields:
            at, inside = self._shown.place(one.read)
            if inside:
                rows.setdefault(at, set()).update(inside)
            column = one.read.source.column if one.read.source.table >= 0 else 0
            if one.path == field and inside:
                cells = frozenset((row, column) for row in inside)
                marks.setdefault(at, []).append(Mark(cells, "", 0, is_current=True))
            is_asked = bool(passage.asks(self.decisions)) and one.path not in self.decisions.corrected
            for doubt in one.read.doubts if is_asked else ():
                number += 1
                cells = frozenset((row, column) for row in self._shown.rows_of(doubt, at, inside))
                if cells:
                    is_current = number - 1 == question and field is None
                    marks.setdefault(at, []).append(Mark(cells, doubt.words, number, is_current))
        for at in sorted(at for at in rows if at < len(self._sheets)):
            self._sheets[at].show_marks(tuple(marks.get(at, ())), frozenset(rows[at]))
        first = next((at for at in sorted(rows) if at < len(self._sheets)), None)
        self._sought = None if first is None else (self._sheets[first], min(rows[first]))
        QTimer.singleShot(0, self, self._bring_into_view)

    def _place_of(self, field: Field) -> str:
        return place_in_tables(self._draft.tables, field.read.source)

    def _pick(self, sheet: int, row: int) -> None:
        for place, passage in enumerate(self._passages):
            if any(at == sheet and row in rows for at, rows in (self._shown.place(one.read) for one in passage.fields)):
                self.list.show_place(place)
                return
