"""The runs of one paragraph as a reader sees them: tracked changes applied, results of fields, not their code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.wordml import R, is_on, local, value, w
from pesnet_desktop.model.rich_text import Mark, Run
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT = frozenset({"del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText", "sdtPr", "sdtEndPr"})
_WORDS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "‑", "ptab": "\t"}
_PRIVATE_BULLETS = frozenset({"Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"})


@dataclass
class FieldState:
    """The fields that are open, innermost last: whether each shows its result by now. Fields may span paragraphs."""

    open: list[bool] = field(default_factory=list)

    @property
    def is_showing(self) -> bool:
        return all(self.open)

    def pass_mark(self, kind: str) -> None:
        if kind == "begin":
            self.open.append(False)
        elif self.open and kind == "separate":
            self.open[-1] = True
        elif self.open and kind == "end":
            self.open.pop()


@dataclass(frozen=True)
class Inline:
    """The runs of a paragraph, and the text boxes anchored in it, which are read after it."""

    runs: tuple[Run, ...]
    boxes: tuple["_Element", ...]


def runs_of(paragraph: "_Element", links: Mapping[str, str], fields: FieldState) -> Inline:
    """Everything that a paragraph says."""
    walk = _Walk(links, fields)
    walk.into(paragraph, "")
    return Inline(_melted(walk.runs), tuple(walk.boxes))


class _Walk:
    def __init__(self, links: Mapping[str, str], fields: FieldState) -> None:
        self._links = links
        self._fields = fields
        self.runs: list[Run] = []
        self.boxes: list[_Element] = []

    def into(self, parent: "_Element", link: str) -> None:
        for child in parent:
            name = local(child)
            if not name or name in _LEFT_OUT:
                continue
            if name == "r":
                self._run(child, link)
            elif name == "hyperlink":
                self.into(child, self._links.get(child.get(f"{{{R}}}id", ""), link))
            elif name == "AlternateContent":
                self.into(child[0], link) if len(child) else None
            elif name == "txbxContent":
                self.boxes.append(child)
            elif name == "t":  # of a formula
                self._say(child.text or "", frozenset(), link)
            else:
                self.into(child, link)

    def _run(self, run: "_Element", link: str) -> None:
        marks = _marks_of(run.find(w("rPr")))
        for child in run:
            name = local(child)
            if name == "t":
                self._say(child.text or "", marks, link)
            elif name in _WORDS:
                self._say(_WORDS[name], marks, link)
            elif name == "br":
                self._say("\n" if value(child, "type") in ("", "textWrapping") else " ", marks, link)
            elif name == "sym":
                self._say(_symbol(child), marks, link)
            elif name == "fldChar":
                self._fields.pass_mark(value(child, "fldCharType"))
            elif name and name not in _LEFT_OUT:
                self.into(child, link) if name != "AlternateContent" else self._run_choice(child, link)

    def _run_choice(self, choice: "_Element", link: str) -> None:
        """Word writes a text box twice, new and old; the first is the one it shows."""
        if len(choice):
            self.into(choice[0], link)

    def _say(self, text: str, marks: frozenset[Mark], link: str) -> None:
        if text and self._fields.is_showing:
            self.runs.append(Run(text, marks, link))


def _marks_of(properties: "_Element | None") -> frozenset[Mark]:
    if properties is None:
        return frozenset()
    marks: set[Mark] = set()
    if is_on(properties.find(w("b"))):
        marks.add("bold")
    if is_on(properties.find(w("i"))):
        marks.add("italic")
    underline = properties.find(w("u"))
    if underline is not None and value(underline) != "none":
        marks.add("underline")
    if value(properties.find(w("vertAlign"))) == "superscript":
        marks.add("superscript")
    return frozenset(marks)


def _symbol(symbol: "_Element") -> str:
    """A character chosen from a font of pictures is a bullet to a reader; of other fonts it is itself."""
    if value(symbol, "font") in _PRIVATE_BULLETS:
        return "•"
    try:
        return clean_text(chr(int(value(symbol, "char"), 16)))
    except (ValueError, OverflowError):
        return ""


def _melted(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours with the same marks and link as one run, cleaned; marks of direction are the page's own."""
    melted: list[Run] = []
    for run in runs:
        if melted and (melted[-1].marks, melted[-1].link) == (run.marks, run.link):
            melted[-1] = Run(melted[-1].text + run.text, run.marks, run.link)
        else:
            melted.append(run)
    return tuple(Run(without_marks(clean_text(run.text)), run.marks, run.link) for run in melted)
