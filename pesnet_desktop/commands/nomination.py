"""What an officer does with nominations: what each country answered, when, and whether it was accepted."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings
from pesnet_desktop.commands.typed_fields import Readers, as_day, known_country, one_of, read_field
from pesnet_desktop.model.entities import Event, Nomination
from pesnet_desktop.model.guests import NOMINATION_STATES
from pesnet_desktop.store import Store

NOMINATION_FIELDS: Readers = {
    "institution": one_line,
    "country": one_line,
    "nominated_by": one_line,
    "received_on": as_day,
    "state": one_of(NOMINATION_STATES),
}


def add_nomination(store: Store, event_id: str, country: str, institution: str = "", nominated_by: str = "") -> str:
    """An answer that came in, from a country as typed."""
    line = required(country)
    with store.edit(
        "Enter the nomination of {country} for {event}", country=short(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id)
        rows = siblings(session, Nomination.event_id, event_id)
        nomination = Nomination(id=new_id(), event_id=event_id, position=put_last(rows), country=line)
        nomination.country_id = known_country(session, line)
        nomination.institution, nomination.nominated_by = one_line(institution), one_line(nominated_by)
        session.add(nomination)
        return nomination.id


def set_nomination_field(store: Store, nomination_id: str, field: str, text: str) -> None:
    """One of NOMINATION_FIELDS as typed."""
    kept = read_field(NOMINATION_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of the nomination of {country} for {event}",
        field=(field,),
        **named(store, "nomination", nomination_id),
    ) as session:
        nomination = found(session, Nomination, nomination_id)
        setattr(nomination, field, kept)
        if field == "country":
            nomination.country_id = known_country(session, kept)


def move_nomination(store: Store, nomination_id: str, after_id: str | None) -> None:
    with store.edit(
        "Move the nomination of {country} for {event}", **named(store, "nomination", nomination_id)
    ) as session:
        nomination = found(session, Nomination, nomination_id)
        put_after(siblings(session, Nomination.event_id, nomination.event_id), nomination, after_id)


def remove_nomination(store: Store, nomination_id: str) -> None:
    with store.edit(
        "Remove the nomination of {country} for {event}", **named(store, "nomination", nomination_id)
    ) as session:
        session.delete(found(session, Nomination, nomination_id))
