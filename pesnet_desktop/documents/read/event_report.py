"""Reads an event report: the event's facts, who was counted, who opened it and what they said, the other sections."""

import re
from collections.abc import Iterator

from pesnet_desktop.documents.read.counted_people import Counted, counts_in
from pesnet_desktop.documents.read.event_front import OpenFacts
from pesnet_desktop.documents.read.front_titles import read_titles
from pesnet_desktop.documents.read.named_people import Person, people_in
from pesnet_desktop.documents.read.paper_names import is_of_page
from pesnet_desktop.documents.read.prose_facts import dates_in, held_on, title_in, venue_in
from pesnet_desktop.documents.read.report_parts import (
    RUNNING_HEADINGS,
    ReportPart,
    announces_speakers,
    part_headed,
    part_of,
)
from pesnet_desktop.documents.read.report_sentences import addresses_in, is_generic, stated_in
from pesnet_desktop.documents.read.standing import Standing, asked, margin_parts, parts_of, tables_of
from pesnet_desktop.documents.read.text import Block, Table, WordText
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source
from pesnet_desktop.model.papers.event_drafts import CountDraft, EventFacts, EventReportDraft, SectionDraft, SpeechDraft
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NO_PROSE, NOT_READ, SURE, Read, ReadRich, Unread
from pesnet_desktop.model.phrase import Listed, Phrase
from pesnet_desktop.model.rich_text import RichText

_LONG = 200
_OWN_COUNT = r"(?:.*\btook part|Participation\s*:.*|بلغ عدد المشاركين:.*)\."


def read_event_report(text: WordText, file_name: str) -> EventReportDraft:
    """The report in a text that was read; what is neither fact, speech nor section is ``unread`` or ``running``."""
    reader = _ReportReader()
    for standing, part in parts_of(text):
        if isinstance(part, Table):
            reader.table(standing, part)
        else:
            reader.paragraph(standing, part)
    running, left = read_titles(reader.front, reader.facts)
    margins = margin_parts(text)
    event = reader.event()
    return EventReportDraft(
        file_name,
        event,
        tuple(reader.counts()),
        tuple(reader.speeches),
        tuple(section.closed() for section in reader.sections),
        reader.web_page,
        (
            *(Unread(Standing(source.table, source.rows[0]).place, words) for words, source in left),
            *(Unread(Phrase("Before the first section"), words) for words in reader.facts.spare()),
            *reader.unread,
            *(one for one in margins if not is_of_page(one.words)),
        ),
        tables_of(text),
        (
            *running, *reader.facts.labels, *reader.running,
            *(one.words for one in margins if is_of_page(one.words)),
        ),
    )  # fmt: skip


@dataclass
class _OpenSection:
    kind: str
    heading: Read = NOT_READ
    first: Standing = field(default_factory=lambda: Standing(-1, 0))
    blocks: list[Block] = field(default_factory=list)
    confidence: float = SURE

    def closed(self) -> SectionDraft:
        return SectionDraft(self.heading, self.first.rich(self.blocks, self.confidence), self.kind)


