"""What programs do to a paper when they save it, done to our own papers."""

from lxml.etree import _Element

from pesnet_desktop.documents.wordml import value, w
from tests.documents.read.word_edits import Edit

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def typed_over(name: str, words: str) -> Edit:
    """Words typed over all that the control of an anchor holds."""

    def edit(root: _Element) -> None:
        controls = [one for one in root.iter(w("sdt")) if value(one.find(f"{w('sdtPr')}/{w('tag')}")) == name]
        first, *others = controls[0].iter(w("t"))
        first.text = words
        first.set(_SPACE, "preserve")
        for text in others:
            text.text = ""

    return edit
