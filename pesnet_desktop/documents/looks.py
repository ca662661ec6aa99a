"""How filled-in words look: the properties of runs and paragraphs that a template's placeholders show."""

from functools import cached_property, lru_cache

from pesnet_desktop.documents.schema import PARAGRAPH_ORDER, RUN_ORDER
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import Mark

Properties = tuple[tuple[str, str], ...]
"""Names and markup of properties, in the schema's order."""

TEXT, TEXT_END = '<w:t xml:space="preserve">', "</w:t>"
RUN_END = f"{TEXT_END}</w:r>"

_MARKED: dict[Mark, Properties] = {
    "bold": (("b", "<w:b/>"), ("bCs", "<w:bCs/>")),
    "italic": (("i", "<w:i/>"), ("iCs", "<w:iCs/>")),
    "underline": (("u", '<w:u w:val="single"/>'),),
    "superscript": (("vertAlign", '<w:vertAlign w:val="superscript"/>'),),
    "in_en": (("lang", '<w:lang w:val="en-GB"/>'),),
    "in_fr": (("lang", '<w:lang w:val="fr-FR"/>'),),
    "in_ar": (("lang", '<w:lang w:bidi="ar-SA"/>'),),
}
_TURNED: Properties = (("rtl", "<w:rtl/>"),)
_KEPT = {"keepNext": "<w:keepNext/>"}
_FOREIGN: Properties = (("lang", '<w:lang w:bidi="ar-SA"/>'),)


@dataclass(frozen=True)
class ListStyle:
    """A list as the template's style has it: its number there, its definition, and how deep it goes."""

    number: str
    definition: str
    levels: int


@dataclass(frozen=True, eq=False)
class ParagraphLook:
    """Properties of a paragraph and of the words in it; ``is_rtl`` is what style and properties make of it.

    Looks are compared by identity: they are asked for their markup at every word of a paper.
    """

    paragraph: Properties = ()
    run: Properties = ()
    is_rtl: bool = False
    list_style: ListStyle | None = None

    @cached_property
    def plain(self) -> str:
        """The beginning of a run without marks, from left to right."""
        return run_opening(self, frozenset(), "", False, False)


@dataclass(frozen=True)
class BlockLook:
    """The looks of the three kinds of blocks in one place of a template."""

    body: ParagraphLook
    bullet: ParagraphLook
    number: ParagraphLook

    @cached_property
    def kept(self) -> "BlockLook":
        """The same looks on the page of what follows."""
        return BlockLook(*(_kept(look) for look in (self.body, self.bullet, self.number)))


@lru_cache(maxsize=4096)
def run_opening(look: ParagraphLook, marks: frozenset[Mark], style: str, is_rtl: bool, is_foreign: bool) -> str:
    """The beginning of a run of this look with these marks, up to its words. ``style`` is a character style's id.

    Words from right to left get ``w:rtl``; ``is_foreign`` when they stand in a paragraph from left to right.
    """
    found = dict(look.run)
    for mark in marks:
        found.update(_MARKED.get(mark, ()))
    if style:
        found["rStyle"] = f'<w:rStyle w:val="{style}"/>'
    if is_rtl:
        found.update(_TURNED)
    if is_foreign:
        found.update(_FOREIGN)
    properties = "".join(found[name] for name in sorted(found, key=_run_place))
    return f"<w:r><w:rPr>{properties}</w:rPr>{TEXT}" if found else f"<w:r>{TEXT}"


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


def _kept(look: ParagraphLook) -> ParagraphLook:
    return replace(look, paragraph=tuple((dict(look.paragraph) | _KEPT).items()))


def _run_place(name: str) -> int:
    return RUN_ORDER.get(name, len(RUN_ORDER))


def _paragraph_place(name: str) -> int:
    return PARAGRAPH_ORDER.get(name, len(PARAGRAPH_ORDER))
