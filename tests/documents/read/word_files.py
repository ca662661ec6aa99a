"""Word files put together by hand, so that a test can say exactly what stands in them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
LABELS = (
    "No.",
    "Activity Title",
    "Timeline / Venue",
    "Language",
    "Provider Country",
    "Beneficiary Country",
    "Description",
)

Cell = Sequence[str]
"""The paragraphs of a cell; one that begins with ``• `` is a list line."""


def word_bytes(body: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word file whose body is ``body``; ``parts`` are further members by name."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": NUMBERING,
        **(parts or {}),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def word_file(folder: Path, body: str, parts: Mapping[str, str | bytes] | None = None) -> Path:
    path = folder / "paper.docx"
    path.write_bytes(word_bytes(body, parts))
    return path


def paragraph(text: str) -> str:
    """A paragraph, a bullet when it begins with ``• ``, a soft return for each line end."""
    bullet = text.startswith("• ")
    lines = [f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.removeprefix("• ").split("\n")]
    properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' if bullet else ""
    return f"<w:p>{properties}<w:r>{'<w:br/>'.join(lines)}</w:r></w:p>"


def cell(paragraphs: Cell, span: int = 1) -> str:
    properties = f'<w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>' if span > 1 else ""
    return f"<w:tc>{properties}{''.join(map(paragraph, paragraphs)) or '<w:p/>'}</w:tc>"


def row(cells: Sequence[Cell]) -> str:
    return f"<w:tr>{''.join(map(cell, cells))}</w:tr>"


def merged_row(*paragraphs: str) -> str:
    """A row of one cell over all seven columns."""
    return f"<w:tr>{cell(paragraphs, len(LABELS))}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl><w:p/>"


def labels() -> str:
    return row([[label] for label in LABELS])


NUMBERING = (
    f"<w:numbering {NAMESPACES}>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)


def numbered(text: str, number: int = 2, level: int = 0) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
    )
