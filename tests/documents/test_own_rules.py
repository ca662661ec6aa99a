"""The rules that every exported paper is held against find what would make Word call out, wherever it is hidden."""

import io
import zipfile
from functools import cache

import pytest

from pesnet_desktop.documents.package import relations_name
from pesnet_desktop.paths import resources
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import part, with_parts

REPORT = (resources() / "templates" / "en" / "progress-report.docx").read_bytes()
PICTURE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
LINK = PICTURE.replace("image", "hyperlink")
with zipfile.ZipFile(io.BytesIO(REPORT)) as report:
    NAMES = report.namelist()
PARTS = ["", *(name for name in NAMES if name.endswith(".xml") and not name.startswith("[")), "word/footnotes.xml"]
WORKBOOK = next(name for name in NAMES if name.endswith(".xlsx"))


def with_relation(content: bytes, of: str, address: str, kind: str = PICTURE) -> bytes:
    """A package with a relation to elsewhere; ``of`` is a part's name, or empty for the package itself."""
    name = relations_name(of).lstrip("/")
    line = f'<Relationship Id="rIdOut" Type="{kind}" Target="{address}" TargetMode="External"/></Relationships>'
    empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        there = file.read(name).decode() if name in file.namelist() else empty
    return with_parts(content, {name: there.replace("</Relationships>", line).encode()})


@cache
def usual() -> frozenset[str]:
    """What the report's template has as it is: prompts."""
    return frozenset(broken_rules(REPORT))


def planted(content: bytes) -> list[str]:
    return [rule for rule in broken_rules(content) if rule not in usual()]


@pytest.mark.parametrize("of", PARTS)
def test_a_relation_to_elsewhere_is_found_in_every_part(of: str) -> None:
    found = planted(with_relation(REPORT, of, "http://example.org/x.png"))

    assert found == [f"{relations_name(of).lstrip('/')}: external relationship http://example.org/x.png"]


def test_a_relation_to_elsewhere_is_found_in_the_workbook_behind_a_chart() -> None:
    workbook = with_relation(part(REPORT, WORKBOOK), "xl/workbook.xml", "file:///c:/x.xlsx")

    assert planted(with_parts(REPORT, {WORKBOOK: workbook})) == [
        f"{WORKBOOK}/xl/_rels/workbook.xml.rels: external relationship file:///c:/x.xlsx"
    ]


@pytest.mark.parametrize(
    ("address", "is_wrong"),
    [
        ("http://example.org", False),
        ("HTTPS://EXAMPLE.ORG", False),
        ("mailto:office@example.org", False),
        ("file:///c:/x", True),
        ("\\\\server\\share", True),
        ("javascript:alert(1)", True),
        ("ms-word:ofe|u|http://example.org/x", True),
        ("ftp://example.org", True),
    ],
)
def test_a_reader_may_follow_web_and_mail_links_alone(address: str, is_wrong: bool) -> None:
    found = planted(with_relation(REPORT, "word/document.xml", address, LINK))

    assert bool(found) == is_wrong


@pytest.mark.parametrize(
    "markup",
    [
        '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://example.org/x&quot; "/></w:p>',
        "<w:p><w:r><w:instrText>dde x</w:instrText></w:r></w:p>",
        "<w:p><w:r><w:object/></w:r></w:p>",
        "<w:altChunk/>",
    ],
)
def test_what_fetches_without_a_relation_is_found(markup: str) -> None:
    text = part(REPORT).decode().replace("<w:body>", f"<w:body>{markup}", 1)

    assert len(planted(with_parts(REPORT, {"word/document.xml": text.encode()}))) == 1
