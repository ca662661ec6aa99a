"""Cells whose lines are a list: providers or languages, one on each line, as one line with commas between them."""

import re
from collections.abc import Sequence

from pesnet_desktop.documents.read.understood import providers_of, regime_of

_JOINED_BELOW = re.compile(r"(?:[,;،/&-]|\b(?:and|et|ve|or|ou|veya|of|the|de|des|du|in|other|for))\s*$", re.IGNORECASE)
_GROUP_ENDED = re.compile(r"(?:countries|states|membres|الأعضاء|ülkeler)\W*(?:\(tbc\))?$", re.IGNORECASE)
_JOINED_ABOVE = re.compile(r"\s*(?:[,;،/&(-]|(?:and|et|ve|or|ou|veya|of|in)\b|و(?=\S))", re.IGNORECASE)


def providers_of_lines(lines: Sequence[str]) -> tuple[str, bool]:
    """The lines as one cell, and whether nothing had to be guessed.

    Between two countries on lines of their own a comma belongs; other names that begin a line are taken as names of
    their own too, but that is a guess.
    """
    text, is_sure = "", True
    for line in (" ".join(part.split()) for one in lines for part in one.split("\n") if part.strip()):
        if not text or _JOINED_BELOW.search(text) or _JOINED_ABOVE.match(line) or _is_one_group(text, line):
            text = f"{text} {line}".strip()
        elif _ends_in_country(text) and _begins_with_country(line):
            text = f"{text}, {line}"
        elif line[:1].isupper() or not line[:1].islower():
            text, is_sure = f"{text}, {line}", False
        else:
            text = f"{text} {line}"
    return text, is_sure


def languages_of_lines(lines: Sequence[str]) -> str:
    """The lines as one cell: languages that stand on lines of their own get commas between them."""
    plain = [" ".join(line.split()) for line in lines]
    if len(plain) > 1 and all(regime_of(line).is_only_one and not _JOINED_BELOW.search(line) for line in plain):
        return ", ".join(plain)
    return " ".join(plain)


def _ends_in_country(text: str) -> bool:
    names = providers_of(text)
    return bool(names) and names[-1].kind == "country"


def _begins_with_country(line: str) -> bool:
    names = providers_of(line)
    return bool(names) and names[0].kind == "country"


def _is_one_group(text: str, line: str) -> bool:
    """Whether only both lines together name a group of countries: it was parted for the width of the column."""
    names, joined = providers_of(text), providers_of(f"{text} {line}")
    is_open = bool(names) and names[-1].kind != "country" and not _GROUP_ENDED.search(text)
    return is_open and len(names) == len(joined) and joined[-1].kind == "group"
