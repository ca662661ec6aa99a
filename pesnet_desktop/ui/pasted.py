"""What is pasted from a web page, a mail or Word, brought into the papers' blocks; nothing it names is ever fetched."""

import re
from html.parser import HTMLParser

from pesnet_desktop.model.rich_text import Kind, Mark, Paragraph, RichText, Run

_TAGS = {
    *("p", "div", "br", "ul", "ol", "li", "blockquote", "section", "article", "pre", "table", "tr", "td", "th"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i", "em", "u", "sup", "a", "span", "font"),
}
_BLOCKS = {"p", "div", "li", "blockquote", "section", "article", "pre", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
_MARKS: dict[str, Mark] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "sup": "superscript",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "th"), "bold"),
}
_STYLES: tuple[tuple[str, Mark], ...] = (
    (r"font-weight\s*:\s*(bold|[6-9]00)", "bold"),
    (r"font-style\s*:\s*italic", "italic"),
    (r"text-decoration[^;]*:\s*[^;]*underline", "underline"),
    (r"vertical-align\s*:\s*super", "superscript"),
)
_PLAIN = r"font-weight\s*:\s*(normal|400)"


def rich_text_of_html(html: str) -> RichText:
    """The words of ``html`` as blocks with the marks that the papers know; pictures, scripts and forms are left out."""
    import nh3  # only when somebody pastes: the window opens without it

    clean = nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}, "*": {"style", "class"}}, link_rel=None)
    reading = _Reading()
    reading.feed(clean)
    reading.close()
    reading.end_block()
    return RichText(tuple(reading.blocks))


class _Reading(HTMLParser):
    """Collects blocks while the tags pass by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Paragraph] = []
        self._runs: list[Run] = []
        self._open: list[tuple[str, frozenset[Mark], str, bool]] = []
        self._lists: list[Kind] = []
        self._line: tuple[Kind, int] = ("paragraph", 0)
        self._marker = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        style = known.get("style", "")
        if tag == "br":
            self._add("\n")
            return
        if tag in _BLOCKS:
            self.end_block()
        if tag in ("ul", "ol"):
            self.end_block()
            self._lists.append("bullet" if tag == "ul" else "number")
        if tag == "li":
            self._line = (self._lists[-1] if self._lists else "bullet", max(len(self._lists) - 1, 0))
        elif word_level := re.search(r"mso-list\s*:\s*\w+\s+level(\d+)", style):
            self._line = ("bullet", int(word_level.group(1)) - 1)
        link = known.get("href", "") or (self._open[-1][2] if self._open else "")
        is_marker = "mso-list" in style and "ignore" in style.lower()
        self._open.append((tag, self._marks(tag, style), link, is_marker or bool(self._open and self._open[-1][3])))

    def handle_endtag(self, tag: str) -> None:
        while any(open_tag == tag for open_tag, *_ in self._open):
            if self._open.pop()[0] == tag:
                break
        if tag in ("ul", "ol") and self._lists:
            self.end_block()
            self._lists.pop()
        elif tag in ("td", "th") and self._runs:
            self._add(" ")
        elif tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][3]:
            self._marker += data
            return
        self._add(data if any(tag == "pre" for tag, *_ in self._open) else re.sub(r"[ \t\r\n]+", " ", data))

    def end_block(self) -> None:
        """What stood since the last block becomes one, unless it is empty."""
        runs = _trimmed(self._runs)
        if runs:
            kind, level = self._line
            if re.match(r"\s*\(?\w{1,3}[.)]", self._marker):
                kind = "number"
            self.blocks.append(Paragraph(runs, kind, level))
        if runs or not self._marker:
            self._line = ("paragraph", 0)
        self._runs, self._marker = [], ""

    def _add(self, words: str) -> None:
        if words == " " and (not self._runs or self._runs[-1].text.endswith((" ", "\n"))):
            return
        _tag, marks, link, _is_marker = self._open[-1] if self._open else ("", frozenset[Mark](), "", False)
        self._runs.append(Run(words, marks, link))

    def _marks(self, tag: str, style: str) -> frozenset[Mark]:
        marks = set(self._open[-1][1] if self._open else ())
        if tag in _MARKS:
            marks.add(_MARKS[tag])
        marks.update(mark for pattern, mark in _STYLES if re.search(pattern, style, re.IGNORECASE))
        if re.search(_PLAIN, style, re.IGNORECASE):
            marks.discard("bold")
        return frozenset(marks)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """The runs without white space at the ends of the block; nothing when there is no word at all."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if not kept:
        return ()
    kept[0] = Run(kept[0].text.lstrip(), kept[0].marks, kept[0].link)
    kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].marks, kept[-1].link)
    return tuple(kept)
