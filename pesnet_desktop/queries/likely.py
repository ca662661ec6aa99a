"""Which records of the file may be meant by words from elsewhere: activities, events, persons and institutions.

The records of a kind are gathered once and asked about often: names are folded, without the kind of meeting before
them, and weighed by how rare each word is, so that “best practices” makes no two titles alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from math import log
from typing import Literal

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.languages import LANGUAGES
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.queries.known_names import country_of, institution_names, named, person_named, place_named, words_of
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store

RecordTable = Literal["activity", "event", "person", "institution"]

_USUAL = frozenset(
    ("best", "practices", "oic", "member", "countries", "country", "states", "experiences", "sharing", "training",
     "national", "international", "pays", "membres", "دول", "اعضا")
)  # fmt: skip
"""Words that most titles may hold, even where the file has few titles to tell it by."""
_USUAL_WEIGHT = 0.4
_FEW = 3000


@dataclass(frozen=True)
class KnownRecord:
    """A record and what it may be known by; ``names`` are folded, ``time`` what its words allow, ``at`` ISO codes.

    ``languages`` are those in which an event has a title, where that is known.
    """

    id: str
    label: str
    names: tuple[str, ...]
    time: tuple[date, date] | None = None
    at: frozenset[str] = frozenset()
    city: str = ""
    number: str = ""
    post: str = ""
    institution: str = ""
    email: str = ""
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Known:
    """All records of one table, ready to be asked about; ``places`` says for each rare word which names hold it."""

    table: RecordTable
    records: tuple[KnownRecord, ...]
    names: tuple[str, ...]
    owners: tuple[int, ...]
    sorted_names: tuple[str, ...]
    places: dict[str, list[int]] = field(hash=False)

    def weight(self, word: str) -> float:
        """How much a word says: the fewer names hold it, the more."""
        rarity = log(1 + (1 + len(self.names)) / (1 + len(self.places.get(word, ()))))
        return rarity * (_USUAL_WEIGHT if word in _USUAL else 1.0)


def known(table: RecordTable, records: Iterable[KnownRecord]) -> Known:
    """The records made ready."""
    rows = tuple(records)
    pairs = [(name, place) for place, row in enumerate(rows) for name in row.names if name]
    places: dict[str, list[int]] = {}
    in_order: list[str] = []
    for index, (name, _owner) in enumerate(pairs):
        own = words_of(name)
        for word in set(own):
            places.setdefault(word, []).append(index)
        in_order.append(" ".join(sorted(own)))
    names, owners = tuple(name for name, _owner in pairs), tuple(owner for _name, owner in pairs)
    return Known(table, rows, names, owners, tuple(in_order), places)


def known_activities(store: Store, plan_id: str = "") -> Known:
    """The activities of a plan, or of all plans, with their numbers as printed."""
    countries: dict[str, set[str]] = {}
    for owner, provider in texts(store, "SELECT activity_id, name FROM provider"):
        countries.setdefault(owner, set()).update(_iso(provider))
    return known("activity", (_activity(row, countries) for row in texts(store, _ACTIVITIES, plan_id, plan_id)))


def known_events(store: Store) -> Known:
    """The events, each with all of its titles."""
    titles: dict[str, dict[str, str]] = {}
    for owner, *in_languages in texts(store, _TITLES):
        own = titles.setdefault(owner, {})
        own.update((title, code) for code, title in zip(LANGUAGES, in_languages, strict=True) if title)
    return known("event", (_event(row, titles.get(row[0], {})) for row in texts(store, _EVENTS)))


def known_persons(store: Store) -> Known:
    return known(
        "person",
        (
            KnownRecord(key, name, (person_named(name),), post=post, institution=institution, email=fold(email))
            for key, name, post, email, institution in texts(store, _PERSONS)
        ),
    )


def known_institutions(store: Store) -> Known:
    """The institutions by name in each language, acronym and other names."""
    return known(
        "institution",
        (
            KnownRecord(
                key,
                acronym or en or fr or ar,
                institution_names(acronym, en, fr, ar, *aliases.split("\n")),
                at=frozenset(iso.upper() for iso in [iso] if iso).union(*map(_iso, map(country_of, (en, fr, ar)))),
            )
            for key, acronym, aliases, en, fr, ar, iso in texts(store, _INSTITUTIONS)
        ),
    )


def candidates(among: Known, name: str, most: int) -> Sequence[int]:
    """The places of the names worth a closer look: alike in letters, or sharing the rarest words.

    An acronym shares neither with the name it stands for: of institutions all are looked at.
    """
    if among.table == "institution" and len(among.names) <= _FEW:
        return range(len(among.names))
    from rapidfuzz import fuzz, process

    own = words_of(name)
    alike = process.extract(
        " ".join(sorted(own)), among.sorted_names, scorer=fuzz.ratio, processor=None, score_cutoff=50, limit=most
    )
    shared: dict[int, float] = {}
    for word in sorted(set(own), key=among.weight, reverse=True)[:4]:
        for place in among.places.get(word, ())[: most * 4]:
            shared[place] = shared.get(place, 0.0) + among.weight(word)
    by_words = sorted(shared, key=lambda place: -shared[place])[:most]
    return tuple(dict.fromkeys(chain((place for _name, _score, place in alike), by_words)))


def _activity(row: tuple[str, ...], countries: dict[str, set[str]]) -> KnownRecord:
    key, area, number, en, fr, ar, timeline, venue = row
    time = Timeline.parse(timeline)
    span = (time.start, time.end) if time.start and time.end else None
    titles = [title for title in (en, fr, ar) if title]
    at = frozenset(countries.get(key, set()) | _iso(Place.parse(venue).country))
    printed = f"{area}.{number}".strip(".") if number else ""
    return KnownRecord(key, " ".join(filter(None, (printed, titles[0] if titles else ""))), tuple(map(named, titles)),
                       span, at, number=printed)  # fmt: skip


def _event(row: tuple[str, ...], titles: Mapping[str, str]) -> KnownRecord:
    key, starts, ends, city, country = row
    dates = DateRange(date.fromisoformat(starts), date.fromisoformat(ends or starts)) if starts else None
    span = (dates.start, dates.end) if dates else None
    names = tuple(dict.fromkeys(map(named, titles)))
    at, languages = frozenset(_iso(country)), frozenset(titles.values())
    return KnownRecord(key, next(iter(titles), ""), names, span, at, place_named(city), languages=languages)


def _iso(words: str) -> set[str]:
    found = find_country(words) if words else None
    return {found.iso2} if found else set()


_ACTIVITIES = """
SELECT x.id, a.number, x.number, x.title_en, x.title_fr, x.title_ar, x.timeline, x.venue
FROM activity x JOIN thematic_area a ON a.id = x.area_id WHERE (? = '' OR a.plan_id = ?)
ORDER BY a.plan_id, a.position, a.id, x.position, x.id
"""
_TITLES = "SELECT event_id, title_en, title_fr, title_ar FROM event_title ORDER BY event_id, position, id"
_EVENTS = "SELECT id, starts_on, ends_on, city, country FROM event ORDER BY starts_on DESC, id"
_PERSONS = """
SELECT p.id, p.name, p.post, p.email, coalesce(nullif(i.acronym, ''), i.name_en, '')
FROM person p LEFT JOIN institution i ON i.id = p.institution_id ORDER BY p.name, p.id
"""
_INSTITUTIONS = """
SELECT i.id, i.acronym, i.aliases, i.name_en, i.name_fr, i.name_ar, coalesce(c.iso2, '')
FROM institution i LEFT JOIN country c ON c.id = i.country_id ORDER BY i.name_en, i.id
"""
