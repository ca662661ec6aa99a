"""Which way a text runs, and which stretches of it are Arabic: Word mirrors only what is marked so."""

import re

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_ANY_RTL = re.compile(f"[{_RTL}]")
_LETTER = rf"[^\W\d_{_RTL}]"
_STRONG = (  # compiled when a text asks for it: a page of Latin words does not
    rf"(?P<rtl>[{_RTL}](?:[^A-Za-z]*[{_RTL}])?)"
    rf"|(?P<bracketed>\((?=[^(){_RTL}]*?{_LETTER})[^(){_RTL}]++\))"
    rf"|(?P<ltr>\d*{_LETTER}(?:[^\s{_RTL}]*[^\W_{_RTL}])?)"
)
_EDGES = " \u00a0\t\n,;:،؛–-"
LTR_MARK, RTL_MARK = "\u200e", "\u200f"
_FIRST_STRONG = rf"(?P<rtl>[{_RTL}])|{_LETTER}"


def has_rtl(text: str) -> bool:
    """Whether a letter of ``text`` is Arabic."""
    return not text.isascii() and _ANY_RTL.search(text) is not None


def is_rtl_text(text: str) -> bool | None:
    """The way a paragraph of this text runs, by its first letter; None where no letter says."""
    first = re.search(_FIRST_STRONG, text)
    return None if first is None else first["rtl"] is not None


def stretches(text: str, is_rtl: bool) -> list[tuple[str, bool]]:
    """``text`` cut where its direction turns, each stretch with whether it is Arabic.

    ``is_rtl`` is the paragraph's own direction. Digits and signs between words of one direction go with these, at a
    turn with the paragraph; a Latin word takes its own digits and signs along (``COVID-19``, an e-mail address), and
    on an Arabic page the brackets round it, which LibreOffice would leave behind at the end of the line before. A
    text of the other direction throughout keeps its brackets, quotes and stops, held by a mark of direction where it
    begins or ends with one; only what parts it from its neighbours goes with the paragraph.
    """
    if not is_rtl and not has_rtl(text):
        return [(text, False)]
    guest = _guest(text, is_rtl)
    if guest:
        begin, end = guest
        whole = ((text[:begin], is_rtl), (_held(text[begin:end], not is_rtl), not is_rtl), (text[end:], is_rtl))
        return [piece for piece in whole if piece[0]]
    pieces: list[tuple[str, bool]] = []
    last_end, last_rtl = 0, is_rtl
    for found in re.finditer(_STRONG, text):
        rtl, words = found["rtl"] is not None, found[0]
        _add(pieces, text[last_end : found.start()], rtl if rtl == last_rtl else is_rtl)
        if is_rtl and (found["bracketed"] or (rtl and len(words) == 1 and not words.isalpha())):
            words = _held(words, rtl)
        _add(pieces, words, rtl)
        last_end, last_rtl = found.end(), rtl
    _add(pieces, text[last_end:], is_rtl)
    return pieces


def _guest(text: str, is_rtl: bool) -> tuple[int, int] | None:
    """Where the words begin and end of a text that runs the other way throughout; None for any other text."""
    has_latin = re.search(_LETTER, text) is not None
    if has_latin is not is_rtl or has_rtl(text) is is_rtl:
        return None
    begin, end = len(text) - len(text.lstrip(_EDGES)), len(text.rstrip(_EDGES))
    return (begin, end) if begin < end else None


def _held(guest: str, is_rtl: bool) -> str:
    """A guest with a mark of its direction where it does not begin with a letter, or a line of it ends with a sign.

    Word goes by the run; LibreOffice and web pages go by Unicode's rules alone, which give a sign between a guest and
    the paragraph's edge to the paragraph: a full stop would stand on the other side.
    """
    mark = RTL_MARK if is_rtl else LTR_MARK
    lines = (f"{line}{mark}" if line and not line[-1].isalnum() else line for line in guest.split("\n"))
    return ("" if guest[0].isalpha() else mark) + "\n".join(lines)


def without_marks(text: str) -> str:
    """``text`` as it was before marks of direction were put into it."""
    return text if text.isascii() else text.replace(LTR_MARK, "").replace(RTL_MARK, "")


def _add(pieces: list[tuple[str, bool]], text: str, rtl: bool) -> None:
    if not text:
        return
    if pieces and pieces[-1][1] == rtl:
        pieces[-1] = (pieces[-1][0] + text, rtl)
    else:
        pieces.append((text, rtl))
