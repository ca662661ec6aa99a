"""Unpacks what a Word or Excel file holds, measured while it is unpacked: what the archive declares is not believed."""

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable
from pathlib import Path

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem

MOST_MEMBERS = 2_000
MOST_UNPACKED = 200 * 1024 * 1024
MOST_OF_ONE = 64 * 1024 * 1024
MOST_GROWTH = 100  # times the packed size, once a part is bigger than FREE_GROWTH
FREE_GROWTH = 1024 * 1024
TABLE_GROWTH, MOST_OF_TABLES = 200, 24 * 1024 * 1024
"""A long table whose rows repeat is packed tighter than prose: a plan of ours with 10,000 rows grows 126 times."""

_CHUNK = 256 * 1024

WORD_PARTS = (
    r"\[content_types\]\.xml|word/(?:document\d*|styles|numbering|settings|(?:footnotes|endnotes|header|footer)\d*"
    r"|comments\w*|people|diagrams/data\d*|charts/chart(?:ex)?\d*)\.xml"
    r"|word/_rels/[^/]*\.rels|_rels/\.rels|docprops/(?:app|core|custom)\.xml|customxml/[^/]*\.xml"
)
WORKBOOK_PARTS = r"\[content_types\]\.xml|_rels/\.rels|docprops/[^/]*\.xml|xl/.*\.(?:xml|rels)"
_MAIN_PARTS = {"word": r"word/document\d*\.xml", "workbook": r"xl/workbook\.xml"}
_ELSEWHERE = re.compile(r"^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")


@dataclass(frozen=True)
class Package:
    """The list of a zip archive's members, looked through: names and declared sizes are those of a paper."""

    path: Path
    archive: zipfile.ZipFile

    @property
    def kind(self) -> str:
        """``word``, ``workbook``, or empty for any other archive."""
        names = [name.lower() for name in self.archive.namelist()]
        if "[content_types].xml" not in names:
            return ""
        return next((kind for kind, main in _MAIN_PARTS.items() if any(re.fullmatch(main, one) for one in names)), "")

    def parts(self, wanted: str) -> dict[str, bytes]:
        """The parts whose lower-case names match ``wanted``, by these names. Raises Problem for what is no paper's."""
        parts = self._unpacked(one for one in self.archive.infolist() if re.fullmatch(wanted, one.filename.lower()))
        if any(has_document_type(content) for content in parts.values()):
            raise Problem("foreign-unsafe", path=str(self.path))
        return parts

    def others(self, names: Collection[str]) -> dict[str, bytes]:
        """The parts of these lower-case names, whatever their kind. Raises Problem as above."""
        return self._unpacked(one for one in self.archive.infolist() if one.filename.lower() in names)

    def _unpacked(self, members: Iterable[zipfile.ZipInfo]) -> dict[str, bytes]:
        parts: dict[str, bytes] = {}
        room = MOST_UNPACKED
        try:
            for member in members:
                content = self._content(member, room)
                room -= len(content)
                parts[member.filename.lower()] = content
        except _DAMAGE as error:
            raise Problem("foreign-damaged", path=str(self.path)) from error
        return parts

    def _content(self, member: zipfile.ZipInfo, room: int) -> bytes:
        most = min(room, MOST_OF_ONE, _room_of(member))
        content = bytearray()
        with self.archive.open(member) as packed:
            while chunk := packed.read(_CHUNK):
                content += chunk
                if len(content) > most:
                    raise Problem("foreign-too-big", path=str(self.path))
        return bytes(content)


_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError),
    *(OverflowError, IndexError, KeyError),
)
"""What Python's own reader of archives may raise for damaged ones."""


def open_package(content: bytes, path: Path) -> Package:
    """The archive in ``content``. Raises Problem that names ``path`` where it is damaged, locked or no paper's."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGE as error:
        raise Problem("foreign-damaged", path=str(path)) from error
    code = _fault_of(archive.infolist())
    if code:
        raise Problem(code, path=str(path))
    return Package(path, archive)


def _fault_of(members: list[zipfile.ZipInfo]) -> str:
    """The problem's code told by what the archive declares; empty where nothing is wrong."""
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_UNPACKED:
        return "foreign-too-big"
    if any(member.file_size > _room_of(member) for member in members):
        return "foreign-too-big"
    if any(member.flag_bits & 1 for member in members):
        return "foreign-encrypted"
    if any(_ELSEWHERE.search(member.orig_filename.lower()) for member in members):
        return "foreign-unsafe"
    names = [member.filename.lower() for member in members]
    return "foreign-damaged" if len(set(names)) != len(names) else ""


def _room_of(member: zipfile.ZipInfo) -> int:
    """As large as a member may become, by its packed size."""
    in_tables = min(member.compress_size * TABLE_GROWTH, MOST_OF_TABLES)
    return max(FREE_GROWTH, in_tables, member.compress_size * MOST_GROWTH)


def has_document_type(content: bytes) -> bool:
    """Word writes none; entities in one could grow without end or name other files."""
    plain = content.replace(b"\x00", b"") if b"\x00" in content[:200] else content
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain
