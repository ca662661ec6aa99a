"""Facts that stand in sentences: “will be held on 8–9 July 2025 at Hotel … in Kuala Lumpur”, “in English only”."""

import re
from collections.abc import Sequence
from functools import cache

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.event_title import PrintedTitle, find_title
from pesnet_desktop.model.language_regime import LanguageRegime, language_name
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTH, WEEKDAY
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.model.text import caseless, fold, latin_digits
from pesnet_desktop.model.wording import LANGUAGES

_MOST_WORDS = 12
ADDRESS = r"(?:https?://|www\.)[^\s<>“”\"]+[^\s<>“”\".,;:)]"
_EDGE = " \t,.;:()[]"
_AROUND = " \t,.;:"
_AT = r"[\s,;:(–—-]*(?:at|in|à|au|aux|dans|en|في|ب(?=فندق|قاعة))\s*(?:the |la |le |l[’'])?"
_VENUE_END = (
    r"(?:(?<!St)(?<!Dr)(?<!Mr)\.(?=\s|$)|[;\n(]|$|\s+(?:on|from|le|du)\s+(?=\w*\s?\d)"
    r"|,?\s+(?:within|under|in the framework|as part|with the|dans le cadre)\b|\s+في إطار|؛)"
)
_HELD = (
    r"(?:held|hosted|organi[sz]ed|place|tiendra|lieu|organisée?s?|تنعقد|تعقد|يعقد)\s+(?:[\w-]+ly\s+|(?:ال\w+\s+){1,2})?"
)
_WILL_BE_HELD = (
    r"\b(?:be|was) (?:held|hosted|organi[sz]ed)\b|\btake place\b|\btiendra\b|\baura lieu\b|تعقد|يعقد|düzenlenecek"
)
_WHEN = rf"^(?:the )?[^,]{{0,40}}?\b(?:week|month|half|quarter|{MONTH})\b[^,]{{0,20}}?\s(?:in|at|à|en|في)\s+"
_TITLED = (
    r"(?P<kind>(?:Cours de formation|Atelier(?: de formation)?|Séminaire|Webinaire(?: de formation)?|Conférence|Forum"
    r"|ورشة(?: (?:ال)?عمل| تدريبية)?|دورة تدريبية|ندوة|مؤتمر|منتدى)\s+(?:sur|intitulée?|concernant|حول|بعنوان|عن)\s+"
    r"(?:«\s*[^»]{3,300}»|“[^”]{3,300}”|\"[^\"]{3,300}\"))"
)
_ENDS_LANGUAGE = r"(?:\s+(?:only|seulement|uniquement|فقط|language|languages))?(?:\s*\(tbc\))?"


@dataclass(frozen=True)
class Found:
    """Words in a text, and where they stand."""

    words: str
    start: int
    end: int


def dates_in(text: str) -> list[Found]:
    """All dates that a text says in full, in order; ``8–9 July 2025`` is one."""
    places = [(match.start(), match.end()) for match in re.finditer(r"\S+", text)]
    found: list[Found] = []
    begin = 0
    while begin < len(places):
        longest = _longest_dates(text, places[begin : begin + _MOST_WORDS])
        if longest:
            found.append(longest)
            begin = next((n for n, (start, _end) in enumerate(places) if start >= longest.end), len(places))
        else:
            begin += 1
    return found


def held_on(text: str, dates: Sequence[Found]) -> Found | None:
    """The dates of the event itself: those behind “will be held”, where a sentence says others, too; else the first."""
    begin = 0
    for found in dates:
        if len(dates) > 1 and caseless(_WILL_BE_HELD).search(text, begin, found.start):
            return found
        begin = found.end
    return dates[0] if dates else None


def venue_in(text: str, dates: Found | None) -> Found | None:
    """The venue that a sentence names behind its dates or before them; None where it names none."""
    if dates:
        match = caseless(rf"{_AT}(?P<venue>.+?)\s*{_VENUE_END}").match(text, dates.end)
        if match:
            return Found(match["venue"].strip(_AROUND), match.start("venue"), match.end("venue"))
    head = text[: dates.start] if dates else text
    match = caseless(rf"{_HELD}{_AT}(?P<venue>.+?)\s*{_VENUE_END}").search(head)
    if not match:
        return None
    words = caseless(r"\s+(?:on|from|between|le|du|يوم|يومي|من)(?: the)?\s*$").sub("", match["venue"])
    words = caseless(_WHEN).sub("", words)
    return Found(words.strip(_AROUND), match.start("venue"), match.end("venue")) if words else None


def is_venue(words: str) -> bool:
    """Whether words say a way of meeting, or a place with a country that is known."""
    venue = Venue.parse(words)
    return bool(venue.mode and (venue.country or venue.mode != "onsite"))


def languages_in(text: str) -> tuple[str, bool]:
    """The words of a text that say the languages, and whether all of it was understood."""
    if LanguageRegime.parse(text.strip(_AROUND)).is_understood:
        return text.strip(_AROUND), True
    sentences = [piece.strip() for piece in re.split(r"(?<=[.!؟])\s+|\n", text) if piece.strip()]
    named = [sentence for sentence in sentences if _language_names().search(_evenly(sentence))]
    if not named:
        return "", False
    names = list(_language_names().finditer(_evenly(named[0])))
    tail = caseless(_ENDS_LANGUAGE).match(named[0], names[-1].end())
    words = named[0][names[0].start() : tail.end() if tail else names[-1].end()].strip()
    is_whole = len(named) == 1 and not has_tbc(text.replace(words, ""))
    return words, is_whole and LanguageRegime.parse(words).is_understood


def title_in(text: str) -> str:
    """The title that a text names, “Workshop on “…””, in English, French or Arabic; empty where it names none."""
    english = find_title(text)
    if english:
        return english
    match = caseless(_TITLED).search(" ".join(text.split()))
    return match["kind"] if match and PrintedTitle.parse(match["kind"]).title else ""


def _longest_dates(text: str, places: list[tuple[int, int]]) -> Found | None:
    start = places[0][0]
    first = fold(text[start : places[0][1]]).strip(_EDGE)
    if not re.search(r"\d", first) and not caseless(rf"(?:{MONTH}|{WEEKDAY}).*").fullmatch(first):
        return None
    for _start, end in reversed(places):
        words = text[start:end].rstrip(_EDGE)
        words = words.lstrip(_EDGE)
        if DateRange.parse(words):
            begin = text.index(words, start)
            return Found(words, begin, begin + len(words))
    return None


@cache
def _language_names() -> re.Pattern[str]:
    names = {fold(language_name(code, language)) for code in (*LANGUAGES, "tr") for language in (*LANGUAGES, "tr")}
    found = "|".join(sorted({*names, *(name.removeprefix("ال") for name in names)}, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)")


def _evenly(text: str) -> str:
    """Each letter folded to one letter, so that places found in it are places in ``text``."""
    return "".join(" " if letter.isspace() else (fold(letter) or "\u0001")[0] for letter in latin_digits(text))
