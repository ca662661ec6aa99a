"""A picture as a paper shows it: a logo, a signature, a photo, with the words that stand for it."""

import struct

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.media import media_type_of
from pesnet_desktop.model.papers.held import UPRIGHT, Held, set_upright
from pesnet_desktop.model.problems import Problem

_PNG_SIZE = struct.Struct(">8x4x4s2I")
_PNG_END, _JPEG_END = b"IEND\xaeB`\x82", b"\xff\xd9"
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_JPEG_DATA = 0xDA


@dataclass(frozen=True)
class PaperPicture:
    """``width`` and ``height`` are in pixels, before it is turned as it was ``held``.

    ``words`` are read out where nobody can see the picture.
    """

    content: bytes
    media_type: str
    width: int
    height: int
    words: str
    held: Held = UPRIGHT


def picture_of(content: bytes, name: str, words: str) -> PaperPicture:
    """The picture in these bytes, whatever its ``name`` says.

    Raises Problem for anything but a PNG or JPEG picture, and for one that was cut off.
    """
    media_type = media_type_of(content, name)
    size = _png_size(content) if media_type == "image/png" else _jpeg_size(content)
    if size is None or 0 in size:
        raise Problem("not-a-picture", path=name)
    content, held = set_upright(content) if media_type == "image/jpeg" else (content, UPRIGHT)
    return PaperPicture(content, media_type, *size, words, held)


def _png_size(content: bytes) -> tuple[int, int] | None:
    if len(content) < _PNG_SIZE.size:
        return None
    kind, width, height = _PNG_SIZE.unpack_from(content)
    return (width, height) if kind == b"IHDR" and _PNG_END in content else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """The size that the picture's frame tells; None where no frame comes before the points, or no end behind it."""
    if not content.startswith(b"\xff\xd8"):
        return None
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        mark = content[place + 1]
        if mark in _JPEG_FRAMES:
            height, width = struct.unpack_from(">2H", content, place + 5)
            return (width, height) if content.find(_JPEG_END, place) > place else None
        if mark == _JPEG_DATA:
            return None
        if mark == 0xFF:
            place += 1
        elif mark in _JPEG_ALONE:
            place += 2
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return None
