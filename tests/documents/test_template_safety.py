"""A template that could run, load or call something is refused, and the place of each such thing is told."""

import io
import zipfile
from pathlib import Path

import pytest

from pesnet_desktop.documents.template import compile_template, template_problems
from pesnet_desktop.documents.wordml import W
from pesnet_desktop.model.problems import SENTENCES, Problem
from pesnet_desktop.model.template_faults import TEMPLATE_FAULTS
from pesnet_desktop.paths import resources
from tests.documents.small_templates import CATALOGUE, cell, inline, paragraph, part, row, table, template, with_parts

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
FIELD = paragraph(inline("meeting.title"))
RELATIONS = "word/_rels/document.xml.rels"


def codes(content: bytes) -> list[str]:
    return [problem.code for problem in template_problems(content, CATALOGUE)]


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(*pieces: str) -> str:
    return "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)


def complex_field(*pieces: str) -> str:
    return paragraph(mark("begin") + code(*pieces) + mark("separate") + mark("end"))


def simple_field(instruction: str) -> str:
    return paragraph(f'<w:fldSimple w:instr="{instruction}"/>')


def related(kind: str, target: str, mode: str = ' TargetMode="External"', source: str = RELATIONS) -> bytes:
    """A template with one more relation."""
    content = template(FIELD)
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        known = file.read(source).decode() if source in file.namelist() else ""
    empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    line = f'<Relationship Id="rIdMore" Type="{kind}" Target="{target}"{mode}/>'
    place = (known or empty).rindex("</Relationships>")
    relations = (known or empty)[:place] + line + "</Relationships>"
    return with_parts(content, {source: relations.encode()})


@pytest.mark.parametrize(
    "name",
    [
        "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "EMBED", "DATABASE", "RD",
        "MACROBUTTON", "PRINT", "ADDIN", "CONTROL", "HTMLCONTROL", "AUTOTEXT", "ASK", "FILLIN", "dDeAuTo",
    ],
)  # fmt: skip
def test_a_field_that_takes_from_elsewhere_or_runs_something_is_refused(name: str) -> None:
    written = f" {name} c:\\windows\\cmd.exe a b "

    assert codes(template(FIELD, complex_field(written))) == ["template-field"]
    assert codes(template(FIELD, simple_field(written))) == ["template-field"]


@pytest.mark.parametrize(
    "body",
    [
        complex_field(" D", "DE", "AUTO c:\\x "),
        paragraph(mark("begin") + code(" DDE")) + paragraph(code("AUTO x") + mark("separate") + mark("end")),
        paragraph(mark("begin") + mark("begin") + code(" QUOTE 68 68 69 ") + mark("end") + code(" x ") + mark("end")),
        paragraph(mark("begin") + code(" IF 1 = 1 ") + mark("begin") + code(" DDE x ") + mark("end") + mark("end")),
        paragraph(mark("begin") + code(" DDE x ")),
        paragraph(code(" DDE x ")),
        paragraph(mark("end") + mark("begin") + code(" PAGE ") + mark("separate") + code(" DDE x ") + mark("end")),
        table(row(cell(complex_field(" DDE x ")))),
    ],
)
def test_a_field_hidden_in_pieces_is_refused(body: str) -> None:
    assert codes(template(FIELD, body, paragraph())) == ["template-field"]


@pytest.mark.parametrize(
    "written",
    [
        " PAGE ", " NUMPAGES \\* MERGEFORMAT ", ' TOC \\o "1-3" ', " REF _Ref1 \\h ", ' DATE \\@ "d MMMM" ',
        " = 1 + 2 ",
        ' HYPERLINK "https://example.org/a" ', ' HYPERLINK \\l "_Toc1" ', ' HYPERLINK "mailto:office@example.org" ',
    ],
)  # fmt: skip
def test_what_word_works_out_from_the_paper_itself_may_stay(written: str) -> None:
    assert codes(template(FIELD, complex_field(written))) == []


@pytest.mark.parametrize(
    "written",
    [
        ' HYPERLINK "file:///c:/x.exe" ', ' HYPERLINK "\\\\\\\\server\\\\share\\\\x" ', " HYPERLINK x.docm ",
        ' HYPERLINK "javascript:x" ', ' HYPERLINK "ms-word:x" \\o "https://example.org" ',
    ],
)  # fmt: skip
def test_a_field_that_links_to_a_file_or_a_program_is_refused(written: str) -> None:
    assert codes(template(FIELD, complex_field(written))) == ["template-file-link"]


@pytest.mark.parametrize(
    ("kind", "target", "found"),
    [
        ("image", "https://example.org/a.png", ["template-remote-picture"]),
        ("image", "file://server/a.png", ["template-remote-picture"]),
        ("hyperlink", "https://example.org", []),
        ("hyperlink", "mailto:office@example.org", []),
        ("hyperlink", "file:///c:/x.exe", ["template-file-link"]),
        ("hyperlink", "other.docx", ["template-file-link"]),
        ("attachedTemplate", "https://example.org/a.dotm", ["template-remote-template"]),
        ("attachedTemplate", "\\\\server\\a.dotm", ["template-remote-template"]),
        ("attachedTemplate", "file://server/a.dotm", ["template-remote-template"]),
        ("attachedTemplate", "file:////server/a.dotm", ["template-remote-template"]),
        ("oleObject", "https://example.org/a.xlsx", ["template-ole"]),
        ("aFChunk", "a.html", ["template-alt-chunk"]),
        ("subDocument", "a.docx", ["template-sub-document"]),
        ("frame", "https://example.org", ["template-frames"]),
        ("font", "https://example.org/a.ttf", ["template-external"]),
        ("mailMergeSource", "file:///c:/a.mdb", ["template-mail-merge"]),
        ("ui/extensibility", "customUI.xml", ["template-custom-ui"]),
        ("webextensiontaskpanes", "panes.xml", ["template-add-in"]),
    ],
)
def test_a_relation_that_leads_out_of_the_file_is_refused_unless_a_reader_must_click(
    kind: str, target: str, found: list[str]
) -> None:
    assert codes(related(f"{OFFICE}/{kind}", target)) == found


