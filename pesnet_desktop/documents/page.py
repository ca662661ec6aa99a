"""A part of a paper while it is written: the pieces so far, and how a program becomes the writers that add to them."""

from collections.abc import Callable
from typing import Protocol

from pesnet_desktop.documents.anchors import Anchor, Anchors
from pesnet_desktop.documents.blocks import Ink
from pesnet_desktop.documents.numbering import Numbers

Scope = dict[str, object]
"""The record that each noun names here."""

Writer = Callable[["Page", Scope], None]
"""Adds its pieces to a page: what an instruction becomes once, and what runs for every paper."""


class Instruction(Protocol):
    """What a control of a template became; data, so that programs can be changed before they are run."""

    def writer(self, before: bytes) -> Writer:
        """Writes ``before``, the constant markup in front of the instruction, and then what the instruction gives."""


Program = tuple[str | Instruction, ...]
"""A compiled part, or what a region holds: constant markup with instructions between."""


class Page:
    """A part of a paper while it is written. Without ``anchors`` nothing can be read back from it.

    ``keeps_next`` while a row is written that stays on the page of the next one; ``is_last`` while the last copy of a
    repeated page is; ``held`` while the words of an anchored cell or paragraph are; ``records`` are the numbers of the
    records' bookmarks that are open, empty for none.
    """

    __slots__ = ("anchors", "held", "ink", "is_last", "keeps_next", "numbers", "out", "records", "renamed")

    def __init__(self, ink: Ink, numbers: Numbers, anchors: Anchors | None = None) -> None:
        self.ink, self.numbers, self.anchors = ink, numbers, anchors
        self.out: list[bytes] = []
        self.held: Anchor | None = None
        self.keeps_next = self.is_last = False
        self.records: list[bytes] = []
        self.renamed: dict[str, int] = {}


def writers(program: Program) -> tuple[Writer, ...]:
    """What runs the program: each instruction takes the constant markup before it along."""
    found: list[Writer] = []
    before = b""
    for step in program:
        if isinstance(step, str):
            before += step.encode()
        else:
            found.append(step.writer(before))
            before = b""
    return (*found, constant(before)) if before else tuple(found)


def constant(markup: bytes) -> Writer:
    """The writer of what is the same in every paper."""

    def write(page: Page, scope: Scope) -> None:
        page.out.append(markup)

    return write
