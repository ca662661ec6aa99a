"""Finds the places of a paper that lost its controls and bookmarks: by headings, equal words and the shape of tables.

The same paper as it would be made today shows where its places are. Its signs are put into the lines that are those
lines still: in a row or a paragraph with the same words, in the same cell of the same row, or a heading in the place of
another. Prose is what stands below its heading.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from pesnet_desktop.documents.read.signed import Line, Sign, Signed
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.rich_text import Run
from pesnet_desktop.model.text import fold

_PLACES = ("start", "end")


def with_places(returned: Signed, today: Signed, prose: Iterable[str]) -> Signed:
    """``returned`` with the bookmarks of ``today``; ``prose`` are the names of those that hold paragraphs."""
    lines = tuple(_without_places(line) for line in returned.lines)
    finding = _Finding(lines, today.lines, frozenset(prose))
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
        self._pair_headings()
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

    def _pair_headings(self) -> None:
        """A heading that was retyped stands between the same lines as before; the likest of several is taken."""
        taken = set(self._pairs.values())
        for own, line in enumerate(self._today):
            if own in self._pairs or not line.heading:
                continue
            above, below = self._around(own)
            free = [n for n in range(above + 1, below) if self._lines[n].heading == line.heading and n not in taken]
            if free:
                self._pairs[own] = max(free, key=lambda n: _likeness(line, self._lines[n]))
                taken.add(self._pairs[own])

    def _around(self, own: int, last: int = -1) -> tuple[int, int]:
        """The lines of the returned paper between which a line of today stands, or several up to ``last``."""
        above = next((self._pairs[n] for n in range(own - 1, -1, -1) if n in self._pairs), -1)
        rest = range(max(own, last) + 1, len(self._today))
        return above, next((self._pairs[n] for n in rest if self._pairs.get(n, -1) > above), len(self._lines))

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
                inside = self._below_heading(first, last)
            if inside:
                found.append((name, inside[0], inside[-1]))
        return found

    def _below_heading(self, first: int, last: int) -> list[int]:
        """What stands below the line above: up to the next known line, or to a heading like the one above."""
        if first - 1 not in self._pairs:
            return []
        above, below = self._pairs[first - 1], self._around(first, last)[1]
        level = self._lines[above].heading
        headings = (n for n in range(above + 1, below) if level and self._lines[n].heading == level)
        return list(range(above + 1, next(headings, below)))


def _pairs(today: tuple[Line, ...], lines: tuple[Line, ...]) -> dict[int, int]:
    """Lines with the same words: whole rows and paragraphs in order, then those that were moved, then single lines."""
    own, other = _units(today), _units(lines)
    keys, keys_there = _keys(today, own), _keys(lines, other)
    codes = SequenceMatcher(None, keys, keys_there, autojunk=False).get_opcodes()
    units = {i + n: j + n for kind, i, end, j, _end in codes if kind == "equal" for n in range(end - i)}
    units |= _moved(keys, keys_there, units)
    pairs = {n: m for one, two in units.items() for n, m in zip(own[one], other[two], strict=True)}
    met = set(units.values())
    for kind, i, end, j, end_there in codes:
        if kind == "replace":
            here = [n for one in range(i, end) if one not in units for n in own[one]]
            there = [n for one in range(j, end_there) if one not in met for n in other[one]]
            pairs |= _same_lines({n: _folded(today[n]) for n in here}, {n: _folded(lines[n]) for n in there})
    return pairs


def _same_lines(here: dict[int, str], there: dict[int, str]) -> Iterator[tuple[int, int]]:
    places, places_there = list(here), list(there)
    matcher = SequenceMatcher(None, list(here.values()), list(there.values()), autojunk=False)
    for one in matcher.get_matching_blocks():
        yield from ((places[one.a + n], places_there[one.b + n]) for n in range(one.size))


def _keys(lines: tuple[Line, ...], units: list[list[int]]) -> list[tuple[str, ...]]:
    return [tuple(_folded(lines[n]) for n in unit) for unit in units]


def _units(lines: tuple[Line, ...]) -> list[list[int]]:
    """The lines of each row together, every other line by itself."""
    found: list[list[int]] = []
    for n, line in enumerate(lines):
        if n and line.row >= 0 and (line.table, line.row) == (lines[n - 1].table, lines[n - 1].row):
            found[-1].append(n)
        else:
            found.append([n])
    return found


def _moved(
    own: Sequence[tuple[str, ...]], other: Sequence[tuple[str, ...]], paired: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Rows and paragraphs that stand elsewhere now, each the only one of its words that is left on both sides."""
    met = set(paired.values())
    left = [(key, n) for n, key in enumerate(own) if n not in paired and any(key)]
    there = [(key, n) for n, key in enumerate(other) if n not in met and any(key)]
    counts, counts_there = Counter(key for key, _n in left), Counter(key for key, _n in there)
    places = dict(there)
    yield from ((n, places[key]) for key, n in left if counts[key] == 1 and counts_there[key] == 1)


def _with_signs(line: Line, own: Line, prose: frozenset[str]) -> Line:
    """The line with the signs of its counterpart: in the same places, or around all of it where its words changed."""
    if line_text(line) == line_text(own):
        parts = [part for part in own.parts if isinstance(part, Run) or _is_kept(part, prose)]
        others = [part for part in line.parts if isinstance(part, Sign)]
        start = next((n for n, part in enumerate(parts, 1) if isinstance(part, Sign) and part.kind == "start"), 0)
        return replace(line, parts=(*parts[:start], *others, *parts[start:]))
    signs = [part for part in own.parts if isinstance(part, Sign) and _is_kept(part, prose)]
    starts = [sign for sign in signs if sign.kind == "start"]
    ends = [sign for sign in signs if sign.kind == "end"]
    return replace(line, parts=(*starts, *line.parts, *ends))


def _without_places(line: Line) -> Line:
    """A line without bookmarks and controls: what is left of ours, and those of another program."""
    kept = [part for part in line.parts if isinstance(part, Run) or part.kind in ("style", "comment", "tracked")]
    return replace(line, parts=tuple(kept))


def _likeness(one: Line, other: Line) -> float:
    return SequenceMatcher(None, _folded(one), _folded(other)).ratio()


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
