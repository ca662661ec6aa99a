"""Headings of a programme's days as people write them: numbered, dated, by weekday, in the papers' languages."""

import re
from datetime import date, timedelta
from functools import lru_cache

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTH, WEEKDAY, month_number
from pesnet_desktop.model.series import ordinal_number
from pesnet_desktop.model.text import fold, latin_digits, pattern

_LONGEST = 160
_ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th|er|re|e|eme)?|first|second|third|fourth|fifth|sixth"
    r"|premier|deuxieme|troisieme|quatrieme|birinci|ikinci|ucuncu|dorduncu)"
)
_NUMBERED = (
    r"(?:day|jour(?:nee)?|اليوم)[\s-]*(?:no\.?\s*)?(?P<after>\d{1,2}|[ivx]{1,4}|\w+)"
    rf"|(?P<before>{_ORDINAL})\.?\s*(?:day|jour(?:nee)?|gun)"
)
_NO_LETTER = "\u0001"  # stands where folding left nothing of a letter
_NAMED_DAY = rf"{WEEKDAY}{_NO_LETTER}?"
_SHORT_DAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\b\.?"
_ON = rf"(?:(?:{_NAMED_DAY}|{_SHORT_DAY})(?:,? | ?[-–—] ?)(?:le )?)?"
_PARTED = r"\s*[:,;.–—|()/-]+\s*|\s+|$"
_IN_TURKISH = {"birinci": 1, "ikinci": 2, "ucuncu": 3, "dorduncu": 4}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7}
_DATE_WORDS = (
    rf"{_ON}\d{{1,2}}(?:er|st|nd|rd|th)? {MONTH}(?:,? \d{{4}})?(?:,? \(?{_NAMED_DAY}\)?)?"
    rf"|{_ON}{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?(?:,? \(?{_NAMED_DAY}\)?)?"
    rf"|{_ON}(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})(?:,? \(?{_NAMED_DAY}\)?)?|{_NAMED_DAY}"
)
_WEEKDAYS = (
    "monday mon lundi lun الاثنين pazartesi",
    "tuesday tue tues mardi الثلاثا sali",
    "wednesday wed mercredi mer الاربعا carsamba",
    "thursday thu thur thurs jeudi jeu الخميس persembe",
    "friday fri vendredi ven الجمعه cuma",
    "saturday sat samedi sam السبت cumartesi",
    "sunday sun dimanche dim الاحد pazar",
)


@dataclass(frozen=True)
class DayHeading:
    """``number`` 0 where none stands; ``date_words`` and ``rest`` (a motto) as written; ``weekday`` 0 for Monday."""

    words: str
    number: int = 0
    date_words: str = ""
    day: date | None = None
    weekday: int | None = None
    month_day: tuple[int, int] | None = None
    rest: str = ""

    @property
    def fits_its_weekday(self) -> bool:
        return self.day is None or self.weekday is None or self.day.weekday() == self.weekday


@lru_cache(512)
def read_day(text: str) -> DayHeading | None:
    """The heading that a line is; None for a line that is none. A line that only begins like one is none either."""
    words = " ".join(text.split())
    if not words or len(words) > _LONGEST:
        return None
    folded = _evenly_folded(words)
    numbered = pattern(rf"(?:{_NUMBERED})(?={_PARTED})").match(folded)
    number = _number_of(numbered) if numbered else 0
    begin = _skip(folded, numbered.end()) if numbered and number else 0
    dated = pattern(rf"(?:{_DATE_WORDS})(?!\w)").match(folded, begin)
    end = dated.end() if dated else begin
    rest = words[end:].strip(" :;,.–—-|()/")
    if number and rest and not dated and not folded[numbered.end() if numbered else 0 : begin].strip():
        return None  # “Day 1 begins with …” is a sentence
    if number:
        return _dated(DayHeading(words, number, words[begin:end].strip(), rest=rest))
    if not dated or not words[:end].strip():
        return None
    behind = pattern(_NUMBERED).fullmatch(_evenly_folded(rest)) if rest else None  # “8 July 2025 – Day 1”
    number = _number_of(behind) if behind else 0
    return _dated(DayHeading(words, number, words[:end].strip())) if number or not rest else None


def settled(headings: tuple[DayHeading, ...], event: DateRange | None) -> tuple[date | None, ...]:
    """The day of each heading: as written, or told by the event's dates or the other headings; else None."""
    days: list[date | None] = []
    for place, heading in enumerate(headings):
        day = heading.day or _by_month_day(heading, event) or _by_number(heading, place, event)
        days.append(day)
    known = next(((place, day) for place, day in enumerate(days) if day and headings[place].day), None)
    if known and len({heading.number for heading in headings}) == len(headings) and all(h.number for h in headings):
        place, first = known
        for other, day in enumerate(days):
            if day is None:
                days[other] = first + timedelta(days=headings[other].number - headings[place].number)
    return tuple(days)


def _dated(heading: DayHeading) -> DayHeading:
    """With what its date words say: a whole date, or a day and month, or a weekday only."""
    folded = fold(heading.date_words)
    weekday = next(
        (place for place, names in enumerate(_WEEKDAYS) for name in names.split() if _has(folded, name)), None
    )
    bare = re.sub(rf"[,(]*\s*(?:{WEEKDAY}|{_SHORT_DAY}(?=[\s,]))\)?,?\s*(?:[-–—]\s*)?(?:le )?", " ", folded).strip(
        " ,()"
    )
    dates = DateRange.parse(bare)
    match = re.fullmatch(rf"(\d{{1,2}})(?:er|st|nd|rd|th)? ({MONTH})", bare) or re.fullmatch(
        rf"({MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?", bare
    )
    month_day = None
    if match and not dates:
        day, month = (match[1], match[2]) if match[1].isdigit() else (match[2], match[1])
        month_day = (month_number(month), int(day))
    return DayHeading(
        heading.words,
        heading.number,
        heading.date_words,
        dates.start if dates else None,
        weekday,
        month_day,
        heading.rest,
    )


def _by_month_day(heading: DayHeading, event: DateRange | None) -> date | None:
    if heading.month_day is None or event is None:
        return None
    for year in {event.start.year, event.end.year}:
        try:
            day = date(year, *heading.month_day)
        except ValueError:
            continue
        if event.start <= day <= event.end:
            return day
    return None


def _by_number(heading: DayHeading, place: int, event: DateRange | None) -> date | None:
    """The event's day of that number; the number must lie inside the event, and a weekday must agree."""
    if event is None or heading.month_day is not None:
        return None
    day = event.start + timedelta(days=(heading.number or place + 1) - 1)
    return day if day <= event.end and heading.weekday in (None, day.weekday()) else None


def _number_of(match: re.Match[str]) -> int:
    word = match["after"] or match["before"] or ""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    return _ROMAN.get(word) or _IN_TURKISH.get(word) or ordinal_number(word) or 0


def _skip(folded: str, begin: int) -> int:
    match = pattern(r"[\s:,;.–—|()/-]*").match(folded, begin)
    return match.end() if match else begin


def _has(folded: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) is not None


def _evenly_folded(words: str) -> str:
    """Each letter folded to one letter, so that places found in it are places in ``words``."""
    return "".join(_letter(letter) for letter in latin_digits(words))


def _letter(letter: str) -> str:
    if letter.isspace():
        return " "
    return "ا" if letter in "أإآٱ" else (fold(letter) or ("" if letter == "\u200f" else "\u0001"))[0]
