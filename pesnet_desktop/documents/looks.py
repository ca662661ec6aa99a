"""How filled-in words look: the properties of runs and paragraphs that a template's placeholders show."""

from dataclasses import dataclass
from functools import lru_cache

from pesnet_desktop.documents.wordml import PARAGRAPH_ORDER, RUN_ORDER
from pesnet_desktop.model.rich_text import Mark

Properties = tuple[tuple[str, str], ...]
"""Names and markup of properties, in the schema's order."""

_MARKED: dict[Mark, Properties] = {
    "bold": (("b", "<w:b/>"), ("bCs", "<w:bCs/>")),
    "italic": (("i", "<w:i/>"), ("iCs", "<w:iCs/>")),
    "underline": (("u", '<w:u w:val="single"/>'),),
    "superscript": (("vertAlign", '<w:vertAlign w:val="superscript"/>'),),
}
_TURNED: Properties = (("rtl", "<w:rtl/>"),)
_FOREIGN: Properties = (("lang", '<w:lang w:bidi="ar-SA"/>'),)


@dataclass(frozen=True)
class ListStyle:
    """A list as the template's style has it: its number there, its definition, and how deep it goes."""

    number: str
    definition: str
    levels: int


@dataclass(frozen=True)
class ParagraphLook:
    """Properties of a paragraph and of the words in it; ``is_rtl`` is what style and properties make of it."""

    paragraph: Properties = ()
    run: Properties = ()
    is_rtl: bool = False
    list_style: ListStyle | None = None


@dataclass(frozen=True)
class BlockLook:
    """The looks of the three kinds of blocks in one place of a template."""

    body: ParagraphLook
    bullet: ParagraphLook
    number: ParagraphLook


@lru_cache(maxsize=4096)
def run_markup(look: Properties, marks: frozenset[Mark], style: str, is_rtl: bool, is_foreign: bool) -> str:
    """``w:rPr`` for words of this look with these marks. ``style`` is a character style's id or empty.

    Words from right to left get ``w:rtl``; ``is_foreign`` when they stand in a paragraph from left to right.
    """
    found = dict(look)
    for mark in marks:
        found.update(_MARKED.get(mark, ()))
    if style:
        found["rStyle"] = f'<w:rStyle w:val="{style}"/>'
    if is_rtl:
        found.update(_TURNED)
    if is_foreign:
        found.update(_FOREIGN)
    if not found:
        return ""
    return "<w:rPr>" + "".join(found[name] for name in sorted(found, key=_run_place)) + "</w:rPr>"


@lru_cache(maxsize=4096)
def paragraph_markup(look: ParagraphLook, is_rtl: bool, keep_next: bool, level: int, number: str) -> str:
    """The beginning of a paragraph: ``<w:p>`` and its properties. ``number`` names a list of its own, or is empty."""
    found = dict(look.paragraph)
    if is_rtl != look.is_rtl:
        found["bidi"] = "<w:bidi/>" if is_rtl else '<w:bidi w:val="0"/>'
    if keep_next:
        found["keepNext"] = "<w:keepNext/>"
    if look.list_style and (number or level):
        deep = min(level, look.list_style.levels - 1)
        number = number or look.list_style.number
        found["numPr"] = f'<w:numPr><w:ilvl w:val="{deep}"/><w:numId w:val="{number}"/></w:numPr>'
    if not found:
        return "<w:p>"
    return "<w:p><w:pPr>" + "".join(found[name] for name in sorted(found, key=_paragraph_place)) + "</w:pPr>"


def _run_place(name: str) -> int:
    return RUN_ORDER.get(name, len(RUN_ORDER))


def _paragraph_place(name: str) -> int:
    return PARAGRAPH_ORDER.get(name, len(PARAGRAPH_ORDER))
