import re
from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date

from pesnet_desktop.model.dates import DateRange, day_text, month_name, month_of, short_day, weekday
from pesnet_desktop.tasks.date_words import LOCALES, TARGET, table

DAYS = [date(2023, 1, 1) + timedelta(days=number) for number in range(3 * 365 + 1)]
"""Every day of three years, a leap year among them."""


def said(day: date, pattern: str, language: str) -> str:
    """What Babel says, with plain spaces, and the French first of a month as an ordinal."""
    if language == "fr" and day.day == 1:
        pattern = re.sub(r"\bd\b", "d'er'", pattern)
    return format_date(day, pattern, LOCALES[language]).translate({0x2009: " ", 0x202F: " ", 0x200F: None})


def range_said(start: date, end: date, language: str) -> str:
    part = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    first, last = Locale.parse(LOCALES[language]).interval_formats["yMMMd"][part]
    return said(start, first.replace("MMM", "MMMM"), language) + said(end, last.replace("MMM", "MMMM"), language)


def test_the_table_is_what_babel_says() -> None:
    assert TARGET.read_text(encoding="utf-8") == table()


@pytest.mark.parametrize("language", LOCALES)
def test_every_day_is_printed_as_babel_prints_it(language: str) -> None:
    patterns = {day_text: "d MMMM y", weekday: "EEEE", short_day: "EEE d MMMM", month_of: "MMMM y"}

    different = [
        day
        for printed, pattern in patterns.items()
        for day in DAYS
        if printed(day, language) != said(day, pattern, language)
    ]

    assert different == []


@pytest.mark.parametrize("language", LOCALES)
def test_a_month_by_itself_is_named_as_babel_names_it(language: str) -> None:
    months = range(1, 13)

    named = [month_name(number, language) for number in months]

    assert named == [said(date(2000, number, 2), "LLLL", language) for number in months]


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("length", [1, 20, 200], ids=["days", "weeks", "months"])
def test_every_range_is_printed_as_babel_joins_it(language: str, length: int) -> None:
    ranges = [DateRange(day, day + timedelta(days=length)) for day in DAYS]

    different = [dates for dates in ranges if dates.text(language) != range_said(dates.start, dates.end, language)]

    assert different == []
