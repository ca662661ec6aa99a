"""Proposes which record of the file is likely meant, with the reason in words; an officer decides."""

from collections.abc import Iterator, Sequence
from datetime import date

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.phrase import Listed, Phrase, Said
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.queries.known_names import (
    country_of,
    institution_names,
    named,
    person_named,
    place_named,
    words_of,
)
from pesnet_desktop.queries.likely import (
    Known,
    KnownRecord,
    RecordTable,
    candidates,
    known_activities,
    known_events,
    known_institutions,
)
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.likeness import how_alike, numbers_of

LIKELY_FROM = {"activity": 0.6, "event": 0.6, "person": 0.75, "institution": 0.75}
"""The score from which a record is proposed; tests/tasks/test_matching.py shows what lies on each side of it."""

_LOOKED_AT = 30
_SAME = 0.995
_UNTITLED = 0.55
"""With the same dates, so much that an event is proposed for its paper in another language."""
_SHARE_OF_PLAN, _SHARE_OF_OTHER_YEARS = 0.3, 0.8
_SHARE_OF_PLACES, _FEWEST_PLACES = 0.6, 3
_OTHER_COUNTRY = {"institution": -0.4}
"""A ministry of labour is another one in another country, whatever its name."""
_SAME_YEAR = 200
"""So many days may lie between the dates of an event that was put off."""
_OTHER_YEAR = {"event": -0.2}
"""An event of the same title in another year is another event."""


@dataclass(frozen=True)
class Asked:
    """What is said elsewhere of a record: a title or name, other names, and what else may tell it."""

    title: str
    other_names: tuple[str, ...] = ()
    starts: date | None = None
    ends: date | None = None
    country: str = ""
    city: str = ""
    number: str = ""
    post: str = ""
    institution: str = ""
    email: str = ""
    language: str = ""


@dataclass(frozen=True)
class Likely:
    """A record that is likely meant: ``score`` from 0 to 1, and the ``reason``.

    It ``is_certain`` where it has the very name and nothing speaks against it.
    """

    table: str
    id: str
    label: str
    score: float
    reason: Said
    is_certain: bool = False


@dataclass(frozen=True)
class _Evidence:
    """What speaks for a record, or against it, beside its name."""

    weight: float
    words: Said = ""


def likely(among: Known, asked: Asked, most: int = 3, least: float | None = None) -> tuple[Likely, ...]:
    """The records that are likely meant, the likeliest first; equal ones in the order of the papers.

    ``least`` is the score from which they are given, without it that of the table.
    """
    bar = LIKELY_FROM[among.table] if least is None else least
    if among.table == "institution" and not asked.country:
        asked = replace(asked, country=country_of(asked.title))
    best: dict[int, float] = {}
    for name in _names(among.table, asked):
        for place in candidates(among, name, _LOOKED_AT):
            alike = how_alike(among, name, among.names[place])
            owner = among.owners[place]
            if alike > best.get(owner, 0.0):
                best[owner] = alike
    for owner, record in enumerate(among.records):
        if _is_mail_of(record, asked) or _is_untitled(record, asked):
            best.setdefault(owner, 0.0)
    found = [_weighed(among, among.records[owner], asked, alike) for owner, alike in sorted(best.items())]
    kept = [one for one in found if one.score >= bar]
    return tuple(sorted(kept, key=lambda one: -one.score)[:most])


def likely_activities(store: Store, asked: Asked, plan_id: str = "") -> tuple[Likely, ...]:
    return likely(known_activities(store, plan_id), asked)


def likely_events(store: Store, asked: Asked) -> tuple[Likely, ...]:
    return likely(known_events(store), asked)


def likely_institutions(store: Store, asked: Asked) -> tuple[Likely, ...]:
    return likely(known_institutions(store), asked)


def likely_plan(store: Store, draft: WorkPlanDraft) -> Likely | None:
    """The plan of the file that ``draft`` is likely a version of: most titles are its own, or title and years, or,
    for one in another language, most numbers with their times. A plan for other years needs more of its titles.
    """
    found = (_as_version(store, draft, str(key), str(title or ""), years) for key, title, *years in store.rows(_PLANS))
    return max((one for one in found if one is not None), key=lambda one: one.score, default=None)


def _as_version(store: Store, draft: WorkPlanDraft, key: str, title: str, years: Sequence[object]) -> Likely | None:
    titles = {named(one.title) for one in draft.activities if one.title}
    own = {named(str(one)) for row in store.rows(_TITLES, (key,)) for one in row if one}
    drafted_years = [draft.start_year, draft.end_year]
    are_other_years = all(drafted_years) and all(years) and drafted_years != list(years)
    share = len(titles & own) / len(titles) if titles else 0.0
    is_named_so = fold(title) == fold(draft.title) and drafted_years == list(years)
    reason = Phrase("{count} of {all} activities have the same title.").format(count=len(titles & own), all=len(titles))
    if share >= (_SHARE_OF_OTHER_YEARS if are_other_years else _SHARE_OF_PLAN) or is_named_so:
        return Likely("work_plan", key, title, round(max(share, _SHARE_OF_PLAN), 3), reason)
    placed = _same_places(store, key, draft)
    if are_other_years or placed < max(_FEWEST_PLACES, len(draft.activities) * _SHARE_OF_PLACES):
        return None
    reason = Phrase("{count} of {all} activities have the same number and time, under other titles.").format(
        count=placed, all=len(draft.activities)
    )
    return Likely("work_plan", key, title, _SHARE_OF_PLAN, reason)


