"""The parts of a Word file and how they point to each other: content types, relations, the map's own part.

XML is read only of what is taken apart: a paper from a ready template does without lxml.
"""

import posixpath
import re
from collections.abc import Iterable, Mapping

from pesnet_desktop.documents.anchors import STORE_ITEM
from pesnet_desktop.documents.archive import TIGHTEST, packed
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.schema import DECLARATION

CONTENT_TYPES = "[Content_Types].xml"
LONGEST_CONTENT = 100_000_000
"""Bytes of all parts unpacked: what is more is no template but an attack."""

PICTURE_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg"}
"""How the parts of pictures end, by kind."""

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_NO_RELATIONS = f'{DECLARATION}<Relationships xmlns="{_RELATIONS}"></Relationships>'
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_MAIN = ("document.main+xml", "template.main+xml", "document.macroEnabled.main+xml")
_FILLED = (*_MAIN, "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml")


def part_types(content_types: str) -> dict[str, str]:
    """Each part that is named with its kind."""
    from pesnet_desktop.documents.wordml import local, read_part

    overrides = (one for one in read_part(content_types.encode()) if local(one) == "Override")
    return {one.get("PartName", "").lstrip("/"): one.get("ContentType", "") for one in overrides}


def main_part(types: Mapping[str, str]) -> str:
    """The part with the text; empty when the file has none."""
    return next((name for name, kind in types.items() if kind.endswith(_MAIN)), "")


def filled_parts(types: Mapping[str, str]) -> list[str]:
    """The parts that may hold controls, the text first: anchors and lists are numbered in this order."""
    names = [name for name, kind in types.items() if kind.endswith(_FILLED)]
    return sorted(names, key=lambda name: (name != main_part(types), name))


def part_of_kind(types: Mapping[str, str], kind: str) -> str:
    return next((name for name, found in types.items() if found.endswith(kind)), "")


def as_document(content_types: str) -> str:
    """The content types of a paper made from a file that is a template in Word's own sense."""
    return content_types.replace(".template.main+xml", ".document.main+xml")


def relations_name(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def with_relations(part: str, relations: str, links: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    """The relations of ``part`` with those of its links and pictures: ids by address, and by the picture's part."""
    lines = "".join(
        f'<Relationship Id="{number}" Type="{_OFFICE}/relationships/hyperlink" Target="{attribute(address)}"'
        ' TargetMode="External"/>'
        for address, number in links.items()
    )
    lines += "".join(
        f'<Relationship Id="{number}" Type="{_OFFICE}/relationships/image" Target="{_target(part, name)}"/>'
        for name, number in pictures.items()
    )
    return _inserted(relations or _NO_RELATIONS, "Relationships", lines)


def _target(part: str, name: str) -> str:
    """Another part as seen from ``part``."""
    return posixpath.relpath(name, posixpath.dirname(part))


def with_picture_types(content_types: str) -> str:
    """The content types with those of pictures that papers may bring."""
    lacking = [one for one in PICTURE_ENDINGS.items() if not re.search(rf'(?i)Extension="{one[1]}"', content_types)]
    lines = "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for kind, ending in lacking)
    return _inserted(content_types, "Types", lines)


def without_relations(relations: str, numbers: Iterable[str]) -> str:
    """A part's relations without those of these ids."""
    for number in numbers:
        relations = re.sub(rf'<Relationship\b[^>]*\bId="{re.escape(number)}"[^>]*/>', "", relations)
    return relations


def targets(part: str, relations: str) -> set[str]:
    """The parts that the relations of ``part`` lead to."""
    found = re.findall(r'\bTarget="([^"]+)"', relations)
    return {posixpath.normpath(posixpath.join("/", posixpath.dirname(part), one)).lstrip("/") for one in found}


def target_of(part: str, relations: str, number: str) -> str:
    """The part that one relation of ``part`` leads to. Raises KeyError where there is none."""
    for found in re.findall(r"<Relationship\b[^>]*>", relations):
        if f'Id="{number}"' in found:
            return next(iter(targets(part, found)))
    raise KeyError(number)


def without_attached_template(relations: str) -> str:
    """The settings' relations without the path of the template on somebody's disk."""
    from pesnet_desktop.documents.wordml import read_part, write_part

    root = read_part(relations.encode())
    attached = [one for one in root if one.get("Type", "").strip().lower().endswith("/attachedtemplate")]
    for one in attached:
        root.remove(one)
    return DECLARATION + write_part(root) if attached else relations


def map_parts(names: frozenset[str], main: str) -> "MapParts":
    """Where the map of anchors goes: the first custom part that the template has no use for."""
    number = next(n for n in range(1, len(names) + 2) if f"customXml/item{n}.xml" not in names)
    return MapParts(number, main)


class MapParts:
    """The names of the map and of its two small parts, ``members``, which are the same in every draft."""

    def __init__(self, number: int, main: str) -> None:
        self.number, self.main = number, main
        self.name = f"customXml/item{number}.xml"
        self.properties_name = f"customXml/itemProps{number}.xml"
        properties = (
            f'{DECLARATION}<ds:datastoreItem ds:itemID="{STORE_ITEM}" xmlns:ds="{_OFFICE}/customXml"><ds:schemaRefs/>'
            "</ds:datastoreItem>"
        )
        line = f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/customXmlProps" Target="itemProps{number}.xml"/>'
        self.members = (
            packed(self.properties_name, properties.encode(), TIGHTEST),
            packed(relations_name(self.name), _inserted(_NO_RELATIONS, "Relationships", line).encode(), TIGHTEST),
        )
        self._up = "../" * main.count("/")

    def with_type(self, content_types: str) -> str:
        line = f'<Override PartName="/{self.properties_name}" ContentType="{_PROPERTIES_TYPE}"/>'
        return _inserted(content_types, "Types", line)

    def with_relation(self, relations: str) -> str:
        """The main part's relations with the one to the map."""
        target = f"{self._up}{self.name}"
        line = f'<Relationship Id="rIdAnchors" Type="{_OFFICE}/relationships/customXml" Target="{target}"/>'
        return _inserted(relations or _NO_RELATIONS, "Relationships", line)


def _inserted(part: str, root: str, lines: str) -> str:
    place = part.rfind(f"</{root}>")
    if place < 0 and part.rstrip().endswith("/>"):
        start = part.rindex("/>")
        return f"{part[:start]}>{lines}</{root}>"
    if place < 0:
        raise ValueError("the part has another root")
    return part[:place] + lines + part[place:]
