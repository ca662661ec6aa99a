"""What an officer does with the terms of those who hold a role of the network: chair, vice-chair, focal point."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, found_if, new_id, one_line, short, typed
from pesnet_desktop.commands.typed_fields import Readers, one_of, read_field
from pesnet_desktop.model.entities import Country, Institution, Person, RoleTerm
from pesnet_desktop.model.guests import ROLES
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.term import ends_of, is_understood
from pesnet_desktop.store import Store

TERM = "term"


def _end(text: str) -> str:
    line = one_line(text)
    if not is_understood(line):
        raise Problem("term-not-understood", words=short(line))
    return line


def _term(text: str) -> str:
    line = one_line(text)
    if ends_of(line) is None:
        raise Problem("term-not-understood", words=short(line))
    return line


ROLE_TERM_FIELDS: Readers = {
    "role": one_of(ROLES),
    "scope": one_line,
    "starts": _end,
    "ends": _end,
    TERM: _term,
}


def add_role_term(store: Store, role: str, scope: str = "", starts: str = "", ends: str = "") -> str:
    """Somebody takes a role on; ``scope`` as in “Asia Group”, ``starts`` and ``ends`` a year, a day, or open."""
    known, first, last = one_of(ROLES)(role), _end(starts), _end(ends)
    with store.edit("Add a term of the network’s {role}", role=(known,)) as session:
        term = RoleTerm(id=new_id(), role=known, scope=one_line(scope), starts=first, ends=last)
        session.add(term)
        return term.id


def set_role_term_field(store: Store, role_term_id: str, field: str, text: str) -> None:
    """One of ROLE_TERM_FIELDS as typed; ``term`` sets both ends in one piece: ``2021–2022``, ``since 2023``."""
    kept = read_field(ROLE_TERM_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of the term of {holder}: {words}",
        field=(field,),
        words=typed(kept),
        **named(store, "role_term", role_term_id),
    ) as session:
        term = found(session, RoleTerm, role_term_id)
        if field == TERM:
            term.starts, term.ends = ends_of(kept) or ("", "")
        else:
            setattr(term, field, kept)


def set_role_term_country(store: Store, role_term_id: str, country_id: str) -> None:
    """Says which country holds the role; no id takes the country away."""
    with store.edit("Name the country of the term of {holder}", **named(store, "role_term", role_term_id)) as session:
        found(session, RoleTerm, role_term_id).country_id = found_if(session, Country, country_id)


def set_role_term_institution(store: Store, role_term_id: str, institution_id: str) -> None:
    """Says which institution holds the role; no id takes the institution away."""
    with store.edit(
        "Name the institution of the term of {holder}", **named(store, "role_term", role_term_id)
    ) as session:
        found(session, RoleTerm, role_term_id).institution_id = found_if(session, Institution, institution_id)


def set_role_term_person(store: Store, role_term_id: str, person_id: str) -> None:
    """Says who holds the role; no id takes the person away."""
    with store.edit("Name the person of the term of {holder}", **named(store, "role_term", role_term_id)) as session:
        found(session, RoleTerm, role_term_id).person_id = found_if(session, Person, person_id)


def remove_role_term(store: Store, role_term_id: str) -> None:
    with store.edit("Remove the term of {holder}", **named(store, "role_term", role_term_id)) as session:
        session.delete(found(session, RoleTerm, role_term_id))
