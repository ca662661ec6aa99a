"""What a template may not hold, and how its place is named."""

import io
import zipfile

import pytest

from pesnet_desktop.documents.starter.build import build_template
from pesnet_desktop.documents.template import compile_template, template_problems
from pesnet_desktop.model.problems import Problem
from tests.documents.small_templates import (
    CATALOGUE,
    PROMPT,
    Paper,
    cell,
    control,
    inline,
    made,
    names,
    paragraph,
    part,
    row,
    table,
    template,
    with_parts,
    words,
)

CUT_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
GOES_ON = cell(paragraph(), "<w:vMerge/>")
BEGINS = cell(paragraph(), '<w:vMerge w:val="restart"/>')


def codes(content: bytes) -> list[str]:
    return [problem.code for problem in template_problems(content, CATALOGUE)]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (paragraph(inline("meeting.colour")), "template-tag-unknown"),
        (paragraph(inline("{{ meeting.title }}")), "template-tag-near"),
        (paragraph(inline("each:meeting.days|long")), "template-tag-near"),
        (paragraph(inline("meeting.title.upper")), "template-tag-near"),
        (paragraph(inline("meeting.titel")), "template-tag-near"),
        (paragraph(inline("event.heading")), "template-tag-near"),
        (paragraph(inline("meeting." + "t" * 60)), "template-tag-long"),
        (paragraph(inline("day.heading")), "template-out-of-scope"),
        (control("each:meeting.days", paragraph()) + paragraph(inline("day.heading")), "template-out-of-scope"),
        (paragraph(inline("meeting.note")), "template-wrong-place"),
        (table(control("meeting.title", row(cell(paragraph())))), "template-wrong-place"),
        (paragraph(inline("meeting.dates|weekday")), "template-format-unknown"),
        (paragraph(inline("meeting.days")), "template-cannot-print"),
        (paragraph(inline("cover.is_draft")), "template-cannot-print"),
        (control("each:meeting.title", paragraph()), "template-cannot-repeat"),
        (table(row(control("each:meeting.days", cell(paragraph())))), "template-cells"),
        (control("if:meeting.note", ""), "template-holds-nothing"),
        (control("each:meeting.days", paragraph(PROMPT), "<w:showingPlcHdr/>"), "template-holds-nothing"),
        (paragraph(control("each:meeting.days", CUT_FIELD)), "template-half"),
        (table(row(BEGINS), control("each:meeting.days", row(GOES_ON))), "template-half"),
        (table(control("each:meeting.days", row(BEGINS)), row(GOES_ON)), "template-half"),
        (control("each:meeting.days", table(row(cell(paragraph())))), "template-tables-touch"),
        (control("meeting.title", paragraph() + paragraph()), "template-one-paragraph"),
        (control("meeting.note", table(row(cell(paragraph())))), "template-not-paragraphs"),
        (paragraph("<w:sdt><w:sdtContent/></w:sdt>"), "template-no-tag"),
    ],
)
def test_a_control_that_cannot_be_filled_is_refused(body: str, code: str) -> None:
    assert codes(template(body, paragraph())) == [code]


def test_facts_of_two_papers_in_one_template_are_refused() -> None:
    assert codes(template(paragraph(inline("meeting.title") + inline("letter.number")))) == ["template-mixed"]


def test_a_template_without_any_field_is_refused() -> None:
    assert codes(template(paragraph(words("Dear all")), paragraph())) == ["template-without-fields"]


def test_the_sentence_names_the_control_its_part_and_the_words_near_it() -> None:
    content = template(paragraph(words("The colour is ")), paragraph(inline("meeting.colour")))

    with pytest.raises(Problem) as refused:
        compile_template(content, CATALOGUE)

    assert str(refused.value) == (
        "In the template, the control “Title of meeting.colour” (meeting.colour) in paragraph 2 of the text, "
        "near “The colour is” names a field that the program does not know, or no longer. "
        "Take one from the field palette, or remove this control."
    )


def test_a_tag_with_a_slip_is_told_with_the_one_that_was_meant() -> None:
    (problem,) = template_problems(template(paragraph(inline("each:meeting.dais")), paragraph()), CATALOGUE)

    assert str(problem) == (
        "In the template, the control “Title of each:meeting.dais” (each:meeting.dais) in paragraph 1 of the text, "
        "near “prompt” names a field that the program does not know. "
        "Was “Days” meant? Then give it the tag each:meeting.days."
    )


def test_what_stands_outside_of_its_repeat_is_told_where_to_go() -> None:
    (problem,) = template_problems(template(paragraph(inline("day.heading"))), CATALOGUE)

    assert (problem.values["noun"], problem.values["lists"]) == ("day", "“Days” (each:meeting.days)")


