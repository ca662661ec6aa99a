"""The runs of one paragraph as a reader sees them: tracked changes applied, results of fields, not their code.

What is not in force is kept apart: words that Word hides, and words that somebody struck out.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.read.apart import Apart
from pesnet_desktop.documents.read.field_states import FieldState, address_in, said_by_form
from pesnet_desktop.documents.read.symbols import symbol, without_pictures
from pesnet_desktop.documents.wordml import MATH, VML, A, R, is_on, local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Mark, Run
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT = frozenset({"del", "moveFrom", "pPr", "rPr", "delText", "delInstrText", "sdtPr", "sdtEndPr"})
_WORDS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "‑", "ptab": "\t"}
_OF_FORMULAS = {"den": "/", "sup": "^", "sub": "_"}
_BOXES = frozenset({"txbxContent", "txBody"})
OBJECTS = frozenset({"OLEObject", "control", "subDoc", "contentPart"})
_SAYS = (w("t"), *(f"{{{name}}}t" for name in (A, MATH)), f"{{{VML}}}textpath")
_BOLD, _ITALIC, _UNDERLINE, _RAISED = w("b"), w("i"), w("u"), w("vertAlign")
_HIDDEN, _FONTS = w("vanish"), w("rFonts")
_RUN_STYLE, _PARAGRAPH_STYLE = w("rStyle"), f"{w('pPr')}/{w('pStyle')}"
_STRUCK = (w("strike"), w("dstrike"))


@dataclass(frozen=True)
class Inline:
    """The runs of a paragraph, and the text boxes and drawn words anchored in it, which are read after it."""

    runs: tuple[Run, ...]
    boxes: tuple["_Element", ...] = ()


def runs_of(paragraph: "_Element", links: Mapping[str, str], fields: FieldState, apart: Apart) -> Inline:
    """Everything that a paragraph says; what it holds beside that is added to ``apart``."""
    style = value(paragraph.find(_PARAGRAPH_STYLE)) if apart.hiding else ""
    walk = _Walk(links, fields, apart, is_hidden=style in apart.hiding)
    walk.into(paragraph, "")
    for pieces, kept in ((walk.hidden, apart.hidden), (walk.struck, apart.struck)):
        words = "".join(pieces).strip()
        kept.extend([words] if words else [])
    return Inline(melted(walk.runs), tuple(walk.boxes))


def says_anything(element: "_Element") -> bool:
    """Whether there is a word in an element, be it text, drawn or in a formula."""
    return any(one.text or one.get("string") for one in element.iter(*_SAYS))


def is_end_gone(paragraph: "_Element") -> bool:
    """Whether the end of a paragraph was deleted or moved away, tracked: what follows goes on in it."""
    mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return mark is not None and (mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None)


def is_end_hidden(paragraph: "_Element") -> bool:
    """Whether Word hides the end of a paragraph too."""
    return is_on(paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('vanish')}"))


class _Walk:
    def __init__(self, links: Mapping[str, str], fields: FieldState, apart: Apart, *, is_hidden: bool) -> None:
        self._hiding, self._is_hidden = apart.hiding, is_hidden
        self._links = links
        self._fields = fields
        self._objects = apart.objects
        self.runs: list[Run] = []
        self.boxes: list[_Element] = []
        self.hidden: list[str] = []
        self.struck: list[str] = []

    def into(self, parent: "_Element", link: str) -> None:
        for child in parent:
            name = local(child)
            if not name or name in _LEFT_OUT:
                continue
            if name == "r":
                self._run(child, link)
            elif name == "hyperlink":
                self.into(child, self._links.get(child.get(f"{{{R}}}id", ""), link))
            elif name == "fldSimple":
                if not says_anything(child):
                    self._fields.pass_without_words(value(child, "instr"))
                self.into(child, address_in(value(child, "instr")) or link)
            elif name == "AlternateContent":
                self._choice(child, link)
            elif name in _BOXES or name == "textpath":
                self.boxes.append(child)
            elif name in OBJECTS:
                self._objects.append(child)
            elif name == "t":  # of a formula
                self._say(child.text or "", frozenset(), link)
            elif name == "br":  # of a drawing
                self._say("\n", frozenset(), link)
            else:
                self._say(_OF_FORMULAS.get(name, ""), frozenset(), link)
                self.into(child, link)

    def _run(self, run: "_Element", link: str) -> None:
        properties = run.find(w("rPr"))
        marks = _marks_of(properties)
        aside = self._aside(properties)
        for child in run:
            name = local(child)
            if name == "t":
                words = child.text or ""
                if not words.isascii():
                    words = without_pictures(words, _font_of(properties))
                if aside is not None:
                    aside.append(words)
                else:
                    self._say(words, marks, link)
            elif name in _WORDS:
                self._say(_WORDS[name], marks, link)
            elif name == "br":
                self._say("\n" if value(child, "type") in ("", "textWrapping") else " ", marks, link)
            elif name == "sym":
                self._say(symbol(value(child, "font"), value(child, "char")), marks, link)
            elif name == "fldChar":
                self._say(said_by_form(child), marks, link)
                self._fields.pass_mark(value(child, "fldCharType"))
            elif name == "instrText":
                self._fields.pass_code(child.text or "")
            elif name == "AlternateContent":
                self._choice(child, link)
            elif name and name not in _LEFT_OUT:
                self.into(child, link)

    def _aside(self, properties: "_Element | None") -> list[str] | None:
        """Where the words of a run go that are not in force."""
        if properties is None:
            return self.hidden if self._is_hidden else None
        hidden = properties.find(_HIDDEN)
        if is_on(hidden) or (hidden is None and self._is_hiding(properties)):
            return self.hidden
        return self.struck if any(is_on(properties.find(line)) for line in _STRUCK) else None

    def _is_hiding(self, properties: "_Element") -> bool:
        """Whether the style of a run, or of its paragraph, hides it."""
        return self._is_hidden or (bool(self._hiding) and value(properties.find(_RUN_STYLE)) in self._hiding)

    def _choice(self, choices: "_Element", link: str) -> None:
        """Word writes a text box twice, new and old; the first is the one it shows, where that says anything."""
        chosen = next((one for one in choices if says_anything(one)), None)
        if chosen is not None:
            self.into(chosen, link)

    def _say(self, text: str, marks: frozenset[Mark], link: str) -> None:
        if text and self._fields.is_showing:
            self.runs.append(Run(text, marks, link or self._fields.link))


def _font_of(properties: "_Element | None") -> str:
    fonts = properties.find(_FONTS) if properties is not None else None
    return value(fonts, "ascii") or value(fonts, "hAnsi")


def _marks_of(properties: "_Element | None") -> frozenset[Mark]:
    if properties is None:
        return frozenset()
    marks: set[Mark] = set()
    if is_on(properties.find(_BOLD)):
        marks.add("bold")
    if is_on(properties.find(_ITALIC)):
        marks.add("italic")
    underline = properties.find(_UNDERLINE)
    if underline is not None and value(underline) != "none":
        marks.add("underline")
    if value(properties.find(_RAISED)) == "superscript":
        marks.add("superscript")
    return frozenset(marks)


def melted(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours with the same marks and link as one run, cleaned; marks of direction are the page's own."""
    melted: list[Run] = []
    for run in runs:
        if melted and (melted[-1].marks, melted[-1].link) == (run.marks, run.link):
            melted[-1] = Run(melted[-1].text + run.text, run.marks, run.link)
        else:
            melted.append(run)
    return tuple(Run(without_marks(clean_text(run.text)), run.marks, run.link) for run in melted)
