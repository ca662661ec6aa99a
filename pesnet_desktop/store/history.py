"""The file's history: every step since it was made, newest first, and what it changed in a row."""

import json
from datetime import UTC, datetime

from pesnet_desktop.i18n import _, current_language, is_rtl
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.step_words import Values, said
from pesnet_desktop.store.changes import FieldChange, from_json, milliseconds_of
from pesnet_desktop.store.connection import Connection, Value


@dataclass(frozen=True)
class Step:
    """One step: what it was called, when, by whom; ``kind`` is edit, undo, redo or shipped. ``label`` is as shown."""

    id: str
    kind: str
    label: str
    at: datetime
    author: str
    device: str
    changes: tuple[FieldChange, ...]


_STEPS = """SELECT id, kind, label, "values", stamp, author, device FROM step
    WHERE (? IS NULL OR id IN (SELECT value FROM json_each(?))) ORDER BY stamp DESC, id"""

_PAST = """WITH RECURSIVE past (id) AS (
        SELECT change FROM head WHERE entity = ? AND (? IS NULL OR "row" = ?)
        UNION SELECT json_each.value FROM past JOIN change ON change.id = past.id, json_each(change.parents)
    ) SELECT change.step, change.entity, change."row", change.field, change.value, change.parents
    FROM change JOIN past ON past.id = change.id"""

_ALL = 'SELECT step, entity, "row", field, value, parents FROM change'


def worded(label: str, values: Values) -> str:
    """A label in the interface's language; a label that this program does not know stays English.

    In a language that runs from right to left each value keeps its own direction.
    """
    shown = {place: said(value) for place, value in values.items()}
    if is_rtl(current_language()):
        shown = {place: f"\u2068{value}\u2069" if value else "" for place, value in shown.items()}
    return _(label).format(**shown)


def history(connection: Connection, table: str | None = None, row: str | None = None) -> list[Step]:
    """Every step, or those that touched a table or one of its rows, with what they changed there; newest first."""
    found = connection.execute(_ALL) if table is None else connection.execute(_PAST, (table, row, row))
    changes: dict[str, list[FieldChange]] = {}
    for step, entity, of_row, field, value, parents in found.fetchall():
        before = _before(connection, str(field), str(parents))
        told = FieldChange(str(entity), str(of_row), str(field), before, from_json(str(value)))
        changes.setdefault(str(step), []).append(told)
    only = None if table is None else json.dumps(list(changes))
    steps = connection.execute(_STEPS, (only, only))
    return [_step(tuple(map(str, kept)), tuple(changes.get(str(kept[0]), ()))) for kept in steps]


def _before(connection: Connection, field: str, parents: str) -> Value:
    earlier = connection.execute(
        "SELECT value FROM change WHERE field = ? AND id IN (SELECT value FROM json_each(?))"
        " ORDER BY stamp DESC LIMIT 1",
        (field, parents),
    ).fetchone()
    return None if earlier is None else from_json(str(earlier[0]))


def _step(kept: tuple[str, ...], changes: tuple[FieldChange, ...]) -> Step:
    identity, kind, label, values, stamp, author, device = kept
    at = datetime.fromtimestamp(milliseconds_of(stamp) / 1000, UTC)
    return Step(identity, kind, worded(label, json.loads(values)), at, author, device, changes)
