"""What the cells of a programme's row say: their hours, how long a session lasts, lines that belong together."""

import re

from pesnet_desktop.documents.read.slot_columns import LENGTH, SlotColumns
from pesnet_desktop.documents.read.slots import OpenSlot, SlotLine, lines_of
from pesnet_desktop.documents.read.text import Cell
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.times import TimeSpan, read_span

_NOTE = r"(?:notes?|n\.?b|remarques?|ملاحظ(?:ه|ات)|not)\s*[:.]|\*"


def is_note(words: str) -> bool:
    """Whether words are a note to the reader of the programme, no session."""
    return re.match(_NOTE, fold(words)) is not None


def begins_with_hours(line: SlotLine) -> bool:
    span = read_span(line.text)
    return span is not None and not span.is_bare and bool(span.starts and span.ends)


def length_of(cell: Cell, columns: SlotColumns) -> str:
    """How long a session lasts: ``15 min``, and ``15`` below “Duration (min)”."""
    words = cell.line
    return f"{words} min" if words.isdecimal() and "min" in columns.label_of(LENGTH).lower() else words


def times(words: str, span: TimeSpan, source: Source) -> Read:
    """The hours at the head of a line, as typed."""
    typed = words[: len(words) - len(span.rest)] if span.rest else words
    typed = " ".join(typed.split()).rstrip(" :|")
    return Read(typed, replace(source, words=typed))


def each_hours(hours: list[Cell], lines: list[SlotLine]) -> list[str]:
    """Several hours below each other in one cell, each beside a title of its own; empty where it is not so."""
    if len(hours) != 1:
        return []
    whole = read_span(hours[0].words, is_alone=True)
    typed = [line.strip() for line in hours[0].words.split("\n") if line.strip()]
    if len(typed) < 2 or len(typed) != len(lines) or (whole and not whole.rest.strip()):
        return []
    spans = [read_span(each, is_alone=True) for each in typed]
    return typed if all(span and span.starts for span in spans) else []


def labelled(cell: Cell, source: Source, columns: SlotColumns) -> list[SlotLine]:
    """The lines of a side column; one whose label is not known keeps it."""
    label = columns.own_label_of(cell)
    lines = lines_of(cell.blocks, source)
    return [replace(line, text=f"{label}: {line.text}") for line in lines] if label else lines


def joined_row(slot: OpenSlot, line: SlotLine) -> Doubt:
    title = slot.lines[0].text if slot.lines else slot.times.text
    return Doubt(
        "joined-row",
        "parts",
        Phrase("“{words}” begins a table and has no hours. It was joined to “{title}” above.").format(
            words=line.text, title=title
        ),
        (Choice(Phrase("Part of “{title}”").format(title=title), line.text),),
        line.text,
    )
