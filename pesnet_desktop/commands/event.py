"""What an officer does with an event: its titles, dates, venue, languages, state and links to the plan."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.event_papers import (
    set_event_count_note,
    set_event_nomination_deadline,
    set_event_reference,
    set_event_web_page,
)
from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.providers import known_status
from pesnet_desktop.commands.rows import found, new_id, one_line, put_last, required, short, siblings, typed, worded
from pesnet_desktop.commands.section import put_usual_sections
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.entities import Activity, ActivityEvent, Country, Event, EventTitle, Organiser, Provider
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.place import Place, Venue
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.series import SeriesNumber
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.model.tbc import has_tbc, without_tbc
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store

EVENT_STATES = ("in_preparation", "confirmed", "held", "postponed", "cancelled")


def add_event(store: Store, title: str, dates: str = "", venue: str = "", language: Language = "en") -> str:
    """A new event with the usual sections of a concept note; dates and venue as typed, the title in ``language``."""
    line = required(title)
    with store.edit("Add the event {title}", title=short(line)) as session:
        event = _new_event(session, Wording().with_text(language, line))
        _read_dates(event, dates)
        _read_venue(session, event, venue)
        return event.id


def make_event_from_activity(store: Store, activity_id: str) -> str:
    """Turns an activity into an event: titles, languages, mode and country carry over, providers become organisers.

    The timeline does not: an event's dates are firm, and nothing invents them. The link is a row of its own.
    """
    with store.edit(
        "Make an event from activity {activity}: {name}", **named(store, "activity", activity_id)
    ) as session:
        activity = found(session, Activity, activity_id)
        event = _new_event(session, activity.title)
        event.languages = activity.languages
        place = Place.parse(activity.venue)
        event.mode, event.country = place.mode, place.country
        event.venue_status = "to_confirm" if place.is_to_confirm else "confirmed"
        _name_country(session, event)
        for row in siblings(session, Provider.activity_id, activity_id):
            provider = found(session, Provider, row.id)
            if provider.kind != "group":
                session.add(_organiser_of(provider, event.id))
        session.add(ActivityEvent(id=new_id(), activity_id=activity_id, event_id=event.id))
        _begin(activity)
        return event.id


def set_event_dates(store: Store, event_id: str, dates: str) -> None:
    """Dates as typed, ``8–9 July 2025``; what is not understood is kept and printed as typed, “(tbc)” as a status."""
    with store.edit(
        "Change the dates of {event}: {words}", words=typed(one_line(dates)), **named(store, "event", event_id)
    ) as session:
        _read_dates(found(session, Event, event_id), dates)


def set_event_dates_status(store: Store, event_id: str, status: str) -> None:
    known_status(status)
    with store.edit(
        "Mark the dates of {event} as {status}", status=(status,), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).dates_status = status


def set_event_venue(store: Store, event_id: str, venue: str) -> None:
    """A venue as typed, ``Hotel Royale Chulan in Kuala Lumpur, Malaysia`` or ``Virtual-SESRIC, Ankara Türkiye``;
    “(tbc)” becomes its status.
    """
    with store.edit(
        "Change the venue of {event}: {words}", words=typed(one_line(venue)), **named(store, "event", event_id)
    ) as session:
        _read_venue(session, found(session, Event, event_id), venue)


def set_event_venue_status(store: Store, event_id: str, status: str) -> None:
    known_status(status)
    with store.edit(
        "Mark the venue of {event} as {status}", status=(status,), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).venue_status = status


def set_event_languages(store: Store, event_id: str, languages: str) -> None:
    line = one_line(languages)
    with store.edit(
        "Change the languages of {event}: {words}", words=typed(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).languages = line


def set_event_state(store: Store, event_id: str, state: str) -> None:
    if state not in EVENT_STATES:
        raise Problem("state-unknown", words=short(one_line(state)), known=", ".join(EVENT_STATES))
    with store.edit("Mark {event} as {state}", state=(state,), **named(store, "event", event_id)) as session:
        found(session, Event, event_id).state = state


def set_event_participants(store: Store, event_id: str, count: str) -> None:
    """How many took part, as typed; empty is unknown."""
    number = _count(count)
    with store.edit(
        "Count the participants of {event}: {count}", count=typed(count.strip()), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).participants = number


def set_event_countries(store: Store, event_id: str, count: str) -> None:
    """How many countries took part, as typed; empty is unknown."""
    number = _count(count)
    with store.edit(
        "Count the countries at {event}: {count}", count=typed(count.strip()), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).countries = number


def add_event_title(store: Store, event_id: str, title: str, language: Language = "en") -> str:
    """One more title: an event may have several."""
    line = required(title)
    with store.edit("Add a title to {event}: {title}", title=short(line), **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        return _add_title(session, event_id, Wording().with_text(language, line))


def rename_event(store: Store, event_id: str, title: str, language: Language = "en") -> None:
    """Changes the event's first title."""
    with store.read() as session:
        rows = siblings(session, EventTitle.event_id, event_id)
    if not rows:
        raise Problem("record-gone")
    rename_event_title(store, rows[0].id, title, language)


def rename_event_title(store: Store, title_id: str, title: str, language: Language = "en") -> None:
    """A title in one of its languages; only the English one must say something."""
    line = worded(title, language)
    with store.edit(
        "Correct the title {name}{language}: {title}",
        title=typed(line),
        language=aside(language),
        **named(store, "event_title", title_id),
    ) as session:
        row = found(session, EventTitle, title_id)
        row.title = row.title.with_text(language, line)
        if language == "en" and siblings(session, EventTitle.event_id, row.event_id)[0].id == title_id:
            _read_title(found(session, Event, row.event_id), line)


