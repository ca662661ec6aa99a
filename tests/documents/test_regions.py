"""Conditions and repeats in every place where Word lets a control stand: pages, text boxes, cells, rows in rows."""

from collections.abc import Callable

import pytest

from pesnet_desktop.documents.anchor_map import read_map
from pesnet_desktop.documents.template import template_problems
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.rich_text import RichText
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import (
    CATALOGUE,
    PROMPT,
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
    paragraph,
    part,
    row,
    said,
    table,
    template,
    words,
)

THREE_DAYS = Meeting(
    days=(
        Day("Monday", "d1", (Slot("Tea", "s1"), Slot("Talk", "s2"), Slot("Rest", "s3"))),
        Day("Tuesday", "d2", (Slot("Tour", "s4"), Slot("End", "s5"))),
        Day("Sunday", "d3"),
    )
)
PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
SECTION = '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgNumType w:start="1"/></w:sectPr></w:pPr></w:p>'
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/>'
    '<wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="{wps}"><wps:wsp><wps:cNvSpPr txBox="1"/>'
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
    "<wps:txbx><w:txbxContent>{held}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    '</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect id="Box" style="width:72pt;height:36pt">'
    "<v:textbox><w:txbxContent>{held}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def box(held: str) -> str:
    """A text box as Word writes it: for today's programs and once more for old ones."""
    return BOX.format(held=held, wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
@pytest.mark.parametrize(
    "text",
    [
        paragraph(control("ifnot:meeting.note", words("None")) + words(".")),
        control("ifnot:meeting.note", paragraph(words("None.")) + table(row(cell(paragraph())))),
        table(row(cell(paragraph())), control("ifnot:meeting.note", row(cell(paragraph(words("None.")))))),
        table(row(control("ifnot:meeting.note", cell(paragraph(words("None.")))), cell(paragraph()))),
    ],
    ids=["words", "blocks", "row", "cell"],
)
def test_what_stands_where_there_is_nothing_goes_where_there_is_something(text: str, final: bool) -> None:
    papers = [Paper(Meeting(note=note)) for note in (RichText(), RichText.of("A note"))]

    contents = [made(template(text), paper, final=final) for paper in papers]

    assert ["None" in "".join(lines(content)) for content in contents] == [True, False]
    assert [broken_rules(content) for content in contents] == [[], []]


def test_a_condition_around_a_cell_empties_the_cell_and_keeps_the_grid() -> None:
    text = table(row(cell(paragraph(words("A"))), control("if:meeting.note", cell(paragraph(words("B"))))))

    content = made(template(text), Paper())

    assert [said(one) for one in body(content).iter(w("tc"))] == ["A", ""]


def test_a_repeat_around_a_cell_is_refused() -> None:
    text = table(row(control("each:meeting.days", cell(paragraph(words("A"))))))

    assert [problem.code for problem in template_problems(template(text), CATALOGUE)] == ["template-cells"]


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_both_judges_find_filled_text_boxes_sound(final: bool, word_findings: Callable[[bytes], list[str]]) -> None:
    held = control("meeting.note", paragraph(PROMPT)) + control("each:day.slots", paragraph(inline("slot.title")))
    text = control("each:meeting.days", paragraph(inline("day.heading") + box(held)))
    paper = Paper(Meeting(note=RichText.of("A note"), days=THREE_DAYS.days))

    content = made(template(text), paper, final=final)

    assert (broken_rules(content), word_findings(content)) == ([], [])


def test_a_text_box_says_the_same_in_both_its_drawings_and_is_anchored_in_the_first() -> None:
    content = made(template(paragraph(box(paragraph(inline("meeting.title"))))), Paper())

    boxes = [said(one) for one in body(content).iter(w("txbxContent"))]
    anchors = read_map(part(content, "customXml/item1.xml"))
    assert anchors is not None
    assert (boxes, [one.field for one in anchors.fields]) == (["Opening", "Opening"], ["title"])


def test_a_text_box_left_empty_keeps_a_paragraph() -> None:
    content = made(template(paragraph(box(control("each:meeting.days", paragraph(inline("day.heading")))))), Paper())

    assert (broken_rules(content), len(list(body(content).iter(w("txbxContent"))))) == ([], 2)


def test_a_slip_in_a_text_box_is_told_once() -> None:
    text = paragraph(box(paragraph(inline("meeting.titel"))))

    assert len(template_problems(template(text), CATALOGUE)) == 1


def page_ends(content: bytes) -> list[str]:
    """The paragraphs in reading order, with what parts pages between them."""
    marks = body(content).iter(w("t"), w("br"), w("sectPr"))
    return [element.text or "" if local(element) == "t" else local(element) for element in marks]


@pytest.mark.parametrize(
    ("ending", "mark"),
    [
        (paragraph(words("Yours") + PAGE_BREAK), "br"),
        (paragraph(words("Yours")) + paragraph(PAGE_BREAK), "br"),
        (paragraph(words("Yours")) + SECTION, "sectPr"),
    ],
    ids=["break in the line", "break alone", "section"],
)
def test_a_break_at_the_end_of_a_repeat_stands_between_its_copies(ending: str, mark: str) -> None:
    text = control("each:meeting.days", paragraph(inline("day.heading")) + ending) + "<w:p/>"

    content = made(template(text), Paper(THREE_DAYS), final=True)

    letters = ["Monday", "Yours", mark, "Tuesday", "Yours", mark, "Sunday", "Yours"]
    assert page_ends(content) == [*letters, "sectPr"]
    assert broken_rules(content) == []


def test_the_last_of_the_repeated_sections_is_set_up_like_the_others() -> None:
    text = control("each:meeting.days", paragraph(inline("day.heading")) + SECTION) + "<w:p/>"

    content = made(template(text), Paper(THREE_DAYS), final=True)

    assert [value(one, "start") for one in body(content).iter(w("pgNumType"))] == ["1", "1", "1"]


@pytest.mark.parametrize(
    "text",
    [
        control("each:meeting.days", paragraph(inline("day.heading") + PAGE_BREAK)) + paragraph(words("Annex")),
        control("each:meeting.days", control("each:day.slots", paragraph(inline("slot.title") + PAGE_BREAK))),
    ],
    ids=["words behind", "repeat around"],
)
def test_a_break_stays_behind_every_copy_where_more_may_follow(text: str) -> None:
    content = made(template(text), Paper(THREE_DAYS), final=True)

    ends = page_ends(content)
    assert ends.count("br") == len([word for word in ends if word not in ("br", "sectPr", "Annex")])


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_both_judges_find_letters_in_sections_sound(final: bool, word_findings: Callable[[bytes], list[str]]) -> None:
    letter = paragraph(inline("day.heading")) + control("meeting.note", paragraph(PROMPT)) + SECTION

    content = made(template(control("each:meeting.days", letter) + "<w:p/>"), Paper(THREE_DAYS), final=final)

    assert (broken_rules(content), word_findings(content)) == ([], [])


@pytest.mark.parametrize("final", [True, False], ids=["final", "draft"])
def test_both_judges_find_repeats_of_several_rows_in_each_other_sound(
    final: bool, word_findings: Callable[[bytes], list[str]]
) -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    slots = control(
        "each:day.slots",
        row(cell(paragraph(inline("slot.title")), restart)) + row(cell(paragraph(words("held")), goes_on)),
    )
    none = control("ifnot:day.slots", row(cell(paragraph(words("No slot")))))
    day = row(cell(paragraph(inline("day.heading")))) + slots + none
    text = table(row(cell(paragraph(words("Head"))), is_head=True), control("each:meeting.days", day))

    content = made(template(text), Paper(THREE_DAYS), final=final)

    said_lines = [line for line in lines(content) if line]
    day_one = ["Monday", "Tea", "held", "Talk", "held", "Rest", "held"]
    assert said_lines == ["Head", *day_one, "Tuesday", "Tour", "held", "End", "held", "Sunday", "No slot"]
    assert (broken_rules(content), word_findings(content)) == ([], [])


def test_a_paragraph_that_stays_with_the_next_one_does_so_in_every_copy_and_block() -> None:
    kept = '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr>{held}</w:p>'
    text = control("each:meeting.days", kept.format(held=inline("day.heading")) + paragraph(words("Text")))
    note = control("meeting.note", kept.format(held=PROMPT))
    paper = Paper(Meeting(note=RichText.of("One\nTwo"), days=THREE_DAYS.days))

    content = made(template(text + note), paper, final=True)

    held = [said(one) for one in body(content).iter(w("p")) if one.find(f"{w('pPr')}/{w('keepNext')}") is not None]
    assert held == ["Monday", "Tuesday", "Sunday", "One", "Two"]
