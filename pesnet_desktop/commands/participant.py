"""What an officer does with those who take part in an event; no name of a step names a person."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.providers import known_status
from pesnet_desktop.commands.rows import found, found_if, new_id, one_line, put_after, put_last, required, siblings
from pesnet_desktop.commands.typed_fields import Readers, known_country, one_of, read_field
from pesnet_desktop.model.certificate import following
from pesnet_desktop.model.entities import Event, Nomination, Participant, Person
from pesnet_desktop.model.guest_lines import GuestLine
from pesnet_desktop.model.guests import PARTICIPANT_ROLES
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def _status(text: str) -> str:
    known_status(text)
    return text


PARTICIPANT_FIELDS: Readers = {
    "honorific": one_line,
    "name": required,
    "post": one_line,
    "institution": one_line,
    "country": one_line,
    "role": one_of(PARTICIPANT_ROLES),
    "status": _status,
    "certificate": one_line,
}


def add_participant(
    store: Store,
    event_id: str,
    name: str,
    honorific: str = "",
    post: str = "",
    institution: str = "",
    country: str = "",
    role: str = "participant",
) -> str:
    """One more at the end of the list; the name as typed, capitals included."""
    line, known = required(name), PARTICIPANT_FIELDS["role"](role)
    with store.edit("Add a participant to {event}", **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        guest = GuestLine(one_line(country), one_line(institution), one_line(honorific), line, one_line(post))
        one = put_participant(session, event_id, guest)
        one.role = known
        return one.id


def put_participant(session: Session, event_id: str, guest: GuestLine) -> Participant:
    """One more at the end of the list; without a name its institution or country stands for it."""
    rows = siblings(session, Participant.event_id, event_id)
    name = guest.name or guest.institution or guest.country
    one = Participant(id=new_id(), event_id=event_id, position=put_last(rows), name=name, role="participant")
    one.honorific, one.post, one.institution, one.country = (
        guest.honorific,
        guest.post,
        guest.institution,
        guest.country,
    )
    one.country_id = known_country(session, one.country)
    session.add(one)
    session.flush()
    return one


def set_participant_field(store: Store, participant_id: str, field: str, text: str) -> None:
    """One of PARTICIPANT_FIELDS as typed."""
    kept = read_field(PARTICIPANT_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of a participant of {event}", field=(field,), **named(store, "participant", participant_id)
    ) as session:
        one = found(session, Participant, participant_id)
        setattr(one, field, kept)
        if field == "country":
            one.country_id = known_country(session, kept)


def set_participant_nomination(store: Store, participant_id: str, nomination_id: str) -> None:
    """Says with which nomination of the same event a participant came; no id says with none."""
    with store.edit(
        "Say who nominated a participant of {event}", **named(store, "participant", participant_id)
    ) as session:
        one = found(session, Participant, participant_id)
        if nomination_id and found(session, Nomination, nomination_id).event_id != one.event_id:
            raise Problem("record-gone")
        one.nomination_id = nomination_id or None


def set_participant_person(store: Store, participant_id: str, person_id: str) -> None:
    """Says which person of the directory a participant is; no id says none."""
    with store.edit(
        "Find a participant of {event} in the directory", **named(store, "participant", participant_id)
    ) as session:
        found(session, Participant, participant_id).person_id = found_if(session, Person, person_id)


def set_certificate_numbers(store: Store, event_id: str, number: str) -> None:
    """Numbers the certificates of those who are confirmed and have none yet, in order, from ``number`` on.

    A number that is taken at this event is passed over.
    """
    line = required(number)
    with store.edit("Number the certificates of {event}", **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        rows = session.scalars(
            select(Participant).where(Participant.event_id == event_id).order_by(Participant.position, Participant.id)
        ).all()
        taken = {one.certificate for one in rows}
        for one in rows:
            if one.status == "confirmed" and not one.certificate:
                while line in taken:
                    line = following(line)
                one.certificate = line
                taken.add(line)


def move_participant(store: Store, participant_id: str, after_id: str | None) -> None:
    with store.edit(
        "Move a participant in the list of {event}", **named(store, "participant", participant_id)
    ) as session:
        one = found(session, Participant, participant_id)
        put_after(siblings(session, Participant.event_id, one.event_id), one, after_id)


def remove_participant(store: Store, participant_id: str) -> None:
    with store.edit("Take a participant off {event}", **named(store, "participant", participant_id)) as session:
        session.delete(found(session, Participant, participant_id))
