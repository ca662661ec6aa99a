from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.dates import DateRange, day_heading, weekday

LANGUAGES = ("en", "fr", "ar", "tr")


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("29 February - 01 March 2024", date(2024, 2, 29), date(2024, 3, 1)),
        ("8–9 July 2025", date(2025, 7, 8), date(2025, 7, 9)),
        ("02-03 June 2021", date(2021, 6, 2), date(2021, 6, 3)),
        ("30 December 2025 – 2 January 2026", date(2025, 12, 30), date(2026, 1, 2)),
        ("28 August 2024", date(2024, 8, 28), date(2024, 8, 28)),
        ("Tuesday, 8 July 2025", date(2025, 7, 8), date(2025, 7, 8)),
        ("du 8 au 9 juillet 2025", date(2025, 7, 8), date(2025, 7, 9)),
        ("1er juillet 2025", date(2025, 7, 1), date(2025, 7, 1)),
        ("8–9 يوليو 2025", date(2025, 7, 8), date(2025, 7, 9)),
        ("8 Temmuz 2025", date(2025, 7, 8), date(2025, 7, 8)),
        ("2025-07-08", date(2025, 7, 8), date(2025, 7, 8)),
        ("08.07.2025", date(2025, 7, 8), date(2025, 7, 8)),
    ],
)
def test_case_12_dates_are_read_in_every_house_style(typed: str, start: date, end: date) -> None:
    assert DateRange.parse(typed) == DateRange(start, end)


def test_case_12_dates_are_printed_in_each_language() -> None:
    over_the_month = DateRange(date(2024, 2, 29), date(2024, 3, 1))
    within_it = DateRange(date(2025, 7, 8), date(2025, 7, 9))
    over_the_year = DateRange(date(2025, 12, 30), date(2026, 1, 2))

    printed = {
        language: [dates.text(language) for dates in (over_the_month, within_it, over_the_year)]
        for language in LANGUAGES
    }

    assert printed == {
        "en": ["29 February – 1 March 2024", "8–9 July 2025", "30 December 2025 – 2 January 2026"],
        "fr": ["29 février – 1er mars 2024", "8–9 juillet 2025", "30 décembre 2025 – 2 janvier 2026"],
        "ar": ["29 فبراير – 1 مارس 2024", "8–9 يوليو 2025", "30 ديسمبر 2025 – 2 يناير 2026"],
        "tr": ["29 Şubat – 1 Mart 2024", "8–9 Temmuz 2025", "30 Aralık 2025 – 2 Ocak 2026"],
    }


def test_case_12_the_events_list_has_its_own_style() -> None:
    typed = ["29 February - 01 March 2024", "02-03 June 2021", "03 August 2022"]

    read = [DateRange.parse(text) for text in typed]

    assert [dates.text("en", "events-list") for dates in read if dates] == typed


@pytest.mark.parametrize("typed", ["Q2 2025", "July 2025", "31 February 2025", "9–8 July 2025", "8 July", ""])
def test_no_date_is_made_of_words_that_say_none(typed: str) -> None:
    assert DateRange.parse(typed) is None


def test_the_heading_of_a_day_by_language() -> None:
    headings = [day_heading(1, date(2025, 7, 8), language) for language in LANGUAGES]

    assert headings == [
        "Day 1: Tuesday, 8 July 2025",
        "Jour 1\u00a0: mardi 8 juillet 2025",
        "اليوم الأول: الثلاثاء 8 يوليو 2025",
        "1. Gün: 8 Temmuz 2025 Salı",
    ]
    assert weekday(date(2025, 7, 11), "fr") == "vendredi"


@given(st.dates(date(1970, 1, 1), date(2099, 1, 1)), st.integers(0, 500), st.sampled_from(LANGUAGES))
def test_what_is_printed_is_read_back(start: date, days: int, language: str) -> None:
    dates = DateRange(start, start + timedelta(days))

    assert DateRange.parse(dates.text(language)) == dates
    assert DateRange.parse(dates.text(language, "events-list")) == dates


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_without_a_fault(text: str) -> None:
    found = DateRange.parse(text)

    assert found is None or found.start <= found.end
