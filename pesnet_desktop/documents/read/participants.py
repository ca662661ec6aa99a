"""Reads a list of participants: tables by country or flat, countries as rows or headings, and plain lines."""

import re
from collections.abc import Mapping

from pesnet_desktop.documents.read.event_front import OpenFacts
from pesnet_desktop.documents.read.front_titles import read_titles
from pesnet_desktop.documents.read.guest_columns import FIELDS, is_labels, is_list, told_heads, with_posts
from pesnet_desktop.documents.read.guest_rows import (
    Group,
    card_of,
    each_of,
    guest_in_line,
    guest_of,
    is_country,
    without_contacts,
)
from pesnet_desktop.documents.read.guest_rows import Row as GuestRow
from pesnet_desktop.documents.read.paper_names import is_of_page
from pesnet_desktop.documents.read.standing import (
    Standing,
    asked,
    is_number,
    margin_parts,
    parts_of,
    tables_of,
)
from pesnet_desktop.documents.read.table_heads import Heads, field_named, first_heads, heads_in
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.event_drafts import GuestDraft, GuestsDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, SURE, Read, Unread
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.phrase import Phrase, Said
from pesnet_desktop.model.text import fold

_CIRCLES = (
    r"(?:other )?(?:oic )?(?:member )?(?:countries|states)|(?:autres )?pays(?: membres.*)?|(?:ال)?(?:بلدان|دول)(?: .*)?"
    r"|(?:list of )?participants?(?: .*)?|liste des participants|(?:ال)?مشاركون"
)
_BODIES = (
    r"(?:international |regional |oic |other )?(?:institutions?|organi[sz]ations?|organs)(?: .*)?"
    r"|institutions(?: .*)?|organisations(?: .*)?|(?:ال)?(?:موسسات|منظمات)(?: .*)?"
)
_ROLES = (
    r"(?:experts?|resource persons?|speakers?|trainers?|observers?|organi[sz]ers?|secretariat|moderators?"
    r"|expert\w*|intervenant\w*|orateurs?|observateurs?|organisateurs?|secretariat|(?:ال)?(?:خبرا|متحدثون|مراقبون|منظمون))"
)
_NOTE = r"countries are in \w+ alphabetical order|les pays figurent dans l'ordre alphabetique|رتبت البلدان وفق الترتيب"
_LINE_NUMBER = r"^\(?\d{1,4}\s*[.)–-](?=\s)"
_DITTO = frozenset({'"', "''", '" "', "〃", "idem", "ditto", '-"-', "''''", "كذلك"})


def read_guests(text: WordText, file_name: str) -> GuestsDraft:
    """Everybody on a list, in its order; all other words are ``unread`` or ``running``."""
    reader = _GuestsReader()
    for standing, part in parts_of(text):
        if isinstance(part, Table):
            reader.table(standing, part)
        else:
            reader.paragraph(standing, part)
    running, left = read_titles((one for one in reader.front if not _is_note(one[0])), reader.facts)
    reader.running.extend(words for words, _source in reader.front if _is_note(words))
    margins = margin_parts(text)
    reader.running.extend((*running, *reader.facts.labels))
    event = reader.facts.closed()
    return GuestsDraft(
        file_name,
        event,
        tuple(reader.guests),
        (
            *(Unread(_place_of(source), words) for words, source in left),
            *(Unread(Phrase("Before the first section"), words) for words in reader.facts.spare()),
            *reader.unread,
            *(one for one in margins if not is_of_page(one.words)),
        ),
        tables_of(text),
        (*reader.running, *(one.words for one in margins if is_of_page(one.words))),
    )


