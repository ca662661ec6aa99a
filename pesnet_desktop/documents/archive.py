"""A Word file as a zip archive: members that did not change are carried over as they were packed."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_NEEDED = 20
_UTF8 = 0x800
_DAY = 0x21  # 1 January 1980: the hour of an export is nobody's business, and equal papers stay equal files
_LEVEL = 1  # of zlib: a note of four pages is 3 % longer than at 6 and packed in half the time
_LITTLE = 1000
_STORED, _DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


@dataclass(frozen=True)
class Member:
    """One packed file of the archive; ``content`` is as packed by ``method``."""

    name: str
    method: int
    checksum: int
    size: int
    content: bytes


def packed(name: str, content: bytes) -> Member:
    """``content`` packed anew under ``name``; little content is not worth the packer's own work."""
    if len(content) < _LITTLE:
        return Member(name, _STORED, zlib.crc32(content), len(content), content)
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    return Member(name, _DEFLATED, zlib.crc32(content), len(content), packer.compress(content) + packer.flush())


def members_of(archive: bytes) -> list[Member]:
    """The members as they are packed. Raises zipfile.BadZipFile for what is no archive or not whole."""
    with zipfile.ZipFile(io.BytesIO(archive)) as whole:
        return [_member(archive, entry) for entry in whole.infolist() if not entry.is_dir()]


def _member(archive: bytes, entry: zipfile.ZipInfo) -> Member:
    start = entry.header_offset
    if archive[start : start + 4] != b"PK\x03\x04" or entry.flag_bits & 1:
        raise zipfile.BadZipFile(entry.filename)
    name_length, extra_length = struct.unpack_from("<2H", archive, start + 26)
    start += _LOCAL.size + name_length + extra_length
    content = archive[start : start + entry.compress_size]
    if len(content) != entry.compress_size or entry.compress_type not in (_STORED, _DEFLATED):
        raise zipfile.BadZipFile(entry.filename)
    return Member(entry.filename, entry.compress_type, entry.CRC, entry.file_size, content)


def unpacked(member: Member) -> bytes:
    """What the member holds. Raises zipfile.BadZipFile where that is not what the archive promises."""
    try:
        unpacker = zlib.decompressobj(-15)
        content = member.content if member.method == _STORED else unpacker.decompress(member.content, member.size + 1)
    except zlib.error as error:
        raise zipfile.BadZipFile(member.name) from error
    if len(content) != member.size or zlib.crc32(content) != member.checksum:
        raise zipfile.BadZipFile(member.name)
    return content


def archive_of(members: list[Member]) -> bytes:
    """The archive that holds these members in this order."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in members:
        name = member.name.encode()
        flags = 0 if member.name.isascii() else _UTF8
        facts = (flags, member.method, 0, _DAY, member.checksum, len(member.content), member.size, len(name))
        head = _LOCAL.pack(b"PK\x03\x04", _NEEDED, *facts, 0) + name
        pieces += (head, member.content)
        directory.append(_CENTRAL.pack(b"PK\x01\x02", _NEEDED, _NEEDED, *facts, 0, 0, 0, 0, 0, offset) + name)
        offset += len(head) + len(member.content)
    length = sum(map(len, directory))
    count = len(members)
    return b"".join([*pieces, *directory, _END.pack(b"PK\x05\x06", 0, 0, count, count, length, offset, 0)])
