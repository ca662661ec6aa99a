"""What a template's prompts, styles and parts bring along, and what of it stays behind."""

from lxml import etree

from pesnet_desktop.documents.anchor_map import read_map
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.rich_text import Paragraph, RichText
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import (
    PROMPT,
    Cover,
    Day,
    Meeting,
    Paper,
    body,
    cell,
    control,
    inline,
    lines,
    made,
    paragraph,
    part,
    row,
    table,
    template,
    with_parts,
    words,
)

NOTE = control("meeting.note", paragraph(PROMPT))


def with_note(*blocks: Paragraph, text: bytes | None = None) -> bytes:
    return made(text or template(NOTE), Paper(Meeting(note=RichText(blocks))))


def test_a_lead_in_stays_on_the_page_of_its_list_and_other_paragraphs_do_not() -> None:
    content = with_note(
        Paragraph.of("These:"), Paragraph.of("one", kind="bullet"), Paragraph.of("Not these:"), Paragraph.of("Text.")
    )

    held = [one.find(f"{w('pPr')}/{w('keepNext')}") is not None for one in body(content).iter(w("p"))]
    assert held == [True, False, False, False]


def test_a_line_deeper_than_the_list_goes_as_deep_as_the_list() -> None:
    content = with_note(Paragraph.of("deep", kind="bullet", level=7))

    assert [value(one) for one in body(content).iter(w("ilvl"))] == ["2"]


def test_a_latin_paragraph_in_an_arabic_place_turns_back_and_its_arabic_neighbour_does_not() -> None:
    arabic = control("meeting.note", paragraph(PROMPT).replace("</w:pPr>", "<w:bidi/></w:pPr>"))

    content = with_note(Paragraph.of("ورشة"), Paragraph.of("Workshop"), text=template(arabic))

    switches = [one.find(f"{w('pPr')}/{w('bidi')}") for one in body(content).iter(w("p"))]
    assert [None if one is None else value(one) for one in switches] == ["", "0"]


def test_arabic_words_name_their_language_where_they_are_guests() -> None:
    content = with_note(Paragraph.of("Workshop ورشة"))

    assert [value(one, "bidi") for one in body(content).iter(w("lang"))] == ["ar-SA"]


def test_nothing_of_a_prompt_s_grey_or_direction_is_left() -> None:
    mark = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr></w:pPr>'
    prompt = PROMPT.replace("</w:rPr>", '<w:color w:val="595959"/><w:rtl/><w:lang w:val="fr-FR"/></w:rPr>')
    text = template(
        control("meeting.note", paragraph(prompt).replace("</w:pPr>", mark)), paragraph(inline("meeting.title"))
    )

    content = with_note(Paragraph.of("Words"), text=text)

    assert list(body(content).iter(w("rStyle"), w("color"), w("rtl"), w("lang"))) == []


def test_the_control_s_own_look_goes_before_that_of_its_prompt() -> None:
    text = template(paragraph(control("meeting.title", PROMPT).replace("<w:alias", "<w:rPr><w:i/></w:rPr><w:alias", 1)))

    content = made(text, Paper(), final=True)

    assert [local(one) for one in next(body(content).iter(w("rPr")))] == ["i"]


def test_a_table_that_goes_takes_its_lines_of_the_map_along() -> None:
    total = row(cell(paragraph(inline("meeting.title"))))
    text = template(table(control("each:meeting.days", row(cell(paragraph()))), total), NOTE)

    content = with_note(Paragraph.of("Words"), text=text)

    found = read_map(part(content, "customXml/item1.xml"))
    assert found is not None
    assert [one.name for one in found.fields] == ["_pm1_note"]


def test_a_bookmark_that_reaches_out_of_a_repeat_is_dropped_whole() -> None:
    opening, closing = '<w:bookmarkStart w:id="9" w:name="far"/>', '<w:bookmarkEnd w:id="9"/>'
    text = template(control("each:meeting.days", paragraph(opening + words("day"))), paragraph(closing))

    content = made(text, Paper(Meeting(days=(Day("Monday"), Day("Tuesday")))))

    assert (lines(content), broken_rules(content)) == (["day", "day", ""], [])


def test_word_s_own_repeating_section_may_carry_the_repeat() -> None:
    one = "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr>"
    inside = f"{one}<w:sdtContent>{paragraph(inline('day.heading'))}</w:sdtContent></w:sdt>"
    text = template(control("each:meeting.days", inside, "<w15:repeatingSection/>"), paragraph())

    content = made(text, Paper(Meeting(days=(Day("Monday"), Day("Tuesday")))), final=True)

    assert (lines(content), list(body(content).iter(w("sdt")))) == (["Monday", "Tuesday", ""], [])


def test_a_part_that_declares_nothing_but_word_gets_what_anchors_and_links_need() -> None:
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    bare = f"<w:document {namespace}><w:body>{paragraph(inline('meeting.title'))}</w:body></w:document>"
    text = with_parts(template(paragraph()), {"word/document.xml": bare.encode()})

    root = etree.fromstring(part(made(text, Paper())))

    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    assert (root.nsmap.keys() >= {"w", "r", "w15", "mc"}, root.get(f"{{{compatibility}}}Ignorable")) == (True, "w15")


def test_older_programs_may_pass_over_the_hidden_look_beside_what_they_passed_over_before() -> None:
    text = template(paragraph(inline("meeting.title")))
    document = part(text).replace(b'mc:Ignorable="w14 w15"', b'mc:Ignorable="w14"')

    content = made(with_parts(text, {"word/document.xml": document}), Paper())

    assert b'mc:Ignorable="w14 w15"' in part(content)


def test_a_paper_of_a_dotx_is_a_document() -> None:
    text = template(paragraph(inline("meeting.title")))
    types = part(text, "[Content_Types].xml").replace(b"document.main+xml", b"template.main+xml")

    content = made(with_parts(text, {"[Content_Types].xml": types}), Paper())

    assert b"document.main+xml" in part(content, "[Content_Types].xml")


def test_the_status_of_the_paper_decides_over_header_and_watermark() -> None:
    text = template(paragraph(control("if:cover.is_draft", words("DRAFT ")) + inline("cover.title")))

    found = [lines(made(text, Paper(cover=Cover(is_draft=is_draft)), final=not is_draft)) for is_draft in (True, False)]

    assert found == [["DRAFT Meeting"], ["Meeting"]]
