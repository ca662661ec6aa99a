"""The tables of an event's guests: letters, nominations, participants with their days, each told by its columns."""

from collections.abc import Callable, Sequence
from datetime import date

from pesnet_desktop.commands import guest_list, invitation, nomination, participant
from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.guest_lines import read_guest_lines
from pesnet_desktop.model.guests import INVITATION_STATES, NOMINATION_STATES, PARTICIPANT_ROLES
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.status import STATUSES
from pesnet_desktop.queries import guests as queries
from pesnet_desktop.queries.directory import persons
from pesnet_desktop.queries.programme import programme
from pesnet_desktop.store import Store
from pesnet_desktop.ui.chip import FAMILIES, word_of
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.event_readings import day_words
from pesnet_desktop.ui.guest_links import NOMINATION, PERSON, link_person, nominated, offer_links, person_words
from pesnet_desktop.ui.line_columns import Choice, Column, Line

DAY = "day:"

_ROLES: dict[str, Callable[[], str]] = {
    "participant": lambda: _("Participant"),
    "expert": lambda: _("Expert"),
    "speaker": lambda: _("Speaker"),
    "organiser": lambda: _("Organiser"),
    "observer": lambda: _("Observer"),
}
_STATES: dict[str, tuple[str, Callable[[], str]]] = {
    "draft": ("accent", lambda: _("Draft")),
    "sent": ("green", lambda: _("Sent")),
    "received": ("accent", lambda: _("Received")),
    "accepted": ("green", lambda: _("Accepted")),
    "declined": ("red", lambda: _("Declined")),
}


@dataclass(frozen=True)
class GuestKind:
    """One table. ``table`` is its name in the file, ``entry`` the column whose last cell adds a line.

    ``offer`` says by event, line and field what may be chosen in a cell whose choices are its line's own.
    """

    table: DraftTable
    title: str
    entry: str
    prompt: str
    columns: Callable[[Store, str], tuple[Column, ...]]
    lines: Callable[[Store, str], tuple[Line, ...]]
    add: Callable[[Store, str, str], object]
    change: Callable[[Store, str, str, str, str], None]
    move: Callable[[Store, str, str | None], None]
    remove: Callable[[Store, str], None]
    add_list: Callable[[Store, str, str], None] | None = None
    offer: Callable[[Store, str, str, str], Sequence[Choice]] | None = None


def guest_kinds() -> tuple[GuestKind, ...]:
    """Letters, nominations and participants, worded in the interface's language."""
    return (
        GuestKind(
            "invitation",
            _("Letters"),
            "country",
            _("Add a letter: its country"),
            _letter_columns,
            _letters,
            _add_letter,
            lambda store, _event, key, field, text: invitation.set_invitation_field(store, key, field, text),
            invitation.move_invitation,
            invitation.remove_invitation,
            guest_list.add_invitation_list,
        ),
        GuestKind(
            "nomination",
            _("Nominations"),
            "country",
            _("Add a nomination: its country"),
            _nomination_columns,
            _nominations,
            nomination.add_nomination,
            lambda store, _event, key, field, text: nomination.set_nomination_field(store, key, field, text),
            nomination.move_nomination,
            nomination.remove_nomination,
        ),
        GuestKind(
            "participant",
            _("Participants"),
            "name",
            _("Add a participant: the name"),
            _participant_columns,
            _participants,
            add_participant_line,
            _change_participant,
            participant.move_participant,
            participant.remove_participant,
            guest_list.add_participant_list,
            offer_links,
        ),
    )


def add_participant_line(store: Store, event_id: str, text: str) -> None:
    """“Ms. Alma Verde” is a person; “Oman; Example Agency; Ms. Alma Verde; Director” also has a country and a post."""
    lines = read_guest_lines(text)
    if ";" in text or len(lines) != 1:
        guest_list.add_participant_list(store, event_id, text)
    else:
        participant.add_participant(store, event_id, lines[0].name or lines[0].country, lines[0].honorific)


def _add_letter(store: Store, event_id: str, text: str) -> None:
    if ";" in text:
        guest_list.add_invitation_list(store, event_id, text)
    else:
        invitation.add_invitation(store, event_id, text)


def _change_participant(store: Store, event_id: str, participant_id: str, field: str, text: str) -> None:
    if field.startswith(DAY):
        set_attendance(store, participant_id, field.removeprefix(DAY), text)
    elif field == NOMINATION:
        participant.set_participant_nomination(store, participant_id, text)
    elif field == PERSON:
        link_person(store, event_id, participant_id, text)
    else:
        participant.set_participant_field(store, participant_id, field, text)


