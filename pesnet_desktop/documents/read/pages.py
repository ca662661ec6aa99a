"""On which page of a Word file each row of a table stands, as far as the file itself says."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import is_on, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, field

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROW, _CELL, _TEXT = w("tr"), w("tc"), w("t")
_RENDERED = w("lastRenderedPageBreak")
_BREAK, _BEFORE = w("br"), w("pageBreakBefore")
_GONE = w("del")

Pages = tuple[int, int]
"""The pages on which a row begins and ends, from 1; (0, 0) where the file says nothing."""

UNKNOWN: Pages = (0, 0)


@dataclass(frozen=True)
class RowPages:
    """The pages of the rows. They are exact where Word noted how it last laid the file out.

    Where a file only holds breaks that a typist set, text may have run over further pages: a row may stand later.
    """

    pages: Mapping["_Element", Pages] = field(default_factory=dict)
    are_exact: bool = False

    def of(self, row: "_Element") -> Pages:
        return self.pages.get(row, UNKNOWN)


def row_pages(root: "_Element | None") -> RowPages:
    """The pages of all outer rows of a file's main part; none where it holds no page break at all."""
    if root is None:
        return RowPages()
    is_rendered = next(root.iter(_RENDERED), None) is not None
    marks = (_RENDERED,) if is_rendered else (_BREAK, _BEFORE)
    if not any(_is_break(mark) for mark in root.iter(*marks)):
        return RowPages()
    count = _Count()
    for element in root.iter(_ROW, *marks):
        if element.tag == _ROW:
            count.begin_row(element)
        elif _is_break(element):
            count.turn(element)
    count.end_row()
    return RowPages(count.pages, is_rendered)


@dataclass
class _Count:
    """How many pages have gone by. A break in several cells of one row is one break: the cells stand side by side."""

    page: int = 1
    pages: dict["_Element", Pages] = field(default_factory=dict)
    _row: "_Element | None" = None
    _turns: Counter["_Element"] = field(default_factory=Counter)
    _is_led: bool = False

    def begin_row(self, row: "_Element") -> None:
        if next(row.iterancestors(_ROW), None) is None:
            self.end_row()
            self._row = row

    def end_row(self) -> None:
        last = self.page + max(self._turns.values(), default=0)
        if self._row is not None:
            self.pages[self._row] = (self.page + int(self._is_led), last)
        self.page, self._row, self._is_led = last, None, False
        self._turns.clear()

    def turn(self, mark: "_Element") -> None:
        """Counts a break; one that stands before a cell's first word carries the whole row over."""
        cells = list(mark.iterancestors(_CELL))
        if not cells:
            self.end_row()
            self.page += 1
            return
        cell = cells[-1]
        self._turns[cell] += 1
        self._is_led = self._is_led or next(cell.iter(_TEXT, mark.tag)) is mark


def _is_break(mark: "_Element") -> bool:
    if next(mark.iterancestors(_GONE), None) is not None:
        return False
    if mark.tag == _BREAK:
        return value(mark, "type") == "page"
    return mark.tag == _RENDERED or is_on(mark)
