"""The network as its papers show it: letterhead, standing texts, documents, and who holds which role on a day."""

from datetime import date

from pesnet_desktop.model.guests import ROLES
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.term import Term
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.queries.guests import GuestCountry
from pesnet_desktop.queries.reading import Fields, rich_wording, texts, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class LetterheadRow:
    """``line`` stands under the network's name; ``logo_id`` and ``signature_id`` are attachments or empty."""

    address: str = ""
    website: str = ""
    email: str = ""
    signatory: str = ""
    logo_id: str = ""
    signature_id: str = ""
    line: Wording = Wording()
    signatory_post: Wording = Wording()
    city: Wording = Wording()


@dataclass(frozen=True)
class NetworkTextRow:
    """A standing text; ``kind`` is one of NETWORK_TEXTS."""

    id: str
    kind: str
    heading: Wording
    body: RichWording


@dataclass(frozen=True)
class NetworkDocumentRow:
    """A document of the network; ``adopted_on`` and the web ``address`` are as typed."""

    id: str
    kind: str
    adopted_on: str
    address: str
    title: Wording


@dataclass(frozen=True)
class RoleTermRow:
    """Who holds a role, for a group (``scope``) or for the whole network, and for how long."""

    id: str
    role: str
    scope: str
    term: Term
    country: GuestCountry
    country_id: str
    institution_id: str
    acronym: str
    institution: Wording
    person_id: str
    honorific: str
    person: str


def letterhead(store: Store) -> LetterheadRow:
    """What every letter of the network begins and ends with."""
    rows = texts(store, _LETTERHEAD)
    return _letterhead(rows[0]) if rows else LetterheadRow()


def network_texts(store: Store) -> tuple[NetworkTextRow, ...]:
    """The standing texts in order."""
    return tuple(
        NetworkTextRow(row[0], row[1], wording(row[2:8]), rich_wording(row[8:])) for row in texts(store, _TEXTS)
    )


def network_documents(store: Store) -> tuple[NetworkDocumentRow, ...]:
    """The network's documents in order."""
    return tuple(
        NetworkDocumentRow(row[0], row[1], row[2], row[3], wording(row[4:])) for row in texts(store, _DOCUMENTS)
    )


def role_terms(store: Store) -> tuple[RoleTermRow, ...]:
    """Every term: by role, then from the first to the last that began."""
    rows = [_role_term(row) for row in texts(store, _TERMS)]
    return tuple(sorted(rows, key=lambda row: (_rank(row.role), row.term.starts or date.min, row.scope, row.id)))


def in_office(store: Store, role: str, day: date) -> tuple[RoleTermRow, ...]:
    """Who holds ``role`` on ``day``; several where there is one for each group."""
    return tuple(row for row in role_terms(store) if row.role == role and row.term.covers(day))


def _letterhead(row: Fields) -> LetterheadRow:
    address, website, email, signatory, logo, signature = row[:6]
    line, post, city = (wording(row[start : start + 6]) for start in (6, 12, 18))
    return LetterheadRow(address, website, email, signatory, logo, signature, line, post, city)


def _role_term(row: Fields) -> RoleTermRow:
    key, role, scope, starts, ends, country_id, institution_id, acronym, person_id, honorific, person = row[:11]
    iso2, en, fr, ar = row[11:15]
    return RoleTermRow(
        key,
        role,
        scope,
        Term.of(starts, ends),
        GuestCountry(en, iso2, en, fr, ar),
        country_id,
        institution_id,
        acronym,
        wording(row[15:]),
        person_id,
        honorific,
        person,
    )


def _rank(role: str) -> int:
    return ROLES.index(role) if role in ROLES else len(ROLES)


_LETTERHEAD = f"""SELECT address, website, email, signatory, logo_id, signature_id, {columns("letterhead")},
    {columns("signatory_post")}, {columns("city")} FROM network ORDER BY id LIMIT 1"""
_TEXTS = f"SELECT id, kind, {columns('heading')}, {columns('body')} FROM network_text ORDER BY position, id"
_DOCUMENTS = f"SELECT id, kind, adopted_on, address, {columns('title')} FROM network_document ORDER BY position, id"
_TERMS = f"""SELECT x.id, x.role, x.scope, x.starts, x.ends, x.country_id, x.institution_id, i.acronym, x.person_id,
    p.honorific, p.name, c.iso2, c.name_en, c.name_fr, c.name_ar, {columns("i.name")}
    FROM role_term x LEFT JOIN country c ON c.id = x.country_id LEFT JOIN institution i ON i.id = x.institution_id
    LEFT JOIN person p ON p.id = x.person_id"""
