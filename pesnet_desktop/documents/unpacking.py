"""Reads a Word file as a zip archive: its members as they are packed, and what they hold."""

import io
import struct
import zipfile
import zlib

from pesnet_desktop.documents.archive import DEFLATED, HEAD, STORED, Member

_LOCAL = 30  # bytes of a head


def members_of(archive: bytes) -> list[Member]:
    """The members as they are packed. Raises zipfile.BadZipFile for what is no archive or not whole."""
    with zipfile.ZipFile(io.BytesIO(archive)) as whole:
        return [_member(archive, entry) for entry in whole.infolist() if not entry.is_dir()]


def _member(archive: bytes, entry: zipfile.ZipInfo) -> Member:
    start = entry.header_offset
    if archive[start : start + 4] != HEAD or entry.flag_bits & 1:
        raise zipfile.BadZipFile(entry.filename)
    name_length, extra_length = struct.unpack_from("<2H", archive, start + 26)
    start += _LOCAL + name_length + extra_length
    content = archive[start : start + entry.compress_size]
    if len(content) != entry.compress_size or entry.compress_type not in (STORED, DEFLATED):
        raise zipfile.BadZipFile(entry.filename)
    return Member(entry.filename, entry.compress_type, entry.CRC, entry.file_size, content)


def unpacked(member: Member) -> bytes:
    """What the member holds. Raises zipfile.BadZipFile where that is not what the archive promises."""
    try:
        unpacker = zlib.decompressobj(-15)
        content = member.content if member.method == STORED else unpacker.decompress(member.content, member.size + 1)
    except zlib.error as error:
        raise zipfile.BadZipFile(member.name) from error
    if len(content) != member.size or zlib.crc32(content) != member.checksum:
        raise zipfile.BadZipFile(member.name)
    return content
