"""Reads a work plan from a Word file: title, header rows, areas and activities, each with its source and doubts.

What found no place is kept in ``unread``. Rows broken over a page are joined (see `joining`).
"""

from collections.abc import Iterator, Sequence

from pesnet_desktop.documents.read.plan_area_rows import (
    area_in_first_line,
    area_of_row,
    is_short_title,
    lines_after_first,
)
from pesnet_desktop.documents.read.plan_columns import Column, Columns, read_plan_columns
from pesnet_desktop.documents.read.plan_doubts import doubts_of, doubts_of_header
from pesnet_desktop.documents.read.plan_lines import (
    LONGEST_TITLE,
    area_in,
    is_page_line,
    is_plan_title,
    is_total,
    numbered,
    titles,
    year_line,
    years,
)
from pesnet_desktop.documents.read.plan_parts import OpenActivity, OpenArea, OpenHeader
from pesnet_desktop.documents.read.standing import table_of
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.documents.read.understood import halves_of, timeline_of
from pesnet_desktop.documents.read.vocabulary import Vocabulary, vocabulary_of
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import DraftArea, DraftHeader, WorkPlanDraft


def plan_in(text: WordText, file_name: str) -> WorkPlanDraft:
    """The plan in a text that was read; a text without one gives a draft without activities and all of it unread."""
    reader = _PlanReader(vocabulary_of(_all_words(text), (cell.blocks for cell in _cells(text))))
    for part in text.body:
        if isinstance(part, Table):
            reader.table(part)
        else:
            reader.block(part)
    return reader.draft(file_name, text.margins, are_pages_exact=text.are_pages_exact)


_SHARED = ("timeline", "venue", "languages", "providers", "beneficiaries")


