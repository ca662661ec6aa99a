"""Tables as people make them: merged cells, tables in tables, heads, from right to left, controls round any part."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, read_text
from tests.documents.read.word_files import NAMESPACES, cell, paragraph, row, table, word_file


def _table(tmp_path: Path, body: str) -> Table:
    found = [part for part in read_text(open_foreign(word_file(tmp_path, body))).body if isinstance(part, Table)]
    assert len(found) == 1
    return found[0]


def _cell(text: str, properties: str) -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def test_cells_merged_across_in_the_old_way_are_one(tmp_path: Path) -> None:
    merged = _cell("a", '<w:hMerge w:val="restart"/>') + _cell("b", "<w:hMerge/>") + _cell("c", "")

    found = _table(tmp_path, table(f"<w:tr>{merged}</w:tr>")).rows[0].cells

    assert [(one.text, one.column, one.span) for one in found] == [("a\nb", 0, 2), ("c", 2, 1)]


def test_cells_stand_where_the_grid_says(tmp_path: Path) -> None:
    first = f'<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>{cell(["a"], 3)}{cell(["b"])}</w:tr>'
    down = (
        _cell("c", "<w:vMerge w:val='restart'/>"),
        _cell("", "<w:vMerge/>"),
        _cell("d", "<w:cellMerge w:vMerge='cont'/>"),
    )
    second = f"<w:tr>{''.join(down)}</w:tr>"

    rows = _table(tmp_path, table(first, second)).rows

    assert [[(one.text, one.column, one.span, one.is_merged_down) for one in each.cells] for each in rows] == [
        [("a", 2, 3, False), ("b", 5, 1, False)],
        [("c", 0, 1, False), ("", 1, 1, True), ("d", 2, 1, True)],
    ]


def test_a_table_in_a_cell_is_read_where_it_stands(tmp_path: Path) -> None:
    inmost = f"<w:tr><w:tc>{table(row([['d']]))}</w:tc></w:tr>"
    inner = table(row([["b"], ["c"]]), inmost)
    body = table(f"<w:tr><w:tc>{paragraph('a')}{inner}{paragraph('e')}</w:tc>{cell(['f'])}</w:tr>")

    found = _table(tmp_path, body)

    assert [[one.words.split("\n") for one in each.cells] for each in found.rows] == [
        [["a", "b", "c", "d", "e"], ["f"]]
    ]


def test_heads_that_are_repeated_and_tables_from_right_to_left_are_said(tmp_path: Path) -> None:
    head = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell(['م'])}{cell(['النشاط'])}</w:tr>"
    body = f"<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>{head}{row([['١'], ['ورشة']])}</w:tbl><w:p/>"

    found = _table(tmp_path, body)

    assert found.is_right_to_left
    assert [([one.text for one in each.cells], each.is_head) for each in found.rows] == [
        (["م", "النشاط"], True),
        (["١", "ورشة"], False),
    ]


def test_controls_round_a_table_a_row_a_cell_a_block_and_a_word_are_looked_through(tmp_path: Path) -> None:
    def held(inside: str) -> str:
        return f'<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'

    words = f"<w:p>{held('<w:r><w:t>a</w:t></w:r>')}</w:p>"
    body = held(table(held(f"<w:tr>{held(f'<w:tc>{held(words)}</w:tc>')}{cell(['b'])}</w:tr>")))

    assert [[one.text for one in each.cells] for each in _table(tmp_path, body).rows] == [["a", "b"]]


@pytest.mark.parametrize(
    ("name", "outline", "own", "heading"),
    [
        ("heading 2", "", "", 2),
        ("Titre 3", "", "", 3),
        ("Überschrift 1", "", "", 1),
        ("Başlık 2", "", "", 2),
        ("العنوان ٢", "", "", 2),
        ("عنوان 1", "", "", 1),
        ("Title", '<w:outlineLvl w:val="0"/>', "", 0),
        ("Section", '<w:outlineLvl w:val="1"/>', "", 2),
        ("heading 1", "", '<w:outlineLvl w:val="9"/>', 0),
        ("Normal", "", '<w:outlineLvl w:val="3"/>', 4),
        ("Heading of tables", "", "", 0),
    ],
)
def test_headings_are_told_by_name_and_outline_in_any_language(
    tmp_path: Path, name: str, outline: str, own: str, heading: int
) -> None:
    styles = (
        f'<w:styles {NAMESPACES}><w:style w:styleId="a1"><w:name w:val="{name}"/><w:pPr>{outline}</w:pPr></w:style>'
        '<w:style w:styleId="a2"><w:name w:val="Mine"/><w:basedOn w:val="a1"/></w:style></w:styles>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{one}"/>{own}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>' for one in ("a1", "a2")
    )

    text = read_text(open_foreign(word_file(tmp_path, body, {"word/styles.xml": styles})))

    found = [(part.style, part.heading) for part in text.body if isinstance(part, Block)]
    assert found == [(name, heading), ("Mine", heading)]


def test_a_file_without_styles_has_headings_by_their_ids(tmp_path: Path) -> None:
    body = '<w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'

    found = read_text(open_foreign(word_file(tmp_path, body))).body[0]

    assert isinstance(found, Block)
    assert (found.style, found.heading) == ("Titre2", 2)


def test_a_file_of_python_docx_is_read_with_its_own_arabic_style(tmp_path: Path) -> None:
    paper = docx.Document()
    style = paper.styles.add_style("عنوان فرعي", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = paper.styles["Heading 3"]
    paper.add_heading("Concept note", 0)
    paper.add_heading("Aim", 1)
    paper.add_paragraph("الخلفية", style=style)
    paper.add_paragraph("one", style="List Bullet")
    grid = paper.add_table(2, 3)
    grid.cell(0, 0).merge(grid.cell(0, 1)).text = "across"
    grid.cell(0, 2).merge(grid.cell(1, 2)).text = "down"
    paper.save(str(tmp_path / "paper.docx"))

    text = read_text(open_foreign(tmp_path / "paper.docx"))

    blocks = [part for part in text.body if isinstance(part, Block)]
    tables = [part for part in text.body if isinstance(part, Table)]
    assert [(one.text, one.heading, one.style, one.paragraph.kind) for one in blocks if one.text] == [
        ("Concept note", 0, "Title", "paragraph"),
        ("Aim", 1, "heading 1", "paragraph"),
        ("الخلفية", 3, "عنوان فرعي", "paragraph"),
        ("one", 0, "List Bullet", "bullet"),
    ]
    assert [[(one.text, one.span, one.is_merged_down) for one in each.cells] for each in tables[0].rows] == [
        [("across", 2, False), ("down", 1, False)],
        [("", 1, False), ("", 1, False), ("", 1, True)],
    ]