def _same_places(store: Store, plan_id: str, draft: WorkPlanDraft) -> int:
    """How many activities of the draft have number and time of one of the plan's: by these a translation is known."""
    rows = store.rows(_PLACES, (plan_id,))
    own = {(str(area), str(number), _span(str(timeline))) for area, number, timeline in rows if timeline}
    return sum((area.number, one.number, _span(one.timeline)) in own for area in draft.areas for one in area.activities)


def _span(timeline: str) -> tuple[date | None, date | None] | str:
    read = Timeline.parse(timeline)
    return (read.start, read.end) if read.is_understood else fold(timeline)


def _names(table: RecordTable, asked: Asked) -> Sequence[str]:
    every = [one for one in (asked.title, *asked.other_names) if one.strip()]
    if table == "institution":
        return institution_names(every[0], *every[1:]) if every else ()
    fold_name = person_named if table == "person" else named
    return tuple(dict.fromkeys(fold_name(one) for one in every))


def _weighed(among: Known, record: KnownRecord, asked: Asked, alike: float) -> Likely:
    """The name, and what else speaks for the record or against it; the name alone decides most."""
    evidence = list(_evidence(among.table, record, asked))
    for_it = sum(one.weight for one in evidence if one.weight > 0)
    against = sum(one.weight for one in evidence if one.weight < 0)
    score = min(alike + for_it * (1 - alike) + against, 1.0) if alike else min(for_it, 1.0)
    words = tuple(words for words in (_name_words(alike), *(one.words for one in evidence)) if words)
    is_certain = alike >= _SAME and not against
    return Likely(among.table, record.id, record.label, round(max(score, 0.0), 3), Listed(words), is_certain)


def _name_words(alike: float) -> Said:
    if alike >= _SAME:
        return Phrase("the same name")
    return Phrase("a similar name") if alike else ""


def _is_mail_of(record: KnownRecord, asked: Asked) -> bool:
    return bool(record.email) and record.email == fold(asked.email)


def _is_untitled(record: KnownRecord, asked: Asked) -> bool:
    """Whether an event may be the one asked for in a language in which it has no title yet: the dates are the same,
    and neither place nor number is another.
    """
    if asked.language in ("", *record.languages) or not record.languages or not asked.starts:
        return False
    country, city = find_country(asked.country), place_named(asked.city)
    return (
        record.time == (asked.starts, asked.ends or asked.starts)
        and not (record.city and city and record.city != city)
        and not (record.at and country and country.iso2 not in record.at)
        and not _is_other_number(record, asked)
    )


def _is_other_number(record: KnownRecord, asked: Asked) -> bool:
    """Whether the titles are numbered, and not by the same number: the 4th meeting is not the 5th."""
    own = numbers_of(words_of(named(asked.title)))
    others = [numbers_of(words_of(name)) for name in record.names]
    return bool(own and any(others)) and own not in others


def _evidence(table: RecordTable, record: KnownRecord, asked: Asked) -> Iterator[_Evidence]:
    if record.time and asked.starts:
        yield _time(table, record.time, (asked.starts, asked.ends or asked.starts))
    if table == "event" and _is_other_number(record, asked):
        yield _Evidence(0.0, Phrase("another number in the title"))
    if _is_untitled(record, asked):
        yield _Evidence(_UNTITLED, Phrase("no title here in this language yet"))
    country = find_country(asked.country) if asked.country else None
    if record.at and country:
        same = country.iso2 in record.at
        other = _Evidence(_OTHER_COUNTRY.get(table, -0.06), Phrase("another country"))
        yield _Evidence(0.15, Phrase("the same country")) if same else other
    if record.city and asked.city:
        yield _Evidence(0.15, Phrase("the same city")) if place_named(asked.city) == record.city else _Evidence(-0.04)
    if record.number and asked.number:
        yield _Evidence(0.2, Phrase("the same number")) if asked.number == record.number else _Evidence(-0.03)
    if _is_mail_of(record, asked):
        yield _Evidence(0.9, Phrase("the same e-mail address"))
    if record.institution and asked.institution:
        same = bool({*institution_names(record.institution)} & {*institution_names(asked.institution)})
        yield (
            _Evidence(0.3, Phrase("the same institution")) if same else _Evidence(-0.08, Phrase("another institution"))
        )
    if record.post and asked.post and fold(record.post) == fold(asked.post):
        yield _Evidence(0.2, Phrase("the same post"))


def _time(table: RecordTable, own: tuple[date, date], other: tuple[date, date]) -> _Evidence:
    if own == other:
        return _Evidence(0.3, Phrase("the same dates"))
    if own[0] <= other[1] and other[0] <= own[1]:
        return _Evidence(0.25, Phrase("dates that agree"))
    days = max((other[0] - own[1]).days, (own[0] - other[1]).days)
    if days <= _SAME_YEAR:
        return _Evidence(-0.05, Phrase("at another time"))
    return _Evidence(_OTHER_YEAR.get(table, -0.15), Phrase("in another year"))


_PLANS = """SELECT id, coalesce(nullif(title_en, ''), nullif(title_fr, ''), title_ar), start_year, end_year
    FROM work_plan ORDER BY start_year DESC, id"""
_PLACES = """SELECT a.number, x.number, x.timeline FROM activity x JOIN thematic_area a ON a.id = x.area_id
    WHERE a.plan_id = ?"""
_TITLES = """SELECT x.title_en, x.title_fr, x.title_ar FROM activity x JOIN thematic_area a ON a.id = x.area_id
    WHERE a.plan_id = ?"""
