"""Content controls with the officer's words: the places of a template that the program fills in."""

from collections.abc import Callable
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.starter.wordml import on, paragraph, run, w

TITLE_LIMIT = 64
"""Word takes no longer title of a control, and no longer tag."""

REQUIRED = frozenset(
    {
        "cover.network",
        "cover.running_header",
        "cover.footer",
        "event.title",
        "event.dates",
        "note.sections",
        "section.heading",
        "section.body",
        "programme.days",
        "day.heading",
        "day.slots",
        "slot.time",
        "plan.title",
        "plan.areas",
        "area.heading",
        "area.activities",
        "activity.number",
        "activity.title",
        "facts.title",
        "facts.forum",
        "facts.window",
        "report.counts",
        "report.areas",
    }
)
"""Controls that Word does not let anybody delete from a shipped template: without them the paper is not that paper."""


@dataclass(frozen=True)
class Controls:
    """Makes controls in the words of one language; ``label_of`` knows the name of a field."""

    label_of: Callable[[str], str]
    each: str
    only_if: str
    only_without: str

    def field(self, path: str, *, bold: bool = False, prompt: str = "") -> _Element:
        """A fact within a line, shown as a grey prompt until a paper is made; ``prompt`` where its name is too long."""
        label = self.label_of(path)
        shown = run(prompt or label, bold=bold, style="PlaceholderText")
        return _control(path, label, shown, is_locked=path in REQUIRED, is_prompt=True)

    def block(self, path: str, *styles: str, keep_next: bool = False) -> _Element:
        """Rich text in paragraphs of its own; a prompt in each style shows how plain, bulleted, numbered lines look."""
        label = self.label_of(path)
        prompts = [paragraph(style, run(label, style="PlaceholderText"), keep_next=keep_next) for style in styles]
        return _control(path, label, *prompts, is_locked=path in REQUIRED, is_prompt=True)

    def repeat(self, path: str, *content: _Element) -> _Element:
        """``content`` once for each record of the list."""
        title = self.each.format(label=self.label_of(path))
        return _control(f"each:{path}", title, *content, is_locked=path in REQUIRED)

    def when(self, path: str, *content: _Element) -> _Element:
        """``content`` where there is something to say."""
        return _control(f"if:{path}", self.only_if.format(label=self.label_of(path)), *content)

    def unless(self, path: str, *content: _Element) -> _Element:
        """``content`` where there is nothing to say."""
        return _control(f"ifnot:{path}", self.only_without.format(label=self.label_of(path)), *content)


def number_controls(root: _Element, first: int) -> int:
    """Gives each control of a part its own number from ``first`` on; returns the next free one."""
    numbers = root.findall(f".//{qn('w:sdtPr')}/{qn('w:id')}")
    for place, number in enumerate(numbers, start=first):
        number.set(qn("w:val"), str(place))
    return first + len(numbers)


def _control(tag: str, title: str, *content: _Element, is_locked: bool = False, is_prompt: bool = False) -> _Element:
    return w(
        "sdt",
        w(
            "sdtPr",
            w("alias", val=title[:TITLE_LIMIT]),
            w("tag", val=tag),
            w("id", val=0),
            w("lock", val="sdtLocked") if is_locked else None,
            on("showingPlcHdr", is_prompt),
        ),
        w("sdtContent", *content),
    )
