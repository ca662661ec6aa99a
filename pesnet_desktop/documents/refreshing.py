"""Puts the facts of today into a returned paper: only into anchored places, nothing else of the file is touched."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from pesnet_desktop.documents.anchors import NAMESPACE
from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.wordml import local, read_part, value, w
from pesnet_desktop.model.papers.returned import Place, Said
from pesnet_desktop.model.rich_text import RichText

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = "word/document"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def refreshed(content: bytes, words: Mapping[Place, Said]) -> bytes:
    """The Word file ``content``, which passed the gate, with new words in the places of these fields and in its map.

    A field whose place is gone stays as it is, in the map too. Raises XMLSyntaxError for a text that is not whole.
    """
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as out:
        parts = {name: whole.read(name) for name in whole.namelist()}
        maps = {name: read_part(part) for name, part in parts.items() if _is_map(name, part)}
        main = next(name for name in sorted(parts, key=len) if name.lower().startswith(_TEXT) and name.endswith(".xml"))
        text = read_part(parts[main])
        for names in maps.values():
            _renew(names, text, words)
        changed = {main: text, **maps}
        for member in whole.infolist():
            root = changed.get(member.filename)
            out.writestr(member, parts[member.filename] if root is None else _written(root))
    return saved.getvalue()


def _is_map(name: str, part: bytes) -> bool:
    return name.startswith("customXml/item") and name.endswith(".xml") and NAMESPACE.encode() in part


def _renew(names: "_Element", text: "_Element", words: Mapping[Place, Said]) -> None:
    """Puts the words into the text, and notes in the map what was put."""
    for field in names.iterfind(f"{{{NAMESPACE}}}field"):
        place = Place(field.get("table", ""), field.get("id", ""), field.get("field", ""))
        said = words.get(place)
        if said is not None and _put(text, field.get("name", ""), _words_of(said).split("\n")):
            field.text = said.to_json() if isinstance(said, RichText) else said


def _words_of(said: Said) -> str:
    return said.text if isinstance(said, RichText) else said


def _put(root: "_Element", name: str, lines: list[str]) -> bool:
    """Types ``lines`` over what an anchor holds, each in the look of its paragraph's first words; whether they fit."""
    texts = [text for text in _texts_of(root, name) if text.text]
    paragraphs = [list(group) for _paragraph, group in groupby(texts, key=_paragraph_of)]
    if not paragraphs or len(paragraphs) != len(lines):
        return False
    for line, held in zip(lines, paragraphs, strict=True):
        for place, text in enumerate(held):
            text.text = "" if place else without_marks(line)
            text.set(_SPACE, "preserve")
    return True


def _paragraph_of(text: "_Element") -> "_Element | None":
    return next(text.iterancestors(w("p")), None)


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
