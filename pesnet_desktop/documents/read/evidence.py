"""What speaks for each kind of paper: how it calls itself, its headings, its tables, its hours, its sentences."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from pesnet_desktop.documents.read.event_front import fact_named
from pesnet_desktop.documents.read.note_headings import Headings, usual_kind
from pesnet_desktop.documents.read.paper_names import paper_named
from pesnet_desktop.documents.read.places import Placed, placed
from pesnet_desktop.documents.read.plan_columns import Columns, read_plan_columns
from pesnet_desktop.documents.read.programme_days import has_hours
from pesnet_desktop.documents.read.prose_facts import dates_in
from pesnet_desktop.documents.read.slot_columns import span_in
from pesnet_desktop.documents.read.table_heads import field_named
from pesnet_desktop.documents.read.text import Block, Row, Table, WordText
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.paper_kinds import PaperKind
from pesnet_desktop.model.phrase import CountedPhrase, Listed, Phrase, Said
from pesnet_desktop.model.tbc import without_tbc
from pesnet_desktop.model.text import fold

_FRONT = 10
_HEAD_ROWS = 4
_NAMED, _TABLE = 0.6, 0.7
_NAMED_OTHERWISE = 2.0
_EACH_HEADING, _MOST_HEADINGS = 0.2, 4
_EACH_HOUR, _MOST_HOURS = 0.1, 6
_EACH_SENTENCE, _MOST_SENTENCES = 0.15, 4
_AS_KIND: dict[str, PaperKind] = {
    "work-plan": "work-plan",
    "concept-note": "concept-note",
    "programme": "programme",
    "run-of-show": "programme",
    "events-list": "events-list",
    "event-report": "event-report",
    "participants": "participants",
}
_REPORTED = re.compile(
    r"\b(?:was|were) (?:held|organi[sz]ed|attended|conducted|concluded)\b|\bbrought together\b|\bcommenced\b"
    r"|\b(?:delivered|made) (?:his|her|an?|the) (?:opening|welcom|closing)"
    r"|\b(?:opening|welcoming) (?:remarks|speech|statement)"
    r"|\bparticipants? from \d+|\b\d+ (?:participants|experts|officials)\b|, organi[sz]ed (?:a|an|the) "
    r"|\ba (?:ete organise|reuni|rassemble)|s'est tenu|\bont participe|\b\d+ (?:participants|experts)\b"
    r"|\b(?:katildi|duzenlendi|gerceklestirildi|acilis konusmasi)|\b\d+ (?:uzman|katilimci)\b"
    r"|عقدت?|شارك في|نظم(?:ت|)? .{0,40}(?:ورشه|دوره|اجتماع)|مشاركا"
)
_GUEST = ("name", "whole_guest", "surname")
_OF_GUEST = ("country", "institution", "post", "contact", "post_institution", "institution_post", "role")
_FEW_ROWS, _LONGEST_DATES = 12, 60
_OF_PLAN = frozenset({"beneficiaries", "period", "provider", "area"})
_OF_ACTIVITY = frozenset({"timeline", "ends", "period", "description", "languages", "provider"})
_OF_EVENT = ("dates", "start", "venue", "city", "country", "title", "information")


@dataclass(frozen=True)
class Evidence:
    """``weight`` from 0 to 1, and why, in a sentence."""

    kind: PaperKind
    weight: float
    reason: Said


def evidence_in(text: WordText) -> tuple[Evidence, ...]:
    """Everything that speaks for a kind, what a reader would name as the reason first."""
    parts = [one for one in placed(text) if not one.is_blank]
    return (*_names(parts, text), *_tables(parts), *_hours(parts), *_headings(parts), *_sentences(parts))


def _names(parts: list[Placed], text: WordText) -> Iterator[Evidence]:
    """How the paper calls itself: in its first lines, else in its running header."""
    lines = [line for one in islice(parts, _FRONT) for line in _first_lines(one)]
    for line in (*lines, *(piece for margin in text.margins for piece in re.split(r"[\t\n]", margin))):
        name = paper_named(line)
        if name:
            kind = _AS_KIND.get(name, "other")
            weight = _NAMED_OTHERWISE if kind == "other" else _NAMED
            yield Evidence(kind, weight, Phrase("It calls itself “{words}”.").format(words=" ".join(line.split())))
            return


def _first_lines(one: Placed) -> list[str]:
    if isinstance(one.part, Table):
        return [row.cells[0].words for row in one.part.rows[:1] if len(row.cells) == 1]
    return one.part.text.split("\n")[:2] if len(one.part.text) < 240 else []


def _tables(parts: list[Placed]) -> Iterator[Evidence]:
    for one in parts:
        if not isinstance(one.part, Table):
            continue
        rows = [row for row in one.part.rows if not row.is_empty]
        for place, row in enumerate(rows[:_HEAD_ROWS]):
            kind = _kind_of_head(row, rows[place:])
            if kind:
                labels = Listed(tuple(cell.line for cell in row.filled))
                yield Evidence(kind, _TABLE, Phrase("A table has the columns {labels}.").format(labels=labels))
                break


def _kind_of_head(row: Row, rows: Sequence[Row]) -> PaperKind | None:
    if len(row.cells) < 2 or any(len(cell.words) > 60 for cell in row.cells):
        return None
    guests = {field_named(cell.words, (*_GUEST, *_OF_GUEST)) for cell in row.cells}
    events = [field_named(cell.words, _OF_EVENT) for cell in row.cells]
    named = {name for name in events if name}
    kind: PaperKind | None = None
    is_list = bool(named & {"dates", "start"}) and len(named) >= 3 and len(row.cells) <= 7
    columns = read_plan_columns(rows)
    is_of_guests = bool(guests & set(_GUEST) and guests & set(_OF_GUEST)) and not named & {"dates", "start"}
    if is_of_guests and not (columns and {one.field for one in columns.columns} & _OF_ACTIVITY):
        kind = "participants"
    elif columns and not (is_list and _are_firm(rows) and not _of_plan(columns)):
        kind = "work-plan"
    elif is_list:
        kind = "events-list"
    has_times = kind is not None and any(span_in(cell) for line in rows for cell in line.cells)
    return None if has_times else kind


def _are_firm(rows: Sequence[Row]) -> bool:
    """Whether most rows say dates to the day: events that are held, not activities that are planned."""
    dated = [any(_is_dated(cell.words) for cell in row.cells) for row in rows[1:_FEW_ROWS]]
    return sum(dated) * 2 >= len(dated) > 0


def _is_dated(words: str) -> bool:
    return len(words) < _LONGEST_DATES and bool(DateRange.parse(without_tbc(words)) or dates_in(words))


def _of_plan(columns: Columns) -> bool:
    """Whether a plan alone has such columns; a column of how many took part is none of them."""
    return any(one.field in _OF_PLAN and "particip" not in fold(one.label) for one in columns.columns)


def _hours(parts: list[Placed]) -> Iterator[Evidence]:
    hours = sum(_hours_of(one) for one in parts)
    if hours:
        reason = CountedPhrase("One session begins with its hours.", "{n} sessions begin with their hours.", hours)
        yield Evidence("programme", min(hours, _MOST_HOURS) * _EACH_HOUR, reason)


def _hours_of(one: Placed) -> int:
    if isinstance(one.part, Table):
        return sum(any(span_in(cell) for cell in row.cells) for row in one.part.rows)
    return int(has_hours(one))


def _headings(parts: list[Placed]) -> Iterator[Evidence]:
    blocks = [one.part for one in parts if isinstance(one.part, Block)]
    headings = Headings(blocks)
    found = {heading.kind: heading.words for block in blocks if (heading := headings.of(block)) and heading.kind}
    for one in parts:
        for row in one.part.rows if isinstance(one.part, Table) else ():
            words = row.cells[0].words if row.cells else ""
            if len(row.cells) == 2 and not fact_named(words) and len(row.cells[1].words) > 100:
                found |= _named_in_cell(words)
    if len(found) > 1:
        named = Listed(tuple(islice(found.values(), 4)))
        weight = min(len(found), _MOST_HEADINGS) * _EACH_HEADING
        yield Evidence("concept-note", weight, Phrase("It has the sections {words}.").format(words=named))


def _named_in_cell(words: str) -> dict[str, str]:
    kind = usual_kind(words)
    return {kind: words} if kind else {}


def _sentences(parts: list[Placed]) -> Iterator[Evidence]:
    prose = fold(" ".join(one.part.text for one in parts if isinstance(one.part, Block)))
    said = Counter(match[0] for match in _REPORTED.finditer(prose))
    if said:
        weight = min(len(said), _MOST_SENTENCES) * _EACH_SENTENCE
        reason = Phrase("It tells what took place: “{words}”.").format(
            words=Listed(tuple(islice(said, 3)), Phrase("”, “"))
        )
        yield Evidence("event-report", weight, reason)
