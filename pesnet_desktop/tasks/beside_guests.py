"""Lays the people of a list beside those of the event and of the directory, so that nobody comes twice unasked."""

from pesnet_desktop.commands.accepting_guests import person_key
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import GuestDraft
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.queries.guests import participants
from pesnet_desktop.queries.known_names import person_named
from pesnet_desktop.queries.likely import Known, KnownRecord, known, known_persons
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.matching import Asked, likely


def ask_who_is_likely_here(store: Store, guests: tuple[GuestDraft, ...], event_id: str = "") -> tuple[GuestDraft, ...]:
    """A question for everybody who is not on the event's list by the very name, and is likely somebody known."""
    rows = participants(store, event_id) if event_id else ()
    here = {person_key(row.name, row.country.in_language("en")) for row in rows}
    listed = known(
        "person",
        (
            KnownRecord(row.id, row.name, (person_named(row.name),), post=row.post, institution=row.institution)
            for row in rows
        ),
    )
    people = known_persons(store)
    return tuple(
        guest if person_key(guest.name.text, guest.country.text) in here else _asked(guest, listed, people)
        for guest in guests
    )


def _asked(guest: GuestDraft, listed: Known, people: Known) -> GuestDraft:
    name = guest.name.text
    asked = Asked(name, post=guest.post.text, institution=guest.institution.text)
    found = [one for among in (listed, people) for one in likely(among, asked, most=1) if one.label != name]
    if not name or not found:
        return guest
    one = found[0]
    question = Phrase("“{name}” is likely “{known}”, who is known here: {reason}").format(
        name=name, known=one.label, reason=one.reason
    )
    choices = (
        Choice(Phrase("Another person: keep the name as read"), name),
        Choice(Phrase("The same person: take the name “{known}”").format(known=one.label), one.label),
    )
    doubt = Doubt("person", "name", question, choices, name)
    return replace(guest, name=replace(guest.name, doubts=(*guest.name.doubts, doubt)))
