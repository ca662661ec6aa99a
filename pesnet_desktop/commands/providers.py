"""What an officer does with the providers of an activity: typed together, confirmed one by one."""

from collections.abc import Container

from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, required, reuse, short, siblings
from pesnet_desktop.model.entities import Activity, Country, Provider
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.providers import read_providers
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.model.status import STATUSES
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store


def add_provider(store: Store, activity_id: str, name: str, status: str = "confirmed") -> str:
    """One more provider at the end, joined by a comma."""
    line = required(name)
    known_status(status)
    with store.edit(
        "Add {provider} to the providers of activity {activity}",
        provider=short(line),
        **named(store, "activity", activity_id),
    ) as session:
        found(session, Activity, activity_id)
        rows = _rows(session, activity_id)
        provider = Provider(id=new_id(), activity_id=activity_id, name=line, status=status)
        provider.joiner = ", " if rows else ""
        session.add(provider)
        put_after(rows, provider, rows[-1].id if rows else None)
        _name_country(session, provider)
        return provider.id


def rename_provider(store: Store, provider_id: str, name: str) -> None:
    line = required(name)
    with store.edit(
        "Rename {provider}, provider of activity {activity}: {name}",
        name=short(line),
        **named(store, "provider", provider_id),
    ) as session:
        provider = found(session, Provider, provider_id)
        provider.name = line
        _name_country(session, provider)


def set_provider_status(store: Store, provider_id: str, status: str) -> None:
    known_status(status)
    with store.edit(
        "Mark {provider} for activity {activity} as {status}", status=(status,), **named(store, "provider", provider_id)
    ) as session:
        found(session, Provider, provider_id).status = status


def move_provider(store: Store, provider_id: str, after_id: str | None) -> None:
    """Moves a provider; the joiners stay where they stand."""
    with store.edit(
        "Move {provider} among the providers of activity {activity}", **named(store, "provider", provider_id)
    ) as session:
        provider = found(session, Provider, provider_id)
        rows = _rows(session, provider.activity_id)
        joiners = [row.joiner for row in rows]
        put_after(rows, provider, after_id)
        for row, joiner in zip(sorted(rows, key=lambda row: (row.position, row.id)), joiners, strict=True):
            row.joiner = joiner


def remove_provider(store: Store, provider_id: str) -> None:
    with store.edit("Take {provider} off activity {activity}", **named(store, "provider", provider_id)) as session:
        provider = found(session, Provider, provider_id)
        rest = [row for row in _rows(session, provider.activity_id) if row.id != provider_id]
        session.delete(provider)
        if rest:
            rest[0].joiner = ""


def put_providers(session: Session, activity_id: str, text: str) -> None:
    """Reads a cell and makes the activity's rows say the same; a name that stays keeps its row and its other facts."""
    names = read_providers(text)
    rows = _rows(session, activity_id)
    taken, left = reuse(rows, [fold(name.name) for name in names], lambda row: fold(row.name))
    for unwanted in left:
        session.delete(unwanted)
    for name, row, position in zip(names, taken, spread(len(names)), strict=True):
        provider = row if row is not None else Provider(id=new_id(), activity_id=activity_id, status=name.status)
        if row is None or (name.status == "to_confirm") != (row.status == "to_confirm"):
            provider.status = name.status
        provider.name, provider.joiner, provider.position = name.name, name.joiner, position
        session.add(provider)
        _name_country(session, provider)


def first_providers(activity_id: str, text: str, known: Container[str]) -> list[Provider]:
    """The rows that a cell says of an activity without any yet; ``known`` are the ids of the countries in the file."""
    names = read_providers(text)
    rows = [
        Provider(
            id=new_id(),
            activity_id=activity_id,
            name=name.name,
            status=name.status,
            joiner=name.joiner,
            position=position,
        )
        for name, position in zip(names, spread(len(names)), strict=True)
    ]
    for row in rows:
        row.kind, row.country_id = _kind_and_country(row.name, known)
    return rows


def known_status(status: str) -> None:
    """Refuses a status that is none of the five."""
    if status not in STATUSES:
        raise Problem("status-unknown", words=short(one_line(status)), known=", ".join(STATUSES))


def _rows(session: Session, activity_id: str) -> list[Provider]:
    return [found(session, Provider, row.id) for row in siblings(session, Provider.activity_id, activity_id)]


def _name_country(session: Session, provider: Provider) -> None:
    """Says what kind of provider a name is, and links it to its country's row when that is one of the shipped ones."""
    read = read_providers(provider.name)
    iso2 = read[0].iso2 if len(read) == 1 else None
    country = session.get(Country, country_id(iso2)) if iso2 else None
    provider.kind, provider.country_id = _kind_and_country(provider.name, (country.id,) if country else ())


def _kind_and_country(name: str, known: Container[str]) -> tuple[str, str | None]:
    """What kind of provider a name is, and the id of its country where that is among the known ones."""
    read = read_providers(name)
    if len(read) != 1:
        return "institution", None
    country = country_id(read[0].iso2) if read[0].iso2 else None
    return read[0].kind, country if country in known else None
