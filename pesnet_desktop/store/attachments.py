"""Files kept within the office's file: a logo, photos, papers as sent; each once, under the hash of its bytes.

They stand outside the history, which keeps the hash; the bytes are written in the same transaction as the row that
names it. They stay as long as the history names them: taking back a removal brings the whole file back.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store.connection import Connection
from pesnet_desktop.store.tables import Table

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from pesnet_desktop.store.store import Store

TABLE = "attachment"


def keep_bytes(session: "Session", content: bytes) -> str:
    """Writes ``content`` with the edit that ``session`` belongs to; returns its hash. The same bytes are kept once."""
    name = sha256(content).hexdigest()
    session.connection().exec_driver_sql("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)", (name, content))
    return name


def bytes_of(store: "Store", name: str) -> bytes:
    """The bytes whose hash is ``name``. Raises Problem where they are not there, or not what they were; it names the
    attachment.
    """
    for (found,) in store.rows("SELECT bytes FROM blob WHERE hash = ?", (name,)):
        content: object = found
        if isinstance(content, bytes) and sha256(content).hexdigest() == name:
            return content
    called = store.rows(f"SELECT name FROM {TABLE} WHERE hash = ? ORDER BY id LIMIT 1", (name,))
    raise Problem("attachment-damaged", name=str(called[0][0]) if called else name[:6])


def damaged_attachments(connection: Connection, tables: Mapping[str, Table]) -> Iterator[str]:
    """The hashes that an attachment names and whose bytes are missing, or are not what they were."""
    if TABLE not in tables:
        return
    named = connection.execute(
        f"SELECT DISTINCT x.hash, b.bytes FROM {TABLE} x LEFT JOIN blob b ON b.hash = x.hash ORDER BY x.hash"
    )
    for name, found in named:
        content: object = found
        if not isinstance(content, bytes) or sha256(content).hexdigest() != name:
            yield str(name)
