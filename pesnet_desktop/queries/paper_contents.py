"""What each event has to fill its papers with: whether there is anything to print, asked for all events at once."""

from collections.abc import Mapping

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class PaperContents:
    """How much of it an event has; ``awarded`` are participants who did not decline."""

    slots: int = 0
    letters: int = 0
    participants: int = 0
    awarded: int = 0
    days: int = 0


def paper_contents(store: Store) -> Mapping[str, PaperContents]:
    """By event."""
    return {row[0]: PaperContents(*map(int, row[1:])) for row in texts(store, _CONTENTS)}


_CONTENTS = """SELECT e.id,
    (SELECT count(*) FROM slot s JOIN day d ON d.id = s.day_id WHERE d.event_id = e.id),
    (SELECT count(*) FROM invitation x WHERE x.event_id = e.id),
    (SELECT count(*) FROM participant x WHERE x.event_id = e.id),
    (SELECT count(*) FROM participant x WHERE x.event_id = e.id AND x.status NOT IN ('declined', 'replaced')),
    (SELECT count(*) FROM day d WHERE d.event_id = e.id)
    FROM event e"""
