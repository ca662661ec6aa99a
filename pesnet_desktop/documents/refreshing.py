"""Puts the facts of today into a returned paper: only into anchored places, nothing else of the file is touched."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.anchors import NAMESPACE
from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.wordml import local, read_part, value, w
from pesnet_desktop.model.papers.returned import Place

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = "word/document.xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def refreshed(content: bytes, words: Mapping[Place, str]) -> bytes:
    """The Word file ``content``, which passed the gate, with new words in the places of these fields and in its map."""
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as out:
        parts = {name: whole.read(name) for name in whole.namelist()}
        maps = {name: read_part(part) for name, part in parts.items() if _is_map(name, part)}
        names = {name: said for root in maps.values() for name, said in _renewed(root, words)}
        text = read_part(parts[_TEXT])
        for name, said in names.items():
            _put(text, name, said)
        changed = {_TEXT: text, **maps}
        for member in whole.infolist():
            root = changed.get(member.filename)
            out.writestr(member, parts[member.filename] if root is None else _written(root))
    return saved.getvalue()


def _is_map(name: str, part: bytes) -> bool:
    return name.startswith("customXml/item") and name.endswith(".xml") and NAMESPACE.encode() in part


def _renewed(root: "_Element", words: Mapping[Place, str]) -> Iterator[tuple[str, str]]:
    """Notes the new words in the map; gives the anchors they are for."""
    for field in root.iterfind(f"{{{NAMESPACE}}}field"):
        place = Place(field.get("table", ""), field.get("id", ""), field.get("field", ""))
        if place in words and field.get("kind") != "rich":
            field.text = words[place]
            yield field.get("name", ""), words[place]


def _put(root: "_Element", name: str, said: str) -> None:
    """Types ``said`` over what an anchor holds, in the look of its first words."""
    texts = list(_texts_of(root, name))
    for place, text in enumerate(texts):
        text.text = "" if place else without_marks(said)
        text.set(_SPACE, "preserve")


def _texts_of(root: "_Element", name: str) -> Iterator["_Element"]:
    """The words from a bookmark's first start to its last end; where it has none, those of the control."""
    starts = {value(one, "id") for one in root.iter(w("bookmarkStart")) if value(one, "name") == name}
    if not starts:
        controls = (one for one in root.iter(w("sdt")) if value(one.find(f"{w('sdtPr')}/{w('tag')}")) == name)
        first = next(controls, None)
        yield from () if first is None else first.iter(w("t"))
        return
    ends = sum(value(one, "id") in starts for one in root.iter(w("bookmarkEnd")))
    is_open = False
    for one in root.iter():
        if local(one) == "bookmarkStart" and value(one, "id") in starts:
            is_open = True
        elif local(one) == "bookmarkEnd" and value(one, "id") in starts:
            ends -= 1
            is_open = ends > 0
        elif is_open and local(one) == "t":
            yield one


def _written(root: "_Element") -> bytes:
    from lxml import etree

    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
