"""Reads a paper with the places of its anchors: each place travels through the reading as one sign in the text.

Bookmarks, controls, comments and tracked changes are no words. Before the text is read, a character that no paper uses
is put where each of them begins or ends; afterwards the characters are taken out and say what stood where. So there is
one reader of Word's text, with or without places.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.text import Block, Table, WordText, main_root, text_under
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import Kind, Run

if TYPE_CHECKING:
    from lxml.etree import _Element

SignKind = Literal["start", "end", "open", "close", "style", "comment", "tracked"]

_FIRST = 0xF0000
_LAST = 0x10FFFF
"""Signs are characters of the private planes."""

_SIGN = "([\U000f0000-\U0010ffff])"

_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo"})
_HOLDS_LINES = frozenset({"body", "tc", "txbxContent"})


@dataclass(frozen=True)
class Sign:
    """What stands in a place: a bookmark's start or end, a control's, a paragraph's style, a comment, a change.

    ``name`` is the bookmark's or the control's tag, the style's id, the number of the comment or the tracked change.
    """

    kind: SignKind
    name: str


@dataclass(frozen=True)
class Line:
    """A paragraph as read: words and signs in order. Outside tables ``table`` is -1; ``cell`` counts from 0."""

    parts: tuple[Run | Sign, ...]
    kind: Kind
    level: int
    heading: int
    table: int = -1
    row: int = -1
    cell: int = -1


@dataclass(frozen=True)
class Signed:
    """A paper's lines in reading order, its words outside the text, and Word's tracked changes by number."""

    lines: tuple[Line, ...]
    margins: tuple[str, ...]
    changes: "tuple[_Element, ...]"


def read_signed(file: ForeignFile) -> Signed:
    """The text of a file that passed the gate, with its signs. Raises Problem where its main part is not whole."""
    root = main_root(file)
    signing = _Signing()
    signing.lines_in(root)
    text = text_under(root, file)
    beside = (*text.margins, *(one.words for one in text.unread))
    return Signed(tuple(_lines(text, signing.signs)), beside, tuple(signing.changes))


class _Signing:
    """Walks the main part once and puts a sign into each place, in reading order."""

    def __init__(self) -> None:
        self.signs: list[Sign] = []
        self.changes: list[_Element] = []
        self._names: dict[str, str] = {}
        self._waiting: list[Sign] = []
        self._last: _Element | None = None

    def lines_in(self, parent: "_Element") -> None:
        """What holds paragraphs and tables: a sign between them goes to the next or the last paragraph."""
        for child in list(parent):
            name = local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "bookmarkStart":
                self._waiting.append(self._start(child))
            elif name == "bookmarkEnd":
                self._behind(Sign("end", self._names.get(value(child, "id"), "")))
            elif name == "sdt":
                self._control(child)
            elif name == "tr" and child.find(f"{w('trPr')}/{w('del')}") is not None:
                self._deleted_row(child)
            elif name not in ("sdtPr", "sdtEndPr", "pPr", "tblPr", "trPr", "tcPr", "sectPr"):
                self.lines_in(child)

    def _control(self, control: "_Element") -> None:
        """A control around paragraphs, rows or cells; one that was left empty holds nothing."""
        opening = Sign("open", value(control.find(f"{w('sdtPr')}/{w('tag')}")))
        self._waiting.append(opening)
        self.lines_in(control)
        if any(sign is opening for sign in self._waiting):
            self._waiting = [sign for sign in self._waiting if sign is not opening]
        else:
            self._behind(Sign("close", opening.name))

    def _paragraph(self, paragraph: "_Element") -> None:
        for text in paragraph.iter(w("t")):
            text.text = _without_signs(text.text or "")
        waiting, self._waiting = self._waiting, []
        self._last = paragraph
        self._within(paragraph)
        first = 1 if len(paragraph) and local(paragraph[0]) == "pPr" else 0
        for place, sign in enumerate(waiting, start=first):
            self._put(paragraph, place, sign)
        self._last = paragraph
        style = value(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))
        if style:
            self._put(paragraph, len(paragraph), Sign("style", style))

    def _within(self, parent: "_Element") -> None:
        for child in list(parent):
            name = local(child)
            if name == "bookmarkStart":
                self._beside(child, self._start(child))
            elif name == "bookmarkEnd":
                self._beside(child, Sign("end", self._names.get(value(child, "id"), "")))
            elif name == "commentRangeStart":
                self._beside(child, Sign("comment", value(child, "id")))
            elif name == "sdt":
                tag = value(child.find(f"{w('sdtPr')}/{w('tag')}"))
                self._beside(child, Sign("open", tag))
                self._within(child)
                self._beside(child, Sign("close", tag), is_behind=True)
            elif name in _TRACKED:
                self._beside(child, Sign("tracked", str(len(self.changes))))
                self.changes.append(child)
                self._within(child)
            elif name in _HOLDS_LINES:
                self.lines_in(child)
            elif name not in ("pPr", "rPr", "sdtPr"):
                self._within(child)

    def _deleted_row(self, row: "_Element") -> None:
        """Its words are not read; that it was deleted is told by the change itself."""
        self.changes.append(row)
        for end in row.iter(w("bookmarkEnd")):
            self._behind(Sign("end", self._names.get(value(end, "id"), "")))

    def _start(self, bookmark: "_Element") -> Sign:
        name = value(bookmark, "name")
        self._names[value(bookmark, "id")] = name
        return Sign("start", name)

    def _behind(self, sign: Sign) -> None:
        if self._last is not None:
            self._put(self._last, len(self._last), sign)

    def _beside(self, child: "_Element", sign: Sign, *, is_behind: bool = False) -> None:
        parent = child.getparent()
        if parent is not None and local(parent) != "r":
            self._put(parent, parent.index(child) + is_behind, sign)

    def _put(self, parent: "_Element", place: int, sign: Sign) -> None:
        if _FIRST + len(self.signs) > _LAST:
            return
        run = parent.makeelement(w("r"), {}, {})
        text = parent.makeelement(w("t"), {}, {})
        text.text = chr(_FIRST + len(self.signs))
        run.append(text)
        parent.insert(place, run)
        self.signs.append(sign)


def _without_signs(text: str) -> str:
    return text if text.isascii() else "".join("\ufffd" if ord(letter) >= _FIRST else letter for letter in text)


def _lines(text: WordText, signs: list[Sign]) -> Iterator[Line]:
    table = -1
    for part in text.body:
        if isinstance(part, Block):
            yield _line(part, signs)
            continue
        table += 1
        yield from _lines_of_table(part, table, signs)


def _lines_of_table(table: Table, number: int, signs: list[Sign]) -> Iterator[Line]:
    for place, row in enumerate(table.rows):
        for position, cell in enumerate(row.cells):
            for block in cell.blocks:
                yield replace(_line(block, signs), table=number, row=place, cell=position)


def _line(block: Block, signs: list[Sign]) -> Line:
    paragraph = block.paragraph
    parts = tuple(part for run in paragraph.runs for part in _parts(run, signs))
    return Line(parts, paragraph.kind, paragraph.level, block.heading)


def _parts(run: Run, signs: list[Sign]) -> Iterator[Run | Sign]:
    for piece in re.split(_SIGN, run.text):
        if piece and ord(piece[0]) >= _FIRST:
            yield signs[ord(piece) - _FIRST]
        elif piece:
            yield Run(piece, run.marks, run.link)
