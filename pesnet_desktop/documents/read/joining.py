"""Puts a table row that was broken over a page together again: no character lost, words and lists made whole."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.model.countries import member_states
from pesnet_desktop.model.months import MONTHS
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.text import fold

Vocabulary = Counter[str]
"""How often the file says each word and each pair of words: what tells a broken word from two words."""

_TAIL = re.compile(r"\w+$")
_HEAD = re.compile(r"^\w+")
_ENDED = re.compile(r"[.;:!?]\W*$")
_LIST_LINE_ENDED = re.compile(r"(?:[.,;:!?،؛]\W*|\b(?:and|or|et|ou|ve|veya))\s*$", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyàâéèêëîïôûüöıı\u0600-\u06ff0-9]", re.IGNORECASE)
_STANDS_ALONE = frozenset("aioyàوé")
_ELIDED = re.compile(r"(?:^|\W)(?:[cdjlmnst]|qu)[’']$", re.IGNORECASE)
_ENDINGS = re.compile(
    r"(?:ce|[ts]?ions?|ments?|ings?|e[ds]|ly|e?rs?|it(?:y|ies)|als?|ance|ence|ness|able|ible|ive|ous|ship|ty|cy|ry|ies|sed"
    r"|ting|ning|ding|ted|ded|ned|ure|ures|ism|ist|ists|ful|less|ize|ise)"
)
_BEGINNINGS = re.compile(
    r"(?:[^aeiouy]?[aeiouyàâéèêëîïôûüö0-9]|b[lr]|c[hlr]|d[rw]|f[lr]|g[hlnr]|kn|p[hlrs]|rh|s[chklmnpqtw]|t[hrw]|w[hr]|[^a-z]).*"
)
"""How words begin in the papers' Latin languages; what begins otherwise is the middle of one."""
_SHARED = 2
_LEAST_STEM = 3


def vocabulary_of(texts: Iterable[str]) -> Vocabulary:
    counts: Vocabulary = Counter(word for state in member_states() for word in re.findall(r"\w+", fold(state.en)))
    counts.update(MONTHS.keys())
    for text in texts:
        words = re.findall(r"\w+", fold(text))
        counts.update(words)
        counts.update(f"{first} {last}" for first, last in pairwise(words))
    return counts


def join_texts(first: str, rest: str, vocabulary: Vocabulary) -> str:
    """The two halves of a line: with a space between them where they are two words and none was left."""
    return first + joint(first, rest, vocabulary) + rest


def join_blocks(first: tuple[Block, ...], rest: tuple[Block, ...], vocabulary: Vocabulary) -> tuple[Block, ...]:
    """The two halves of a cell. The paragraph that the page cut in two becomes one again."""
    while first and not first[-1].text.strip():
        first = first[:-1]
    while rest and not rest[0].text.strip():
        rest = rest[1:]
    if not first or not rest:
        return first or rest
    if not _is_cut(first[-1], rest[0]):
        return first + rest
    return (*first[:-1], _joined(first[-1], rest[0], vocabulary), *rest[1:])


def joint(first: str, rest: str, vocabulary: Vocabulary) -> str:
    """What belongs between two halves: a space, or nothing."""
    if not first or not rest or first[-1].isspace() or rest[0].isspace():
        return ""
    if _is_tight(first, rest):
        return ""
    tail, head = _TAIL.search(first), _HEAD.match(rest)
    if not tail or not head:
        return " "
    if tail[0][-1].isdigit() or head[0][0].isdigit():
        return "" if _is_one_number(tail[0], head[0]) else " "
    return "" if _is_one_word(tail[0], head[0], rest[head.end() :][:1], vocabulary) else " "


def _is_tight(first: str, rest: str) -> bool:
    """Whether punctuation holds the halves together: an open bracket, a hyphen in a word, a comma that follows."""
    before, after = first[-1], rest[0]
    if _ELIDED.search(first) and after.isalpha():
        return True
    if before in "([“‘«" or after in ",.;:)]”’»!?%،؛؟":
        return True
    if before in "-‐‑" and first[-2:-1].isalpha():
        return True
    if after in "-‐‑" and rest[1:2].isalpha():
        return True
    if before == "/":
        return not first[-2:-1].isspace()
    return after == "/" and not rest[1:2].isspace()


def _is_one_number(tail: str, head: str) -> bool:
    if tail.isdigit() and head.isdigit():
        return len(tail + head) <= 4
    return tail in ("Q", "T") and head.isdigit()


def _is_one_word(tail: str, head: str, after: str, vocabulary: Vocabulary) -> bool:
    """Whether the file's own words say that the halves are one: it says the whole elsewhere, or a sister of it."""
    if head[0].isupper() and not tail[-1].isupper():
        return False
    first, last, whole = fold(tail), fold(head), fold(tail + head)
    knows_first, knows_last = vocabulary[first] > 1, vocabulary[last] > 1
    if vocabulary[whole]:
        return not (knows_first and knows_last and vocabulary[f"{first} {last}"])
    if len(last) == 1 and last not in _STANDS_ALONE:
        return not head.isupper() and after not in ("’", "'", "-", ".")
    if knows_first:
        return False
    if not _VOWEL.search(first) or not _VOWEL.search(last) or (len(first) == 1 and first not in _STANDS_ALONE):
        return not tail.isupper()
    return not knows_last and (_is_middle(first, last) or _has_sister(first, last, vocabulary))


def _is_middle(first: str, last: str) -> bool:
    """Whether the second half is no word by its looks: only an ending, or begun as no word begins."""
    return len(first) >= _LEAST_STEM and bool(_ENDINGS.fullmatch(last) or not _BEGINNINGS.match(last))


def _has_sister(first: str, last: str, vocabulary: Vocabulary) -> bool:
    """A word of the file that begins like the whole beyond the break, or ends like its second half."""
    beginning = (first + last)[: len(first) + _SHARED]
    return any(
        (len(first) >= _LEAST_STEM and word.startswith(beginning))
        or (len(last) >= _LEAST_STEM and word.endswith(last) and word != last)
        for word in vocabulary
        if " " not in word
    )


def _is_cut(last: Block, first: Block) -> bool:
    """Whether the page cut one paragraph in two, rather than fell between two."""
    before, after = last.paragraph.text, first.paragraph.text
    shows_space = before[-1:].isspace() or after[:1].isspace()
    if first.is_listed:
        return last.is_listed and not _LIST_LINE_ENDED.search(before) and (shows_space or after.lstrip()[:1].islower())
    if last.is_listed:
        return shows_space or not _ENDED.search(before)
    announces = after.rstrip().endswith(":") and _ENDED.search(before)  # a line before a list is its own paragraph
    return shows_space or not (announces or before.rstrip().endswith(":"))


def _joined(last: Block, first: Block, vocabulary: Vocabulary) -> Block:
    runs = list(last.paragraph.runs)
    between = joint(last.paragraph.text, first.paragraph.text, vocabulary)
    for run in (Run(between), *first.paragraph.runs):
        if runs and run.text and (runs[-1].marks, runs[-1].link) == (run.marks, run.link):
            runs[-1] = replace(runs[-1], text=runs[-1].text + run.text)
        elif run.text:
            runs.append(run)
    return replace(last, paragraph=Paragraph(tuple(runs), last.paragraph.kind, last.paragraph.level))
