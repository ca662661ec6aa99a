"""What the parts of a Word or Excel file name by relationships: other parts, and places outside, never fetched."""

import posixpath
from typing import TYPE_CHECKING

from pesnet_desktop.model.light_dataclasses import dataclass

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True)
class Relation:
    """``kind`` is the last word of its type, as ``hyperlink``; ``target`` as written; ``is_outside`` the file."""

    kind: str
    target: str
    is_outside: bool
    part: str = ""
    """The lower-case name of the part that it leads to, where that is inside."""


def relations_of(part: str) -> str:
    """The name of the part that holds a part's relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def part_of_relations(name: str) -> str:
    """The other way round."""
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def relations_in(root: "_Element", part: str) -> dict[str, Relation]:
    """The relationships in ``root`` by their ids; names are taken as seen from ``part``."""
    return {one.get("Id", ""): _relation(one, posixpath.dirname(part)) for one in root}


def _relation(one: "_Element", folder: str) -> Relation:
    kind = one.get("Type", "").rpartition("/")[2]
    target = one.get("Target", "")
    if one.get("TargetMode", "") == "External":
        return Relation(kind, target, is_outside=True)
    inner = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(kind, target, is_outside=False, part=inner.lower())
