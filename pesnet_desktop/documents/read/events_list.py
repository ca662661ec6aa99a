"""Reads an events list: venue, dates and information of each event, from tables in any order, and from plain lines."""

import re
from collections import Counter

from pesnet_desktop.documents.read.listed_lines import (
    cell_of,
    dates_read,
    event_in_line,
    event_of,
    is_fact_line,
    is_title_line,
    venue_read,
    with_fact,
)
from pesnet_desktop.documents.read.listed_titles import information_in, is_open
from pesnet_desktop.documents.read.paper_names import is_of_page, paper_named
from pesnet_desktop.documents.read.plan_lines import is_total
from pesnet_desktop.documents.read.standing import (
    Standing,
    asked,
    is_number,
    margin_parts,
    parts_of,
    tables_of,
    unread_cell,
)
from pesnet_desktop.documents.read.table_heads import Head, Heads, first_heads, heads_in
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.event_drafts import EventFacts, EventsListDraft, ListedEvent
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, SURE, Read, Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.tbc import without_tbc
from pesnet_desktop.model.text import fold, latin_digits

FIELDS = (
    "number", "start", "end", "dates", "city", "country", "web_page", "organisers", "languages", "participants",
    "information", "title", "venue",
)  # fmt: skip
"""The columns of an events list, in the order in which a label is compared."""

_OF_NETWORK = (
    r"\b(?:events|activities|manifestations|activites|evenements|etkinlik\w*|faaliyet\w*)\b|الفعاليات|فعاليات|انشطه"
)
_NAME_OF_NETWORK = r"(?:the )?(?:.*\b(?:network|ag[ıi])|reseau\b.*|شبكه .*)(?: ?\([a-z -]{2,20}\))?|.*\([a-z]+-[a-z]+\)"
_YEAR_ROW = r"(?:events (?:of|in) )?(?:19|20)\d\d"
_SHORT = 160
_TOLD = ("title", "information")


def read_events_list(text: WordText, file_name: str) -> EventsListDraft:
    """The events of a list, in the file's own order; all other words are ``unread`` or ``running``."""
    reader = _ListReader()
    parts = [one for one in parts_of(text) if isinstance(one[1], Table) or one[1].text.strip()]
    for place, (standing, part) in enumerate(parts):
        below = parts[place + 1][1] if place + 1 < len(parts) else None
        if isinstance(part, Table):
            reader.table(standing, part)
        else:
            reader.paragraph(standing, part, below.text if isinstance(below, Block) else "")
    margins = margin_parts(text)
    return EventsListDraft(
        file_name,
        tuple(reader.events),
        (*reader.unread, *(one for one in margins if not is_of_page(one.words))),
        tables_of(text),
        (*reader.running, *(one.words for one in margins if is_of_page(one.words))),
    )


