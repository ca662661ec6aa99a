"""The information booklet as a paper in one language."""

from collections.abc import Iterator
from datetime import date

from pesnet_desktop.model.papers.booklet import BookletPaper, PaperBooklet, PaperBookletSection, PaperEntry
from pesnet_desktop.model.papers.line import Line, line_in, rich_in, runs_of
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.event import SectionRow, sections
from pesnet_desktop.queries.network import letterhead
from pesnet_desktop.queries.papers.about import paper_network
from pesnet_desktop.queries.papers.concept_note import issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COMMA, Words, in_language
from pesnet_desktop.store import Store

SECRETARIAT: Words = {"en": "Secretariat: {address}", "fr": "Secrétariat : {address}", "ar": "الأمانة: {address}"}


def booklet_paper(store: Store, event_id: str, language: str, today: date, *, final: bool = False) -> BookletPaper:
    """The booklet; sections without text are left out. Raises Problem as the concept note does."""
    facts = issued_facts(store, event_id, final=final)
    event = paper_event(facts, language)
    found = (_section(store, row, event, language) for row in sections(store, event_id, "booklet"))
    paper = BookletPaper(
        cover_of(store, "booklet", title_text(facts, language), Issue(language, today, not final)),
        event,
        PaperBooklet(tuple(section for section in found if section.entries)),
        paper_network(store, language),
    )
    return typeset(paper, language)


def _section(store: Store, row: SectionRow, event: PaperEvent, language: str) -> PaperBookletSection:
    """A section; where nothing was written, what the facts say instead."""
    body = rich_in(row.body, language) or _facts_instead(store, row.kind, event, language)
    return PaperBookletSection(row.id, line_in(row.heading, language), tuple(_entries(row.id, body)))


def _entries(section_id: str, body: RichText) -> Iterator[PaperEntry]:
    for block in body.blocks:
        if block:
            yield PaperEntry(section_id, Paragraph(block.runs), block.kind == "bullet")


def _facts_instead(store: Store, kind: str, event: PaperEvent, language: str) -> RichText:
    lines: tuple[Line, ...] = {
        "dates_and_place": (event.dates, event.venue),
        "interpretation": (event.languages,),
        "contacts": (_office(store, language),) if kind == "contacts" else (),
    }.get(kind, ())
    return RichText(tuple(Paragraph(runs_of(line)) for line in lines if line))


def _office(store: Store, language: str) -> Paragraph:
    """How the secretariat is reached, where its letterhead says it."""
    row, own = letterhead(store), network(store).secretariat
    known = [part for part in (*row.address.splitlines(), row.email, row.website) if part]
    if not known:
        return Paragraph()
    address = in_language(COMMA, language).join([part for part in (own, *known) if part])
    return Paragraph((Run(in_language(SECRETARIAT, language, address=address)),))
