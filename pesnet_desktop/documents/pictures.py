"""Puts pictures into a paper: each in the frame that its template draws for it, its file once among the parts."""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from operator import attrgetter

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.archive import Member, stored
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.package import PICTURE_ENDINGS
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.documents.wordml import R, local
from pesnet_desktop.model.papers.held import Held
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.text import clean_text

_FOLDER = "word/media"
_SIGNS = "\ue0a1\ue0a2\ue0a3\ue0a4\ue0a5\ue0a6\ue0a7\ue0a8\ue0a9\ue0aa"
_NUMBER, _WORDS, _WIDTH, _HEIGHT, _RELATION, _TURN, *_ROOM = tuple(_SIGNS)
_AT_SIGN = re.compile(f'( rot="{_TURN}"|[{_SIGNS}])')
_QUARTER, _WHOLE = 5_400_000, 21_600_000


@dataclass(frozen=True, slots=True)
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
            _NUMBER: str(number),
            _WORDS: attribute(clean_text(picture.words)),
            _WIDTH: str(width),
            _HEIGHT: str(height),
            _RELATION: relation,
            f' rot="{_TURN}"': self._turned(picture.held),
        }
        grown = (own + more for own, more in zip(self.room, (beside, above, beside, above), strict=True))
        values |= dict(zip(_ROOM, map(str, grown), strict=True))
        return "".join(values.get(piece, piece) for piece in self.pieces)

    def _turned(self, held: Held) -> str:
        """The turn as Word writes it: what is mirrored is mirrored before it is turned."""
        turn = (self.turn + held.quarters * _QUARTER) % _WHOLE
        mirror = ' flipH="1"' if held.is_mirrored else ""
        return (f' rot="{turn}"' if turn else "") + mirror


def frame_of(run: _Element) -> Frame | None:
    """The frame that the run of a picture control draws; None for a run without a picture from the file."""
    holder = next((one for one in run.iter() if local(one) in ("inline", "anchor")), None)
    blip = next((one for one in run.iter() if local(one) == "blip" and one.get(f"{{{R}}}embed")), None)
    extent = None if holder is None else next((one for one in holder if local(one) == "extent"), None)
    if blip is None or extent is None:
        return None
    placeholder, size = blip.get(f"{{{R}}}embed", ""), (int(extent.get("cx", "0")), int(extent.get("cy", "0")))
    shown = deepcopy(run)
    room, turn = _room(shown), _turn(shown)
    for element in list(shown.iter()):
        _mark(element)
    etree.cleanup_namespaces(shown)
    text = etree.tostring(shown, encoding="unicode", with_tail=False)
    return Frame(tuple(_AT_SIGN.split(text)), *size, placeholder, room, turn) if 0 not in size else None


def _mark(element: _Element) -> None:
    """Puts a sign for each thing that is the picture's own; what belongs to the picture shown until now goes."""
    name, parent = local(element), element.getparent()
    if name == "extent" or (name == "ext" and element.get("cx")):
        element.set("cx", _WIDTH)
        element.set("cy", _HEIGHT)
        if name == "extent":
            _mark_room(element)
    elif name == "xfrm":
        for flip in ("flipH", "flipV"):
            element.attrib.pop(flip, "")
        element.set("rot", _TURN)
    elif name in ("docPr", "cNvPr"):
        for key in list(element.attrib):
            del element.attrib[key]
        for child in list(element):
            element.remove(child)
        for key, sign in (("id", _NUMBER), ("name", f"Picture {_NUMBER}"), ("descr", _WORDS)):
            element.set(key, sign)
    elif name == "blip":
        for child in list(element):
            element.remove(child)
        element.attrib.pop(f"{{{R}}}link", "")
        element.set(f"{{{R}}}embed", _RELATION)
    elif name in ("srcRect", "rStyle", "sizeRelH", "sizeRelV") and parent is not None:
        parent.remove(element)


def _mark_room(extent: _Element) -> None:
    room = extent.getnext()
    if room is None or local(room) != "effectExtent":
        room = etree.Element(f"{{{etree.QName(extent).namespace}}}effectExtent")
        extent.addnext(room)
    for key, sign in zip("ltrb", _ROOM, strict=True):
        room.set(key, sign)


def _room(run: _Element) -> tuple[int, ...]:
    found = next((one for one in run.iter() if local(one) == "effectExtent"), None)
    return tuple(_number(found, key) for key in "ltrb")


def _turn(run: _Element) -> int:
    return _number(next((one for one in run.iter() if local(one) == "xfrm"), None), "rot")


def _number(element: _Element | None, key: str) -> int:
    said = "" if element is None else element.get(key, "")
    return int(said) if said.lstrip("-").isdecimal() else 0


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
class Pictures:
    """The pictures of one part, each with its relation: two that show the same file share it."""

    found: dict[str, str] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)

    def number(self, picture: PaperPicture) -> str:
        member = _member(picture.content, PICTURE_ENDINGS[picture.media_type])
        self.members[member.name] = member
        return self.found.setdefault(member.name, f"rIdPicture{len(self.found) + 1}")


@lru_cache(maxsize=4)
def _member(content: bytes, extension: str) -> Member:
    """The part that keeps a picture, named by its content; remembered, because many letters carry one logo."""
    return stored(f"{_FOLDER}/{sha256(content).hexdigest()[:20]}.{extension}", content)
