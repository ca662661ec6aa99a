"""Fields of a Word text while it is read: results are shown, codes are not, and what a form's field says is said."""

import re
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import is_on, local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARK, _GONE = w("fldChar"), frozenset({"del", "moveFrom"})
_ADDRESS = r"""^\s*HYPERLINK\s+(?:"([^"]+)"|(\w+:\S+))"""
_OUTSIDE = r"[A-Za-z][\w+.-]*:"
_DRAWN = r"(?i)\s*(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|LISTNUM|AUTONUM(?:LGL|OUT)?)\b"
"""Fields that show something of which the file may keep no words: Word draws it from the code."""


@dataclass
class _Open:
    is_showing: bool = False
    code: str = ""


@dataclass
class FieldState:
    """The fields that are open, innermost last. Fields may span paragraphs.

    In a part where beginnings and ends do not pair (``is_paired``), nothing is hidden: no word may get lost.
    ``unshown`` are the codes of fields whose words only Word knows.
    """

    is_paired: bool = True
    unshown: list[str] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)

    @property
    def is_showing(self) -> bool:
        return not self._open or not self.is_paired or all(one.is_showing for one in self._open)

    @property
    def link(self) -> str:
        """The address behind the words, where the innermost field is a link to another place."""
        return address_in(self._open[-1].code) if self._open else ""

    def pass_mark(self, kind: str) -> None:
        if kind == "begin":
            self._open.append(_Open())
        elif self._open and kind == "separate":
            self._open[-1].is_showing = True
        elif self._open and kind == "end":
            ended = self._open.pop()
            if not ended.is_showing:
                self.pass_without_words(ended.code)

    def pass_code(self, code: str) -> None:
        if self._open and not self._open[-1].is_showing:
            self._open[-1].code += code

    def pass_without_words(self, code: str) -> None:
        """Notes a field that has no result, where a reader of the page would see one."""
        if re.match(_DRAWN, code):
            self.unshown.append(code.strip())


def address_in(code: str) -> str:
    """The address that a field's code links to; empty for other fields and for places in the same file."""
    found = re.match(_ADDRESS, code)
    address = (found[1] or found[2]) if found else ""
    return address if re.match(_OUTSIDE, address) else ""


def are_paired(root: "_Element") -> bool:
    """Whether each field of a part that begins also ends; of what was deleted nothing counts."""
    depth = 0
    for mark in root.iter(_MARK):
        kind = value(mark, "fldCharType")
        if kind == "separate" or any(local(one) in _GONE for one in mark.iterancestors()):
            continue
        depth += 1 if kind == "begin" else -1
        if depth < 0:
            return False
    return depth == 0


def said_by_form(mark: "_Element") -> str:
    """What a form's field shows that has no result of its own: a ticked or empty box, the entry that was chosen."""
    form = mark.find(w("ffData"))
    if form is None:
        return ""
    box, entries = form.find(w("checkBox")), form.find(w("ddList"))
    if box is not None:
        state = box.find(w("checked"))
        return "☒" if is_on(box.find(w("default")) if state is None else state) else "☐"
    if entries is None:
        return ""
    texts = [value(one) for one in entries.findall(w("listEntry"))]
    chosen = value(entries.find(w("result"))) or "0"
    return texts[int(chosen)] if chosen.isascii() and chosen.isdigit() and int(chosen[:4]) < len(texts) else ""
