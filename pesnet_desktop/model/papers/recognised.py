"""Which paper a file was taken for, why, and how sure that is."""

from dataclasses import dataclass
from typing import Literal

from pesnet_desktop.model.papers.drafts import Doubt

PaperKind = Literal["work-plan", "concept-note", "programme", "events-list", "event-report", "participants", "other"]
READABLE: tuple[PaperKind, ...] = (
    "work-plan",
    "concept-note",
    "programme",
    "events-list",
    "event-report",
    "participants",
)


@dataclass(frozen=True)
class Recognised:
    """``reason`` is a sentence for the officer; a doubt's choices are the kinds that it may be, the taken one first."""

    kind: PaperKind
    reason: str
    confidence: float
    doubts: tuple[Doubt, ...] = ()
