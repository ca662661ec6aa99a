"""Content controls with the officer's words: the places of a template that the program fills in."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.starter.wordml import on, paragraph, run, w

TITLE_LIMIT = 64
"""Word takes no longer title of a control, and no longer tag."""


@dataclass(frozen=True)
class Controls:
    """Makes controls in the words of one language; the last three are titles around a field's ``{label}``."""

    catalogue: Catalogue
    language: str
    each: str
    only_if: str
    only_without: str

    def field(self, path: str, *, bold: bool = False, prompt: str = "") -> _Element:
        """A fact within a line, shown as a grey prompt until a paper is made; ``prompt`` where its name is too long."""
        shown = run(prompt or self._label(path), bold=bold, style="PlaceholderText")
        return self._control(path, "", "{label}", [shown], is_prompt=True)

    def block(self, path: str, *styles: str, keep_next: bool = False) -> _Element:
        """Rich text in paragraphs of its own; a prompt in each style shows how plain, bulleted, numbered lines look."""
        shown = run(self._label(path), style="PlaceholderText")
        prompts = [paragraph(style, deepcopy(shown), keep_next=keep_next) for style in styles]
        return self._control(path, "", "{label}", prompts, is_prompt=True)

    def repeat(self, path: str, *content: _Element) -> _Element:
        """``content`` once for each record of the list."""
        return self._control(path, "each:", self.each, content)

    def when(self, path: str, *content: _Element) -> _Element:
        """``content`` where there is something to say."""
        return self._control(path, "if:", self.only_if, content)

    def unless(self, path: str, *content: _Element) -> _Element:
        """``content`` where there is nothing to say."""
        return self._control(path, "ifnot:", self.only_without, content)

    def _label(self, path: str) -> str:
        return self.catalogue.by_tag[path].label(self.language)

    def _control(
        self, path: str, verb: str, title: str, content: Sequence[_Element], *, is_prompt: bool = False
    ) -> _Element:
        is_locked = self.catalogue.by_tag[path].required and not verb.startswith("if")
        properties = w(
            "sdtPr",
            w("alias", val=title.format(label=self._label(path))[:TITLE_LIMIT]),
            w("tag", val=f"{verb}{path}"),
            w("id", val=0),
            w("lock", val="sdtLocked") if is_locked else None,
            on("showingPlcHdr", is_prompt),
        )
        return w("sdt", properties, w("sdtContent", *content))


def number_controls(root: _Element, first: int) -> int:
    """Gives each control of a part its own number from ``first`` on; returns the next free one."""
    numbers = root.findall(f".//{qn('w:sdtPr')}/{qn('w:id')}")
    for place, number in enumerate(numbers, start=first):
        number.set(qn("w:val"), str(place))
    return first + len(numbers)
