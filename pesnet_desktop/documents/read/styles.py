"""What the styles of a Word file say of a paragraph: its style's name, and whether it is a heading, in any language."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import is_on, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.text import latin_digits

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROPERTIES, _STYLE, _OUTLINE = w("pPr"), w("pStyle"), w("outlineLvl")
_HIDDEN = f"{w('rPr')}/{w('vanish')}"
_TITLES = frozenset({"title", "subtitle", "titre", "titel", "konu başlığı", "العنوان", "عنوان"})
_HEADING = r"(?i)(?:heading|titre|überschrift|berschrift|başlık|balk|título|titolo|(?:ال)?عنوان)\s*([1-9])(?!\d)"
"""Names by which Word, LibreOffice and people call a heading; letters that no id may have are left out in some ids."""


@dataclass(frozen=True)
class Styles:
    """The names of a file's styles by their ids, the heading that each is, and those that hide their words."""

    names: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, int] = field(default_factory=dict)
    hiding: frozenset[str] = frozenset()

    def of(self, paragraph: "_Element") -> tuple[str, int]:
        """The name of a paragraph's style and its heading from 1; 0 for ordinary text."""
        properties = paragraph.find(_PROPERTIES)
        if properties is None:
            return "", 0
        style = value(properties.find(_STYLE))
        own = _outline(properties)
        heading = self.headings.get(style) if style in self.names else _named(style)
        return self.names.get(style, style), (heading or 0) if own is None else own


def read_styles(root: "_Element | None") -> Styles:
    """The styles of a file from their part; a file without it has their ids alone."""
    names: dict[str, str] = {}
    parents: dict[str, str] = {}
    own: dict[str, int | None] = {}
    hides: dict[str, int | None] = {}
    for style in root.findall(w("style")) if root is not None else ():
        key = value(style, "styleId")
        names[key] = value(style.find(w("name"))) or key
        parents[key] = value(style.find(w("basedOn")))
        properties = style.find(_PROPERTIES)
        outline = _outline(properties) if properties is not None else None
        named = _named(names[key])
        own[key] = named if outline is None or named == 0 else outline
        hidden = style.find(_HIDDEN)
        hides[key] = None if hidden is None else int(is_on(hidden))
    hiding = frozenset(key for key in names if _inherited(key, hides, parents))
    return Styles(names, {key: _inherited(key, own, parents) for key in names}, hiding)


def _inherited(key: str, own: Mapping[str, int | None], parents: Mapping[str, str]) -> int:
    seen: set[str] = set()
    while key and key not in seen:
        found = own.get(key)
        if found is not None:
            return found
        seen.add(key)
        key = parents.get(key, "")
    return 0


def _outline(properties: "_Element") -> int | None:
    """The heading by the outline's level, which counts from 0; the tenth is ordinary text."""
    level = value(properties.find(_OUTLINE))
    if len(level) != 1 or not level.isdigit():
        return None
    return int(level) + 1 if level != "9" else 0


def _named(name: str) -> int | None:
    """The heading that a name stands for; a paper's own title is above all headings, and none."""
    if name.lower() in _TITLES:
        return 0
    found = re.match(_HEADING, latin_digits(name))
    return int(found[1]) if found else None
