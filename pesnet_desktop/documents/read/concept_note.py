"""Reads a concept note from a Word file: the event's facts, the sections with their prose and lists, the programme."""

import re
from collections.abc import Iterator, Sequence

from pesnet_desktop.documents.read.event_front import OpenFacts, asked, fact_named
from pesnet_desktop.documents.read.front_titles import is_title, read_titles
from pesnet_desktop.documents.read.holders import holders_in_sentence
from pesnet_desktop.documents.read.note_headings import Headings, NoteHeading, usual_kind
from pesnet_desktop.documents.read.paper_names import paper_named
from pesnet_desktop.documents.read.places import Placed, left_over, margins_in, placed
from pesnet_desktop.documents.read.plan_lines import is_page_line
from pesnet_desktop.documents.read.plan_parts import rich_text
from pesnet_desktop.documents.read.programme_days import AHEAD, ProgrammeDays, has_hours
from pesnet_desktop.documents.read.prose_facts import (
    Found,
    dates_in,
    held_on,
    is_venue,
    languages_in,
    title_in,
    venue_in,
)
from pesnet_desktop.documents.read.standing import is_number, tables_of
from pesnet_desktop.documents.read.text import Block, Row, Table, WordText
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, SectionDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE, Read, ReadRich, Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.text import fold

_SHORTEST_PROSE = 80
_LONGEST_FACT = 120
_LONGEST_HEADING = 90
_PROGRAMMES = ("programme", "run-of-show")
_ANNEX = r"(?i)^\s*(?:annexe?|appendix|ملحق|ek)\s*[\dIVX]{0,3}\s*[:.–—-]\s*"


@dataclass
class _OpenSection:
    heading: NoteHeading
    source: Source
    blocks: list[Block] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    table: int = -1
    column: int = 0

    def closed(self, kind: str) -> SectionDraft:
        body = rich_text(tuple(self.blocks))
        source = Source(self.table, tuple(self.rows), self.column, "\n".join(block.text for block in self.blocks))
        sureness = SURE if self.heading.is_sure else LIKELY
        return SectionDraft(Read(self.heading.words, self.source, sureness), ReadRich(body, source), kind)


def read_concept_note(text: WordText, file_name: str) -> ConceptNoteDraft:
    """The note in a text; what stands before its first heading is the event's front, unless it is prose."""
    reader = _NoteReader([part for part in text.body if isinstance(part, Block)])
    parts = placed(text)
    for place, one in enumerate(parts):
        reader.take(one, parts[place + 1 : place + AHEAD])
    return reader.draft(text, file_name)


