"""The letters of invitation to an event: a paper for each recipient, or one for all with the same language."""

from collections.abc import Iterator, Sequence
from datetime import date

from pesnet_desktop.model.cities import city_name
from pesnet_desktop.model.dates import DateRange, day_text
from pesnet_desktop.model.event_title import PrintedTitle, kind_name
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.concept_note import PaperSection
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.invitation import InvitationPaper, PaperLetter, PaperMailing
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.line import Line, chained, filled, line_in, rich_in, runs_of
from pesnet_desktop.model.papers.programme import PaperEvent
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.event import EventFacts, sections
from pesnet_desktop.queries.event_papers import PaperFacts, paper_facts
from pesnet_desktop.queries.guests import InvitationRow, invitations
from pesnet_desktop.queries.papers import letter_words as words
from pesnet_desktop.queries.papers.concept_note import HOLDERS, holder_runs, issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.letterhead import office_city, paper_letterhead
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COMMA, SEMICOLON, in_language
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.queries.work_plan import plan
from pesnet_desktop.store import Store

_TERMS = ("costs", "languages", "deadline")
_PROSE = ("basis", "eligibility")
_OLD = ("declined", "replaced")


@dataclass(frozen=True)
class _Shared:
    """What all letters in one language have in common; ``city`` is the office's, ``occasion`` is when and where."""

    cover: Cover
    event: PaperEvent
    letterhead: PaperLetterhead
    mailing: PaperMailing
    kind: str
    subject: Line
    occasion: tuple[Run, ...]
    organisers: tuple[tuple[Run, ...], ...]
    reference: str
    city: str
    today: date

    @property
    def language(self) -> str:
        return self.cover.language


def invitation_papers(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False, together: bool = False
) -> tuple[InvitationPaper, ...]:
    """The letters in order, each in ``language`` or, where none is asked for, in its recipient's own.

    ``together`` gives one paper for each language. Raises Problem as the concept note does.
    """
    facts = issued_facts(store, event_id, final=final)
    rows = invitations(store, event_id)
    width = len(str(len(rows)))
    numbered = [(str(number).zfill(width), row) for number, row in enumerate(rows, start=1)]
    papers: dict[str, InvitationPaper] = {}
    for code in LANGUAGES:
        wanted = [(mark, row) for mark, row in numbered if (language or row.language or "en") == code]
        if wanted:
            shared = _shared(store, facts, code, Issue(code, today, not final))
            papers |= _together(shared, wanted) if together else _one_by_one(shared, wanted)
    return tuple(papers[mark] for mark in sorted(papers))


def _one_by_one(shared: _Shared, wanted: Sequence[tuple[str, InvitationRow]]) -> dict[str, InvitationPaper]:
    papers = {}
    for mark, row in wanted:
        letter = _letter(shared, row)
        running = "  ·  ".join(part for part in (letter.reference, _day(shared, row)) if part)
        papers[mark] = InvitationPaper(
            replace(shared.cover, mark=mark),
            shared.event,
            shared.letterhead,
            replace(shared.mailing, letters=(letter,), running=running),
        )
    return papers


def _together(shared: _Shared, wanted: Sequence[tuple[str, InvitationRow]]) -> dict[str, InvitationPaper]:
    letters = tuple(_letter(shared, row) for _mark, row in wanted)
    mailing = replace(shared.mailing, letters=letters, is_together=True)
    return {wanted[0][0]: InvitationPaper(shared.cover, shared.event, shared.letterhead, mailing)}


def _shared(store: Store, facts: EventFacts, language: str, issue: Issue) -> _Shared:
    own, event = paper_facts(store, facts.id), paper_event(facts, language)
    written = _sections(store, facts, own, event, language)
    terms = tuple(section for kind, section in written if kind in _TERMS)
    mailing = PaperMailing(
        letters=(),
        is_together=False,
        running="",
        sections=tuple(section for kind, section in written if kind not in _TERMS),
        terms=RichText(_numbered_terms([section.body for section in terms])),
        term_sections=terms,
        enclosures=_enclosures(store, facts.id, language),
    )
    cover = cover_of(store, "invitation", title_text(facts, language), issue)
    event = typeset(event, language)
    return _Shared(
        typeset(cover, language),
        event,
        typeset(paper_letterhead(store, language), language),
        typeset(mailing, language),
        _kind(facts),
        _subject(facts, event, language),
        _occasion(facts, event, language),
        _organisers(facts, language),
        own.reference,
        office_city(store, language),
        issue.today,
    )


def _letter(shared: _Shared, row: InvitationRow) -> PaperLetter:
    language = shared.language
    reference = row.reference or shared.reference
    letter = PaperLetter(
        reference=in_language(words.REFERENCE, language, number=reference) if reference else "",
        place_and_date=words.place_and_date(shared.city, _day(shared, row), language),
        name=words.named(row.honorific, row.name, language),
        post=row.post.removesuffix(f", {row.institution}"),
        institution=row.institution,
        country=COMMA[language].join(
            part for part in (_city(row, language), row.country.in_language(language)) if part
        ),
        subject=shared.subject,
        salutation=words.salutation(row.honorific, row.name, language),
        opening=words.opening(row.honorific, shared.organisers, shared.kind, shared.occasion, language),
        closing=words.closing(row.honorific, language),
    )
    return typeset(letter, language)


