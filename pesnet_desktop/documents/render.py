"""Renders a paper: runs a compiled template over its facts and joins the Word file, without reading any of it again."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from pesnet_desktop.documents.anchors import Anchors
from pesnet_desktop.documents.archive import Member, archive_of, packed
from pesnet_desktop.documents.blocks import Ink
from pesnet_desktop.documents.looks import ListStyle
from pesnet_desktop.documents.package import relations_name, with_links
from pesnet_desktop.documents.page import Numbers, Page, Scope
from pesnet_desktop.documents.properties import CORE, core_part
from pesnet_desktop.documents.template import Template
from pesnet_desktop.documents.wordml import DECLARATION
from pesnet_desktop.model.problems import Problem


class RunningMatter(Protocol):
    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...


class Paper(Protocol):
    """A paper's roots are its attributes; ``cover`` says its language and title."""

    @property
    def cover(self) -> RunningMatter: ...


@dataclass
class _Links:
    """The addresses that one part names, each with its relation."""

    found: dict[str, str] = field(default_factory=dict)

    def number(self, address: str) -> str:
        return self.found.setdefault(address, f"rIdLink{len(self.found) + 1}")


@dataclass
class _NewLists:
    """The numbered lists of one paper: each starts at 1 again."""

    last: int
    lines: list[str] = field(default_factory=list)

    def number(self, style: ListStyle) -> str:
        self.last += 1
        self.lines.append(
            f'<w:num w:numId="{self.last}"><w:abstractNumId w:val="{style.definition}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        return str(self.last)


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
    lists = _NewLists(template.lists.last if template.lists else 0)
    anchors = None if final else Anchors(paper.cover.language, numbers.new_bookmark)
    changed: dict[str, bytes] = {CORE: core_part(paper.cover.title, paper.cover.language, day).encode()}
    for place, part in enumerate(template.parts):
        links = _Links()
        ink = Ink(
            paper.cover.language,
            "" if final else template.to_confirm,
            template.hyperlink,
            links.number,
            lists.number,
        )
        page = Page(ink, numbers, anchors if place == 0 else None)
        page.run(part.final if anchors is None else part.draft, scope)
        changed[part.name] = b"".join(map(str.encode, page.out))  # faster than joining first
        if links.found:
            changed[relations_name(part.name)] = with_links(part.relations, links.found).encode()
    if template.lists and lists.lines:
        numbering = template.lists.before + "".join(lists.lines) + template.lists.after
        changed[template.lists.name] = numbering.encode()
    if not anchors or not anchors.lines:
        return archive_of(_members(template, changed, template.types))
    relations = relations_name(template.parts[0].name)
    known = changed[relations].decode() if relations in changed else template.parts[0].relations
    changed[relations] = template.map.with_relation(known).encode()
    changed[template.map.name] = (DECLARATION + anchors.map_part()).encode()
    return archive_of([*_members(template, changed, template.types_of_draft), *template.map.members])


def _members(template: Template, changed: dict[str, bytes], types: Member) -> list[Member]:
    """What changed is packed, in the place of the template's own part or behind; the rest is carried over."""
    new = {name: packed(name, content) for name, content in changed.items()}
    new[types.name] = types
    members = [new.pop(member.name, member) for member in template.members]
    new.pop(CORE, None)
    return [*members, *new.values()]
