from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, WordText, read_text
from pesnet_desktop.model.problems import Problem
from tests.documents.read.word_files import NAMESPACES, cell, numbered, paragraph, row, table, word_file


def _read(tmp_path: Path, body: str, parts: dict[str, str] | None = None) -> WordText:
    return read_text(open_foreign(word_file(tmp_path, body, parts)))


def _lines(tmp_path: Path, body: str, parts: dict[str, str] | None = None) -> list[str]:
    return [part.text for part in _read(tmp_path, body, parts).body if isinstance(part, Block)]


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        (f"{_run('a')}<w:ins>{_run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>", "ab"),
        (f"<w:moveFrom>{_run('x')}</w:moveFrom><w:moveTo>{_run('a')}</w:moveTo>", "a"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{_run('a')}</w:sdtContent></w:sdt>", "a"),
        (f'<w:hyperlink w:anchor="x">{_run("a")}</w:hyperlink>', "a"),
        (f'<w:fldSimple w:instr="PAGE">{_run("7")}</w:fldSimple>', "7"),
        (f"<w:smartTag>{_run('a')}</w:smartTag>", "a"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>", "a\tb\nc‑"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0B7"/></w:r>', ""),
        ('<w:r><w:sym w:font="Calibri" w:char="00E9"/></w:r>', "é"),
        ("<w:r><w:t>a\u202eb</w:t></w:r>", "ab"),
    ],
)
def test_a_paragraph_is_read_as_it_is_seen(tmp_path: Path, inside: str, seen: str) -> None:
    assert _lines(tmp_path, f"<w:p>{inside}</w:p>") == [seen]


def test_a_field_shows_its_result_also_over_paragraphs(tmp_path: Path) -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    body = (
        f"<w:p>{mark.format('begin')}{code}{_run('code')}{mark.format('separate')}{_run('one')}</w:p>"
        f"<w:p>{_run('two')}{mark.format('end')}{_run('three')}</w:p>"
    )

    assert _lines(tmp_path, body) == ["one", "twothree"]


def test_a_text_box_is_read_once_and_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    drawn = f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>"
    body = f"<w:p>{_run('before')}<w:r>{drawn}<w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"

    assert _lines(tmp_path, body) == ["before", "in the box"]


def test_automatic_numbers_are_counted_as_word_counts_them(tmp_path: Path) -> None:
    body = "".join(
        [numbered("a"), numbered("b"), numbered("c", level=1), numbered("d", level=1), numbered("e"), numbered("f", 3)]
    )

    assert _lines(tmp_path, body) == ["1. a", "2. b", "2.a) c", "2.b) d", "3. e", "5. f"]


def test_a_list_of_a_style_is_a_list(tmp_path: Path) -> None:
    styles = (
        f'<w:styles {NAMESPACES}><w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="Mine"><w:basedOn w:val="Base"/></w:style></w:styles>'
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr>{_run("a")}</w:p>'

    text = _read(tmp_path, body, {"word/styles.xml": styles})

    assert [part.paragraph.kind for part in text.body if isinstance(part, Block)] == ["bullet"]


def test_bullets_typed_by_hand_are_bullets(tmp_path: Path) -> None:
    text = _read(tmp_path, paragraph("The topics:\n• one;\n• two") + paragraph("- three") + paragraph("pre-view"))

    assert [(part.paragraph.kind, part.text) for part in text.body if isinstance(part, Block)] == [
        ("paragraph", "The topics:"),
        ("bullet", "one;"),
        ("bullet", "two"),
        ("bullet", "three"),
        ("paragraph", "pre-view"),
    ]


def test_marks_and_links_are_kept(tmp_path: Path) -> None:
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" TargetMode="External" Target="https://a.example/"/></Relationships>'
    )
    body = (
        "<w:p><w:r><w:rPr><w:b/><w:i w:val='0'/></w:rPr><w:t>bold</w:t></w:r>"
        f"<w:hyperlink r:id='r1'>{_run('there')}</w:hyperlink></w:p>"
    )

    block = _read(tmp_path, body, {"word/_rels/document.xml.rels": links}).body[0]

    assert isinstance(block, Block)
    assert [(run.text, set(run.marks), run.link) for run in block.paragraph.runs] == [
        ("bold", {"bold"}, ""),
        ("there", set(), "https://a.example/"),
    ]


def test_rows_in_controls_are_read_and_deleted_rows_are_not(tmp_path: Path) -> None:
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(['gone'])}</w:tr>"
    held = f"<w:sdt><w:sdtContent>{row([['a'], ['b']])}</w:sdtContent></w:sdt>"

    text = _read(tmp_path, f"<w:sdt><w:sdtContent>{table(held, deleted)}</w:sdtContent></w:sdt>")

    tables = [part for part in text.body if isinstance(part, Table)]
    assert [[[one.text for one in each.cells] for each in found.rows] for found in tables] == [[["a", "b"]]]


def test_a_span_of_more_columns_than_word_knows_is_bounded(tmp_path: Path) -> None:
    text = _read(tmp_path, table(f"<w:tr>{cell(['a'], 999)}{cell(['b'])}</w:tr>"))

    assert isinstance(text.body[0], Table)
    assert text.body[0].width <= 64


def test_a_file_saved_as_strict_open_xml_is_read_too(tmp_path: Path) -> None:
    strict = f"<w:document {NAMESPACES}><w:body>{paragraph('a')}</w:body></w:document>".replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    assert _lines(tmp_path, "", {"word/document.xml": strict}) == ["a"]


def test_a_file_without_a_body_is_said_to_be_damaged(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="damaged"):
        _read(tmp_path, "", {"word/document.xml": f"<w:document {NAMESPACES}/>"})


def test_headers_footers_and_notes_are_not_lost(tmp_path: Path) -> None:
    parts = {
        "word/header1.xml": f"<w:hdr {NAMESPACES}>{paragraph('DRAFT')}</w:hdr>",
        "word/footnotes.xml": f"<w:footnotes {NAMESPACES}><w:footnote>{paragraph('a note')}</w:footnote></w:footnotes>",
    }

    assert _read(tmp_path, paragraph("x"), parts).margins == ("DRAFT", "a note")
