"""Whatever carries words in a Word file: each is in the text once, or listed as unread with where it stands."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.recognise import draft_of
from pesnet_desktop.documents.read.text import Block, WordText, read_text
from tests.documents.read.word_files import NAMESPACES, cell, paragraph, row, table, word_bytes, word_file

ALL = (
    f'{NAMESPACES} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
BEGIN, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
OLD = '<w:pict><v:textpath string="Old"/></w:pict>'
EQUATION = r"EQ \f(1,2)"
OBJECT = "Put into the file by another program, which alone can show it"
PROMPT = "Prompt of a field that is not filled in"
CODE = "Field whose words only Word works out"


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _formula(inside: str) -> str:
    return f"<m:oMath>{inside.replace('[', '<m:r><m:t>').replace(']', '</m:t></m:r>')}</m:oMath>"


def _control(properties: str, inside: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def _drawn(text: str) -> str:
    return f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"


def _either(new: str, old: str) -> str:
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice>'
    return f"<mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"


def _code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def _relations(*each: tuple[str, str, str]) -> dict[str, str]:
    found = "".join(f'<Relationship Id="{key}" Type="x/{kind}" Target="{target}"/>' for key, kind, target in each)
    return {"word/_rels/document.xml.rels": f"<Relationships>{found}</Relationships>"}


def _read(tmp_path: Path, body: str, parts: Mapping[str, str | bytes] | None = None) -> WordText:
    whole = {"word/document.xml": f"<w:document {ALL}><w:body>{body}</w:body></w:document>"}
    return read_text(open_foreign(word_file(tmp_path, "", {**whole, **(parts or {})})))


def _seen(text: WordText) -> list[str]:
    """The lines of the body, a table's cells parted by bars."""
    return [
        part.text if isinstance(part, Block) else "|".join(one.text for row in part.rows for one in row.cells)
        for part in text.body
    ]


def _unread(text: WordText) -> list[tuple[str, str]]:
    return [(one.place, one.words) for one in text.unread]


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        (_formula("[x]<m:f><m:num>[1]</m:num><m:den>[2]</m:den></m:f>"), ["x1/2"]),
        (_formula("<m:sSup><m:e>[y]</m:e><m:sup>[3]</m:sup></m:sSup>"), ["y^3"]),
        ('<w:r><w:pict><v:shape><v:textpath string="Drawn letters"/></v:shape></w:pict></w:r>', ["", "Drawn letters"]),
        (f"<w:r><w:drawing><a:txBody>{_drawn('one')}{_drawn('two')}</a:txBody></w:drawing></w:r>", ["", "one", "two"]),
        (f"<w:r>{_either('<w:drawing/>', OLD)}</w:r>", ["", "Old"]),
        (_control("<w:dropDownList><w:listItem w:displayText='Mali' w:value='ML'/></w:dropDownList>", _run("Qatar")),
         ["Qatar"]),
        (_run("not struck", '<w:strike w:val="0"/>'), ["not struck"]),
        (_run("a \uf021 b"), ["a \uf021 b"]),
    ],
)  # fmt: skip
def test_what_a_paragraph_carries_is_read(tmp_path: Path, inside: str, seen: list[str]) -> None:
    text = _read(tmp_path, f"<w:p>{inside}</w:p>")

    assert (_seen(text), text.unread, text.margins) == (seen, (), ())


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (_formula("[z]"), ["z"]),
        (_either(paragraph("a"), paragraph("a")), ["a"]),
        (f"<w:tbl>{_either(row([['a']]), row([['a']]))}</w:tbl>", ["a"]),
        (f"<w:tbl><w:tr>{_either(cell(['a']), cell(['a']))}</w:tr></w:tbl>", ["a"]),
    ],
)
def test_what_stands_between_paragraphs_is_read(tmp_path: Path, body: str, seen: list[str]) -> None:
    assert _seen(_read(tmp_path, body)) == seen


@pytest.mark.parametrize(
    ("body", "seen", "unread"),
    [
        (f"<w:p>{_run('Q2', '<w:strike/>')}{_run('Q3')}</w:p>", ["Q3"], [("Struck out", "Q2")]),
        (f"<w:p>{_run('Day: ')}{_control('<w:showingPlcHdr/>', _run('Click here.'))}</w:p>",
         ["Day: "], [(PROMPT, "Click here.")]),
        (table(f"<w:tr>{_control('<w:showingPlcHdr/>', cell(['Choose.']))}{cell(['b'])}</w:tr>") * 2,
         ["|b", ""] * 2, [(PROMPT, "Choose.")]),
        ('<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="r1"/></w:object></w:r></w:p>',
         [""], [(OBJECT, "Excel.Sheet.12 budget.xlsx")]),
        ('<w:p><w:r><w:object><w:control w:name="Box1"/></w:object></w:r></w:p>', [""], [(OBJECT, "Box1")]),
        ('<w:subDoc r:id="r2"/>', [], [(OBJECT, "subDoc part2.docx")]),
        (f"<w:p>{BEGIN}{_code(EQUATION)}{END}{_run('a')}</w:p>", ["a"], [(CODE, EQUATION)]),
        (f'<w:p><w:fldSimple w:instr=" AUTONUM "/>{_run("a")}</w:p>', ["a"], [(CODE, "AUTONUM")]),
        (f"<w:p>{BEGIN}{_code(' XE &quot;a&quot; ')}{END}{_run('a')}</w:p>", ["a"], []),
    ],
)  # fmt: skip
def test_what_is_no_fact_of_the_text_is_listed_as_unread(
    tmp_path: Path, body: str, seen: list[str], unread: list[tuple[str, str]]
) -> None:
    text = _read(tmp_path, body, _relations(("r1", "package", "embeddings/budget.xlsx"), ("r2", "x", "part2.docx")))

    assert (_seen(text), _unread(text)) == (seen, unread)


