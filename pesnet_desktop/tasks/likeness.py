"""How alike two names are that were folded: titles by their words, people in any order, bodies by their acronyms."""

import re
from collections.abc import Sequence

from pesnet_desktop.queries.known_names import sound_of, words_of
from pesnet_desktop.queries.likely import Known

_OTHER_NUMBER, _NO_NUMBER = 0.6, 0.85
_SAME_SOUND = 0.95
_SHORT = 6
"""Acronyms of so many letters are others where one letter is another."""
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii"
_ROMAN = {roman: str(number) for number, roman in enumerate(_ROMANS.split(), 1)}


def how_alike(among: Known, first: str, second: str) -> float:
    """How alike two folded names are, from 0 to 1."""
    if first == second:
        return 1.0
    if among.table == "person":
        return _same_person(first.split(), second.split())
    from rapidfuzz import fuzz

    own, other = words_of(first), words_of(second)
    letters = fuzz.ratio(" ".join(sorted(own)), " ".join(sorted(other))) / 100
    if among.table == "institution":
        if len(own) == len(other) == 1 and min(map(len, own + other)) <= _SHORT:
            return 0.0
        return max(letters, _initials(own, other), _initials(other, own))
    alike = 0.45 * letters + 0.55 * _shared(among, own, other)
    numbers = numbers_of(own), numbers_of(other)
    return alike if numbers[0] == numbers[1] else alike * (_OTHER_NUMBER if all(numbers) else _NO_NUMBER)


def numbers_of(name: Sequence[str]) -> frozenset[str]:
    """What numbers a name: the 4th meeting is not the 5th, whatever else agrees."""
    digits = (re.match(r"\d+|[ivx]+$", word) for word in name)
    return frozenset(_ROMAN.get(one[0], one[0]) for one in digits if one)


def _shared(among: Known, own: Sequence[str], other: Sequence[str]) -> float:
    """The weight of the words that both names hold, letters wrong forgiven, against that of all their words."""
    left = list(dict.fromkeys(other))
    both = every = 0.0
    for word in dict.fromkeys(own):
        match = next((one for one in left if _same_word(word, one)), None)
        weight = among.weight(match or word)
        if match:
            left.remove(match)
            both += 2 * weight
            every += 2 * weight
        else:
            every += weight
    return both / (every + sum(map(among.weight, left))) if every else 0.0


def _same_word(first: str, second: str) -> bool:
    """Whether two words are one: the same, or long and with a letter or two wrong, or a plural."""
    if first == second:
        return True
    if min(len(first), len(second)) < 5 or first[0] != second[0]:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(first, second, score_cutoff=2) <= (2 if len(first) > 7 else 1)


def _same_person(own: Sequence[str], other: Sequence[str]) -> float:
    """Names in any order, however they were written in Latin letters; an initial stands for a name, and a name may be
    left out where two agree.
    """
    if "".join(map(sound_of, own)) == "".join(map(sound_of, other)):
        return _SAME_SOUND
    fewer, more = sorted(([word for word in name if sound_of(word)] for name in (own, other)), key=len)
    left, agreed, letters = list(more), 0.0, 0
    for word in fewer:
        match = next((one for one in left if _same_word(sound_of(word), sound_of(one))), None)
        initial = next((one for one in left if one[0] == word[0] and 1 in (len(one), len(word))), None)
        if match or initial:
            left.remove(match or initial or "")
            agreed += 1.0 if match == word else 0.9 if match else 0.75
            letters += len(word)
    if not fewer or letters < 4 or agreed < len(fewer) * 0.7:
        return 0.0
    return agreed / len(fewer) * (1.0 if len(more) == len(fewer) else 0.92 if len(fewer) > 1 else 0.7)


def _initials(name: Sequence[str], acronym: Sequence[str]) -> float:
    """Whether a name of one word is made of the first letters of a longer one."""
    if len(acronym) != 1 or len(name) < 3 or len(acronym[0]) < 3:
        return 0.0
    return 0.85 if "".join(word[0] for word in name) == acronym[0] else 0.0