def _letter_columns(_store: Store, _event_id: str) -> tuple[Column, ...]:
    return (
        Column("country", _("Country"), 120, 3),
        Column("institution", _("Institution"), 130, 6),
        Column("honorific", _("Honorific"), 72, 1),
        Column("name", _("Name"), 120, 5),
        Column("post", _("Post"), 120, 5),
        Column("city", _("City"), 70, 1),
        Column("language", _("Language"), 76, 0, _languages()),
        Column("reference", _("Reference"), 120, 1),
        Column("letter_date", _("Dated"), 96, 1),
        Column("state", _("State"), 68, 0, _states(INVITATION_STATES)),
        Column("sent_on", _("Sent on"), 96, 1),
    )


def _letters(store: Store, event_id: str) -> tuple[Line, ...]:
    return tuple(
        Line(
            row.id,
            (
                row.country.typed,
                row.institution,
                row.honorific,
                row.name,
                row.post,
                row.city,
                row.language,
                row.reference,
                day_words(row.letter_date),
                row.state,
                day_words(row.sent_on),
            ),
        )
        for row in queries.invitations(store, event_id)
    )


def _nomination_columns(_store: Store, _event_id: str) -> tuple[Column, ...]:
    return (
        Column("country", _("Country"), 130, 3),
        Column("institution", _("Institution"), 160, 6),
        Column("nominated_by", _("Nominated by"), 140, 4),
        Column("received_on", _("Received on"), 104, 1),
        Column("state", _("State"), 84, 0, _states(NOMINATION_STATES)),
    )


def _nominations(store: Store, event_id: str) -> tuple[Line, ...]:
    return tuple(
        Line(row.id, (row.country.typed, row.institution, row.nominated_by, day_words(row.received_on), row.state))
        for row in queries.nominations(store, event_id)
    )


def _participant_columns(store: Store, event_id: str) -> tuple[Column, ...]:
    roles = tuple(Choice(role, _ROLES[role]()) for role in PARTICIPANT_ROLES)
    statuses = tuple(Choice(status, word_of(status), FAMILIES[status]) for status in STATUSES)
    came_with = Column(NOMINATION, _("Nomination"), 96, 2, tip=_("The nomination somebody came with"), is_offered=True)
    return (
        Column("honorific", _("Honorific"), 72, 1),
        Column("name", _("Name"), 130, 5),
        Column("post", _("Post"), 120, 6),
        Column("institution", _("Institution"), 120, 6),
        Column("country", _("Country"), 100, 3),
        Column("role", _("Role"), 84, 0, roles),
        Column("status", _("Status"), 116, 0, statuses),
        *(
            Column(f"{DAY}{key}", title, 40, is_tick=True, tip=_("Was there on {day}").format(day=title))
            for key, title in _days(store, event_id)
        ),
        Column("certificate", _("Certificate"), 112, 1),
        *((came_with,) if queries.nominations(store, event_id) else ()),
        Column(PERSON, _("Directory"), 96, 2, tip=_("Who it is in the directory"), is_offered=True),
    )


def _participants(store: Store, event_id: str) -> tuple[Line, ...]:
    present, days = queries.attendance(store, event_id), [key for key, _title in _days(store, event_id)]
    came_with = nominated(store, event_id)
    known = {row.id: person_words(row) for row in persons(store)}
    return tuple(
        Line(
            row.id,
            (
                row.honorific,
                row.name,
                row.post,
                row.institution,
                row.country.typed,
                row.role,
                row.status,
                *(present.get((row.id, key), "") for key in days),
                row.certificate,
                *((came_with.get(row.nomination_id, ""),) if came_with else ()),
                known.get(row.person_id, ""),
            ),
        )
        for row in queries.participants(store, event_id)
    )


def _days(store: Store, event_id: str) -> list[tuple[str, str]]:
    """Each day of the programme with its short name: “8 July”, or “Day 2” while it has no date."""
    return [
        (day.id, _short_day(day.held_on) if day.held_on else _("Day {n}").format(n=number))
        for number, day in enumerate(programme(store, event_id), 1)
    ]


def _short_day(kept: str) -> str:
    """A day without its year: a programme does not last into the next one of the same name."""
    day = date.fromisoformat(kept)
    whole = DateRange(day, day).text(current_language())
    return whole.replace(str(day.year), "").strip(" ,")


def _languages() -> tuple[Choice, ...]:
    return tuple(Choice(code, LANGUAGE_NAMES[code]) for code in ("en", "fr", "ar"))


def _states(states: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(state, _STATES[state][1](), _STATES[state][0]) for state in states)
