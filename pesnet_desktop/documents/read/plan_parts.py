"""The parts of a plan while they are being read: an area, a header row, an activity whose row may go on below."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pesnet_desktop.documents.read.joining import join_blocks
from pesnet_desktop.documents.read.text import Block, Cell
from pesnet_desktop.documents.read.understood import halves_of
from pesnet_desktop.documents.read.vocabulary import Vocabulary
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, Source
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.text import latin_digits

Place = tuple[int, int]
"""Table and row of the file, from 0."""

_FIRST = ("1", "a", "A", "i", "I", "١", "أ")


@dataclass
class OpenHeader:
    label: str
    content: tuple[Block, ...]
    place: Place
    rows: list[int] = field(default_factory=list)
    words: str = ""

    def __post_init__(self) -> None:
        self.rows = [self.place[1]]
        self.words = "\n".join(block.text for block in self.content)

    def closed(self) -> DraftHeader:
        source = Source(self.place[0], tuple(self.rows), 1, self.words)
        return DraftHeader(_one_line(self.label), rich_text(self.content), source)


class OpenActivity:
    """A row of the plan: its cells by field, and the rows that were found to go on it."""

    def __init__(self, place: Place, vocabulary: Vocabulary) -> None:
        self.table, self._row = place
        self._rows = [self._row]
        self._vocabulary = vocabulary
        self._blocks: dict[str, tuple[Block, ...]] = {}
        self._columns: dict[str, int] = {}
        self._words: dict[str, list[str]] = {}
        self._pieces: list[OpenActivity] = []

    def add(self, name: str, cell: Cell, position: int) -> None:
        """Takes a cell in; two cells of one field follow each other."""
        self._blocks[name] = self._blocks.get(name, ()) + cell.blocks
        self._columns.setdefault(name, position)
        if cell.words:
            self._words.setdefault(name, []).append(cell.words)

    def words(self, name: str) -> str:
        return "\n".join(self._words.get(name, ()))

    def go_on(self, rest: "OpenActivity") -> None:
        """Joins the rest of a broken row, field by field."""
        if not self._pieces:
            self._pieces.append(self._copy())
        self._pieces.append(rest)
        self._rows.append(rest._row)
        for name, blocks in rest._blocks.items():
            self._blocks[name] = join_blocks(self._blocks.get(name, ()), blocks, self._vocabulary)
            self._columns.setdefault(name, rest._columns[name])
            self._words.setdefault(name, []).extend(rest._words.get(name, ()))

    def closed(self) -> DraftActivity:
        timeline, venue = self._time_and_place()
        return DraftActivity(
            latin_digits(self._line("number")).rstrip(".)"),
            self._line("title"),
            timeline,
            venue,
            self._line("languages"),
            self._line("providers"),
            self._line("beneficiaries"),
            rich_text(self._blocks.get("description", ())),
            self._sources(),
            (),
            tuple(piece.closed() for piece in self._pieces),
        )

    def _copy(self) -> "OpenActivity":
        twin = OpenActivity((self.table, self._row), self._vocabulary)
        twin._blocks, twin._columns = dict(self._blocks), dict(self._columns)
        twin._words = {name: list(words) for name, words in self._words.items()}
        return twin

    def _line(self, name: str) -> str:
        return _one_line(" ".join(block.text for block in self._blocks.get(name, ()) if block.text.strip()))

    def _time_and_place(self) -> tuple[str, str]:
        """One cell that holds both is parted; a column of its own for the venue is taken as it is."""
        if "venue" in self._blocks:
            return self._line("timeline"), self._line("venue")
        line = self._line("timeline")
        timeline, venue = halves_of(line)
        if not venue:
            lines = "\n".join(block.text for block in self._blocks.get("timeline", ()))
            timeline, venue = (_one_line(half) for half in halves_of(lines))
        return timeline, venue

    def _sources(self) -> dict[str, Source]:
        sources = {
            name: Source(self.table, tuple(self._rows), column, self.words(name))
            for name, column in self._columns.items()
        }
        if "timeline" in sources and "venue" not in sources:
            sources["venue"] = sources["timeline"]
        return sources


@dataclass
class OpenArea:
    words: str
    number: str
    title: str
    objectives: list[Block] = field(default_factory=list)
    activities: list[OpenActivity] = field(default_factory=list)
    place: Place | None = None
    is_sure: bool = True

    @property
    def is_area(self) -> bool:
        """A heading that says nothing of an area is one only when activities follow it."""
        return self.is_sure or bool(self.activities)

    @property
    def texts(self) -> tuple[str, ...]:
        return (self.words, *(block.text for block in self.objectives))

    def closed(self) -> DraftArea:
        source = Source(self.place[0], (self.place[1],), 0, self.words) if self.place else Source(-1, (), 0, self.words)
        return DraftArea(
            self.number,
            self.title,
            rich_text(tuple(self.objectives)),
            tuple(activity.closed() for activity in self.activities),
            source if self.words else None,
        )


def rich_text(blocks: tuple[Block, ...]) -> RichText:
    """Blocks as rich text: empty ones left out, automatic numbers left to the list they belong to.

    Where numbers go on behind a plain paragraph, that paragraph belongs to the line above it: it is indented.
    """
    kept = [block for block in blocks if block.text.strip()]
    paragraphs = [_trimmed(block.paragraph) for block in kept]
    numbered = [place for place, block in enumerate(kept) if block.paragraph.kind == "number"]
    for above, below in pairwise(numbered):
        if _goes_on(kept[below].label):
            for place in range(above + 1, below):
                if paragraphs[place].kind == "paragraph":
                    paragraphs[place] = replace(paragraphs[place], level=kept[below].paragraph.level + 1)
    return RichText(tuple(paragraphs))


def _goes_on(label: str) -> bool:
    """Whether an automatic number is not the first of its list."""
    parts = re.findall(r"\w+", label)
    return bool(parts) and parts[-1] not in _FIRST


def _trimmed(paragraph: Paragraph) -> Paragraph:
    """Without the spaces at both ends that a typist leaves behind."""
    runs = list(paragraph.runs)
    while runs and not runs[-1].text.rstrip():
        runs.pop()
    while runs and not runs[0].text.lstrip():
        runs.pop(0)
    if runs:
        runs[-1] = Run(runs[-1].text.rstrip(), runs[-1].marks, runs[-1].link)
        runs[0] = Run(runs[0].text.lstrip(), runs[0].marks, runs[0].link)
    return Paragraph(tuple(runs), paragraph.kind, paragraph.level)


def _one_line(text: str) -> str:
    return " ".join(text.split())