@dataclass
class _ReportReader:
    """Where in the report the reading has come to: the front, a headed section, the speeches, what follows them."""

    speeches: list[SpeechDraft] = field(default_factory=list)
    sections: list[_OpenSection] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    front: list[tuple[str, Source]] = field(default_factory=list)
    facts: OpenFacts = field(default_factory=OpenFacts)
    web_page: Read = NOT_READ
    is_in_front: bool = True
    part: ReportPart = ""
    _known: list[Person] = field(default_factory=list)
    _counted: list[tuple[Standing, Counted]] = field(default_factory=list)
    _elsewhere: list[Counted] = field(default_factory=list)
    _partners: list[Read] = field(default_factory=list)
    _funders: list[Read] = field(default_factory=list)
    _prose: list[tuple[Standing, str]] = field(default_factory=list)
    _has_facts: bool = False
    _is_announced: bool = False

    def table(self, standing: Standing, table: Table) -> None:
        """A table of facts on top; of any other table each row is kept as unread."""
        if self.is_in_front and self.facts.table(table, standing.table):
            return
        for number, row in enumerate(table.rows):
            words = " ".join(cell.line for cell in row.filled)
            self.unread.extend([replace(standing, row=number).unread(words)] if words else [])

    def paragraph(self, standing: Standing, block: Block) -> None:
        words = block.line
        if not words:
            return
        if self.is_in_front and not _is_prose(words) and not (block.heading and part_headed(words)):
            is_again = any(other == block.text for other, _source in self.front)
            self.running.append(words) if is_again else self.front.append((block.text, standing.source(block.text)))
            return
        self.is_in_front = False
        if _is_heading(block, words):
            self._heading(standing, words)
        elif not self._stated(standing, block.text.replace("\n", " ").strip(), words):
            self._told(standing, block, words)

    def _heading(self, standing: Standing, words: str) -> None:
        if re.fullmatch(RUNNING_HEADINGS, words, re.IGNORECASE):
            self.running.append(words)
            self.part = "photos"
            return
        self.part = part_headed(words) or "section"
        if self.part == "speeches":
            self.running.append(words)
        else:
            kind = self.part if self.part not in ("section", "photos") else ""
            self.sections.append(_OpenSection(kind, standing.read(words), standing))

    def _stated(self, standing: Standing, typed: str, words: str) -> bool:
        """Takes a sentence that says facts and nothing else, as those of our own reports; ``typed`` has its spaces."""
        stated = stated_in(typed)
        if stated.is_whole and not (stated.page and self.web_page.confidence == SURE and self.web_page):
            self._has_facts = self._has_facts or not stated.page
            self.running.append(stated.label)
            self.facts.organisers(stated.organisers, standing.source(words), SURE)
            self._funders.extend(standing.read(name) for name in stated.funders)
            if stated.page:
                self._page(standing.read(stated.page, SURE, words=words))
            return True
        counted = counts_in(words)
        if counted and not self._counted and re.fullmatch(_OWN_COUNT, words):
            self._counted.extend((standing, one) for one in counted)
            self.running.append(_without(words, counted))
            self._has_facts = True
            return True
        return False

    def _told(self, standing: Standing, block: Block, words: str) -> None:
        """Prose: a speech, or a paragraph of a section; the facts in it are read besides."""
        people = list(people_in(words))
        known = [one for one in people if self._is_known(one)]
        part = part_of(words, self.part, has_person=bool(people), has_facts=self._has_facts)
        self._is_announced = announces_speakers(words) or (self._is_announced and bool(people))
        if self._is_announced and people and words.startswith(people[0].name):
            part = "speeches"
        if part == "photos":
            self.unread.append(standing.unread(words))
        elif part == "speeches" and people and people[0] not in known:
            self._speech(standing, block, people)
        elif part == "speeches" or (self.speeches and known and not self.part):
            self._goes_on(standing, block)
        else:
            self._paragraph_of(standing, block, part)
            self._facts_in(standing, words, part)

    def _speech(self, standing: Standing, block: Block, people: list[Person]) -> None:
        first, *others = (one for one in people if not self._is_known(one))
        self.speeches.append(_speech(standing, first, standing.rich([block])))
        self._known.append(first)
        for other in others:
            if other.post and not self._is_known(other):
                self.speeches.append(_speech(standing, other, NO_PROSE))
                self._known.append(other)
        self._elsewhere.extend(counts_in(block.text))

    def _is_known(self, person: Person) -> bool:
        return any(person.is_same_as(other) for other in self._known)

    def _goes_on(self, standing: Standing, block: Block) -> None:
        """A paragraph that tells more of the last speech; without one it is a speech of nobody."""
        if not self.speeches:
            question = Phrase("Nobody is named who said this.")
            speaker = Read("", standing.source(block.text), GUESSED, (asked("person", "speaker", question, ""),))
            self.speeches.append(SpeechDraft(speaker, NOT_READ, standing.rich([block])))
            return
        last = self.speeches[-1]
        blocks = (*last.summary.text.blocks, block.paragraph)
        source = last.summary.source
        longer = replace(source, rows=(*source.rows, standing.row), words=f"{source.words}\n{block.text}")
        self.speeches[-1] = replace(last, summary=ReadRich(RichText(blocks), longer, last.summary.confidence))

    def _paragraph_of(self, standing: Standing, block: Block, part: ReportPart) -> None:
        last = self.sections[-1] if self.sections else None
        kind = part if part in ("frame", "aim", "outcome", "boilerplate") else ""
        is_headed = bool(self.part) and self.part != "speeches" and last is not None
        if last and (is_headed or (last.kind == kind and not last.heading)):
            last.blocks.append(block)
        else:
            self.sections.append(_OpenSection(kind, NOT_READ, standing, [block], LIKELY))

    def _facts_in(self, standing: Standing, words: str, part: ReportPart) -> None:
        self._prose.append((standing, words))
        if part == "boilerplate" or self.speeches:
            self._elsewhere.extend(one for one in counts_in(words) if one.kind == "people")
        else:
            self._counted.extend((standing, one) for one in counts_in(words))
            stated = stated_in(words)
            for holder in stated.organisers:
                question = Phrase("“{name}” is said to have organised the event.").format(name=holder.name)
                doubts = (asked("facts", "organisers", question, holder.name),) if is_generic(holder.name) else ()
                source = standing.source(words)
                self.facts.organisers([holder], source, GUESSED if doubts else LIKELY, doubts)
            self._partners.extend(standing.read(name, LIKELY, words=words) for name in stated.partners)
            self._funders.extend(standing.read(name, LIKELY, words=words) for name in stated.funders)
        for address in addresses_in(words):
            question = Phrase("“{address}” is named in the text. Is it the page of this event?").format(address=address)
            doubt = asked("facts", "web_page", question, address, Choice(Phrase("It is not"), ""))
            self._page(standing.read(address, GUESSED, (doubt,), words))

    def _page(self, page: Read) -> None:
        if not self.web_page or self.web_page.confidence < page.confidence:
            self.web_page = page

    def event(self) -> EventFacts:
        """The facts on top, completed by what the text tells."""
        event = self.facts.closed()
        words = [(standing, text) for standing, text in self._prose if standing.row < 60]
        if not event.title:
            event = replace(event, title=_first(_titles(words)) or event.title)
        if not event.dates:
            event = replace(event, dates=_first(_dates(words)))
        if not event.venue:
            event = replace(event, venue=_first(_venues(words)))
        return replace(event, partners=(*event.partners, *self._partners), funders=tuple(self._funders))

    def counts(self) -> Iterator[CountDraft]:
        """The first count of each kind; other numbers elsewhere are questions, never further counts."""
        for kind in ("people", "countries"):
            found = [(standing, one) for standing, one in self._counted if one.kind == kind]
            if not found:
                continue
            standing, first = next(((place, one) for place, one in found if one.is_plain), found[0])
            others = [*(one for _place, one in found), *(one for one in self._elsewhere if one.kind == kind)]
            differing = list(dict.fromkeys(one.number for one in others if one.value != first.value))
            yield _count(standing, first, differing)


