"""The list of open points as a paper: every fact of the events and the plan that is proposed or to be confirmed."""

from collections.abc import Iterator
from datetime import date

from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.dates import day_heading
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.line import Line, chained, line_in, parted
from pesnet_desktop.model.papers.open_points import (
    OpenPointsPaper,
    PaperOpenPoints,
    PaperPoint,
    PaperPointGroup,
)
from pesnet_desktop.model.providers import providers_paragraph
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.model.times import time_range
from pesnet_desktop.queries.activity import ActivityRow, ProviderRow, activities
from pesnet_desktop.queries.event import EventFacts, EventLine, event, events, venue_in
from pesnet_desktop.queries.guests import participants
from pesnet_desktop.queries.papers import open_point_words as said
from pesnet_desktop.queries.papers.concept_note import HOLDERS, slot_title, speaker_in, title_line
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COLON, COMMA, in_language
from pesnet_desktop.queries.papers.work_plan import place_line, timeline_line
from pesnet_desktop.queries.programme import PartRow, SlotRow, SpeakerRow, programme
from pesnet_desktop.queries.work_plan import areas, plans
from pesnet_desktop.store import Store

OVER = ("postponed", "cancelled")
SETTLED = ("implemented", "not_implemented", "cancelled")
"""Activities in these states are over: what their row of the plan left open is settled one way or the other."""


def open_points_paper(store: Store, language: str, today: date, *, final: bool = False) -> OpenPointsPaper:
    """The list: the events from the earliest on, those without dates, then the plans; only where something is open."""
    found = (event(store, line.id) for line in _earliest_first(store))
    groups = [_of_event(store, facts, language) for facts in found if facts is not None and facts.state not in OVER]
    groups.extend(_of_plan(store, plan.id, line_in(plan.title, language), language) for plan in plans(store))
    own = tuple(group for group in groups if group.points)
    points = [point for group in own for point in group.points]
    summary = said.summary(len(points), sum(point.is_critical for point in points), language)
    cover = cover_of(store, "open-points", in_language(said.TITLE, language), Issue(language, today, not final))
    return typeset(OpenPointsPaper(cover, PaperOpenPoints(summary, own)), language)


def _earliest_first(store: Store) -> list[EventLine]:
    return sorted(events(store), key=lambda line: (not line.starts_on, line.starts_on, line.ends_on, line.title))


def _of_event(store: Store, facts: EventFacts, language: str) -> PaperPointGroup:
    points = [
        *_facts(facts, language),
        *_speakers(store, facts.id, language),
        *_participants(store, facts.id, language),
    ]
    heading = parted([title_line(facts, language), facts.dates_in(language)], in_language(COMMA, language))
    return PaperPointGroup(heading, tuple(sorted(points, key=lambda point: not point.is_critical)))


def _facts(facts: EventFacts, language: str) -> Iterator[PaperPoint]:
    """Dates, venue and who holds the event are critical: without them no paper is final."""
    dates, venue = facts.dates_in(language), venue_in(facts.venue, language)
    if facts.range is None:
        yield _point("dates", dates or in_language(said.NOT_KNOWN, language), "missing", language, is_critical=True)
    elif facts.dates_status in OPEN:
        yield _point("dates", dates, facts.dates_status, language, is_critical=True)
    if not venue:
        yield _point("venue", in_language(said.NOT_KNOWN, language), "missing", language, is_critical=True)
    elif facts.venue_status in OPEN:
        yield _point("venue", venue, facts.venue_status, language, is_critical=True)
    for one in facts.organisers:
        if one.status in OPEN:
            kind = "organiser" if one.role in HOLDERS else "partner"
            yield _point(kind, country_name(one.name, language), one.status, language, is_critical=True)
    if has_tbc(facts.languages):
        yield _point("languages", LanguageRegime.parse(facts.languages).paragraph(language), "to_confirm", language)


def _speakers(store: Store, event_id: str, language: str) -> Iterator[PaperPoint]:
    for day in programme(store, event_id):
        for slot in day.slots:
            where = chained(
                f"{day_heading(day.number, None, language)}{in_language(COMMA, language)}", _slot(slot, language)
            )
            for part in slot.parts:
                for one in _speakers_of(part):
                    if one.status in OPEN:
                        yield _point("speaker", speaker_in(one.names, language), one.status, language, where)


def _speakers_of(part: PartRow) -> Iterator[SpeakerRow]:
    yield from part.speakers
    for below in part.parts:
        yield from _speakers_of(below)


def _slot(slot: SlotRow, language: str) -> Line:
    return parted([time_range(slot.starts, slot.ends, language), slot_title(slot, language)], COLON[language])


def _participants(store: Store, event_id: str, language: str) -> Iterator[PaperPoint]:
    """How many are not sure yet; their names stand on the list of participants."""
    waiting = sum(one.status in OPEN for one in participants(store, event_id))
    if waiting:
        yield _point("participants", str(waiting), "to_confirm", language, in_language(said.LIST, language))


def _of_plan(store: Store, plan_id: str, title: Line, language: str) -> PaperPointGroup:
    own = activities(store, plan_id)
    points = (
        point
        for area in areas(store, plan_id)
        for row in own.get(area.id, [])
        if row.state not in SETTLED
        for point in _of_activity(row, chained(f"{area.number}.{row.number} ", line_in(row.title, language)), language)
    )
    return PaperPointGroup(title, tuple(points))


def _of_activity(row: ActivityRow, where: Line, language: str) -> Iterator[PaperPoint]:
    if has_tbc(row.timeline):
        yield _point("timeline", timeline_line(row, language), "to_confirm", language, where)
    if has_tbc(row.venue):
        yield _point("venue", place_line(row, language), "to_confirm", language, where)
    if has_tbc(row.languages):
        yield _point(
            "languages", LanguageRegime.parse(row.languages).paragraph(language), "to_confirm", language, where
        )
    for status in said.STATES:
        names = [_name(one, language) for one in row.providers if one.status == status and status in OPEN]
        if names:
            yield _point("provider", in_language(COMMA, language).join(names), status, language, where)


def _name(provider: ProviderRow, language: str) -> str:
    return providers_paragraph([replace(provider.as_name, tbc=False, joiner="")], language).text


def _point(
    kind: str, words: Line, status: str, language: str, where: Line = "", *, is_critical: bool = False
) -> PaperPoint:
    state = in_language(said.STATES[status], language)
    return PaperPoint(in_language(said.KINDS[kind], language), words, where, state, is_critical)
