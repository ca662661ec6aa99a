"""The title of an event among the lines on top of a paper: on several lines, beside the paper's name and the dates."""

import re
from collections.abc import Iterable, Iterator

from pesnet_desktop.documents.read.event_front import LABELLED, LONGEST_FACT, OpenFacts
from pesnet_desktop.documents.read.listed_titles import goes_on
from pesnet_desktop.documents.read.paper_names import is_of_page, paper_named
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.reads import LIKELY, SURE
from pesnet_desktop.model.series import SeriesNumber

_KIND_ALONE = 3
_NAMES_KIND = r"(?:on|sur|about|for|حول)\b|[“«\"‘]"


def read_titles(lines: Iterable[tuple[str, Source]], facts: OpenFacts) -> tuple[list[str], list[tuple[str, Source]]]:
    """Finds the paper's name and the event's title among the lines on top; what it says of itself, and what is left."""
    running: list[str] = []
    left: list[tuple[str, Source]] = []
    named = False
    for text, source in _with_whole_titles(_in_single_lines(lines)):
        line = " ".join(text.split())
        if paper_named(line):
            running.append(line)
            running.extend(words for words, _source in left if not named and not is_title(words))
            left = [one for one in left if named or is_title(one[0])]
            named = True
        elif is_title(line):
            facts.add("title", line, source, SURE)
        elif facts.line(text, source):
            continue
        elif is_of_page(line):
            running.append(line)
        else:
            left.append((line, source))
    if not facts.has("title") and named and left and len(left[0][0]) <= LONGEST_FACT and left[0][0][-1] not in ".:;":
        line, source = left.pop(0)
        facts.add("title", line, source, LIKELY)
    return running, left


def is_title(line: str) -> bool:
    """Whether a line is the title of an event: its kind with a name in quotes, or a numbered meeting."""
    title = PrintedTitle.parse(line)
    if len(line) > LONGEST_FACT or line.rstrip().endswith("."):
        return False
    is_quoted = bool(title.kind) and title.title != " ".join(line.split())
    return is_quoted or SeriesNumber.parse(line).is_understood or (bool(title.kind) and len(line.split()) > 2)


def _in_single_lines(lines: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Source]]:
    """Lines as they stand; the lines of a paragraph that holds more than a title (a name, dates) one by one."""
    for text, source in lines:
        pieces = [piece.strip() for piece in text.split("\n") if piece.strip()]
        if any(paper_named(piece) or DateRange.parse(piece) or LABELLED.fullmatch(piece) for piece in pieces):
            yield from ((piece, replace(source, words=piece)) for piece in pieces)
        else:
            yield text, source


def _with_whole_titles(lines: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Source]]:
    """Lines, a title over several of them as one: while a quote is open, after “on”, before a quote."""
    kept: tuple[str, Source] | None = None
    for text, source in lines:
        if kept and not goes_on(kept[0]) and not re.match(_NAMES_KIND, text, re.IGNORECASE):
            yield kept
            kept = None
        if kept:
            words = f"{kept[1].words}\n{source.words}"
            text, source = f"{kept[0]} {text}", replace(kept[1], rows=(*kept[1].rows, *source.rows), words=words)
            kept = None
        is_begun = goes_on(text) or len(text.split()) <= _KIND_ALONE
        if is_begun and PrintedTitle.parse(text).kind and text.count(" ") < 40:
            kept = (text, source)
        else:
            yield text, source
    if kept:
        yield kept
