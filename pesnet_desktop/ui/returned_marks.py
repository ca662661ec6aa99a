"""Shows two states of a text beside each other: what went is struck through, what came is underlined."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from html import escape
from re import findall

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pesnet_desktop.ui import theme

_WORDS = r"\s+|\w+|[^\w\s]"
_JOINED = 0.25
"""Below this likeness two paragraphs have nothing to do with each other."""


class MarkedText(QLabel):
    """Text with marks that nobody types in; a reader can select and copy it."""

    def __init__(self, marked: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(theme.font("body"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setOpenExternalLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(words)
        self.setText(marked)


def marked(was: str, now: str) -> tuple[str, str]:
    """Both states as marked text: a paragraph a line."""
    left: list[str] = []
    right: list[str] = []
    for old, new in _paired(was.split("\n"), now.split("\n")):
        shown = _marked_line(old, new) if old and new else (_gone(old), _come(new))
        left += [_paragraph(shown[0], old)] if old else []
        right += [_paragraph(shown[1], new)] if new else []
    return "".join(left), "".join(right)


def plain(words: str) -> str:
    """A text without marks."""
    return "".join(_paragraph(escape(line), line) for line in words.split("\n") if line.strip())


def _paired(was: list[str], now: list[str]) -> Iterator[tuple[str, str]]:
    """Lines that are the same or have become one another; else a line alone."""
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal" or (kind == "replace" and b - a == d - c and _are_alike(was[a:b], now[c:d])):
            yield from zip(was[a:b], now[c:d], strict=True)
        else:
            yield from ((line, "") for line in was[a:b] if line.strip())
            yield from (("", line) for line in now[c:d] if line.strip())


def _are_alike(was: list[str], now: list[str]) -> bool:
    return all(
        SequenceMatcher(None, findall(_WORDS, old), findall(_WORDS, new), autojunk=False).ratio() >= _JOINED
        for old, new in zip(was, now, strict=True)
    )


def _marked_line(was: str, now: str) -> tuple[str, str]:
    old, new = findall(_WORDS, was), findall(_WORDS, now)
    left = right = ""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        before, after = "".join(old[a:b]), "".join(new[c:d])
        left += escape(before) if kind == "equal" else _gone(before)
        right += escape(after) if kind == "equal" else _come(after)
    return left, right


def _gone(words: str) -> str:
    colours = theme.colours()
    style = f"text-decoration: line-through; color: {colours.red}; background-color: {colours.red_fill};"
    return f'<span style="{style}">{escape(words)}</span>' if words else ""


def _come(words: str) -> str:
    colours = theme.colours()
    style = f"text-decoration: underline; color: {colours.green}; background-color: {colours.green_fill};"
    return f'<span style="{style}">{escape(words)}</span>' if words else ""


def _paragraph(html: str, words: str) -> str:
    way = "rtl" if theme.direction_of(words) == Qt.LayoutDirection.RightToLeft else "ltr"
    return f'<p dir="{way}" style="margin: 0 0 {theme.scaled(6)}px 0;">{html}</p>'