def _city(row: InvitationRow, language: str) -> str:
    return city_name(row.city, language)


def _day(shared: _Shared, row: InvitationRow) -> str:
    day = date.fromisoformat(row.letter_date) if row.letter_date else shared.today
    return day_text(day, shared.language)


def _organisers(facts: EventFacts, language: str) -> tuple[tuple[Run, ...], ...]:
    present = [one for one in facts.organisers if one.role in HOLDERS and one.status not in _OLD]
    return tuple(holder_runs(one, language) for one in present)


def _kind(facts: EventFacts) -> str:
    """``Workshop``; an event of no known kind is an event."""
    return kind_name(facts.kind, "en") if facts.kind else "event"


def _occasion(facts: EventFacts, event: PaperEvent, language: str) -> tuple[Run, ...]:
    """When and where the event is, in the words of a sentence."""
    return (*words.when(event.dates, facts.range, language).runs, *words.where(facts.venue, event.venue, language).runs)


def _subject(facts: EventFacts, event: PaperEvent, language: str) -> Line:
    """``Invitation to the Workshop on “…”, Kuala Lumpur, 8–9 July 2025``."""
    title = event.title
    is_named = language != "en" or bool(PrintedTitle.parse(facts.title).kind)
    head = filled(words.SUBJECT[language] if is_named else "Invitation: {title}", title=title)
    town = words.town_of(facts.venue, language)
    rest = [Paragraph((Run(town),)), event.dates]
    parts = [run for part in rest if part for run in (Run(COMMA[language]), *part.runs)]
    return chained(head, Paragraph(tuple(parts))) if parts else head


def _sections(
    store: Store, facts: EventFacts, own: PaperFacts, event: PaperEvent, language: str
) -> list[tuple[str, PaperSection]]:
    """The letter's sections by kind, as written; where nothing was written, what the facts say."""
    rows = {row.kind or row.id: row for row in sections(store, facts.id, "invitation")}
    usual = dict.fromkeys((*_PROSE, *(kind for kind in rows if kind not in _TERMS), *_TERMS))
    found = []
    for kind in usual:
        row = rows.get(kind)
        body = rich_in(row.body, language) if row else RichText()
        body = body or _facts_instead(store, kind, facts, own, event, language)
        if body:
            heading = line_in(row.heading, language) if row else ""
            found.append((kind, PaperSection(row.id if row else "", heading, body)))
    return found


def _facts_instead(
    store: Store, kind: str, facts: EventFacts, own: PaperFacts, event: PaperEvent, language: str
) -> RichText:
    match kind:
        case "basis":
            return RichText(tuple(_basis(store, facts, language)))
        case "eligibility":
            return RichText.of(words.ELIGIBILITY[language])
        case "languages" if event.languages:
            is_sentence = LanguageRegime.parse(facts.languages).is_understood
            line = filled(words.LANGUAGES[language], languages=event.languages) if is_sentence else event.languages
            return RichText((Paragraph(runs_of(line)),))
        case "deadline":
            until = DateRange.parse(own.nominations_until)
            line = words.deadline(own.nomination_deadline, until, language)
            return RichText((line,)) if line else RichText()
        case _:
            return RichText()


def _basis(store: Store, facts: EventFacts, language: str) -> Iterator[Paragraph]:
    """Which activity of which plan the event is; one that is in no plan says nothing."""
    for one in facts.activities[:1]:
        kept = plan(store, one.plan_id)
        title = line_in(kept.title, language) if kept else ""
        if title:
            yield Paragraph(runs_of(filled(words.BASIS[language], number=one.printed, plan=title)))


def _numbered_terms(bodies: Sequence[RichText]) -> tuple[Paragraph, ...]:
    """The terms numbered; one alone is a sentence like the others."""
    if len(bodies) == 1:
        return bodies[0].blocks
    return tuple(block for body in bodies for block in _numbered(body))


def _numbered(body: RichText) -> Iterator[Paragraph]:
    """A term as a numbered sentence; what more it has stands below it."""
    for place, block in enumerate(block for block in body.blocks if block):
        yield replace(block, kind="number" if place == 0 else block.kind, level=min(place, 1))


def _enclosures(store: Store, event_id: str, language: str) -> str:
    """What goes with the letters: the papers that the event has something to say for."""
    has_note, has_booklet = (
        any(row.body.in_language(language) for row in sections(store, event_id, paper))
        for paper in ("concept-note", "booklet")
    )
    has_days = any(day.slots for day in programme(store, event_id))
    first = "note-and-programme" if has_note and has_days else "note" if has_note else "programme" if has_days else ""
    kinds = [first, "booklet" if has_booklet else "", "form"]
    return SEMICOLON[language].join(words.ENCLOSED[kind][language] for kind in kinds if kind)
