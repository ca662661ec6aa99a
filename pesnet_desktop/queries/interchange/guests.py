"""Who is asked to an event and who comes, as other programs get it: ``guests/1``."""

from collections.abc import Mapping

from pesnet_desktop.queries.guests import (
    GuestCountry,
    InvitationRow,
    NominationRow,
    ParticipantRow,
    attendance,
    invitations,
    nominations,
    participants,
)
from pesnet_desktop.queries.interchange.shapes import Document, Json, known
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store import Store


def guests_document(store: Store, event_id: str) -> Document:
    """Letters, nominations, and the list of participants with the days on which each was there."""
    present = attendance(store, event_id)
    days = {day.id: day.held_on or str(day.number) for day in programme(store, event_id)}
    return {
        "format": "guests/1",
        "invitations": [_invitation(row) for row in invitations(store, event_id)],
        "nominations": [_nomination(row) for row in nominations(store, event_id)],
        "participants": [
            _participant(row, {name: present.get((row.id, day)) for day, name in days.items()})
            for row in participants(store, event_id)
        ],
    }


def _invitation(row: InvitationRow) -> Document:
    return {
        "id": row.id,
        **_person(row),
        "city": known(row.city),
        "language": known(row.language),
        "reference": known(row.reference),
        "letter_date": known(row.letter_date),
        "status": row.state,
        "sent_on": known(row.sent_on),
    }


def _nomination(row: NominationRow) -> Document:
    return {
        "id": row.id,
        "institution": known(row.institution),
        **_country(row.country),
        "nominated_by": known(row.nominated_by),
        "received_on": known(row.received_on),
        "status": row.state,
    }


def _participant(row: ParticipantRow, attended: Mapping[str, str | None]) -> Document:
    days: dict[str, Json] = {day: None if present is None else present == "yes" for day, present in attended.items()}
    return {
        "id": row.id,
        **_person(row),
        "role": row.role,
        "status": row.status,
        "nomination": known(row.nomination_id),
        "certificate": known(row.certificate),
        "attended": days,
    }


def _person(row: InvitationRow | ParticipantRow) -> Document:
    return {
        "title": known(row.honorific),
        "name": known(row.name),
        "function": known(row.post),
        "institution": known(row.institution),
        **_country(row.country),
    }


def _country(country: GuestCountry) -> Document:
    return {"country": known(country.in_language("en")), "iso2": known(country.iso2)}
