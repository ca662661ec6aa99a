"""Turns one of our templates and its facts into those of the JavaScript engines: tags in curly brackets, plain words.

Both engines read the same file. What neither has in its free version, marked runs, they get as plain words, and a chart
stays as the template shows it: that makes them faster. A condition asks a fact of its own, ``has_`` or ``lacks_``.
"""

from copy import deepcopy

from docx.oxml.parser import OxmlElement
from lxml.etree import _Element

from benchmarks.tagged_template import line, replace, saying, turned
from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import Paper
from pesnet_desktop.documents.tags import Tag
from pesnet_desktop.documents.taking_apart import content_of, level_of
from pesnet_desktop.documents.wordml import local, w
from pesnet_desktop.model.rich_text import Paragraph, RichText

_ASKED = {"each": "", "if": "has_", "ifnot": "lacks_"}
_KINDS = ("paragraph", "bullet", "number")

Fact = str | bool | list["Facts"]
Facts = dict[str, Fact]


def curly_template(content: bytes) -> bytes:
    return turned(content, _turn)


def facts_of_paper(paper: Paper, nouns: list[str]) -> Facts:
    """The facts under the names that the tags have: ``event_title`` for ``event.title``."""
    return {name: fact for noun in nouns for name, fact in _facts(noun, getattr(paper, noun)).items()}


def _facts(noun: str, record: object) -> Facts:
    known: Facts = {}
    for field in CATALOGUE.fields:
        if field.noun == noun and hasattr(record, field.attribute):
            value = getattr(record, field.attribute)
            known |= {f"has_{_name(field.tag)}": bool(value), f"lacks_{_name(field.tag)}": not value}
            known |= {_name(field.tag): _fact(field, value)} if field.kind not in ("flag", "chart", "picture") else {}
    return known


def _fact(field: Field, value: object) -> Fact:
    if isinstance(value, RichText):
        return [{f"has_{block.kind}": True, block.kind: block.text} for block in value.blocks]
    if isinstance(value, Paragraph):
        return value.text
    return [_facts(field.item, one) for one in value] if isinstance(value, tuple) else str(value)


def _name(tag: str) -> str:
    return tag.replace(".", "_")


def _turn(sdt: _Element, tag: Tag) -> None:
    content, level, kind, name = content_of(sdt), level_of(sdt), CATALOGUE.by_tag[tag.field].kind, _name(tag.field)
    if tag.verb == "field" and kind == "chart":
        replace(sdt, content)
    elif tag.verb == "field":
        replace(sdt, _blocks(name, content) if kind == "block" else saying(content, f"{{{name}}}"))
    elif level == "row":
        cells = [cell for row in content for cell in row.iter(w("tc"))]
        _begin(cells[0], f"{{#{_ASKED[tag.verb]}{name}}}")
        _end(cells[-1], f"{{/{_ASKED[tag.verb]}{name}}}")
        replace(sdt, content)
    else:
        replace(sdt, _between(f"{_ASKED[tag.verb]}{name}", content, level))


def _between(name: str, content: list[_Element], level: str) -> list[_Element]:
    return [line(f"{{#{name}}}", level), *content, line(f"{{/{name}}}", level)]


def _blocks(name: str, content: list[_Element]) -> list[_Element]:
    """A loop over the blocks, with the prompt's paragraphs as the looks of its kinds."""
    cell = content[0] if local(content[0]) == "tc" else None
    shown = content if cell is None else cell.findall(w("p"))
    looks = [deepcopy(shown[min(place, len(shown) - 1)]) for place in range(len(_KINDS))]
    kinds = zip(_KINDS, looks, strict=True)
    inner = [one for kind, look in kinds for one in _between(f"has_{kind}", saying([look], f"{{{kind}}}"), "block")]
    lines = _between(name, inner, "block")
    if cell is None:
        return lines
    for paragraph in shown:
        cell.remove(paragraph)
    cell.extend([*lines, OxmlElement("w:p")])
    return content


def _begin(cell: _Element, words: str) -> None:
    """Puts a tag before all that stands in a cell, in a paragraph of its own where the first one is another's tag."""
    first = next(one for one in cell if local(one) != "tcPr")
    if local(first) != "p" or _is_tag(first):
        first.addprevious(line(words, "block"))
    else:
        start = first.find(w("pPr"))
        first.insert(0 if start is None else 1, line(words, "inline"))


def _end(cell: _Element, words: str) -> None:
    if local(cell[-1]) != "p" or _is_tag(cell[-1]):
        cell.append(line(words, "block"))
    else:
        cell[-1].append(line(words, "inline"))


def _is_tag(paragraph: _Element) -> bool:
    """Whether a paragraph has nothing but the tag of a condition or a loop."""
    return "".join(text.text or "" for text in paragraph.iter(w("t"))).startswith(("{#", "{/"))