def test_a_row_that_word_hides_is_no_row_and_not_lost(tmp_path: Path) -> None:
    hidden = f"<w:tr><w:trPr><w:hidden/></w:trPr>{cell(['old'])}{cell(['row'])}</w:tr>"

    text = _read(tmp_path, table(hidden, f"<w:tr>{cell(['b'])}</w:tr>"))

    assert (_seen(text), text.margins) == (["b", ""], ("old row",))


def test_what_headers_and_charts_carry_stands_in_the_margins(tmp_path: Path) -> None:
    boxed = f"<w:drawing><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:drawing>"
    mark = f'<w:p><w:r><w:pict><v:textpath string="DRAFT"/></w:pict></w:r><w:r>{boxed}</w:r></w:p>'
    points = "<c:strCache><c:pt><c:v>2024</c:v></c:pt><c:pt><c:v>2025</c:v></c:pt></c:strCache>"
    funnel = '<x xmlns:c="f"><c:lvl><c:pt idx="0">Step</c:pt></c:lvl><c:txData><c:v>Funnel</c:v></c:txData></x>'
    parts: dict[str, str | bytes] = {
        "word/header7.xml": f"<w:hdr {ALL}>{mark}</w:hdr>",
        "word/footnotes2.xml": f"<w:footnotes {ALL}><w:footnote>{paragraph('a note')}</w:footnote></w:footnotes>",
        "word/charts/chart1.xml": f"<c:chart {ALL}><c:tx><c:v>Women</c:v></c:tx><c:cat>{points}</c:cat></c:chart>",
        "word/charts/chartEx1.xml": funnel,
    }

    text = _read(tmp_path, paragraph("x"), parts)

    assert text.margins == ("DRAFT", "boxed", "a note", "Women", "2024 2025", "Step", "Funnel")


def test_what_libreoffice_writes_twice_of_a_control_is_read_once(tmp_path: Path) -> None:
    pieces = (("في 2025.",), ("في", "في 2025."), (" 2025.", "في 2025."))
    named = "<w:alias w:val='Timeline'/>"
    twice = f"<w:p>{''.join(_control(named, ''.join(map(_run, words))) for words in pieces)}</w:p>"

    text = _read(tmp_path, twice, {"word/header1.xml": f"<w:hdr {ALL}>{twice}</w:hdr>"})

    assert (_seen(text), text.margins) == (["في 2025."], ("في 2025.",))


PAGE = "<!DOCTYPE html><html><body><p>from a <b>page</b></p><table><tr><td>c</td><td>d</td></tr></table></body></html>"


def test_files_that_are_part_of_the_text_are_read_in_their_place(tmp_path: Path) -> None:
    inner = word_bytes(paragraph("from Word"), {"word/header1.xml": f"<w:hdr {ALL}>{paragraph('above')}</w:hdr>"})
    parts: dict[str, str | bytes] = {"word/one.htm": PAGE, "word/two.docx": inner, "word/three.txt": "typed"}
    names = _relations(
        ("r1", "aFChunk", "one.htm"), ("r2", "aFChunk", "/word/two.docx"), ("r3", "aFChunk", "three.txt")
    )
    chunk = '<w:altChunk r:id="{}"/>'
    in_cell = f"<w:tr><w:tc>{chunk.format('r3')}<w:p/></w:tc></w:tr>"

    body = chunk.format("r1") + paragraph("between") + chunk.format("r2") + table(in_cell)

    text = _read(tmp_path, body, {**parts, **names})

    assert _seen(text) == ["from a page", "c|d", "between", "from Word", "typed", ""]
    assert _unread(text) == [("Header, footer or note of a file that is part of this one", "above")]


@pytest.mark.parametrize("content", ["{\\rtf1 words}", "%PDF-1.7", "PK\x03\x04 nothing", None])
def test_a_part_in_a_format_that_is_not_read_is_named(tmp_path: Path, content: str | None) -> None:
    parts = {} if content is None else {"word/afchunk.dat": content}

    text = _read(tmp_path, '<w:altChunk r:id="r1"/>', parts | _relations(("r1", "aFChunk", "afchunk.dat")))

    assert _unread(text) == [(OBJECT, "altChunk afchunk.dat")]


def test_a_file_that_is_shown_twice_is_read_once_and_named_once(tmp_path: Path) -> None:
    parts = {**_relations(("r1", "aFChunk", "a.txt")), "word/a.txt": "typed"}

    text = _read(tmp_path, '<w:altChunk r:id="r1"/>' * 2, parts)

    assert (_seen(text), _unread(text)) == (["typed"], [(OBJECT, "altChunk a.txt")])


def test_a_file_that_holds_itself_is_not_followed(tmp_path: Path) -> None:
    names = _relations(("r1", "aFChunk", "again.docx"))
    chunk = '<w:altChunk r:id="r1"/>'
    inner = word_bytes(chunk, {**names, "word/again.docx": word_bytes(paragraph("never"))})

    text = _read(tmp_path, paragraph("x") + chunk, {**names, "word/again.docx": inner})

    assert (_seen(text), _unread(text)) == (["x"], [(OBJECT, "altChunk again.docx")])


def test_what_is_unread_of_the_text_comes_with_each_draft(tmp_path: Path) -> None:
    text = _read(tmp_path, f"<w:p>{_run('gone', '<w:dstrike/>')}</w:p>")

    assert draft_of(text, "a.docx", "work-plan").unread == ("Struck out: gone",)
    assert draft_of(text, "a.docx", "event-report").unread == text.unread
