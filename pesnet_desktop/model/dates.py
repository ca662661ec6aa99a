"""One pair of dates: read as people type it, printed in each kind of paper's own style in four languages."""

import re
from datetime import date

from pesnet_desktop.model.date_words import DATE_WORDS
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTH, WEEKDAY, month_number
from pesnet_desktop.model.text import fold

_NUMBERS = r"(?<![^\W\d_])\d+"
_FEWEST_NUMBERS = 2  # a day and a year; a quarter's number hangs on its letter
_DAY = r"(\d{1,2})(?:er|st|nd|rd|th)?"
_DASH = r"(?:-|to|and|until|au|et|a|ile|ve|و|الي)"
_WEEK = rf"(?:{WEEKDAY},? )?"
_LEAD = r"(?:(?:on|from|between|from the|du|le|من) )?"
_SHAPES = tuple(
    (names, rf"{_LEAD}{shape}")  # compiled when first asked for, since a start of the window needs none of them
    for names, shape in (
        ("dmy", rf"{_WEEK}{_DAY} ({MONTH}),? (\d{{4}})"),
        ("dDmy", rf"{_WEEK}{_DAY} ?{_DASH} ?{_WEEK}{_DAY} ({MONTH}),? (\d{{4}})"),
        ("dmDMy", rf"{_WEEK}{_DAY} ({MONTH}) ?{_DASH} ?{_WEEK}{_DAY} ({MONTH}),? (\d{{4}})"),
        ("dmyDMY", rf"{_WEEK}{_DAY} ({MONTH}),? (\d{{4}}) ?{_DASH} ?{_WEEK}{_DAY} ({MONTH}),? (\d{{4}})"),
        ("mdy", rf"{_WEEK}({MONTH}) {_DAY},? (\d{{4}})"),
        ("mdDy", rf"({MONTH}) {_DAY} ?{_DASH} ?{_DAY},? (\d{{4}})"),
        ("mdMDy", rf"({MONTH}) {_DAY} ?{_DASH} ?({MONTH}) {_DAY},? (\d{{4}})"),
        ("ymd", r"(\d{4})-(\d{2})-(\d{2})"),
        ("ymdYMD", rf"(\d{{4}})-(\d{{2}})-(\d{{2}}) ?{_DASH} ?(\d{{4}})-(\d{{2}})-(\d{{2}})"),
        ("dmy", r"(\d{1,2})[./](\d{1,2})[./](\d{4})"),
        ("dDmy", r"(\d{1,2})-(\d{1,2})[./](\d{1,2})[./](\d{4})"),
        ("dmyDMY", r"(\d{1,2})[./](\d{1,2})[./](\d{4}) ?- ?(\d{1,2})[./](\d{1,2})[./](\d{4})"),
    )
)


_DAYS = {"en": "Day {number}", "fr": "Jour {number}", "ar": "اليوم {nth}", "tr": "{number}. Gün"}


@dataclass(frozen=True)
class DateRange:
    """The first and the last day; equal for one day."""

    start: date
    end: date

    @classmethod
    def parse(cls, text: str) -> "DateRange | None":
        """The dates a text says in full, or None: never a guess. ``8–9 July 2025``, ``29 February - 01 March 2024``."""
        folded = fold(text).strip(" .,")
        if len(re.findall(_NUMBERS, folded)) < _FEWEST_NUMBERS:
            return None
        for names, shape in _SHAPES:
            match = re.fullmatch(shape, folded)
            if match:
                return _range(names, match.groups())
        return None

    def text(self, language: str, style: str = "long") -> str:
        """``long``: ``8–9 July 2025``; ``events-list``: ``29 February - 01 March 2024``, days of two digits."""
        return _in_list(self, language) if style == "events-list" else _in_full(self, language)

    def __str__(self) -> str:
        return self.text("en")


def day_text(day: date, language: str) -> str:
    """One day in full: ``8 July 2025``, ``1er juillet 2025``."""
    return DateRange(day, day).text(language)


def weekday(day: date, language: str) -> str:
    """The day's name: ``Tuesday``, ``mardi``, ``الثلاثاء``, ``Salı``."""
    return _formatted(day, "{weekday}", language)


def short_day(day: date, language: str) -> str:
    """A day where there is little room: ``Tue 8 July``."""
    return _formatted(day, "{short} {day} {month}", language)


def month_of(day: date, language: str) -> str:
    """The month a day lies in: ``July 2025``."""
    return _formatted(day, "{month} {year}", language)


def month_name(number: int, language: str) -> str:
    """A month by itself: ``July``, ``juillet``, ``يوليو``."""
    return DATE_WORDS[language].months.split()[number - 1]


def day_heading(number: int, day: date | None, language: str) -> str:
    """A programme day's heading: ``Day 1: Tuesday, 8 July 2025``; without a date ``Day 1``."""
    from pesnet_desktop.model.series import ordinal_word

    head = _DAYS.get(language, _DAYS["en"]).format(number=number, nth=ordinal_word(number, "ar"))
    if day is None:
        return head
    whole, name = day_text(day, language), weekday(day, language)
    return {
        "fr": f"{head}\u00a0: {name} {whole}",
        "ar": f"{head}: {name} {whole}",
        "tr": f"{head}: {whole} {name}",
    }.get(language, f"{head}: {name}, {whole}")


def _range(names: str, words: tuple[str, ...]) -> DateRange | None:
    """The pair of dates from the found words: ``d m y`` of the first day, ``D M Y`` of the last where they differ."""
    found = {name: _number(word) for name, word in zip(names, words, strict=True)}
    last = {name.lower(): value for name, value in found.items() if name.isupper()}
    first = {name: value for name, value in found.items() if name.islower()}
    last = {**first, **last}
    try:
        start = date(first["y"], first["m"], first["d"])
        end = date(last["y"], last["m"], last["d"])
    except ValueError:
        return None
    return DateRange(start, end) if start <= end else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else month_number(word)


def _formatted(day: date, shape: str, language: str) -> str:
    """``shape`` with the day's parts; French has an ordinal for the first."""
    words = DATE_WORDS[language]
    return shape.format(
        day="1er" if language == "fr" and day.day == 1 else day.day,
        two=f"{day.day:02}",
        month=words.months.split()[day.month - 1],
        weekday=words.weekdays.split()[day.weekday()],
        short=words.short_weekdays.split()[day.weekday()],
        year=day.year,
    )


def _in_full(dates: DateRange, language: str) -> str:
    start, end = dates.start, dates.end
    last = _formatted(end, "{day} {month} {year}", language)
    if start == end:
        return last
    part = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    return _formatted(start, DATE_WORDS[language].joins[part], language) + last


def _in_list(dates: DateRange, language: str) -> str:
    last = _formatted(dates.end, "{two} {month} {year}", language)
    if dates.start == dates.end:
        return last
    if dates.start.year != dates.end.year:
        return f"{_formatted(dates.start, '{two} {month} {year}', language)} - {last}"
    if dates.start.month != dates.end.month:
        return f"{_formatted(dates.start, '{two} {month}', language)} - {last}"
    return f"{dates.start.day:02}{'–' if language == 'ar' else '-'}{last}"  # digits round a hyphen run left to right
