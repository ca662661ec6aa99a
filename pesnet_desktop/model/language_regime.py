"""In which languages something is held: working languages, interpretation, and what of it is still to be confirmed."""

import re

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Paragraph, Run
from pesnet_desktop.model.tbc import has_tbc, marked_runs, take_tbc, tbc_runs, without_tbc
from pesnet_desktop.model.text import fold

_NAMES = {
    "en": {"en": "English", "fr": "French", "ar": "Arabic", "tr": "Turkish"},
    "fr": {"en": "anglais", "fr": "français", "ar": "arabe", "tr": "turc"},
    "ar": {"en": "الإنجليزية", "fr": "الفرنسية", "ar": "العربية", "tr": "التركية"},
    "tr": {"en": "İngilizce", "fr": "Fransızca", "ar": "Arapça", "tr": "Türkçe"},
}
_CODES = (
    {fold(name): code for names in _NAMES.values() for code, name in names.items()}
    | {code: code for code in ("en", "fr", "ar", "tr")}
    | {"eng": "en", "fre": "fr", "ara": "ar", "tur": "tr", "انجليزي": "en", "عربي": "ar", "فرنسي": "fr"}
    | {"انجليزيه": "en", "عربيه": "ar", "فرنسيه": "fr"}
)
_INTERPRETATION = (
    r"\b(?:with|avec|مع|\()?\s*(?:a\s+)?(?:simultaneous|consecutive|une)?\s*"
    r"(?:translation|interpretation|interpretation simultanee|traduction simultanee|traduction|ترجمه فوريه|ترجمه)"
    r"(?:\s+services?)?\b\s*(?:in ?to|in|to|into|for|vers|en|الي)?\s*:?"
)
_PLAIN = r"\b(?:only|seulement|uniquement|and|et|ve|the|l|la|le|languages?|الي|في|و|en|vers|into|in|to)\b"
_BETWEEN = r"\s*(?:,|;|/|&|\+|،|\band\b|\bet\b|\bve\b|\s+و(?=\w))\s*"


@dataclass(frozen=True)
class LanguageRegime:
    """Languages by code, in the order typed. ``interpretation`` includes what is in ``interpretation_tbc``."""

    raw: str
    working: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    interpretation_tbc: tuple[str, ...] = ()
    is_understood: bool = False

    @classmethod
    def parse(cls, text: str) -> "LanguageRegime":
        """“(tbc)” binds to the last language before it, as it does for providers."""
        working_part, interpreted_part = _halves(text)
        working, all_known = _languages(working_part)
        interpretation, all_interpreted_known = _languages(interpreted_part)
        return cls(
            text,
            tuple(code for code, _open in working),
            tuple(code for code, _open in interpretation),
            tuple(code for code, is_open in interpretation if is_open),
            bool(working) and all_known and all_interpreted_known,
        )

    def with_all_to_confirm(self) -> str:
        """The words as typed with each language of interpretation marked as to be confirmed."""
        head, tail = _halves(self.raw)
        between = self.raw[len(head) : len(self.raw) - len(tail)]
        pieces = [piece for piece in re.split(f"({_BETWEEN})", tail, flags=re.IGNORECASE) if piece]
        marked = "".join(f"{piece} (tbc)" if _languages(piece)[0] and not has_tbc(piece) else piece for piece in pieces)
        return head + between + marked

    @property
    def is_only_one(self) -> bool:
        return len(self.working) == 1 and not self.interpretation

    def text(self, language: str) -> str:
        """As typed in English; in the other languages put together: ``Anglais, avec interprétation en arabe …``."""
        return self.paragraph(language).text

    def paragraph(self, language: str) -> Paragraph:
        """:meth:`text` with what is to be confirmed in marked runs."""
        if language == "en" or not self.is_understood:
            return Paragraph(marked_runs(self.raw, language))
        head = _head(self, language)
        if not self.interpretation:
            return (
                Paragraph((Run(head),)) if not has_tbc(self.raw) else Paragraph(tbc_runs(head, "to_confirm", language))
            )
        runs = [Run(head + _WITH[language])]
        for place, code in enumerate(self.interpretation):
            runs.append(Run(_joint(place, len(self.interpretation), language)))
            status = "to_confirm" if code in self.interpretation_tbc else "confirmed"
            runs.extend(tbc_runs(_interpreted(code, language), status, language))
        return Paragraph(tuple(run for run in runs if run.text))

    def __str__(self) -> str:
        return self.raw


_WITH = {
    "fr": ", avec interprétation simultanée ",
    "ar": "، مع ترجمة فورية إلى ",
    "tr": "; eş zamanlı çeviri: ",
}
_ONLY = {"fr": " uniquement", "ar": " فقط", "tr": " (yalnızca)"}


def language_name(code: str, language: str) -> str:
    """The name of the language ``code`` in ``language``; a code without a name as it is."""
    return _NAMES.get(language, _NAMES["en"]).get(code, code)


def _head(regime: LanguageRegime, language: str) -> str:
    names = "".join(
        _joint(place, len(regime.working), language) + language_name(code, language)
        for place, code in enumerate(regime.working)
    )
    only = _ONLY[language] if regime.is_only_one and re.search(r"\bonly\b|فقط", fold(regime.raw)) else ""
    return names[:1].upper() + names[1:] + only if language == "fr" else names + only


def _joint(place: int, count: int, language: str) -> str:
    if place == 0:
        return ""
    if place == count - 1:
        return {"fr": " et ", "ar": " و", "tr": " ve "}[language]
    return "، " if language == "ar" else ", "


def _interpreted(code: str, language: str) -> str:
    name = language_name(code, language)
    return f"en {name}" if language == "fr" else name


def _halves(text: str) -> tuple[str, str]:
    """What stands before and after the words for interpretation, as typed."""
    folded = _same_length_fold(text)
    match = re.search(_INTERPRETATION, folded)
    if not match:
        return text, ""
    return text[: match.start()], text[match.end() :]


def _same_length_fold(text: str) -> str:
    """Each letter folded to one letter, so that places found in it are places in ``text``."""
    return "".join((fold(letter) or " ")[0] if not letter.isspace() else " " for letter in text)


def _languages(part: str) -> tuple[list[tuple[str, bool]], bool]:
    """The languages a part names, each with whether it is open, and whether every word of it was understood."""
    found: list[tuple[str, bool]] = []
    all_known = True
    for piece in re.split(_BETWEEN, part, flags=re.IGNORECASE):
        name, is_open = take_tbc(piece)
        words = [word.strip("().:'").removeprefix("ال") for word in fold(without_tbc(name)).split()]
        codes = [_CODES.get(word) or _CODES.get("ال" + word) for word in words]
        named = [code for code in codes if code]
        rest = " ".join(word for word, code in zip(words, codes, strict=True) if not code)
        all_known = all_known and not re.sub(_PLAIN, "", rest).strip(" ")
        found.extend((code, is_open and place == len(named) - 1) for place, code in enumerate(named))
    return list(dict.fromkeys(found)), all_known
