"""A typed draft as the review lists it: passages in reading order, each with its fields, and the file's sheets."""

import re
from collections.abc import Callable, Iterator, Sequence

from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Doubt, SourceTable
from pesnet_desktop.model.papers.event_drafts import EventDraft
from pesnet_desktop.model.papers.reads import Path, Read, ReadRich, reads
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.paper_words import field_name
from pesnet_desktop.ui.event_readings import read_dates, read_event_venue
from pesnet_desktop.ui.field_edit import Reader
from pesnet_desktop.ui.import_fields import Asked, Part
from pesnet_desktop.ui.import_list import LEFT_OVER, Line
from pesnet_desktop.ui.import_questions import doubts_sentence, left_over_sentence
from pesnet_desktop.ui.import_written import Written
from pesnet_desktop.ui.readings import read_languages

LISTS = ("sections", "days", "events", "guests", "speeches", "counts", "headers")
ROWS = ("events", "guests", "speeches")
EVENT: Path = ("event",)


@dataclass(frozen=True)
class Field:
    """A field as it is shown; its path leads to it in the draft."""

    path: Path
    label: str
    read: Read | ReadRich

    @property
    def text(self) -> str:
        return self.read.text if isinstance(self.read.text, str) else self.read.text.text


@dataclass(frozen=True)
class Passage:
    """What is reviewed together: the event's facts, a section, a day, a row of a list."""

    key: Path
    title: str
    fields: tuple[Field, ...]

    @property
    def can_be_left_out(self) -> bool:
        """Whether it is a row of a list, which says nothing about the others."""
        return self.key[0] in ROWS

    def asks(self, decisions: Decisions) -> int:
        """How many questions are still asked: a field written anew is clear, a row that is left out asks nothing."""
        if self.key in decisions.skipped:
            return 0
        return sum(len(field.read.doubts) for field in self.fields if field.path not in decisions.corrected)


@dataclass(frozen=True)
class Sheets:
    """The file as it can be shown: its running text, where the draft tells of any, and its tables."""

    tables: tuple[SourceTable, ...]
    rows: dict[int, int]
    has_text: bool

    def rows_of(self, doubt: Doubt, sheet: int, rows: frozenset[int]) -> frozenset[int]:
        """Of the rows of a field those in which the doubted words stand, where they stand in some."""
        table = self.tables[sheet].rows if 0 <= sheet < len(self.tables) else ()
        named = {
            row for row in rows if row < len(table) and doubt.words and any(doubt.words in cell for cell in table[row])
        }
        return frozenset(named) or rows

    def place(self, read: Read | ReadRich) -> tuple[int, frozenset[int]]:
        """The sheet and the rows in it where a field stands; -1 where it stands in none."""
        source = read.source
        if not source.rows:
            return -1, frozenset()
        if source.table < 0:
            return (
                (0, frozenset(self.rows[row] for row in source.rows if row in self.rows))
                if self.has_text
                else (-1, frozenset())
            )
        return source.table + int(self.has_text), frozenset(source.rows)


READERS: dict[str, Reader] = {"dates": read_dates, "venue": read_event_venue, "languages": read_languages}


def parts_of(passage: Passage, decisions: Decisions, place_of: Callable[[Field], str]) -> list[Part]:
    """The questions of a passage, but those about fields that were written anew, then all its fields."""
    is_left_out = passage.key in decisions.skipped
    parts: list[Part] = [_("This row is left out. Shift+F7 takes it in again.")] if is_left_out else []
    for field in passage.fields:
        if field.path not in decisions.corrected and not is_left_out:
            for number, doubt in enumerate(field.read.doubts):
                taken = decisions.taken.get((field.path, number), 0)
                parts.append(Asked(field.path, number, doubt, taken, place_of(field), field.path))
    return [*parts, *(_written(field, decisions, place_of(field)) for field in passage.fields)]


def _written(field: Field, decisions: Decisions, place: str) -> Written:
    is_corrected = field.path in decisions.corrected
    return Written(
        field.path,
        field.label,
        decisions.corrected.get(field.path, field.read.text),
        place,
        read=READERS.get(str(field.path[-1])),
        was_read=field.read.text if is_corrected else None,
        is_clear=is_corrected or not field.read.doubts,
    )


