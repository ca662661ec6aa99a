"""The report of an event as a paper in one language."""

from datetime import date

from pesnet_desktop.model.capacities import capacity_known
from pesnet_desktop.model.honorific import person_in
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.about import PaperNetworkText
from pesnet_desktop.model.papers.concept_note import PaperSection
from pesnet_desktop.model.papers.event_report import EventReportPaper, PaperAccount, PaperPhoto, PaperSpeech
from pesnet_desktop.model.papers.line import Line, line_in, parted, plain, rich_in
from pesnet_desktop.model.rich_text import Run
from pesnet_desktop.queries.event import EventFacts, OrganiserRow, SectionRow, sections
from pesnet_desktop.queries.event_papers import PictureRow, SpeechRow, paper_facts, pictures, speeches
from pesnet_desktop.queries.network import network_texts
from pesnet_desktop.queries.papers import event_report_words as said
from pesnet_desktop.queries.papers.capacities import capacity_on
from pesnet_desktop.queries.papers.concept_note import holder_runs, issued_facts, paper_event, title_text
from pesnet_desktop.queries.papers.guest_list import ABSENT, delegations, rows_of
from pesnet_desktop.queries.papers.pictures import picture_in
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COMMA, in_language
from pesnet_desktop.store import Store

_AHEAD = ("frame", "aim")
"""Sections that stand before the speeches, without headings."""


def event_report_paper(
    store: Store, event_id: str, language: str, today: date, *, final: bool = False
) -> EventReportPaper:
    """The report. Raises Problem as the concept note does, and for a photo whose file is damaged."""
    facts = issued_facts(store, event_id, final=final)
    cover = cover_of(store, "event-report", title_text(facts, language), Issue(language, today, not final))
    return typeset(EventReportPaper(cover, paper_event(facts, language), _account(store, facts, language)), language)


def _account(store: Store, facts: EventFacts, language: str) -> PaperAccount:
    rows = sections(store, facts.id, "event-report")
    kept = paper_facts(store, facts.id)
    people, countries = _counts(store, facts, language)
    written = tuple(section for section in (_section(row, language) for row in rows) if section.body)
    kinds = {row.id: row.kind for row in rows}
    return PaperAccount(
        frame=tuple(one for one in written if kinds[one.id] == "frame"),
        organisers=said.organised_by(_holders(store, facts, language, funders=False), language),
        funders=said.funded_by(_holders(store, facts, language, funders=True), language),
        counts=said.counted(people, line_in(kept.count_note, language), countries, language),
        aim=tuple(one for one in written if kinds[one.id] == "aim"),
        speeches=tuple(_speech(row, language) for row in speeches(store, facts.id)),
        sections=tuple(one for one in written if kinds[one.id] not in _AHEAD),
        closing=() if any(kinds[one.id] == "boilerplate" for one in written) else _closing(store, language),
        link=said.read_on(kept.web_page, language),
        photos=tuple(_photo(store, row, language) for row in pictures(store, facts.id)),
    )


def _counts(store: Store, facts: EventFacts, language: str) -> tuple[int, int]:
    """The counts as stored; where none are, those of member countries on the list of participants."""
    if facts.participants is not None:
        return facts.participants, facts.countries or 0
    found = delegations(store, facts.id, language)
    members = [one for one in found if one.circle == "member"]
    return len(rows_of(members or found)), len(members)


def _holders(store: Store, facts: EventFacts, language: str, *, funders: bool) -> list[tuple[Run, ...]]:
    """Who held the event, or who paid for it, each in the capacity it had on the first day."""
    rows = [row for row in facts.organisers if row.status not in ABSENT and (row.role == "funder") == funders]
    return [holder_runs(_in_capacity(store, row, facts), language) for row in rows]


def _in_capacity(store: Store, row: OrganiserRow, facts: EventFacts) -> OrganiserRow:
    return replace(row, capacity=capacity_on(store, row, facts.range.start if facts.range else None))


def _section(row: SectionRow, language: str) -> PaperSection:
    return PaperSection(row.id, line_in(row.heading, language), rich_in(row.body, language))


def _speech(row: SpeechRow, language: str) -> PaperSpeech:
    summary = rich_in(row.summary, language)
    post = line_in(row.post, language, capacity_known(row.post.en, language))
    name = str(getattr(row.speaker, language)) or person_in(row.speaker.in_language(language), language)
    speaker = parted([name, post], in_language(COMMA, language))
    return PaperSpeech(row.id, summary, "" if summary else speaker)


def _closing(store: Store, language: str) -> tuple[PaperNetworkText, ...]:
    """What the network says of itself at the end of a report."""
    found = (row for row in network_texts(store) if row.kind == "boilerplate")
    texts = (PaperNetworkText(row.id, line_in(row.heading, language), rich_in(row.body, language)) for row in found)
    return tuple(text for text in texts if text.body)


def _photo(store: Store, row: PictureRow, language: str) -> PaperPhoto:
    caption: Line = line_in(row.caption, language)
    return PaperPhoto(row.id, caption, picture_in(store, row.attachment_id, plain(caption)))