def test_an_address_that_pretends_to_lie_in_the_file_is_refused() -> None:
    assert codes(related(f"{OFFICE}/image", "https://example.org/a.png", mode="")) == ["template-remote-picture"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('<w:altChunk xmlns:r="r" r:id="rId9"/>', "template-alt-chunk"),
        ('<w:subDoc xmlns:r="r" r:id="rId9"/>', "template-sub-document"),
        (paragraph("<w:r><w:object/></w:r>"), "template-ole"),
        (paragraph("<w:r><w:control/></w:r>"), "template-active-x"),
        (
            paragraph(
                f'<w:r><w:pict {VML}><v:shape><v:imagedata src="http://example.org/a"/></v:shape></w:pict></w:r>'
            ),
            "template-remote-picture",
        ),
        (
            paragraph(f'<w:r><w:pict {VML}><v:fill src="\\\\server\\a"/></w:pict></w:r>'),
            "template-remote-picture",
        ),
        (paragraph(f'<w:r><w:pict {VML}><v:shape href="file:///c:/x"/></w:pict></w:r>'), "template-file-link"),
    ],
)
def test_what_takes_in_other_files_or_programs_is_refused(body: str, found: str) -> None:
    assert codes(template(FIELD, body, paragraph())) == [found]


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("word/vbaProject.bin", b"\xd0\xcf", "template-macro"),
        ("word/vbaData.xml", b"<x/>", "template-macro"),
        ("word/activeX/activeX1.xml", b"<x/>", "template-active-x"),
        ("word/embeddings/oleObject1.bin", b"\xd0\xcf", "template-ole"),
        ("word/embeddings/other.docm", b"PK", "template-ole"),
        ("customUI/customUI14.xml", b"<x/>", "template-custom-ui"),
        ("word/webextensions/taskpanes.xml", b"<x/>", "template-add-in"),
        ("word/afchunk.mht", b"MIME", "template-alt-chunk"),
        ("word/media/a.svg", b"<svg><script>a</script></svg>", "template-remote-picture"),
        ("word/media/b.svg", b'<svg><image href="http://example.org/a"/></svg>', "template-remote-picture"),
        ("word/webSettings.xml", f'<w:web xmlns:w="{W}"><w:frameset/></w:web>'.encode(), "template-frames"),
    ],
)
def test_a_part_that_is_no_text_and_no_picture_is_refused(name: str, content: bytes, found: str) -> None:
    assert codes(with_parts(template(FIELD), {name: content})) == [found]


@pytest.mark.parametrize("kind", ["document.macroEnabled.main+xml", "template.macroEnabledTemplate.main+xml"])
def test_a_file_that_says_it_holds_macros_is_refused(kind: str) -> None:
    content = template(FIELD)
    types = part(content, "[Content_Types].xml").decode()
    types = types.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        f"application/vnd.ms-word.{kind}",
    )

    assert codes(with_parts(content, {"[Content_Types].xml": types.encode()}))[0] in (
        "template-macro",
        "template-damaged",
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_part_in_other_letters_is_read_all_the_same(encoding: str) -> None:
    text = f'<w:comments xmlns:w="{W}"><w:comment w:id="1">{simple_field("DDE x")}</w:comment></w:comments>'

    assert codes(with_parts(template(FIELD), {"word/comments.xml": text.encode(encoding)})) == ["template-field"]


def test_a_picture_drawn_inside_the_file_may_stay() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><use x:href="#a"/></svg>'
    content = with_parts(template(FIELD), {"word/media/a.svg": drawing, "word/media/b.png": b"\x89PNG"})

    assert codes(content) == []


def test_a_part_that_stands_twice_is_refused() -> None:
    content = template(FIELD)
    file = io.BytesIO(content)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/Document.xml", b"<x/>")

    assert codes(file.getvalue()) == ["template-damaged"]


def test_every_danger_of_a_template_is_told_at_once_with_its_place() -> None:
    content = template(
        FIELD, complex_field(" DDE x "), table(row(cell(paragraph()), cell(simple_field("LINK y")))), paragraph()
    )
    content = with_parts(content, {"word/vbaProject.bin": b"\xd0\xcf"})

    said = [str(problem) for problem in template_problems(content, CATALOGUE)]

    macro = "The template carries a macro (word/vbaProject.bin). "
    macro += "Save it in Word as “Word document (.docx)”, which holds none."
    field = "In the template, {} holds the field {}, which takes from other files or runs something. "
    field += "Replace it by plain text."
    assert said == [
        macro,
        field.format("paragraph 2 of the text", "DDE"),
        field.format("row 1, column 2 of the first table", "LINK"),
    ]


def test_a_hostile_template_is_never_compiled() -> None:
    with pytest.raises(Problem) as refused:
        compile_template(template(FIELD, complex_field(" DDE x ")), CATALOGUE)

    assert refused.value.code == "template-field"


def test_every_fault_of_a_template_has_its_sentence() -> None:
    assert {code: SENTENCES[code] for code in TEMPLATE_FAULTS} == TEMPLATE_FAULTS


@pytest.mark.parametrize(
    "path", sorted((resources() / "templates").glob("*/*.docx")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_shipped_templates_lead_nowhere(path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        relations = [file.read(name) for name in file.namelist() if name.endswith(".rels")]

    assert [one for one in relations if b"External" in one] == []
