"""The named styles of all papers as a table: who wants another look changes a line here or the style in Word.

Sizes are Latin and complex script (Arabic) in points; Arabic letters are set larger to look as large.
"""

from typing import Literal

from pesnet_desktop.model.light_dataclasses import dataclass

SERIF, SANS, ARABIC_FACE = "Cambria", "Calibri", "Times New Roman"
INK = "auto"
ACCENT = "1F4A36"
GREY = "595959"
RULE = "8A9890"
SHADING = "E6ECE9"
TO_CONFIRM = "EBEBEB"
WATERMARK = "F0F0F0"
PORTRAIT_WIDTH, LANDSCAPE_WIDTH = 16.0, 26.1
BULLETS, DASHES, NUMBERS, TABLE_BULLETS, WIDE_TABLE_BULLETS, TABLE_NUMBERS, WIDE_TABLE_NUMBERS = range(1, 8)


@dataclass(frozen=True)
class Rule:
    """A line below or above a paragraph: eighths of a point, colour, distance in points."""

    side: Literal["top", "bottom"]
    eighths: int
    colour: str
    off: int


@dataclass(frozen=True)
class Look:
    """A paragraph style. ``line`` is a multiple of single spacing; ``right_tab`` in cm.

    ``level`` is the outline level from 1 as the navigation pane shows it. ``arabic_line`` is a line's height there as a
    multiple of the size, where it is not that of all styles. Names in ``BUILT_IN`` are Word's own.
    """

    name: str
    face: str
    sizes: tuple[float, float]
    before: float = 0
    after: float = 0
    line: float = 1.0
    bold: bool = False
    colour: str = INK
    keep_next: bool = False
    keep_lines: bool = False
    level: int = 0
    parent: str = "Normal"
    follower: str = ""
    capitals: bool = False
    tracking: float = 0
    centred: bool = False
    rule: Rule | None = None
    list_number: int = 0
    right_tab: float = 0
    cleared_tab: float = 0
    holds_pictures: bool = False
    arabic_line: float = 0


@dataclass(frozen=True)
class CharacterLook:
    name: str
    colour: str = ""
    shading: str = ""
    underline: str = ""


BUILT_IN = frozenset(
    {
        "Normal",
        "Body Text",
        "Title",
        "Subtitle",
        "heading 1",
        "heading 2",
        "heading 3",
        "List Bullet",
        "List Number",
        "caption",
        "header",
        "footer",
        "Salutation",
        "Closing",
        "Signature",
        "Placeholder Text",
        "Hyperlink",
    }
)

_STRONG_RULE = Rule("bottom", 12, ACCENT, 5)
_THIN_RULE = Rule("bottom", 4, RULE, 4)
_TEXT, _TABLE, _SMALL, _SLOT = (11, 13), (10, 12), (9, 11), (10.5, 12.5)
_SHEET = 1.3
"""Closer lines, so that an Arabic certificate with a long title stays on its one page."""

_PROSE = (
    Look("Normal", SERIF, _TEXT, parent=""),
    Look("Body Text", SERIF, _TEXT, after=7, line=1.15),
    Look("Network Name", SANS, _TEXT, bold=True, colour=ACCENT, rule=_STRONG_RULE, keep_next=True),
    Look(
        "Paper Kind",
        SANS,
        _SLOT,
        before=16,
        after=4,
        bold=True,
        colour=GREY,
        capitals=True,
        tracking=1.2,
        keep_next=True,
        level=1,
    ),
    Look("Title", SERIF, (18, 21), after=10, line=1.05, bold=True, keep_next=True, keep_lines=True),
    Look(
        "Cover Title", SERIF, (26, 27), after=10, line=1.05, bold=True, keep_next=True, keep_lines=True, parent="Title"
    ),
    Look("Subtitle", SERIF, (13, 15.5), after=8, line=1.1, keep_next=True, keep_lines=True),
    Look(
        "heading 1",
        SANS,
        (13, 15.5),
        before=15,
        after=4,
        line=1.1,
        bold=True,
        colour=ACCENT,
        keep_next=True,
        keep_lines=True,
        level=1,
        follower="Body Text",
    ),
    Look(
        "heading 2",
        SANS,
        (11.5, 13),
        before=13,
        after=5,
        bold=True,
        keep_next=True,
        keep_lines=True,
        level=2,
        follower="Body Text",
    ),
    Look(
        "heading 3",
        SANS,
        _SLOT,
        before=8,
        after=2,
        bold=True,
        colour=GREY,
        keep_next=True,
        keep_lines=True,
        level=3,
        follower="Body Text",
    ),
    Look("List Bullet", SERIF, _TEXT, after=3, line=1.15, list_number=BULLETS),
    Look("List Number", SERIF, _TEXT, after=4, line=1.15, list_number=NUMBERS),
    Look("caption", SANS, (9.5, 11.5), before=9, after=4, bold=True, keep_next=True),
    Look("Figure", SANS, _SMALL, after=2, keep_next=True, holds_pictures=True),
    Look("Note", SANS, _SMALL, before=3, after=8, line=1.05, colour=GREY),
)

