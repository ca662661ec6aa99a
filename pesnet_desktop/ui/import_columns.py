"""The review of a table whose columns are not known: the officer says what its rows are and what each column holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.papers.columns_as import FIELDS, Records, records_of
from pesnet_desktop.model.papers.drafts import SourceTable
from pesnet_desktop.model.papers.event_drafts import ColumnsDraft
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.paper_words import field_name, paper_name
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_layout import FRAME, ReviewPanes
from pesnet_desktop.ui.import_list import ImportList, Line
from pesnet_desktop.ui.source_page import SourcePage
from pesnet_desktop.ui.text_label import TextLabel


class ColumnsReview(ReviewPanes):
    """``accepted`` carries the decisions with the columns chosen."""

    def __init__(
        self, draft: ColumnsDraft, decisions: Decisions, above: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        self._draft, self.decisions = draft, decisions
        self.place = 0
        if not decisions.columns:
            decisions.columns = draft.columns
        if decisions.records is None:
            decisions.records = records_of(decisions.columns)
        rows = ngettext("{n} row", "{n} rows", len(draft.rows)).format(n=len(draft.rows))
        asked = ngettext("{n} column", "{n} columns", len(draft.headers)).format(n=len(draft.headers))
        head = ImportHead(
            paper_name(draft.kind),
            draft.file_name,
            [("table-2", "second", rows), ("circle-alert", "amber", asked)],
            _("Accept"),
            is_one_of_many=above is not None,
        )
        lines = [Line("", header.text or "–", len(header.doubts), place) for place, header in enumerate(draft.headers)]
        tables = draft.tables or (SourceTable((tuple(header.text for header in draft.headers), *draft.rows)),)
        super().__init__(head, ImportList(lines, _("Columns")), [SourcePage(table) for table in tables], above, parent)
        self._boxes: list[ChoiceBox] = []
        self._show_record(_("What the columns hold"), "", self._form())

    def decided(self) -> Decisions:
        return self.decisions

    def show_place(self, place: int) -> None:
        """Puts the keys on the choice of a column."""
        self.place = place
        if 0 <= place < len(self._boxes):
            self._record.ensureWidgetVisible(self._boxes[place])

    def step_question(self, step: int, *, is_anew: bool = False) -> bool:
        """See :class:`ReviewPanes`."""
        here = next((place for place, box in enumerate(self._boxes) if box.hasFocus()), -1)
        ahead = range(here + 1, len(self._boxes)) if step > 0 else range(here if here >= 0 else len(self._boxes))
        ahead = range(len(self._boxes)) if is_anew else ahead
        if not ahead:
            return False
        self.place = ahead[0 if step > 0 else -1]
        self._boxes[self.place].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(FRAME, 0, FRAME, 0)
        column.setSpacing(theme.scaled(8))
        kinds = ChoiceBox()
        kinds.setProperty("kind", "field")
        for records, words in (
            ("participants", _("Participants of an event")),
            ("events", _("Events")),
            ("activities", _("Activities of a new work plan")),
        ):
            kinds.addItem(words, records)
        kinds.setCurrentIndex(max(kinds.findData(self.decisions.records), 0))
        kinds.activated.connect(lambda _row: self._choose_records(kinds.currentData()))
        column.addLayout(_row(_("Each row is one of"), kinds))
        self._boxes = [self._box(place) for place in range(len(self._draft.headers))]
        for header, box in zip(self._draft.headers, self._boxes, strict=True):
            column.addLayout(_row(header.text or "–", box))
        column.addStretch(1)
        return form

    def _box(self, place: int) -> ChoiceBox:
        box = ChoiceBox()
        box.setProperty("kind", "field")
        box.addItem(_("Not read"), "")
        for field in FIELDS[self.decisions.records or "participants"]:
            box.addItem(field_name((field,)), field)
        chosen = self.decisions.columns[place] if place < len(self.decisions.columns) else ""
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setAccessibleName(self._draft.headers[place].text)
        box.activated.connect(lambda _row: self._choose(place, str(box.currentData())))
        return box

    def _choose(self, place: int, field: str) -> None:
        columns = [*self.decisions.columns, *[""] * len(self._draft.headers)][: len(self._draft.headers)]
        columns[place] = field
        self.decisions.columns = tuple(columns)
        self.decisions.corrected["headers", place] = field

    def _choose_records(self, records: Records) -> None:
        self.decisions.records = records
        self._show_record(_("What the columns hold"), "", self._form())


def _row(words: str, box: ChoiceBox) -> QHBoxLayout:
    row = QHBoxLayout()
    box.setMinimumWidth(theme.scaled(120))
    name = TextLabel(words, "label", "second")
    name.setFixedWidth(theme.scaled(130))
    row.addWidget(name)
    row.addWidget(box, 1)
    return row
