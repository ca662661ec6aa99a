"""The one door for words: cleans what comes in, and folds words so that a search finds them however they were typed."""

import re
import unicodedata
from functools import cache

_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FOLDED = str.maketrans(
    {
        "ı": "i", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ء": "", "ـ": "",
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
        "،": ",", "؛": ";", "؟": "?", "\u200e": "", "\u200f": "", "\u200b": "", "\ufeff": "", "\xad": "",
    }
)  # fmt: skip
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def clean_text(text: str) -> str:
    """``text`` as it is kept: NFC, lines ended by ``\\n``, without what XML forbids and without bidi overrides.

    Word's soft return (``\\x0b``) becomes a line end. Cleaning twice changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _ILLEGAL.sub("", _LINE_ENDS.sub("\n", text)))


def latin_digits(text: str) -> str:
    """``text`` with Arabic-Indic and Persian digits as Latin ones; as long as it was."""
    return text if text.isascii() else text.translate(_DIGITS)


def fold(text: str) -> str:
    """``text`` as it is compared in a search: case, accents, Turkish dots, Arabic letter forms and vowels set aside.

    >>> fold("İŞKUR") == fold("iskur")
    True
    """
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.translate(_FOLDED))
        lowered = unicodedata.normalize("NFKD", decomposed.casefold())
        text = "".join(letter for letter in lowered if not unicodedata.combining(letter))
        text = text.translate(_FOLDED).translate(_DIGITS)
    return " ".join(text.lower().split())


@cache
def pattern(shape: str) -> re.Pattern[str]:
    """A regular expression, compiled when it is first needed: no start pays for it."""
    return re.compile(shape)


@cache
def caseless(shape: str) -> re.Pattern[str]:
    """The same for words in capitals or small letters."""
    return re.compile(shape, re.IGNORECASE)
