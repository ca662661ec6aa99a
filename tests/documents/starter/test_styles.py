from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.starter.numbering import numbering
from pesnet_desktop.documents.starter.style_table import BUILT_IN, LOOKS
from pesnet_desktop.documents.starter.styles import style_id, styles

SMALLEST_READ = 18
"""Half points: what is smaller is a gap between paragraphs and never read."""
GAPS = {"TableGap", "SectionEnd"}


def by_id(kind: str = "paragraph") -> dict[str, _Element]:
    return {str(one.get(qn("w:styleId"))): one for one in styles("en-GB") if one.get(qn("w:type")) == kind}


def value(element: _Element, path: str, name: str = "val") -> str:
    found = element.find("/".join(qn(f"w:{step}") for step in path.split("/")))
    return "" if found is None else str(found.get(qn(f"w:{name}")))


def test_every_style_names_its_font_for_every_script() -> None:
    slots = {
        name: [value(style, "rPr/rFonts", slot) for slot in ("ascii", "hAnsi", "eastAsia", "cs")]
        for name, style in by_id().items()
    }

    assert {tuple(faces) for faces in slots.values()} == {
        ("Cambria", "Cambria", "Cambria", "Times New Roman"),
        ("Calibri", "Calibri", "Calibri", "Times New Roman"),
    }


def test_bold_styles_are_bold_in_arabic_too() -> None:
    bold = {name for name, style in by_id().items() if style.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None}
    bold_in_arabic = {name for name, style in by_id().items() if style.find(f"{qn('w:rPr')}/{qn('w:bCs')}") is not None}

    assert bold == bold_in_arabic != set()


def test_nothing_that_is_read_is_smaller_than_nine_points() -> None:
    small = {name for name, style in by_id().items() if int(value(style, "rPr/sz")) < SMALLEST_READ}

    assert small == GAPS


def test_words_own_styles_are_not_called_custom() -> None:
    custom = {value(one, "name") for one in by_id().values() if one.get(qn("w:customStyle"))}

    assert custom == {look.name for look in LOOKS} - BUILT_IN


def test_headings_stand_in_the_navigation_pane_and_the_title_does_not() -> None:
    levels = {name: value(style, "pPr/outlineLvl") for name, style in by_id().items()}

    assert {name: level for name, level in levels.items() if level} == {
        "PaperKind": "0",
        "Heading1": "0",
        "Heading2": "1",
        "Heading3": "2",
        "LetterSubject": "0",
        "CertificateTitle": "0",
    }


def test_the_landscape_header_clears_the_stop_of_the_narrow_one() -> None:
    stops = by_id()["HeaderLandscape"].iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}")

    assert [(one.get(qn("w:val")), one.get(qn("w:pos"))) for one in stops] == [("clear", "9071"), ("right", "14797")]


def test_every_style_stands_on_one_that_is_there() -> None:
    known = by_id() | by_id("character") | by_id("table")

    parents = {value(style, "basedOn") for style in known.values()} - {""}

    assert parents - known.keys() == set()


def test_every_list_belongs_to_a_style_that_names_it() -> None:
    lists = {
        value(one, "lvl/pStyle"): str(one.get(qn("w:abstractNumId")))
        for one in numbering().iterfind(qn("w:abstractNum"))
    }

    assert lists == {
        name: value(one, "pPr/numPr/numId") for name, one in by_id().items() if value(one, "pPr/numPr/numId")
    }


def test_bullets_are_characters_that_every_font_has() -> None:
    marks = {
        value(level, "lvlText")
        for level in numbering().iter(qn("w:lvl"))
        if value(level, "numFmt") == "bullet" and value(level, "rPr/rFonts", "ascii") == "Arial"
    }

    assert marks == {"•", "–"}


def test_the_id_of_a_style_is_its_name_without_spaces() -> None:
    assert [style_id(name) for name in ("heading 1", "Body Text", "caption")] == ["Heading1", "BodyText", "Caption"]
