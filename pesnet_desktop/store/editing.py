"""What edits need and looking does not: the tables, their triggers, SQLAlchemy, and how a step is closed."""

import time
from collections.abc import Sequence

from pesnet_desktop.model.step_words import Values
from pesnet_desktop.store.changes import FieldChange, next_stamp
from pesnet_desktop.store.connection import Connection, transaction
from pesnet_desktop.store.journal import Intent, close_edit
from pesnet_desktop.store.notes import count_triggers, forget_notes, start_noting
from pesnet_desktop.store.sessions import Sessions
from pesnet_desktop.store.signature import Signature, own_signature
from pesnet_desktop.store.tables import read_tables
from pesnet_desktop.store.undo import Place, take_back


class Editing:
    """Writes steps into one file. Made after the first paint, at the latest at the first edit or session."""

    def __init__(self, connection: Connection, schema: int, is_writable: bool, is_signed: bool) -> None:
        self._connection = connection
        self._schema = schema
        self._tables = read_tables(connection)
        self._triggers = 0
        self._signature = None if is_signed else Signature("", "")
        self._stamp = ""
        if is_writable:
            with transaction(connection):
                self._triggers = start_noting(connection, self._tables.values())
        self.sessions = Sessions(connection)

    def begin_step(self) -> None:
        """Raises RuntimeError where a trigger is gone: what then changes would not be remembered."""
        count_triggers(self._connection, self._triggers)

    def close_step(self, kind: str, label: str, values: Values) -> tuple[FieldChange, ...]:
        """Keeps what changed since the step began; nothing when all is as before."""
        return close_edit(self._connection, self._tables, self._intent(kind, label, values), self._schema)

    def take_back(self, changes: Sequence[FieldChange]) -> tuple[Place, ...]:
        """See :func:`pesnet_desktop.store.undo.take_back`."""
        return take_back(self._connection, self._tables, tuple(changes))

    def forget_notes(self) -> None:
        forget_notes(self._connection)

    def _intent(self, kind: str, label: str, values: Values) -> Intent:
        if self._signature is None:
            self._signature = own_signature()
        self._stamp = next_stamp(self._stamp or self._last_stamp(), time.time_ns() // 1_000_000)
        return Intent(kind, label, values, self._stamp, self._signature.device, self._signature.author)

    def _last_stamp(self) -> str:
        rows = self._connection.execute("SELECT coalesce(max(stamp), '') FROM step").fetchall()
        return str(rows[0][0])