@dataclass
class _GuestsReader:
    """Where in the list the reading has come to: the columns, the country or institution, the role."""

    guests: list[GuestDraft] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    front: list[tuple[str, Source]] = field(default_factory=list)
    facts: OpenFacts = field(default_factory=OpenFacts)
    heads: Heads | None = None
    group: Group | None = None
    role: Read = NOT_READ
    is_of_bodies: bool = False

    def paragraph(self, standing: Standing, block: Block) -> None:
        words = block.line
        if not words or self.is_group(standing, words, is_row=False):
            return
        guest = guest_in_line(standing, words, self.group)
        if guest:
            number = re.match(_LINE_NUMBER, words)
            self.running.extend([number[0]] if number else [])
            self.add(guest)
        elif self.guests:
            self.unread.append(standing.unread(words))
        else:
            self.front.append((block.text, standing.source(block.text)))

    def table(self, standing: Standing, table: Table) -> None:
        if not self.guests and self.facts.table(table, standing.table):
            return
        if self._card(standing, table):
            return
        place, own = first_heads(table, FIELDS, is_list)
        is_rest = self.heads is not None and table.width == self.heads.width
        self.heads = with_posts(own, table) if own else self.heads if is_rest else told_heads(table)
        reading = _TableReading(self, standing, self.heads)
        for number, row in enumerate(table.rows):
            here = replace(standing, row=number)
            if row.is_empty:
                continue
            if place is not None and number < place:
                self._above(here, row)
            elif heads_in(row, FIELDS, is_list) or (own is None and not number and is_labels(row)):
                self.running.extend(cell.line for cell in row.filled)
            else:
                reading.row(here, row)
        self.unread.extend(reading.further())

    def _card(self, standing: Standing, table: Table) -> bool:
        """A table of one person, label by label; False for another table."""
        cells = card_of(table, lambda label: field_named(label, FIELDS))
        places = {name: (replace(standing, row=row, column=1), cell) for name, (row, cell) in cells.items()}
        guest = guest_of(GuestRow(places), self.group) if cells else None
        if guest is None:
            return False
        self.running.extend(row.cells[0].line for row in table.rows if not row.is_empty)
        others = (place.unread(cell.line) for name, (place, cell) in places.items() if name in ("contact", "number"))
        self.unread.extend(one for one in others if one.words)
        self.add(guest)
        return True

    def _above(self, standing: Standing, row: Row) -> None:
        """A row above the labels: a title over the table, or a fact with its label beside it."""
        filled = [cell.line for cell in row.filled]
        if len(filled) == 2:
            self.front.append((f"{filled[0].rstrip(' :')}: {filled[1]}", standing.source(" ".join(filled))))
        else:
            self.front.extend((words, standing.source(words)) for words in filled)

    def is_group(self, standing: Standing, words: str, *, is_row: bool) -> bool:
        """Whether words are a heading over those who follow: a country, an institution, a circle, a role."""
        bare = re.sub(r"^\(?\d{1,3}[.)]\s*|\s*[(\[]\d+[^)\]]{0,20}[)\]]$|\s*:$", "", words)
        folded = fold(bare)
        if is_country(bare):
            self.group = Group(standing.read(bare, SURE, words=words), is_country=True)
        elif re.fullmatch(_BODIES, folded):
            self.group, self.is_of_bodies = None, True
        elif re.fullmatch(_CIRCLES, folded) and (self.guests or is_row or not folded.startswith(("list", "par"))):
            self.group, self.is_of_bodies, self.role = None, False, NOT_READ
        elif re.fullmatch(_ROLES, folded):
            self.group, self.role = None, standing.read(bare, LIKELY)
        elif is_row and len(words) <= 120:
            self.group = Group(
                standing.read(bare, SURE if self.is_of_bodies else LIKELY, words=words), is_country=False
            )
        else:
            return False
        self.running.append(words)
        return True

    def add(self, guest: GuestDraft) -> None:
        self.guests.append(guest if guest.role else replace(guest, role=self.role))


