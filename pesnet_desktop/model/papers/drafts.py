"""What a Word file was read as: a proposal of facts, the place each came from, the doubts, and what was not read."""

from dataclasses import dataclass, field
from typing import Literal

from pesnet_desktop.model.phrase import Said
from pesnet_desktop.model.rich_text import RichText

DoubtKind = Literal[
    "joined-row",
    "tbc-binding",
    "alternatives",
    "open-call",
    "timeline",
    "venue",
    "group",
    "number",
    "title",
    "languages",
    "times",
    "day",
    "session",
    "facts",
    "paper",
    "differs",
    "same",
    "count",
    "person",
    "column",
    "repeated-row",
    "providers",
    "encoding",
    "separator",
]


@dataclass(frozen=True)
class Source:
    """Where a field stands in the file: ``table`` and ``rows`` count from 0 (joined: several), ``words`` as written."""

    table: int
    rows: tuple[int, ...]
    column: int
    words: str


@dataclass(frozen=True)
class Choice:
    """One answer to a doubt: what is said of it, and the field's text if it is taken."""

    said: Said
    value: str

    @property
    def label(self) -> str:
        """The answer in the language in use."""
        return str(self.said)


@dataclass(frozen=True)
class Doubt:
    """A question to the officer about ``field``; the first choice is what the draft took."""

    kind: DoubtKind
    field: str
    said: Said
    choices: tuple[Choice, ...]
    words: str = ""

    @property
    def question(self) -> str:
        """The question in the language in use."""
        return str(self.said)


@dataclass(frozen=True)
class DraftHeader:
    """A header row; ``apart`` are its pieces where a page broke it and they were joined."""

    label: str
    content: RichText
    source: Source
    confidence: float = 1.0
    doubts: tuple[Doubt, ...] = ()
    apart: tuple["DraftHeader", ...] = ()


@dataclass(frozen=True)
class DraftActivity:
    """A row of the plan as read; the texts are whole (broken rows joined), in the words of the file.

    ``apart`` are the rows that were joined, each by itself, for an officer who says that they are separate activities.
    ``confidence`` says of each field in ``sources`` how sure it is: SURE, LIKELY or GUESSED (see `reads`). ``periods``
    are the quarters or months whose columns are marked, where the table has such columns.
    """

    number: str
    title: str
    timeline: str
    venue: str
    languages: str
    providers: str
    beneficiaries: str
    description: RichText
    sources: dict[str, Source] = field(default_factory=dict, hash=False)
    doubts: tuple[Doubt, ...] = ()
    apart: tuple["DraftActivity", ...] = ()
    confidence: dict[str, float] = field(default_factory=dict, hash=False)
    periods: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftArea:
    number: str
    title: str
    objectives: RichText
    activities: tuple[DraftActivity, ...]
    source: Source | None = None
    confidence: float = 1.0


@dataclass(frozen=True)
class SourceTable:
    """A table as it stands in the file, for showing beside the draft: rows of cells of plain text.

    ``pages`` are the pages on which each row begins and ends, from 1, and 0 where the file does not tell; where they
    are not exact, a row may stand on a later page.
    """

    rows: tuple[tuple[str, ...], ...]
    pages: tuple[tuple[int, int], ...] = ()
    are_pages_exact: bool = False


@dataclass(frozen=True)
class WorkPlanDraft:
    """A work plan as read. ``unread`` are the parts of the file that found no place: shown, never dropped.

    ``asked`` are the questions about the file as a whole: which paper it is, how its letters and cells were told.
    """

    file_name: str
    organisation: str
    title: str
    start_year: int | None
    end_year: int | None
    headers: tuple[DraftHeader, ...]
    areas: tuple[DraftArea, ...]
    unread: tuple[str, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    asked: tuple[Doubt, ...] = ()

    @property
    def activities(self) -> tuple[DraftActivity, ...]:
        return tuple(activity for area in self.areas for activity in area.activities)
