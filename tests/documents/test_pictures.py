"""Pictures in papers: in the frame that the template draws, with words for those who cannot see them."""

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.template import template_problems
from pesnet_desktop.documents.wordml import R, local, w
from pesnet_desktop.model.papers.picture import PaperPicture, picture_of
from tests.documents.own_rules import broken_rules
from tests.documents.picture_files import (
    CENTIMETRE,
    SHOWN,
    exif,
    frame,
    jpeg_head,
    picture_run,
    png,
    with_shown_picture,
)
from tests.documents.small_templates import (
    CATALOGUE,
    Day,
    Meeting,
    Paper,
    Slot,
    body,
    cell,
    control,
    inline,
    lines,
    made,
    names,
    paragraph,
    part,
    row,
    table,
    template,
    words,
)

WIDE = picture_of(png(40, 10), "wide.png", "The logo")
TALL = picture_of(jpeg_head(10, 40), "tall.jpg", "A photo “of us” <&>")


def drawings(content: bytes) -> list[_Element]:
    return list(body(content).iter(w("drawing")))


def one(element: _Element, name: str) -> _Element:
    return next(found for found in element.iter() if local(found) == name)


def media(content: bytes) -> list[str]:
    return [name for name in names(content) if name.startswith("word/media/")]


def pictured(*text: str) -> bytes:
    return with_shown_picture(template(*text))


def of_meeting(logo: PaperPicture | None) -> Paper:
    return Paper(Meeting(logo=logo))