@dataclass
class _ListReader:
    """Where in the list the reading has come to; a table without labels may go on the one above."""

    events: list[ListedEvent] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    heads: Heads | None = None
    is_open: bool = False
    year: str = ""
    _last: "_RowOfEvent | None" = None

    def paragraph(self, standing: Standing, block: Block, following: str = "") -> None:
        words = block.line
        if not words:
            return
        event = event_in_line(standing, words)
        longer = with_fact(self.events[-1], standing, words) if self.is_open and self.events else None
        if event:
            self.events.append(event)
            self.is_open = False
        elif longer:
            self.events[-1] = longer
            self.running.append(words)
        elif is_title_line(words) and is_fact_line(following):
            self.events.append(event_of(standing, words))
            self.is_open = True
        elif (_is_name(words) and not self.events) or re.fullmatch(_YEAR_ROW, fold(words)):
            self.year = _year_in(words) or self.year
            self.running.append(words)
        elif heads_in(_row_of(words), FIELDS, _is_list) is None:
            self.unread.append(standing.unread(words))
        else:
            self.running.append(words)

    def table(self, standing: Standing, table: Table) -> None:
        place, own = first_heads(table, FIELDS, _is_list)
        is_rest = self.heads is not None and table.width == self.heads.width
        self.heads = own or (self.heads if is_rest else _told_heads(table))
        above: dict[int, Cell] = {}
        for number, row in enumerate(table.rows):
            if row.is_empty:
                continue
            if place is not None and number < place and self._is_above(row):
                for cell in row.cells:
                    self.paragraph(replace(standing, row=number), Block(Paragraph.of(cell.line)))
            else:
                self._row(replace(standing, row=number), _with_merged(row, above))

    @staticmethod
    def _is_above(row: Row) -> bool:
        """Whether a row over the labels is none of the list above: a title over the table."""
        return len(row.filled) < 2

    def _row(self, standing: Standing, row: Row) -> None:
        if heads_in(row, FIELDS, _is_list):
            self.running.extend(cell.line for cell in row.filled)
            return
        words = " ".join(cell.line for cell in row.filled)
        if len(row.filled) == 1 and re.fullmatch(_YEAR_ROW, latin_digits(fold(words))):
            self.year = _year_in(words)
            self.running.append(words)
        elif self.heads is None or not self.heads.fits(row) or _is_heading(row) or _is_sum(row):
            self.unread.append(standing.unread(words))
        else:
            self._event_row(standing, row, self.heads)

    def _event_row(self, standing: Standing, row: Row, heads: Heads) -> None:
        cells: dict[str, tuple[Standing, Cell]] = {}
        others: list[tuple[Head | None, Standing, Cell]] = []
        for place, cell in enumerate(row.cells):
            head = heads.of(cell)
            if head and head.field and head.field not in cells:
                cells[head.field] = (replace(standing, column=place), cell)
            elif cell.words:
                others.append((head, replace(standing, column=place), cell))
        event = _RowOfEvent(cells, is_labelled=any(head.label for head in heads.columns), year=self.year)
        if self._last and event.goes_on(self._last):
            event = event.joined(self._last)
            self.events.pop()
        if event.says_nothing():
            self.unread.append(standing.unread(" ".join(cell.line for cell in row.cells)))
            return
        self._last = event
        self.events.append(event.listed())
        self.running.extend(event.running)
        self.unread.extend(unread_cell(head, place, cell) for head, place, cell in others)


@dataclass
class _RowOfEvent:
    """The cells of a row by field, and what of them is neither a fact nor in doubt."""

    cells: dict[str, tuple[Standing, Cell]]
    is_labelled: bool = True
    running: list[str] = field(default_factory=list)
    year: str = ""
    rest: str = ""

    def goes_on(self, above: "_RowOfEvent") -> bool:
        """Whether a row has words and nothing else while a quotation mark of the row above is open."""
        return (
            not any(self._words(name) for name in ("dates", "start", "end", "venue", "city", "country", "number"))
            and any(is_open(above._words(name)) for name in _TOLD)
            and any(self._words(name) for name in _TOLD)
        )

    def joined(self, above: "_RowOfEvent") -> "_RowOfEvent":
        """The row above with the words of this one, which a page parted from it."""
        cells = dict(above.cells)
        for name in _TOLD:
            if self._words(name) and name in cells:
                place, cell = cells[name]
                cells[name] = (place, cell_of(f"{cell.line} {self._words(name)}"))
        rest = " ".join(self._words(name) for name in _TOLD if self._words(name))
        return replace(above, cells=cells, rest=rest)

    def says_nothing(self) -> bool:
        """Whether a row lacks both a date and an event's words."""
        return not any(self._words(name) for name in ("dates", "start", "title", "information"))

    def listed(self) -> ListedEvent:
        told = information_in(self._cell("title"), self._cell("information"), self._cell("web_page"))
        self.running.extend(told.running)
        if self._words("number"):
            self.running.append(self._words("number"))
        title = replace(told.title, confidence=min(told.title.confidence, self._confidence))
        if self.rest:
            question = Phrase("“{words}” stands alone in its row. It was joined to the row above: “{title}”.").format(
                words=self.rest, title=title.text
            )
            doubt = asked("joined-row", "title", question, title.text)
            title = replace(title, confidence=GUESSED, doubts=(*title.doubts, doubt))
        facts = EventFacts(
            title=title,
            titles=told.titles,
            dates=self._dates(),
            venue=self._venue(),
            organisers=self._all("organisers"),
            languages=self._plain("languages"),
            participants=self._plain("participants"),
        )
        return ListedEvent(facts, told.information, told.web_page)

    def _cell(self, name: str) -> tuple[Standing, Cell] | None:
        return self.cells.get(name)

    def _words(self, name: str) -> str:
        found = self.cells.get(name)
        return found[1].line if found else ""

    def _plain(self, name: str) -> Read:
        found = self.cells.get(name)
        return found[0].read(found[1].line, self._confidence) if found and found[1].words else NOT_READ

    def _all(self, name: str) -> tuple[Read, ...]:
        one = self._plain(name)
        return (one,) if one else ()

    @property
    def _confidence(self) -> float:
        return SURE if self.is_labelled else LIKELY

    def _dates(self) -> Read:
        names = [name for name in ("dates", "start", "end") if self._words(name)]
        if not names:
            return Read(confidence=GUESSED, doubts=(asked("facts", "dates", Phrase("This row says no date."), ""),))
        words = list(dict.fromkeys(self._words(name) for name in names))
        text = " - ".join(words)
        read = dates_read(self.cells[names[0]][0], text, self._confidence, self.year)
        self.running.extend([] if read.text == text else [text])
        return read

    def _venue(self) -> Read:
        names = [name for name in ("venue", "city", "country") if self._words(name)]
        if not names:
            return NOT_READ
        words = list(dict.fromkeys(self._words(name) for name in names))
        return venue_read(self.cells[names[0]][0], ", ".join(words), self._confidence)


