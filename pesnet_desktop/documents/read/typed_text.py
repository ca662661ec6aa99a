"""Reads text that was pasted or typed without a format: paragraphs, lists, headings, tables, lines of a plan."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pesnet_desktop.documents.foreign_kinds import kind_of
from pesnet_desktop.documents.read.plain_lines import blocks_of_lines
from pesnet_desktop.documents.read.separated import separated_rows
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.documents.read.typed_plan import plan_row, plan_table
from pesnet_desktop.model.months import MONTH
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.text import clean_text, fold, latin_digits, pattern

_NUMBERED = (
    r"(?P<label>\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]|\d{1,3}(?:\.\d{1,2}){1,3}|[a-zA-Z][.)]|[ivx]{1,4}[.)]))"
    r"\s+(?P<words>\S.*)"
)
_CLOCK = r"\d{1,2}[.:]\d{2}\b"
_GAP = r"\S {2,}\S"
_HEADING = r"(#{1,6})\s+(.+?)\s*#*"
_UNDERLINE = r"={3,}|-{3,}|~{3,}"
_RULE = r"\s*[-=_*~]{3,}\s*"
_MARKED = r"\*\*(?P<bold>[^*\n]+)\*\*|\[(?P<shown>[^\]\n]+)\]\((?P<link>https?://[^\s)]+)\)"
_WRAPPED = 60


def typed_in(text: str) -> WordText:
    """The text of what was pasted; a web page is told by its first tag."""
    if kind_of(text[:4096].encode("utf-8", "replace")) == "html":
        from pesnet_desktop.documents.read.web_page import page_in

        return page_in(text)
    return WordText(tuple(_parts(clean_text(text).split("\n"))), ())


def _parts(lines: Sequence[str]) -> Iterator[Block | Table]:
    place = 0
    while place < len(lines):
        if not lines[place].strip():
            place += 1
            continue
        for read in (_piped, _tabbed, _planned, _aligned, _headed):
            found, end = read(lines, place)
            if end > place:
                yield from found
                place = end
                break
        else:
            end = _end_of_paragraph(lines, place)
            yield from _line(" ".join(line.strip() for line in lines[place:end]))
            place = end


Found = tuple[tuple[Block | Table, ...], int]
"""What was read from a line on, and the line behind it; the same line where it is nothing of that kind."""


def _piped(lines: Sequence[str], begin: int) -> Found:
    """A table of lines in bars, ``| a | b |``."""
    end = _while(lines, begin, lambda line: line.strip().startswith("|") and line.strip().count("|") > 1)
    rows = [line.strip().strip("|").split("|") for line in lines[begin:end] if not re.fullmatch(r"[\s|:+-]+", line)]
    return ((_table(rows),), end) if end - begin > 1 and rows else ((), begin)


def _tabbed(lines: Sequence[str], begin: int) -> Found:
    """Cells parted by tabs, as Excel and Word copy them; a quoted cell may go on over lines."""
    end, is_open = begin, False
    while end < len(lines) and (is_open or _is_tabbed(lines[end]) or _opens_cell(lines[end], end > begin)):
        is_open ^= lines[end].count('"') % 2 == 1 and (is_open or '\t"' in f"\t{lines[end]}")
        end += 1
    if is_open:  # a quotation mark that nothing closes opens no cell
        end = _while(lines, begin, _is_tabbed)
        rows: Sequence[Sequence[str]] = [line.split("\t") for line in lines[begin:end]]
    else:
        rows = separated_rows("sep=\t\n" + "\n".join(lines[begin:end])).rows
    return ((_table(rows),), end) if end > begin else ((), begin)


def _is_tabbed(line: str) -> bool:
    return "\t" in line.strip() and not _is_listed(line)


def _opens_cell(line: str, is_below: bool) -> bool:
    """Whether a row of a table begins with a quoted cell that goes on in the next line."""
    return is_below and line.startswith('"') and line.count('"') % 2 == 1


def _planned(lines: Sequence[str], begin: int) -> Found:
    """Lines of a plan, ``1.3 Workshop on “…” Q2 2025 / Online``: two or more make a plan's table."""
    rows, end = [], begin
    for place in range(begin, len(lines)):
        row = plan_row(lines[place].strip()) if lines[place].strip() else None
        if lines[place].strip() and row is None:
            break
        if row:
            rows.append(row)
            end = place + 1
    return ((plan_table(rows),), end) if len(rows) > 1 else ((), begin)


