"""A paper as clean HTML to paste into a web page: headings, lists and tables, its language and direction, nothing else.

It is read from the finished paper, so that it says the same as the Word file, whatever template the office uses.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from lxml.etree import _Element

from pesnet_desktop.documents.html_text import Stretch, line_of, stretches_of
from pesnet_desktop.documents.package import CONTENT_TYPES, main_part, part_types, relations_name
from pesnet_desktop.documents.unpacking import members_of, unpacked
from pesnet_desktop.documents.wordml import is_on, local, read_part, value, w
from pesnet_desktop.model.light_dataclasses import dataclass

_PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
</head>
<body>
<article lang="{language}" dir="{direction}">
{blocks}
</article>
</body>
</html>
"""
_HEADINGS = {"Title": "h1", "CoverTitle": "h1", "Heading1": "h2", "Heading2": "h3", "Heading3": "h4"}
_BULLETS = ("ListBullet", "TableBullet", "TableBulletWide", "SlotSpeaker")
_NUMBERS = ("ListNumber", "TableListNumber", "TableListNumberWide")
_LISTS = {**dict.fromkeys(_BULLETS, "ul"), **dict.fromkeys(_NUMBERS, "ol")}
_STRONG = ("SlotTitle", "TableGroup")
_LABEL, _CAPTION = "TableLabel", "Caption"


@dataclass(frozen=True)
class _Line:
    """A paragraph that says something: its style and its words as markup; ``list`` is its list's number in Word."""

    style: str
    words: str
    list: str


@dataclass(frozen=True)
class _Text:
    """What every part of the page needs: the paper's language and the addresses behind its links."""

    language: str
    addresses: dict[str, str]


def web_page(content: bytes, language: str, title: str, notice: str = "") -> str:
    """The finished ``.docx`` as a whole page; what is to be pasted stands in its ``article``.

    ``notice`` is said first: that a paper is a draft, which Word says in its header. Pictures are left out but for
    the words that describe them.
    """
    files = {member.name: member for member in members_of(content)}
    main = main_part(part_types(unpacked(files[CONTENT_TYPES]).decode()))
    links = files.get(relations_name(main))
    addresses = _addresses(unpacked(links)) if links else {}
    body = read_part(unpacked(files[main])).find(w("body"))
    blocks = _blocks([] if body is None else _children(body), _Text(language, addresses))
    said = [f"<p><strong>{escape(notice)}</strong></p>"] if notice else []
    return _PAGE.format(
        language=language,
        direction="rtl" if language == "ar" else "ltr",
        title=escape(title),
        blocks="\n".join([*said, *blocks]),
    )


def _addresses(relations: bytes) -> dict[str, str]:
    return {str(one.get("Id")): str(one.get("Target")) for one in read_part(relations)}


def _children(element: _Element) -> Iterator[_Element]:
    """The blocks, looked for through controls that Word fills itself."""
    for child in element:
        if local(child) in ("sdt", "sdtContent"):
            yield from _children(child)
        else:
            yield child


def _blocks(elements: Iterable[_Element], text: _Text) -> Iterator[str]:
    """Headings, paragraphs, lists and tables in order; a caption goes into the table that it stands above."""
    lines: list[_Line] = []
    for element in elements:
        if local(element) == "p":
            line = _line(element, text)
            lines.extend([line] if line else [])
        elif local(element) == "tbl":
            caption = lines.pop().words if lines and lines[-1].style == _CAPTION else ""
            yield from _lines(lines)
            lines = []
            yield _table(element, caption, text)
    yield from _lines(lines)


def _line(paragraph: _Element, text: _Text) -> _Line | None:
    words = line_of(_stretches(paragraph, text), text.language)
    properties = f"{w('pPr')}/"
    style = value(paragraph.find(properties + w("pStyle")))
    number = value(paragraph.find(f"{properties}{w('numPr')}/{w('numId')}"))
    return _Line(style, words, number) if words else None


def _stretches(paragraph: _Element, text: _Text) -> Sequence[Stretch]:
    return stretches_of(paragraph, text.language, text.addresses)


def _lines(lines: Sequence[_Line]) -> Iterator[str]:
    """Neighbours of one list stand in one; a numbered list that Word counts anew begins anew."""
    entries: list[str] = []
    kind, number = "", ""
    for line in lines:
        own = _LISTS.get(line.style, "")
        if entries and (own != kind or line.list != number):
            yield _list(kind, entries)
            entries = []
        kind, number = own, line.list
        if own:
            entries.append(line.words)
        else:
            tag = _HEADINGS.get(line.style, "p")
            words = f"<strong>{line.words}</strong>" if line.style in _STRONG else line.words
            yield f"<{tag}>{words}</{tag}>"
    if entries:
        yield _list(kind, entries)


def _list(kind: str, entries: Sequence[str]) -> str:
    inside = "\n".join(f"<li>{entry}</li>" for entry in entries)
    return f"<{kind}>\n{inside}\n</{kind}>"


def _table(table: _Element, caption: str, text: _Text) -> str:
    rows = [row for row in _children(table) if local(row) == "tr"]
    heads = [row for row in rows if is_on(row.find(f"{w('trPr')}/{w('tblHeader')}"))]
    parts = [f"<caption>{caption}</caption>"] if caption else []
    if heads:
        parts += ["<thead>", *(_row(row, text, is_head=True) for row in heads), "</thead>"]
    parts += ["<tbody>", *(_row(row, text) for row in rows if row not in heads), "</tbody>"]
    return "\n".join(["<table>", *parts, "</table>"])


def _row(row: _Element, text: _Text, *, is_head: bool = False) -> str:
    cells = (cell for cell in _children(row) if local(cell) == "tc")
    return f"<tr>{''.join(_cell(cell, text, is_head=is_head) for cell in cells)}</tr>"


def _cell(cell: _Element, text: _Text, *, is_head: bool) -> str:
    paragraphs = [_line(one, text) for one in _children(cell) if local(one) == "p"]
    lines = [one for one in paragraphs if one]
    is_plain = len(lines) == 1 and lines[0].style not in (*_LISTS, *_STRONG)
    within = lines[0].words if is_plain and not cell.findall(w("tbl")) else "\n".join(_blocks(_children(cell), text))
    span = value(cell.find(f"{w('tcPr')}/{w('gridSpan')}"))
    wide = f' colspan="{int(span)}"' if span.isdigit() and int(span) > 1 else ""
    if is_head:
        return f'<th scope="col"{wide}>{within}</th>'
    if lines and lines[0].style == _LABEL:
        return f'<th scope="row"{wide}>{within}</th>'
    return f"<td{wide}>{within}</td>"
