"""Events as lists and pages ask for them: facts with their status, the concept note's sections, what is still open."""

from datetime import date

from pesnet_desktop.i18n import _
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.meeting_title import meeting_title
from pesnet_desktop.model.place import Venue, mode_name
from pesnet_desktop.model.status import OPEN, Mode
from pesnet_desktop.model.wording import Language, RichWording, Wording
from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.reading import Fields, first_text, grouped, number, rich_wording, texts, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class EventLine:
    """An event in a list. Dates are ``YYYY-MM-DD`` or empty; ``activities`` are the printed numbers it serves."""

    id: str
    title: str
    kind: str
    dates: str
    starts_on: str
    ends_on: str
    state: str
    venue: Venue
    activities: tuple[str, ...]


@dataclass(frozen=True)
class TitleRow:
    """A title; ``meeting`` is what it is by language where it names a meeting of the network by its number."""

    id: str
    title: Wording
    meeting: Wording = Wording()


@dataclass(frozen=True)
class OrganiserRow:
    id: str
    name: str
    role: str
    capacity: str
    status: str


@dataclass(frozen=True)
class LinkedActivity:
    """An activity that an event serves, with its number as printed, ``1.3``."""

    id: str
    printed: str
    title: str
    plan_id: str


@dataclass(frozen=True)
class EventFacts:
    """The facts of an event. ``dates`` are as typed, ``range`` what was understood of them."""

    id: str
    kind: str
    series_number: int | None
    dates: str
    range: DateRange | None
    dates_status: str
    venue: Venue
    venue_status: str
    languages: str
    state: str
    participants: int | None
    countries: int | None
    titles: tuple[TitleRow, ...]
    organisers: tuple[OrganiserRow, ...]
    activities: tuple[LinkedActivity, ...]

    @property
    def title(self) -> str:
        return self.title_in("en")

    def title_in(self, language: str) -> str:
        return self.titles[0].title.in_language(language) if self.titles else ""

    def dates_in(self, language: str) -> str:
        """The dates in words, or as typed where they were not understood."""
        return self.range.text(language) if self.range else self.dates

    @property
    def venue_text(self) -> str:
        return venue_in(self.venue, "en")


@dataclass(frozen=True)
class SectionRow:
    id: str
    kind: str
    heading: Wording
    body: RichWording


@dataclass(frozen=True)
class OpenPoint:
    """A fact that is proposed or to be confirmed, and the row where it is settled."""

    table: str
    row: str
    words: str
    status: str


def events(store: Store, language: Language = "en") -> tuple[EventLine, ...]:
    """Every event, newest first; those without dates stand at the end, by title.

    The titles are in ``language`` where somebody wrote them.
    """
    served = grouped([(event, f"{area}.{own}") for event, area, own in texts(store, _SERVED)])
    lines = [_line(row, tuple(served.get(row[0], ()))) for row in texts(store, _EVENTS.format(language=language))]
    dated = [line for line in lines if line.starts_on]
    return (*sorted(dated, key=lambda line: (line.starts_on, line.ends_on, line.id), reverse=True), *_undated(lines))


def event(store: Store, event_id: str) -> EventFacts | None:
    """The facts of an event; None when it is gone."""
    rows = texts(store, _EVENT, event_id)
    if not rows:
        return None
    key, kind, series, dates, starts, ends, dates_status, venue_status, languages, state, people, states = rows[0][:12]
    return EventFacts(
        key,
        kind,
        number(series),
        dates,
        dates_of(starts, ends),
        dates_status,
        venue_of(rows[0][12:]),
        venue_status,
        languages,
        state,
        number(people),
        number(states),
        tuple(_title(store, row[0], wording(row[1:])) for row in texts(store, _TITLES, event_id)),
        tuple(OrganiserRow(*row) for row in texts(store, _ORGANISERS, event_id)),
        tuple(LinkedActivity(*row) for row in texts(store, _ACTIVITIES, event_id)),
    )


def _title(store: Store, key: str, title: Wording) -> TitleRow:
    if "meeting" not in title.en.lower() or (title.fr and title.ar):
        return TitleRow(key, title)
    own = network(store)
    return TitleRow(key, title, meeting_title(title, own.name, own.acronym))


def concept_note(store: Store, event_id: str) -> tuple[SectionRow, ...]:
    """The sections of an event's concept note in order."""
    return sections(store, event_id, "concept-note")


def sections(store: Store, event_id: str, paper: str) -> tuple[SectionRow, ...]:
    """The sections of one of an event's papers in order; ``paper`` is one of SECTIONED."""
    rows = texts(store, _SECTIONS, event_id, paper)
    return tuple(SectionRow(row[0], row[1], wording(row[2:8]), rich_wording(row[8:])) for row in rows)