class _NoteReader:
    """Where in the note the reading has come to: its front, a section, the programme."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._headings = Headings(blocks)
        self._facts = OpenFacts()
        self._days = ProgrammeDays()
        self._front: list[tuple[str, Source]] = []
        self._on_top: set[str] = set()
        self._sections: list[_OpenSection] = []
        self._programme_front: list[tuple[str, Source]] = []
        self._running: list[str] = []
        self._unread: list[Unread] = []
        self._is_programme = False

    def take(self, one: Placed, following: Sequence[Placed]) -> None:
        if one.is_blank:
            return
        if isinstance(one.part, Table):
            self._table(one.part, one, following)
        else:
            self._block(one.part, one, following)

    def _block(self, block: Block, one: Placed, following: Sequence[Placed]) -> None:
        if paper_named(re.sub(_ANNEX, "", block.text)) in _PROGRAMMES and not block.is_listed:
            self._is_programme = True
            self._running.append(block.text.strip())
            return
        if self._sections and fold(block.text) in self._on_top:
            self._running.append(block.text.strip())
            return
        if self._sections and is_page_line(block.text.strip()):
            self._running.append(block.text.strip())
            return
        heading = self._headings.of(block)
        if heading and heading.rest and self._sections and heading.kind == self._sections[-1].heading.kind:
            heading = None  # “Date: 8 July 2025” below “Date and Venue”
        if heading and heading.kind and self._days.has_begun and not has_hours(one):
            self._is_programme = False  # a section behind the programme
            self._days.end()
        if (self._is_programme or not (heading and heading.kind)) and self._days.take(one, following):
            self._is_programme = True
            return
        if self._is_programme:
            self._programme_front.append((block.text, one.source))
        elif heading and not self._is_front(block, heading, following):
            self._open(heading, one.source)
        elif self._sections:
            self._sections[-1].blocks.append(block)
            self._sections[-1].rows.extend(one.source.rows)
        else:
            self._front.append((block.text, one.source))
            self._on_top.add(fold(block.text))

    def _is_front(self, block: Block, heading: NoteHeading, following: Sequence[Placed]) -> bool:
        """Whether a line set like a heading is the paper's name, its network or its title, above all sections."""
        if self._sections:
            return False
        if heading.rest is not None and len(heading.rest.text) <= _LONGEST_FACT and fact_named(heading.words):
            return True
        if heading.kind:
            return False
        if paper_named(block.text) or is_title(block.text):
            return True
        if block.heading and self._front:
            return False
        below = next((one.part for one in following if not one.is_blank), None)
        return not isinstance(below, Block) or not _is_prose(below)

    def _open(self, heading: NoteHeading, source: Source) -> None:
        section = _OpenSection(heading, replace(source, words=heading.words))
        if heading.rest is not None:
            section.blocks.append(heading.rest)
            section.rows.extend(source.rows)
        self._sections.append(section)

    def _table(self, table: Table, one: Placed, following: Sequence[Placed]) -> None:
        if not self._sections and self._facts.table(table, one.source.table):
            return
        if self._days.take(one, following):
            self._is_programme = True
            return
        if self._is_programme:
            self._unread.extend(left_over(one, Phrase("After the programme")))
            return
        for place, row in enumerate(table.rows):
            if not row.is_empty and not self._section_row(row, place, one.source.table):
                words = "\n".join(cell.words for cell in row.filled)
                number = Phrase("Table {table}, row {row}").format(table=one.source.table + 1, row=place + 1)
                self._unread.append(Unread(number, words))

    def _section_row(self, row: Row, place: int, table: int) -> bool:
        """A note set as a table: headings in the first column, texts in the second, or one below the other."""
        filled = [(position, cell) for position, cell in enumerate(row.cells) if cell.words]
        if len(filled) > 1 and is_number(filled[0][1].words) and usual_kind(filled[1][1].words):
            self._running.append(filled.pop(0)[1].words)
        position, head = filled[0]
        kind = usual_kind(head.words)
        source = Source(table, (place,), position, head.words)
        is_own = len(filled) == 2 and self._is_below_section(table) and len(head.words) <= _LONGEST_HEADING
        if (kind or is_own) and len(filled) <= 2:
            section = _OpenSection(NoteHeading(head.line, kind), source, table=table, column=1)
            self._sections.append(section)
            if len(filled) == 2:
                section.blocks.extend(filled[1][1].blocks)
                section.rows.append(place)
                section.column = filled[1][0]
            return True
        if len(filled) == 1 and self._is_below_section(table):
            self._sections[-1].blocks.extend(head.blocks)
            self._sections[-1].rows.append(place)
            return True
        return False

    def _is_below_section(self, table: int) -> bool:
        return bool(self._sections) and self._sections[-1].table == table

    def draft(self, text: WordText, file_name: str) -> ConceptNoteDraft:
        running, left = read_titles(self._front, self._facts)
        again, beside = read_titles(self._programme_front, self._facts)
        self._running += running + again
        sections = tuple(_closed(self._sections))
        for section, opened in zip(sections, self._sections, strict=True):
            self._facts_of(section, opened.heading.kind)
        self._title_in_text(left, sections)
        of_pages, margins = margins_in(text)
        spare = [*(words for words, _source in left), *self._facts.spare()]
        of_front = [Unread(Phrase("Before the first section"), words) for words in spare]
        of_programme = [Unread(Phrase("Beside the programme"), words) for words in self._beside(beside)]
        days = self._days.closed(self._facts.range())
        return ConceptNoteDraft(
            file_name,
            self._facts.closed(),
            sections,
            days,
            (*of_front, *self._unread, *of_programme, *self._days.unread, *margins),
            tables_of(text),
            (*self._running, *self._facts.labels, *self._days.labels, *of_pages),
        )

    def _beside(self, lines: list[tuple[str, Source]]) -> Iterator[str]:
        """What stands beside the programme and was not said on top already."""
        said = {fold(words) for words in self._running}
        for words, _source in lines:
            if fold(words) in said:
                self._running.append(words)
            else:
                yield words

    def _facts_of(self, section: SectionDraft, kind: str) -> None:
        """The facts that a section says in its sentences."""
        words = section.body.text.text
        source = section.body.source
        if kind == "date_and_venue":
            self._date_and_venue(words, source)
        elif kind == "language" and words:
            said, is_whole = languages_in(words)
            if said and is_whole:
                self._facts.tell("languages", said, replace(source, words=words), LIKELY)
            else:
                self._facts.tell(
                    "languages", said or words, source, GUESSED, (asked("languages", "languages", said or words),)
                )
        elif kind == "participants" and words:
            self._facts.tell("participants", words, source, SURE)
        elif kind == "partners" and not self._facts.has("organisers"):
            for holder in holders_in_sentence(words):
                doubts = (asked("facts", "organisers", holder.name),)
                self._facts.organisers((holder,), source, GUESSED, doubts)

    def _date_and_venue(self, words: str, source: Source) -> None:
        for line in words.split("\n"):
            if self._facts.line_in_text(line, replace(source, words=line)):
                continue
            dates = dates_in(line)
            held = held_on(line, dates)
            if held:
                doubts = () if len(dates) == 1 else (_several([held, *(one for one in dates if one is not held)]),)
                self._facts.tell("dates", held.words, replace(source, words=line), _sureness(doubts), doubts)
            venue = venue_in(line, held)
            if venue:
                doubts = () if is_venue(venue.words) else (asked("venue", "venue", venue.words),)
                self._facts.tell("venue", venue.words, replace(source, words=line), _sureness(doubts), doubts)

    def _title_in_text(self, left: list[tuple[str, Source]], sections: tuple[SectionDraft, ...]) -> None:
        """A note without a title line: the title that its text names, as a question."""
        if self._facts.has("title"):
            return
        texts = [*left, *((section.body.text.text, section.body.source) for section in sections)]
        for words, source in texts:
            title = title_in(words)
            if title:
                question = Phrase("The file has no title line. The title was taken from its text: {title}").format(
                    title=title
                )
                choices = (Choice(title, title), Choice(Phrase("Leave it empty"), ""))
                doubt = Doubt("title", "title", question, choices, title)
                self._facts.add("title", title, replace(source, words=title), GUESSED, (doubt,))
                return


def _is_prose(block: Block) -> bool:
    """Whether a paragraph is text below a heading, rather than one more line of a paper's front."""
    return len(block.text) > _SHORTEST_PROSE or block.text.rstrip().endswith((".", ":", ";"))


def _closed(sections: list[_OpenSection]) -> Iterator[SectionDraft]:
    """The sections; a kind is given once, to the first that names it."""
    taken: set[str] = set()
    for section in sections:
        kind = section.heading.kind if section.heading.kind not in taken else ""
        taken.add(kind)
        yield section.closed(kind)


def _several(dates: list[Found]) -> Doubt:
    words = "; ".join(found.words for found in dates)
    question = Phrase("Several dates stand here: {dates}. The first was taken.").format(dates=words)
    choices = tuple(Choice(found.words, found.words) for found in dates)
    return Doubt("facts", "dates", question, choices, words)


def _sureness(doubts: tuple[Doubt, ...]) -> float:
    return GUESSED if doubts else LIKELY
