"""A change: one field of one row, what it says now, and which changes it replaces. Written once, never rewritten."""

import json
import os
from collections.abc import Callable

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.store.connection import Value

SaltOf = Callable[[str, str, str], str]

_VALUE = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_CANONICAL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Made once: ``json.dumps`` makes one for each of the hundred thousand fields of a big import."""


@dataclass(frozen=True)
class FieldChange:
    """What a field said before and after an edit; for the existence field, the row's id or None."""

    entity: str
    row: str
    field: str
    before: Value
    after: Value


@dataclass(frozen=True)
class StepRecord:
    """An edit as the file keeps it.

    ``kind`` is edit, undo, redo or shipped; ``values`` is the JSON of what fills the label's places.
    """

    id: str
    kind: str
    label: str
    values: str
    stamp: str
    device: str
    author: str
    salt: str


@dataclass(frozen=True)
class Change:
    """A row of the table ``change``, in its order of columns."""

    id: str
    entity: str
    row: str
    field: str
    value: str
    parents: str
    stamp: str
    device: str
    author: str
    step: str
    schema: int
    salt: str


def columns_of(record: StepRecord | Change) -> tuple[str | int, ...]:
    """The record as a row of its table: ``dataclasses.astuple`` copies deeply and takes ten times as long."""
    return tuple(vars(record).values())


def random_salt(_entity: str, _row: str, _field: str) -> str:
    return os.urandom(16).hex()


def fixed_salt(entity: str, row: str, field: str) -> str:
    """The same salt everywhere, for the rows that the program ships: two fresh files are equal."""
    return _sha256(f"{entity}/{row}/{field}")[:32]


def to_json(value: Value) -> str:
    """One way only to write a value: text, whole number, number or null. Raises TypeError for bytes."""
    return _VALUE.encode(value)


def from_json(text: str) -> Value:
    value: Value = json.loads(text)
    return value


def parents_of(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def content_id(*content: str | int) -> str:
    """The SHA-256 of the canonical form: a JSON array without blanks, in UTF-8."""
    canonical = _CANONICAL.encode(content)
    return _sha256(canonical)


def _sha256(text: str) -> str:
    """Loaded at the first edit: it brings OpenSSL, which a start has no use for."""
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()


def make_step(kind: str, label: str, values: str, stamp: str, device: str, author: str, salt: str) -> StepRecord:
    identity = content_id(kind, label, values, stamp, device, author, salt)
    return StepRecord(identity, kind, label, values, stamp, device, author, salt)


def make_change(
    step: StepRecord, schema: int, salt: str, entity: str, row: str, field: str, value: Value, parents: list[str]
) -> Change:
    """A change of ``step``, with its id. ``parents`` are the changes that it replaces or, for a deletion, had seen."""
    kept, named = to_json(value), json.dumps(sorted(parents))
    content = (entity, row, field, kept, named, step.stamp, step.device, step.author, step.id, schema, salt)
    return Change(content_id(*content), *content)


def is_genuine(record: StepRecord | Change) -> bool:
    """Whether a step or a change still says what its id was made of."""
    identity, *content = columns_of(record)
    return identity == content_id(*content)


def next_stamp(last: str, now: int) -> str:
    """The hybrid clock: never earlier than ``last``, however the computer's clock (``now``, milliseconds) is set.

    Twelve hexadecimal digits of milliseconds, then four that count, so that stamps sort as text.
    """
    milliseconds, count = int(last[:12] or "0", 16), int(last[12:] or "0", 16)
    if now > milliseconds:
        return f"{now:012x}0000"
    if count == 0xFFFF:
        return f"{milliseconds + 1:012x}0000"
    return f"{milliseconds:012x}{count + 1:04x}"


def milliseconds_of(stamp: str) -> int:
    return int(stamp[:12], 16)
