"""The table styles of the papers: rules instead of boxes, a shaded head that also a photocopy shows by its rules."""

from lxml.etree import _Element

from pesnet_desktop.documents.starter.style_table import ACCENT, RULE, SHADING
from pesnet_desktop.documents.starter.wordml import twips, w
from pesnet_desktop.model.light_dataclasses import dataclass

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_STRONG, _MIDDLE, _THIN = 12, 8, 4


@dataclass(frozen=True)
class TableLook:
    """A table style: which side has which rule (eighths of a point, colour), and the cells' margins in cm."""

    name: str
    borders: dict[str, tuple[int, str]]
    margin: float = 0.09
    has_head: bool = True


_PAPER = {"top": (_STRONG, ACCENT), "bottom": (_STRONG, ACCENT), "insideH": (_THIN, RULE)}
_DENSE = {"left": (_THIN, RULE), "right": (_THIN, RULE), "insideV": (_THIN, RULE)}
_FACTS = {"top": (_THIN, RULE), "bottom": (_THIN, RULE), "insideH": (_THIN, RULE)}

TABLE_LOOKS = (
    TableLook("Paper Table", _PAPER),
    TableLook("Plan Table", _PAPER | _DENSE),
    TableLook("Programme Table", _PAPER, margin=0.11),
    TableLook("Fact Table", _FACTS, margin=0.08, has_head=False),
    TableLook("Signature Table", {}, has_head=False),
)


def table_styles() -> list[_Element]:
    """Word's own plain table first, then the papers' tables."""
    return [_plain_table(), *(_table_style(look) for look in TABLE_LOOKS)]


def _plain_table() -> _Element:
    return w(
        "style",
        w("name", val="Normal Table"),
        w("tblPr", w("tblInd", w=0, type="dxa"), _margins(0)),
        type="table",
        default="1",
        styleId="TableNormal",
    )


def _table_style(look: TableLook) -> _Element:
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val="TableNormal"),
        w("tblPr", w("tblInd", w=0, type="dxa"), _borders("tblBorders", look.borders), _margins(look.margin)),
        *([_head(look), _total()] if look.has_head else []),
        type="table",
        customStyle="1",
        styleId=look.name.replace(" ", ""),
    )


def _head(look: TableLook) -> _Element:
    """The header row: shaded, a strong rule above, a middle one below, its words at the foot of the cell."""
    rules = {"top": (_STRONG, ACCENT), "bottom": (_MIDDLE, ACCENT)}
    rules |= {"insideV": look.borders["insideV"]} if "insideV" in look.borders else {}
    return w(
        "tblStylePr",
        w("tcPr", _borders("tcBorders", rules), _shading(), w("vAlign", val="bottom")),
        type="firstRow",
    )


def _total() -> _Element:
    return w("tblStylePr", w("rPr", w("b"), w("bCs")), w("tcPr", _shading()), type="lastRow")


def _shading() -> _Element:
    return w("shd", val="clear", color="auto", fill=SHADING)


def _borders(name: str, borders: dict[str, tuple[int, str]]) -> _Element | None:
    sides = [
        w(side, val="single", sz=borders[side][0], space=0, color=borders[side][1])
        for side in _SIDES
        if side in borders
    ]
    return w(name, *sides) if sides else None


def _margins(above: float) -> _Element:
    sides = (("top", above), ("left", 0.15), ("bottom", above), ("right", 0.15))
    return w("tblCellMar", *(w(side, w=twips(width), type="dxa") for side, width in sides))
