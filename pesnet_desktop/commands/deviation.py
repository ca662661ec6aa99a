"""What an officer does with what became of the plan: says once, in a sentence, why a fact is not as planned."""

from sqlalchemy import select

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import one_line, short, typed
from pesnet_desktop.model.deviation import FACTS, reason_field
from pesnet_desktop.model.entities import ActivityEvent
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store


def set_deviation_reason(
    store: Store, activity_id: str, fact: str, reason: str, event_id: str | None = None, language: Language = "en"
) -> None:
    """Why an event has another title, time, venue, language or lead than its activity; None: every event of it.

    Raises Problem for another fact, and where no such event was made from the activity.
    """
    if fact not in FACTS:
        raise Problem("field-unknown", field=short(one_line(fact)), known=", ".join(FACTS))
    line, field = one_line(reason), reason_field(fact, language)
    with store.edit(
        "Give the {field} in activity {activity}: {words}",
        field=(field,),
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        links = select(ActivityEvent).where(ActivityEvent.activity_id == activity_id)
        rows = session.scalars(links if event_id is None else links.where(ActivityEvent.event_id == event_id)).all()
        if not rows:
            raise Problem("no-event-of-activity")
        for row in rows:
            setattr(row, field, line)
