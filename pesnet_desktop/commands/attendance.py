"""What an officer does with the attendance sheets: says who was there on which day."""

from sqlalchemy import select

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id
from pesnet_desktop.commands.typed_fields import one_of
from pesnet_desktop.model.entities import Attendance, Day, Participant
from pesnet_desktop.model.guests import PRESENCE
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def set_attendance(store: Store, participant_id: str, day_id: str, present: str) -> None:
    """``present`` is yes, no, or empty while nobody knows; the day is one of the participant's event."""
    known = one_of(PRESENCE)(present)
    with store.edit(
        "Note a participant’s attendance on day {day} of {event}", **named(store, "day", day_id)
    ) as session:
        participant, day = found(session, Participant, participant_id), found(session, Day, day_id)
        if participant.event_id != day.event_id:
            raise Problem("record-gone")
        kept = session.scalars(
            select(Attendance)
            .where(Attendance.participant_id == participant_id, Attendance.day_id == day_id)
            .order_by(Attendance.id)
        ).all()
        for row in kept:
            row.present = known
        if not kept and known:
            session.add(Attendance(id=new_id(), participant_id=participant_id, day_id=day_id, present=known))
