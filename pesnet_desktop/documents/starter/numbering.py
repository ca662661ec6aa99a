"""The lists of the papers: bullets, dashes of speakers, numbers, and the small bullets of table cells."""

from lxml.etree import _Element

from pesnet_desktop.documents.starter.style_table import (
    BULLETS,
    DASHES,
    NUMBERS,
    TABLE_BULLETS,
    TABLE_NUMBERS,
    WIDE_TABLE_BULLETS,
    WIDE_TABLE_NUMBERS,
)
from pesnet_desktop.documents.starter.wordml import twips, w
from pesnet_desktop.model.light_dataclasses import dataclass

LEVELS = 3


@dataclass(frozen=True)
class ListLook:
    """A list of its own number; ``left`` and ``hanging`` in cm, each deeper level one ``hanging`` further in."""

    number: int
    style: str
    mark: str
    left: float
    hanging: float
    is_counted: bool = False


LIST_LOOKS = (
    ListLook(BULLETS, "ListBullet", "•", 0.75, 0.5),
    ListLook(DASHES, "SlotSpeaker", "–", 0.9, 0.4),
    ListLook(NUMBERS, "ListNumber", "", 0.9, 0.9, is_counted=True),
    ListLook(TABLE_BULLETS, "TableBullet", "•", 0.4, 0.35),
    ListLook(WIDE_TABLE_BULLETS, "TableBulletWide", "•", 0.4, 0.35),
    ListLook(TABLE_NUMBERS, "TableListNumber", "", 0.5, 0.5, is_counted=True),
    ListLook(WIDE_TABLE_NUMBERS, "TableListNumberWide", "", 0.6, 0.6, is_counted=True),
)


def numbering() -> _Element:
    """The whole numbering part; list and definition carry the same number."""
    return w(
        "numbering",
        *(_definition(look) for look in LIST_LOOKS),
        *(w("num", w("abstractNumId", val=look.number), numId=look.number) for look in LIST_LOOKS),
    )


def _definition(look: ListLook) -> _Element:
    return w(
        "abstractNum",
        w("multiLevelType", val="hybridMultilevel"),
        *(_level(look, depth) for depth in range(LEVELS)),
        abstractNumId=look.number,
    )


def _level(look: ListLook, depth: int) -> _Element:
    """``left`` and not ``start``: the schema knows no other, and Word turns it in lists from right to left."""
    step = look.hanging * depth
    arial = w("rFonts", ascii="Arial", hAnsi="Arial", eastAsia="Arial", cs="Arial")
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="decimal" if look.is_counted else "bullet"),
        w("pStyle", val=look.style) if depth == 0 else None,
        w("lvlText", val=f"%{depth + 1}." if look.is_counted else look.mark),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=twips(look.left + step), hanging=twips(look.hanging))),
        None if look.is_counted else w("rPr", arial),
        ilvl=depth,
    )