def _aligned(lines: Sequence[str], begin: int) -> Found:
    """Columns that were aligned by spaces: the same places are blank in every line."""
    end = _while(lines, begin, lambda line: re.search(_GAP, line.strip()) is not None and not _is_listed(line))
    if end - begin < 2:
        return (), begin
    rows = [re.split(r" {2,}", line.strip()) for line in lines[begin:end]]
    cut = _cut(lines[begin:end])
    if len({len(row) for row in rows}) > 1 or (cut and len(cut[0]) > len(rows[0])):
        rows = cut
    return ((_table(rows),), end) if rows and len(rows[0]) > 1 else ((), begin)


def _cut(lines: Sequence[str]) -> list[list[str]]:
    """The lines cut where all of them have two blanks; empty where there is no such place."""
    width = max(map(len, lines))
    padded = [line.ljust(width) for line in lines]
    blank = [all(line[place] == " " for line in padded) for place in range(width)]
    places = [place for place in range(1, width) if not blank[place] and all(blank[max(place - 2, 0) : place])]
    edges = [0, *(place for place in places if place > 1), width]
    return [[line[first:last].strip() for first, last in pairwise(edges)] for line in padded] if len(edges) > 2 else []


def _headed(lines: Sequence[str], begin: int) -> Found:
    """``# A heading``, or one that is underlined; a rule between paragraphs says nothing."""
    line = lines[begin].strip()
    marked = re.fullmatch(_HEADING, line)
    if marked:
        return (Block(Paragraph(_runs(marked[2])), heading=len(marked[1])),), begin + 1
    if re.fullmatch(_RULE, line):
        return (), begin + 1
    below = lines[begin + 1].strip() if begin + 1 < len(lines) else ""
    if re.fullmatch(_UNDERLINE, below) and not _is_listed(line):
        return (Block(Paragraph(_runs(line)), heading=1 if below[0] == "=" else 2),), begin + 2
    return (), begin


def _line(words: str) -> Iterator[Block]:
    """A paragraph: numbered, with a bullet, or plain."""
    numbered = _number_of(words)
    if numbered:
        yield Block(Paragraph(_runs(numbered["words"]), "number"), numbered["label"])
        return
    for block in blocks_of_lines(re.sub(r"^\s*[*+]\s+", "• ", words)):
        yield Block(Paragraph(_runs(block.paragraph.text), block.paragraph.kind))


def _end_of_paragraph(lines: Sequence[str], begin: int) -> int:
    """Where a paragraph ends: lines that were broken by a mail program at their full width go on."""
    end = begin + 1
    while end < len(lines):
        before, line = lines[end - 1].rstrip(), lines[end].strip()
        goes_on = len(before) >= _WRAPPED and not before.endswith((".", ":", ";", "!", "?", "؟"))
        if not line or not goes_on or _is_listed(line) or not (line[0].islower() or before.endswith(",")):
            return end
        if re.search(_GAP, line) or "\t" in line or line.startswith("|"):
            return end
        end += 1
    return end


def _is_listed(line: str) -> bool:
    plain = line.strip()
    return bool(re.match(r"[•▪●◦‣∙■□➢✓*+–—-]\s", plain)) or (
        _number_of(plain.replace("\t", " ")) is not None and plain.count("\t") < 2 and not re.search(_GAP, plain)
    )


def _number_of(words: str) -> re.Match[str] | None:
    """The number that a line begins with; none where it is an hour or the day of a date."""
    found = pattern(_NUMBERED).fullmatch(latin_digits(words.strip()))
    if found is None or re.match(_CLOCK, found["label"]) or pattern(MONTH).match(fold(found["words"])):
        return None
    return pattern(_NUMBERED).fullmatch(words.strip())


def _runs(words: str) -> tuple[Run, ...]:
    """The runs of a line with the marks that people type: ``**bold**``, ``[words](address)``."""
    runs: list[Run] = []
    end = 0
    for match in re.finditer(_MARKED, words):
        runs.append(Run(words[end : match.start()]))
        bold = match["bold"]
        runs.append(Run(bold, frozenset({"bold"})) if bold else Run(match["shown"], link=match["link"]))
        end = match.end()
    runs.append(Run(words[end:]))
    return tuple(run for run in runs if run.text)


def _table(rows: Sequence[Sequence[str]]) -> Table:
    return Table(
        tuple(
            Row(tuple(Cell(blocks_of_lines(words), place) for place, words in enumerate(row)))
            for row in rows
            if any(words.strip() for words in row)
        )
    )


def _while(lines: Sequence[str], begin: int, is_part: Callable[[str], bool]) -> int:
    end = begin
    while end < len(lines) and lines[end].strip() and is_part(lines[end]):
        end += 1
    return end
