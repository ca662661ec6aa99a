"""The kinds of paper that foreign files are read as."""

from typing import Literal

PaperKind = Literal["work-plan", "concept-note", "programme", "events-list", "event-report", "participants", "other"]
READABLE: tuple[PaperKind, ...] = (
    "work-plan",
    "concept-note",
    "programme",
    "events-list",
    "event-report",
    "participants",
)
