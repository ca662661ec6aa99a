"""Templates that were made to get something past the check: each is refused, or its papers carry nothing of it."""

import base64
import io
import zipfile

import pytest

from pesnet_desktop.documents.package import part_types, without_attached_template
from pesnet_desktop.documents.template import template_problems
from pesnet_desktop.documents.wordml import W
from tests.documents.small_templates import (
    CATALOGUE,
    PROMPT,
    Paper,
    cell,
    control,
    made,
    names,
    paragraph,
    part,
    row,
    table,
    template,
    words,
)
from tests.documents.small_templates import with_parts as _with_parts
from tests.documents.test_template_safety import (
    FIELD,
    OFFICE,
    RELATIONS,
    VML,
    code,
    codes,
    complex_field,
    mark,
    related,
)

SETTINGS = "word/_rels/settings.xml.rels"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
SVG = 'xmlns="http://www.w3.org/2000/svg"'
LIBRARY = 'xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"'
FORM = "http://schemas.microsoft.com/office/2006/metadata/customXsn"
FILM = 'xmlns:f="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing"'


def with_part(name: str, content: str | bytes) -> bytes:
    return _with_parts(template(FIELD), {name: content.encode() if isinstance(content, str) else content})


def relations(*lines: str) -> str:
    held = "".join(lines)
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{held}</Relationships>'


def with_setting(markup: str) -> bytes:
    settings = part(template(FIELD), "word/settings.xml").decode()
    return with_part("word/settings.xml", settings.replace("</w:settings>", f"{markup}</w:settings>"))