WRONG = inline("meeting.days")


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (paragraph() + paragraph(words("Before ") + WRONG), "paragraph 2 of the text"),
        (table(row(cell(paragraph()))) + paragraph(WRONG), "paragraph 1 of the text"),
        (
            table(row(cell(paragraph()))) + paragraph() + table(row(cell(paragraph()), cell(paragraph(WRONG)))),
            "row 1, column 2 of the second table",
        ),
        (
            table(control("if:meeting.note", row(cell(paragraph()))), row(cell(paragraph(WRONG)))),
            "row 2, column 1 of the first table",
        ),
        (table(row(cell(paragraph())), control("meeting.title", row(cell(paragraph())))), "row 2 of the first table"),
        (
            table(row(cell(paragraph()), control("each:meeting.days", cell(paragraph())))),
            "row 1, column 2 of the first table",
        ),
        (table(row(cell(table(row(cell(paragraph(WRONG)))) + paragraph()))), "row 1, column 1 of the first table"),
        (control("meeting.note", paragraph() + paragraph()) + paragraph(WRONG), "paragraph 3 of the text"),
        (control("each:meeting.title", table(row(cell(paragraph())))), "row 1 of the first table"),
    ],
)
def test_a_fault_is_placed_by_paragraph_or_cell(body: str, place: str) -> None:
    (problem,) = template_problems(template(body, paragraph()), CATALOGUE)

    assert problem.values["place"].partition(" in ")[2].partition(", near")[0] == place


def test_everything_that_is_wrong_is_told_at_once() -> None:
    content = template(paragraph(inline("meeting.colour")), paragraph(inline("meeting.note")))

    assert codes(content) == ["template-tag-unknown", "template-wrong-place"]


def test_word_s_own_controls_stay_and_may_hold_ours() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj>'
    own = (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph(inline('meeting.title'))}</w:sdtContent></w:sdt>"
    )

    content = made(template(own), Paper(), final=True)

    assert (b"docPartObj" in part(content), b"Opening" in part(content)) == (True, True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 and no more",
        b"%PDF-1.7",
        template(paragraph())[:-40],
        template(paragraph()).replace(b"word/document.xml", b"word/documents.xm"),
    ],
)
def test_what_is_no_whole_word_file_is_called_damaged(content: bytes) -> None:
    assert codes(content) == ["template-damaged"]


@pytest.mark.parametrize("text", ["<w:document>", "<document/>", '<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>', "\ufeff"])
def test_a_part_that_is_broken_or_has_a_document_type_is_called_damaged(text: str) -> None:
    content = with_parts(template(paragraph()), {"word/document.xml": text.encode()})

    assert codes(content) == ["template-damaged"]


def test_a_template_that_swells_without_end_is_refused() -> None:
    content = with_parts(template(paragraph()), {"word/media/image1.bin": bytes(100_000_001)})

    assert codes(content) == ["template-too-big"]


def test_the_same_template_is_compiled_once() -> None:
    content = template(paragraph(inline("meeting.title")))

    first, second = (compile_template(bytes(bytearray(content)), CATALOGUE) for _ in range(2))

    assert first is second


def test_members_that_did_not_change_are_carried_over_as_they_were_packed() -> None:
    content = template(paragraph(inline("meeting.title")))

    paper = made(content, Paper(), final=True)

    kept = ["word/styles.xml", "word/numbering.xml", "word/theme/theme1.xml"]
    assert [packed_size(paper, name) for name in kept] == [packed_size(content, name) for name in kept]
    assert names(paper) == names(content)


def test_a_template_s_path_on_somebody_s_disk_does_not_reach_the_paper() -> None:
    schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    target = 'Target="file:///C:/Users/a/x.dotx" TargetMode="External"'
    relation = f'<Relationship Id="rId1" Type="{schema}/attachedTemplate" {target}/>'
    relations = f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>'
    content = template(paragraph(inline("meeting.title")))
    settings = part(content, "word/settings.xml").decode().replace(
        "<w:defaultTabStop", f'<w:attachedTemplate xmlns:r="{schema}" r:id="rId1"/><w:defaultTabStop'
    )  # fmt: skip
    parts = {"word/settings.xml": settings.encode(), "word/_rels/settings.xml.rels": relations.encode()}

    paper = made(with_parts(content, parts), Paper())

    traces = [
        name for name in names(paper) if b"x.dotx" in part(paper, name) or b"attachedTemplate" in part(paper, name)
    ]
    assert traces == []


def packed_size(content: bytes, name: str) -> tuple[int, int]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        found = file.getinfo(name)
        return found.compress_size, found.CRC


@pytest.mark.parametrize("name", ["word/styles.xml", "word/numbering.xml"])
def test_a_part_that_is_of_another_kind_than_it_says_is_damage(name: str) -> None:
    whole = build_template("concept-note", "en")

    assert codes(with_parts(whole, {name: b"<a/>"})) == ["template-damaged"]


def test_what_is_dangerous_in_a_damaged_template_is_told_all_the_same() -> None:
    whole = build_template("concept-note", "en")
    hostile = with_parts(whole, {"word/styles.xml": b"<w:styles", "word/vbaProject.bin": b"macro"})

    assert codes(hostile) == ["template-macro", "template-damaged"]
