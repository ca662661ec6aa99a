"""Takes out what LibreOffice writes again: a control's words once whole, then piece by piece, each before the whole.

It does so where the words of a control are of two scripts or looks, as nearly all Arabic texts with a date are. The
first piece may be said with the whole only.
"""

from itertools import groupby
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import local, value, w

if TYPE_CHECKING:
    from lxml.etree import _Element


def without_repeats(root: "_Element") -> None:
    """Takes the words that stand again out of a part."""
    for paragraph in dict.fromkeys(control.getparent() for control in root.iter(w("sdt"))):
        if paragraph is None or local(paragraph) != "p":
            continue
        for title, controls in groupby(paragraph, _title_of):
            if title:
                _say_once(*controls)


def _title_of(element: "_Element") -> str:
    """The title of a control whose tag was lost; empty for everything else."""
    properties = element.find(w("sdtPr")) if local(element) == "sdt" else None
    return value(properties.find(w("alias"))) if properties is not None and properties.find(w("tag")) is None else ""


def _say_once(first: "_Element", *others: "_Element") -> None:
    """Leaves each piece where it has its own looks; the first control has what no other has."""
    whole = _words(first)
    pieces = [_words(one) for one in others]
    if not whole or not all(one.endswith(whole) for one in pieces):
        return
    again = "".join(one.removesuffix(whole) for one in pieces)
    if again and whole.endswith(again):
        _cut(first, len(again))
        for one in others:
            _cut(one, len(whole))


def _cut(control: "_Element", letters: int) -> None:
    """Takes the last letters of a control out."""
    for text in reversed(list(control.iter(w("t")))):
        words = text.text or ""
        text.text = words[: max(len(words) - letters, 0)]
        letters -= len(words) - len(text.text)


def _words(control: "_Element") -> str:
    return "".join(text.text or "" for text in control.iter(w("t")))
