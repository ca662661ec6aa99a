"""Reads a web page, saved or pasted, into paragraphs, lists, headings and tables; nothing it names is ever fetched."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.read.apart import Apart
from pesnet_desktop.documents.read.plain_lines import blocks_of_lines
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.documents.read.typed_bullets import split_at_bullets
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.rich_text import Kind, Mark, Paragraph, Run
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {
        *("p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre", "address"),
        *(
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "form",
            "fieldset",
            "ul",
            "ol",
            "li",
            "center",
            "details",
            "summary",
        ),
        *("h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"),
        *("select", "option", "textarea"),
    }
)
_MARKS: dict[str, Mark] = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "sup": "superscript",
}  # fmt: skip
_STRUCK = frozenset({"del", "s", "strike"})
_TAGS = frozenset({*_BLOCKS, *_MARKS, *_STRUCK, "a", "br", "hr", "span", "font", "sub", "small", "label"})
_OF_CELLS = {"colspan", "rowspan", "bgcolor"}
_ATTRIBUTES = {"*": {"style", "hidden"}, "a": {"href"}, "ol": {"start"}, "td": _OF_CELLS, "th": _OF_CELLS}
_SHADE = re.compile(r"background(?:-color)?\s*:\s*(#?\w+)", re.IGNORECASE)
_NO_SHADES = ("", "white", "#ffffff", "#fff", "transparent", "none", "inherit")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|mso-hide\s*:\s*all)\b", re.IGNORECASE)
_DEEPEST, _DEEPEST_DIVISION = 120, 2_000
_ELEMENT, _DIVISION = re.compile(r"<(/?)(?!br\b|hr\b)\w+"), re.compile(r"<(/?)div\b", re.IGNORECASE)
_UNSEEN = r"(?is)<!--.*?-->|<(script|style|title)\b.*?</\1\s*>"
_MOST_COLUMNS = 63
_MOST_ROWS_SPANNED = 1_000
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class _Around:
    """What a piece of text stands in: marks, a link, a list, a heading."""

    marks: frozenset[Mark] = frozenset()
    link: str = ""
    kind: Kind = "paragraph"
    level: int = 0
    heading: int = 0


def page_in(html: str) -> WordText:
    """The text of a page; the title that its window shows is a margin."""
    import lxml.html
    import nh3  # both only when a page is read

    title = _title_of(html)
    if _depth(html, _DIVISION) > _DEEPEST_DIVISION:  # cleaning such a page takes minutes
        return WordText(_bare(re.sub(_UNSEEN, "\n", clean_text(html))), title)
    clean = nh3.clean(
        clean_text(html),
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        clean_content_tags={"script", "style", "title"},
        link_rel=None,
    )
    if _depth(clean, _ELEMENT) > _DEEPEST:  # no parser goes as deep as some pages do
        return WordText(_bare(clean), title)
    apart = Apart()
    parser = lxml.html.HTMLParser(huge_tree=True, no_network=True, encoding="utf-8")
    root = lxml.html.document_fromstring(f"<div>{clean}</div>".encode(), parser=parser)
    reader = _PageReader(apart)
    reader.inside(root, _Around())
    reader.end_block()
    return WordText(tuple(reader.parts), (*title, *apart.hidden), unread=tuple(apart.listed({})))


def _title_of(html: str) -> tuple[str, ...]:
    found = _TITLE.search(html)
    title = _SPACES.sub(" ", _unescaped(found[1])).strip() if found else ""
    return (title,) if title else ()


def _depth(page: str, element: re.Pattern[str]) -> int:
    """How deep the elements of a page are nested, of those kinds that a pattern finds."""
    deepest = depth = 0
    for match in element.finditer(page):
        depth += -1 if match[1] else 1
        deepest = max(deepest, depth)
    return deepest


def _bare(page: str) -> tuple[Block, ...]:
    """The words of a page without any of its elements, line by line: none is lost."""
    return blocks_of_lines(_unescaped(re.sub(r"<[^>]*>", "\n", page)))


class _PageReader:
    """Collects paragraphs and tables while the elements pass by, and ``apart`` what is hidden or struck out."""

    def __init__(self, apart: Apart) -> None:
        self._apart = apart
        self.parts: list[Block | Table] = []
        self._runs: list[Run] = []
        self._line = _Around()
        self._label = ""

    def inside(self, element: "HtmlElement", around: _Around) -> None:
        """The words and elements within an element, and each one's tail."""
        self._say(element.text, around)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, around)
            self._say(child.tail, around)

    def _element(self, element: "HtmlElement", around: _Around) -> None:
        tag = str(element.tag)
        if tag in _STRUCK or _is_hidden(element):
            words = _SPACES.sub(" ", str(element.text_content())).strip()
            kept = self._apart.struck if tag in _STRUCK else self._apart.hidden
            kept.extend([words] if words else [])
        elif tag == "br":
            self._runs.append(Run("\n", around.marks, around.link))
        elif tag == "table" and not element.findall(".//table"):
            self.end_block()
            self._table(element, around)
        elif tag in _BLOCKS:
            self.end_block()
            self._block(element, tag, around)
            self.end_block()
        else:
            self.inside(element, _within(element, tag, around))

    def _block(self, element: "HtmlElement", tag: str, around: _Around) -> None:
        if tag in ("ul", "ol"):
            level = around.level + 1 if around.kind != "paragraph" else 0
            listed = replace(around, kind="bullet" if tag == "ul" else "number", level=level)
            self._list(element, listed, tag)
            return
        heading = int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else around.heading
        inner = replace(around, heading=heading)
        self._line = inner
        self.inside(element, inner)

    def _list(self, element: "HtmlElement", around: _Around, tag: str) -> None:
        start = str(element.get("start") or "1")
        number = int(start) if start.isdecimal() and len(start) < 6 else 1
        self._line = around
        self._say(element.text, around)
        for child in element:
            if child.tag == "li":
                self.end_block()
                self._line, self._label = around, f"{number}." if tag == "ol" else ""
                self.inside(child, around)
                self.end_block()
                number += 1
            elif isinstance(child.tag, str):
                self._element(child, around)
            self._say(child.tail, around)

    def _table(self, element: "HtmlElement", around: _Around) -> None:
        for caption in element.iter("caption"):
            self._block(caption, "p", around)
            self.end_block()
        rows: list[Row] = []
        below: dict[int, tuple[int, int]] = {}
        for row in element.iter("tr"):
            cells = tuple(_cells(row, below, self._apart))
            rows.append(Row(cells))
        loose = [part for part in element if part.tag not in ("tr", "tbody", "thead", "tfoot", "caption")]
        for part in loose:
            self._element(part, around)
        self.end_block()
        self.parts.append(Table(tuple(rows)))

    def _say(self, words: str | None, around: _Around) -> None:
        if words:
            self._line = self._line if self._runs else replace(self._line, heading=around.heading)
            self._runs.append(Run(_SPACES.sub(" ", words), around.marks, around.link))

    def end_block(self) -> None:
        """Closes the paragraph that is open; one without words is none."""
        runs, line, label = _trimmed(self._runs), self._line, self._label
        if runs:
            self._label = ""
            for place, (kept, is_bullet) in enumerate(split_at_bullets(runs)):
                kind: Kind = "bullet" if is_bullet else line.kind
                self.parts.append(Block(Paragraph(kept, kind, line.level), "" if place else label, line.heading))
        self._runs = []
        self._line = replace(line, kind="paragraph", level=0, heading=0) if runs else line


