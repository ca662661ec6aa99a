"""Accepts a list of participants in one step; nobody is entered twice, and no name of a step names a person."""

from collections.abc import Iterable

from pesnet_desktop.commands.accepting import keep_paper
from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import new_id, one_line, put_last, siblings
from pesnet_desktop.commands.typed_fields import known_country
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.entities import Participant
from pesnet_desktop.model.guests import PARTICIPANT_ROLES
from pesnet_desktop.model.papers.event_drafts import GuestDraft, GuestsDraft
from pesnet_desktop.model.papers.paper_language import column_of, words_language
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.position import between
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store

_ROLES = {
    "expert": "expert; resource person; experte; خبير; uzman",
    "speaker": "speaker; panellist; panelist; moderator; intervenant; intervenante; متحدث; konuşmacı",
    "organiser": "organiser; organizer; organising committee; secretariat; organisateur; منظم; düzenleyen",
    "observer": "observer; observateur; observatrice; مراقب; gözlemci",
    "participant": "participant; delegate; participante; délégué; مشارك; katılımcı",
}
_ROLE_OF = {fold(word.strip()): role for role, words in _ROLES.items() for word in words.split(";")}


def accept_guests(store: Store, people: GuestsDraft, event_id: str = "", attached: bytes = b"") -> str:
    """Enters everybody of a list at the event named, or at a new one of the list's title; the event's id.

    Whoever is there already, by name and country, is only completed. Roles that are not known are listed as unread.
    """
    title = one_line(people.event.title.text)
    if not title and not event_id:
        raise Problem("paper-without-event")
    if not people.guests:
        raise Problem("nothing-to-accept")
    with store.one_step("Import a list of participants"):
        language = column_of(words_language(title, "en"))
        key = event_id or add_event(store, title, people.event.dates.text, people.event.venue.text, language)
        with store.edit("Add a list of participants to {event}", **named(store, "event", key)) as session:
            rows = [one for one in siblings(session, Participant.event_id, key) if isinstance(one, Participant)]
            known = {person_key(one.name, one.country): one for one in rows}
            last = put_last(rows)
            for guest in people.guests:
                line = _line(guest)
                if not line["name"]:
                    continue
                one = known.get(person_key(line["name"], line["country"]))
                if one is None:
                    one = Participant(id=new_id(), event_id=key, position=last, role="participant")
                    last = between(last, None)
                    known[person_key(line["name"], line["country"])] = one
                    session.add(one)
                for field, words in line.items():
                    if words:
                        setattr(one, field, words)
                one.country_id = known_country(session, one.country or "")
        keep_paper(store, people.file_name, attached, (*people.unread, *_unknown_roles(people.guests)))
    return key


def _line(guest: GuestDraft) -> dict[str, str]:
    """What is kept of a guest; without a name the institution or country stands for it."""
    texts = {
        "honorific": one_line(guest.honorific.text),
        "post": one_line(guest.post.text),
        "institution": one_line(guest.institution.text),
        "country": one_line(guest.country.text),
        "role": _role(guest),
    }
    return {"name": one_line(guest.name.text) or texts["institution"] or texts["country"], **texts}


def _role(guest: GuestDraft) -> str:
    word = fold(guest.role.text).strip(" .")
    return word if word in PARTICIPANT_ROLES else _ROLE_OF.get(word, "")


def _unknown_roles(guests: Iterable[GuestDraft]) -> tuple[Unread, ...]:
    return tuple(
        Unread(one_line(guest.name.text), guest.role.text) for guest in guests if guest.role and not _role(guest)
    )


def person_key(name: str, country: str) -> tuple[str, str]:
    """By this, two lines are one person: spelling and accents aside, the country by whichever of its names."""
    known = find_country(country) if country else None
    return fold(name), known.iso2 if known else fold(country)
