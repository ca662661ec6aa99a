"""Who is asked to an event and who comes: letters, nominations, participants, and who was there on which day."""

from collections.abc import Mapping

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.reading import Fields, texts
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class GuestCountry:
    """A country as it was typed and, where it is one that the directory has, by its names."""

    typed: str = ""
    iso2: str = ""
    en: str = ""
    fr: str = ""
    ar: str = ""

    def in_language(self, language: str) -> str:
        """The directory's name in ``language``, else the country as typed."""
        return {"fr": self.fr, "ar": self.ar}.get(language, self.en) or self.typed


@dataclass(frozen=True)
class InvitationRow:
    """A letter; ``letter_date`` and ``sent_on`` are ``YYYY-MM-DD`` or empty, ``state`` is draft or sent."""

    id: str
    honorific: str
    name: str
    post: str
    institution: str
    country: GuestCountry
    language: str
    reference: str
    letter_date: str
    state: str
    sent_on: str
    city: str


@dataclass(frozen=True)
class NominationRow:
    """What a country answered; ``people`` are the participants who came with it."""

    id: str
    institution: str
    country: GuestCountry
    nominated_by: str
    received_on: str
    state: str
    people: int


@dataclass(frozen=True)
class ParticipantRow:
    """Somebody who takes part, in the list's own order; each part of the name as typed.

    ``posts`` has the post by language, in French and Arabic where the person of the directory with that post says it.
    """

    id: str
    honorific: str
    name: str
    post: str
    institution: str
    country: GuestCountry
    role: str
    status: str
    certificate: str
    nomination_id: str
    person_id: str
    posts: Wording


def invitations(store: Store, event_id: str) -> tuple[InvitationRow, ...]:
    """The letters of an event, in order."""
    return tuple(_invitation(row) for row in texts(store, _INVITATIONS, event_id))


def nominations(store: Store, event_id: str) -> tuple[NominationRow, ...]:
    """The answers that came in for an event, in order."""
    return tuple(_nomination(row) for row in texts(store, _NOMINATIONS, event_id))


def participants(store: Store, event_id: str) -> tuple[ParticipantRow, ...]:
    """Everybody on the list of an event, declined and replaced ones too; the paper chooses."""
    return tuple(_participant(row) for row in texts(store, _PARTICIPANTS, event_id))


def attendance(store: Store, event_id: str) -> Mapping[tuple[str, str], str]:
    """``yes`` or ``no`` by participant and day; what nobody said is left out."""
    return {(person, day): present for person, day, present in texts(store, _ATTENDANCE, event_id)}


def _invitation(row: Fields) -> InvitationRow:
    key, honorific, name, post, institution = row[:5]
    language, reference, letter_date, state, sent_on, city = row[10:]
    country = GuestCountry(*row[5:10])
    return InvitationRow(
        key, honorific, name, post, institution, country, language, reference, letter_date, state, sent_on, city
    )


def _nomination(row: Fields) -> NominationRow:
    key, institution = row[:2]
    nominated_by, received_on, state, people = row[7:]
    return NominationRow(key, institution, GuestCountry(*row[2:7]), nominated_by, received_on, state, int(people))


def _participant(row: Fields) -> ParticipantRow:
    key, honorific, name, post, institution = row[:5]
    role, status, certificate, nomination_id, person_id, post_fr, post_ar = row[10:]
    country = GuestCountry(*row[5:10])
    return ParticipantRow(
        key,
        honorific,
        name,
        post,
        institution,
        country,
        role,
        status,
        certificate,
        nomination_id,
        person_id,
        Wording(post, post_fr, post_ar),
    )


_COUNTRY = "x.country, c.iso2, c.name_en, c.name_fr, c.name_ar"
_IN_ORDER = "LEFT JOIN country c ON c.id = x.country_id WHERE x.event_id = ? ORDER BY x.position, x.id"
_INVITATIONS = f"""SELECT x.id, x.honorific, x.name, x.post, x.institution, {_COUNTRY}, x.language, x.reference,
    x.letter_date, x.state, x.sent_on, x.city FROM invitation x {_IN_ORDER}"""
_NOMINATIONS = f"""SELECT x.id, x.institution, {_COUNTRY}, x.nominated_by, x.received_on, x.state,
    (SELECT count(*) FROM participant p WHERE p.nomination_id = x.id) FROM nomination x {_IN_ORDER}"""
_PARTICIPANTS = f"""SELECT x.id, x.honorific, x.name, x.post, x.institution, {_COUNTRY}, x.role, x.status,
    x.certificate, x.nomination_id, x.person_id, p.post_fr, p.post_ar FROM participant x
    LEFT JOIN person p ON p.id = x.person_id AND p.post = x.post {_IN_ORDER}"""
_ATTENDANCE = """SELECT a.participant_id, a.day_id, a.present FROM attendance a
    JOIN participant p ON p.id = a.participant_id WHERE p.event_id = ? AND a.present <> '' ORDER BY a.id"""
