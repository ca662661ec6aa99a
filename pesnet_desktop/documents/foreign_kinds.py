"""What kind of file somebody sent, told by its first bytes: an ending in its name is never believed."""

import re
from typing import Literal

ForeignKind = Literal[
    "package", "odt", "ods", "doc", "xls", "encrypted", "pdf", "rtf", "html", "csv", "text", "empty", "unknown"
]
"""``package`` is a zip archive, of which its own list of members says whether it is Word's or Excel's.

``html`` may be a page that was saved with its pictures as one file (``.mht``), which is written like a letter.
"""

PROBLEMS: dict[ForeignKind, str] = {
    "empty": "foreign-empty",
    "encrypted": "foreign-encrypted",
    "doc": "foreign-old-word",
    "xls": "foreign-old-excel",
    "odt": "foreign-odt",
    "ods": "foreign-ods",
    "pdf": "foreign-pdf",
    "rtf": "foreign-rtf",
}
"""The problems that are said where such a file is to be read as it is; of all other kinds ``foreign-not-word`` is."""

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "DRMEncrypted"))
_OF_EXCEL = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
_OF_OTHERS = tuple(name.encode("utf-16-le") for name in ("PowerPoint Document", "__substg1.0_"))
_OF_WORD = "WordDocument".encode("utf-16-le")
_OF_LIBRE_OFFICE: dict[bytes, ForeignKind] = {
    b"mimetypeapplication/vnd.oasis.opendocument.text": "odt",
    b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "ods",
}
_BOMS = (b"\xff\xfe", b"\xfe\xff")
_LOOKED_AT = 64 * 1024
_HTML = rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p|meta|ul|ol|h[1-6])\b"
_LETTER = rb"(?s)^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*Content-Type:\s*multipart/related"
_NOT_IN_TEXTS = bytes(byte for byte in range(32) if byte not in (7, 8, 9, 10, 11, 12, 13, 26, 27))
_SEPARATORS = ";\t,"
_LINES_COMPARED = 20


def kind_of(content: bytes, name: str = "") -> ForeignKind:
    """The kind of a file; its ``name`` only parts a table in plain text (``.csv``) from other plain text."""
    start = content[:_LOOKED_AT]
    if not content.strip(b"\x00 \t\r\n"):
        return "empty"
    if start.startswith(_COMPOUND):
        return _kind_of_compound(content)
    if start.startswith(b"PK\x03\x04"):
        return _kind_of_package(start[30:])
    if start.lstrip(b"\xef\xbb\xbf").startswith(b"{\\rtf"):
        return "rtf"
    if b"%PDF-" in start[:1024]:
        return "pdf"
    return _kind_of_text(start, name)


def _kind_of_package(start: bytes) -> ForeignKind:
    """LibreOffice puts the kind first, and ``-template`` behind it for a template."""
    for name, kind in _OF_LIBRE_OFFICE.items():
        if start.startswith(name) and start[len(name) :][:1] in (b"P", b"-"):
            return kind
    return "package"


def _kind_of_compound(content: bytes) -> ForeignKind:
    if any(name in content for name in _LOCKED):
        return "encrypted"
    if _OF_WORD in content:
        return "doc"
    if any(name in content for name in _OF_OTHERS):
        return "unknown"
    return "xls" if any(name in content for name in _OF_EXCEL) else "doc"


def _kind_of_text(start: bytes, name: str) -> ForeignKind:
    if start.startswith(_BOMS):
        text = start.decode("utf-16", "replace")
    elif any(byte in start for byte in _NOT_IN_TEXTS):
        return "unknown"
    else:
        text = start.decode("latin-1")
    plain = text.encode("utf-8", "replace").lstrip(b"\xef\xbb\xbf\xc3\xaf\xc2\xbb\xc2\xbf")
    if re.match(_HTML, plain, re.IGNORECASE | re.DOTALL) or is_page_in_letter(plain):
        return "html"
    if re.match(rb"\s*<\?xml\b", plain):  # as older programs saved tables and texts: no words to show to anybody
        return "xls" if b"urn:schemas-microsoft-com:office:spreadsheet" in plain else "unknown"
    if name.lower().endswith((".csv", ".tsv")) or _is_table(text):
        return "csv"
    return "text"


def is_page_in_letter(content: bytes) -> bool:
    """Whether a page was saved with all that belongs to it as one file, as Word's *Single File Web Page* is."""
    head = content[:_LOOKED_AT].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    return re.search(_LETTER, head, re.IGNORECASE) is not None


def _is_table(text: str) -> bool:
    """Whether every line has the same separators, as often: prose has not."""
    lines = [line for line in text.splitlines()[:_LINES_COMPARED] if line.strip()]
    if len(lines) < 2:
        return False
    counts = ({line.count(separator) for line in lines} for separator in _SEPARATORS)
    return any(len(found) == 1 and min(found) >= 2 for found in counts)
