"""Finds the places of a paper that lost its controls and bookmarks: by headings, equal words and the shape of tables.

The same paper as it would be made today shows where its places are. Its signs are put into the lines that are those
lines still: with the same words, or in the same cell of the same row. Prose is what stands below its heading.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher

from pesnet_desktop.documents.read.signed import Line, Sign, Signed
from pesnet_desktop.model.rich_text import Run
from pesnet_desktop.model.text import fold

_PLACES = ("start", "end")


def with_places(returned: Signed, today: Signed, prose: Iterable[str]) -> Signed:
    """``returned`` with the bookmarks of ``today``; ``prose`` are the names of those that hold paragraphs."""
    finding = _Finding(returned.lines, today.lines, frozenset(prose))
    return replace(returned, lines=finding.lines())


class _Finding:
    """Which line of today's paper is which line of the returned one."""

    def __init__(self, lines: tuple[Line, ...], today: tuple[Line, ...], prose: frozenset[str]) -> None:
        self._lines = list(lines)
        self._today = today
        self._prose = prose
        self._pairs = _pairs(today, lines)
        self._rows = self._rows_of()

    def lines(self) -> tuple[Line, ...]:
        self._pair_cells()
        placed = list(self._lines)
        for own, place in self._pairs.items():
            placed[place] = _with_signs(self._lines[place], self._today[own], self._prose)
        for name, first, last in self._stretches():
            placed[first] = replace(placed[first], parts=(Sign("start", name), *placed[first].parts))
            placed[last] = replace(placed[last], parts=(*placed[last].parts, Sign("end", name)))
        return tuple(placed)

    def _rows_of(self) -> dict[tuple[int, int], tuple[int, int]]:
        """The row that each row of today's tables is in the returned paper: the one with the most of its lines."""
        votes: dict[tuple[int, int], Counter[tuple[int, int]]] = {}
        for own, place in self._pairs.items():
            here, there = self._today[own], self._lines[place]
            if here.row >= 0 and there.row >= 0:
                votes.setdefault((here.table, here.row), Counter())[there.table, there.row] += 1
        return {row: counted.most_common(1)[0][0] for row, counted in votes.items()}

    def _pair_cells(self) -> None:
        """Lines whose words changed are told by their cell, where the row is known by another one."""
        taken = set(self._pairs.values())
        for own, line in enumerate(self._today):
            row = self._rows.get((line.table, line.row))
            if own in self._pairs or row is None or not _names(line):
                continue
            free = [n for n, one in enumerate(self._lines) if _cell(one) == (*row, line.cell) and n not in taken]
            if free:
                self._pairs[own] = free[0]
                taken.add(free[0])

    def _stretches(self) -> list[tuple[str, int, int]]:
        """First and last line of each prose: what stands between the lines around it."""
        found = []
        for name in sorted(self._prose):
            own = [n for n, line in enumerate(self._today) if name in _names(line)]
            if not own:
                continue
            first, last = own[0], own[-1]
            row = self._rows.get((self._today[first].table, self._today[first].row))
            if row is not None:
                inside = [n for n, one in enumerate(self._lines) if _cell(one) == (*row, self._today[first].cell)]
            else:
                above = self._pairs.get(first - 1)
                below = min((p for o, p in self._pairs.items() if o > last), default=len(self._lines))
                inside = [] if above is None else list(range(above + 1, below))
            if inside:
                found.append((name, inside[0], inside[-1]))
        return found


def _pairs(today: tuple[Line, ...], lines: tuple[Line, ...]) -> dict[int, int]:
    """Lines with the same words, in order."""
    matcher = SequenceMatcher(None, [_folded(one) for one in today], [_folded(one) for one in lines], autojunk=False)
    return {one.a + n: one.b + n for one in matcher.get_matching_blocks() for n in range(one.size)}


def _with_signs(line: Line, own: Line, prose: frozenset[str]) -> Line:
    """The line with the signs of its counterpart: in the same places, or around all of it where its words changed."""
    if line_text(line) == line_text(own):
        parts = [part for part in own.parts if isinstance(part, Run) or _is_kept(part, prose)]
        styles = [part for part in line.parts if isinstance(part, Sign)]
        return replace(line, parts=(*parts, *styles))
    signs = [part for part in own.parts if isinstance(part, Sign) and _is_kept(part, prose)]
    starts = [sign for sign in signs if sign.kind == "start"]
    ends = [sign for sign in signs if sign.kind == "end"]
    return replace(line, parts=(*starts, *line.parts, *ends))


def _is_kept(sign: Sign, prose: frozenset[str]) -> bool:
    return sign.kind in _PLACES and sign.name not in prose


def _names(line: Line) -> set[str]:
    return {part.name for part in line.parts if isinstance(part, Sign) and part.kind in _PLACES}


def line_text(line: Line) -> str:
    return "".join(part.text for part in line.parts if isinstance(part, Run))


def _folded(line: Line) -> str:
    return fold(line_text(line))


def _cell(line: Line) -> tuple[int, int, int]:
    return line.table, line.row, line.cell
