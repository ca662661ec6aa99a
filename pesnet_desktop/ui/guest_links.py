"""What a participant may be linked with: the nomination somebody came with, and the person of the directory."""

from collections.abc import Mapping, Sequence

from pesnet_desktop.commands.directory import add_person
from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.participant import set_participant_person
from pesnet_desktop.i18n import _
from pesnet_desktop.model.text import fold
from pesnet_desktop.queries.directory import PersonRow, persons
from pesnet_desktop.queries.guests import NominationRow, ParticipantRow, nominations, participants
from pesnet_desktop.store import Store
from pesnet_desktop.ui.line_columns import Choice

NOMINATION, PERSON = "nomination", "person"
NEW_PERSON = "new"


def nominated(store: Store, event_id: str) -> Mapping[str, str]:
    """The nominations by id in words: the country, and the institution where a country sent several."""
    rows = nominations(store, event_id)
    countries = [fold(row.country.typed) for row in rows]
    return {
        row.id: row.country.typed
        if countries.count(fold(row.country.typed)) == 1 and row.country.typed
        else ", ".join(part for part in (row.country.typed, row.institution) if part)
        for row in rows
    }


def person_words(row: PersonRow) -> str:
    """“Ms. Alma Verde”."""
    return " ".join(part for part in (row.honorific, row.name) if part)


def offer_links(store: Store, event_id: str, participant_id: str, field: str) -> Sequence[Choice]:
    """What may be chosen for a participant, what fits best first; the last choice takes the link away."""
    one = next(row for row in participants(store, event_id) if row.id == participant_id)
    if field == NOMINATION:
        rows = sorted(nominations(store, event_id), key=lambda row: not _is_of(row, one))
        words = nominated(store, event_id)
        return (*(Choice(row.id, words[row.id]) for row in rows), Choice("", ""), Choice("", _("None")))
    every = sorted(persons(store), key=lambda row: (-_likeness(row.name, one.name), fold(row.name)))
    likely = [row for row in every if _likeness(row.name, one.name)]
    is_new = not any(fold(row.name) == fold(one.name) for row in likely)
    entering = _("Enter {name} in the directory").format(name=one.name)
    return (
        *((Choice(NEW_PERSON, entering),) if is_new else ()),
        *(Choice(row.id, person_words(row)) for row in likely),
        Choice("", ""),
        *(Choice(row.id, person_words(row)) for row in every[len(likely) :]),
        Choice("", ""),
        Choice("", _("Not linked with the directory")),
    )


def link_person(store: Store, event_id: str, participant_id: str, chosen: str) -> None:
    """Links a participant with the person chosen; somebody new comes into the directory in the same step."""
    if chosen != NEW_PERSON:
        set_participant_person(store, participant_id, chosen)
        return
    one = next(row for row in participants(store, event_id) if row.id == participant_id)
    with store.one_step(
        "Find a participant of {event} in the directory", **named(store, "participant", participant_id)
    ):
        set_participant_person(store, participant_id, add_person(store, one.name, one.honorific, one.post))


def _is_of(row: NominationRow, one: ParticipantRow) -> bool:
    """Whether a nomination is of the participant's country."""
    return bool(row.country.typed) and fold(row.country.typed) == fold(one.country.typed)


def _likeness(name: str, other: str) -> int:
    """How many words two names have in common; short ones as “de” do not count."""
    return len({word for word in fold(name).split() if len(word) > 2} & set(fold(other).split()))
