"""The parts of a plan while they are being read: an area, a header row, an activity whose row may go on below."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pesnet_desktop.documents.read.joining import join_blocks
from pesnet_desktop.documents.read.plan_columns import Column
from pesnet_desktop.documents.read.plan_periods import MARKS, PeriodColumn, marked, timeline_in
from pesnet_desktop.documents.read.text import Block, Cell
from pesnet_desktop.documents.read.understood import halves_of, timeline_of
from pesnet_desktop.documents.read.vocabulary import Vocabulary
from pesnet_desktop.documents.read.written_lines import languages_of_lines, providers_of_lines
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, Source
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, SURE
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.tbc import has_tbc, without_tbc
from pesnet_desktop.model.text import fold, latin_digits

Place = tuple[int, int]
"""Table and row of the file, from 0."""

_FIRST = ("1", "a", "A", "i", "I", "١", "أ")
_NUMBER_IN_TITLE = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)[.)]\s+(?=\D)")


@dataclass
class OpenHeader:
    """A header row, and the rows on further pages that were found to go on it."""

    label: str
    content: tuple[Block, ...]
    place: Place
    rows: list[int] = field(default_factory=list)
    words: str = ""
    pieces: list["OpenHeader"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rows = [self.place[1]]
        self.words = "\n".join(block.text for block in self.content)

    def go_on(self, rest: tuple[Block, ...], place: Place, vocabulary: Vocabulary) -> None:
        if not self.pieces:
            self.pieces.append(OpenHeader(self.label, self.content, self.place))
        piece = OpenHeader("", rest, place)
        self.pieces.append(piece)
        self.content = join_blocks(self.content, rest, vocabulary)
        self.rows.append(place[1])
        self.words = f"{self.words}\n{piece.words}"

    def closed(self) -> DraftHeader:
        source = Source(self.place[0], tuple(self.rows), 1, self.words)
        return DraftHeader(
            _one_line(self.label),
            rich_text(self.content),
            source,
            LIKELY if self.pieces else SURE,
            (),
            tuple(piece.closed() for piece in self.pieces),
        )


class OpenActivity:
    """A row of the plan: its cells by field, and the rows that were found to go on it.

    ``year`` is the one that stands over the table; it is used where a cell or a column leaves the year out.
    """

    def __init__(self, place: Place, vocabulary: Vocabulary, year: str = "") -> None:
        self.table, self._row = place
        self.year = year
        self.is_repeated = False
        self._rows = [self._row]
        self._vocabulary = vocabulary
        self._blocks: dict[str, tuple[Block, ...]] = {}
        self._columns: dict[str, int] = {}
        self._words: dict[str, list[str]] = {}
        self._likely: set[str] = set()
        self._periods: list[tuple[PeriodColumn, str]] = []
        self._coloured: list[tuple[PeriodColumn, str]] = []
        self._shades: set[str] = set()
        self._providers: list[tuple[str, str]] = []
        self._ends = ""
        self._pieces: list[OpenActivity] = []

    def add(self, column: Column, cell: Cell, position: int) -> None:
        """Takes a cell in; two cells of one field follow each other."""
        name = column.field
        if column.period:
            self._periods.append((column.period, _mark_in(cell)))
            self._coloured.append((column.period, cell.shade))
            name = "timeline"
        elif name == "provider":
            self._providers.append((column.label, _mark_in(cell)))
            name = "providers"
        elif name == "ends":
            self._ends = " ".join((self._ends, *cell.words.split())).strip()
            self._likely.add("timeline")
            name = "timeline"
        else:
            self._blocks[name] = self._blocks.get(name, ()) + cell.blocks
        if not column.period:
            self._shades.add(cell.shade)
        if not column.is_sure:
            self._likely.add(name)
        if column.field == name or cell.words or name not in self._columns:
            self._columns[name] = self._columns.get(name, position) if name in self._words else position
        if cell.words:
            self._words.setdefault(name, []).append(cell.words)

    def words(self, name: str) -> str:
        return "\n".join(self._words.get(name, ()))

    def says_the_same(self, other: "OpenActivity") -> bool:
        """Whether both rows hold the same words in every cell, and nothing was joined to this one."""
        return self._words == other._words and (self.is_repeated or not self._pieces)

    def repeat(self, twin: "OpenActivity") -> None:
        """Takes in a row that stands in the file a second time."""
        if not self._pieces:
            self._pieces.append(self._copy())
        self._pieces.append(twin)
        self._rows.append(twin._row)
        self.is_repeated = True

    def parted(self) -> "OpenActivity":
        """Lets go of the last of the rows that were taken for one: it goes on differently after all."""
        twin = self._pieces.pop()
        self._rows.pop()
        self.is_repeated = len(self._pieces) > 1
        self._pieces = self._pieces if self.is_repeated else []
        return twin

    def go_on(self, rest: "OpenActivity") -> None:
        """Joins the rest of a broken row, field by field."""
        if not self._pieces:
            self._pieces.append(self._copy())
        self._pieces.append(rest)
        self._rows.append(rest._row)
        self._periods += rest._periods
        self._coloured += rest._coloured
        self._shades |= rest._shades
        self._providers += rest._providers
        self._ends = f"{self._ends} {rest._ends}".strip()
        self._likely.update(rest._words)
        for name, column in rest._columns.items():
            self._columns.setdefault(name, column)
            self._words.setdefault(name, []).extend(rest._words.get(name, ()))
        for name, blocks in rest._blocks.items():
            self._blocks[name] = join_blocks(self._blocks.get(name, ()), blocks, self._vocabulary)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Words in the columns of periods and providers that are no marks: no field of the draft holds them."""
        said = [f"{name}: {_one_line(words)}" for name, words in self._providers if words and not _is_plain(words)]
        return (*marked(self._periods, self.year).remarks, *said)

    def closed(self) -> DraftActivity:
        sources, confidence = self._sources(), dict.fromkeys(self._columns, SURE)
        confidence |= dict.fromkeys(self._likely & confidence.keys(), LIKELY)
        number, title = self._number_and_title(confidence)
        timeline, venue, periods = self._time_and_place(confidence)
        if "timeline" in sources and "venue" not in sources:
            sources["venue"] = sources["timeline"]
            confidence["venue"] = LIKELY if "timeline" in self._likely else SURE
        if "number" not in sources and number:
            sources["number"] = sources["title"]
        return DraftActivity(
            number,
            title,
            timeline,
            venue,
            languages_of_lines(self._lines("languages")),
            self._providers_as_one(confidence),
            self._line("beneficiaries"),
            rich_text(self._blocks.get("description", ())),
            sources,
            (),
            tuple(piece.closed() for piece in self._pieces),
            confidence,
            periods,
        )

    def _copy(self) -> "OpenActivity":
        twin = OpenActivity((self.table, self._row), self._vocabulary, self.year)
        twin._blocks, twin._columns = dict(self._blocks), dict(self._columns)
        twin._words = {name: list(words) for name, words in self._words.items()}
        twin._ends = self._ends
        twin._likely, twin._periods, twin._providers = set(self._likely), list(self._periods), list(self._providers)
        twin._coloured, twin._shades = list(self._coloured), set(self._shades)
        return twin

    def _lines(self, name: str) -> list[str]:
        return [block.text for block in self._blocks.get(name, ()) if block.text.strip()]

    def _line(self, name: str) -> str:
        return _one_line(" ".join(self._lines(name)))

    def _number_and_title(self, confidence: dict[str, float]) -> tuple[str, str]:
        """A number that was typed before the title is taken off it where there is no column of numbers."""
        number, title = latin_digits(self._line("number")).rstrip(".)"), self._line("title")
        if "number" in self._columns:
            return number, title
        found = _NUMBER_IN_TITLE.match(latin_digits(title))
        if not found:
            return "", title
        confidence["number"] = LIKELY
        return found[1], title[found.end() :]

    def _providers_as_one(self, confidence: dict[str, float]) -> str:
        """One cell, whose lines may be names; or the names of the columns that are marked."""
        if self._providers:
            confidence["providers"] = LIKELY
            named = [(name, words) for name, words in self._providers if words.strip(" -–—\n")]
            return ", ".join(f"{_one_line(name)} (tbc)" if has_tbc(words) else _one_line(name) for name, words in named)
        text, is_sure = providers_of_lines(self._lines("providers"))
        if not is_sure:
            confidence["providers"] = GUESSED
        return text

    def _time_and_place(self, confidence: dict[str, float]) -> tuple[str, str, tuple[str, ...]]:
        """One cell that holds both is parted; a column of its own for the venue is taken as it is."""
        if self._periods:
            found = marked(self._periods, self.year)
            confidence["timeline"] = LIKELY if len(found.periods) == 1 else GUESSED
            if not found.periods:
                own = [(column, "■") for column, shade in self._coloured if shade and shade not in self._shades]
                found = marked(own, self.year)
            line = found.dates[0] if len(found.dates) == len(found.periods) == 1 else timeline_in(found.periods)
            return line or self._line("timeline"), self._line("venue"), found.periods
        if "venue" in self._blocks:
            timeline, venue = self._line("timeline"), self._line("venue")
        else:
            timeline, venue = halves_of(self._line("timeline"))
        if not venue and "venue" not in self._blocks:
            lines = "\n".join(block.text for block in self._blocks.get("timeline", ()))
            timeline, venue = (_one_line(half) for half in halves_of(lines))
        if not timeline:
            venue = venue.lstrip("/ ")
        if not timeline and self.year and "venue" not in self._blocks:
            left, _stroke, right = (part.strip() for part in venue.partition("/"))
            if right and timeline_of(f"{left} {self.year}").is_understood:
                timeline, venue = left, right
        if self._ends and self._ends != timeline:
            timeline = f"{timeline} – {self._ends}" if timeline else self._ends
        return self._with_year(timeline, confidence), venue, ()

    def _with_year(self, timeline: str, confidence: dict[str, float]) -> str:
        """The year over the table makes a time of a month or quarter without one; the officer is asked."""
        whole = f"{timeline} {self.year}"
        if not timeline or not self.year or timeline_of(timeline).is_understood or not timeline_of(whole).is_understood:
            return timeline
        confidence["timeline"] = GUESSED
        return whole

    def _sources(self) -> dict[str, Source]:
        return {
            name: Source(self.table, tuple(self._rows), column, self.words(name))
            for name, column in self._columns.items()
        }


