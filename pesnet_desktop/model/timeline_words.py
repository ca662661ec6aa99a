"""A timeline in the language of a paper: what was understood is worded anew, what was not stays as typed."""

import re

from pesnet_desktop.model.dates import DateRange, month_name, month_of
from pesnet_desktop.model.months import MONTH, month_number
from pesnet_desktop.model.series import ordinal_word
from pesnet_desktop.model.tbc import without_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.timeline import Timeline, folded

_QUARTERS = {
    "en": "Q{nth} {year}",
    "fr": "{nth} trimestre {year}",
    "ar": "الربع {nth} من عام {year}",
    "tr": "{year} {nth} çeyrek",
}
_QUARTER = re.compile(r"\b[qt]([1-4])\b|\b([1-4])(?:st|nd|rd|th|er|e|eme|\.)? (?:quarter|trimestre|ceyrek)")
_MONTH = re.compile(rf"(?<![^\W\d_]){MONTH}(?![^\W\d_])")


def timeline_in(text: str, language: str) -> str:
    """``Q2 2025``: ``2e trimestre 2025``, ``الربع الثاني من عام 2025``; in English, or not understood, as typed.

    Marks of what is to be confirmed are left to the caller.
    """
    timeline = Timeline.parse(text)
    words = without_tbc(text)
    if language == "en" or timeline.start is None or timeline.end is None:
        return words
    if timeline.precision == "day":
        return DateRange(timeline.start, timeline.end).text(language)
    if timeline.precision == "year":
        return str(timeline.start.year)
    if timeline.precision == "month":
        return month_of(timeline.start, language)
    quarters = [int(one or other) for one, other in _QUARTER.findall(folded(words))]
    is_choice = timeline.precision == "alternatives"
    if quarters:
        return _quarters(quarters, timeline.end.year, language, is_choice=is_choice)
    if timeline.start.year != timeline.end.year:
        return f"{month_of(timeline.start, language)} – {month_of(timeline.end, language)}"
    months = [month_name(month_number(name), language) for name in _MONTH.findall(fold(words))]
    return ("/" if is_choice else "–").join(months) + f" {timeline.end.year}"


def _quarters(numbers: list[int], year: int, language: str, *, is_choice: bool) -> str:
    joint = "/" if is_choice else "–"
    printed = joint.join(_nth(number, language) for number in numbers)
    return _QUARTERS.get(language, _QUARTERS["en"]).format(nth=printed, year=year)


def _nth(number: int, language: str) -> str:
    if language == "fr":
        return "1er" if number == 1 else f"{number}e"
    return ordinal_word(number, "ar") if language == "ar" else f"{number}."
