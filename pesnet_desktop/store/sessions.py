"""SQLAlchemy over the store's own connection: mapped objects for edits and queries, transactions left to the store.

Imported after the first paint only: SQLAlchemy takes longer to load than the window to appear.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlite

from pesnet_desktop.store.connection import Connection


class Lent:
    """The connection as SQLAlchemy gets it: it reads and writes; where an edit begins and ends is the store's word."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.rolled_back = False

    def __getattr__(self, name: str) -> Any:  # the rest of the DB-API, as SQLAlchemy asks for it
        return getattr(self._connection, name)

    def commit(self) -> None:
        raise RuntimeError("An edit is kept when its block ends: do not commit inside it.")

    def rollback(self) -> None:
        self.rolled_back = True

    def close(self) -> None:
        """The store closes its connection itself."""


class Sessions:
    """Sessions on one lent connection."""

    def __init__(self, connection: Connection) -> None:
        self._lent = Lent(connection)
        self._engine = engine_over(self._lent)
        self._engine.connect().close()  # the first meeting rolls back once: not to be taken for an officer's

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is sent to the file when the block ends; objects stay readable afterwards."""
        self._lent.rolled_back = False
        with Session(self._engine, expire_on_commit=False) as session:
            yield session
            session.flush()
            if self._lent.rolled_back:
                raise RuntimeError("The edit was rolled back inside its block: nothing of it is kept.")

    @contextmanager
    def joining(self, session: Session) -> Iterator[None]:
        """One of several parts of an edit: when it fails, the whole edit fails, whoever catches the exception."""
        try:
            yield
            session.flush()
        except BaseException:
            self._lent.rolled_back = True
            raise

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self._engine, autoflush=False) as session:
            yield session


def engine_over(connection: Lent | Connection) -> Engine:
    """An engine whose every session uses this one connection."""
    return create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        hide_parameters=True,  # what an officer typed never stands in an error
    )
