"""The words of a paragraph as HTML: bold, italic, raised letters, links, and words in another language marked so."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from lxml.etree import _Element

from pesnet_desktop.documents.wordml import R, is_on, local, value, w
from pesnet_desktop.model.light_dataclasses import dataclass, replace

_SAFE = ("https://", "http://", "mailto:")
_DIRECTIONS = {"ar": "rtl"}


@dataclass(frozen=True)
class Stretch:
    """Words with the same looks; ``language`` is empty for the paper's own, ``address`` for what is no link."""

    words: str
    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    language: str = ""
    address: str = ""


def stretches_of(paragraph: _Element, language: str, addresses: Mapping[str, str]) -> Sequence[Stretch]:
    """The paragraph's stretches in order; neighbours that look the same are one."""
    joined: list[Stretch] = []
    for one in _stretches(paragraph, language, addresses, ""):
        if joined and replace(joined[-1], words="") == replace(one, words=""):
            joined[-1] = replace(one, words=joined[-1].words + one.words)
        elif one.words:
            joined.append(one)
    return joined


def line_of(stretches: Sequence[Stretch], language: str) -> str:
    """The stretches as markup; empty where they say nothing."""
    if not any(one.words.strip() for one in stretches):
        return ""
    return "".join(_markup(one, language) for one in stretches).strip()


def _stretches(element: _Element, language: str, addresses: Mapping[str, str], address: str) -> Iterator[Stretch]:
    for child in element:
        match local(child):
            case "r":
                yield _stretch(child, language, address)
            case "hyperlink":
                target = addresses.get(child.get(f"{{{R}}}id", ""), "")
                yield from _stretches(child, language, addresses, target if target.lower().startswith(_SAFE) else "")
            case "del" | "pPr" | "sdtPr" | "moveFrom":
                continue
            case _:
                yield from _stretches(child, language, addresses, address)


def _stretch(run: _Element, language: str, address: str) -> Stretch:
    looks = run.find(w("rPr"))
    if looks is None:
        return Stretch(_words(run), address=address)
    own = value(looks.find(w("lang")), "bidi" if is_on(looks.find(w("rtl"))) else "val")[:2]
    return Stretch(
        _words(run),
        is_on(looks.find(w("b"))),
        is_on(looks.find(w("i"))),
        value(looks.find(w("vertAlign"))) == "superscript",
        own if own != language else "",
        address,
    )


def _words(run: _Element) -> str:
    pieces = []
    for one in run:
        match local(one):
            case "t":
                pieces.append(str(one.text or ""))
            case "br" | "cr":
                pieces.append("\n")
            case "tab":
                pieces.append(" ")
            case "noBreakHyphen":
                pieces.append("\u2011")
            case "drawing":
                pieces.extend(mark.get("descr", "") for mark in one.iter() if local(mark) == "docPr")
    return "".join(pieces)


def _markup(one: Stretch, language: str) -> str:
    text = escape(one.words).replace("\n", "<br>")
    for tag, is_wanted in (("sup", one.is_raised), ("em", one.is_italic), ("strong", one.is_bold)):
        text = f"<{tag}>{text}</{tag}>" if is_wanted else text
    if one.language:
        direction = _DIRECTIONS.get(one.language, "ltr")
        turned = f' dir="{direction}"' if direction != _DIRECTIONS.get(language, "ltr") else ""
        text = f'<span lang="{escape(one.language)}"{turned}>{text}</span>'
    return f'<a href="{escape(one.address)}">{text}</a>' if one.address else text
