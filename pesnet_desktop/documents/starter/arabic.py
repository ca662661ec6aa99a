"""Turns a template round for Arabic: paragraphs, words, tables and pages then run from right to left."""

from copy import deepcopy

from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.direction import stretches
from pesnet_desktop.documents.starter.wordml import w


def turn(part: _Element) -> None:
    """Turns a part that was built from left to right. Tab stops and indents stay: Word mirrors them by itself."""
    for paragraph in part.iter(qn("w:p")):
        properties = paragraph.find(qn("w:pPr"))
        ending = properties.find(qn("w:sectPr"))  # type: ignore[union-attr]  # every paragraph names its style
        place = len(properties) if ending is None else properties.index(ending)  # type: ignore[arg-type,union-attr]
        properties.insert(place, w("bidi"))  # type: ignore[union-attr]
    for table in part.iter(qn("w:tblPr")):
        table.find(qn("w:tblStyle")).addnext(w("bidiVisual"))  # type: ignore[union-attr]
    for section in part.iter(qn("w:sectPr")):
        section.append(w("bidi"))
    for words in [one for one in part.iter(qn("w:r")) if one.find(qn("w:t")) is not None]:
        _turn_words(words)


def _turn_words(words: _Element) -> None:
    """Parts a run where its direction turns; acronyms keep their own, digits go with the Arabic around them."""
    for stretch, is_rtl in stretches(str(words.findtext(qn("w:t"))), is_rtl=True):
        piece = deepcopy(words)
        piece.find(qn("w:t")).text = stretch  # type: ignore[union-attr]
        if is_rtl:
            _looks(piece).append(w("rtl"))
        words.addprevious(piece)
    words.getparent().remove(words)  # type: ignore[union-attr]


def _looks(words: _Element) -> _Element:
    looks = words.find(qn("w:rPr"))
    if looks is None:
        looks = w("rPr")
        words.insert(0, looks)
    return looks
