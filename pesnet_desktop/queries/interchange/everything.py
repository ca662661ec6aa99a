"""The one way to ask for a document by its kind, or for everything in the file."""

from collections.abc import Callable

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.foreign_files import column_mappings, unread_parts
from pesnet_desktop.queries.interchange.event import (
    booklet_document,
    concept_note_document,
    events_document,
    programme_document,
    report_document,
)
from pesnet_desktop.queries.interchange.guests import guests_document
from pesnet_desktop.queries.interchange.network import network_document
from pesnet_desktop.queries.interchange.shapes import Document, known
from pesnet_desktop.queries.interchange.work_plan import workplan
from pesnet_desktop.queries.records import find_event, find_plan
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store

KINDS = ("workplan", "concept-note", "programme", "booklet", "guests", "events", "report", "network")
_PAPERS = {"work-plan": "workplan", "event-report": "report", "events-list": "events", "participants": "guests"}
_OF_EVENT: dict[str, Callable[[Store, str], Document]] = {
    "concept-note": concept_note_document,
    "programme": programme_document,
    "booklet": booklet_document,
    "guests": guests_document,
    "report": report_document,
}


def document(store: Store, kind: str = "", plan: str = "", event: str = "") -> Document:
    """The document of a kind; ``plan`` and ``event`` are named as an officer names them. Without a kind: everything.

    Raises Problem for a kind that is not known, and where it is not clear which plan or event is meant.
    """
    wanted = _PAPERS.get(kind, kind)
    if not wanted:
        return _everything(store)
    if wanted == "workplan":
        return workplan(store, find_plan(store, plan))
    if wanted == "events":
        return events_document(store)
    if wanted == "network":
        return network_document(store)
    if wanted in _OF_EVENT:
        return _OF_EVENT[wanted](store, find_event(store, event, find_plan(store, plan) if plan else ""))
    raise Problem("json-kind-unknown", words=kind, known=", ".join(KINDS))


def _everything(store: Store) -> Document:
    listed = [line.id for line in events(store)]
    return {
        "format": "everything/1",
        "network": network_document(store),
        "workplans": [workplan(store, plan.id) for plan in plans(store)],
        "events": [_whole_event(store, event_id) for event_id in listed],
        "column_mappings": [
            {"id": row.id, "name": row.name, "headers": list(row.headers), "columns": list(row.columns)}
            for row in column_mappings(store)
        ],
        "unread": [
            {"id": row.id, "source": row.source, "place": known(row.place), "text": row.words}
            for row in unread_parts(store)
        ],
    }


def _whole_event(store: Store, event_id: str) -> Document:
    return {
        "id": event_id,
        "concept_note": concept_note_document(store, event_id),
        "programme": programme_document(store, event_id),
        "booklet": booklet_document(store, event_id),
        "guests": guests_document(store, event_id),
        "report": report_document(store, event_id),
    }
