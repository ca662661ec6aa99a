"""Repeats that fill pages: letters in one file, each on its own page or in a section of its own."""

from copy import deepcopy

from lxml.etree import _Element

from pesnet_desktop.documents.tags import parse_tag
from pesnet_desktop.documents.taking_apart import tag_of
from pesnet_desktop.documents.wordml import local, value, w

_MARKS = ("bookmarkStart", "bookmarkEnd")


def page_end(sdt: _Element, content: list[_Element]) -> _Element | None:
    """The page break or section break at the end of what ``sdt`` repeats, if it is to stand between the copies only.

    That is where nothing follows them. The last copy lies in the section of the whole text, then set up alike.
    """
    ending = content[-1]
    if local(ending) != "p" or not _ends_text(sdt):
        return None
    section = ending.find(f"{w('pPr')}/{w('sectPr')}")
    breaks = [run for run in ending.iter(w("r")) if _is_page_break(run)]
    if section is not None:
        _set_up_alike(sdt, section)
        held = section
    elif breaks and breaks[-1].getparent() is ending and _is_last_said(breaks[-1]):
        held = breaks[-1]
    else:
        return None
    _drop_empty_paragraphs(sdt)
    stands_alone = not [run for run in ending.iter(w("r")) if run is not held]
    can_go = stands_alone and len(content) > 1 and local(content[-2]) == "p"
    return ending if can_go else held


def _ends_text(sdt: _Element) -> bool:
    """Whether nothing is said behind the control, up to the end of the whole text; not inside another repeat."""
    inner: _Element | None = sdt
    while inner is not None and local(inner) != "body":
        outer = inner.getparent()
        if any(_says_something(one) for one in inner.itersiblings()):
            return False
        tag = parse_tag(tag_of(outer)) if outer is not None and local(outer) == "sdt" else None
        if outer is None or local(outer) not in ("sdt", "sdtContent", "body") or (tag and tag.verb == "each"):
            return False
        inner = outer
    return inner is not None


def _says_something(element: _Element) -> bool:
    return local(element) not in ("sectPr", "sdtEndPr", *_MARKS) and not _is_empty(element)


def _is_empty(element: _Element) -> bool:
    if local(element) != "p" or element.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return False
    return all(local(one) in ("pPr", *_MARKS) for one in element)


def _is_page_break(run: _Element) -> bool:
    said = [one for one in run if local(one) != "rPr"]
    return len(said) == 1 and local(said[0]) == "br" and value(said[0], "type") == "page"


def _is_last_said(run: _Element) -> bool:
    return all(local(one) in _MARKS for one in run.itersiblings())


def _set_up_alike(sdt: _Element, section: _Element) -> None:
    """Gives the whole text's own section the set-up of the section that is repeated."""
    body = next(sdt.iterancestors(w("body")))
    for own in body.findall(w("sectPr")):
        body.remove(own)
    body.append(deepcopy(section))


def _drop_empty_paragraphs(sdt: _Element) -> None:
    """Word keeps an empty paragraph at the end of a text: behind pages it would begin one more."""
    for one in list(sdt.itersiblings()):
        parent = one.getparent()
        if _is_empty(one) and not [mark for mark in one if local(mark) in _MARKS] and parent is not None:
            parent.remove(one)
