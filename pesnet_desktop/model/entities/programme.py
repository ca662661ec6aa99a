"""A programme as tables, from its days to the speakers of a part."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, belongs_to, may_name, wording, words
from pesnet_desktop.model.wording import Wording


class Day(Base):
    """A day of a programme; ``held_on`` is ``YYYY-MM-DD`` or empty while dates are open."""

    __tablename__ = "day"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    held_on: Mapped[str] = words("held_on")


class Topic(Base):
    """A topic of an event, used in several slots and renamed once; ``number`` as printed (One, 1)."""

    __tablename__ = "topic"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    number: Mapped[str] = words("number")
    title: Mapped[Wording] = wording("title")
    subtopics: Mapped[Wording] = wording("subtopics")


class Slot(Base):
    """A stretch of a day. ``starts``, ``ends`` are ``HH:MM`` or empty; ``kind`` is session or pause.

    With a topic, ``title`` is what stands before the topic's own title (“Group Discussion”, “Topic One”).
    ``room``, ``interpreters``, ``officer`` and ``notes`` are for the run of show alone.
    ``gap_after`` is ``left open`` when the officer said that nothing follows on purpose.
    """

    __tablename__ = "slot"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    day_id: Mapped[str] = belongs_to("day")
    position: Mapped[str] = words("position")
    starts: Mapped[str] = words("starts")
    ends: Mapped[str] = words("ends")
    kind: Mapped[str] = words("kind", "session")
    title: Mapped[Wording] = wording("title")
    topic_id: Mapped[str | None] = may_name("topic")
    gap_after: Mapped[str] = words("gap_after")
    room: Mapped[str] = words("room")
    interpreters: Mapped[str] = words("interpreters")
    officer: Mapped[str] = words("officer")
    notes: Mapped[str] = words("notes")


class Part(Base):
    """An ordered part of a slot: a recitation, opening remarks, a signing; ``parent_id`` nests parts."""

    __tablename__ = "part"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    slot_id: Mapped[str] = belongs_to("slot")
    parent_id: Mapped[str | None] = mapped_column(Text, ForeignKey("part.id", ondelete="CASCADE"), index=True)
    position: Mapped[str] = words("position")
    title: Mapped[Wording] = wording("title")


class Speaker(Base):
    """A speaker or a party of a part, as typed (“DG of SESRIC”, “PERKESO and İŞKUR”) and by language, with status."""

    __tablename__ = "speaker"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    part_id: Mapped[str] = belongs_to("part")
    position: Mapped[str] = words("position")
    name: Mapped[str] = words("name")
    person_id: Mapped[str | None] = may_name("person")
    status: Mapped[str] = words("status", "confirmed")
    name_fr: Mapped[str] = words("name_fr")
    name_ar: Mapped[str] = words("name_ar")
