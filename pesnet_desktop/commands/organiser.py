"""What an officer does with those who hold an event: organisers, hosts, partners and funders."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.providers import known_status
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings, typed
from pesnet_desktop.model.entities import Event, Institution, Organiser
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store

ROLES = ("organiser", "host", "partner", "funder")
HOLDING, HELPING = ("organiser", "host"), ("partner", "funder")
"""The roles of those whom papers name as organisers, and of those whom they name as partners."""


def add_organiser(
    store: Store, event_id: str, name: str, role: str = "organiser", capacity: str = "", status: str = "confirmed"
) -> str:
    """One more at the end; ``capacity`` as in “in its capacity as …”."""
    line = required(name)
    _known_role(role)
    known_status(status)
    with store.edit(
        "Add {name} to those who hold {event}", name=short(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id)
        rows = siblings(session, Organiser.event_id, event_id)
        organiser = Organiser(id=new_id(), event_id=event_id, position=put_last(rows), name=line)
        organiser.role, organiser.capacity, organiser.status = role, one_line(capacity), status
        session.add(organiser)
        return organiser.id


def rename_organiser(store: Store, organiser_id: str, name: str) -> None:
    """Another name, or another institution: it is the one of the directory that is called so, or none of them."""
    line = required(name)
    with store.edit(
        "Rename {organiser} of {event}: {name}", name=short(line), **named(store, "organiser", organiser_id)
    ) as session:
        organiser = found(session, Organiser, organiser_id)
        organiser.name, organiser.institution_id = line, _institution_called(session, line)


def set_organiser_role(store: Store, organiser_id: str, role: str) -> None:
    _known_role(role)
    with store.edit(
        "Enter {organiser} for {event} as {role}", role=(role,), **named(store, "organiser", organiser_id)
    ) as session:
        found(session, Organiser, organiser_id).role = role


def set_organiser_capacity(store: Store, organiser_id: str, capacity: str) -> None:
    line = one_line(capacity)
    with store.edit(
        "Change the capacity of {organiser} for {event}: {words}",
        words=typed(line),
        **named(store, "organiser", organiser_id),
    ) as session:
        found(session, Organiser, organiser_id).capacity = line


def set_organiser_status(store: Store, organiser_id: str, status: str) -> None:
    known_status(status)
    with store.edit(
        "Mark {organiser} for {event} as {status}", status=(status,), **named(store, "organiser", organiser_id)
    ) as session:
        found(session, Organiser, organiser_id).status = status


def move_organiser(store: Store, organiser_id: str, after_id: str | None) -> None:
    with store.edit(
        "Move {organiser} among those who hold {event}", **named(store, "organiser", organiser_id)
    ) as session:
        organiser = found(session, Organiser, organiser_id)
        put_after(siblings(session, Organiser.event_id, organiser.event_id), organiser, after_id)


def remove_organiser(store: Store, organiser_id: str) -> None:
    with store.edit("Take {organiser} off {event}", **named(store, "organiser", organiser_id)) as session:
        session.delete(found(session, Organiser, organiser_id))


def _institution_called(session: Session, name: str) -> str | None:
    """The one institution of the directory with this name, acronym or other name."""
    called = [
        one.id
        for one in session.scalars(select(Institution))
        if fold(name) in map(fold, (one.name.en, one.name.fr, one.name.ar, one.acronym, *one.aliases.split("\n")))
    ]
    return called[0] if len(called) == 1 else None


def _known_role(role: str) -> None:
    if role not in ROLES:
        raise Problem("state-unknown", words=short(one_line(role)), known=", ".join(ROLES))
