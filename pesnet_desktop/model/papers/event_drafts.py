"""What papers of events were read as: concept notes, programmes, events lists, reports, lists of people."""

from typing import ClassVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Doubt, SourceTable
from pesnet_desktop.model.papers.reads import NO_PROSE, NOT_READ, Read, ReadRich, Unread


@dataclass(frozen=True)
class SectionDraft:
    """``kind`` is a usual section's (``model.sections``); empty for one of the paper's own."""

    heading: Read
    body: ReadRich
    kind: str = ""


@dataclass(frozen=True)
class EventFacts:
    """The facts of an event, as typed; ``titles`` are further titles of the same event.

    ``capacities`` are those of the ``organisers``, one for each or none at all: “Secretariat of the network”.
    """

    title: Read = NOT_READ
    titles: tuple[Read, ...] = ()
    dates: Read = NOT_READ
    venue: Read = NOT_READ
    organisers: tuple[Read, ...] = ()
    partners: tuple[Read, ...] = ()
    languages: Read = NOT_READ
    participants: Read = NOT_READ
    funders: tuple[Read, ...] = ()
    capacities: tuple[Read, ...] = ()


@dataclass(frozen=True)
class SlotDraft:
    """``times`` as typed; ``parts`` are lines as officers type them, ``Remarks: DG of SESRIC (tbc) + Mr A``.

    The rest are what a run of show has in columns of its own.
    """

    times: Read
    title: Read
    parts: tuple[Read, ...] = ()
    room: Read = NOT_READ
    interpreters: Read = NOT_READ
    responsible: Read = NOT_READ
    notes: Read = NOT_READ


@dataclass(frozen=True)
class DayDraft:
    """``heading`` as it stands; ``date`` is the day's: as typed, or told by the event's dates, or empty."""

    heading: Read
    date: Read
    slots: tuple[SlotDraft, ...]


@dataclass(frozen=True)
class ProgrammeDraft:
    """``running`` is what the paper says of itself: its name, header and footer, labels; nothing to accept.

    ``asked`` are the questions about the file as a whole, here and below.
    """

    kind: ClassVar[str] = "programme"
    file_name: str
    event: EventFacts
    days: tuple[DayDraft, ...]
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    running: tuple[str, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class ConceptNoteDraft:
    """``running`` as of a programme."""

    kind: ClassVar[str] = "concept-note"
    file_name: str
    event: EventFacts
    sections: tuple[SectionDraft, ...]
    days: tuple[DayDraft, ...] = ()
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    running: tuple[str, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class ListedEvent:
    """A row of the events list: its facts, what is told of it, and the address of its page."""

    event: EventFacts
    information: ReadRich = NO_PROSE
    web_page: Read = NOT_READ


@dataclass(frozen=True)
class EventsListDraft:
    """``running`` as of a programme, here and below."""

    kind: ClassVar[str] = "events-list"
    file_name: str
    events: tuple[ListedEvent, ...]
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    running: tuple[str, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class CountDraft:
    """``number`` of ``who``: 97 of experts and senior officials."""

    number: Read
    who: Read


@dataclass(frozen=True)
class SpeechDraft:
    """Who opened the event, as typed with honorific and post, and what was said."""

    speaker: Read
    post: Read = NOT_READ
    summary: ReadRich = NO_PROSE


@dataclass(frozen=True)
class EventReportDraft:
    kind: ClassVar[str] = "event-report"
    file_name: str
    event: EventFacts
    counts: tuple[CountDraft, ...]
    speeches: tuple[SpeechDraft, ...]
    sections: tuple[SectionDraft, ...]
    web_page: Read = NOT_READ
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    running: tuple[str, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class GuestDraft:
    """A row of a list of participants."""

    name: Read
    honorific: Read = NOT_READ
    post: Read = NOT_READ
    institution: Read = NOT_READ
    country: Read = NOT_READ
    role: Read = NOT_READ


@dataclass(frozen=True)
class GuestsDraft:
    kind: ClassVar[str] = "participants"
    file_name: str
    event: EventFacts
    guests: tuple[GuestDraft, ...]
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    running: tuple[str, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class ColumnsDraft:
    """A table whose columns are not known: ``headers`` with the field proposed for each, empty for none."""

    kind: ClassVar[str] = "columns"
    file_name: str
    headers: tuple[Read, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    unread: tuple[Unread, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    asked: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class OtherDraft:
    """A paper of no kind that is read here: all of it is unread."""

    kind: ClassVar[str] = "other"
    file_name: str
    unread: tuple[Unread, ...]
    tables: tuple[SourceTable, ...] = ()
    asked: tuple[Doubt, ...] = ()


EventDraft = (
    ProgrammeDraft | ConceptNoteDraft | EventsListDraft | EventReportDraft | GuestsDraft | ColumnsDraft | OtherDraft
)
