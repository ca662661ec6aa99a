"""Cuts the drawing of a picture control where a paper's own picture goes: its frame."""

import re
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.pictures import HEIGHT, NUMBER, RELATION, ROOM, SIGNS, TURN, WIDTH, WORDS, Frame
from pesnet_desktop.documents.wordml import R, local

_AT_SIGN = re.compile(f'( rot="{TURN}"|[{SIGNS}])')


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
        element.set("cx", WIDTH)
        element.set("cy", HEIGHT)
        if name == "extent":
            _mark_room(element)
    elif name == "xfrm":
        for flip in ("flipH", "flipV"):
            element.attrib.pop(flip, "")
        element.set("rot", TURN)
    elif name in ("docPr", "cNvPr"):
        for key in list(element.attrib):
            del element.attrib[key]
        for child in list(element):
            element.remove(child)
        for key, sign in (("id", NUMBER), ("name", f"Picture {NUMBER}"), ("descr", WORDS)):
            element.set(key, sign)
    elif name == "blip":
        for child in list(element):
            element.remove(child)
        element.attrib.pop(f"{{{R}}}link", "")
        element.set(f"{{{R}}}embed", RELATION)
    elif name in ("srcRect", "rStyle", "sizeRelH", "sizeRelV") and parent is not None:
        parent.remove(element)


def _mark_room(extent: _Element) -> None:
    room = extent.getnext()
    if room is None or local(room) != "effectExtent":
        room = etree.Element(f"{{{etree.QName(extent).namespace}}}effectExtent")
        extent.addnext(room)
    for key, sign in zip("ltrb", ROOM, strict=True):
        room.set(key, sign)


def _room(run: _Element) -> tuple[int, ...]:
    found = next((one for one in run.iter() if local(one) == "effectExtent"), None)
    return tuple(_number(found, key) for key in "ltrb")


def _turn(run: _Element) -> int:
    return _number(next((one for one in run.iter() if local(one) == "xfrm"), None), "rot")


def _number(element: _Element | None, key: str) -> int:
    said = "" if element is None else element.get(key, "")
    return int(said) if said.lstrip("-").isdecimal() else 0
