"""Renders a paper: runs a compiled template over its facts and joins the Word file, without reading any of it again."""

from datetime import date
from functools import lru_cache
from typing import Protocol

from pesnet_desktop.documents.anchors import Anchors
from pesnet_desktop.documents.archive import QUICK, TIGHT, Member, Start, archive_of, packed
from pesnet_desktop.documents.blocks import Ink
from pesnet_desktop.documents.compiled import Part, Template
from pesnet_desktop.documents.looks import ListStyle
from pesnet_desktop.documents.numbering import Numbers
from pesnet_desktop.documents.package import relations_name, with_relations
from pesnet_desktop.documents.page import Page, Scope
from pesnet_desktop.documents.pictures import Pictures
from pesnet_desktop.documents.properties import CORE, core_part
from pesnet_desktop.model.problems import Problem

_ONE_LIST = (
    '<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


class RunningMatter(Protocol):
    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...


class Paper(Protocol):
    """A paper's roots are its attributes; ``cover`` says its language and title."""

    @property
    def cover(self) -> RunningMatter: ...


class _Links:
    """The addresses and the pictures that one part names, each with its relation."""

    __slots__ = ("found", "pictures")

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.pictures = Pictures()

    def number(self, address: str) -> str:
        return self.found.setdefault(address, f"rIdLink{len(self.found) + 1}")


class _NewLists:
    """The numbered lists of one paper: each starts at 1 again."""

    __slots__ = ("last", "lines")

    def __init__(self, last: int) -> None:
        self.last = last
        self.lines: list[str] = []

    def number(self, style: ListStyle) -> str:
        self.last += 1
        self.lines.append(_ONE_LIST.format(number=self.last, definition=style.definition))
        return str(self.last)


class _Writing:
    """One paper while it is written: what its parts share, and the members that are its own."""

    def __init__(
        self, template: Template, language: str, anchors: Anchors | None, numbers: Numbers, lists: _NewLists
    ) -> None:
        self.template, self.language = template, language
        self.anchors, self.numbers, self.lists = anchors, numbers, lists
        self.own: dict[str, Member] = {}

    def add_part(self, part: Part, scope: Scope, anchors: Anchors | None) -> _Links:
        """Writes a part; gives back what it links to."""
        links = _Links()
        to_confirm = self.template.to_confirm if self.anchors is not None else ""
        ink = Ink(
            self.language,
            to_confirm,
            self.template.hyperlink,
            links.number,
            self.lists.number,
            links.pictures.number,
        )
        page = Page(ink, self.numbers, anchors)
        for write in part.draft if self.anchors is not None else part.final:
            write(page, scope)
        level = QUICK if self.anchors is not None else _level(len(page.out))
        pack = packed if part is self.template.parts[0] else _packed_margin
        self.own[part.name] = pack(part.name, b"".join(page.out), level, part.start)
        return links

    def add_relations(self, part: Part, links: _Links, *, to_map: bool) -> None:
        """The relations of a part where they differ from the template's."""
        name, pictures = relations_name(part.name), links.pictures
        if to_map and not links.found and not pictures.found:
            self.own[name] = self.template.relations_of_draft
        elif links.found or pictures.found:
            self.own.update(pictures.members)
            relations = with_relations(part.name, part.relations, links.found, pictures.found)
            relations = self.template.map.with_relation(relations) if to_map else relations
            self.own[name] = packed(name, relations.encode())

    def add_lists(self) -> None:
        """The numbering part, where the paper has numbered lists of its own."""
        lists = self.template.lists
        if lists is not None and self.lists.lines:
            numbering = lists.before + "".join(self.lists.lines) + lists.after
            self.own[lists.name] = packed(lists.name, numbering.encode(), start=lists.start)


def render(template: Template, paper: Paper, *, final: bool, day: date | None = None) -> bytes:
    """The paper as a ``.docx``: equal for equal facts.

    A draft carries anchors, so that it can be read back; a final paper is plain text. ``day`` is what the file says of
    when it was made. Raises Problem ``template-other-paper`` when the template is one for another kind of paper.
    """
    scope: Scope = {noun: getattr(paper, noun, None) for noun in template.roots}
    missing = sorted(noun for noun, record in scope.items() if record is None)
    if missing:
        raise Problem("template-other-paper", nouns=", ".join(missing))
    numbers = Numbers(template.last_bookmark, template.last_drawing)
    anchors = None if final else Anchors(paper.cover.language, numbers)
    lists = _NewLists(template.lists.last if template.lists else 0)
    writing = _Writing(template, paper.cover.language, anchors, numbers, lists)
    text, *others = template.parts
    links = writing.add_part(text, scope, anchors)
    has_map = anchors is not None and bool(anchors.lines)
    writing.add_relations(text, links, to_map=has_map)
    for part in others:
        writing.add_relations(part, writing.add_part(part, scope, None), to_map=False)
    writing.add_lists()
    for chart in template.charts:
        writing.own.update({member.name: member for member in chart.members(scope)})
    core = core_part(paper.cover.title, paper.cover.language, day).encode()
    writing.own[CORE] = packed(CORE, core, start=template.core)
    if anchors is None or not has_map:
        return archive_of(_members(template, writing.own, template.types))
    writing.own[template.map.name] = packed(template.map.name, anchors.map_part())
    return archive_of([*_members(template, writing.own, template.types_of_draft), *template.map.members])


@lru_cache(maxsize=16)
def _packed_margin(name: str, content: bytes, level: int, start: Start) -> Member:
    """A header or footer, from memory where the paper before had the same: letters of one mailing do."""
    return packed(name, content, level, start)


def _level(pieces: int) -> int:
    """How hard a final text is packed, which many will keep: the longer it is, the more there is to win."""
    return QUICK if pieces < 1_000 else TIGHT


def _members(template: Template, own: dict[str, Member], types: Member) -> list[Member]:
    """The paper's own members, in the place of the template's or behind; the rest is carried over as it was packed."""
    own[types.name] = types
    members = [own.pop(member.name, member) for member in template.members]
    own.pop(CORE, None)
    return [*members, *own.values()]
