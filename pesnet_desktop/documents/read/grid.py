"""The rows and cells of a table in Word's XML: through controls and changes, with spans and merged cells resolved."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.wordml import is_on, local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, replace

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_COLUMNS = 63
PASSED_THROUGH = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})
"""What may stand round blocks, rows and cells without being any."""

_ROW_PROPERTIES, _CELL_PROPERTIES = w("trPr"), w("tcPr")
_GONE = (w("del"), w("moveFrom"))
_MOVED_MARK = f"{w('pPr')}/{w('rPr')}/{w('moveFrom')}"
_SPAN, _DOWN, _ACROSS, _CHANGED = w("gridSpan"), w("vMerge"), w("hMerge"), w("cellMerge")
_SHADING, _WHITE = w("shd"), ("", "auto", "ffffff")
_BEFORE, _HEAD, _CELL_GONE = w("gridBefore"), w("tblHeader"), w("cellDel")


@dataclass(frozen=True)
class Place:
    """A cell in its row: ``column`` is where it begins in the grid; ``elements`` are several where merged across."""

    elements: "tuple[_Element, ...]"
    column: int
    span: int
    is_merged_down: bool
    shade: str = ""


def rows_of(table: "_Element") -> "Iterator[_Element]":
    """The rows that are there: inserted ones too, deleted ones and those moved away not."""
    for child in table:
        name = local(child)
        if name == "tr":
            if not _is_row_gone(child):
                yield child
        elif name in PASSED_THROUGH:
            yield from rows_of(child)
        elif name == "AlternateContent" and len(child):
            yield from rows_of(child[0])


def places_of(row: "_Element") -> list[Place]:
    """The cells of a row; one that continues the cell before it across is part of that."""
    places: list[Place] = []
    properties = row.find(_ROW_PROPERTIES)
    column = _bounded(value(properties.find(_BEFORE)), 0) if properties is not None else 0
    for cell in _cells_of(row):
        told = cell.find(_CELL_PROPERTIES)
        span = max(_bounded(value(told.find(_SPAN)), 1), 1) if told is not None else 1
        if told is not None and places and _continues(told.find(_ACROSS)):
            last = places[-1]
            places[-1] = replace(last, elements=(*last.elements, cell), span=last.span + span)
        else:
            is_down = told is not None and (
                _continues(told.find(_DOWN)) or value(told.find(_CHANGED), "vMerge") == "cont"
            )
            places.append(Place((cell,), column, span, is_down, _shade_in(told) if told is not None else ""))
        column = min(column + span, MOST_COLUMNS)
    return places


def is_head(row: "_Element") -> bool:
    """Whether Word repeats a row on each page."""
    properties = row.find(_ROW_PROPERTIES)
    return properties is not None and is_on(properties.find(_HEAD))


def is_right_to_left(table: "_Element") -> bool:
    """Whether the first cell stands at the right; reading order is the order of the file in any case."""
    return is_on(table.find(f"{w('tblPr')}/{w('bidiVisual')}"))


def _shade_in(properties: "_Element") -> str:
    """The colour that somebody gave a cell, as the file names it; empty for none and for white."""
    shading = properties.find(_SHADING)
    if shading is None or value(shading) == "nil":
        return ""
    colour = value(shading, "color" if value(shading) == "solid" else "fill").lower()
    return value(shading, "themeFill") or ("" if colour in _WHITE else colour)


def _is_row_gone(row: "_Element") -> bool:
    properties = row.find(_ROW_PROPERTIES)
    if properties is not None and any(properties.find(change) is not None for change in _GONE):
        return True
    if next(row.iter(_GONE[1]), None) is None:
        return False
    return all(paragraph.find(_MOVED_MARK) is not None for paragraph in row.iter(w("p")))


def _cells_of(row: "_Element") -> "Iterator[_Element]":
    for child in row:
        name = local(child)
        if name == "tc":
            if child.find(f"{_CELL_PROPERTIES}/{_CELL_GONE}") is None:
                yield child
        elif name in PASSED_THROUGH:
            yield from _cells_of(child)
        elif name == "AlternateContent" and len(child):
            yield from _cells_of(child[0])


def _continues(merge: "_Element | None") -> bool:
    return merge is not None and value(merge) != "restart"


def _bounded(number: str, otherwise: int) -> int:
    """A count of columns: Word knows no more than 63, whatever a file says."""
    if not (number.isascii() and number.isdigit()):
        return otherwise
    return min(int(number[:9]), MOST_COLUMNS)
