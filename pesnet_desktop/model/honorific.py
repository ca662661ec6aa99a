"""Honorifics as letters need them: what one typed in a language is in another, and how its bearer is addressed."""

import re
from functools import lru_cache
from typing import Literal

from pesnet_desktop.model.text import fold

Address = Literal["excellency", "mr", "ms", ""]

_WORDS: dict[str, dict[str, str]] = {
    "excellency": {"en": "H.E.", "fr": "S.E.", "ar": "معالي"},
    "mr": {"en": "Mr.", "fr": "M.", "ar": "السيد"},
    "ms": {"en": "Ms.", "fr": "Mme", "ar": "السيدة"},
    "dr": {"en": "Dr.", "fr": "Dr", "ar": "الدكتور"},
    "professor": {"en": "Prof.", "fr": "Pr", "ar": "الأستاذ"},
}
_SPELLINGS = {
    "en": {
        "excellency": "he excellency",
        "mr": "mr",
        "ms": "ms mrs mdm miss madam",
        "dr": "dr",
        "professor": "prof professor",
    },
    "fr": {"excellency": "se excellence", "mr": "m monsieur", "ms": "mme madame mlle", "dr": "dr", "professor": "pr"},
    "ar": {
        "excellency": "معالي سعاده صاحب",
        "mr": "السيد",
        "ms": "السيده",
        "dr": "الدكتور الدكتوره",
        "professor": "الاستاذ الاستاذه",
    },
}
_KINDS = {
    (language, fold(word)): kind
    for language, kinds in _SPELLINGS.items()
    for kind, words in kinds.items()
    for word in words.split()
}
_SPLIT_INITIALS = r"(?i)\b([HS])\.?\s?E\.?(?=\s|$|M\.)"


def honorific_in(typed: str, language: str) -> str:
    """``H.E. Mr.`` as ``S.E. M.`` or ``معالي السيد``; what is of that language already, or not known, as typed."""
    words = _words_of(typed)
    if not words or all((language, _key(word)) in _KINDS for word in words):
        return typed
    kinds = [_kind_of(word) for word in words]
    return " ".join(_WORDS[kind][language] for kind in kinds) if all(kinds) else typed


def person_in(typed: str, language: str) -> str:
    """A person as typed, with the honorific in the paper's language: ``S.E. Mme Zehra``; in English as typed."""
    if language == "en":
        return typed
    from pesnet_desktop.model.person_name import PersonName

    honorific = PersonName.parse(typed).honorific
    return typed.replace(honorific, honorific_in(honorific, language), 1) if honorific else typed


def address_of(typed: str) -> Address:
    """Whether somebody is addressed as Excellency, as a man, as a woman; empty where the honorific does not say."""
    kinds = {_kind_of(word) for word in _words_of(typed)}
    if "excellency" in kinds:
        return "excellency"
    return "mr" if "mr" in kinds else "ms" if "ms" in kinds else ""


def is_woman(typed: str) -> bool:
    """Whether the honorific is a woman's, also behind ``H.E.``."""
    return "ms" in {_kind_of(word) for word in _words_of(typed)}


def _words_of(typed: str) -> list[str]:
    """The words of an honorific, ``H. E.`` as one."""
    return re.sub(_SPLIT_INITIALS, lambda found: f"{found[1]}E ", typed).split()


@lru_cache(maxsize=256)
def _kind_of(word: str) -> str:
    return next(
        (_KINDS[language, _key(word)] for language in ("en", "fr", "ar") if (language, _key(word)) in _KINDS), ""
    )


def _key(word: str) -> str:
    return fold(word).replace(".", "").strip(" ,")
