"""What belongs between the two halves of a line that a page cut: a space, or nothing where it cut a word."""

import re

from pesnet_desktop.documents.read.vocabulary import Vocabulary
from pesnet_desktop.model.text import fold

_TAIL = re.compile(r"\w+$")
_HEAD = re.compile(r"^\w+")
_VOWEL = re.compile(r"[aeiouyàâéèêëîïôûüöıı\u0600-\u06ff0-9]", re.IGNORECASE)
_STANDS_ALONE = frozenset("aioyàوé")
_ELIDED = re.compile(r"(?:^|\W)(?:[cdjlmnst]|qu)[’']$", re.IGNORECASE)
_OWNED = re.compile(r"\w[’'](?=\|s(?:\W|$))")
_ENDINGS = re.compile(
    r"(?:ce|[ts]?ions?|ments?|ings?|e[ds]|ly|e?rs?|it(?:y|ies)|als?|ance|ence|ness|able|ible|ive|ous|ship|ty|cy|ry|ies|sed"
    r"|ting|ning|ding|ted|ded|ned|ure|ures|ism|ist|ists|ful|less|ize|ise)"
)
_NO_WORDS = re.compile(
    r"(?:[ts]?ions?|ments?|[tnd]?ings?|ly|ally|it(?:y|ies)|als?|ance|ence|ness|ful|ised?|ists?|cies)"
)
"""Endings that stand for no word of their own, so that a known word before them went on."""
_BEGINNINGS = re.compile(
    r"(?:[^aeiouy]?[aeiouyàâéèêëîïôûüö0-9]|b[lr]|c[hlr]|d[rw]|f[lr]|g[hlnr]|kn|p[hlrs]|rh|s[chklmnpqtw]|t[hrw]|w[hr]|[^a-z]).*"
)
"""How words begin in the papers' Latin languages; what begins otherwise is the middle of one."""
_SHARED = 2
_LEAST_STEM = 3


def joint(first: str, rest: str, vocabulary: Vocabulary) -> str:
    """What belongs between two halves: a space, or nothing."""
    if not first or not rest or first[-1].isspace() or rest[0].isspace():
        return ""
    if is_tight(first, rest):
        return ""
    tail, head = _TAIL.search(first), _HEAD.match(rest)
    if not tail or not head:
        return " "
    if tail[0][-1].isdigit() or head[0][0].isdigit():
        return "" if _is_one_number(tail[0], head[0]) else " "
    if _is_one_acronym(first[: tail.start()], tail[0], head[0], rest[head.end() :]):
        return ""
    return "" if _is_one_word(tail[0], head[0], rest[head.end() :], vocabulary) else " "


def is_tight(first: str, rest: str) -> bool:
    """Whether punctuation holds the halves together: an open bracket, a hyphen in a word, a comma that follows."""
    before, after = first[-1], rest[0]
    if (_ELIDED.search(first) and after.isalpha()) or _OWNED.search(f"{first[-2:]}|{rest[:2]}"):
        return True
    if before in "([“‘«" or after in ",.;:)]”’»!?%،؛؟":
        return True
    if before in "-‐‑–" and first[-2:-1].isalnum():
        return before != "–" or (first[-2].isdigit() and after.isdigit())
    if after in "-‐‑–" and rest[1:2].isalnum():
        return after != "–" or (before.isdigit() and rest[1].isdigit())
    if before == "/":
        return not first[-2:-1].isspace()
    return after == "/" and not rest[1:2].isspace()


def _is_one_number(tail: str, head: str) -> bool:
    if tail.isdigit() and head.isdigit():
        return len(tail + head) <= 4
    return tail in ("Q", "T") and head.isdigit()


def _is_one_acronym(before: str, tail: str, head: str, after: str) -> bool:
    """Whether a bracket holds one abbreviation and nothing else."""
    return before.endswith("(") and after.startswith(")") and tail.isupper() and head.rstrip("s").isupper()


def _is_one_word(tail: str, head: str, after: str, vocabulary: Vocabulary) -> bool:
    """Whether the file's own words say that the halves are one: it says the whole elsewhere, or a sister of it."""
    if head[0].isupper() and not tail[-1].isupper():
        return False
    first, last, whole = fold(tail), fold(head), fold(tail + head)
    knows_first, knows_last = vocabulary[first] > 1, vocabulary[last] > 1
    if vocabulary[whole]:
        return not (knows_first and knows_last and vocabulary[f"{first} {last}"])
    if len(last) == 1 and last not in _STANDS_ALONE:
        return not head.isupper() and (after[:1] not in ("’", "'", "-", ".") or _ends_sentence(after))
    if len(first) == 1 and first not in _STANDS_ALONE:
        return head[0].islower() and (tail.islower() or not knows_last)
    if not knows_last and head.islower() and _is_no_word(first, last):
        return True
    if knows_first:
        return False
    if not _VOWEL.search(first) or not _VOWEL.search(last):
        return not tail.isupper()
    return not knows_last and (_is_middle(first, last) or _has_sister(first, last, vocabulary))


def _is_no_word(first: str, last: str) -> bool:
    """Whether the second half cannot stand alone, whatever stands before it."""
    return not _BEGINNINGS.match(last) or (len(first) >= _LEAST_STEM and bool(_NO_WORDS.fullmatch(last)))


def _ends_sentence(after: str) -> bool:
    """Whether a full stop ends a sentence here, rather than an abbreviation of one letter."""
    words = after[1:].lstrip()
    return after[0] == "." and (not words or words[0].isupper())


def _is_middle(first: str, last: str) -> bool:
    """Whether the second half looks like an ending only."""
    return len(first) >= _LEAST_STEM and bool(_ENDINGS.fullmatch(last))


def _has_sister(first: str, last: str, vocabulary: Vocabulary) -> bool:
    """A word of the file that begins like the whole beyond the break, or ends like its second half."""
    beginning = (first + last)[: len(first) + _SHARED]
    return any(
        (len(first) >= _LEAST_STEM and word.startswith(beginning))
        or (len(last) >= _LEAST_STEM and word.endswith(last) and word != last)
        for word in vocabulary.counts
        if " " not in word
    )
