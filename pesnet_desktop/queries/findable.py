"""What can be found by name: the activities of all plans and the events."""

from typing import Literal

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class Findable:
    """A record with its name; ``printed`` is an activity's number as cited (“1.3”), or an event's first day."""

    kind: Literal["activity", "event"]
    id: str
    name: str
    printed: str


def findable(store: Store) -> tuple[Findable, ...]:
    """Everything that has a name, activities first, in the order of the papers."""
    activities = [Findable("activity", *(str(cell) for cell in row)) for row in store.rows(_ACTIVITIES)]
    events = [Findable("event", *(str(cell) for cell in row)) for row in store.rows(_EVENTS)]
    return (*activities, *events)


def found(records: tuple[Findable, ...], words: str, limit: int) -> tuple[Findable, ...]:
    """The first ``limit`` records that hold every one of ``words``, however they are written."""
    wanted = fold(words).split()
    hits: list[Findable] = []
    for record in records:
        text = fold(f"{record.printed} {record.name}")
        if all(word in text for word in wanted):
            hits.append(record)
            if len(hits) == limit:
                break
    return tuple(hits)


_ACTIVITIES = """
SELECT x.id, x.title_en, a.number || '.' || x.number
FROM activity x JOIN thematic_area a ON a.id = x.area_id ORDER BY a.plan_id, a.position, a.id, x.position, x.id
"""
_EVENTS = """
SELECT e.id, coalesce((SELECT title_en FROM event_title t WHERE t.event_id = e.id ORDER BY position, id LIMIT 1), ''),
  e.starts_on
FROM event e ORDER BY e.starts_on DESC, e.id
"""