def _is_hidden(element: "HtmlElement") -> bool:
    return element.get("hidden") is not None or _HIDDEN.search(str(element.get("style") or "")) is not None


def _shade_of(cell: "HtmlElement") -> str:
    styled = _SHADE.search(str(cell.get("style") or ""))
    shade = (styled[1] if styled else str(cell.get("bgcolor") or "")).lower()
    return "" if shade in _NO_SHADES else shade


def _cells(row: "HtmlElement", below: dict[int, tuple[int, int]], apart: Apart) -> Iterator[Cell]:
    """The cells of a row, those that go on from above among them; ``below`` are rows to go and width by column."""
    column = 0
    for cell in (one for one in row if one.tag in ("td", "th")):
        while column in below:
            span = below[column][1]
            yield Cell((), column, span, is_merged_down=True)
            column += span
        span = min(_number(cell.get("colspan")), _MOST_COLUMNS)
        reader = _PageReader(apart)
        reader.inside(cell, _Around())
        reader.end_block()
        blocks = tuple(part for part in reader.parts if isinstance(part, Block))
        yield Cell(blocks, column, span, shade=_shade_of(cell))
        rows = min(_number(cell.get("rowspan")), _MOST_ROWS_SPANNED)
        if rows > 1:
            below[column] = (rows, span)
        column += span
    for left in sorted(place for place in below if place >= column):
        yield Cell((), left, below[left][1], is_merged_down=True)
    for place, (rows, span) in list(below.items()):
        if rows <= 1:
            del below[place]
        else:
            below[place] = (rows - 1, span)


def _within(element: "HtmlElement", tag: str, around: _Around) -> _Around:
    """What words in an inline element stand in."""
    marks = around.marks | {_MARKS[tag]} if tag in _MARKS else around.marks
    link = str(element.get("href") or "") or around.link if tag == "a" else around.link
    return replace(around, marks=marks, link=link)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Runs as a browser shows them: one space between words, none at the ends of lines; neighbours alike as one."""
    joined: list[Run] = []
    for run in runs:
        text = run.text
        before = joined[-1].text if joined else "\n"
        if before.endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text.startswith("\n") and joined:
            joined[-1] = replace(joined[-1], text=before.rstrip(" "))
        if joined and (joined[-1].marks, joined[-1].link) == (run.marks, run.link):
            joined[-1] = replace(joined[-1], text=joined[-1].text + text)
        elif text:
            joined.append(replace(run, text=text))
    while joined and not joined[-1].text.strip():
        joined.pop()
    if joined:
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip())
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
    return tuple(run for run in joined if run.text)


def _number(words: str | None) -> int:
    return max(int(words), 1) if words and words.isdecimal() and len(words) < 7 else 1


def _unescaped(words: str) -> str:
    from html import unescape

    return clean_text(unescape(words))
