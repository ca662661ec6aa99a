"""In which capacity an institution holds an event: as entered, or by the role it has in the network on that day."""

from datetime import date

from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.directory import InstitutionRow, institutions, network
from pesnet_desktop.queries.event import OrganiserRow
from pesnet_desktop.queries.network import RoleTermRow, role_terms
from pesnet_desktop.store import Store

_WORDS = {"chair": "Chair", "vice_chair": "Vice-Chair", "secretariat": "Secretariat"}
"""The roles in which an event is held, as an officer types them; others are nothing to boast of."""


def capacity_on(store: Store, holder: OrganiserRow, day: date | None) -> str:
    """``Vice-Chair of the OIC-PESNET (Asia Group)``, in English; empty where the holder has no role on ``day``."""
    if holder.capacity or day is None:
        return holder.capacity
    house = _house(store, holder.name)
    for term in role_terms(store):
        if term.role in _WORDS and term.term.covers(day) and _holds(term, holder.name, house):
            return _capacity(term, network(store).acronym)
    return ""


def _house(store: Store, name: str) -> str:
    """The id of the institution that ``name`` is a name of; empty where the directory has none."""
    wanted = fold(name)
    return next((row.id for row in institutions(store) if wanted in _names(row)), "")


def _names(row: InstitutionRow) -> set[str]:
    names = (row.acronym, row.name.en, row.name.fr, row.name.ar, *row.aliases)
    return {fold(name) for name in names if name}


def _holds(term: RoleTermRow, name: str, house: str) -> bool:
    """An institution holds its own roles; a country those that no institution was named for."""
    if term.institution_id:
        return term.institution_id == house
    names = (term.country.en, term.country.fr, term.country.ar)
    return fold(name) in {fold(one) for one in names if one}


def _capacity(term: RoleTermRow, acronym: str) -> str:
    words = _WORDS[term.role]
    of = f"{words} of the {acronym}" if acronym else words
    return f"{of} ({term.scope})" if term.scope else of