def _count(standing: Standing, counted: Counted, differing: list[str]) -> CountDraft:
    whole = f"{counted.number} {counted.who}"
    doubts: tuple[Doubt, ...] = ()
    if differing or not counted.is_plain:
        question = (
            Phrase("The report says {one} in one place and {other} in another.").format(
                one=counted.number, other=Listed(tuple(differing))
            )
            if differing
            else Phrase("“{words}” was taken for the number of those who came.").format(words=whole)
        )
        choices = tuple(Choice(number, number) for number in differing) or (Choice(Phrase("It is not"), ""),)
        doubts = (asked("count", "number", question, counted.number, *choices, words=whole),)
    confidence = LIKELY if counted.is_plain else GUESSED
    return CountDraft(
        standing.read(counted.number, confidence, doubts, whole), standing.read(counted.who, confidence, words=whole)
    )


def _speech(standing: Standing, person: Person, summary: ReadRich) -> SpeechDraft:
    doubts: tuple[Doubt, ...] = ()
    if not person.is_sure:
        question = Phrase("Does the name end here: “{name}”?").format(name=person.name)
        doubts = (asked("person", "speaker", question, person.name),)
    speaker = standing.read(person.name, LIKELY if person.is_sure else GUESSED, doubts)
    return SpeechDraft(speaker, standing.read(person.post, LIKELY) if person.post else NOT_READ, summary)


def _titles(prose: list[tuple[Standing, str]]) -> Iterator[Read]:
    for standing, words in prose:
        title = title_in(words)
        if title:
            question = Phrase("No title stands on top. This one was taken from the text.")
            yield standing.read(title, GUESSED, (asked("title", "title", question, title),), words)


def _dates(prose: list[tuple[Standing, str]]) -> Iterator[Read]:
    for standing, words in prose:
        dates = dates_in(words)
        found = held_on(words, dates)
        if found and len(dates) == 1:
            yield standing.read(found.words, LIKELY, words=words)
        elif found:
            others = tuple(Choice(one.words, one.words) for one in dates if one is not found)
            question = Phrase("Several dates stand here: {dates}. The first was taken.").format(
                dates=Listed((found.words, *(choice.value for choice in others)), "; ")
            )
            doubt = asked("facts", "dates", question, found.words, *others)
            yield standing.read(found.words, GUESSED, (doubt,), words)


def _venues(prose: list[tuple[Standing, str]]) -> Iterator[Read]:
    for standing, words in prose:
        dates = dates_in(words)
        found = venue_in(words, held_on(words, dates)) if dates else None
        if found:
            question = Phrase("“{words}” was taken for the venue.").format(words=found.words)
            yield standing.read(found.words, GUESSED, (asked("venue", "venue", question, found.words),), words)


def _first(reads: Iterator[Read]) -> Read:
    return next(reads, NOT_READ)


def _is_prose(words: str) -> bool:
    return len(words) > _LONG or (words.endswith((".", "؟", "!")) and len(words.split()) > 8)


def _is_heading(block: Block, words: str) -> bool:
    """A heading by its style, or a short line that is a usual one."""
    if block.heading:
        return len(words) <= _LONG
    is_short = len(words) <= 80 and not block.is_listed
    return is_short and bool(part_headed(words) or re.fullmatch(RUNNING_HEADINGS, words, re.IGNORECASE))


def _without(words: str, counted: list[Counted]) -> str:
    """What a sentence says besides the first count of each kind."""
    for one in {one.kind: one for one in reversed(counted)}.values():
        words = words.replace(one.who, " ", 1).replace(one.number, " ", 1)
    return " ".join(words.split())
