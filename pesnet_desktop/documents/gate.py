"""The gate for foreign files: looks at the first bytes and the real sizes before anything of a file is believed."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_BYTES = 64 * 1024 * 1024
MOST_MEMBERS = 4_000
MOST_INFLATED = 48 * 1024 * 1024
MOST_GROWTH = 150  # times the packed size, once a part is bigger than FREE_GROWTH
FREE_GROWTH = 4 * 1024 * 1024
_CHUNK = 256 * 1024

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_FIRST_BYTES = (
    (b"%PDF", "foreign-pdf"),
    (b"{\\rtf", "foreign-rtf"),
    (b"\xef\xbb\xbf{\\rtf", "foreign-rtf"),
)
_STRICT = (  # the names of “Strict Open XML”, which Word can save too
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_MAIN_PART = re.compile(r"word/document\d*\.xml")
_READ = re.compile(
    r"\[content_types\]\.xml|word/(?:document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"
    r"|word/_rels/[^/]*\.rels|_rels/\.rels|docprops/(?:app|core|custom)\.xml|customxml/[^/]*\.xml",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ForeignFile:
    """A Word file that passed the gate: its parts of text by lower-case name, sizes checked, without document types."""

    path: Path
    parts: Mapping[str, bytes]

    def part(self, name: str) -> "_Element | None":
        """The root of a part, None where the file has no such part. Raises Problem for one that is not whole."""
        content = self.parts.get(name.lower())
        return None if content is None else _parsed(content, self.path)

    def refused(self, code: str) -> Problem:
        """The problem to raise about this file."""
        return Problem(code, path=str(self.path))

    def names(self, beginning: str) -> tuple[str, ...]:
        """The parts whose names begin so, in order."""
        return tuple(sorted(name for name in self.parts if name.startswith(beginning)))

    @property
    def main_part(self) -> str:
        """The part of the paper's own text."""
        return next(name for name in ("word/document.xml", *self.names("word/document")) if name in self.parts)


def content_of_foreign(path: Path) -> bytes:
    """The bytes of a Word file that passed the gate. Raises Problem that says what is wrong."""
    content = _bytes_of(path)
    code = _fault_of(content)
    if code:
        raise Problem(code, path=str(path))
    _checked_parts(path)
    return content


def open_foreign(path: Path) -> ForeignFile:
    """The Word file at ``path``, checked; the file itself is only read. Raises Problem that says what is wrong."""
    content = _bytes_of(path)
    code = _fault_of(content)
    if code:
        raise Problem(code, path=str(path))
    return ForeignFile(path, _checked_parts(path))


def _checked_parts(path: Path) -> dict[str, bytes]:
    try:
        return _parts_of(path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise Problem("foreign-damaged", path=str(path)) from error


def _bytes_of(path: Path) -> bytes:
    """As much of the file as its kind is told by; refuses what cannot be a paper by its size alone."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Problem("foreign-too-big", path=str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(path)) from error
    except IsADirectoryError as error:
        raise Problem("foreign-not-word", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error


def _fault_of(content: bytes) -> str:
    """The problem's code told by the first bytes; empty for what may be a Word file."""
    if not content.strip(b"\x00 \t\r\n"):
        return "foreign-empty"
    if content.startswith(_COMPOUND):
        is_locked = "EncryptedPackage".encode("utf-16-le") in content or "DRMEncrypted".encode("utf-16-le") in content
        return "foreign-encrypted" if is_locked else "foreign-old-word"
    for beginning, code in _FIRST_BYTES:
        if content.startswith(beginning):
            return code
    return "" if content.startswith(b"PK\x03\x04") else "foreign-not-word"


def _parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_INFLATED * 4:
            raise Problem("foreign-too-big", path=str(path))
        if any(member.flag_bits & 1 for member in members):
            raise Problem("foreign-encrypted", path=str(path))
        names = [member.filename.lower() for member in members]
        if "[content_types].xml" not in names or not any(_MAIN_PART.fullmatch(name) for name in names):
            raise Problem("foreign-not-word", path=str(path))
        if len(set(names)) != len(names):
            raise Problem("foreign-damaged", path=str(path))
        wanted = [member for member in members if _READ.fullmatch(member.filename)]
        return _inflated_parts(archive, wanted, path)


def _inflated_parts(archive: zipfile.ZipFile, wanted: list[zipfile.ZipInfo], path: Path) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = MOST_INFLATED
    for member in wanted:
        content = _inflated(archive, member, room, path)
        if _has_document_type(content):
            raise Problem("foreign-unsafe", path=str(path))
        room -= len(content)
        parts[member.filename.lower()] = content
    return parts


def _inflated(archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int, path: Path) -> bytes:
    """A member's content, measured while it is unpacked: what the archive declares is not believed."""
    most = min(room, max(FREE_GROWTH, member.compress_size * MOST_GROWTH))
    content = bytearray()
    with archive.open(member) as packed:
        while chunk := packed.read(_CHUNK):
            content += chunk
            if len(content) > most:
                raise Problem("foreign-too-big", path=str(path))
    return bytes(content)


def _has_document_type(content: bytes) -> bool:
    """Word writes none; entities in one could grow without end or name other files."""
    plain = content.replace(b"\x00", b"")
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _parsed(content: bytes, path: Path) -> "_Element":
    from lxml import etree  # kept away from the first paint

    for strict, usual in _STRICT:
        content = content.replace(strict, usual)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise Problem("foreign-damaged", path=str(path)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Problem("foreign-unsafe", path=str(path))
    return root
