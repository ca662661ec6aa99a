"""How a draft remembers where its words came from, and that a final paper does not."""

import io
import zipfile

import docx
from lxml.etree import _Element

from pesnet_desktop.documents.anchor_map import FieldAnchor, RecordAnchor, read_map
from pesnet_desktop.documents.anchors import LONGEST_NAME
from pesnet_desktop.documents.wordml import W15, value, w
from pesnet_desktop.model.rich_text import Paragraph, RichText
from tests.documents.small_templates import (
    PROMPT,
    Day,
    Meeting,
    Paper,
    Slot,
    body,
    cell,
    control,
    inline,
    made,
    names,
    paragraph,
    part,
    row,
    said,
    table,
    template,
    with_parts,
    words,
)

LONG = "f" * 32
NOTE = RichText((Paragraph.of("First", "bold"), Paragraph.of("Second", kind="bullet")))
TEXT = template(
    paragraph(inline("meeting.title")),
    control("meeting.note", paragraph(PROMPT)),
    table(control("each:meeting.days", row(control("day.heading", cell(paragraph(PROMPT)))))),
    paragraph(inline("meeting.title") + words(" ") + inline("meeting.dates")),
)
MEETING = Meeting("Opening", note=NOTE, days=(Day("Monday", LONG), Day("Tuesday", "d2"), Day("Wednesday")))


def between(root: _Element, name: str) -> str:
    """The words from a bookmark's start to its end."""
    start = next(one for one in root.iter(w("bookmarkStart")) if value(one, "name") == name)
    end = next(one for one in root.iter(w("bookmarkEnd")) if value(one, "id") == value(start, "id"))
    order = list(root.iter())
    inside = order[order.index(start) : order.index(end)]
    return "".join(one.text or "" for one in inside if one.tag == w("t"))


def test_the_map_names_record_field_and_what_was_said() -> None:
    found = read_map(part(made(TEXT, Paper(MEETING)), "customXml/item1.xml"))

    assert found is not None
    assert found.language == "en"
    assert found.records == (RecordAnchor("_pffffffffffff", "day", LONG), RecordAnchor("_pd2", "day", "d2"))
    assert found.fields == (
        FieldAnchor("_pm1_title", "meeting", "m1", "title", "Opening"),
        FieldAnchor("_pm1_note", "meeting", "m1", "note", NOTE),
        FieldAnchor("_pffffffffffff_heading", "day", LONG, "heading", "Monday"),
        FieldAnchor("_pd2_heading", "day", "d2", "heading", "Tuesday"),
        FieldAnchor("_pm1_title_2", "meeting", "m1", "title", "Opening"),
    )


def test_every_line_of_the_map_has_its_bookmark_around_the_words_and_its_control() -> None:
    content = made(TEXT, Paper(MEETING))
    found = read_map(part(content, "customXml/item1.xml"))
    assert found is not None

    root = body(content)
    tagged = {value(one.find(f"{w('sdtPr')}/{w('tag')}")): said(one) for one in root.iter(w("sdt"))}
    marked = {one.name: between(root, one.name) for one in found.fields}

    assert marked == {
        "_pm1_title": "Opening",
        "_pm1_note": "FirstSecond",
        "_pffffffffffff_heading": "Monday",
        "_pd2_heading": "Tuesday",
        "_pm1_title_2": "Opening",
    }
    assert tagged == marked
    assert [between(root, one.name) for one in found.records] == ["Monday", "Tuesday"]


def test_controls_of_a_draft_are_hidden_and_nothing_is_locked() -> None:
    locked = template(paragraph(control("meeting.title", PROMPT, '<w:lock w:val="sdtLocked"/>')))

    root = body(made(locked, Paper()))

    looks = [one.get(f"{{{W15}}}val") for one in root.iter(f"{{{W15}}}appearance")]
    assert (looks, list(root.iter(w("lock")))) == (["hidden"], [])