_TABLES = (
    Look("Table Text", SANS, _TABLE, after=2, line=1.05),
    Look("Table Text Small", SANS, _SMALL, after=2, line=1.03),
    Look("Table Number", SANS, _TABLE, after=2, line=1.05, centred=True),
    Look("Table Number Small", SANS, _SMALL, after=2, line=1.03, centred=True),
    Look("Table Head", SANS, _SMALL, before=1, after=1, line=1.03, bold=True, colour=ACCENT, keep_next=True),
    Look(
        "Table Head Number",
        SANS,
        _SMALL,
        before=1,
        after=1,
        line=1.03,
        bold=True,
        colour=ACCENT,
        keep_next=True,
        centred=True,
    ),
    Look("Table Label", SANS, _TABLE, after=2, line=1.05, bold=True, colour=ACCENT),
    Look("Table Group", SANS, _TABLE, before=3, after=1, line=1.05, bold=True, colour=ACCENT, keep_next=True),
    Look("Table Bullet", SANS, _SMALL, after=1, line=1.03, list_number=TABLE_BULLETS),
    Look("Table Bullet Wide", SANS, _TABLE, after=1.5, line=1.05, list_number=WIDE_TABLE_BULLETS),
    Look("Table List Number", SANS, _SMALL, after=1, line=1.03, list_number=TABLE_NUMBERS),
    Look("Table List Number Wide", SANS, _TABLE, after=1.5, line=1.05, list_number=WIDE_TABLE_NUMBERS),
    Look("Slot Time", SANS, _SLOT, line=1.05),
    Look("Slot Title", SANS, _SLOT, after=1, line=1.05, bold=True),
    Look("Slot Pause", SANS, _SLOT, line=1.05, colour=GREY),
    Look("Slot Item", SANS, _SLOT, after=1, line=1.05),
    Look("Slot Speaker", SANS, _SLOT, after=1, line=1.05, list_number=DASHES),
)

_RUNNING = (
    Look("header", SANS, _SMALL, colour=GREY, rule=_THIN_RULE, right_tab=PORTRAIT_WIDTH),
    Look(
        "Header Landscape",
        SANS,
        _SMALL,
        colour=GREY,
        rule=_THIN_RULE,
        right_tab=LANDSCAPE_WIDTH,
        cleared_tab=PORTRAIT_WIDTH,
        parent="header",
    ),
    Look("footer", SANS, _SMALL, colour=GREY, right_tab=PORTRAIT_WIDTH),
    Look(
        "Footer Landscape",
        SANS,
        _SMALL,
        colour=GREY,
        right_tab=LANDSCAPE_WIDTH,
        cleared_tab=PORTRAIT_WIDTH,
        parent="footer",
    ),
    Look("Footer Centred", SANS, _SMALL, colour=GREY, cleared_tab=PORTRAIT_WIDTH, centred=True, parent="footer"),
)

_LETTERS = (
    Look("Letterhead", SANS, _TEXT, bold=True, colour=ACCENT),
    Look("Letterhead Line", SANS, _SMALL, after=14, colour=GREY, rule=_STRONG_RULE),
    Look("Letter Reference", SANS, _TABLE, right_tab=PORTRAIT_WIDTH),
    Look("Letter Address", SERIF, _TEXT, line=1.1, keep_lines=True),
    Look("Letter Subject", SERIF, _TEXT, before=12, after=9, line=1.1, bold=True, keep_next=True, level=1),
    Look("Salutation", SERIF, _TEXT, after=7, keep_next=True),
    Look("Closing", SERIF, _TEXT, before=5, after=40, keep_next=True),
    Look("Signature", SERIF, _TEXT, bold=True, keep_next=True),
    Look("Certificate Network", SANS, (13, 15.5), after=22, bold=True, colour=ACCENT, centred=True, arabic_line=_SHEET),
    Look("Certificate Title", SERIF, (30, 33), after=16, bold=True, centred=True, level=1, arabic_line=_SHEET),
    Look("Certificate Text", SERIF, (13, 15.5), after=5, centred=True, arabic_line=_SHEET),
    Look("Certificate Name", SERIF, (24, 27), before=9, after=4, bold=True, centred=True, arabic_line=_SHEET),
    Look(
        "Certificate Signatory",
        SERIF,
        _TEXT,
        bold=True,
        centred=True,
        keep_lines=True,
        rule=Rule("top", 4, RULE, 4),
        arabic_line=_SHEET,
    ),
    Look("Certificate Signature", SERIF, _TEXT, centred=True, keep_lines=True, arabic_line=_SHEET),
)

_SPACERS = (
    Look("Table Gap", SANS, (4, 4)),
    Look("Letter Gap", SANS, (9, 9)),
    Look("Section End", SANS, (1, 1)),
    Look("Cover Space", SANS, _TEXT, before=150, keep_next=True),
)

LOOKS = (*_PROSE, *_TABLES, *_RUNNING, *_LETTERS, *_SPACERS)

CHARACTER_LOOKS = (
    CharacterLook("To Confirm", shading=TO_CONFIRM, underline="dotted"),
    CharacterLook("Placeholder Text", colour=GREY),
    CharacterLook("Hyperlink", colour=ACCENT, underline="single"),
)
