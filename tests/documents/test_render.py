"""What a reader finds in a paper, whichever way its template lays its controls."""

from collections.abc import Callable
from datetime import date

import pytest
from lxml import etree

from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import (
    CATALOGUE,
    PROMPT,
    Cover,
    Day,
    Meeting,
    OtherPaper,
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
    with_parts,
    words,
)

TWO_DAYS = Meeting(days=(Day("Monday", "d1", (Slot("Tea", "s1"), Slot("Talk", "s2"))), Day("Tuesday", "d2")))
LIST = RichText((
    Paragraph.of("The steps:"), Paragraph.of("One", kind="number"), Paragraph.of("Deep", kind="bullet", level=1),
    Paragraph.of("Two", kind="number"), Paragraph.of("Between"), Paragraph.of("One again", kind="number"),
))  # fmt: skip


@pytest.mark.parametrize("final", [True, False])
def test_a_field_is_filled_within_its_line(final: bool) -> None:
    content = made(template(paragraph(words("On ") + inline("meeting.title") + words("."))), Paper(), final=final)

    assert lines(content)[0] == "On Opening."


@pytest.mark.parametrize("tag", ["meeting.dates", "meeting.dates|long"])
def test_dates_are_printed_in_the_house_format_that_the_tag_names(tag: str) -> None:
    content = made(template(paragraph(inline(tag) + words(" or ") + inline("meeting.dates|events-list"))), Paper())

    assert lines(content)[0] == "8–9 July 2025 or 08-09 July 2025"


@pytest.mark.parametrize("final", [True, False])
def test_a_control_around_the_paragraph_or_the_cell_keeps_its_style(final: bool) -> None:
    around_cell = table(row(control("meeting.title", cell(paragraph(PROMPT, "TableText")))))
    content = made(template(control("meeting.title", paragraph(PROMPT, "Title")), around_cell), Paper(), final=final)

    styles = [value(one.find(f"{w('pPr')}/{w('pStyle')}")) for one in body(content).iter(w("p"))]

    assert (lines(content), styles, broken_rules(content)) == (["Opening", "Opening"], ["Title", "TableText"], [])


def test_what_a_control_holds_is_repeated_for_each_record_and_within_it() -> None:
    slots = control("each:day.slots", paragraph(inline("slot.title")))
    days = control("each:meeting.days", paragraph(inline("day.heading")) + slots + paragraph(words("–")))

    content = made(template(days), Paper(TWO_DAYS))

    assert lines(content) == ["Monday", "Tea", "Talk", "–", "Tuesday", "–"]


def test_rows_tables_and_words_of_a_line_are_repeated_too() -> None:
    rows = control("each:day.slots", row(cell(paragraph(inline("slot.title")))))
    tables = control("each:meeting.days", table(row(cell(paragraph(inline("day.heading")))), rows) + paragraph())
    line = paragraph(control("each:meeting.days", inline("day.heading") + words(", ")))

    content = made(template(tables, line), Paper(TWO_DAYS))

    assert lines(content) == ["Monday", "Tea", "Talk", "", "", "Monday, Tuesday, "]


def test_conditions_keep_what_they_hold_where_there_is_something_to_say_or_nothing() -> None:
    text = template(
        control("if:meeting.days", paragraph(words("days"))),
        control("ifnot:meeting.days", paragraph(words("none"))),
        control("if:meeting.note", paragraph(words("note"))),
    )

    assert [lines(made(text, Paper(meeting))) for meeting in (TWO_DAYS, Meeting())] == [["days"], ["none"]]


def test_a_table_that_repeats_over_nothing_goes_as_a_whole() -> None:
    rows = control("each:meeting.days", row(cell(paragraph(inline("day.heading")))))
    total = row(cell(paragraph(inline("meeting.title"))))
    text = template(table(row(cell(paragraph(words("Day"))), is_head=True), rows, total), paragraph(words("end")))

    content = made(text, Paper())

    assert (lines(content), broken_rules(content)) == (["end"], [])


def test_a_table_stays_when_a_row_of_it_says_that_there_is_none() -> None:
    rows = control("each:meeting.days", row(cell(paragraph(inline("day.heading")))))
    none = control("ifnot:meeting.days", row(cell(paragraph(words("none")))))
    text = template(table(row(cell(paragraph(words("Day"))), is_head=True), rows, none), paragraph())

    assert lines(made(text, Paper())) == ["Day", "none", ""]


def test_a_table_whose_every_row_is_conditional_goes_when_no_row_is_left() -> None:
    conditional = table(control("if:meeting.note", row(cell(paragraph(words("note"))))))

    content = made(template(conditional, paragraph(words("end"))), Paper())

    assert (lines(content), broken_rules(content)) == (["end"], [])


