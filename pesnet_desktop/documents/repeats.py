"""What a control that repeats may hold, and what must not be in a file twice."""

from collections.abc import Iterator

from lxml.etree import _Element

from pesnet_desktop.documents.tags import parse_tag
from pesnet_desktop.documents.wordml import local, value, w


def is_half(content: list[_Element], sdt: _Element) -> bool:
    """Whether the control cuts through a field of Word's, or through cells merged downwards."""
    return _cuts_field(content) or _cuts_merged_cells(content, sdt)


def _cuts_field(content: list[_Element]) -> bool:
    depth = 0
    for element in content:
        for mark in element.iter(w("fldChar")):
            depth += {"begin": 1, "end": -1}.get(value(mark, "fldCharType"), 0)
            if depth < 0:
                return True
    return depth != 0


def _cuts_merged_cells(content: list[_Element], sdt: _Element) -> bool:
    """A merged cell goes on in the first row held, or in the row behind the last one."""
    rows = [row for one in content for row in one.iter(w("tr"))]
    if not rows or local(content[0]) not in ("tr", "sdt"):
        return False
    behind = sdt.getnext()
    following = [] if behind is None else list(behind.iter(w("tr")))[:1]
    return any(_goes_on(row) for row in [rows[0], *following])


def _goes_on(row: _Element) -> bool:
    return any(value(mark) != "restart" for mark in row.iterfind(f"{w('tc')}/{w('tcPr')}/{w('vMerge')}"))


def drop_lone_bookmarks(content: list[_Element]) -> None:
    """A bookmark that begins or ends outside of what is repeated cannot be repeated: it goes."""
    starts = {value(one, "id") for element in content for one in element.iter(w("bookmarkStart"))}
    ends = {value(one, "id") for element in content for one in element.iter(w("bookmarkEnd"))}
    root = content[0].getroottree().getroot()
    for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        parent = mark.getparent()
        if value(mark, "id") in starts ^ ends and parent is not None:
            parent.remove(mark)


def first_paragraphs(content: list[_Element]) -> list[_Element]:
    """The paragraphs that may come first in a copy: those in conditions, and the first one that is sure to be there."""
    return list(_first(content))


def _first(content: list[_Element]) -> Iterator[_Element]:
    for element in content:
        yield from _within(element)
        if _is_sure(element):
            return


def _within(element: _Element) -> Iterator[_Element]:
    match local(element):
        case "p":
            yield element
        case "tbl" | "tr":
            yield from _first([child for child in element if local(child) in ("tr", "tc", "sdt")])
        case "tc":
            yield from _first([child for child in element if local(child) in ("p", "tbl", "sdt")])
        case "sdt" if _verb(element) != "each" and not _is_blocks(element):
            inner = element.find(w("sdtContent"))
            yield from _first([] if inner is None else list(inner))


def _is_sure(element: _Element) -> bool:
    return local(element) in ("p", "tbl", "tr", "tc") or (local(element) == "sdt" and _verb(element) == "field")


def _is_blocks(sdt: _Element) -> bool:
    """Whether a field's control holds no paragraph that stays: more than one, or prompts of rich text."""
    return _verb(sdt) == "field" and len(list(sdt.iter(w("p")))) != 1


def _verb(sdt: _Element) -> str:
    tag = parse_tag(value(sdt.find(f"{w('sdtPr')}/{w('tag')}")))
    return tag.verb if tag else ""
