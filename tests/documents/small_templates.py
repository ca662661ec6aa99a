"""A small invented meeting with its catalogue, and templates for it written by hand, control by control."""

import io
import zipfile
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.catalogue import Catalogue, Field
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.starter.package import bare_document, whole_file
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.wordml import W14, W15, W, w
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.rich_text import Paragraph, RichText


@dataclass(frozen=True)
class Cover:
    language: str = "en"
    title: str = "Meeting"
    is_draft: bool = True


@dataclass(frozen=True)
class Slot:
    title: str
    id: str = ""
    photo: PaperPicture | None = None
    table: ClassVar[str] = "slot"


@dataclass(frozen=True)
class Day:
    heading: str
    id: str = ""
    slots: tuple[Slot, ...] = ()
    table: ClassVar[str] = "day"


@dataclass(frozen=True)
class Meeting:
    title: str | Paragraph = "Opening"
    id: str = "m1"
    dates: DateRange = field(default=DateRange(date(2025, 7, 8), date(2025, 7, 9)))
    note: RichText = field(default=RichText())
    number: int = 4
    days: tuple[Day, ...] = ()
    logo: PaperPicture | None = None
    table: ClassVar[str] = "meeting"


@dataclass(frozen=True)
class Paper:
    meeting: Meeting = field(default=Meeting())
    cover: Cover = field(default=Cover())


@dataclass(frozen=True)
class OtherPaper:
    """A paper that has nothing but a cover."""

    cover: Cover = field(default=Cover())


CATALOGUE = Catalogue(
    (
        Field("cover.title", "inline", {"en": "Title of the paper"}),
        Field("cover.is_draft", "flag", {"en": "Draft"}),
        Field("meeting.title", "inline", {"en": "Title"}, editable=True),
        Field("meeting.dates", "inline", {"en": "Dates"}, formats=("long", "events-list")),
        Field("meeting.number", "inline", {"en": "Number"}),
        Field("meeting.note", "block", {"en": "Note"}),
        Field("meeting.days", "list", {"en": "Days"}, item="day"),
        Field("day.heading", "inline", {"en": "Heading"}, editable=True),
        Field("day.slots", "list", {"en": "Slots"}, item="slot"),
        Field("slot.title", "inline", {"en": "Slot"}, editable=True),
        Field("slot.photo", "picture", {"en": "Photo"}),
        Field("meeting.logo", "picture", {"en": "Logo"}),
        Field("letter.number", "inline", {"en": "Number of the letter"}),
    ),
    {"meeting": frozenset({"cover", "meeting"}), "letter": frozenset({"cover", "letter"})},
)

PROMPT = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>prompt</w:t></w:r>'


def control(tag: str, content: str, properties: str = "") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="Title of {tag}"/><w:tag w:val="{tag}"/>{properties}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def inline(tag: str) -> str:
    return control(tag, PROMPT)


def paragraph(content: str = "", style: str = "BodyText") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(content: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def row(*cells: str, is_head: bool = False) -> str:
    return f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if is_head else ''}{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def template(*body: str) -> bytes:
    """A template with the papers' styles and this text."""
    document = bare_document("Small", "en")
    namespaces = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    parsed = etree.fromstring(f"<w:body {namespaces}>{''.join(body)}</w:body>")
    for place, element in enumerate(list(parsed)):
        document.element.body.insert(place, element)
    return whole_file(document)


NAMESPACES = {
    "w": W,
    "w14": W14,
    "w15": W15,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}


def made(content: bytes, paper: Paper, *, final: bool = False) -> bytes:
    return render(compile_template(content, CATALOGUE), paper, final=final)


def part(content: bytes, name: str = "word/document.xml") -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return file.read(name)


def names(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return file.namelist()


def with_parts(content: bytes, parts: dict[str, bytes]) -> bytes:
    """The file with these parts put in."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name) or old.read(name))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name])
    return file.getvalue()


def body(content: bytes) -> _Element:
    return etree.fromstring(part(content))


def lines(content: bytes) -> list[str]:
    """What a reader sees, a line for each paragraph."""
    return [said(one) for one in body(content).iter(w("p"))]


def said(element: _Element) -> str:
    signs = {w("br"): "\n", w("tab"): "\t"}
    marks = element.iter(w("t"), *signs)
    return "".join(signs.get(str(mark.tag), mark.text or "") for mark in marks)