def passages_of(draft: EventDraft) -> tuple[Passage, ...]:
    """Every field of the draft in the passage that it belongs to."""
    gathered: dict[Path, list[Field]] = {}
    times: dict[Path, str] = {}
    for path, read in reads(draft):
        if path[-1] == "times":
            times[path[:-1]] = read.text if isinstance(read.text, str) else ""
            if not read.doubts:
                continue
        gathered.setdefault(_key(path), []).append(Field(path, _label(path, times), read))
    return tuple(Passage(key, _title(key, fields), tuple(fields)) for key, fields in gathered.items())


def lines_of_paper(draft: EventDraft, passages: Sequence[Passage], decisions: Decisions) -> Iterator[Line]:
    """The passages under the headings of their kind, and what found no place."""
    under = ""
    for place, passage in enumerate(passages):
        heading = _heading(str(passage.key[0]))
        if heading and heading != under:
            yield Line("", heading, is_heading=True)
        under = heading
        yield Line("", passage.title, passage.asks(decisions), place, is_left_out=passage.key in decisions.skipped)
    if draft.unread:
        yield Line("", _("Left over"), is_heading=True)
        yield Line("", _("What found no place"), len(draft.unread), LEFT_OVER)


def sheets_of(draft: EventDraft) -> Sheets:
    """The paragraphs that fields were read from, as one sheet, and the tables of the file."""
    words: dict[int, str] = {}
    for _path, read in reads(draft):
        if read.source.table < 0 and read.source.rows:
            text = read.source.words or (read.text if isinstance(read.text, str) else read.text.text)
            lines = text.split("\n") if len(read.source.rows) == len(text.split("\n")) else [text]
            for row, line in zip(read.source.rows, lines, strict=False):
                words[row] = _joined(words.get(row, ""), line)
    ordered = sorted(words)
    text_sheet = (SourceTable(tuple((words[row],) for row in ordered)),) if ordered else ()
    places = {row: place for place, row in enumerate(ordered)}
    return Sheets((*text_sheet, *draft.tables), places, bool(ordered))


def _joined(known: str, words: str) -> str:
    """The longer of two readings of a paragraph where one holds the other; else both, as hours before their session."""
    if words in known:
        return known
    return words if known in words else f"{known} {words}"


def counts_of(draft: EventDraft, passages: Sequence[Passage], decisions: Decisions) -> list[tuple[str, str, str]]:
    """Icon, colour role and words of what stands in the title of the review."""
    fields = [field for passage in passages if passage.key not in decisions.skipped for field in passage.fields]
    doubtful = sum(1 for field in fields if field.read.doubts and field.path not in decisions.corrected)
    questions = sum(passage.asks(decisions) for passage in passages)
    left = sum(len(re.findall(r"\w+", part.words)) for part in draft.unread)
    clear = len(fields) - doubtful
    words = ngettext("{n} field read without doubt", "{n} fields read without doubt", clear).format(n=clear)
    return [
        *([("circle-check", "green", words)] if clear else []),
        *doubts_sentence(doubtful, questions),
        left_over_sentence(left),
    ]


def _key(path: Path) -> Path:
    return path[:2] if path[0] in LISTS else EVENT


def _label(path: Path, times: dict[Path, str]) -> str:
    """A session's title stands beside its time; its parts have no label."""
    if "slots" in path:
        if path[-1] == "title":
            return times.get(path[:-1], "")
        if "parts" in path:
            return ""
    return field_name(path)


def _title(key: Path, fields: Sequence[Field]) -> str:
    """The first words of a passage, which name it."""
    if key == EVENT:
        return _("The event")
    if key[0] == "days":
        return _("Day {n}").format(n=int(key[1]) + 1)
    if key[0] == "counts":
        return " ".join(field.text for field in fields)
    named = next((field.text for field in fields if field.text), "")
    quoted = re.search(r"[“\"«‘’](.+)[”\"»’]", named)
    return (quoted[1] if quoted else " ".join(named.split())).strip() or "–"


def _heading(kind: str) -> str:
    return {
        "sections": _("Sections"),
        "days": _("Programme"),
        "events": _("Events"),
        "guests": _("Participants"),
        "speeches": _("Speeches"),
        "counts": _("Counts"),
        "headers": _("Columns"),
    }.get(kind, "")
