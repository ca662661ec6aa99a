"""A part of a paper while it is written: the pieces so far, and what is counted on the way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from pesnet_desktop.documents.anchors import Anchor, Anchors
from pesnet_desktop.documents.blocks import Ink

Scope = dict[str, object]
"""The record that each noun names here."""


class Instruction(Protocol):
    def write(self, page: "Page", scope: Scope) -> None: ...


Program = tuple[str | Instruction, ...]
"""A compiled part, or what a region holds: constant markup with instructions between."""


@dataclass
class Numbers:
    """The next free numbers in a file: of bookmarks and of drawings; names of bookmarks are used once."""

    bookmark: int
    drawing: int
    names: dict[str, int] = field(default_factory=dict)

    def new_bookmark(self) -> int:
        self.bookmark += 1
        return self.bookmark

    def new_drawing(self) -> int:
        self.drawing += 1
        return self.drawing

    def free_name(self, name: str) -> str:
        """``name`` the first time it is asked for, then with a number behind it."""
        times = self.names[name] = self.names.get(name, 0) + 1
        return name if times == 1 else f"{name[:35]}_{times}"


@dataclass
class Page:
    """A part of a paper while it is written. Without ``anchors`` nothing can be read back from it.

    ``keeps_next`` while a row is written that stays on the page of the next one.
    """

    ink: Ink
    numbers: Numbers
    anchors: Anchors | None = None
    out: list[str] = field(default_factory=list)
    held: Anchor | None = None
    keeps_next: bool = False
    records: list[Anchor | None] = field(default_factory=list)
    renamed: dict[str, int] = field(default_factory=dict)

    def run(self, program: Program, scope: Scope) -> None:
        out = self.out
        for step in program:
            if isinstance(step, str):
                out.append(step)
            else:
                step.write(self, scope)

    @contextmanager
    def holding(self, anchor: Anchor) -> Iterator[None]:
        """While the words of an anchored cell or paragraph are written."""
        self.held = anchor
        yield
        self.held = None