def open_points(store: Store, event_id: str) -> tuple[OpenPoint, ...]:
    """What is still to be settled for an event: dates, venue, who holds it, who speaks."""
    facts = event(store, event_id)
    if facts is None:
        return ()
    own = [
        OpenPoint("event", event_id, facts.dates_in("en"), facts.dates_status),
        OpenPoint("event", event_id, facts.venue_text, facts.venue_status),
        *(OpenPoint("organiser", one.id, one.name, one.status) for one in facts.organisers),
    ]
    speakers = [OpenPoint("speaker", *row) for row in texts(store, _SPEAKERS, event_id)]
    return tuple(point for point in (*own, *speakers) if point.status in OPEN and point.words)


def critical_points(store: Store, event_id: str) -> tuple[OpenPoint, ...]:
    """What keeps a paper from being final: dates, venue and organisers that are open, dates or a venue missing."""
    facts = event(store, event_id)
    if facts is None:
        return ()
    missing = []
    if facts.range is None:
        missing.append(OpenPoint("event", event_id, facts.dates or _("dates"), "missing"))
    if not venue_in(facts.venue, "en"):
        missing.append(OpenPoint("event", event_id, _("venue"), "missing"))
    return (*missing, *(point for point in open_points(store, event_id) if point.table != "speaker"))


def dates_of(starts_on: str, ends_on: str) -> DateRange | None:
    if not starts_on:
        return None
    start = date.fromisoformat(starts_on)
    return DateRange(start, max(start, date.fromisoformat(ends_on or starts_on)))


def venue_of(seven: Fields) -> Venue:
    """From ``venue, mode, seat, building, city, country`` as the file keeps them."""
    raw, mode, seat, building, city, country = seven[:6]
    return Venue(_MODES.get(mode, ""), seat, building, city, country, raw)


def venue_in(venue: Venue, language: str) -> str:
    """The venue in words; ``Online`` or ``On-site`` where only that is known."""
    return venue.in_language(language) or mode_name(venue.mode, language)


_MODES: dict[str, Mode] = {"online": "online", "onsite": "onsite", "hybrid": "hybrid"}


def _line(row: Fields, activities: tuple[str, ...]) -> EventLine:
    key, title, kind, dates, starts, ends, state = row[:7]
    return EventLine(key, title, kind, dates, starts, ends, state, venue_of(row[7:]), activities)


def _undated(lines: list[EventLine]) -> list[EventLine]:
    return sorted((line for line in lines if not line.starts_on), key=lambda line: (line.title, line.id))


_VENUE = "e.venue, e.mode, e.seat, e.building, e.city, e.country"
_FIRST_TITLE = f"""(SELECT coalesce(nullif(t.title_{{language}}, ''), {first_text("t.title")}) FROM event_title t
    WHERE t.event_id = e.id ORDER BY t.position, t.id)"""
_EVENTS = f"""SELECT e.id, coalesce({_FIRST_TITLE}, ''), e.kind, e.dates, e.starts_on, e.ends_on, e.state, {_VENUE}
    FROM event e"""
_SERVED = """SELECT l.event_id, a.number, x.number FROM activity_event l JOIN activity x ON x.id = l.activity_id
    JOIN thematic_area a ON a.id = x.area_id ORDER BY a.position, a.id, x.position, x.id"""
_EVENT = f"""SELECT e.id, e.kind, e.series_number, e.dates, e.starts_on, e.ends_on, e.dates_status, e.venue_status,
    e.languages, e.state, e.participants, e.countries, {_VENUE} FROM event e WHERE e.id = ?"""
_TITLES = f"SELECT id, {columns('title')} FROM event_title WHERE event_id = ? ORDER BY position, id"
_ORGANISERS = "SELECT id, name, role, capacity, status FROM organiser WHERE event_id = ? ORDER BY position, id"
_ACTIVITIES = f"""SELECT x.id, a.number || '.' || x.number, {first_text("x.title")}, a.plan_id FROM activity_event l
    JOIN activity x ON x.id = l.activity_id JOIN thematic_area a ON a.id = x.area_id
    WHERE l.event_id = ? ORDER BY a.position, a.id, x.position, x.id"""
_SECTIONS = f"""SELECT id, kind, {columns("heading")}, {columns("body")} FROM section
    WHERE event_id = ? AND paper = ? ORDER BY position, id"""
_SPEAKERS = """SELECT s.id, s.name, s.status FROM speaker s JOIN part p ON p.id = s.part_id
    JOIN slot t ON t.id = p.slot_id JOIN day d ON d.id = t.day_id
    WHERE d.event_id = ? ORDER BY d.position, d.id, t.position, t.id, p.position, p.id, s.position, s.id"""
