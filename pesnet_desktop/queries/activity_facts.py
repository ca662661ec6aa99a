"""An activity's events, and what of the plan is no longer as planned."""

from collections.abc import Iterator, Mapping
from datetime import date

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.deviation import FACTS, Fact, reason_field
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.plan_table import TableActivity
from pesnet_desktop.queries.reading import typed, typed_columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class LinkedEvent:
    """An event made from an activity; ``dates`` is None while they are open, ``reasons`` why facts changed."""

    id: str
    title: str
    dates: DateRange | None
    mode: str
    city: str
    country: str
    languages: str
    hosts: tuple[str, ...]
    reasons: Mapping[Fact, Wording]

    @property
    def place(self) -> str:
        return ", ".join(part for part in (self.city, self.country) if part)


@dataclass(frozen=True)
class Deviation:
    """A fact that is no longer as planned, and why, where the officer said so.

    A title's texts are left empty: both stand on the screen anyway.
    """

    fact: Fact
    planned: str
    actual: str
    reason: Wording = Wording()


def linked_events(store: Store, activity_id: str) -> tuple[LinkedEvent, ...]:
    """The events that were made from this activity, earliest first."""
    return tuple(_event(store, tuple(str(value or "") for value in row)) for row in store.rows(_EVENTS, (activity_id,)))


def deviations(activity: TableActivity, event: LinkedEvent, language: str) -> tuple[Deviation, ...]:
    """What differs between plan and event, in the order of the plan's columns; what is still open does not differ."""
    return tuple(replace(one, reason=event.reasons[one.fact]) for one in _deviations(activity, event, language))


def _deviations(activity: TableActivity, event: LinkedEvent, language: str) -> Iterator[Deviation]:
    planned = Timeline.parse(activity.timeline)
    if event.dates is not None and _is_outside(event.dates, planned):
        yield Deviation("time", activity.timeline, event.dates.text(language))
    if _is_elsewhere(Place.parse(activity.venue), event):
        yield Deviation("venue", activity.venue, event.place or event.mode)
    languages, held = LanguageRegime.parse(activity.languages), LanguageRegime.parse(event.languages)
    if held.working and (set(languages.working), set(languages.interpretation)) != (
        set(held.working),
        set(held.interpretation),
    ):
        yield Deviation("languages", activity.languages, event.languages)
    if _is_led_by_others(activity, event):
        yield Deviation("lead", activity.provider_text, ", ".join(event.hosts))
    if event.title and fold(event.title) != fold(activity.english_title):
        yield Deviation("title", "", "")


def _is_outside(dates: DateRange, planned: Timeline) -> bool:
    """Whether an event is held at another time than planned; what is narrowed inside the timeline is as planned."""
    if planned.start is None or planned.end is None:
        return False
    return dates.start < planned.start or dates.end > planned.end


def _is_elsewhere(planned: Place, event: LinkedEvent) -> bool:
    if planned.mode and event.mode and planned.mode != event.mode:
        return True
    held = find_country(event.country)
    return bool(planned.iso2 and held and planned.iso2 != held.iso2)


def _is_led_by_others(activity: TableActivity, event: LinkedEvent) -> bool:
    """Whether none of the hosts and no part of the host country is among the providers of the plan."""
    if not event.hosts or not activity.providers:
        return False
    planned = {fold(provider.name) for provider in activity.providers}
    return not planned & {fold(name) for name in (*event.hosts, event.country)}


def _event(store: Store, row: tuple[str, ...]) -> LinkedEvent:
    key, title, starts, ends, mode, city, country, languages, *reasons = row
    dates = DateRange(date.fromisoformat(starts), date.fromisoformat(ends or starts)) if starts else None
    hosts = tuple(str(name) for (name,) in store.rows(_HOSTS, (key,)))
    why = {fact: typed(reasons[3 * place : 3 * place + 3]) for place, fact in enumerate(FACTS)}
    return LinkedEvent(key, title, dates, mode, city, country, languages, hosts, why)


_EVENTS = f"""
SELECT e.id, coalesce((SELECT title_en FROM event_title t WHERE t.event_id = e.id ORDER BY position, id LIMIT 1), ''),
  e.starts_on, e.ends_on, e.mode, e.city, e.country, e.languages,
  {", ".join(typed_columns(f"l.{reason_field(fact)}") for fact in FACTS)}
FROM event e JOIN activity_event l ON l.event_id = e.id WHERE l.activity_id = ? ORDER BY e.starts_on, e.id
"""
_HOSTS = "SELECT name FROM organiser WHERE event_id = ? AND role IN ('host', 'organiser') ORDER BY role, position, id"
