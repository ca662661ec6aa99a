"""Parses a part of a foreign file within bounds: whatever is in it takes little memory, and no walk of it gets lost."""

from functools import lru_cache
from typing import TYPE_CHECKING

from pesnet_desktop.documents.foreign_strict import in_usual_names
from pesnet_desktop.documents.wordml import W

if TYPE_CHECKING:
    from lxml.etree import XPath, _Element

MOST_DEPTH = 100
MOST_SPAN = 1_000
MOST_MARKS = 4_000_000
"""Elements and attributes of one part: each takes a hundred bytes and more once it is parsed."""

_SPANS = tuple(f"{{{W}}}{name}" for name in ("gridSpan", "gridBefore", "gridAfter"))


def parsed(content: bytes) -> "tuple[_Element | None, str]":
    """The root of a part, or None and the problem's code where it is not whole or not within bounds."""
    from lxml import etree  # kept away from the first paint

    if content.count(b"<") + content.count(b"=") > MOST_MARKS:
        return None, "foreign-too-big"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(in_usual_names(content), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, "foreign-damaged"
    if root.getroottree().docinfo.internalDTD is not None:
        return None, "foreign-unsafe"
    return (None, "foreign-too-big") if _is_beyond_bounds(root) else (root, "")


def _is_beyond_bounds(root: "_Element") -> bool:
    return bool(_is_too_deep()(root)) or any(_is_too_wide(span.get(f"{{{W}}}val", "")) for span in root.iter(*_SPANS))


@lru_cache(maxsize=1)
def _is_too_deep() -> "XPath":
    """Asked in C, before anything walks the tree in Python: a paper nests its tables a few levels deep."""
    from lxml import etree

    return etree.XPath(f"boolean({'/*' * (MOST_DEPTH + 1)})")


def _is_too_wide(span: str) -> bool:
    number = span.strip().lstrip("+")
    return number.isdecimal() and (len(number) > 9 or int(number) > MOST_SPAN)
