"""What an officer does with the invitation letters of an event: one for each recipient, in the recipient's language.

No name of a step names a person: a letter is told by its country or institution.
"""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, siblings, typed
from pesnet_desktop.commands.typed_fields import Readers, as_day, known_country, one_of, read_field
from pesnet_desktop.model.beneficiaries import BeneficiaryScope
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.entities import (
    Activity,
    ActivityEvent,
    Country,
    Event,
    Institution,
    Invitation,
    Person,
    RoleTerm,
)
from pesnet_desktop.model.guest_lines import GuestLine
from pesnet_desktop.model.guests import INVITATION_STATES
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.model.term import Term
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.store import Store

INVITATION_FIELDS: Readers = {
    "honorific": one_line,
    "name": one_line,
    "post": one_line,
    "institution": one_line,
    "city": one_line,
    "country": one_line,
    "language": one_of(LANGUAGES),
    "reference": one_line,
    "letter_date": as_day,
    "state": one_of(INVITATION_STATES),
    "sent_on": as_day,
}


def add_invitation(
    store: Store,
    event_id: str,
    country: str = "",
    institution: str = "",
    name: str = "",
    honorific: str = "",
    post: str = "",
    language: str = "",
) -> str:
    """One more letter at the end; without ``language`` it is written in the country's."""
    recipient = [one_line(words) for words in (country, institution, name, post)]
    if not any(recipient):
        raise Problem("words-missing")
    chosen = one_of(LANGUAGES)(language) if language else ""
    with store.edit(
        "Add a letter to {recipient} for {event}",
        recipient=typed(recipient[0] or recipient[1]),
        **named(store, "event", event_id),
    ) as session:
        found(session, Event, event_id)
        letter = _letter(session, event_id, recipient[0], chosen)
        letter.institution, letter.name, letter.post = recipient[1:]
        letter.honorific = one_line(honorific)
        return letter.id


def add_focal_point_invitations(store: Store, event_id: str) -> None:
    """A letter to each focal point who is in office when the event begins and has none yet, by country.

    Where the activities that it serves say for which countries they are, only their focal points are asked.
    """
    with store.edit("Add letters to the focal points for {event}", **named(store, "event", event_id)) as session:
        event = found(session, Event, event_id)
        written = {(one.country_id, one.name) for one in _letters(session, event_id)}
        meant = _countries_meant(session, event_id)
        for term in _focal_points(session):
            if meant and term.country_id and term.country_id not in meant:
                continue
            person = session.get(Person, term.person_id) if term.person_id else None
            name = person.name if person else ""
            if (term.country_id, name) not in written and _is_in_office(term, event.starts_on):
                _invite(session, event_id, term, person)
                written.add((term.country_id, name))


def set_invitation_field(store: Store, invitation_id: str, field: str, text: str) -> None:
    """One of INVITATION_FIELDS as typed; dates as ``8 July 2025`` or empty."""
    kept = read_field(INVITATION_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of the letter to {recipient} for {event}",
        field=(field,),
        **named(store, "invitation", invitation_id),
    ) as session:
        letter = found(session, Invitation, invitation_id)
        setattr(letter, field, kept)
        if field == "country":
            letter.country_id = known_country(session, kept)


def move_invitation(store: Store, invitation_id: str, after_id: str | None) -> None:
    with store.edit(
        "Move the letter to {recipient} for {event}", **named(store, "invitation", invitation_id)
    ) as session:
        letter = found(session, Invitation, invitation_id)
        put_after(siblings(session, Invitation.event_id, letter.event_id), letter, after_id)


def remove_invitation(store: Store, invitation_id: str) -> None:
    with store.edit(
        "Remove the letter to {recipient} for {event}", **named(store, "invitation", invitation_id)
    ) as session:
        session.delete(found(session, Invitation, invitation_id))


def put_letter(session: Session, event_id: str, line: GuestLine) -> None:
    """A letter to whom a line of a list names, at the end."""
    letter = _letter(session, event_id, line.country)
    letter.institution, letter.honorific, letter.name, letter.post = (
        line.institution,
        line.honorific,
        line.name,
        line.post,
    )


def _focal_points(session: Session) -> list[RoleTerm]:
    """Every focal point's term, by country as a list is ordered, then by person."""
    wanted = (
        select(RoleTerm)
        .outerjoin(Country, Country.id == RoleTerm.country_id)
        .outerjoin(Person, Person.id == RoleTerm.person_id)
        .where(RoleTerm.role == "focal_point")
        .order_by(Country.name_en, Person.name, RoleTerm.id)
    )
    return list(session.scalars(wanted))


def _countries_meant(session: Session, event_id: str) -> set[str]:
    """The ids of the countries that an event’s activities are for; none where one of them does not say it."""
    linked = select(Activity).join(ActivityEvent, ActivityEvent.activity_id == Activity.id)
    activities = session.scalars(linked.where(ActivityEvent.event_id == event_id)).all()
    scopes = [BeneficiaryScope.parse(activity.beneficiaries.en) for activity in activities]
    if not all(scope.is_understood for scope in scopes):
        return set()
    return {country_id(country.iso2) for scope in scopes for country in scope.countries(member_states())}


def _letters(session: Session, event_id: str) -> list[Invitation]:
    return list(session.scalars(select(Invitation).where(Invitation.event_id == event_id)))


def _letter(session: Session, event_id: str, country: str, language: str = "") -> Invitation:
    rows = siblings(session, Invitation.event_id, event_id)
    letter = Invitation(id=new_id(), event_id=event_id, position=put_last(rows), country=country)
    letter.country_id = known_country(session, country)
    letter.language = language or _language_of(session, letter.country_id)
    session.add(letter)
    session.flush()
    return letter


def _language_of(session: Session, country_id: str | None) -> str:
    """The first of the country's languages that the network writes in, else English."""
    country = session.get(Country, country_id) if country_id else None
    spoken = country.languages.split() if country else []
    return next((language for language in spoken if language in LANGUAGES), "en")


def _is_in_office(term: RoleTerm, starts_on: str) -> bool:
    """An event without dates asks all whose term has no end."""
    kept = Term.of(term.starts, term.ends)
    return kept.covers(date.fromisoformat(starts_on)) if starts_on else kept.ends is None


def _invite(session: Session, event_id: str, term: RoleTerm, person: Person | None) -> None:
    country = session.get(Country, term.country_id) if term.country_id else None
    letter = _letter(session, event_id, country.name_en if country else "")
    institution = session.get(Institution, term.institution_id) if term.institution_id else None
    if institution:
        letter.institution = institution.name.in_language(letter.language)
    if person:
        letter.honorific, letter.name, letter.post = person.honorific, person.name, person.post
