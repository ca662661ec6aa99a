"""Automatic numbers and bullets of a Word file, counted as Word counts them while its text is read in order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROPERTIES, _STYLE, _LIST = w("pPr"), w("pStyle"), w("numPr")
_DEEPEST = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True)
class _Level:
    style: str
    text: str
    start: int


@dataclass(frozen=True)
class ListMark:
    """What stands before a paragraph by itself: ``text`` is ``1.3`` or empty for a bullet; ``level`` from 0."""

    is_bullet: bool
    text: str
    level: int


@dataclass
class Numbering:
    """The lists of one file and how far each has been counted."""

    levels: Mapping[str, Mapping[int, _Level]]
    lists: Mapping[str, str]
    starts: Mapping[tuple[str, int], int]
    styles: Mapping[str, tuple[str, int]]
    _counts: dict[str, list[int]] = field(default_factory=dict)
    _restarted: set[str] = field(default_factory=set)

    def mark(self, paragraph: "_Element") -> ListMark | None:
        """The mark of a paragraph, which is counted by asking; None where it has none."""
        numbered = self._list_of(paragraph)
        if numbered is None:
            return None
        number, depth = numbered
        abstract = self.lists.get(number, "")
        level = self.levels.get(abstract, {}).get(depth)
        if level is None or level.style == "none":
            return None
        if level.style == "bullet":
            return ListMark(True, "", depth)
        return ListMark(False, self._counted(number, abstract, depth, level), depth)

    def _list_of(self, paragraph: "_Element") -> tuple[str, int] | None:
        properties = paragraph.find(_PROPERTIES)
        if properties is None:
            return None
        own = properties.find(_LIST)
        style = self.styles.get(value(properties.find(_STYLE)))
        if own is None:
            return style if style and style[0] not in ("", "0") else None
        number = value(own.find(w("numId"))) or (style[0] if style else "")
        depth = value(own.find(w("ilvl")))
        chosen = int(depth) if depth.isdecimal() else style[1] if style else 0
        return (number, min(chosen, _DEEPEST - 1)) if number not in ("", "0") else None

    def _counted(self, number: str, abstract: str, depth: int, level: _Level) -> str:
        counts = self._counts.setdefault(abstract, [-1] * _DEEPEST)
        if number not in self._restarted:
            self._restarted.add(number)
            for place in range(_DEEPEST):
                if (number, place) in self.starts:
                    counts[place] = -1
        start = self.starts.get((number, depth), level.start)
        counts[depth] = start if counts[depth] < 0 else counts[depth] + 1
        counts[depth + 1 :] = [-1] * (_DEEPEST - depth - 1)
        text = level.text
        for place in range(depth + 1):
            shown = self.levels[abstract].get(place, level)
            text = text.replace(f"%{place + 1}", _in_style(max(counts[place], shown.start), shown.style))
        return text.strip()


def read_numbering(numbering: "_Element | None", styles: "_Element | None") -> Numbering:
    """The lists of a file from its parts; a file without them has no automatic numbers."""
    if numbering is None:
        return Numbering({}, {}, {}, {})
    levels = {
        value(abstract, "abstractNumId"): {
            int(value(level, "ilvl") or 0): _level(level) for level in abstract.findall(w("lvl"))
        }
        for abstract in numbering.findall(w("abstractNum"))
    }
    lists: dict[str, str] = {}
    starts: dict[tuple[str, int], int] = {}
    for one in numbering.findall(w("num")):
        name = value(one, "numId")
        lists[name] = value(one.find(w("abstractNumId")))
        for override in one.findall(w("lvlOverride")):
            start = value(override.find(w("startOverride")))
            if start.isdecimal():
                starts[name, int(value(override, "ilvl") or 0)] = int(start)
    return Numbering(levels, lists, starts, _style_lists(styles))


def _level(level: "_Element") -> _Level:
    start = value(level.find(w("start")))
    style = value(level.find(w("numFmt"))) or "decimal"
    return _Level(style, value(level.find(w("lvlText"))), int(start) if start.isdecimal() else 1)


def _style_lists(styles: "_Element | None") -> dict[str, tuple[str, int]]:
    """The list that each paragraph style brings along, its own or that of the style it is based on."""
    own: dict[str, tuple[str, int]] = {}
    parents: dict[str, str] = {}
    for style in styles.findall(w("style")) if styles is not None else ():
        name = value(style, "styleId")
        parents[name] = value(style.find(w("basedOn")))
        numbered = style.find(f"{w('pPr')}/{w('numPr')}")
        if numbered is not None:
            depth = value(numbered.find(w("ilvl")))
            own[name] = value(numbered.find(w("numId"))), int(depth) if depth.isdecimal() else 0
    return {name: found for name in parents if (found := _inherited(name, own, parents)) is not None}


def _inherited(name: str, own: Mapping[str, tuple[str, int]], parents: Mapping[str, str]) -> tuple[str, int] | None:
    seen: set[str] = set()
    while name and name not in seen:
        if name in own:
            return own[name]
        seen.add(name)
        name = parents.get(name, "")
    return None


def _in_style(number: int, style: str) -> str:
    if style in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if style == "lowerLetter" else letter.upper()
    if style in ("lowerRoman", "upperRoman"):
        roman, rest = "", min(number, 3999)
        for size, letters in _ROMAN:
            roman += letters * (rest // size)
            rest %= size
        return roman if style == "lowerRoman" else roman.upper()
    return f"{number:02}" if style == "decimalZero" else str(number)
