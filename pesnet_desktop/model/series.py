"""A series with a number: “4th Meeting”, “Second Meeting”, read from titles and printed per language."""

import re

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

_WORDS = {
    language: words.split()
    for language, words in {
        "en": "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth",
        "fr": "Première Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième",
        "ar": "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
        "tr": "Birinci İkinci Üçüncü Dördüncü Beşinci Altıncı Yedinci Sekizinci Dokuzuncu Onuncu",
    }.items()
}
_NUMBER = {fold(word): number for words in _WORDS.values() for number, word in enumerate(words, 1)} | {
    "premier": 1, "second": 2, "seconde": 2,
    "الاولي": 1, "الثانيه": 2, "الثالثه": 3, "الرابعه": 4, "الخامسه": 5, "الحادي": 1,
}  # fmt: skip
_CARDINALS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "un": 1,
    "deux": 2,
    "trois": 3,
}
_WORD = "|".join(sorted(_NUMBER, key=len, reverse=True))
_HELD = r"(?:(?:annual|biennial|regular|ordinary) )?(?:meeting|session|conference|forum|reunion|toplanti)"
_SHAPES = (
    rf"^(?:the |la |le )?(?P<digits>\d{{1,3}})(?:st|nd|rd|th|er|re|eme|e|\.) {_HELD}",
    rf"^(?:the |la |le )?(?P<word>{_WORD}) {_HELD}",
    rf"^(?:الاجتماع|المؤتمر|الدوره|المنتدي) (?P<word>{_WORD})(?P<teen> عشر)?\b",
)
_MEETING = {"en": "{nth} Meeting", "fr": "{nth} réunion", "ar": "الاجتماع {nth}", "tr": "{nth} Toplantı"}
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True)
class SeriesNumber:
    """The number at the head of a title as typed; None where the title has none."""

    raw: str
    number: int | None

    @classmethod
    def parse(cls, text: str) -> "SeriesNumber":
        folded = fold(text)
        for shape in _SHAPES:
            match = re.search(shape, folded)
            if match:
                groups = match.groupdict()
                number = int(groups["digits"]) if groups.get("digits") else _NUMBER[groups["word"]]
                number += 10 if groups.get("teen") else 0
                return cls(text, number or None)
        return cls(text, None)

    @property
    def is_understood(self) -> bool:
        return self.number is not None

    def __str__(self) -> str:
        return self.raw


def ordinal(number: int, language: str) -> str:
    """``4th``, ``4e``, ``الرابع``, ``4.``; French in the feminine, as its meetings are (``1re réunion``)."""
    if language == "fr":
        return "1re" if number == 1 else f"{number}e"
    if language == "tr":
        return f"{number}."
    if language == "ar":
        return ordinal_word(number, "ar")
    suffix = "th" if number % 100 in (11, 12, 13) else _SUFFIXES.get(number % 10, "th")
    return f"{number}{suffix}"


def ordinal_word(number: int, language: str) -> str:
    """``Second``, ``الثاني``; digits where the language's word is not in our list."""
    words = _WORDS.get(language, [])
    if language == "ar" and 10 < number < 20:
        return f"{'الحادي' if number == 11 else words[number - 11]} عشر"
    return words[number - 1] if 1 <= number <= len(words) else str(number)


def ordinal_number(word: str) -> int | None:
    """The number an ordinal or cardinal word means (First, One, الأول); None for another word."""
    folded = fold(word)
    return _NUMBER.get(folded) or _CARDINALS.get(folded)


def meeting(number: int, language: str) -> str:
    """``4th Meeting``, ``4e réunion``, ``الاجتماع الرابع``, ``4. Toplantı``."""
    printed = ordinal(number, language)
    return _MEETING.get(language, _MEETING["en"]).format(nth=printed)
