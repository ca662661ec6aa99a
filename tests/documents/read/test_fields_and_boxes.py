"""Fields, forms, boxes, symbols and hidden words of Word files, read as a reader sees them."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, WordText, read_text
from tests.documents.read.word_files import NAMESPACES, paragraph, word_file

BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def _read(tmp_path: Path, body: str, parts: dict[str, str] | None = None) -> WordText:
    return read_text(open_foreign(word_file(tmp_path, body, parts)))


def _lines(tmp_path: Path, body: str) -> list[str]:
    return [part.text for part in _read(tmp_path, body).body if isinstance(part, Block)]


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def _form(inside: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>{END}'


def _symbol(font: str, code: str) -> str:
    return f'<w:r><w:t>a</w:t><w:sym w:font="{font}" w:char="{code}"/></w:r>'


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        (f"{BEGIN}{_code('IF ')}{BEGIN}{_code('PAGE')}{SEPARATE}{_run('1')}{END}{SEPARATE}{_run('yes')}{END}", "yes"),
        (f"{BEGIN}{_code('XE')}{END}{_run('a')}", "a"),
        (f"{_run('a')}{BEGIN}{_run('b')}", "ab"),
        (f"{END}{_run('a')}{BEGIN}{_run('b')}{END}", "ab"),
        (f"<w:del>{BEGIN}</w:del>{_run('a')}{BEGIN}{SEPARATE}{_run('b')}{END}", "ab"),
        (_form("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"), "☒"),
        (_form("<w:checkBox><w:default w:val='0'/></w:checkBox>"), "☐"),
        (_form("<w:ddList><w:result w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='b'/></w:ddList>"), "b"),
        (_form("<w:ddList><w:result w:val='7'/><w:listEntry w:val='a'/></w:ddList>"), ""),
        (_symbol("Wingdings", "F0FE"), "a☑"),
        (_symbol("Wingdings", "00FC"), "a✓"),
        (_symbol("Symbol", "F061"), "aα"),
        (_symbol("Wingdings 3", "F07D"), "a•"),
        (_symbol("Symbol", "nonsense"), "a"),
        (_run("x \uf0a8 y", '<w:rFonts w:ascii="Wingdings"/>'), "x ☐ y"),
        (_run("x \uf0b7 y"), "x • y"),
        (f"<w:r><w:ruby><w:rt>{_run('a')}</w:rt><w:rubyBase>{_run('b')}</w:rubyBase></w:ruby></w:r>", "ab"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>', "a bc"),
        (f"<w:dir w:val='rtl'><w:bdo w:val='ltr'>{_run('a')}</w:bdo></w:dir>", "a"),
    ],
)  # fmt: skip
def test_fields_forms_and_symbols_are_read_as_shown(tmp_path: Path, inside: str, seen: str) -> None:
    assert _lines(tmp_path, f"<w:p>{inside}</w:p>") == [seen]


@pytest.mark.parametrize(
    ("inside", "address"),
    [
        (f"{BEGIN}{_code(' HYPERLINK ')}{_code('&quot;https://a.example/&quot;')}{SEPARATE}{_run('x')}{END}",
         "https://a.example/"),
        (f"<w:fldSimple w:instr='HYPERLINK \"mailto:a@b.example\"'>{_run('x')}</w:fldSimple>", "mailto:a@b.example"),
        (f"{BEGIN}{_code('HYPERLINK &quot;local.docx&quot;')}{SEPARATE}{_run('x')}{END}", ""),
        (f"{BEGIN}{_code('REF _x')}{SEPARATE}{_run('x')}{END}", ""),
    ],
)  # fmt: skip
def test_a_field_that_is_a_link_keeps_its_address(tmp_path: Path, inside: str, address: str) -> None:
    block = _read(tmp_path, f"<w:p>{inside}</w:p>").body[0]

    assert isinstance(block, Block)
    assert [(run.text, run.link) for run in block.paragraph.runs] == [("x", address)]


def test_a_box_in_an_open_field_and_a_box_only_old_programs_draw_are_read(tmp_path: Path) -> None:
    box = f"<w:drawing><w:txbxContent>{paragraph('in the box')}</w:txbxContent></w:drawing>"
    old = f"<w:pict><w:txbxContent>{paragraph('drawn for old programs')}</w:txbxContent></w:pict>"
    choice = f"<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p>{BEGIN}<w:r>{box}</w:r>{SEPARATE}{_run('result')}{END}<w:r>{choice}</w:r></w:p>"

    assert _lines(tmp_path, body) == ["result", "in the box", "drawn for old programs"]


def test_a_choice_of_nothing_is_nothing(tmp_path: Path) -> None:
    assert _lines(tmp_path, f"<mc:AlternateContent/><w:p>{_run('a')}<mc:AlternateContent/></w:p>") == ["a"]


def test_words_that_word_hides_are_no_part_of_the_text_and_not_lost(tmp_path: Path) -> None:
    hidden = _run("old title", "<w:vanish/>")

    text = _read(tmp_path, f"<w:p>{_run('New title')}{hidden}</w:p>")

    assert ([part.text for part in text.body if isinstance(part, Block)], text.margins) == (
        ["New title"],
        ("old title",),
    )


def test_words_that_a_style_hides_are_hidden_too(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Below"><w:basedOn w:val="Secret"/></w:style>'
        '<w:style w:styleId="Open"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    )
    body = (
        f"<w:p>{_run('seen ')}{_run('a', '<w:rStyle w:val=~Below~/>')}{_run('b', '<w:rStyle w:val=~Open~/>')}</w:p>"
        "<w:p><w:pPr><w:pStyle w:val=~Secret~/></w:pPr><w:r><w:t>c</w:t></w:r>"
        f"{_run('d', '<w:vanish w:val=~0~/>')}</w:p>"
    ).replace("~", '"')

    text = _read(tmp_path, body, {"word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>"})

    assert ([part.text for part in text.body if isinstance(part, Block)], text.margins) == (["seen b", "d"], ("a", "c"))


def test_notes_comments_diagrams_and_charts_stand_in_the_margins(tmp_path: Path) -> None:
    drawn = '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>{}</a:t></a:r></a:p></x>'
    parts = {
        "word/endnotes.xml": f"<w:endnotes {NAMESPACES}><w:endnote>{paragraph('an end')}</w:endnote></w:endnotes>",
        "word/comments.xml": f"<w:comments {NAMESPACES}><w:comment>{paragraph('a remark')}</w:comment></w:comments>",
        "word/commentsExtended.xml": f"<w:x {NAMESPACES}>{paragraph('no words')}</w:x>",
        "word/diagrams/data1.xml": drawn.format("a step"),
        "word/charts/chart1.xml": drawn.format("a heading"),
    }

    assert _read(tmp_path, paragraph("x"), parts).margins == ("an end", "a remark", "a step", "a heading")
