"""Turns one of our templates into one for docxtpl that says the same: its controls become Jinja's tags."""

import io
import zipfile

from docx.oxml.parser import OxmlElement
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.tags import parse_tag
from pesnet_desktop.documents.taking_apart import content_of, level_of, tag_of
from pesnet_desktop.documents.wordml import local, read_part, w

MARKED = frozenset(
    [
        *("block.text", "speaker.name", "activity.languages", "activity.providers", "letter.subject", "letter.opening"),
        *("event.dates", "event.venue", "event.organisers", "event.partners", "event.languages"),
    ]
)
"""What may hold marked words, which docxtpl prints from its own RichText."""

_LETTER = {"block": "p", "row": "tr", "inline": ""}


def jinja_template(content: bytes) -> bytes:
    """A docxtpl template with the parts, styles and places of ours."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith(("word/document", "word/header", "word/footer")):
                part = _turned(part)
            new.writestr(name, part)
    return file.getvalue()


def _turned(part: bytes) -> bytes:
    root = read_part(part)
    for sdt in list(root.iter(w("sdt"))):
        _turn(sdt)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _turn(sdt: _Element) -> None:
    tag = parse_tag(tag_of(sdt))
    assert tag is not None
    content, level = content_of(sdt), level_of(sdt)
    if tag.verb == "field":
        is_block = CATALOGUE.by_tag[tag.field].kind == "block"
        _replace(sdt, _blocks(tag.field, content) if is_block else _words(tag.field, content))
        return
    letter = _LETTER[level]
    if tag.verb == "each":
        opening, closing = f"for {CATALOGUE.by_tag[tag.field].item} in {tag.field}", "endfor"
    else:
        opening, closing = f"if {'not ' if tag.verb == 'ifnot' else ''}{tag.field}", "endif"
    start, end = (_line(f"{{%{letter} {words} %}}", level) for words in (opening, closing))
    _replace(sdt, [start, *content, end])


def _words(field: str, content: list[_Element]) -> list[_Element]:
    """The prompt's own runs, the first saying the field."""
    runs = [run for one in content for run in one.iter(w("r"))]
    for run in runs[1:]:
        run.getparent().remove(run)  # type: ignore[union-attr]
    text = runs[0].find(w("t"))
    assert text is not None
    text.text = f"{{{{r {field} }}}}" if field in MARKED else f"{{{{ {field} }}}}"
    return content


def _blocks(field: str, content: list[_Element]) -> list[_Element]:
    """A loop over the blocks, with the prompt's paragraphs as the looks of its kinds."""
    cell = content[0] if local(content[0]) == "tc" else None
    shown = content if cell is None else cell.findall(w("p"))
    bullet = shown[1] if len(shown) > 1 else shown[0]
    number = shown[2] if len(shown) > 2 else bullet
    lines = [_line(f"{{%p for block in {field} %}}", "block"), _line("{%p if block.kind == 'paragraph' %}", "block")]
    lines += [*_words("block.text", [shown[0]]), _line("{%p elif block.kind == 'bullet' %}", "block")]
    lines += [*_words("block.text", [bullet])]
    if number is not bullet:
        lines += [_line("{%p else %}", "block"), *_words("block.text", [number])]
    lines += [_line("{%p endif %}", "block"), _line("{%p endfor %}", "block")]
    if cell is None:
        return lines
    for paragraph in shown:
        if paragraph.getparent() is cell:
            cell.remove(paragraph)
    cell.extend([*lines, OxmlElement("w:p")])
    return content


def _line(words: str, level: str) -> _Element:
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


def _replace(sdt: _Element, others: list[_Element]) -> None:
    parent = sdt.getparent()
    assert parent is not None
    place = parent.index(sdt)
    parent[place : place + 1] = others