@pytest.mark.parametrize(
    ("picture", "size"),
    [(WIDE, (4 * CENTIMETRE, CENTIMETRE)), (TALL, (CENTIMETRE // 2, 2 * CENTIMETRE))],
    ids=["wide", "tall"],
)
def test_a_picture_is_as_large_as_its_frame_allows_unstretched(picture: PaperPicture, size: tuple[int, int]) -> None:
    content = made(pictured(paragraph(frame("meeting.logo", 4, 2))), of_meeting(picture))

    extents = [one(drawings(content)[0], name) for name in ("extent", "ext")]
    assert [(int(found.get("cx", "")), int(found.get("cy", ""))) for found in extents] == [size, size]


@pytest.mark.parametrize(
    ("orientation", "turn"),
    [
        (1, {}),
        (2, {"flipH": "1"}),
        (3, {"rot": "10800000"}),
        (4, {"rot": "10800000", "flipH": "1"}),
        (5, {"rot": "16200000", "flipH": "1"}),
        (6, {"rot": "5400000"}),
        (7, {"rot": "5400000", "flipH": "1"}),
        (8, {"rot": "16200000"}),
    ],
)
def test_a_photo_stands_upright_however_its_camera_was_held(orientation: int, turn: dict[str, str]) -> None:
    photo = picture_of(jpeg_head(40, 30, exif(orientation)), "photo.jpg", "A photo")

    content = made(pictured(paragraph(frame("meeting.logo", 4, 4))), of_meeting(photo))

    (drawing,) = drawings(content)
    size, room, turned = (dict(one(drawing, name).attrib) for name in ("extent", "effectExtent", "xfrm"))
    above = str(CENTIMETRE // 2 if "rot" in turn and turn["rot"] != "10800000" else 0)
    assert turned == turn
    assert size == {"cx": str(4 * CENTIMETRE), "cy": str(3 * CENTIMETRE)}
    assert room == {"l": "0", "t": above, "r": "0", "b": above}


def test_a_frame_that_is_turned_and_casts_a_shadow_does_so_with_every_photo() -> None:
    tilted = frame("meeting.logo", 4, 2).replace("<a:xfrm>", '<a:xfrm rot="-600000" flipV="1">')
    shaded = tilted.replace("<wp:docPr", '<wp:effectExtent l="7" t="7" r="9" b="9"/><wp:docPr')
    photo = picture_of(jpeg_head(30, 60, exif(6)), "photo.jpg", "A photo")

    content = made(pictured(paragraph(shaded)), of_meeting(photo))

    (drawing,) = drawings(content)
    room, turned = (dict(one(drawing, name).attrib) for name in ("effectExtent", "xfrm"))
    assert turned == {"rot": "4800000"}
    assert room == {"l": "360007", "t": "7", "r": "360009", "b": "9"}


def test_a_picture_brings_its_words_its_part_and_its_kind() -> None:
    content = made(pictured(paragraph(frame("meeting.logo"))), of_meeting(TALL))

    relation = one(drawings(content)[0], "blip").get(f"{{{R}}}embed", "")
    shown = docx.Document(io.BytesIO(content)).part.related_parts[relation]
    assert one(drawings(content)[0], "docPr").get("descr") == "A photo “of us” <&>"
    assert (shown.blob, shown.content_type) == (TALL.content, "image/jpeg")


def test_the_picture_that_the_template_shows_stays_out_of_papers() -> None:
    content = made(pictured(paragraph(frame("meeting.logo"))), of_meeting(WIDE))

    assert (len(media(content)), SHOWN in names(content)) == (1, False)
    assert "rIdShown" not in part(content, "word/_rels/document.xml.rels").decode()


def test_a_picture_that_stands_firm_in_the_template_stays() -> None:
    content = made(pictured(paragraph(picture_run(1, 1, 7)), paragraph(frame("meeting.logo"))), of_meeting(None))

    assert media(content) == [SHOWN]


def test_without_a_picture_its_paragraph_goes_too() -> None:
    content = made(pictured(paragraph(frame("meeting.logo")), paragraph(inline("meeting.title"))), of_meeting(None))

    assert (lines(content), drawings(content), media(content)) == (["Opening"], [], [])


def test_without_a_picture_the_words_beside_it_stay() -> None:
    content = made(pictured(paragraph(words("Signed: ") + frame("meeting.logo"))), of_meeting(None))

    assert (lines(content), drawings(content)) == (["Signed: "], [])


@pytest.mark.parametrize("picture", [WIDE, None], ids=["shown", "absent"])
@pytest.mark.parametrize(
    "held",
    [
        cell(paragraph(frame("meeting.logo"))),
        cell(control("meeting.logo", paragraph(picture_run(1, 1)), "<w:picture/>")),
        control("meeting.logo", cell(paragraph(picture_run(1, 1))), "<w:picture/>"),
    ],
    ids=["in the line", "around the paragraph", "around the cell"],
)
def test_a_cell_with_a_picture_ends_in_a_paragraph(held: str, picture: PaperPicture | None) -> None:
    content = made(pictured(table(row(held))), of_meeting(picture))

    assert (broken_rules(content), len(drawings(content))) == ([], int(picture is not None))


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_both_judges_find_repeated_pictures_sound(final: bool, word_findings: Callable[[bytes], list[str]]) -> None:
    turned = picture_of(jpeg_head(40, 30, exif(7)), "turned.jpg", "A photo")
    slots = tuple(Slot(f"Talk {n}", f"s{n}", photo) for n, photo in enumerate((WIDE, None, turned, WIDE)))
    inner = control("each:day.slots", paragraph(inline("slot.title")) + paragraph(frame("slot.photo", number=2)))
    text = control("each:meeting.days", paragraph(inline("day.heading")) + inner)
    content = made(
        pictured(paragraph(frame("meeting.logo")), text),
        Paper(Meeting(logo=WIDE, days=(Day("Monday", "d1", slots), Day("Tuesday", "d2", slots[:1])))),
        final=final,
    )

    assert (broken_rules(content), word_findings(content)) == ([], [])
    assert (len(drawings(content)), len(media(content))) == (5, 2)


def test_a_condition_may_ask_for_a_picture() -> None:
    text = control("ifnot:meeting.logo", paragraph(words("No logo"))) + paragraph(inline("meeting.title"))

    said = [lines(made(template(text), of_meeting(logo)))[0] for logo in (None, WIDE)]

    assert said == ["No logo", "Opening"]


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (paragraph(inline("meeting.logo")), "template-no-picture"),
        (table(control("meeting.logo", row(cell(paragraph(picture_run(1, 1)))))), "template-wrong-place"),
        (control("meeting.logo", paragraph(picture_run(1, 1)) + paragraph()), "template-one-paragraph"),
    ],
    ids=["words for a picture", "around a row", "two paragraphs"],
)
def test_a_control_that_cannot_show_a_picture_is_refused(held: str, code: str) -> None:
    assert [problem.code for problem in template_problems(pictured(held), CATALOGUE)] == [code]


def test_a_paper_with_the_same_picture_is_the_same_file() -> None:
    content = pictured(paragraph(frame("meeting.logo")))

    assert made(content, of_meeting(WIDE)) == made(content, of_meeting(replace(WIDE)))


def test_the_words_of_a_picture_may_be_any_text() -> None:
    odd = replace(WIDE, words="a\x0bb\ud800\u202e\ue0a1\"'\n\t")

    content = made(pictured(paragraph(frame("meeting.logo"))), of_meeting(odd))

    assert etree.fromstring(part(content)) is not None
    assert one(drawings(content)[0], "docPr").get("descr") == "a\nb\ue0a1\"'\n\t"