def packed(name: str, content: str = "<x/>") -> bytes:
    """A package with one part."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, content)
    return file.getvalue()


def drawn(markup: str) -> bytes:
    return template(FIELD, paragraph(f"<w:r><w:pict {VML}>{markup}</w:pict></w:r>"))


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (related(f"{OFFICE}/image", " https://example.org/a", mode=""), "template-remote-picture"),
        (related(f"{OFFICE}/image", "%68ttps://example.org/a", mode=""), "template-remote-picture"),
        (related(f"{OFFICE}/image", "https://example.org/a", mode=' TargetMode="external"'), "template-remote-picture"),
        (related(f"{OFFICE}/font", "a.ttf", mode=' TargetMode=" External "'), "template-external"),
        (related(f"{OFFICE}/OLEOBJECT", "a.bin", mode=""), "template-ole"),
        (related(f"{OFFICE}/hyperlink", "java&#9;script:x"), "template-file-link"),
        (related(f"{OFFICE}/attachedTemplate", "C:\\Users\\a\\Normal.dotm"), "template-remote-template"),
        (with_part("word\\activeX\\a.xml", "<x/>"), "template-active-x"),
        (with_part("word/header9.xml", f'<w:hdr xmlns:w="{STRICT}"/>'), "template-strict"),
        (with_part("word/header9.xml", f'<w:hdr xmlns:w="{STRICT}"/>'.encode("utf-16")), "template-strict"),
        (with_setting(f'<sl:schemaLibrary {LIBRARY}><sl:schema sl:manifestLocation="https://example.org"/>'
                      "</sl:schemaLibrary>"), "template-external"),
        (with_setting('<w:smartTagType w:name="y" w:url="https://example.org"/>'), "template-external"),
        (with_setting('<w:mailMerge><w:dataSource/></w:mailMerge>'), "template-mail-merge"),
        (with_part("customXml/item1.xml", f'<x xmlns="{FORM}"><xsnLocation>http://a</xsnLocation></x>'),
         "template-external"),
        (template(FIELD, paragraph(f'<w:r><w:drawing><f:webVideoPr {FILM} embeddedHtml="a"/></w:drawing></w:r>')),
         "template-external"),
        (template(FIELD, paragraph('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="AutoOpen"/>'
                                   f"</w:ffData></w:fldChar></w:r>{code(' FORMTEXT ')}{mark('end')}")),
         "template-form-macro"),
        (drawn('<v:imagedata o:href="http://example.org/a"/>'), "template-remote-picture"),
        (drawn('<v:fill o:href="http://example.org/a"/>'), "template-remote-picture"),
    ],
)  # fmt: skip
def test_what_hides_behind_other_names_or_other_letters_is_refused(content: bytes, found: str) -> None:
    assert codes(content) == [found]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (complex_field("\u200bDDEAUTO x"), "template-field"),
        (complex_field(' "DDE" x'), "template-field"),
        (complex_field(*" INCLUDETEXT x "), "template-field"),
        (paragraph(mark("begin") + code(" QUOTE ") + mark("begin") + code(" INCLUDETEXT x ") + mark("end") * 2),
         "template-field"),
        (complex_field(' HYPERLINK \\l "a" "file:///c:/x" '), "template-file-link"),
        (paragraph(mark("begin") + code(" HYPERLINK ") + mark("begin") + code(" QUOTE x ") + mark("end") * 2),
         "template-file-link"),
        (table(row(cell(paragraph(words("a"))), cell(complex_field(" DDE x ")))), "template-field"),
    ],
)  # fmt: skip
def test_a_field_code_in_disguise_is_refused(body: str, found: str) -> None:
    assert codes(template(FIELD, body, paragraph())) == [found]


@pytest.mark.parametrize("written", [' HYPERLINK \\l "_Toc1" \\o "a hint" ', ' HYPERLINK \\o "a" "https://a.org" \\n '])
def test_a_link_with_switches_around_its_address_may_stay(written: str) -> None:
    assert codes(template(FIELD, complex_field(written))) == []


@pytest.mark.parametrize(
    ("name", "drawing"),
    [
        ("a.svg", f'<?xml version="1.0" encoding="utf-16"?><svg {SVG}><script>x</script></svg>'.encode("utf-16")),
        ("a.xml", f"<svg {SVG}><script>x</script></svg>".encode()),
        ("a.svg", f'<svg {SVG}><rect fill="u&#114;l(http://example.org)"/></svg>'.encode()),
        ("a.svg", f'<?xml-stylesheet href="http://example.org/a.css"?><svg {SVG}/>'.encode()),
        ("a.svg", b'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>'),
    ],
)
def test_a_drawing_that_runs_or_loads_something_is_refused(name: str, drawing: bytes) -> None:
    assert codes(with_part(f"word/media/{name}", drawing)) == ["template-remote-picture"]


OUTWARD = relations('<Relationship Id="r1" Type="x" Target="http://example.org" TargetMode="External"/>')


@pytest.mark.parametrize(
    ("workbook", "found"),
    [
        (packed("xl/workbook.xml"), []),
        (packed("xl/externalLinks/externalLink1.xml"), ["template-workbook"]),
        (packed("xl/connections.xml"), ["template-workbook"]),
        (packed("xl/vbaProject.bin"), ["template-workbook"]),
        (packed("xl/_rels/workbook.xml.rels", OUTWARD), ["template-workbook"]),
        (b"MZ", ["template-workbook"]),
    ],
    ids=["numbers alone", "another workbook", "a database", "a macro", "an address", "no workbook"],
)
def test_the_workbook_behind_a_chart_holds_numbers_alone(workbook: bytes, found: list[str]) -> None:
    assert codes(with_part("word/embeddings/a.xlsx", workbook)) == found


@pytest.mark.parametrize(("lines", "found"), [(OUTWARD, ["template-external"]), (relations(), [])])
def test_a_shape_packed_into_an_attribute_leads_nowhere(lines: str, found: list[str]) -> None:
    shape = base64.b64encode(packed("drs/_rels/shape.xml.rels", lines)).decode()

    assert codes(drawn(f'<v:shape o:gfxdata="{shape}"/>')) == found


@pytest.mark.parametrize(
    "line",
    [
        "<Relationship Id='r1' Type='{kind}' Target='file:///C:\\Users\\anna\\a.dotm' TargetMode='External'/>",
        '<Relationship Id="r1" Type="{kind}" Target="C:\\Users\\anna\\a.dotm" TargetMode="External"></Relationship>',
        '<p:Relationship xmlns:p="p" Id="r1" Type="{kind}" Target="C:\\Users\\anna\\a.dotm"/>',
    ],
)
def test_no_paper_carries_the_path_of_a_template_on_somebodys_disk(line: str) -> None:
    content = with_part(SETTINGS, relations(line.format(kind=f"{OFFICE}/attachedTemplate")))

    paper = made(content, Paper())

    assert codes(content) == []
    assert [name for name in names(paper) if b"anna" in part(paper, name)] == []


def test_a_control_bound_to_data_elsewhere_loses_that_tie_in_a_paper() -> None:
    bound = control("meeting.title", PROMPT, '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>')

    paper = made(template(paragraph(bound)), Paper())

    assert b"dataBinding" not in part(paper)


def test_settings_of_a_printer_and_empty_names_of_forms_may_stay() -> None:
    plist = b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "a"><plist/>'
    content = _with_parts(
        with_part("word/printerSettings1.bin", plist),
        {"customXml/item1.xml": f'<x xmlns="{FORM}"><xsnLocation></xsnLocation></x>'.encode()},
    )

    assert codes(content) == []


def test_a_part_of_the_page_is_no_printers_settings() -> None:
    types = part(template(FIELD), "[Content_Types].xml").decode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml; v=1"
    line = f'<Override PartName="/word/printerSettings1.bin" ContentType="{kind}"/></Types>'

    content = with_part("[Content_Types].xml", types.replace("</Types>", line))

    assert codes(_with_parts(content, {"word/printerSettings1.bin": b"<x/>"})) == ["template-damaged"]


def test_a_relation_is_named_with_the_paragraph_or_cell_that_uses_it() -> None:
    link = '<w:hyperlink r:id="rIdMore"><w:r><w:t>here</w:t></w:r></w:hyperlink>'
    content = template(FIELD, table(row(cell(paragraph()), cell(paragraph(link)))), paragraph())
    known = part(content, RELATIONS).decode()
    line = f'<Relationship Id="rIdMore" Type="{OFFICE}/hyperlink" Target="file:///c:/x" TargetMode="External"/>'

    (said,) = template_problems(
        _with_parts(content, {RELATIONS: known.replace("</Relationships>", f"{line}</Relationships>").encode()}),
        CATALOGUE,
    )

    assert said.values == {"place": "row 1, column 2 of the first table", "address": "file:///c:/x"}


def test_a_field_in_the_store_of_building_blocks_is_named_by_its_part() -> None:
    store = f'<w:glossaryDocument xmlns:w="{W}">{complex_field(" DDE x ")}</w:glossaryDocument>'

    (said,) = template_problems(with_part("word/glossary/document.xml", store), CATALOGUE)

    assert said.values["place"] == "paragraph 1 of word/glossary/document.xml"


def test_parts_made_to_be_read_for_ever_are_read_at_once() -> None:
    named = 'PartName="/a' * 100_000
    attached = '/attachedTemplate"' * 100_000

    assert part_types(f"<Types><Override x='{named}'/></Types>") == {"": ""}
    assert without_attached_template(f"<Relationships><Relationship x='{attached}'/></Relationships>") != ""


def test_relations_that_hold_nothing_take_what_a_paper_brings() -> None:
    empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

    paper = made(with_part(RELATIONS, empty), Paper())

    assert part(paper, RELATIONS).count(b"</Relationships>") == 1
