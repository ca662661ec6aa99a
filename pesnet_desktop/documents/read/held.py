"""Says of each word of a returned paper which anchored field holds it, and by which trust that is known."""

from collections import Counter
from typing import TYPE_CHECKING

from pesnet_desktop.documents.read.signed import Line, Sign, Signed
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.returned import Trust
from pesnet_desktop.model.rich_text import RichText, Run

if TYPE_CHECKING:
    from pesnet_desktop.documents.anchor_map import AnchorMap


@dataclass(frozen=True)
class Span:
    """Words of a line and the name of the field's anchor that holds them; empty for words outside all anchors."""

    run: Run
    name: str


@dataclass(frozen=True)
class HeldLine:
    """A line with its anchors: ``records`` and ``fields`` are the names that begin or stand in it.

    ``remarks`` are the comments and tracked changes that begin in it, each with the field around it.
    """

    line: Line
    spans: tuple[Span, ...]
    records: tuple[str, ...]
    fields: tuple[str, ...]
    style: str
    remarks: tuple[tuple[Sign, str], ...]

    @property
    def text(self) -> str:
        return "".join(span.run.text for span in self.spans)

    @property
    def is_loose(self) -> bool:
        """Whether no field holds any of it."""
        return not self.fields


def trust_in(signed: Signed, names: "AnchorMap", program: str) -> Trust:
    """Controls where Word saved the file and each anchor is whole or wholly absent; else bookmarks; else shape."""
    signs = [part for line in signed.lines for part in line.parts if isinstance(part, Sign)]
    marked = {sign.name for sign in signs if sign.kind == "start"}
    controlled = {sign.name for sign in signs if sign.kind == "open"}
    fields = {field.name for field in names.fields}
    if "Microsoft" in program and fields & controlled and all((n in marked) == (n in controlled) for n in fields):
        return "controls"
    ours = fields | {record.name for record in names.records}
    if _are_points(signed, {field.name for field in names.fields if field.said} & (marked - controlled)):
        return "shape"
    return "bookmarks" if ours & (marked | controlled) else "shape"


def _are_points(signed: Signed, marked: set[str]) -> bool:
    """Whether bookmarks shrank to the places where they began, as in Google Docs, so that most hold no words."""
    holding: set[str] = set()
    is_open: set[str] = set()
    for line in signed.lines:
        for part in line.parts:
            if isinstance(part, Run):
                holding |= is_open
            elif part.kind == "start" and part.name in marked:
                is_open.add(part.name)
            elif part.kind == "end":
                is_open.discard(part.name)
    return len(holding) * 2 < len(marked)


def held_lines(signed: Signed, names: "AnchorMap", trust: Trust) -> tuple[HeldLine, ...]:
    """The lines with what holds their words. An anchor that stands twice counts where it stands first."""
    holding = _Holding(signed, names, trust)
    lines = tuple(holding.line(line) for line in signed.lines)
    return _with_whole_paragraphs(lines, {one.name for one in names.fields if isinstance(one.said, RichText)})


class _Holding:
    """Goes through the lines and remembers which anchors are open."""

    def __init__(self, signed: Signed, names: "AnchorMap", trust: Trust) -> None:
        signs = [part for line in signed.lines for part in line.parts if isinstance(part, Sign)]
        self._fields = {field.name for field in names.fields}
        self._records = {record.name for record in names.records}
        marked = {sign.name for sign in signs if sign.kind == "start"}
        self._by_control = self._fields if trust == "controls" else self._fields - marked
        self._ends = Counter(sign.name for sign in signs if sign.kind == "end")
        self._seen: set[str] = set()
        self._open: list[str] = []
        self._copies: Counter[str] = Counter()

    def line(self, line: Line) -> HeldLine:
        spans: list[Span] = []
        records: list[str] = []
        fields: list[str] = list(self._open)
        remarks: list[tuple[Sign, str]] = []
        style = ""
        for part in line.parts:
            if isinstance(part, Run):
                spans.append(Span(part, self._open[-1] if self._open else ""))
            elif part.kind == "style":
                style = part.name
            elif part.kind in ("comment", "tracked"):
                remarks.append((part, self._open[-1] if self._open else ""))
            elif part.kind == "start" and part.name in self._records and part.name not in self._seen:
                self._seen.add(part.name)
                records.append(part.name)
            else:
                self._pass(part, fields)
        self._close_unended()
        return HeldLine(line, tuple(spans), tuple(records), tuple(dict.fromkeys(fields)), style, tuple(remarks))

    def _pass(self, sign: Sign, fields: list[str]) -> None:
        name = sign.name
        if name not in self._fields:
            return
        is_control = name in self._by_control
        if sign.kind == ("open" if is_control else "start"):
            if is_control and name in self._seen:
                self._copies[name] += 1
            elif name not in self._open:
                self._seen.add(name)
                self._open.append(name)
                fields.append(name)
        elif sign.kind == ("close" if is_control else "end"):
            self._ends[name] -= not is_control
            if is_control and self._copies[name]:
                self._copies[name] -= 1
            elif name in self._open and (is_control or self._ends[name] <= 0):
                self._open.remove(name)

    def _close_unended(self) -> None:
        """A bookmark whose end was lost ends with its line."""
        self._open = [name for name in self._open if name in self._by_control or self._ends[name] > 0]


def _with_whole_paragraphs(lines: tuple[HeldLine, ...], rich: set[str]) -> tuple[HeldLine, ...]:
    """Prose holds whole paragraphs, also where a bookmark shrank to a place or ends before the last words."""
    return tuple(_with_whole_paragraph(line, rich) for line in lines)


def _with_whole_paragraph(line: HeldLine, rich: set[str]) -> HeldLine:
    if len(line.fields) != 1 or line.fields[0] not in rich:
        return line
    name = line.fields[0]
    spans = tuple(Span(span.run, name) for span in line.spans)
    return HeldLine(line.line, spans, line.records, line.fields, line.style, line.remarks)
