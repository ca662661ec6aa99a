"""Takes the parts of a paper that are its programme, paragraphs and tables, and makes days of them."""

import re
from collections.abc import Sequence
from datetime import date

from pesnet_desktop.documents.read.day_headings import DayHeading, read_day, settled
from pesnet_desktop.documents.read.places import Placed
from pesnet_desktop.documents.read.slot_cells import is_note
from pesnet_desktop.documents.read.slot_columns import span_in
from pesnet_desktop.documents.read.slot_hours import looked_over
from pesnet_desktop.documents.read.slot_rows import SlotRows
from pesnet_desktop.documents.read.slots import OpenDay, lines_of
from pesnet_desktop.documents.read.text import Block, Table
from pesnet_desktop.model.dates import DateRange, day_text
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import DayDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, SURE, Read, Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.times import read_span

_LONGEST_PART = 200
_NEAR = 3
AHEAD = 20
"""How many parts of the file a reader looks ahead, blank ones counted."""


class ProgrammeDays:
    """The programme while it is being read."""

    def __init__(self) -> None:
        self._rows = SlotRows()
        self._is_in_lines = False

    @property
    def has_begun(self) -> bool:
        return bool(self._rows.days)

    @property
    def labels(self) -> list[str]:
        return self._rows.labels

    @property
    def unread(self) -> list[Unread]:
        return self._rows.unread

    def take(self, one: Placed, following: Sequence[Placed]) -> bool:
        """Takes a part in; False for a part that is none of the programme."""
        if one.is_blank:
            return True
        if isinstance(one.part, Table):
            taken = self._rows.table(one.part, one.source.table)
            self._is_in_lines = self._is_in_lines and not taken
            return taken
        return self._block(one.part, one, following)

    def end(self) -> None:
        """The programme is over: a table that follows is not the rest of one of its own."""
        self._rows.close_table()
        self._is_in_lines = False

    def _block(self, block: Block, one: Placed, following: Sequence[Placed]) -> bool:
        heading = None if block.is_listed else read_day(block.line)
        if heading and ((self.has_begun and heading.number) or leads_to_hours(following)):
            self._rows.close_table()
            self._rows.open_day(heading, one.source)
            return True
        if self._rows.hours_in_line(block.paragraph.text, one.source):
            self._rows.close_table()
            self._is_in_lines = True
            return True
        slot = self._rows.last_slot
        is_other = block.heading or len(block.text) > _LONGEST_PART or is_note(block.text)
        if not self._is_in_lines or slot is None or is_other:
            self._is_in_lines = False
            return False
        slot.lines.extend(lines_of((block,), one.source, confidence=LIKELY))
        return True

    def closed(self, event: DateRange | None) -> tuple[DayDraft, ...]:
        """The days with their dates, told by their headings or by the event's dates; questions where they are not."""
        days = [day for day in self._rows.days if day.slots or day.heading]
        headings = tuple(day.heading or DayHeading("") for day in days)
        dates = settled(headings, event)
        drafts: list[DayDraft] = []
        for place, (day, held_on) in enumerate(zip(days, dates, strict=True)):
            looked_over(day.slots)
            read = _date_of(day, held_on, event)
            earlier = [other for other in dates[:place] if other]
            if held_on and earlier and held_on <= earlier[-1]:
                read = _asked(read, Phrase("{date} does not follow the day above it. It was kept as written."), held_on)
            heading = Read(day.heading.words, day.source) if day.heading else Read()
            drafts.append(DayDraft(heading, read, tuple(slot.closed() for slot in day.slots)))
        return tuple(drafts)


def dates_of(days: Sequence[DayDraft]) -> Read:
    """The event's dates as its days tell them; nothing where a day has no date, or days stand apart."""
    ranges = [DateRange.parse(re.sub(r"[,\s]*\(\w+\)$", "", day.date.text)) for day in days]
    held_on = [one.start for one in ranges if one]
    if not held_on or len(held_on) < len(days) or (max(held_on) - min(held_on)).days >= 2 * len(days):
        return NOT_READ
    dates = DateRange(min(held_on), max(held_on))
    source = replace(days[0].date.source, words="; ".join(day.date.text for day in days))
    return Read(dates.text("en"), source, LIKELY)


def leads_to_hours(following: Sequence[Placed]) -> bool:
    """Whether hours stand near below a line, so that the line may be a day's heading."""
    near = [one for one in following if not one.is_blank][:_NEAR]
    return any(has_hours(one) for one in near)


def has_hours(one: Placed) -> bool:
    """Whether a part is made of sessions: a table with hours in it, or a line that begins with hours."""
    if isinstance(one.part, Table):
        return any(span_in(cell) for row in one.part.rows for cell in row.cells)
    span = read_span(one.part.paragraph.text)
    return span is not None and not span.is_bare and bool(span.starts or span.ends)


def _date_of(day: OpenDay, held_on: date | None, event: DateRange | None) -> Read:
    heading = day.heading or DayHeading("")
    if held_on is None:
        question = Phrase("No date was found for “{day}”. Type one after accepting.").format(
            day=heading.words or Phrase("the programme’s day")
        )
        choice = Choice(Phrase("Leave it empty"), "")
        return Read("", day.source, GUESSED, (Doubt("day", "date", question, (choice,), heading.words),))
    if heading.day is None:
        return _told_by_event(day, held_on, event)
    read = Read(heading.date_words, replace(day.source, words=heading.date_words), SURE)
    if not heading.fits_its_weekday:
        return _asked(read, Phrase("{date} falls on another weekday than the one written."), held_on)
    if event and not event.start <= held_on <= event.end:
        return _asked(read, Phrase("{date} lies outside the event’s dates. It was kept as written."), held_on)
    return read


def _told_by_event(day: OpenDay, held_on: date, event: DateRange | None) -> Read:
    """A date that the heading does not say whole; without a heading a guess, unless the event has one day."""
    text = day_text(held_on, "en")
    read = Read(text, day.source, LIKELY)
    is_plain = day.heading is not None or (event is not None and event.start == event.end)
    return read if is_plain else _asked(read, Phrase("No day is named. It was taken to be {date}."), held_on)


def _asked(read: Read, question: Phrase, held_on: date) -> Read:
    words = question.format(date=day_text(held_on, "en"))
    choices = (Choice(read.text, read.text), Choice(Phrase("Leave it empty"), ""))
    doubt = Doubt("day", "date", words, choices, read.source.words)
    return replace(read, confidence=min(read.confidence, GUESSED), doubts=(*read.doubts, doubt))
