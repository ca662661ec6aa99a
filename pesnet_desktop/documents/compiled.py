"""A template ready for rendering, whether it was compiled just now or lies ready beside the shipped file."""

from functools import cached_property
from typing import TYPE_CHECKING

from pesnet_desktop.documents.archive import Member, Start
from pesnet_desktop.documents.package import MapParts
from pesnet_desktop.documents.page import Program, Writer, writers
from pesnet_desktop.documents.properties import CORE_START
from pesnet_desktop.model.light_dataclasses import dataclass

if TYPE_CHECKING:
    from pesnet_desktop.documents.chart_parts import ChartParts


@dataclass(frozen=True)
class Part:
    """One part as a draft writes it, and its relations as the template has them."""

    name: str
    program: Program
    relations: str

    @cached_property
    def draft(self) -> tuple[Writer, ...]:
        return writers(self.program)

    @cached_property
    def final(self) -> tuple[Writer, ...]:
        """What writes the part where nothing is to be read back."""
        from pesnet_desktop.documents.joined import joined  # a draft goes without
        from pesnet_desktop.documents.regions import without_anchors

        return writers(joined(without_anchors(self.program)))

    @cached_property
    def start(self) -> Start:
        """What the part begins with in every paper."""
        first = self.program[0] if self.program else ""
        return Start(first.encode() if isinstance(first, str) else b"")


@dataclass(frozen=True)
class Lists:
    """The numbering part, cut where new lists are added, and the last number given."""

    name: str
    before: str
    after: str
    last: int

    @cached_property
    def start(self) -> Start:
        """``before``, packed."""
        return Start(self.before.encode())


@dataclass(frozen=True, eq=False)
class Template:
    """A template ready for rendering. The first of ``parts`` is the text; ``members`` are all parts as packed."""

    members: tuple[Member, ...]
    parts: tuple[Part, ...]
    types: Member
    types_of_draft: Member
    lists: Lists | None
    map: MapParts
    relations_of_draft: Member
    roots: frozenset[str]
    charts: "tuple[ChartParts, ...]"
    to_confirm: str
    hyperlink: str
    last_bookmark: int
    last_drawing: int

    @cached_property
    def core(self) -> Start:
        """What the core properties begin with in every paper."""
        return Start(CORE_START.encode())
