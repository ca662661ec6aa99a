"""Content controls with the officer's words: the places of a template that the program fills in."""

from collections.abc import Sequence

from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.starter.wordml import on, paragraph, run, w
from pesnet_desktop.model.light_dataclasses import dataclass

TITLE_LIMIT = 64
"""Word takes no longer title of a control, and no longer tag."""


@dataclass(frozen=True)
class Controls:
    """Makes controls in the words of one language; ``each`` … ``only_without`` are titles."""

    catalogue: Catalogue
    language: str
    each: str
    only_if: str
    only_without: str
    bulleted: str
    numbered: str

    def field(self, path: str, *, bold: bool = False, prompt: str = "", house_format: str = "") -> _Element:
        """A fact within a line, shown as a grey prompt until a paper is made; ``prompt`` where its name is too long."""
        shown = run(prompt or self._label(path), bold=bold, style="PlaceholderText")
        return self._control(path, "", "{label}", [shown], is_prompt=True, house_format=house_format)

    def block(self, path: str, *styles: str, keep_next: bool = False) -> _Element:
        """Rich text in paragraphs of its own; prompts show its looks: plain, then bulleted, then numbered lines."""
        shown = zip(styles, (self._label(path), self.bulleted, self.numbered), strict=False)
        prompts = [paragraph(style, run(words, style="PlaceholderText"), keep_next=keep_next) for style, words in shown]
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
        self,
        path: str,
        verb: str,
        title: str,
        content: Sequence[_Element],
        *,
        is_prompt: bool = False,
        house_format: str = "",
    ) -> _Element:
        is_locked = self.catalogue.by_tag[path].required and not verb.startswith("if")
        properties = w(
            "sdtPr",
            w("alias", val=title.format(label=self._label(path))[:TITLE_LIMIT]),
            w("tag", val=f"{verb}{path}|{house_format}".rstrip("|")),
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
