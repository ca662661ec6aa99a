"""The programme of an event: outline, the line that adds a slot, the days to scale and what is still open."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pesnet_desktop.commands import programme as commands
from pesnet_desktop.i18n import _
from pesnet_desktop.model.programme_line import ProgrammeLine
from pesnet_desktop.queries import event as events
from pesnet_desktop.queries import programme as queries
from pesnet_desktop.queries.event_papers import SlotNotes, run_of_show
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.day_scale import DayScale
from pesnet_desktop.ui.entry_line import EntryLine
from pesnet_desktop.ui.outline import Gap, OutlineDay
from pesnet_desktop.ui.outline_days import outline_days, place_of, scale_of
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.programme_open import OpenList, count_open
from pesnet_desktop.ui.programme_outline import ProgrammeOutline
from pesnet_desktop.ui.scroll_area import scroll_area
from pesnet_desktop.ui.show_notes import NOTHING, ShowNotes, with_notes
from pesnet_desktop.ui.slot_languages import SlotLanguages
from pesnet_desktop.ui.text_label import TextLabel

PANE_WIDTH = 316
NARROW_PANE = 270
NARROW_BELOW = 1240


class ProgrammeTab(QWidget):
    """Every change is a command of its own; the outline only shows what the file says."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = ""
        self._day = ""
        self._notes: Mapping[str, SlotNotes] = {}
        self._rows: tuple[queries.DayRow, ...] = ()
        self.days: tuple[OutlineDay, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._main(), 1)
        self._pane = self._scale_pane()
        row.addWidget(self._pane)

    def show_event(self, event_id: str) -> None:
        if event_id != self._event:
            self._event, self._day = event_id, ""
            self.notes.close_notes()
            self.languages.close_words()
            self.outline.current = ""
            self.entry.clear()
        self.reload()

    def reload(self) -> None:
        """Asks for the programme again; the chosen slot stays chosen."""
        if not self._event:
            return
        self._notes = run_of_show(self._desk.store, self._event)
        self._rows = queries.programme(self._desk.store, self._event)
        self.days = with_notes(outline_days(self._rows), self._notes)
        if self._day not in {day.id for day in self.days}:
            self._day = self.days[0].id if self.days else ""
        self.outline.show_days(self.days)
        self._empty.setVisible(not self.days)
        self.outline.setVisible(bool(self.days))
        self.entry.setVisible(bool(self.days) and not self._desk.store.read_only)
        self._pane.setVisible(bool(self.days))
        self._scale_head.show_text(_scale_title(len(self.days)))
        self._show_scale()
        self._show_notes()
        self.open_list.show_days(self.days)

    def choices(self) -> dict[str, str]:
        """The slot that is chosen, the day that is typed into, and the days folded, for a window made anew."""
        return {"slot": self.outline.current, "day": self._day, "folded": " ".join(self.outline.folded)}

    def choose_again(self, choices: Mapping[str, str]) -> None:
        self.outline.folded = frozenset(choices["folded"].split())
        self.outline.show_days(self.days, choices["slot"])
        self._day = choices["day"] or self._day
        self._show_scale()

    def open_count(self) -> int:
        """How much of the programme is open, for the chip on the tab."""
        return count_open(self.days)

    def resizeEvent(self, event: object) -> None:
        is_narrow = self.width() < theme.scaled(NARROW_BELOW)
        self._pane.setFixedWidth(theme.scaled(NARROW_PANE if is_narrow else PANE_WIDTH))

    def add_day(self) -> None:
        """One more day, dated as the day after the last one, or the event's first day; its slots are typed next."""
        made = self._desk.run(commands.add_day, self._event, self._next_date())
        if made is not None:
            self._choose_day(made)

    def begin(self) -> None:
        """Puts the caret where the programme is typed, or where its first day is added."""
        if not self._desk.store.read_only:
            (self.entry if self.days else self._empty.add_button).setFocus()

    def open_notes(self, slot_id: str) -> None:
        """Opens the run of show of a slot, ready to be typed."""
        slot = self.outline.slot(slot_id)
        if slot is not None:
            self.languages.close_words()
            self.notes.show_slot(slot, self._notes.get(slot_id, NOTHING))
            self.notes.begin()

    def open_languages(self, slot_id: str) -> None:
        """Opens the words of a slot in French and Arabic, ready to be typed."""
        slot = self._row(slot_id)
        if slot is not None:
            self.notes.close_notes()
            self.languages.show_slot(slot)
            self.languages.begin()

    def settle(self) -> None:
        self.notes.settle()
        self.languages.settle()

    def _row(self, slot_id: str) -> queries.SlotRow | None:
        return next((slot for day in self._rows for slot in day.slots if slot.id == slot_id), None)

    def _show_languages(self) -> None:
        """Where they are open, the words in other languages follow the slot that is chosen."""
        row = self._row(self.outline.current) or self._row(self.languages.slot)
        if self.languages.is_open and row is not None:
            self.languages.show_slot(row)
        elif self.languages.is_open:
            self.languages.close_words()

    def _show_notes(self) -> None:
        """Where they are open, the notes follow the slot that is chosen."""
        self._show_languages()
        slot = self.outline.slot(self.outline.current) or self.outline.slot(self.notes.slot)
        if self.notes.is_open and slot is not None:
            self.notes.show_slot(slot, self._notes.get(slot.id, NOTHING))
        elif self.notes.is_open:
            self.notes.close_notes()

    def _main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        is_fixed = self._desk.store.read_only
        self._empty = _Empty(self.add_day, is_fixed=is_fixed)
        self.outline = ProgrammeOutline()
        self.outline.is_fixed = is_fixed
        self.entry = EntryLine()
        self.entry.say_place_with(self._place)
        self.entry.entered.connect(self._add_slot)
        column.addWidget(self._empty, 1)
        column.addWidget(self.outline, 1)
        self.notes = ShowNotes(self._desk)
        self.languages = SlotLanguages(self._desk)
        column.addWidget(self.notes)
        column.addWidget(self.languages)
        column.addWidget(self.entry)
        desk, outline = self._desk, self.outline
        outline.slot_chosen.connect(self._choose)
        outline.day_chosen.connect(self._choose_day)
        outline.line_entered.connect(lambda slot, line: desk.run(commands.retype_slot, slot, line))
        outline.moved.connect(self._move)
        outline.removed.connect(lambda slot: desk.run(commands.remove_slot, slot))
        outline.day_removed.connect(lambda day: desk.run(commands.remove_day, day))
        outline.status_chosen.connect(lambda key, status: desk.run(commands.set_speaker_status, key, status))
        outline.leave_asked.connect(lambda gap: desk.run(commands.leave_gap_open, gap.after, True))
        outline.fill_asked.connect(self._fill)
        outline.notes_asked.connect(self.open_notes)
        outline.languages_asked.connect(self.open_languages)
        return column

    def _scale_pane(self) -> QWidget:
        pane = Panel("ground", leading="line_strong")
        column = QVBoxLayout(pane)
        side = theme.scaled(18)
        column.setContentsMargins(side, theme.scaled(10), side, 0)
        column.setSpacing(theme.scaled(4))
        self._scale_head = TextLabel("", "strong", wrap=False)
        self.scale = DayScale()
        self.scale.picked.connect(self.outline.choose)
        self.open_list = OpenList()
        self.open_list.picked.connect(self.outline.choose)
        column.addWidget(self._scale_head)
        column.addWidget(self.scale, 5)
        column.addWidget(Hairline())
        column.addWidget(TextLabel(_("Open in this programme"), "strong", wrap=False))
        scroll = scroll_area(is_clear=True)
        scroll.setWidget(self.open_list)
        column.addWidget(scroll, 3)
        self._add_day = button(_("Add a day"), self.add_day, "link", symbol="plus")
        if self._desk.store.read_only:
            self._add_day.hide()
        column.addWidget(self._add_day, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(theme.scaled(8))
        return pane

    def _choose(self, slot_id: str) -> None:
        slot = self.outline.slot(slot_id)
        if slot is not None:
            self._day = slot.day_id
        self._show_scale()
        self._show_notes()

    def _choose_day(self, day_id: str) -> None:
        self._day = day_id
        self.entry.setFocus()

    def _show_scale(self) -> None:
        self.scale.show_days(scale_of(self.days), self.outline.current)

    def _add_slot(self, line: str) -> None:
        made = self._desk.run(commands.add_slot, self._day, line)
        if made is not None:
            self.entry.clear()
            self.outline.choose(made)
            self.entry.setFocus()

    def _move(self, slot_id: str, day_id: str, before: str) -> None:
        """The file wants to know behind which slot of the day another then stands; None is the day's front."""
        day = next(day for day in self.days if day.id == day_id)
        keys = [slot.id for slot in day.slots if slot.id != slot_id]
        place = keys.index(before) if before in keys else len(keys)
        self._desk.run(commands.move_slot, slot_id, day_id, keys[place - 1] if place else None)

    def _fill(self, gap: Gap) -> None:
        slot = self.outline.slot(gap.after)
        if slot is not None:
            self._day = slot.day_id
        self.entry.show_line(f"{gap.starts}-{gap.ends} ")
        self.entry.setFocus()
        self.entry.box.end(False)

    def _place(self, line: ProgrammeLine) -> str:
        day = next((day for day in self.days if day.id == self._day), None)
        return place_of(line, day, is_only=len(self.days) == 1) if day is not None else ""

    def _next_date(self) -> str:
        rows = queries.programme(self._desk.store, self._event)
        last = next((row.held_on for row in reversed(rows) if row.held_on), "")
        if last:
            return (date.fromisoformat(last) + timedelta(days=1)).isoformat()
        facts = events.event(self._desk.store, self._event)
        return facts.range.start.isoformat() if facts is not None and facts.range and not rows else ""


class _Empty(QWidget):
    """What stands in the place of a programme without days."""

    def __init__(self, add_day: Callable[[], None], *, is_fixed: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scaled(20), theme.scaled(20), theme.scaled(20), 0)
        words = _("No day is planned yet. Add the first one, then type its slots as lines.")
        column.addWidget(TextLabel(words, "body", "second"))
        self.add_button = button(_("Add a day"), add_day, symbol="plus")
        if is_fixed:
            self.add_button.hide()
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)


def _scale_title(count: int) -> str:
    if count == 1:
        return _("The day to scale")
    return _("Both days to scale") if count == 2 else _("All days to scale")