def test_names_fit_into_word_however_long_the_field_and_however_often_it_stands() -> None:
    text = template(control("each:meeting.days", paragraph(inline("day.heading") * 120)))

    root = body(made(text, Paper(Meeting(days=(Day("Monday", LONG),)))))

    found = [value(one, "name") for one in root.iter(w("bookmarkStart"))]
    assert (len(found), len(set(found)), max(map(len, found)) <= LONGEST_NAME) == (121, 121, True)


def test_a_field_that_is_not_to_be_edited_and_a_record_that_is_not_kept_have_no_anchor() -> None:
    text = template(paragraph(inline("meeting.dates")), control("each:meeting.days", paragraph(inline("day.heading"))))

    content = made(text, Paper(Meeting(days=(Day("Wednesday"),))))

    assert list(body(content).iter(w("sdt"), w("bookmarkStart"))) == []
    assert [name for name in names(content) if name.startswith("customXml")] == []


def test_a_record_printed_twice_has_its_own_anchor_where_it_stands_first() -> None:
    days = control("each:meeting.days", paragraph(inline("day.heading")))

    root = body(made(template(days, days), Paper(Meeting(days=(Day("Monday", "d1"),)))))

    assert [value(one, "name") for one in root.iter(w("bookmarkStart"))] == ["_pd1", "_pd1_heading", "_pd1_heading_2"]


def test_an_item_s_anchor_stands_in_whichever_branch_is_kept() -> None:
    branches = "".join(
        control(f"{verb}:day.slots", paragraph(words(verb) + inline("day.heading"))) for verb in ("if", "ifnot")
    )
    days = (Day("Monday", "d1", (Slot("Tea", "s1"),)), Day("Tuesday", "d2"))

    root = body(made(template(control("each:meeting.days", branches)), Paper(Meeting(days=days))))

    assert [between(root, name) for name in ("_pd1", "_pd2")] == ["ifMonday", "ifnotTuesday"]


def test_a_place_left_empty_can_be_typed_in_and_read_back() -> None:
    text = template(paragraph(inline("meeting.title")), table(row(cell(control("meeting.note", paragraph(PROMPT))))))

    content = made(text, Paper(Meeting(title="")))

    assert [between(body(content), name) for name in ("_pm1_title", "_pm1_note")] == ["", ""]
    assert [len(list(one.iter(w("r"), w("p")))) for one in body(content).iter(w("sdt"))] == [1, 1]


def test_a_final_paper_keeps_no_control_no_bookmark_of_ours_and_no_map() -> None:
    content = made(TEXT, Paper(MEETING), final=True)

    assert list(body(content).iter(w("sdt"), w("bookmarkStart"), w("bookmarkEnd"))) == []
    assert names(content) == names(TEXT)
    assert b"_pm1" not in part(content)


def test_the_map_survives_a_program_that_reads_and_writes_the_draft() -> None:
    saved = io.BytesIO()
    docx.Document(io.BytesIO(made(TEXT, Paper(MEETING)))).save(saved)

    with zipfile.ZipFile(saved) as file:
        maps = [read_map(file.read(name)) for name in file.namelist() if name.startswith("customXml/item")]

    found = [one for one in maps if one is not None]
    assert [len(one.fields) for one in found] == [5]
    assert [between(body(saved.getvalue()), one.name) for one in found[0].records] == ["Monday", "Tuesday"]


def test_a_custom_part_of_another_program_is_no_map() -> None:
    assert read_map(b"<other/>") is None


def test_a_template_s_own_custom_part_keeps_its_place_beside_the_map() -> None:
    content = made(with_parts(TEXT, {"customXml/item1.xml": b"<other/>"}), Paper(MEETING))

    own, ours = (part(content, f"customXml/item{number}.xml") for number in (1, 2))
    assert (own, read_map(ours) is not None) == (b"<other/>", True)
    assert b'Target="../customXml/item2.xml"' in part(content, "word/_rels/document.xml.rels")
