"""What an officer does with the facts that an event's papers need: reference, web page, deadline, whom counts count."""

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, one_line, typed
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.entities import Event
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store


def set_event_count_note(store: Store, event_id: str, text: str, language: Language = "en") -> None:
    """Whom the number of participants counts: “experts and senior officials”."""
    line = one_line(text)
    with store.edit(
        "Say whom the count of {event} counts{language}: {words}",
        words=typed(line),
        language=aside(language),
        **named(store, "event", event_id),
    ) as session:
        event = found(session, Event, event_id)
        event.count_note = event.count_note.with_text(language, line)


def set_event_web_page(store: Store, event_id: str, text: str) -> None:
    line = one_line(text)
    with store.edit(
        "Change the web page of {event}: {words}", words=typed(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).web_page = line


def set_event_reference(store: Store, event_id: str, text: str) -> None:
    """The reference that letters about the event begin with."""
    line = one_line(text)
    with store.edit(
        "Change the reference of {event}: {words}", words=typed(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id).reference = line


def set_event_nomination_deadline(store: Store, event_id: str, text: str) -> None:
    """Until when countries may nominate, as typed; a day is understood, anything else is printed as it stands."""
    line = one_line(text)
    read = DateRange.parse(line)
    with store.edit(
        "Change the deadline for nominations to {event}: {words}", words=typed(line), **named(store, "event", event_id)
    ) as session:
        event = found(session, Event, event_id)
        event.nomination_deadline = line
        event.nominations_until = read.end.isoformat() if read else ""
