"""Says whether a template is one for its paper: which fields it has, which it lacks, which belong to another paper."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue
from pesnet_desktop.documents.package import CONTENT_TYPES, filled_parts, part_types
from pesnet_desktop.documents.tags import Tag, parse_tag
from pesnet_desktop.documents.template import template_problems
from pesnet_desktop.documents.unpacking import members_of, unpacked
from pesnet_desktop.documents.wordml import DAMAGE, read_part, value, w
from pesnet_desktop.i18n import current_language
from pesnet_desktop.model.problems import Problem


def template_faults(content: bytes, catalogue: Catalogue, paper: str, shipped: bytes = b"") -> list[Problem]:
    """Everything for which a template of ``paper`` is refused, in one go.

    ``shipped`` is the template that the program brings for the paper: what is required there is required here. Without
    a ``paper`` the one is taken that the fields are of, and nothing can be missing.
    """
    found = template_problems(content, catalogue)
    if any(problem.code in ("template-damaged", "template-too-big") for problem in found):
        return found
    tags = _tags(content)
    if not tags:
        return found
    named = _named(tags)
    found += [
        Problem("template-field-missing", label=field.label(current_language()), tag=_as_written(field.tag, field.kind))
        for field in catalogue.fields
        if shipped and field.required and field.tag in _named(_tags(shipped)) and field.tag not in named
    ]
    others = sorted(_roots(content, catalogue) - catalogue.papers.get(paper, catalogue.roots))
    if others and not any(problem.code == "template-mixed" for problem in found):
        found.append(Problem("template-other-paper", nouns=", ".join(others)))
    return found


def paper_of(content: bytes, catalogue: Catalogue) -> str:
    """The paper with the fewest kinds of fields that has all of this template's; empty where several are as near.

    Papers that differ in nothing but their layout count as one.
    """
    try:
        nouns = _roots(content, catalogue)
    except DAMAGE:
        return ""
    fitting = sorted((len(roots), paper) for paper, roots in catalogue.papers.items() if nouns <= roots)
    nearest = [paper for count, paper in fitting if count == fitting[0][0]]
    is_clear = len({catalogue.papers[paper] for paper in nearest}) == 1
    return nearest[0] if is_clear else ""


def _tags(content: bytes) -> list[Tag]:
    """The tags of all controls of a sound archive, as far as they are tags."""
    found = [_tag_of(sdt) for sdt in _controls(content)]
    return [tag for tag in found if tag is not None]


def _controls(content: bytes) -> Iterator[_Element]:
    files = {member.name: member for member in members_of(content)}
    types = part_types(unpacked(files[CONTENT_TYPES]).decode())
    for name in filled_parts(types):
        yield from read_part(unpacked(files[name])).iter(w("sdt"))


def _tag_of(sdt: _Element) -> Tag | None:
    return parse_tag(value(sdt.find(f"{w('sdtPr')}/{w('tag')}")))


def _roots(content: bytes, catalogue: Catalogue) -> frozenset[str]:
    """The nouns that the paper itself must bring: not those that a repeated control around binds."""
    found = set()
    for sdt in _controls(content):
        tag, around = _tag_of(sdt), [_tag_of(one) for one in sdt.iterancestors(w("sdt"))]
        lists = [catalogue.by_tag.get(one.field) for one in around if one is not None and one.verb == "each"]
        if tag is not None and tag.noun not in {one.item for one in lists if one is not None}:
            found.add(tag.noun)
    return frozenset(found) & catalogue.roots


def _named(tags: Iterable[Tag]) -> frozenset[str]:
    """The fields that are printed or repeated; a condition alone prints nothing."""
    return frozenset(tag.field for tag in tags if tag.verb in ("field", "each"))


def _as_written(tag: str, kind: str) -> str:
    return f"each:{tag}" if kind == "list" else tag
