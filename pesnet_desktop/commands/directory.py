"""What an officer does with the directory and the network's profile: names of countries, institutions and persons."""

from sqlalchemy import select

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, required, short
from pesnet_desktop.model.entities import Country, Institution, Network, Person
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import clean_text
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store

COUNTRY_LANGUAGES = ("en", "fr", "ar", "tr")


def rename_country(store: Store, country_id: str, name: str, language: str = "en") -> None:
    line = required(name)
    if language not in COUNTRY_LANGUAGES:
        raise Problem("field-unknown", field=language, known=", ".join(COUNTRY_LANGUAGES))
    with store.edit(
        "Rename {country}{language}: {name}",
        name=short(line),
        language=aside(language),
        **named(store, "country", country_id),
    ) as session:
        setattr(found(session, Country, country_id), f"name_{language}", line)


def set_country_aliases(store: Store, country_id: str, aliases: str) -> None:
    """Other spellings, a line each."""
    with store.edit("Change the other spellings of {country}", **named(store, "country", country_id)) as session:
        found(session, Country, country_id).aliases = clean_text(aliases)


def add_institution(store: Store, name: str, acronym: str = "", aliases: str = "") -> str:
    line = required(name)
    with store.edit("Add the institution {name}", name=short(line)) as session:
        institution = Institution(id=new_id(), name=Wording.english(line), acronym=one_line(acronym))
        institution.aliases = clean_text(aliases)
        session.add(institution)
        return institution.id


def rename_institution(store: Store, institution_id: str, name: str, language: Language = "en") -> None:
    line = required(name)
    with store.edit(
        "Rename {institution}{language}: {name}",
        name=short(line),
        language=aside(language),
        **named(store, "institution", institution_id),
    ) as session:
        institution = found(session, Institution, institution_id)
        institution.name = institution.name.with_text(language, line)


def remove_institution(store: Store, institution_id: str) -> None:
    with store.edit(
        "Remove {institution} from the directory", **named(store, "institution", institution_id)
    ) as session:
        session.delete(found(session, Institution, institution_id))


def add_person(store: Store, name: str, honorific: str = "", post: str = "") -> str:
    """Somebody who speaks or takes part; the name as typed, capitals included. No label names a person."""
    line = required(name)
    with store.edit("Add a person to the directory") as session:
        person = Person(id=new_id(), name=line, honorific=one_line(honorific), post=one_line(post))
        session.add(person)
        return person.id


def rename_person(store: Store, person_id: str, name: str) -> None:
    line = required(name)
    with store.edit("Correct the name of a person in the directory") as session:
        found(session, Person, person_id).name = line


def remove_person(store: Store, person_id: str) -> None:
    with store.edit("Remove a person from the directory") as session:
        session.delete(found(session, Person, person_id))


def rename_network(store: Store, name: str, acronym: str, language: Language = "en") -> None:
    """The network's name in a language, and its acronym."""
    line = required(name)
    with store.edit("Rename the network{language}: {name}", name=short(line), language=aside(language)) as session:
        network = session.scalars(select(Network)).one()
        network.name = network.name.with_text(language, line)
        network.acronym = required(acronym)
