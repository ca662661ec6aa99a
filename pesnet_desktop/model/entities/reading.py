"""What the reading of foreign files leaves behind, as tables: how columns are read, and what was not understood."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, may_name, words


class ColumnMapping(Base):
    """How the columns of a spreadsheet are read, so that the next one is read without asking; ``name`` as typed.

    ``headers`` is a JSON list of the file's column headings, ``columns`` one of the fields that they are read into, in
    the same order; empty for a column that is passed over.
    """

    __tablename__ = "column_mapping"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = words("name")
    headers: Mapped[str] = words("headers", "[]")
    columns: Mapped[str] = words("columns", "[]")


class UnreadPart(Base):
    """A part of a file that found no place when the file was read: listed until somebody dismisses it.

    ``source`` is the file's name, ``attachment_id`` the file where it was kept, ``place`` where in it the ``words``
    stand (“row 12”); ``dismissed`` is yes or empty.
    """

    __tablename__ = "unread_part"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    position: Mapped[str] = words("position")
    attachment_id: Mapped[str | None] = may_name("attachment")
    source: Mapped[str] = words("source")
    place: Mapped[str] = words("place")
    dismissed: Mapped[str] = words("dismissed")
    words: Mapped[str] = words("words")
