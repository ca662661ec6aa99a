"""Which of many texts hold the words that an officer types into a filter, however they are written.

Every distinct word is folded once and remembers its texts as the bits of a number. One or two letters are looked up;
more letters are looked for only in the words that hold the rarest pair of them: a millisecond for 10,000 activities.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold


@dataclass(frozen=True)
class WordIndex:
    """``places`` holds for each folded word a number whose bit n says that text n holds it.

    ``starts`` holds the same for single letters and pairs of them, ``pairs`` the words in which a pair stands.
    """

    texts: int
    places: dict[str, int]
    starts: dict[str, int]
    pairs: dict[str, list[str]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "WordIndex":
        rows: dict[str, list[int]] = {}
        count = 0
        for text in texts:
            for word in set(text.split()):
                rows.setdefault(word, []).append(count)
            count += 1
        places: dict[str, int] = {}
        for word, holders in rows.items():
            folded = fold(word)
            places[folded] = places.get(folded, 0) | _bits(holders, count)
        return cls(count, places, *_pieces(places))

    def holding(self, words: str) -> list[bool]:
        """For each text whether it holds every one of ``words``, each being any part of a word of it."""
        found = (1 << self.texts) - 1
        for wanted in fold(words).split():
            found &= self._holders(wanted)
        return [bit == "1" for bit in f"{found:0{self.texts}b}"[::-1]][: self.texts]

    def _holders(self, wanted: str) -> int:
        if len(wanted) <= 2:
            return self.starts.get(wanted, 0)
        fewest = min((self.pairs.get(pair, []) for pair in _pairs(wanted)), key=len)
        return reduce(or_, (self.places[word] for word in fewest if wanted in word), 0)


def _pieces(places: dict[str, int]) -> tuple[dict[str, int], dict[str, list[str]]]:
    """The texts of every letter and pair, and the words of every pair."""
    starts: dict[str, int] = {}
    pairs: dict[str, list[str]] = {}
    for word, bits in places.items():
        for pair in _pairs(word):
            pairs.setdefault(pair, []).append(word)
            starts[pair] = starts.get(pair, 0) | bits
        for letter in set(word):
            starts[letter] = starts.get(letter, 0) | bits
    return starts, pairs


def _pairs(word: str) -> set[str]:
    return {word[place : place + 2] for place in range(len(word) - 1)}


def _bits(places: Iterable[int], count: int) -> int:
    mask = bytearray(count // 8 + 1)
    for place in places:
        mask[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(mask, "little")
