"""The words of diagrams and charts, which stand in parts of their own: steps, titles, series, categories and values."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.wordml import A, local
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_FOLDERS = ("word/diagrams/", "word/charts/")
_POINTS = frozenset({"strCache", "numCache", "strLit", "numLit", "lvl"})
_NAMED = frozenset({"tx", "txData"})
_PARAGRAPH, _TEXT = f"{{{A}}}p", f"{{{A}}}t"


def drawn_words(file: ForeignFile) -> Iterator[str]:
    """The words of each paragraph of a drawing, and of each row of points of a chart in one line."""
    for name in (name for folder in _FOLDERS for name in file.names(folder)):
        root = file.part(name)
        if root is not None:
            yield from words_in_drawing(root)


def words_in_drawing(root: "_Element") -> Iterator[str]:
    """The same of one part."""
    for element in root.iter():
        words = clean_text(_words_of(element)).strip()
        if words:
            yield words


def _words_of(element: "_Element") -> str:
    if element.tag == _PARAGRAPH:
        return "".join(run.text or "" for run in element.iter(_TEXT))
    if local(element) in _POINTS:
        return " ".join("".join(map(str, one.itertext())).strip() for one in element if local(one) == "pt")
    parent = element.getparent()
    is_name = local(element) == "v" and parent is not None and local(parent) in _NAMED
    return (element.text or "") if is_name else ""