@dataclass
class OpenArea:
    """An area and what was read of it; ``beside`` are its words where it stands in a column beside its activities."""

    words: str
    number: str
    title: str
    objectives: list[Block] = field(default_factory=list)
    activities: list[OpenActivity] = field(default_factory=list)
    place: Place | None = None
    is_sure: bool = True
    beside: str = ""

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
            SURE if self.is_sure else LIKELY,
        )


def rich_text(blocks: tuple[Block, ...]) -> RichText:
    """Blocks as rich text: empty ones left out, automatic numbers left to the list they belong to.

    Where numbers go on behind a plain paragraph, that paragraph belongs to the line above it: it is indented.
    """
    kept = [block for block in blocks if block.text.strip()]
    paragraphs = [_trimmed(block.paragraph) for block in kept]
    listed = [place for place, block in enumerate(kept) if block.paragraph.kind == "number"]
    for above, below in pairwise(listed):
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


def _mark_in(cell: Cell) -> str:
    """The words of a cell that is marked; a bullet without words is a mark too."""
    return cell.words or ("•" if any(block.is_listed for block in cell.blocks) else "")


def _is_plain(words: str) -> bool:
    return fold(without_tbc(words)).strip(" .()") in (*MARKS, "")


def _one_line(text: str) -> str:
    return " ".join(text.split())