def remove_event_title(store: Store, title_id: str) -> None:
    """Removes a title; an event keeps at least one."""
    with store.edit("Remove the title {name}", **named(store, "event_title", title_id)) as session:
        row = found(session, EventTitle, title_id)
        if len(siblings(session, EventTitle.event_id, row.event_id)) == 1:
            raise Problem("last-title")
        session.delete(row)


def link_activity(store: Store, event_id: str, activity_id: str) -> str:
    """Says that an event serves an activity, which is in preparation then; the same link twice is one."""
    with store.edit(
        "Link {event} to activity {activity}",
        **named(store, "event", event_id),
        activity=named(store, "activity", activity_id)["activity"],
    ) as session:
        found(session, Event, event_id)
        activity = found(session, Activity, activity_id)
        link = _link(session, event_id, activity_id)
        if link is None:
            link = ActivityEvent(id=new_id(), activity_id=activity_id, event_id=event_id)
            session.add(link)
            _begin(activity)
        return link.id


def unlink_activity(store: Store, event_id: str, activity_id: str) -> None:
    with store.edit(
        "Take {event} off activity {activity}",
        **named(store, "event", event_id),
        activity=named(store, "activity", activity_id)["activity"],
    ) as session:
        link = _link(session, event_id, activity_id)
        if link is None:
            raise Problem("record-gone")
        session.delete(link)


def remove_event(store: Store, event_id: str) -> None:
    with store.edit("Remove the event {event}", **named(store, "event", event_id)) as session:
        session.delete(found(session, Event, event_id))


EVENT_SETTERS: dict[str, Callable[[Store, str, str], None]] = {
    "title": rename_event,
    "dates": set_event_dates,
    "dates_status": set_event_dates_status,
    "venue": set_event_venue,
    "venue_status": set_event_venue_status,
    "languages": set_event_languages,
    "state": set_event_state,
    "participants": set_event_participants,
    "countries": set_event_countries,
    "count_note": set_event_count_note,
    "web_page": set_event_web_page,
    "reference": set_event_reference,
    "nomination_deadline": set_event_nomination_deadline,
}
"""Every field that is typed as text, by name: what the facts' fields and the command line set."""


def set_event_field(store: Store, event_id: str, field: str, text: str) -> None:
    """Sets one of EVENT_SETTERS' fields as typed."""
    setter = EVENT_SETTERS.get(field)
    if setter is None:
        raise Problem("field-unknown", field=field, known=", ".join(EVENT_SETTERS))
    setter(store, event_id, text)


def _new_event(session: Session, title: Wording) -> Event:
    event = Event(id=new_id())
    session.add(event)
    _read_title(event, title.in_language("en"))
    _add_title(session, event.id, title)
    put_usual_sections(session, event.id, "concept-note")
    return event


def _add_title(session: Session, event_id: str, title: Wording) -> str:
    rows = siblings(session, EventTitle.event_id, event_id)
    row = EventTitle(id=new_id(), event_id=event_id, position=put_last(rows), title=title)
    session.add(row)
    session.flush()
    return row.id


def _read_title(event: Event, title: str) -> None:
    event.kind = PrintedTitle.parse(title).kind
    event.series_number = SeriesNumber.parse(title).number


def _read_dates(event: Event, dates: str) -> None:
    event.dates, is_open = _open_fact(dates)
    if is_open:
        event.dates_status = "to_confirm"
    read = DateRange.parse(event.dates)
    event.starts_on = read.start.isoformat() if read else ""
    event.ends_on = read.end.isoformat() if read else ""


def _read_venue(session: Session, event: Event, venue: str) -> None:
    line, is_open = _open_fact(venue)
    if is_open:
        event.venue_status = "to_confirm"
    read = Venue.parse(line)
    event.venue, event.mode, event.seat = read.raw, read.mode, read.seat
    event.building, event.city, event.country = read.building, read.city, read.country
    _name_country(session, event)


def _open_fact(words: str) -> tuple[str, bool]:
    """The words without “(tbc)”, and whether it was among them: that is the fact's status, printed in any language.

    “tbc” alone stays, so that there is something to be confirmed.
    """
    line = one_line(words)
    return without_tbc(line), has_tbc(line) or has_tbc(f"({line})")


def _name_country(session: Session, event: Event) -> None:
    country = find_country(event.country)
    known = session.get(Country, country_id(country.iso2)) if country else None
    event.country_id = known.id if known else None


def _organiser_of(provider: Provider, event_id: str) -> Organiser:
    return Organiser(
        id=new_id(),
        event_id=event_id,
        position=provider.position,
        name=provider.name,
        role="host",
        institution_id=provider.institution_id,
        status=provider.status,
    )


def _begin(activity: Activity) -> None:
    """An activity that has an event is no longer only planned."""
    if activity.state == "planned":
        activity.state = "in_preparation"


def _link(session: Session, event_id: str, activity_id: str) -> ActivityEvent | None:
    return session.scalars(
        select(ActivityEvent).where(ActivityEvent.event_id == event_id, ActivityEvent.activity_id == activity_id)
    ).first()


def _count(text: str) -> int | None:
    digits = text.strip()
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > 6:
        raise Problem("count-not-understood", words=short(one_line(text)))
    return int(digits)
