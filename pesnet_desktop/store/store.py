"""The one door to the office's file: read it, edit it in named steps, take steps back, hear what changed."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store.announcements import Announcements, Edited, Subscriber
from pesnet_desktop.store.connection import Connection, Value, close_clean, identity_of, open_in_memory, transaction
from pesnet_desktop.store.faults import READ_ONLY, said
from pesnet_desktop.store.shape import Shape

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from pesnet_desktop.model.step_words import Values
    from pesnet_desktop.store.changes import FieldChange
    from pesnet_desktop.store.drafts import Draft
    from pesnet_desktop.store.editing import Editing
    from pesnet_desktop.store.history import Step
    from pesnet_desktop.store.undo import Place, Undoable

_COPY = "copy-for-reading"


class Store:
    """An open file. It belongs to the thread that opened it, until that hands it over.

    A start only reads: what edits and looking back need is imported where it is first used.
    """

    def __init__(self, connection: Connection, path: Path | None, shape: Shape, look_only: str | None = None) -> None:
        self._connection = connection
        self.path = path
        self._shape = shape
        self._look_only = look_only
        self._identity = identity_of(path)
        self._home = self._owner = threading.get_ident() if look_only != _COPY else 0
        self._editing: Editing | None = None
        self._session: Session | None = None
        self._is_writing = False
        self._joining = False
        self._undo: list[Undoable] = []
        self._redo: list[Undoable] = []
        self._announcements = Announcements()
        self._changed = False

    @property
    def read_only(self) -> bool:
        return self._look_only is not None

    @property
    def read_only_reason(self) -> str | None:
        """Why nothing can be changed here, in a sentence."""
        return None if self._look_only is None else str(Problem(self._look_only, path=self._name()))

    def prepare(self) -> None:
        """Makes SQLAlchemy's engine and the triggers: after the first paint, at the latest at the first edit."""
        self._ready()

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        """The rows of a plain SQL query, whole; needs no preparation."""
        self._mine()
        with said(self._name()):
            return self._connection.execute(sql, parameters).fetchall()

    @contextmanager
    def read(self) -> "Iterator[Session]":
        """A SQLAlchemy session for queries; inside an edit, the edit's own session."""
        self._mine()
        if self._session is not None:
            yield self._session
            return
        with said(self._name()), self._ready().sessions.reading() as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None

    @contextmanager
    def edit(self, label: str, **values: str | Sequence[str]) -> "Iterator[Session]":
        """The one door for changes: all of the block is kept as one step, or nothing of it when it raises.

        ``label`` is an English message with named places; ``values`` fill them, each a text as it stands or keys of
        :data:`WORDS`, which are put into the interface's language. A block without a change is no step.
        Inside :meth:`one_step` the block belongs to that step, and its own label is not used.
        """
        if self._joining and self._session is not None:
            with self._ready().sessions.joining(self._session):
                yield self._session
            return
        from pesnet_desktop.store.history import worded
        from pesnet_desktop.store.undo import Undoable

        worded(label, values)  # a label that cannot be said is noticed before anything is written
        with self._step("edit", label, values) as made, self._ready().sessions.writing() as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None
        if made:
            self._undo.append(Undoable(label, values, tuple(made)))
            self._redo.clear()
        self._announce(label, values, made)

    @contextmanager
    def one_step(self, label: str, **values: str | Sequence[str]) -> Iterator[None]:
        """Makes the commands of the block one step together: all of them are kept, or none."""
        with self.edit(label, **values):
            before, self._joining = self._joining, True
            try:
                yield
            finally:
                self._joining = before

    @contextmanager
    def undone_together(self, label: str, **values: str) -> Iterator[None]:
        """The steps of the block, each kept on its own as it is made, are taken back by one undo."""
        first = len(self._undo)
        try:
            yield
        finally:
            from pesnet_desktop.store.undo import joined

            self._undo[first:] = joined(label, values, self._undo[first:])

    def recall_steps(self) -> None:
        """Fills the undo list with the file's steps that are not taken back yet, those of earlier starts too."""
        from pesnet_desktop.store.recall import recall
        from pesnet_desktop.store.tables import read_tables

        self._mine()
        with said(self._name()):
            self._undo = recall(self._connection, read_tables(self._connection))

    def undo(self) -> Edited | None:
        """Takes this window's last step back, as a step of its own; None when there is none."""
        return self._take_back("undo", self._undo, self._redo)

    def redo(self) -> Edited | None:
        """Does again what was last undone."""
        return self._take_back("redo", self._redo, self._undo)

    @property
    def undo_label(self) -> str | None:
        return self._undo[-1].worded if self._undo else None

    @property
    def redo_label(self) -> str | None:
        return self._redo[-1].worded if self._redo else None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Calls ``subscriber`` after each step, in the thread that opened the store; returns the way to stop it."""
        return self._announcements.subscribe(subscriber)

    def keep_draft(self, table: str, row: str, field: str, text: str) -> None:
        """Keeps what is being typed into a field, so that a crash does not lose it."""
        from pesnet_desktop.store.drafts import Draft, write_draft

        with self._writing():
            write_draft(self._connection, Draft(table, row, field, text))

    def drafts(self) -> "tuple[Draft, ...]":
        from pesnet_desktop.store.drafts import read_drafts

        self._mine()
        with said(self._name()):
            return read_drafts(self._connection)

    def drop_draft(self, table: str, row: str, field: str) -> None:
        from pesnet_desktop.store.drafts import remove_draft

        with self._writing():
            remove_draft(self._connection, table, row, field)

    def history(self, table: str | None = None, row: str | None = None) -> "list[Step]":
        """The steps since the file was made, newest first: all, or those that touched a table or one row of it."""
        from pesnet_desktop.store.history import history

        self._mine()
        with said(self._name()):
            return history(self._connection, table, row)

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each; nothing when it is whole and tables and history agree."""
        from pesnet_desktop.store.findings import findings
        from pesnet_desktop.store.tables import read_tables

        self._mine()
        return findings(self._connection, read_tables(self._connection), self._name())

    def projection_differences(self) -> list[str]:
        """Where the tables and the history disagree, as ``table row field``."""
        from pesnet_desktop.store.projection import differences
        from pesnet_desktop.store.tables import read_tables

        self._mine()
        return differences(self._connection, read_tables(self._connection))

    def rebuild(self) -> None:
        """Makes every table anew from the history."""
        from pesnet_desktop.store.projection import rebuild
        from pesnet_desktop.store.tables import read_tables

        with self._writing():
            rebuild(self._connection, read_tables(self._connection))
            if self._editing is not None:
                self._editing.forget_notes()

    def copy_in_memory(self) -> "Store":
        """The content as it stands, for reading in another thread: it belongs to the thread that first uses it."""
        self._mine()
        copy = open_in_memory()
        with said(self._name()):
            self._connection.backup(copy)
        copy.execute("PRAGMA query_only=ON")
        return Store(copy, None, self._shape, _COPY)

    def save_copy(self, path: Path) -> None:
        """Writes a whole copy to ``path``, in place of what may lie there; never onto the open file itself."""
        from pesnet_desktop.store.copies import write_copy

        self._mine()
        if self.path is not None and identity_of(path) == self._identity:
            raise Problem("copy-onto-itself", path=str(path))
        write_copy(self._connection, path)

    def hand_over(self) -> None:
        """Lets go of the store, so that another thread can take it for a long edit."""
        self._mine()
        self._owner = -1

    def take_over(self) -> None:
        """Takes a store that was handed over. Back in its first thread, announcements that waited are made."""
        if self._owner != -1:
            raise RuntimeError("The store was not handed over by the thread that has it.")
        self._owner = threading.get_ident()
        self._tell_at_home()

    def close(self) -> None:
        """Closes the file; after changes, keeps a copy of it first (ten are kept). A closed file stays closed."""
        self._mine()
        changed, self._changed = self._changed, False
        try:
            if changed and self.path is not None:
                self._keep_copy(self.path)
        finally:
            close_clean(self._connection)

    def _keep_copy(self, path: Path) -> None:
        from datetime import UTC, datetime

        from pesnet_desktop.store.copies import keep_copy

        try:
            keep_copy(self._connection, path, datetime.now(UTC))
        except (Problem, OSError) as error:
            raise Problem("copy-not-kept", path=str(path)) from error

    def _take_back(self, kind: str, source: "list[Undoable]", target: "list[Undoable]") -> Edited | None:
        if not source:
            return None
        from pesnet_desktop.store.undo import Entangled

        last = source[-1]
        try:
            with self._step(kind, last.label, last.values) as made:
                left_out = self._ready().take_back(last.changes)
        except Entangled:
            made, left_out = [], tuple((c.entity, c.row, c.field) for c in last.changes)
        source.pop()
        if made:
            target.append(replace(last, changes=tuple(made)))
        return self._announce(last.label, last.values, made, left_out)

    @contextmanager
    def _step(self, kind: str, label: str, values: "Values") -> "Iterator[list[FieldChange]]":
        """Opens the file for one step; what it changed stands in the list once the block has ended."""
        made: list[FieldChange] = []
        ready = self._ready()
        with self._writing():
            ready.begin_step()
            yield made
            changes = ready.close_step(kind, label, values)
            self._look_for_file()
            made += changes
        self._changed = self._changed or bool(made)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._mine()
        if self.read_only:
            raise Problem(self._look_only or "file-read-only", path=self._name())
        if self._is_writing or self._session is not None:
            raise RuntimeError("An edit cannot begin inside another edit or inside a read.")
        self._look_for_file()
        self._is_writing = True
        try:
            with said(self._name(), {READ_ONLY: "not-writable"}), transaction(self._connection):
                yield
        except Problem:
            self._look_for_file()  # SQLite calls a file that was moved away read-only
            raise
        finally:
            self._is_writing = False

    def _announce(
        self, label: str, values: "Values", made: "Sequence[FieldChange]", left_out: "tuple[Place, ...]" = ()
    ) -> Edited:
        from pesnet_desktop.store.history import worded

        edited = Edited(worded(label, values), frozenset((c.entity, c.row) for c in made), left_out)
        if made:
            self._announcements.keep(edited)
            self._tell_at_home()
        return edited

    def _tell_at_home(self) -> None:
        if self._owner == self._home:
            self._announcements.tell()

    def _ready(self) -> "Editing":
        self._mine()
        if self._editing is None:
            from pesnet_desktop.store.editing import Editing

            with said(self._name()):
                made = Editing(self._connection, self._shape.schema, not self.read_only, self.path is not None)
            self._editing = made
        return self._editing

    def _mine(self) -> None:
        if self._owner == 0:
            self._home = self._owner = threading.get_ident()
        if self._owner != threading.get_ident():
            raise RuntimeError("The store belongs to another thread: it must be handed over first.")

    def _look_for_file(self) -> None:
        """A file that was moved or deleted would take edits with it into nothing."""
        if self.path is not None and identity_of(self.path) != self._identity:
            raise Problem("file-vanished", path=str(self.path))

    def _name(self) -> str:
        return _("the copy in memory") if self.path is None else str(self.path)
