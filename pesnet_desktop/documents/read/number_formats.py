"""Numbers of lists as Word writes them: letters, Roman numbers, ordinals, and the letters and digits of other scripts.

The names of the formats are those of ECMA-376, Part 1, 17.18.59 (ST_NumberFormat).
"""

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ALIFBA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_IN_WORDS = frozenset({"ordinal", "cardinalText", "ordinalText"})
_WORDS = {
    ("fr", "cardinalText"): "Un Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze",
    ("fr", "ordinalText"): (
        "Premier Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième Onzième Douzième"
    ),
    ("ar", "cardinalText"): "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    ("ar", "ordinalText"): "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
    ("tr", "cardinalText"): "Bir İki Üç Dört Beş Altı Yedi Sekiz Dokuz On",
    ("tr", "ordinalText"): "Birinci İkinci Üçüncü Dördüncü Beşinci Altıncı Yedinci Sekizinci Dokuzuncu Onuncu",
}
_HIGHEST_ROMAN = 3999
_LONGEST = 30
_TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def numbered_as(number: int, style: str, language: str = "") -> str:
    """``number`` in a format of Word's; what is not known here shows in plain digits, as Word falls back to.

    Ordinals and words are those of ``language``, English where the file does not say it.
    """
    if style in _IN_WORDS and language not in ("", "en"):
        return _in_language(number, style, language)
    write = _FORMATS.get(style)
    return write(number) if write is not None and number > 0 else str(number)


def _in_language(number: int, style: str, language: str) -> str:
    """An ordinal or words in one of the office's other languages; in digits where these are not known here."""
    if style == "ordinal" and language == "fr":
        return "1er" if number == 1 else f"{number}e"
    if style == "ordinal" and language == "tr":
        return f"{number}."
    words = _WORDS.get((language, style), "").split()
    return words[number - 1] if 0 < number <= len(words) else str(number)


def _letters(number: int, alphabet: str) -> str:
    """After the last letter they are doubled, then tripled, as Word has it."""
    return alphabet[(number - 1) % len(alphabet)] * min((number - 1) // len(alphabet) + 1, _LONGEST)


def _roman(number: int) -> str:
    roman, rest = "", min(number, _HIGHEST_ROMAN)
    for size, letters in _ROMAN:
        roman += letters * (rest // size)
        rest %= size
    return roman


def _ordinal(number: int) -> str:
    is_teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _in_words(number: int) -> str:
    if number >= 100:
        return str(number)
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]


def _ordinal_in_words(number: int) -> str:
    if number >= 100:
        return _ordinal(number)
    first, hyphen, last = _in_words(number).rpartition("-")
    plain = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return f"{first}{hyphen}{_ORDINALS.get(last, plain)}"


def _in_digits(number: int, zero: str) -> str:
    return str(number).translate({ord("0") + digit: ord(zero) + digit for digit in range(10)})


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= 20 else str(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": lambda number: _letters(number, _LATIN),
    "upperLetter": lambda number: _letters(number, _LATIN.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
    "ordinal": _ordinal,
    "cardinalText": lambda number: _in_words(number).capitalize(),
    "ordinalText": lambda number: _ordinal_in_words(number).capitalize(),
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "arabicAlpha": lambda number: _letters(number, _ALIFBA),
    "arabicAbjad": lambda number: _letters(number, _ABJAD),
    "hindiNumbers": lambda number: _in_digits(number, "०"),
    "thaiNumbers": lambda number: _in_digits(number, "๐"),
    "russianLower": lambda number: _letters(number, _RUSSIAN),
    "russianUpper": lambda number: _letters(number, _RUSSIAN.upper()),
}
