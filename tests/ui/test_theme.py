import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pesnet_desktop.paths import resources
from pesnet_desktop.ui.theme import LOOKS, Look, direction_of, dress, font, line_height, load_fonts

PAIRS = (
    ("ink", "surface"),
    ("ink", "tint"),
    ("second", "rail"),
    ("third", "surface"),
    ("third", "rail"),
    ("third", "tint"),
    ("accent", "surface"),
    ("accent", "tint_strong"),
    ("on_accent", "accent"),
    ("amber", "amber_fill"),
    ("red", "red_fill"),
    ("green", "green_fill"),
)


def brightness(colour: str) -> float:
    """WCAG's relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((brightness(one), brightness(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(look: Look, ink: str, ground: str) -> None:
    colours = LOOKS[look]

    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.7


@pytest.mark.parametrize("look", LOOKS)
def test_the_edge_of_a_field_stands_out(look: Look) -> None:
    assert contrast(LOOKS[look].field_edge, LOOKS[look].ground) >= 3.2


@pytest.mark.parametrize("look", LOOKS)
def test_a_role_is_a_whole_colour(look: Look) -> None:
    roles = [value for value in LOOKS[look] if isinstance(value, str)]

    assert all(len(role) == 7 and role.startswith("#") for role in roles)


def test_arabic_lines_are_a_little_higher_and_no_more(qapp: QApplication) -> None:
    load_fonts()
    dress(qapp, "light")

    assert (line_height("body"), line_height("body", "ماليزيا")) == (20, 22)
    assert (font("cell").pixelSize(), font("cell", text="ماليزيا").pixelSize()) == (12, 13)


def test_the_text_size_scales_fonts_and_lines(qapp: QApplication) -> None:
    dress(qapp, "light", 1.5)
    measures = (font("cell").pixelSize(), line_height("cell"))
    dress(qapp, "light")

    assert measures == (18, 27)


def test_a_text_runs_as_its_first_letter_says() -> None:
    directions = [direction_of(text) for text in ("«OIC» عمل", "ورشة OIC", "(2025) Workshop")]
    with_names = [direction_of(text) for text in ("\u2068scan.pdf\u2069 ملف", "\u2068scan.pdf\u2069")]

    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [ltr, rtl, ltr]
    assert with_names == [rtl, ltr]


def test_every_icon_is_a_drawing_that_takes_its_colour_from_the_look() -> None:
    drawings = sorted((resources() / "icons").glob("*.svg"))

    strokes = {stroke for drawing in drawings for stroke in re.findall(r'stroke="(.*?)"', drawing.read_text("utf-8"))}

    assert strokes == {"currentColor"}
