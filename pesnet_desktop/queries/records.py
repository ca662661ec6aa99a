"""Finds the record that an officer names on the command line: by its id, the beginning of one, or a printed number."""

import re

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store

TABLES = (
    "work_plan",
    "plan_header",
    "thematic_area",
    "activity",
    "provider",
    "event",
    "event_title",
    "organiser",
    "section",
    "day",
    "slot",
    "part",
    "speaker",
    "topic",
    "progress_report",
    "network",
    "country",
    "institution",
    "person",
    "network_text",
    "network_document",
    "role_term",
    "invitation",
    "nomination",
    "participant",
    "speech",
    "picture",
    "attachment",
    "sent_paper",
    "column_mapping",
    "unread_part",
)
SHOWN = 6
"""How much of an id the program shows."""

_PRINTED = r"([0-9A-Za-z]+)\.([0-9A-Za-z]+)"
_BEGINNING = r"[0-9a-f]{4,32}"


@dataclass(frozen=True)
class Record:
    """A row of the file by its table and id."""

    table: str
    id: str


def find_record(store: Store, words: str, plan_id: str = "") -> Record:
    """The record that ``words`` name; printed numbers are those of ``plan_id``, or of any plan.

    Raises Problem when nothing, or more than one record, is meant.
    """
    text = words.strip()
    printed = re.fullmatch(_PRINTED, text)
    if printed:
        found = [Record("activity", row[0]) for row in texts(store, _BY_NUMBER, *printed.groups(), plan_id, plan_id)]
    elif re.fullmatch(_BEGINNING, text.lower()):
        found = _beginning_with(store, text.lower())
    else:
        found = []
    return _only(found, text)


def find_plan(store: Store, words: str = "") -> str:
    """The id of the plan that is meant; without words the only one there is."""
    if words.strip():
        return _of_table(find_record(store, words), "work_plan", words)
    plans = [row[0] for row in texts(store, "SELECT id FROM work_plan ORDER BY start_year DESC, id")]
    if not plans:
        raise Problem("plan-missing")
    if len(plans) > 1:
        raise Problem("plan-not-chosen", found=", ".join(plan[:SHOWN] for plan in plans))
    return plans[0]


def find_activity(store: Store, words: str, plan_id: str = "") -> str:
    """The id of the activity that is meant."""
    return _of_table(find_record(store, words, plan_id), "activity", words)


def find_event(store: Store, words: str = "", plan_id: str = "") -> str:
    """The id of the event that is meant; an activity stands for the event made from it."""
    if not words.strip():
        events = [row[0] for row in texts(store, "SELECT id FROM event")]
        if len(events) != 1:
            raise Problem("event-not-chosen")
        return events[0]
    record = find_record(store, words, plan_id)
    if record.table != "activity":
        return _of_table(record, "event", words)
    linked = [Record("event", row[0]) for row in texts(store, _MADE_FROM, record.id)]
    return _only(linked, words.strip()).id


def _of_table(record: Record, table: str, words: str) -> str:
    if record.table != table:
        raise Problem("record-not-found", words=words.strip())
    return record.id


def _only(found: list[Record], words: str) -> Record:
    if not found:
        raise Problem("record-not-found", words=words)
    if len(found) > 1:
        named = ", ".join(f"{record.table.replace('_', ' ')} {record.id[:SHOWN]}" for record in found[:5])
        raise Problem("record-ambiguous", words=words, found=named)
    return found[0]


def _beginning_with(store: Store, start: str) -> list[Record]:
    """The records whose id begins so; one whose whole id it is stands alone."""
    rows = texts(store, _BY_BEGINNING, *[start] * len(TABLES))
    return [Record(table, key) for table, key in rows if key == start] or [Record(table, key) for table, key in rows]


_BY_NUMBER = """SELECT x.id FROM activity x JOIN thematic_area a ON a.id = x.area_id
    WHERE a.number = ? AND x.number = ? AND (? = '' OR a.plan_id = ?) ORDER BY x.id"""
_BY_BEGINNING = " UNION ALL ".join(
    f"SELECT '{table}', id FROM {table} WHERE substr(id, 1, length(?{place})) = ?{place}"
    for place, table in enumerate(TABLES, 1)
)
_MADE_FROM = "SELECT event_id FROM activity_event WHERE activity_id = ? ORDER BY event_id"
