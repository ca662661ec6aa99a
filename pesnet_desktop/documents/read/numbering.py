"""Automatic numbers and bullets of a Word file, counted as Word counts them while its text is read in order."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.read.number_formats import numbered_as
from pesnet_desktop.documents.wordml import is_on, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROPERTIES, _STYLE, _LIST = w("pPr"), w("pStyle"), w("numPr")
_DEEPEST = 9
_PLACE = r"%([1-9])"
_POINTS = frozenset("•▪●◦‣∙■□➢✓–—-·*")


@dataclass(frozen=True)
class Level:
    """One level of a list: ``restart`` is the level (from 1) after which it begins anew; 0 never, None after any."""

    style: str
    text: str
    start: int = 1
    restart: int | None = None
    is_decimal: bool = False
    paragraph_style: str = ""
    digits: int = 0


@dataclass(frozen=True)
class ListMark:
    """What stands before a paragraph by itself: ``text`` is ``1.3`` or empty for a bullet; ``level`` from 0."""

    is_bullet: bool
    text: str
    level: int


Levels = Mapping[int, Level]


@dataclass(frozen=True)
class List:
    """A list of the file: the ``pattern`` whose numbers it shares with others, its levels, and where it starts anew."""

    pattern: str
    levels: Levels
    starts: Mapping[int, int]


@dataclass
class Numbering:
    """The lists of one file and how far each has been counted."""

    lists: Mapping[str, List] = field(default_factory=dict)
    styles: Mapping[str, tuple[str, int | None]] = field(default_factory=dict)
    language: str = ""
    _counts: dict[str, list[int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def afresh(self) -> "Numbering":
        """The same lists, not yet counted: as a header or a note begins."""
        return Numbering(self.lists, self.styles, self.language)

    def mark(self, paragraph: "_Element") -> ListMark | None:
        """The mark of a paragraph, which is counted by asking; None where it has none."""
        numbered = self._list_of(paragraph)
        if numbered is None:
            return None
        number, depth = numbered
        found = self.lists.get(number)
        level = found.levels.get(depth) if found else None
        if found is None or level is None:
            return None
        if level.style == "bullet" or level.text.strip() in _POINTS:
            return ListMark(True, "", depth)
        text = self._counted(number, found, depth, level)
        return ListMark(False, text, depth) if text or level.style != "none" else None

    def _list_of(self, paragraph: "_Element") -> tuple[str, int] | None:
        properties = paragraph.find(_PROPERTIES)
        if properties is None:
            return None
        own = properties.find(_LIST)
        name = value(properties.find(_STYLE))
        style_number, style_depth = self.styles.get(name, ("", None))
        number, depth = style_number, style_depth
        if own is not None:
            number = value(own.find(w("numId"))) or style_number
            chosen = value(own.find(w("ilvl")))
            depth = int(chosen) if _is_small(chosen) else style_depth
        if number in ("", "0"):
            return None
        return number, min(self._depth_of_style(number, name) if depth is None else depth, _DEEPEST - 1)

    def _depth_of_style(self, number: str, style: str) -> int:
        """The level that a list says is for paragraphs of a style."""
        found = self.lists.get(number)
        levels = found.levels.items() if found and style else ()
        return next((depth for depth, level in levels if level.paragraph_style == style), 0)

    def _counted(self, number: str, found: List, depth: int, level: Level) -> str:
        counts = self._counts.setdefault(found.pattern, [-1] * _DEEPEST)
        if number not in self._begun:
            self._begun.add(number)
            for place in found.starts:
                counts[place] = -1
        counts[depth] = found.starts.get(depth, level.start) if counts[depth] < 0 else counts[depth] + 1
        for place in range(depth):  # what stands above by no paragraph has begun all the same
            if counts[place] < 0:
                counts[place] = found.starts.get(place, found.levels.get(place, level).start)
        for place in range(depth + 1, _DEEPEST):
            deeper = found.levels.get(place)
            if deeper is None or deeper.restart is None or depth < deeper.restart:
                counts[place] = -1

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            other = found.levels.get(place, level)
            if place > depth or other.style in ("bullet", "none"):
                return ""
            if other.digits:
                return f"{counts[place]:0{other.digits}}"
            is_plain = level.is_decimal and other.style != "decimalZero"
            return str(counts[place]) if is_plain else numbered_as(counts[place], other.style, self.language)

        return re.sub(_PLACE, shown, level.text).strip()


def read_numbering(numbering: "_Element | None", styles: "_Element | None") -> Numbering:
    """The lists of a file from its parts; a file without them has no automatic numbers."""
    if numbering is None:
        return Numbering()
    patterns = {value(one, "abstractNumId"): one for one in numbering.findall(w("abstractNum"))}
    own = {value(one, "numId"): one for one in numbering.findall(w("num"))}
    kept = _style_lists(styles)
    linked = {value(link): one for one in patterns.values() if (link := one.find(w("styleLink"))) is not None}
    for style, (number, _depth) in kept.items():
        of_style = patterns.get(value(own[number].find(w("abstractNumId")))) if number in own else None
        if of_style is not None:
            linked.setdefault(style, of_style)
    lists = {}
    for number, one in own.items():
        name = value(one.find(w("abstractNumId")))
        pattern = patterns.get(name)
        if pattern is not None:
            lists[number] = _list(name, linked.get(value(pattern.find(w("numStyleLink"))), pattern), one)
    return Numbering(lists, kept, _language_in(styles))


def _language_in(styles: "_Element | None") -> str:
    """The language that a file is written in, as ``fr``; empty where it does not say."""
    path = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}"
    return value(styles.find(path)).partition("-")[0].lower() if styles is not None else ""


def _list(name: str, pattern: "_Element", own: "_Element") -> List:
    levels = {_number(level, "ilvl"): _level(level) for level in pattern.findall(w("lvl"))}
    starts: dict[int, int] = {}
    for override in own.findall(w("lvlOverride")):
        depth = min(_number(override, "ilvl"), _DEEPEST - 1)
        replaced = override.find(w("lvl"))
        if replaced is not None:
            levels[depth] = _level(replaced)
        start = value(override.find(w("startOverride")))
        if _is_small(start):
            starts[depth] = int(start)
    return List(name, levels, starts)


def _level(level: "_Element") -> Level:
    start = value(level.find(w("start")))
    restart = value(level.find(w("lvlRestart")))
    style = next(level.iter(w("numFmt")), None)
    custom = value(style, "format") if value(style) == "custom" else ""
    return Level(
        value(style) or "decimal",
        value(level.find(w("lvlText"))),
        int(start) if _is_small(start) else 1,
        int(restart) if _is_small(restart) else None,
        is_on(level.find(w("isLgl"))),
        value(level.find(w("pStyle"))),
        len(custom.split(",")[0].strip()) if custom[:1] == "0" else 0,
    )


def _number(element: "_Element", name: str) -> int:
    number = value(element, name)
    return int(number) if _is_small(number) else 0


def _is_small(number: str) -> bool:
    """Whether an attribute is a number that a list can count to; a file may say anything."""
    return number.isascii() and number.isdigit() and len(number) < 9


def _style_lists(styles: "_Element | None") -> dict[str, tuple[str, int | None]]:
    """The list that each paragraph style brings along, its own or that of the style it is based on."""
    own: dict[str, tuple[str, int | None]] = {}
    parents: dict[str, str] = {}
    for style in styles.findall(w("style")) if styles is not None else ():
        name = value(style, "styleId")
        parents[name] = value(style.find(w("basedOn")))
        numbered = style.find(f"{w('pPr')}/{w('numPr')}")
        if numbered is not None:
            depth = value(numbered.find(w("ilvl")))
            own[name] = value(numbered.find(w("numId"))), int(depth) if _is_small(depth) else None
    return {name: found for name in parents if (found := _inherited(name, own, parents)) is not None}


def _inherited(
    name: str, own: Mapping[str, tuple[str, int | None]], parents: Mapping[str, str]
) -> tuple[str, int | None] | None:
    """The nearest list on the way to the first style, and the nearest level."""
    seen: set[str] = set()
    depth: int | None = None
    while name and name not in seen:
        number, level = own.get(name, ("", None))
        depth = level if depth is None else depth
        if number:
            return number, depth
        seen.add(name)
        name = parents.get(name, "")
    return None