@pytest.mark.parametrize("final", [True, False])
@pytest.mark.parametrize(
    "inside",
    [
        control("meeting.note", paragraph(PROMPT)),
        control("if:meeting.note", paragraph(words("gone"))),
        control("if:meeting.days", table(row(cell(paragraph())))) + control("if:meeting.note", paragraph()),
        paragraph(words("stays")) + control("if:meeting.days", table(row(cell(paragraph())))),
        control("each:meeting.days", control("if:meeting.note", table(row(cell(paragraph()))))),
    ],
)
def test_a_cell_ends_in_a_paragraph_whatever_is_left_out_of_it(inside: str, final: bool) -> None:
    text = template(table(row(cell(inside))), paragraph())

    found = [broken_rules(made(text, Paper(meeting), final=final)) for meeting in (Meeting(), TWO_DAYS)]

    assert found == [[], []]


def test_rich_text_becomes_real_lists_each_numbered_from_one() -> None:
    content = made(template(control("meeting.note", paragraph(PROMPT))), Paper(Meeting(note=LIST)))

    shape = [
        (value(one.find(f"{w('pPr')}/{w('pStyle')}")), value(one.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")))
        for one in body(content).iter(w("p"))
    ]
    numbering = etree.fromstring(part(content, "word/numbering.xml"))
    restarts = {value(one, "numId"): value(one.find(f".//{w('startOverride')}")) for one in numbering.iter(w("num"))}
    first, second = shape[1][1], shape[5][1]
    styles = ["BodyText", "ListNumber", "ListBullet", "ListNumber", "BodyText", "ListNumber"]
    assert [style for style, _ in shape] == styles
    assert (shape[3][1], first == second, restarts[first], restarts[second]) == (first, False, "1", "1")


def test_an_indented_paragraph_belongs_to_its_numbered_line_and_the_numbers_go_on() -> None:
    one, two = Paragraph.of("One", kind="number"), Paragraph.of("Two", kind="number")
    note = RichText((one, Paragraph.of("More of it.", level=1), two))

    content = made(template(control("meeting.note", paragraph(PROMPT))), Paper(Meeting(note=note)))

    numbers = [value(found) for found in body(content).iter(w("numId"))]
    assert (len(numbers), len(set(numbers))) == (2, 1)


def test_lists_in_a_table_take_the_small_bullets_and_a_prompt_may_show_another_style() -> None:
    note = Meeting(note=RichText((Paragraph.of("point", kind="bullet"),)))
    shown = paragraph(PROMPT, "TableText") + paragraph(PROMPT, "TableBulletWide")
    cells = [cell(control("meeting.note", prompt)) for prompt in (paragraph(PROMPT, "TableText"), shown)]

    content = made(template(table(*map(row, cells)), paragraph()), Paper(note))

    styles = [value(one.find(f"{w('pPr')}/{w('pStyle')}")) for one in body(content).iter(w("p"))]
    assert styles[:2] == ["TableBullet", "TableBulletWide"]


def test_what_is_to_be_confirmed_is_marked_in_a_draft_and_plain_in_a_final_paper() -> None:
    title = Paragraph((Run("Baku"), Run("\u00a0(tbc)", frozenset({"to_confirm"}))))
    text = template(paragraph(inline("meeting.title")))

    found = [made(text, Paper(Meeting(title=title)), final=final) for final in (False, True)]

    styles = [[value(one) for one in body(content).iter(w("rStyle"))] for content in found]
    assert ([lines(content) for content in found], styles) == ([["Baku\u00a0(tbc)"]] * 2, [["ToConfirm"], []])


def test_marks_stand_in_the_order_of_the_schema_and_a_prompt_s_grey_is_gone() -> None:
    run = Run("x", frozenset({"superscript", "bold", "underline", "italic"}))
    bold_prompt = PROMPT.replace("</w:rPr>", '<w:b/><w:color w:val="595959"/></w:rPr>')
    text = template(paragraph(control("meeting.title", bold_prompt)))

    content = made(text, Paper(Meeting(title=Paragraph((run,)))), final=True)

    properties = next(body(content).iter(w("rPr")))
    assert [local(one) for one in properties] == ["b", "bCs", "i", "iCs", "u", "vertAlign"]


def test_a_link_reaches_its_address_and_one_that_is_no_address_stays_plain() -> None:
    runs = (Run("site", link="https://example.org/?a=1&b=2"), Run("trap", link="file:///c:/secret"))

    content = made(
        template(control("meeting.note", paragraph(PROMPT))), Paper(Meeting(note=RichText((Paragraph(runs),))))
    )

    relations = etree.fromstring(part(content, "word/_rels/document.xml.rels"))
    targets = [one.get("Target") for one in relations if one.get("TargetMode") == "External"]
    linked = [said(one) for one in body(content).iter(w("hyperlink"))]
    assert (targets, linked) == (["https://example.org/?a=1&b=2"], ["site"])


def test_a_repeat_leaves_nothing_twice_that_may_be_there_once() -> None:
    shape = '<wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="3" name="dot"/></wp:inline>'
    drawing = f"<w:r><w:drawing>{shape}</w:drawing></w:r>"
    mark = '<w:bookmarkStart w:id="7" w:name="own"/>' + inline("day.heading") + '<w:bookmarkEnd w:id="7"/>'
    back = '<w:bookmarkStart w:id="8" w:name="_GoBack"/><w:bookmarkEnd w:id="8"/><w:proofErr w:type="spellStart"/>'
    traced = '<w:p w14:paraId="00000001" w14:textId="00000002" w:rsidR="00AA00AA">'
    text = template(control("each:meeting.days", f"{traced}{mark}{back}{drawing}</w:p>"), paragraph())

    content = made(text, Paper(TWO_DAYS))

    names = [value(one, "name") for one in body(content).iter(w("bookmarkStart"))]
    assert (broken_rules(content), [name for name in names if not name.startswith("_p")]) == ([], ["own", "own_2"])


def test_arabic_words_turn_in_a_line_and_an_arabic_paragraph_turns_as_a_whole() -> None:
    note = RichText((Paragraph.of("ورشة PESNET 2025"), Paragraph.of("Workshop ورشة")))

    content = made(template(control("meeting.note", paragraph(PROMPT))), Paper(Meeting(note=note)))

    turned = [one.find(f"{w('pPr')}/{w('bidi')}") is not None for one in body(content).iter(w("p"))]
    runs = [(said(one), one.find(f"{w('rPr')}/{w('rtl')}") is not None) for one in body(content).iter(w("r"))]
    assert turned == [True, False]
    assert runs == [("ورشة ", True), ("PESNET", False), (" 2025", True), ("Workshop ", False), ("ورشة", True)]


def test_a_file_says_its_title_language_and_day_and_neither_person_nor_machine() -> None:
    named = b"<Properties><Company>Somebody</Company></Properties>"
    titled = template(paragraph(inline("meeting.title")))
    compiled = compile_template(with_parts(titled, {"docProps/app.xml": named}), CATALOGUE)

    content = render(compiled, Paper(cover=Cover("fr", "Réunion & suite")), final=True, day=date(2025, 5, 12))

    core = {local(one): one.text for one in etree.fromstring(part(content, "docProps/core.xml"))}
    app = {local(one): one.text for one in etree.fromstring(part(content, "docProps/app.xml"))}
    assert core == {"title": "Réunion & suite", "language": "fr", "modified": "2025-05-12T00:00:00Z"}
    assert app == {"Application": "PESNET desktop"}


def test_equal_facts_make_equal_files() -> None:
    text = template(
        control("each:meeting.days", paragraph(inline("day.heading"))), control("meeting.note", paragraph())
    )
    paper = Paper(Meeting(note=LIST, days=TWO_DAYS.days))

    assert made(text, paper) == made(text, paper)


def test_a_template_of_another_paper_is_refused() -> None:
    compiled = compile_template(template(paragraph(inline("meeting.title"))), CATALOGUE)

    with pytest.raises(Problem) as refused:
        render(compiled, OtherPaper(), final=True)

    assert (refused.value.code, refused.value.values) == ("template-other-paper", {"nouns": "meeting"})


@pytest.mark.parametrize("final", [True, False])
def test_both_judges_find_every_kind_of_control_sound(final: bool, word_findings: Callable[[bytes], list[str]]) -> None:
    rows = control("each:meeting.days", row(control("day.heading", cell(paragraph(PROMPT))))) + control(
        "ifnot:meeting.days", row(cell(paragraph()))
    )
    text = template(
        control("meeting.title", paragraph(PROMPT)),
        control("meeting.note", paragraph(PROMPT)),
        table(rows),
        paragraph(inline("meeting.dates")),
        table(row(cell(control("meeting.note", paragraph(PROMPT))))),
        paragraph(),
    )
    linked = RichText((*LIST.blocks, Paragraph((Run("a", link="https://example.org"),)), Paragraph.of("ورشة")))

    meetings = (Meeting(), Meeting(note=linked, days=TWO_DAYS.days))

    papers = [made(text, Paper(meeting), final=final) for meeting in meetings]

    assert [[*word_findings(one), *broken_rules(one)] for one in papers] == [[], []]
