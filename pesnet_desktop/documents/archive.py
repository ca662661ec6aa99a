"""Writes a Word file as a zip archive: members that did not change are carried over as they were packed."""

import struct
import zlib
from collections.abc import Iterable

try:
    from isal import isal_zlib

    _HAS_ISAL = True
except ImportError:  # there is none for Windows on ARM
    _HAS_ISAL = False

_FACTS = struct.Struct("<5H3L2H")  # what the head before a member and its entry in the directory say in the same words
_END = struct.Struct("<4s4H2LH")
HEAD, _ENTRY, _REST_OF_ENTRY = b"PK\x03\x04", b"PK\x01\x02\x14\x00", bytes(10)
_NEEDED = 20
_UTF8 = 0x800
_DAY = 0x21  # 1 January 1980: the hour of an export is nobody's business, and equal papers stay equal files
STORED, DEFLATED = 0, 8

QUICK, TIGHT, TIGHTEST = 1, 2, 3
"""How hard a file is packed: a draft and what is short quickly; what is long and will be kept tightly, in ten times the
time; what is packed once with its template as tightly as can be."""

_LEVELS_OF_ISAL = {QUICK: 2, TIGHT: 3}
_LEVELS_OF_ZLIB = {QUICK: 3, TIGHT: 6, TIGHTEST: 9}
_LITTLE = 1000  # bytes that are not worth the packer's own work while a paper is written


class Member:
    """One packed file of the archive; ``content`` is as packed by ``method``.

    ``head`` and ``entry`` are what the archive says of it, as far as that does not depend on its place.
    """

    __slots__ = ("checksum", "content", "encoded_name", "entry", "head", "method", "name", "size")

    def __init__(self, name: str, method: int, checksum: int, size: int, content: bytes) -> None:
        self.name, self.method, self.checksum, self.size, self.content = name, method, checksum, size, content
        self.encoded_name = name.encode()
        flags = 0 if name.isascii() else _UTF8
        length = len(self.encoded_name)
        facts = _FACTS.pack(_NEEDED, flags, method, 0, _DAY, checksum, len(content), size, length, 0)
        self.head = HEAD + facts + self.encoded_name
        self.entry = _ENTRY + facts + _REST_OF_ENTRY


class Start:
    """The beginning that a file has in every paper, packed once; another file's packed rest can follow it."""

    __slots__ = ("checksum", "content", "size")

    def __init__(self, start: bytes) -> None:
        packer = zlib.compressobj(TIGHTEST, zlib.DEFLATED, -15)
        self.content = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
        self.checksum, self.size = zlib.crc32(start), len(start)


def packed(name: str, content: bytes, level: int = QUICK, start: Start | None = None) -> Member:
    """``content`` packed anew under ``name``; ``start`` where it begins with that. Little content is stored."""
    size = len(content)
    if start is not None and size - start.size < _LITTLE:
        rest = content[start.size :]
        checksum = zlib.crc32(rest, start.checksum)
        return Member(name, DEFLATED, checksum, size, start.content + _as_last_block(rest))
    if size < _LITTLE and level != TIGHTEST:
        return stored(name, content)
    packer = _packer(level)
    return Member(name, DEFLATED, zlib.crc32(content), size, packer.compress(content) + packer.flush())


def _packer(level: int) -> "zlib._Compress | isal_zlib.Compress":
    if _HAS_ISAL and level in _LEVELS_OF_ISAL:
        return isal_zlib.compressobj(_LEVELS_OF_ISAL[level], zlib.DEFLATED, -15)
    return zlib.compressobj(_LEVELS_OF_ZLIB[level], zlib.DEFLATED, -15)


def stored(name: str, content: bytes) -> Member:
    """``content`` as it is, such as a picture, which is packed already."""
    return Member(name, STORED, zlib.crc32(content), len(content), content)


def _as_last_block(content: bytes) -> bytes:
    """Little content as the stream's last block, stored (RFC 1951, 3.2.4)."""
    size = len(content)
    return struct.pack("<BHH", 1, size, size ^ 0xFFFF) + content


def archive_of(members: Iterable[Member]) -> bytes:
    """The archive that holds these members in this order."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in members:
        directory += (member.entry, offset.to_bytes(4, "little"), member.encoded_name)
        pieces += (member.head, member.content)
        offset += len(member.head) + len(member.content)
    length = sum(map(len, directory))
    count = len(directory) // 3
    return b"".join([*pieces, *directory, _END.pack(b"PK\x05\x06", 0, 0, count, count, length, offset, 0)])
