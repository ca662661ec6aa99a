"""The history as an officer reads it: what was done, when and by whom, of the whole file, a plan or an event."""

from datetime import datetime

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store
from pesnet_desktop.store.history import Step


@dataclass(frozen=True)
class HistoryLine:
    """A step; ``label`` is as an officer reads it, ``fields`` how many it changed, here only those asked about."""

    id: str
    label: str
    at: datetime
    author: str
    kind: str
    fields: int


def history(store: Store) -> tuple[HistoryLine, ...]:
    """Every step an officer made, newest first; what the program ships is none."""
    return _lines(store.history())


def event_history(store: Store, event_id: str) -> tuple[HistoryLine, ...]:
    """The steps that touched an event, its titles, papers, guests or programme, as far as its rows are there."""
    steps: dict[str, Step] = {}
    for table, sql in (("event", "SELECT ?"), *_BELONGING):
        for (row,) in texts(store, sql, event_id):
            steps.update({step.id: step for step in store.history(table, row)})
    own = steps.keys()
    return _lines([step for step in store.history() if step.id in own])


def _lines(steps: list[Step]) -> tuple[HistoryLine, ...]:
    return tuple(
        HistoryLine(step.id, _line_of(step), step.at, step.author, step.kind, len(step.changes))
        for step in steps
        if step.kind != "shipped"
    )


def _line_of(step: Step) -> str:
    """What was done; where it was taken back, or done again, that."""
    if step.kind == "undo":
        return _("Undone: {change}").format(change=step.label)
    return _("Done again: {change}").format(change=step.label) if step.kind == "redo" else step.label


_OF_EVENT = (
    "event_title",
    "organiser",
    "section",
    "day",
    "topic",
    "activity_event",
    "invitation",
    "nomination",
    "participant",
    "speech",
    "picture",
    "sent_paper",
)
_IN_EVENT = "SELECT {alias}.id FROM {joins} WHERE d.event_id = ?"
_SLOTS = "slot s JOIN day d ON d.id = s.day_id"
_PARTS = f"part p JOIN {_SLOTS.replace('slot s', 'slot s ON s.id = p.slot_id')}"
_BELONGING = (
    *((table, f"SELECT id FROM {table} WHERE event_id = ?") for table in _OF_EVENT),
    ("attendance", "SELECT a.id FROM attendance a JOIN participant p ON p.id = a.participant_id WHERE p.event_id = ?"),
    ("slot", _IN_EVENT.format(alias="s", joins=_SLOTS)),
    ("part", _IN_EVENT.format(alias="p", joins=_PARTS)),
    (
        "speaker",
        _IN_EVENT.format(alias="k", joins=f"speaker k JOIN {_PARTS.replace('part p', 'part p ON p.id = k.part_id')}"),
    ),
)
