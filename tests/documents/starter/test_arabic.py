import io
import zipfile
from functools import cache

import pytest
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.direction import has_rtl
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.starter.build import build_template
from pesnet_desktop.documents.starter.style_table import LOOKS
from pesnet_desktop.documents.starter.styles import style_id, styles

ARABIC_STYLES = [one for one in styles("ar-SA", is_rtl=True) if one.get(qn("w:type")) == "paragraph"]


@cache
def parts(paper: str) -> list[_Element]:
    with zipfile.ZipFile(io.BytesIO(build_template(paper, "ar"))) as file:
        seen = ("word/document.xml", "word/header", "word/footer")
        return [etree.fromstring(file.read(name)) for name in file.namelist() if name.startswith(seen)]


def without(paper: str, holder: str, switch: str) -> list[str]:
    """The holders in a paper's parts that lack a switch."""
    found = [one for part in parts(paper) for one in part.iter(qn(holder))]
    assert found or holder == "w:tblPr", "a letter has no table, but it has paragraphs and a page"
    return [etree.tostring(one, encoding="unicode") for one in found if one.find(qn(switch)) is None]


@pytest.mark.parametrize("paper", CATALOGUE.papers)
def test_every_paragraph_table_and_page_runs_from_right_to_left(paper: str) -> None:
    lacking = {
        holder: without(paper, holder, switch)
        for holder, switch in (("w:pPr", "w:bidi"), ("w:tblPr", "w:bidiVisual"), ("w:sectPr", "w:bidi"))
    }

    assert lacking == {"w:pPr": [], "w:tblPr": [], "w:sectPr": []}


@pytest.mark.parametrize("paper", CATALOGUE.papers)
def test_arabic_words_and_digits_are_marked_and_latin_words_are_not(paper: str) -> None:
    runs = [one for part in parts(paper) for one in part.iter(qn("w:r")) if one.find(qn("w:t")) is not None]

    wrong = [
        text
        for text, is_turned in (
            (one.findtext(qn("w:t")) or "", one.find(f".//{qn('w:rtl')}") is not None) for one in runs
        )
        if is_turned != (has_rtl(text) or not any(letter.isalpha() for letter in text))
    ]

    assert wrong == []


def test_every_arabic_style_turns_and_has_lines_of_a_fixed_height_but_where_pictures_stand() -> None:
    looks = {style_id(look.name) for look in LOOKS if look.holds_pictures}

    turned = [one for one in ARABIC_STYLES if one.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None]
    exact = {
        str(one.get(qn("w:styleId")))
        for one in ARABIC_STYLES
        if one.find(f"{qn('w:pPr')}/{qn('w:spacing')}").get(qn("w:lineRule")) == "exact"  # type: ignore[union-attr]
    }

    assert turned == ARABIC_STYLES
    assert exact == {style_id(look.name) for look in LOOKS} - looks


def test_arabic_prose_has_more_room_between_its_lines_than_a_table() -> None:
    lines = {
        str(one.get(qn("w:styleId"))): one.find(f"{qn('w:pPr')}/{qn('w:spacing')}").get(qn("w:line"))  # type: ignore[union-attr]
        for one in ARABIC_STYLES
    }

    assert (lines["BodyText"], lines["TableText"], lines["Title"]) == ("403", "348", "609")


def test_arabic_has_neither_capitals_nor_tracking_nor_italics() -> None:
    looks = [one.tag for style in ARABIC_STYLES for one in style.iter(qn("w:caps"), qn("w:i"))]
    tracked = [one for style in ARABIC_STYLES for one in style.iterfind(f"{qn('w:rPr')}/{qn('w:spacing')}")]
    slanted = [one for part in parts("programme") for one in part.iter(qn("w:i"), qn("w:iCs"))]

    assert (looks, tracked, slanted) == ([], [], [])
