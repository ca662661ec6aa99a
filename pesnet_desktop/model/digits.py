"""The digits of Arabic papers: those of Latin print, or the Arabic-Indic ones where the office prefers them."""

import re
from collections.abc import Iterator

from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run

DIGITS = ("latin", "arabic")
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WORD = r"\+\d[\d ()-]*\d|\S+"
_LATIN_LETTER = "[A-Za-z\u00c0-\u024f]"
_ARABIC_LETTER = "[\u0620-\u064a\u066e-\u06d3]"
_GUESTS: frozenset[Mark] = frozenset({"in_en", "in_fr"})


def arabic_digits(text: str) -> str:
    """``text`` of an Arabic page with Arabic-Indic digits; as long as it was.

    Words with a Latin letter keep theirs (web and mail addresses, references, ``COVID-19``), and so do telephone
    numbers and what stands between Latin words; a text without an Arabic word that has a Latin one is left as it is.
    """
    if not any("0" <= sign <= "9" for sign in text):
        return text
    signs = list(text)
    for begin, end in _to_change(text):
        signs[begin:end] = text[begin:end].translate(_ARABIC_INDIC)
    return "".join(signs)


def paragraph_in_arabic_digits(block: Paragraph) -> Paragraph:
    """A paragraph taken as a whole; runs in another language stay, and what a run links to stays."""
    shown = "".join("X" * len(run.text) if run.marks & _GUESTS else run.text for run in block.runs)
    if shown == (changed := arabic_digits(shown)):
        return block
    runs, begin = [], 0
    for run in block.runs:
        end = begin + len(run.text)
        text = run.text if run.marks & _GUESTS else changed[begin:end]
        runs.append(Run(text, run.marks, run.link))
        begin = end
    return Paragraph(tuple(runs), block.kind, block.level)


def text_in_arabic_digits(text: RichText) -> RichText:
    return RichText(tuple(paragraph_in_arabic_digits(block) for block in text.blocks))


def _to_change(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand whose digits are those of the Arabic page."""
    words = [(found.start(), found.end(), _script(found[0])) for found in re.finditer(_WORD, text)]
    letters = [script for _begin, _end, script in words if script in ("latin", "arabic")]
    edge = "latin" if letters and "arabic" not in letters else "arabic"
    behind = [edge]
    for _begin, _end, script in reversed(words):
        behind.append(script if script in ("latin", "arabic") else behind[-1])
    before = edge
    for (begin, end, script), after in zip(words, reversed(behind[:-1]), strict=True):
        if script == "arabic" or (script == "number" and (before, after) != ("latin", "latin")):
            yield begin, end
        before = script if script in ("latin", "arabic") else before


def _script(word: str) -> str:
    """Whether a word is Latin or Arabic; a telephone number is neither, another one without letters a number."""
    if re.search(_LATIN_LETTER, word):
        return "latin"
    if re.search(_ARABIC_LETTER, word):
        return "arabic"
    return "telephone" if word.startswith("+") else "number"
