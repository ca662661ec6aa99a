"""Puts pictures into a paper: each in the frame that its template draws for it, its file once among the parts."""

from functools import lru_cache
from operator import attrgetter

from pesnet_desktop.documents.archive import Member, stored
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.package import PICTURE_ENDINGS
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.model.digest import sha256_of
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.held import Held
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.text import clean_text

_FOLDER = "word/media"
SIGNS = "\ue0a1\ue0a2\ue0a3\ue0a4\ue0a5\ue0a6\ue0a7\ue0a8\ue0a9\ue0aa"
NUMBER, WORDS, WIDTH, HEIGHT, RELATION, TURN, *ROOM = tuple(SIGNS)
"""What stands in a frame where a picture's own number, words, size, file and turn go, and the room around it."""

_QUARTER, _WHOLE = 5_400_000, 21_600_000


@dataclass(frozen=True)
class Frame:
    """A drawing of a template cut where a picture's own number, words, size and file go; the size is in Word's units.

    ``placeholder`` is the relation of the picture that the template shows. ``room`` is what borders and effects take
    around the frame (left, top, right, bottom), ``turn`` how far the frame itself is turned.
    """

    pieces: tuple[str, ...]
    width: int
    height: int
    placeholder: str
    room: tuple[int, ...]
    turn: int

    def markup(self, picture: PaperPicture, number: int, relation: str) -> str:
        """The drawing of a picture, upright and as large as the frame allows without stretching it.

        Word keeps the size before a turn, and beside it the room that the turned picture takes beyond it.
        """
        across, down = (self.height, self.width) if picture.held.is_sideways else (self.width, self.height)
        scale = min(across / picture.width, down / picture.height)
        width, height = (max(1, round(side * scale)) for side in (picture.width, picture.height))
        beyond = (height - width) // 2 if picture.held.is_sideways else 0
        beside, above = max(0, beyond), max(0, -beyond)
        values = {
            NUMBER: str(number),
            WORDS: attribute(clean_text(picture.words)),
            WIDTH: str(width),
            HEIGHT: str(height),
            RELATION: relation,
            f' rot="{TURN}"': self._turned(picture.held),
        }
        grown = (own + more for own, more in zip(self.room, (beside, above, beside, above), strict=True))
        values |= dict(zip(ROOM, map(str, grown), strict=True))
        return "".join(values.get(piece, piece) for piece in self.pieces)

    def _turned(self, held: Held) -> str:
        """The turn as Word writes it: what is mirrored is mirrored before it is turned."""
        turn = (self.turn + held.quarters * _QUARTER) % _WHOLE
        mirror = ' flipH="1"' if held.is_mirrored else ""
        return (f' rot="{turn}"' if turn else "") + mirror


@dataclass(frozen=True)
class Picture:
    """A picture in its frame; nothing where there is none."""

    noun: str
    attribute: str
    frame: Frame

    def writer(self, before: bytes) -> Writer:
        noun, value_of, frame = self.noun, attrgetter(self.attribute), self.frame

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before)
            picture = value_of(scope[noun])
            if isinstance(picture, PaperPicture):
                relation = page.ink.picture(picture)
                page.out.append(frame.markup(picture, page.numbers.new_drawing(), relation).encode())

        return write


class Pictures:
    """The pictures of one part, each with its relation: two that show the same file share it."""

    __slots__ = ("found", "members")

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.members: dict[str, Member] = {}

    def number(self, picture: PaperPicture) -> str:
        member = _member(picture.content, PICTURE_ENDINGS[picture.media_type])
        self.members[member.name] = member
        return self.found.setdefault(member.name, f"rIdPicture{len(self.found) + 1}")


@lru_cache(maxsize=4)
def _member(content: bytes, extension: str) -> Member:
    """The part that keeps a picture, named by its content; remembered, because many letters carry one logo."""
    return stored(f"{_FOLDER}/{sha256_of(content)[:20]}.{extension}", content)