class _TableReading:
    """The rows of one table below its labels; columns that are no fields are told column by column in the end."""

    def __init__(self, reader: _GuestsReader, standing: Standing, heads: Heads | None) -> None:
        self._reader = reader
        self._standing = standing
        self._heads = heads
        self._last: dict[int, Cell] = {}
        self._columns: dict[str, list[str]] = {}

    def row(self, standing: Standing, row: Row) -> None:
        filled = row.filled
        if not filled:
            return
        words = " ".join(cell.line for cell in filled)
        if len(filled) == 1 and self._is_heading(row, filled[0]):
            if not self._reader.is_group(standing, words, is_row=True):
                self._reader.unread.append(standing.unread(words))
            self._last = {}
        elif self._heads is None or not self._heads.fits(row):
            self._loose(standing, row)
        else:
            self._guest(standing, row, self._heads)

    def further(self) -> list[Unread]:
        """What stands in columns that are no fields of the list, column by column."""
        number = self._standing.table + 1
        place = Phrase("Table {table}, column “{label}”")
        return [
            Unread(place.format(table=number, label=label), "\n".join(words))
            for label, words in self._columns.items()
            if words
        ]

    def _is_heading(self, row: Row, cell: Cell) -> bool:
        """Whether a row's only words stand over those below; a name alone in its column does not."""
        if row.is_across(cell):
            return PersonName.parse(cell.words).honorific == ""
        head = self._heads.of(cell) if self._heads else None
        return head is None or head.field in ("number", "") or (head.field != "country" and is_country(cell.line))

    def _guest(self, standing: Standing, row: Row, heads: Heads) -> None:
        cells: dict[str, tuple[Standing, Cell]] = {}
        for place, cell in enumerate(row.cells):
            head = heads.of(cell)
            name = head.field if head else ""
            whole = self._with_above(cell)
            if name == "number" and is_number(cell.line):
                self._reader.running.append(cell.line)
            elif name and name not in ("number", "contact") and name not in cells:
                if name in ("name", "whole_guest"):
                    whole, contacts = without_contacts(whole)
                    self._columns.setdefault("contact", []).extend(contacts)
                cells[name] = (replace(standing, column=place), whole)
            elif cell.words:
                label = head.label if head and head.label else str(place + 1)
                self._columns.setdefault(label, []).append(cell.line)
        confidence = SURE if any(head.label for head in heads.columns) else LIKELY
        for each, is_plain in each_of(cells):
            self._row_of_guest(standing, each, confidence if is_plain else GUESSED)
        self._last |= {cell.column: cell for _place, cell in cells.values() if cell.words}

    def _row_of_guest(self, standing: Standing, cells: Mapping[str, tuple[Standing, Cell]], confidence: float) -> None:
        guest = guest_of(GuestRow(cells, confidence), self._reader.group)
        if guest is None:
            left = " ".join(cell.line for _place, cell in cells.values() if cell.words)
            self._reader.unread.extend([standing.unread(left)] if left else [])
            return
        if confidence < LIKELY:
            question = Phrase("Several people stand in this row. Which words belong to “{name}”?").format(
                name=guest.name.text
            )
            doubt = asked("person", "name", question, guest.name.text)
            guest = replace(guest, name=replace(guest.name, doubts=(*guest.name.doubts, doubt)))
        self._reader.add(self._with_country(guest, cells))

    def _with_above(self, cell: Cell) -> Cell:
        """A cell that goes on the one above, or repeats it by a ditto mark, has its words."""
        above = self._last.get(cell.column)
        if above and (cell.is_merged_down or cell.words.strip() in _DITTO):
            self._reader.running.extend([cell.words] if cell.words else [])
            return above
        return cell

    def _with_country(self, guest: GuestDraft, cells: Mapping[str, tuple[Standing, Cell]]) -> GuestDraft:
        """An empty cell below a country is of that country, in lists that name each country once."""
        found = cells.get("country")
        above = self._last.get(found[1].column) if found else None
        if guest.country or not found or not above:
            return guest
        words = above.line
        question = Phrase("The country of this row is empty. It was taken from the row above: {country}.").format(
            country=words
        )
        doubt = asked("facts", "country", question, words)
        return replace(guest, country=found[0].read(words, GUESSED, (doubt,)))

    def _loose(self, standing: Standing, row: Row) -> None:
        """A row of a table whose columns are not known: each cell as a line of its own."""
        for place, cell in enumerate(row.cells):
            words = cell.line
            if not words:
                continue
            here = replace(standing, column=place)
            guest = guest_in_line(here, words, self._reader.group)
            if guest:
                self._reader.add(guest)
            else:
                self._reader.unread.append(here.unread(words))


def _is_note(words: str) -> bool:
    """Whether a line only says how the list is ordered, as our own lists do."""
    return re.match(_NOTE, fold(words)) is not None


def _place_of(source: Source) -> Said:
    return Standing(source.table, source.rows[0], source.column).place
