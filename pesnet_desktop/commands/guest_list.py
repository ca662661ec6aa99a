"""What an officer does with a whole list of people that was copied from elsewhere: it comes in as one step."""

from sqlalchemy.orm import Session

from pesnet_desktop.commands.invitation import put_letter
from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.participant import put_participant
from pesnet_desktop.commands.rows import found
from pesnet_desktop.model.entities import Event
from pesnet_desktop.model.guest_lines import GuestLine, read_guest_lines
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def add_invitation_list(store: Store, event_id: str, guests: str) -> None:
    """A letter for each line of a list, at the end, in the language of its country."""
    lines = _required_lines(guests)
    with store.edit("Add a list of letters for {event}", **named(store, "event", event_id)) as session:
        _event(session, event_id)
        for line in lines:
            put_letter(session, event_id, line)


def add_participant_list(store: Store, event_id: str, guests: str) -> None:
    """A participant for each line of a list, at the end; a line without a person stands for its institution."""
    lines = _required_lines(guests)
    with store.edit("Add a list of participants to {event}", **named(store, "event", event_id)) as session:
        _event(session, event_id)
        for line in lines:
            put_participant(session, event_id, line)


def _required_lines(guests: str) -> tuple[GuestLine, ...]:
    lines = read_guest_lines(guests)
    if not lines:
        raise Problem("words-missing")
    return lines


def _event(session: Session, event_id: str) -> None:
    found(session, Event, event_id)