def _told_heads(table: Table) -> Heads | None:
    """The columns of a table without labels: dates are told by their shape, titles by their kind, venues by both."""
    counts: dict[int, Counter[str]] = {}
    rows = [row for row in table.rows if not row.is_empty]
    for row in rows:
        for cell in row.cells:
            counts.setdefault(cell.column, Counter())[_kind_of(cell.line)] += 1
    columns: dict[str, int] = {}
    for name in ("dates", "title", "venue", "number"):
        best = max(counts, key=lambda column: counts[column][name], default=None)
        if best is not None and best not in columns.values() and counts[best][name] * 2 >= len(rows):
            columns[name] = best
    if not {"dates", "title"} <= columns.keys():
        return None
    named = {column: ("information" if name == "title" else name) for name, column in columns.items()}
    return Heads(tuple(Head(named.get(one, ""), "", one, one + 1) for one in sorted(counts)), table.width)


def _kind_of(words: str) -> str:
    if not words:
        return ""
    if DateRange.parse(without_tbc(words)):
        return "dates"
    if is_number(words):
        return "number"
    return "title" if PrintedTitle.parse(words).kind else "venue" if Venue.parse(words).is_understood else ""


def _is_heading(row: Row) -> bool:
    """Whether a row says one thing over its whole width: a heading over events, no event."""
    return len(row.filled) == 1 and row.is_across(row.filled[0])


def _is_sum(row: Row) -> bool:
    return bool(row.filled) and is_total(row.filled[0].line)


def _year_in(words: str) -> str:
    """The year that words say; empty where they say none or several."""
    found = set(re.findall(r"(?:19|20)\d\d", latin_digits(words)))
    return found.pop() if len(found) == 1 else ""


def _is_list(fields: frozenset[str]) -> bool:
    has_time, has_words = bool(fields & {"dates", "start"}), bool(fields & {"title", "information"})
    return has_time and has_words


def _is_name(words: str) -> bool:
    """Whether a line above the list names it or the network."""
    folded = fold(words)
    if len(words) > _SHORT or words.endswith("."):
        return False
    return bool(paper_named(words) or re.search(_OF_NETWORK, folded) or re.fullmatch(_NAME_OF_NETWORK, folded))


def _with_merged(row: Row, above: dict[int, Cell]) -> Row:
    """The row with the words of cells that began above it; ``above`` is kept up to date."""
    cells = []
    for cell in row.cells:
        if not cell.is_merged_down:
            above[cell.column] = cell
        cells.append(replace(above.get(cell.column, cell), column=cell.column, span=cell.span))
    return replace(row, cells=tuple(cells))


def _row_of(words: str) -> Row:
    """Labels in one line, as they are pasted: ``Venue Date Information``."""
    return Row(tuple(replace(cell_of(word), column=place) for place, word in enumerate(words.split()[:8])))