class _PlanReader:
    """Where in the plan the reading has come to: the front, an area, a row that may go on in the next."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._front: list[str] = []
        self._headers: list[OpenHeader] = []
        self._areas: list[OpenArea] = []
        self._unread: list[str] = []
        self._labels: list[str] = []
        self._tables: list[list[Row]] = []
        self._columns: Columns | None = None
        self._goes_on = False
        self._year = ""
        self._above: list[str] = []
        self._is_heading_above = False
        self._merged: dict[int, Cell] = {}

    def block(self, block: Block) -> None:
        """A paragraph outside tables."""
        text = block.text.strip()
        if not text:
            return
        area = area_in(text)
        last = self._areas[-1] if self._areas else None
        if self._is_of_pages(text) or self._is_year(text):
            self._unread.append(block.text)
        elif area and (not last or not block.is_listed):
            self._goes_on, self._above = False, []
            self._areas.append(OpenArea(block.text, *area))
        elif block.heading and self._tables:
            self._goes_on = False
            self._areas.append(OpenArea(block.text, "", text, is_sure=False))
        elif last and not last.activities and not last.title and not block.is_listed:
            last.title, last.words = text, f"{last.words}\n{block.text}"
        elif last and not last.activities:
            last.objectives.append(block)
        elif not self._areas and not self._headers:
            self._front.extend(line.strip() for line in block.text.split("\n") if line.strip())
            self._above = self._front if not block.is_listed and "\n" not in text else []
            self._is_heading_above = bool(block.heading or block.is_bold) and any(
                is_plan_title(line) for line in self._front[:-1]
            )
        else:
            self._unread.append(block.text)
            self._above = self._unread if not block.is_listed else []

    def table(self, table: Table) -> None:
        """A table: the plan's own, its header rows, or the rest of the one before."""
        rows = [row for row in table.rows if not row.is_empty]
        if not rows:
            return
        if not self._is_rest_of_table(rows[0]):
            self._tables.append([])
        if self._columns and not any(len(row.cells) == 1 or self._columns.fits(row) for row in rows):
            self._columns = None
        self._name_area_above(rows)
        left = 0
        for place, row in enumerate(rows):
            columns = read_plan_columns(rows[place:]) if not left else None
            if columns:
                self._columns, left = columns, columns.rows
            if left:
                left -= 1
                self._tables[-1].append(row)
                self._labels.extend(cell.words for cell in row.filled)
            else:
                self._row(row, leads=place + 1 < len(rows) and self._is_row_of_activity(rows[place + 1]))
        self._goes_on = True

    def _is_of_pages(self, text: str) -> bool:
        """A line that counts pages, or the title once more at the head of a page."""
        return is_page_line(text) or (bool(self._tables) and is_plan_title(text) and text in self._front)

    def _is_year(self, text: str) -> bool:
        """Takes in a year that stands alone over a table."""
        year = year_line(text)
        self._year = year or self._year
        return bool(year)

    def _name_area_above(self, rows: Sequence[Row]) -> None:
        """A short line right above a table with labels of its own is what the table is about."""
        above, self._above = self._above, []
        if not above or not read_plan_columns(rows) or len(above[-1]) > LONGEST_TITLE or is_plan_title(above[-1]):
            return
        number, title = numbered(above[-1])
        if above is self._front and not number and not self._is_heading_above:
            return
        if above[-1].rstrip()[-1:] not in ".;:,":
            self._areas.append(OpenArea(above.pop(), number, title, is_sure=False))

    def _is_rest_of_table(self, first: Row) -> bool:
        """Whether a table is the one above, parted by a page: nothing new was announced since."""
        if not self._goes_on or area_of_row(first):
            return False
        if self._columns:
            return self._columns.fits(first)
        return bool(self._headers) and len(first.cells) == 2 and not first.cells[0].words

    def _is_row_of_activity(self, row: Row) -> bool:
        """Whether a row begins an activity: several cells, a number or a title among them."""
        if not self._columns or not self._columns.fits(row) or len(row.cells) < self._columns.cells:
            return False
        fields = [
            column.field
            for place, cell in enumerate(row.cells)
            if cell.words and (column := self._columns.column_of(row, place))
        ]
        return len(fields) > 1 and bool({"number", "title"} & set(fields))

    def _row(self, row: Row, *, leads: bool = False) -> None:
        self._tables[-1].append(row)
        place = len(self._tables) - 1, len(self._tables[-1]) - 1
        filled = row.filled
        if len(filled) == 1 and self._is_across(row, filled[0]):
            self._across(filled[0], place, leads=leads)
        elif self._columns and self._columns.fits(row):
            self._activity_row(row, self._columns, place)
        elif not self._areas and len(row.cells) == 2:
            self._header_row(row, place)
        else:
            self._unread.extend(cell.words for cell in filled)

    def _is_across(self, row: Row, cell: Cell) -> bool:
        """Whether a row says one thing over its whole width, as a heading does; the rest of a broken row does not."""
        if row.is_across(cell):
            return True
        return area_in(cell.words) is not None or (is_page_line(cell.words) and cell is not row.cells[0])

    def _across(self, cell: Cell, place: tuple[int, int], *, leads: bool) -> None:
        area = area_in(cell.blocks[0].text) if cell.blocks else None
        last = self._areas[-1] if self._areas else None
        if self._is_of_pages(cell.words) or self._is_year(cell.words):
            self._unread.append(cell.words)
        elif area:
            opened = OpenArea(cell.words, *area_in_first_line(cell), place=place)
            opened.objectives.extend(lines_after_first(cell))
            self._areas.append(opened)
        elif leads and (not last or last.activities) and is_short_title(cell):
            self._areas.append(OpenArea(cell.words, *numbered(cell.words), place=place, is_sure=False))
        elif last and not last.activities:
            last.objectives.extend(block for block in cell.blocks if block.text.strip())
        elif not self._areas and not self._headers:
            self._front.extend(line.strip() for line in cell.words.split("\n"))
        else:
            self._unread.append(cell.words)

    def _header_row(self, row: Row, place: tuple[int, int]) -> None:
        label, content = row.cells
        if label.words or not self._headers:
            self._headers.append(OpenHeader(label.words, content.blocks, place))
        else:
            self._headers[-1].go_on(content.blocks, place, self._vocabulary)

    def _activity_row(self, row: Row, columns: Columns, place: tuple[int, int]) -> None:
        piece = OpenActivity(place, self._vocabulary, self._year)
        is_own = self._is_row_of_activity(row)
        for position, cell in enumerate(row.cells):
            column = columns.column_of(row, position)
            if column and column.field == "area":
                self._area_beside(cell, place)
            elif column and column.field:
                piece.add(column, self._with_merged(cell, column, is_own=is_own), position)
            elif cell.words:
                self._unread.append(cell.words)
        if is_total(piece.words("title")) and not piece.words("number"):
            self._unread.extend(cell.words for cell in row.filled)
            return
        if not self._areas:
            self._areas.append(OpenArea("", "", ""))
        activities = self._areas[-1].activities
        if activities and piece.words("title") and activities[-1].says_the_same(piece):
            activities[-1].repeat(piece)
        elif activities and self._is_rest_of_row(piece, activities[-1], columns):
            if activities[-1].is_repeated:
                activities.append(activities[-1].parted())
            activities[-1].go_on(piece)
        else:
            activities.append(piece)

    def _with_merged(self, cell: Cell, column: Column, *, is_own: bool) -> Cell:
        """A cell merged downwards over several activities is said of each of them."""
        if column.field not in _SHARED:
            return cell
        if is_own and cell.is_merged_down and not cell.words:
            return replace(self._merged.get(column.start, cell), column=cell.column)
        self._merged[column.start] = cell
        return cell

    def _area_beside(self, cell: Cell, place: tuple[int, int]) -> None:
        """An area that is named in a column of its own, once for all of its rows or again in each."""
        words = cell.line
        if words and self._areas and self._areas[-1].beside == words:
            self._areas[-1].words += f"\n{words}"
        elif words:
            self._areas.append(OpenArea(words, *(area_in(words) or numbered(words)), place=place, beside=words))

    def _is_rest_of_row(self, piece: OpenActivity, last: OpenActivity, columns: Columns) -> bool:
        """A row without a number goes on the one above, unless it is plainly an activity of its own."""
        if piece.words("number"):
            return False
        title = piece.words("title")
        if not title or not last.words("title"):
            return True
        has_time = timeline_of(halves_of(piece.words("timeline"))[0]).is_understood
        if PrintedTitle.parse(title).kind and has_time and _is_closed(title) and _is_closed(last.words("title")):
            return False
        return columns.has_numbers or not _is_closed(last.words("title"))

    def draft(self, file_name: str, margins: tuple[str, ...], *, are_pages_exact: bool) -> WorkPlanDraft:
        if not any(area.activities for area in self._areas):
            return self._nothing_read(file_name, margins)
        title, organisation, rest = titles(self._front)
        labels = " ".join(header.label for header in self._headers)
        start, end = years(title) or years(labels) or (None, None)
        for area in self._areas:
            for activity in area.activities:
                activity.year = activity.year or (str(start) if start and start == end else "")
        return WorkPlanDraft(
            file_name,
            organisation,
            title,
            start,
            end,
            tuple(_asked(header.closed()) for header in self._headers),
            tuple(_closed(area) for area in self._areas if area.is_area),
            (
                *rest,
                *self._unread,
                *(words for area in self._areas for activity in area.activities for words in activity.remarks),
                *(text for area in self._areas if not area.is_area for text in area.texts),
                *margins,
            ),
            tuple(table_of(rows, are_pages_exact) for rows in self._tables),
        )

    def _nothing_read(self, file_name: str, margins: tuple[str, ...]) -> WorkPlanDraft:
        """A file without activities is no plan: all of its words are unread."""
        facts = [part for header in self._headers for part in (header.label, header.words) if part]
        areas = [text for area in self._areas for text in area.texts]
        unread = (*self._front, *facts, *areas, *self._labels, *self._unread, *margins)
        return WorkPlanDraft(file_name, "", "", None, None, (), (), unread)


def _closed(area: OpenArea) -> DraftArea:
    draft = area.closed()
    return replace(
        draft,
        activities=tuple(replace(activity, doubts=doubts_of(activity)) for activity in draft.activities),
    )


def _asked(header: DraftHeader) -> DraftHeader:
    return replace(header, doubts=doubts_of_header(header))


def _is_closed(title: str) -> bool:
    """Whether every quote that a title opens is closed in it."""
    return title.count("“") <= title.count("”") and title.count("«") <= title.count("»") and title.count('"') % 2 == 0


def _all_words(text: WordText) -> Iterator[str]:
    yield from (part.text for part in text.body if not isinstance(part, Table))
    yield from (cell.words for cell in _cells(text))


def _cells(text: WordText) -> Iterator[Cell]:
    return (cell for part in text.body if isinstance(part, Table) for row in part.rows for cell in row.cells)
