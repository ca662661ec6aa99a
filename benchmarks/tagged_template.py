"""What turning our templates into another engine's shares: finding the controls, and putting words into places."""

import io
import zipfile
from collections.abc import Callable, Sequence

from docx.oxml.parser import OxmlElement
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.tags import Tag, parse_tag
from pesnet_desktop.documents.taking_apart import tag_of
from pesnet_desktop.documents.wordml import read_part, w

Turn = Callable[[_Element, Tag], None]


def turned(content: bytes, turn: Turn) -> bytes:
    """The template with every control of its text, headers and footers turned, the inner ones before the outer."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith(("word/document", "word/header", "word/footer")):
                part = _turned_part(part, turn)
            new.writestr(name, part)
    return file.getvalue()


def _turned_part(part: bytes, turn: Turn) -> bytes:
    root = read_part(part)
    for sdt in reversed(list(root.iter(w("sdt")))):
        tag = parse_tag(tag_of(sdt))
        assert tag is not None
        turn(sdt, tag)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def saying(content: list[_Element], words: str) -> list[_Element]:
    """The prompt's own runs, the first saying ``words`` and the others gone."""
    runs = [run for one in content for run in one.iter(w("r"))]
    for run in runs[1:]:
        run.getparent().remove(run)  # type: ignore[union-attr]  # a run stands in a paragraph
    text = runs[0].find(w("t"))
    assert text is not None
    text.text = words
    return content


def line(words: str, level: str) -> _Element:
    """A run, a paragraph or a row that says ``words``."""
    text: _Element = OxmlElement("w:t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    inner = text
    for name in {"inline": "r", "block": "r p", "row": "r p tc tr"}[level].split():
        outer: _Element = OxmlElement(f"w:{name}")
        outer.append(inner)
        inner = outer
    return inner


def replace(sdt: _Element, others: Sequence[_Element]) -> None:
    parent = sdt.getparent()
    assert parent is not None
    place = parent.index(sdt)
    parent[place : place + 1] = others
