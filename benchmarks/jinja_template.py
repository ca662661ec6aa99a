"""Turns one of our templates into one for docxtpl that says the same: its controls become Jinja's tags."""

from docx.oxml.parser import OxmlElement
from lxml.etree import _Element

from benchmarks.tagged_template import line, replace, saying, turned
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.tags import Tag
from pesnet_desktop.documents.taking_apart import content_of, level_of
from pesnet_desktop.documents.wordml import local, w

MARKED = frozenset(
    [
        *("block.text", "speaker.name", "activity.languages", "activity.providers", "letter.subject", "letter.opening"),
        *("event.dates", "event.venue", "event.organisers", "event.partners", "event.languages"),
    ]
)
"""What may hold marked words, which docxtpl prints from its own RichText."""

_LETTER = {"block": "p", "row": "tr", "inline": ""}


def jinja_template(content: bytes) -> bytes:
    """A docxtpl template with the parts, styles and places of ours.

    Of a chart, which docxtpl cannot draw, the example that the template shows stays as it is.
    """
    return turned(content, _turn)


def _turn(sdt: _Element, tag: Tag) -> None:
    content, level, kind = content_of(sdt), level_of(sdt), CATALOGUE.by_tag[tag.field].kind
    letter = _LETTER[level]
    if tag.verb == "field" and kind == "chart":
        replace(sdt, content)
    elif tag.verb == "field":
        replace(sdt, _blocks(tag.field, content) if kind == "block" else _words(tag.field, content))
    else:
        if tag.verb == "each":
            opening, closing = f"for {CATALOGUE.by_tag[tag.field].item} in {tag.field}", "endfor"
        else:
            opening, closing = f"if {'not ' if tag.verb == 'ifnot' else ''}{tag.field}", "endif"
        start, end = (line(f"{{%{letter} {words} %}}", level) for words in (opening, closing))
        replace(sdt, [start, *content, end])


def _words(field: str, content: list[_Element]) -> list[_Element]:
    return saying(content, f"{{{{r {field} }}}}" if field in MARKED else f"{{{{ {field} }}}}")


def _blocks(field: str, content: list[_Element]) -> list[_Element]:
    """A loop over the blocks, with the prompt's paragraphs as the looks of its kinds."""
    cell = content[0] if local(content[0]) == "tc" else None
    shown = content if cell is None else cell.findall(w("p"))
    bullet = shown[1] if len(shown) > 1 else shown[0]
    number = shown[2] if len(shown) > 2 else bullet
    lines = [line(f"{{%p for block in {field} %}}", "block"), line("{%p if block.kind == 'paragraph' %}", "block")]
    lines += [*_words("block.text", [shown[0]]), line("{%p elif block.kind == 'bullet' %}", "block")]
    lines += [*_words("block.text", [bullet])]
    if number is not bullet:
        lines += [line("{%p else %}", "block"), *_words("block.text", [number])]
    lines += [line("{%p endif %}", "block"), line("{%p endfor %}", "block")]
    if cell is None:
        return lines
    for paragraph in shown:
        if paragraph.getparent() is cell:
            cell.remove(paragraph)
    cell.extend([*lines, OxmlElement("w:p")])
    return content
