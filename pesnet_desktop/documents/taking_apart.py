"""One template while it is taken apart: the steps found so far, and what is wrong with it."""

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents import regions
from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.page import Instruction
from pesnet_desktop.documents.place_words import place_of
from pesnet_desktop.documents.style_sheet import StyleSheet
from pesnet_desktop.documents.tags import parse_tag
from pesnet_desktop.documents.wordml import local, read_part, value, w
from pesnet_desktop.i18n import current_language
from pesnet_desktop.model.light_dataclasses import dataclass, field
from pesnet_desktop.model.problems import Problem

HOLDERS = ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")
"""What must end in a paragraph."""

_LEVELS = {"body": "block", **dict.fromkeys(HOLDERS, "block"), "tbl": "row", "tr": "cell"}

MARKER = "place"
"""The target of the processing instructions that stand for instructions while a part is being read."""

MOST_PROBLEMS = 200
"""More are not told of one template: it is another file."""


@dataclass(frozen=True)
class Opening:
    """Where a region begins; ``make`` makes one instruction of what it holds."""

    make: regions.Maker


@dataclass(frozen=True)
class Closing:
    """Where the region that was opened last ends."""


Step = Instruction | Opening | Closing


@dataclass
class Reading:
    """One template while its controls are read: the steps found, what is wrong, the roots its tags begin with.

    ``placeholders`` are the part's relations to pictures that the paper's own take the place of; ``charts`` name
    the record's noun, its attribute, and the relation of the chart shown.
    """

    catalogue: Catalogue
    sheet: StyleSheet
    part: str = ""
    content: bytes = b""
    order: list[_Element] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    roots: set[str] = field(default_factory=set)
    placeholders: set[str] = field(default_factory=set)
    charts: list[tuple[str, str, str]] = field(default_factory=list)

    def marker(self, step: Step) -> _Element:
        self.steps.append(step)
        return etree.ProcessingInstruction(MARKER, str(len(self.steps) - 1))

    def refuse(self, code: str, sdt: _Element, **values: str) -> None:
        """Notes what is wrong with a control, and where it stood before anything of the part was taken apart."""
        is_told = is_second_drawing(sdt) and any(problem.code == code for problem in self.problems)
        if len(self.problems) < MOST_PROBLEMS and not is_told:
            told = list(read_part(self.content).iter(w("sdt")))[self.order.index(sdt)]
            tag = parse_tag(tag_of(sdt))
            known = self.catalogue.by_tag.get(tag.field) if tag else None
            label = known.label(current_language()) if known else ""
            self.problems.append(Problem(code, place=place_of(told, self.part, label), **values))


def tag_of(sdt: _Element) -> str:
    return value(sdt.find(f"{w('sdtPr')}/{w('tag')}"))


def content_of(sdt: _Element) -> list[_Element]:
    content = sdt.find(w("sdtContent"))
    return [] if content is None else list(content)


def is_second_drawing(sdt: _Element) -> bool:
    """Whether the control stands in the text box as Word draws it a second time, for older programs."""
    return any(local(one) == "Fallback" for one in sdt.iterancestors())


def level_of(sdt: _Element) -> str:
    """``block``, ``row``, ``cell`` or ``inline``: what the control may hold where it stands."""
    for ancestor in sdt.iterancestors():
        if local(ancestor) not in ("sdt", "sdtContent", "customXml"):
            return _LEVELS.get(local(ancestor), "inline")
    return "block"


def wrap(content: list[_Element], reading: Reading, make: regions.Maker) -> None:
    """Puts markers around elements that stand side by side."""
    content[0].addprevious(reading.marker(Opening(make)))
    content[-1].addnext(reading.marker(Closing()))


def unwrap(sdt: _Element, content: list[_Element]) -> None:
    replace(sdt, content)


def replace(element: _Element, others: list[_Element]) -> None:
    parent = element.getparent()
    if parent is None:
        raise AssertionError("a part's root is no control")
    place = parent.index(element)
    parent[place : place + 1] = others
