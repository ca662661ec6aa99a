"""The rows of a programme's tables, whatever their shape, become days and sessions."""

from collections.abc import Sequence

from pesnet_desktop.documents.read.day_headings import DayHeading, read_day
from pesnet_desktop.documents.read.slot_cells import (
    begins_with_hours,
    each_hours,
    is_note,
    joined_row,
    labelled,
    length_of,
    times,
)
from pesnet_desktop.documents.read.slot_columns import (
    DAY,
    LENGTH,
    LINE,
    NUMBER,
    SESSION,
    SPEAKER,
    TIME,
    SlotColumns,
    is_side,
    labelled_columns,
    span_in,
    told_columns,
)
from pesnet_desktop.documents.read.slots import OpenDay, OpenSlot, SlotLine, lines_in, lines_of, look_of
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source
from pesnet_desktop.model.papers.reads import LIKELY, NOWHERE, Read, Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.times import TimeSpan, read_span

_HEADER_ROWS = 4
_IN_THE_MORNING = "07:00"


class SlotRows:
    """Where in the tables the reading has come to: the columns, the day, the session that may go on below."""

    def __init__(self) -> None:
        self.days: list[OpenDay] = []
        self.unread: list[Unread] = []
        self.labels: list[str] = []
        self._columns: SlotColumns | None = None
        self._width = 0
        self._grid: list[OpenDay] = []
        self._has_begun = False
        self._today: OpenDay | None = None

    @property
    def last_slot(self) -> OpenSlot | None:
        """The session read last in the day that is being read."""
        return self._today.slots[-1] if self._today and self._today.slots else None

    def open_day(self, heading: DayHeading, source: Source) -> None:
        """A day begins; one of the same words that has no session yet is the same day (a heading set twice)."""
        last = self.days[-1] if self.days else None
        if last and last.heading and last.heading.words == heading.words:
            self.labels.append(heading.words)
        else:
            self._today = OpenDay(heading, source)
            self.days.append(self._today)

    @property
    def _last_start(self) -> str:
        return self._today.last_start if self._today else ""

    def _open_unnamed(self, source: Source) -> OpenDay:
        self._today = OpenDay(source=source)
        self.days.append(self._today)
        return self._today

    def close_table(self) -> None:
        """Something other than a table's rest comes next."""
        self._columns = None

    def table(self, table: Table, number: int) -> bool:
        """Takes a table of sessions in; False for a table that is none."""
        rows = [(place, row) for place, row in enumerate(table.rows) if not row.is_empty]
        columns = _columns_in([row for _place, row in rows])
        if columns is None and not (self._columns and self._width == table.width and rows):
            return False
        self._columns, self._width = columns or self._columns, table.width
        self._has_begun = False
        if columns and self._is_new_day([row for _place, row in rows]):
            self._open_unnamed(Source(number, (rows[0][0],), 0, ""))
        for place, row in rows:
            self._row(row, Source(number, (place,), 0, ""))
        return True

    def _row(self, row: Row, source: Source) -> None:
        filled = [(position, cell) for position, cell in enumerate(row.cells) if cell.words]
        labelled = labelled_columns(row)
        if labelled:
            self._columns = labelled
            self._label(row, labelled, source)
            return
        if len(filled) == 1 and self._banner(*filled[0], row, source):
            return
        if self._columns and self._columns.is_grid:
            self._grid_row(row, self._columns, source)
        elif self._columns:
            self._slot_row(row, self._columns, source)
        self._has_begun = True

    def _is_new_day(self, rows: Sequence[Row]) -> bool:
        """Whether a table without a day's heading begins earlier in the day than the table above it ended."""
        spans = (span_in(cell) for row in rows for cell in row.cells)
        first = next((span.starts for span in spans if span and span.starts), "")
        is_named = any(read_day(cell.line) for row in rows[:_HEADER_ROWS] for cell in row.cells)
        return _IN_THE_MORNING <= first < self._last_start and not is_named

    def _label(self, row: Row, columns: SlotColumns, source: Source) -> None:
        """A header row; a grid's opens its days, once."""
        if columns.is_grid:
            self.labels.extend(label for _s, _e, _name, label in columns.fields if label)
            known = {day.heading.words: day for day in self.days if day.heading}
            self._grid = []
            for first, _last, heading in columns.days:
                position = next(place for place, cell in enumerate(row.cells) if cell.column == first)
                here = replace(source, column=position, words=heading.words)
                self._grid.append(known.get(heading.words) or OpenDay(heading, here))
            self.days.extend(day for day in self._grid if day not in self.days)
        elif columns.today is not None:
            self._day_cell(row.cells[columns.today], replace(source, column=columns.today))
            self.labels.extend(
                cell.words for place, cell in enumerate(row.cells) if cell.words and place != columns.today
            )
        else:
            self.labels.extend(cell.words for cell in row.filled)

    def _banner(self, position: int, cell: Cell, row: Row, source: Source) -> bool:
        """A row that says one thing: a day, a note, or a session without hours; False where it goes on another row."""
        heading = read_day(cell.line)
        source = replace(source, column=position, words=cell.words)
        if heading:
            self.open_day(heading, source)
            return True
        if not row.is_across(cell) or (self._columns and self._columns.field_of(cell) == LINE):
            return False
        if is_note(cell.words):
            self.unread.append(Unread(_place(source), cell.words))
        else:
            self._lines_with_hours(cell, source)
        self._has_begun = True
        return True

    def _lines_with_hours(self, cell: Cell, source: Source) -> None:
        """Hours and title in one cell, perhaps a whole day of them."""
        self._lines_as_slots(lines_of(cell.blocks, source), is_across=cell.span >= self._width)

    def _lines_as_slots(self, lines: list[SlotLine], *, is_across: bool = False) -> None:
        """What has no hours goes on the session above it, but for the first line of a cell over the whole width."""
        for place, line in enumerate(lines):
            span = read_span(line.text)
            if span and not span.is_bare and (span.starts or span.ends):
                self._open_slot(span, times(line.text, span, line.source), lines_in(span.rest, line.source))
            elif self.last_slot and (place or not is_across):
                self.last_slot.lines.append(line)
            else:
                self._open_slot(None, Read(source=replace(line.source, words="")), [line])

    def _slot_row(self, row: Row, columns: SlotColumns, source: Source) -> None:
        if columns.is_parallel:
            self._parallel_row(row, columns, source)
            return
        hours: list[Cell] = []
        length = ""
        lines: list[SlotLine] = []
        speakers: list[SlotLine] = []
        sides: dict[str, list[SlotLine]] = {}
        sessions: list[Block] = []
        for position, cell in enumerate(row.cells):
            here = replace(source, column=position, words=cell.words)
            name = columns.field_of(cell)
            if name == DAY and cell.words:
                self._day_cell(cell, here)
            elif name == TIME:
                hours.append(cell)
            elif name == LENGTH:
                length = length_of(cell, columns)
            elif name == NUMBER and cell.words:
                self.labels.append(cell.words)
            elif name == LINE:
                self._lines_with_hours(cell, here)
            elif name == SPEAKER:
                speakers.extend(lines_of(cell.blocks, here))
            elif is_side(name):
                sides.setdefault(name, []).extend(labelled(cell, here, columns))
            elif cell.words:
                lines.extend(lines_of(cell.blocks, here))
                sessions.extend(cell.blocks)
        time_place = next((place for place, cell in enumerate(row.cells) if columns.field_of(cell) == TIME), 0)
        look = look_of(next((block for block in sessions if block.text.strip()), None))
        self._take(hours, lines, replace(source, column=time_place), look, length)
        if speakers or any(sides.values()):
            self._beside(speakers, sides, columns)

    def _parallel_row(self, row: Row, columns: SlotColumns, source: Source) -> None:
        """Sessions beside each other at the same hours, a column each; one over all columns is for all."""
        hours = [cell for cell in row.cells if columns.field_of(cell) == TIME]
        for position, cell in enumerate(row.cells):
            here = replace(source, column=position, words=cell.words)
            name = columns.field_of(cell)
            if name == SESSION and cell.words:
                self._take(hours, lines_of(cell.blocks, here), source, "")
                label = columns.heading_of(cell)
                if label and self.last_slot:
                    self.last_slot.sides["room"] = [SlotLine(label, replace(here, words=label))]
            elif name not in (TIME, SESSION) and cell.words:
                self.unread.append(Unread(Phrase("Table {table}").format(table=source.table + 1), cell.words))

    def _take(self, hours: list[Cell], lines: list[SlotLine], source: Source, look: str, length: str = "") -> None:
        words = " – ".join(cell.words for cell in hours if cell.words)
        words = f"{words} ({length})" if words and length else words or length
        source = replace(source, words=words)
        if not words and lines and begins_with_hours(lines[0]):
            self._lines_as_slots(lines)
            return
        if not words:
            is_merged = any(cell.is_merged_down for cell in hours)
            if look and not is_merged and self.last_slot and look == self.last_slot.title_look:
                self._open_slot(None, Read(source=source), lines, look)
            else:
                self._go_on(lines, is_merged=is_merged)
            return
        each = each_hours(hours, lines)
        if each:
            for typed, line in zip(each, lines, strict=True):
                span = read_span(typed, is_alone=True)
                self._open_slot(span, Read(typed, replace(source, words=typed)), [line])
            return
        span = read_span(words, is_alone=True)
        if span and span.rest.strip() and not lines:
            self._open_slot(span, times(words, span, source), lines_in(span.rest, source))
        else:
            self._open_slot(span, Read(" ".join(words.split()), source), lines, look)

    def _go_on(self, lines: list[SlotLine], *, is_merged: bool) -> None:
        """A row without hours belongs to the session above; where a table begins with it, that is asked."""
        if not lines:
            return
        slot = self.last_slot
        if slot is None:
            self._open_slot(None, Read(source=replace(lines[0].source, words="")), lines)
            return
        if not is_merged:
            lines = [replace(line, confidence=min(line.confidence, LIKELY)) for line in lines]
        if not self._has_begun:
            lines = [replace(lines[0], doubts=(joined_row(slot, lines[0]),)), *lines[1:]]
        slot.lines.extend(lines)

    def _grid_row(self, row: Row, columns: SlotColumns, source: Source) -> None:
        hours = next((cell for cell in row.cells if columns.field_of(cell) == TIME), None)
        typed = hours.words if hours else ""
        for position, cell in enumerate(row.cells):
            here = replace(source, column=position, words=cell.words)
            for place in columns.days_of(cell) if cell.words else ():
                self._grid_cell(self._grid[place], cell, typed, here)
            if cell.is_merged_down and hours and not hours.is_merged_down:
                for place in columns.days_of(cell):
                    _go_down(self._grid[place], typed)
        outside = [cell for cell in row.cells if cell.words and not columns.days_of(cell) and cell is not hours]
        self.unread.extend(
            Unread(Phrase("Table {table}").format(table=source.table + 1), cell.words) for cell in outside
        )

    def _grid_cell(self, day: OpenDay, cell: Cell, typed: str, source: Source) -> None:
        own = span_in(cell)
        self._today = day
        if own and not own.is_bare and own.starts:
            self._lines_with_hours(cell, source)
        elif typed:
            times = Read(" ".join(typed.split()), replace(source, column=0, words=typed))
            self._open_slot(read_span(typed, is_alone=True), times, lines_of(cell.blocks, source))
        else:
            self._go_on(lines_of(cell.blocks, source), is_merged=True)

    def _day_cell(self, cell: Cell, source: Source) -> None:
        heading = read_day(cell.line)
        if heading:
            self.open_day(heading, source)
        else:
            self.unread.append(Unread(_place(source), cell.words))

    def _beside(self, speakers: list[SlotLine], sides: dict[str, list[SlotLine]], columns: SlotColumns) -> None:
        slot = self.last_slot or self._open_slot(None, Read(), [])
        slot.speakers.extend(speakers)
        slot.speakers_label = columns.label_of(SPEAKER)
        for name, lines in sides.items():
            slot.sides.setdefault(name, []).extend(lines)

    def _open_slot(self, span: TimeSpan | None, times: Read, lines: list[SlotLine], look: str = "") -> OpenSlot:
        today = self._today or self._open_unnamed(NOWHERE)
        if span and self._is_next_morning(span):
            banner = today.slots.pop()
            self.unread.extend(Unread(_place(line.source), line.text) for line in banner.lines)
            today = self._open_unnamed(banner.times.source)
        slot = OpenSlot(span, times, list(lines), title_look=look)
        today.slots.append(slot)
        return slot

    def _is_next_morning(self, span: TimeSpan) -> bool:
        """Whether a session begins earlier in the day than those above a row without hours: that row named the day."""
        above = self.last_slot
        is_banner = above is not None and above.span is None and not above.times.text
        return is_banner and _IN_THE_MORNING <= span.starts < self._last_start

    def hours_in_line(self, words: str, source: Source) -> bool:
        """A paragraph that begins with hours begins a session; False for another one."""
        span = read_span(words)
        if span is None or span.is_bare or not (span.starts or span.ends):
            return False
        today = self._today or OpenDay()
        if span.starts and _IN_THE_MORNING <= span.starts <= today.first_start < today.last_start:
            self._open_unnamed(source)  # the morning begins again: a line above named the day
        self._open_slot(span, times(words, span, source), lines_in(span.rest, source))
        return True


def _columns_in(rows: Sequence[Row]) -> SlotColumns | None:
    """The columns of a table of sessions: by a header row among the first, or by its hours."""
    if not any(span_in(cell) for row in rows for cell in row.cells):
        return None
    return next(filter(None, map(labelled_columns, rows[:_HEADER_ROWS])), None) or told_columns(rows)


def _place(source: Source) -> Phrase:
    return Phrase("Table {table}, row {row}").format(table=source.table + 1, row=source.rows[0] + 1)


def _go_down(day: OpenDay, typed: str) -> None:
    """A cell of a grid that is merged over further rows lasts until the end of the last."""
    span = read_span(typed, is_alone=True)
    slot = day.slots[-1] if day.slots else None
    if not slot or not slot.span or not slot.span.starts or not span or not span.ends:
        return
    slot.span = replace(slot.span, ends=span.ends, minutes=0)
    text = f"{slot.span.starts} – {span.ends}"
    source = replace(slot.times.source, words=f"{slot.times.source.words}\n{typed}")
    question = Phrase("The session stands beside several hours. It was read as {times}.").format(times=text)
    doubt = Doubt("times", "times", question, (Choice(text, text),), source.words)
    slot.times = Read(text, source, LIKELY, (doubt,))
