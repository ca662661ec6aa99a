"""Who is asked to an event and who comes, as tables: letters, nominations, participants, days attended."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, belongs_to, may_name, words


class Invitation(Base):
    """A letter to one recipient. ``language`` is the letter's, ``letter_date`` and ``sent_on`` are ``YYYY-MM-DD``.

    ``state`` is draft or sent.
    """

    __tablename__ = "invitation"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    honorific: Mapped[str] = words("honorific")
    name: Mapped[str] = words("name")
    post: Mapped[str] = words("post")
    institution: Mapped[str] = words("institution")
    country: Mapped[str] = words("country")
    country_id: Mapped[str | None] = may_name("country")
    city: Mapped[str] = words("city")
    language: Mapped[str] = words("language", "en")
    reference: Mapped[str] = words("reference")
    letter_date: Mapped[str] = words("letter_date")
    state: Mapped[str] = words("state", "draft")
    sent_on: Mapped[str] = words("sent_on")


class Nomination(Base):
    """What a country answered: whom it sends is said by the participants who name this row.

    ``nominated_by`` is as typed, ``received_on`` ``YYYY-MM-DD``; ``state`` is received, accepted or declined.
    """

    __tablename__ = "nomination"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    institution: Mapped[str] = words("institution")
    country: Mapped[str] = words("country")
    country_id: Mapped[str | None] = may_name("country")
    nominated_by: Mapped[str] = words("nominated_by")
    received_on: Mapped[str] = words("received_on")
    state: Mapped[str] = words("state", "received")


class Participant(Base):
    """Somebody who takes part, as the list prints them; ``country`` as typed, ``country_id`` where it is known.

    ``role`` is participant, expert, speaker, organiser or observer; ``certificate`` the number as printed.
    """

    __tablename__ = "participant"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    person_id: Mapped[str | None] = may_name("person")
    honorific: Mapped[str] = words("honorific")
    name: Mapped[str] = words("name")
    post: Mapped[str] = words("post")
    institution: Mapped[str] = words("institution")
    country: Mapped[str] = words("country")
    country_id: Mapped[str | None] = may_name("country")
    role: Mapped[str] = words("role", "participant")
    status: Mapped[str] = words("status", "confirmed")
    nomination_id: Mapped[str | None] = may_name("nomination")
    certificate: Mapped[str] = words("certificate")


class Attendance(Base):
    """Whether a participant was there on a day: ``present`` is yes, no, or empty while nobody said."""

    __tablename__ = "attendance"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    participant_id: Mapped[str] = belongs_to("participant")
    day_id: Mapped[str] = belongs_to("day")
    present: Mapped[str] = words("present")
