"""Sets fields by their names, for the command line: of an activity, an event, a letter, a guest, the network."""

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

REPORT = "report"
NETWORK = "network"

Setter = Callable[[Store, str, str, str], None]


def set_fields(store: Store, written: str, fields: Mapping[str, str]) -> None:
    """Sets ``fields`` of the record that ``written`` names (id, its beginning, or a printed number).

    ``report`` is the plan's progress report: the newest one, made when there is none yet; ``network`` is the network
    itself. All fields are set in one step, or none when one is refused.
    """
    from pesnet_desktop.queries.records import find_record

    if written == REPORT:
        _set_report(store, fields)
        return
    if written == NETWORK:
        _set_network(store, fields)
        return
    record = find_record(store, written)
    setter, known = _setters().get(record.table, (None, ()))
    if setter is None:
        raise Problem("not-set-here")
    _refuse_unknown(fields, known)
    with _one_step(store, record.table, record.id, fields):
        for field, text in fields.items():
            setter(store, record.id, field, text)


def _setters() -> dict[str, tuple[Setter | None, Collection[str]]]:
    """What sets a field of a table's row by name, and the fields it knows."""
    from pesnet_desktop.commands import (
        activity,
        event,
        invitation,
        network_document,
        nomination,
        participant,
        person,
        role_term,
        run_of_show,
        sent_paper,
        speech,
    )

    return {
        "activity": (activity.set_activity_field, activity.SETTERS),
        "event": (event.set_event_field, event.EVENT_SETTERS),
        "slot": (run_of_show.set_run_of_show_field, run_of_show.RUN_OF_SHOW_FIELDS),
        "speaker": (_set_speaker, ("name", "name_fr", "name_ar")),
        "invitation": (invitation.set_invitation_field, invitation.INVITATION_FIELDS),
        "nomination": (nomination.set_nomination_field, nomination.NOMINATION_FIELDS),
        "participant": (participant.set_participant_field, participant.PARTICIPANT_FIELDS),
        "person": (person.set_person_field, person.PERSON_FIELDS),
        "role_term": (role_term.set_role_term_field, role_term.ROLE_TERM_FIELDS),
        "network_document": (network_document.set_network_document_field, network_document.NETWORK_DOCUMENT_FIELDS),
        "speech": (speech.set_speech_field, speech.SPEECH_FIELDS),
        "sent_paper": (sent_paper.set_sent_paper_field, sent_paper.SENT_PAPER_FIELDS),
    }


def _set_speaker(store: Store, speaker_id: str, field: str, text: str) -> None:
    from pesnet_desktop.commands.programme import rename_speaker
    from pesnet_desktop.model.languages import language_named

    rename_speaker(store, speaker_id, text, language_named(field.removeprefix("name_")))


def _one_step(store: Store, table: str, row: str, fields: Mapping[str, str]) -> AbstractContextManager[None]:
    """A step for several fields; one field alone is named by its own command."""
    from pesnet_desktop.commands.names import named

    if len(fields) == 1:
        return nullcontext()
    if table == "activity":
        return store.one_step("Set {fields} of activity {activity}", fields=tuple(fields), **named(store, table, row))
    if table == "event":
        return store.one_step("Set {fields} of {event}", fields=tuple(fields), **named(store, table, row))
    return store.one_step("Set {fields} ({record})", fields=tuple(fields), record=(table,))


def _set_report(store: Store, fields: Mapping[str, str]) -> None:
    from pesnet_desktop.commands.progress_report import REPORT_FIELDS, add_progress_report, set_report_field
    from pesnet_desktop.queries.progress_report import reports
    from pesnet_desktop.queries.records import find_plan

    _refuse_unknown(fields, REPORT_FIELDS)
    plan_id = find_plan(store)
    known = reports(store, plan_id)
    with store.one_step("Set {fields} of the progress report", fields=tuple(fields)):
        report_id = known[-1].id if known else add_progress_report(store, plan_id, fields.get("forum", "") or REPORT)
        for field, text in fields.items():
            set_report_field(store, report_id, field, text)


def _set_network(store: Store, fields: Mapping[str, str]) -> None:
    from pesnet_desktop.commands.network import NETWORK_FIELDS, set_network_field

    _refuse_unknown(fields, NETWORK_FIELDS)
    with store.one_step("Set {fields} of the network", fields=tuple(fields)):
        for field, text in fields.items():
            set_network_field(store, field, text)


def _refuse_unknown(fields: Mapping[str, str], known: Collection[str]) -> None:
    for field in fields:
        if field not in known:
            raise Problem("field-unknown", field=field, known=", ".join(known))
