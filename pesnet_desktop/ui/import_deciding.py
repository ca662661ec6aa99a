"""A review whose records are fields: questions are answered, fields written anew and taken back, all of it by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pesnet_desktop.model.papers.answers import OF_ROWS
from pesnet_desktop.model.papers.reads import Path
from pesnet_desktop.model.papers.settling import Words
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.ui.import_fields import Part, RecordOfFields
from pesnet_desktop.ui.import_head import ImportHead
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_list import ImportList
from pesnet_desktop.ui.source_page import SourcePage


class DecidingReview(ReviewPanes):
    """Keeps what is decided in ``decisions`` the moment it is decided, and says ``noted``; ``accepted`` carries them.

    Enter in the list goes to the record, Esc in the record back to the list.
    """

    noted = Signal()

    def __init__(
        self,
        decisions: Decisions,
        head: ImportHead,
        listed: ImportList,
        sheets: Sequence[SourcePage],
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.decisions = decisions
        self.place = 0
        self._current = 0
        self._is_begun = False
        self._kept: Path | None = None
        super().__init__(head, listed, sheets, above, parent)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._show_again)
        self.list.activated.connect(lambda _index: self._enter_record())

    @property
    def fields(self) -> RecordOfFields | None:
        """The record that is shown, where it has fields."""
        record = self._record.widget()
        return record if isinstance(record, RecordOfFields) else None

    def decided(self) -> Decisions:
        return self.decisions

    def settle(self) -> bool:
        """See :class:`ReviewPanes`. What follows from it is shown at once: the store may be lent to a worker next."""
        is_understood = self.fields is None or self.fields.settle()
        if self._again.isActive():
            self._again.stop()
            self._show_again()
        return is_understood

    def turn_to(self, place: int) -> None:
        """See :class:`ReviewPanes`. What is being written in the record that is left is taken over before."""
        if self.fields is not None:
            self.fields.settle()
        self.show_place(place)

    def show_unfinished(self) -> bool:
        """See :class:`ReviewPanes`. What was typed for a row that is read otherwise since then is no hindrance."""
        for path in self.decisions.unfinished:
            place = self.place_of(path)
            if place is not None and place != self.place:
                self.list.show_place(place)
            if place is not None and self.fields is not None and self.fields.begin_field(path):
                return True
        return False

    def correct(self) -> None:
        """See :class:`ReviewPanes`."""
        if self.fields is not None:
            self.fields.begin_correction(self._current)

    def step_question(self, step: int, *, is_anew: bool = False) -> bool:
        """See :class:`ReviewPanes`."""
        asked = [(place, number) for place, count in self.asked_places() for number in range(count)]
        here = (self.place, self._current if self._is_begun else -1)
        ahead = [one for one in asked if is_anew or (one > here if step > 0 else one < here)]
        if not ahead:
            return False
        place, number = ahead[0 if step > 0 else -1]
        if place != self.place:
            self.list.show_place(place)
        if self.fields is not None:
            self.fields.begin_answer(number)
        return True

    def asked_places(self) -> list[tuple[int, int]]:
        """The places of the list that ask something, in their order, each with the number of its questions."""
        return []

    def place_of(self, field: Path) -> int | None:
        """The place of the list under which a field stands."""
        return None

    def count_again(self) -> None:
        """Shows in the head and in the list what follows from what was decided."""

    def mark(self, question: int, field: Path | None = None) -> None:
        """Marks in the file what the record asks, and the field that the keys are at."""

    def show_fields(self, head: str, side: str, parts: Sequence[Part]) -> None:
        """Shows a record, its first question as the one that is looked at."""
        record = RecordOfFields(parts)
        record.looked_at.connect(self._look_at)
        record.field_looked_at.connect(self._look_at_field)
        record.answered.connect(self._answer)
        record.corrected.connect(self._correct)
        record.taken_back.connect(self._take_back)
        record.unfinished.connect(self._note_unfinished)
        record.left.connect(self.list.setFocus)
        self._show_record(head, side, record)
        self._current, self._is_begun = 0, False
        record.show_current(0)

    def look_again(self) -> None:
        """Shows the record anew once the key or the click that decided something has done its work."""
        self._again.start()
        self.noted.emit()

    def _has_keys(self) -> bool:
        """Whether the keys are at work in the record."""
        focused = QApplication.focusWidget()
        return focused is not None and self._record.isAncestorOf(focused)

    def _enter_record(self) -> None:
        if self.fields is not None:
            self.fields.begin()

    def _look_at(self, question: int) -> None:
        self._current, self._is_begun = question, True
        self.mark(question)
        self._bring_in(None)

    def _look_at_field(self, path: Path) -> None:
        self.mark(self._current, path)
        self._bring_in(path)

    def _bring_in(self, field: Path | None) -> None:
        """Scrolls the record to what is in hand, once it has its height."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(field))

    def _scroll_to(self, field: Path | None) -> None:
        shown = self.fields.in_hand(self._current, field) if self.fields is not None else None
        if shown is not None:
            self._record.ensureWidgetVisible(shown, 0, 12)

    def _answer(self, path: Path, doubt: int, choice: int) -> None:
        self.decisions.taken[path, doubt] = choice
        record = self.fields
        asked = next((one for one in record.asked if (one.path, one.number) == (path, doubt)), None) if record else None
        if asked is not None and asked.doubt.kind in OF_ROWS:
            self.look_again()
        else:
            self.noted.emit()

    def _correct(self, path: Path, words: Words, has_keys: bool) -> None:
        self.decisions.corrected[path] = words
        self.decisions.unfinished.pop(path, None)
        self._kept = path if has_keys else None
        self.look_again()

    def _take_back(self, path: Path) -> None:
        self.decisions.corrected.pop(path, None)
        self.look_again()

    def _note_unfinished(self, path: Path, words: str) -> None:
        """What a field cannot take stays as it was typed, whatever is looked at meanwhile, until it is mended."""
        if words == self.decisions.unfinished.get(path, ""):
            return
        if words:
            self.decisions.unfinished[path] = words
        else:
            del self.decisions.unfinished[path]
        self.noted.emit()

    def _show_again(self) -> None:
        """The keys stay on the field or the question that they were at."""
        if self.fields is not None:
            self.fields.settle()
        self._again.stop()
        record, is_inside = self.fields, self._has_keys()
        field = self._kept or (record.focused if record is not None else None)
        question, scrolled = self._current, self._record.verticalScrollBar().value()
        self._kept = None
        self.count_again()
        self.show_place(self.place)
        self._record.verticalScrollBar().setValue(scrolled)
        if self.fields is None:
            return
        if field is not None:
            self.fields.focus_field(field)
        elif is_inside and self.fields.asked:
            self.fields.begin_answer(min(question, len(self.fields.asked) - 1))
        elif is_inside:
            self.list.setFocus()
