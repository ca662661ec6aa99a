"""How a camera was held when it took a photo: what turns the photo upright, as its own note (EXIF) tells."""

import struct

from pesnet_desktop.model.light_dataclasses import dataclass

_NOTE = b"Exif\0\0"
_NOTE_MARK, _DATA_MARK = 0xE1, 0xDA
_ORIENTATION, _SHORT = 0x0112, 3
_BYTE_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}


@dataclass(frozen=True)
class Held:
    """What shows a photo upright: mirrored from side to side first, then turned clockwise by quarters."""

    quarters: int = 0
    is_mirrored: bool = False

    @property
    def is_sideways(self) -> bool:
        """Whether height and width change places."""
        return self.quarters % 2 == 1


UPRIGHT = Held()
_WAYS = (
    UPRIGHT,
    Held(0, True),
    Held(2),
    Held(2, True),
    Held(3, True),
    Held(1),
    Held(1, True),
    Held(3),
)
"""By the number that the note gives, from 1 (Exif 2.3, table 4, Orientation)."""


def set_upright(content: bytes) -> tuple[bytes, Held]:
    """A JPEG photo whose note no longer asks for a turn, and the turn it asked for.

    So no program turns the photo a second time. A photo without a note, or with one that makes no sense, is upright.
    """
    found = _orientation(content)
    if found is None:
        return content, UPRIGHT
    place, order = found
    (number,) = struct.unpack_from(f"{order}H", content, place)
    if not 1 < number <= len(_WAYS):
        return content, UPRIGHT
    return content[:place] + struct.pack(f"{order}H", 1) + content[place + 2 :], _WAYS[number - 1]


def _orientation(content: bytes) -> tuple[int, str] | None:
    """Where the number stands, and in which order its bytes are."""
    note = _note(content)
    if note is None:
        return None
    start, end = note
    order = _BYTE_ORDERS.get(content[start : start + 4])
    if order is None or start + 8 > end:
        return None
    table = start + struct.unpack_from(f"{order}I", content, start + 4)[0]
    if table + 2 > end:
        return None
    (lines,) = struct.unpack_from(f"{order}H", content, table)
    for line in range(table + 2, min(table + 2 + lines * 12, end - 11), 12):
        if struct.unpack_from(f"{order}2HI", content, line) == (_ORIENTATION, _SHORT, 1):
            return line + 8, order
    return None


def _note(content: bytes) -> tuple[int, int] | None:
    """Where the camera's note begins, behind its name, and where it ends; it stands before the picture's points."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF and content[place + 1] != _DATA_MARK:
        size = int.from_bytes(content[place + 2 : place + 4], "big")
        end = min(place + 2 + size, len(content))
        if content[place + 1] == _NOTE_MARK and content.startswith(_NOTE, place + 4):
            return place + 4 + len(_NOTE), end
        place = end
    return None
