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
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.text import clean_text

_FOLDER = "word/media"
_NUMBER, _WORDS, _WIDTH, _HEIGHT, _RELATION = _SIGNS = "\ue0a1\ue0a2\ue0a3\ue0a4\ue0a5"
_AT_SIGN = re.compile(f"([{_SIGNS}])")


@dataclass(frozen=True, slots=True)
class Frame:
    """A drawing of a template cut where a picture's own number, words, size and file go; the size is in Word's units.

    ``placeholder`` is the relation of the picture that the template shows.
    """

    pieces: tuple[str, ...]
    width: int
    height: int
    placeholder: str

    def markup(self, picture: PaperPicture, number: int, relation: str) -> str:
        """The drawing of a picture, as large as the frame allows without stretching it."""
        scale = min(self.width / picture.width, self.height / picture.height)
        values = {
            _NUMBER: str(number),
            _WORDS: attribute(clean_text(picture.words)),
            _WIDTH: str(max(1, round(picture.width * scale))),
            _HEIGHT: str(max(1, round(picture.height * scale))),
            _RELATION: relation,
        }
        return "".join(values.get(piece, piece) for piece in self.pieces)


def frame_of(run: _Element) -> Frame | None:
    """The frame that the run of a picture control draws; None for a run without a picture from the file."""
    holder = next((one for one in run.iter() if local(one) in ("inline", "anchor")), None)
    blip = next((one for one in run.iter() if local(one) == "blip" and one.get(f"{{{R}}}embed")), None)
    extent = None if holder is None else next((one for one in holder if local(one) == "extent"), None)
    if blip is None or extent is None:
        return None
    placeholder, size = blip.get(f"{{{R}}}embed", ""), (int(extent.get("cx", "0")), int(extent.get("cy", "0")))
    shown = deepcopy(run)
    for element in list(shown.iter()):
        _mark(element)
    etree.cleanup_namespaces(shown)
    text = etree.tostring(shown, encoding="unicode", with_tail=False)
    return Frame(tuple(_AT_SIGN.split(text)), *size, placeholder) if 0 not in size else None


def _mark(element: _Element) -> None:
    """Puts a sign for each thing that is the picture's own; what belongs to the picture shown until now goes."""
    name, parent = local(element), element.getparent()
    if name == "extent" or (name == "ext" and element.get("cx")):
        element.set("cx", _WIDTH)
        element.set("cy", _HEIGHT)
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
