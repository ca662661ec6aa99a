"""Lays those who hold an event in a paper beside those who hold it here, so that no institution comes twice."""

from collections.abc import Sequence

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import EventFacts
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.model.papers.settling import DIFFERS
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.known_names import country_of, institution_names
from pesnet_desktop.queries.likely import Known, known_institutions
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.matching import Asked, likely


def beside_holders(store: Store, facts: EventFacts, present: Sequence[str]) -> EventFacts:
    """An institution that holds the event under another of its names keeps the name that it has here.

    Whoever is only likely one of them is asked about.
    """
    holders = (*facts.organisers, *facts.partners, *facts.funders)
    here = {fold(name) for name in present}
    if not present or all(fold(take_tbc(read.text)[0]) in here for read in holders):
        return facts
    known = known_institutions(store)
    by_key = {key: name for name in present for key in _keys(known, name)}

    def beside(reads: tuple[Read, ...]) -> tuple[Read, ...]:
        return tuple(_beside(known, read, by_key, here) for read in reads)

    return replace(
        facts,
        organisers=beside(facts.organisers),
        partners=beside(facts.partners),
        funders=beside(facts.funders),
    )


def _beside(known: Known, read: Read, by_key: dict[str, str], here: set[str]) -> Read:
    name, _is_open = take_tbc(read.text)
    if not name or fold(name) in here:
        return read
    own = next((by_key[key] for key in _keys(known, name) if key in by_key), "")
    if own:
        return replace(read, text=read.text.replace(name, own))
    found = next((one for one in likely(known, Asked(name), 1) if one.id in by_key), None)
    if found is None:
        return read
    present = by_key[found.id]
    choices = (
        Choice(Phrase("The same: keep “{name}”").format(name=present), present),
        Choice(Phrase("Another one: add “{name}”").format(name=name), read.text),
    )
    question = Phrase("“{name}” is likely “{present}”, which holds the event already: {reason}.").format(
        name=name, present=present, reason=found.reason
    )
    return replace(read, doubts=(*read.doubts, Doubt(DIFFERS, "organisers", question, choices, read.source.words)))


def _keys(known: Known, name: str) -> list[str]:
    """The institutions of the directory that are called so, and the name itself in each of its forms."""
    names, country = set(institution_names(name)), find_country(country_of(name))
    of_directory = [
        record.id
        for record in known.records
        if names & set(record.names) and not (country and record.at and country.iso2 not in record.at)
    ]
    return [*of_directory, *(f"{one}, {country.iso2 if country else ''}" for one in sorted(names))]
