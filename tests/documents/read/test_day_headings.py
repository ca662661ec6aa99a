from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.documents.read.day_headings import read_day, settled
from pesnet_desktop.model.dates import DateRange, day_heading, day_text, weekday
from pesnet_desktop.model.papers.reads import doubts
from tests.documents.read.slot_files import grid, programme_of

DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))
LANGUAGES = st.sampled_from(["en", "fr", "ar", "tr"])


@given(st.integers(1, 9), DAYS, LANGUAGES)
def test_a_heading_as_papers_print_it_is_read_in_each_language(number: int, day: date, language: str) -> None:
    heading = read_day(day_heading(number, day, language))

    assert heading is not None
    assert (heading.number, heading.day, heading.weekday) == (number, day, day.weekday())


@given(DAYS, LANGUAGES)
def test_a_date_with_its_weekday_is_a_heading(day: date, language: str) -> None:
    typed = (f"{weekday(day, language)} {day_text(day, language)}", f"{day_text(day, language)}")

    assert [heading.day for each in typed if (heading := read_day(each))] == [day, day]


@pytest.mark.parametrize(
    ("typed", "number", "day", "rest"),
    [
        ("DAY ONE – 8 JULY 2025", 1, date(2025, 7, 8), ""),
        ("Day 1 (8 July 2025): Foundations", 1, date(2025, 7, 8), "Foundations"),
        ("1st day, 08.07.2025", 1, date(2025, 7, 8), ""),
        ("Day II", 2, None, ""),
        ("Premier jour (mardi 8 juillet)", 1, None, ""),
        ("8 July 2025 (Tuesday)", 0, date(2025, 7, 8), ""),
        ("اليوم الثاني", 2, None, ""),
        ("٨ يوليو ٢٠٢٥", 0, date(2025, 7, 8), ""),
        ("Day 2: Opening and plenary", 2, None, "Opening and plenary"),
    ],
)
def test_headings_as_people_type_them(typed: str, number: int, day: date | None, rest: str) -> None:
    heading = read_day(typed)

    assert heading is not None
    assert (heading.number, heading.day, heading.rest) == (number, day, rest)


@pytest.mark.parametrize(
    "typed",
    [
        "Day-to-day work",
        "Day 1 begins with a visit",
        "March on",
        "8 July 2025 in Ankara",
        "8–9 July 2025",
        "Dayton",
        "",
    ],
)
def test_other_lines_are_no_headings(typed: str) -> None:
    assert read_day(typed) is None


@pytest.mark.parametrize(
    ("headings", "dates"),
    [
        (["Day 1", "Day 2"], ["8 July 2025", "9 July 2025"]),
        (["Tuesday", "Wednesday"], ["8 July 2025", "9 July 2025"]),
        (["8 July", "9 July"], ["8 July 2025", "9 July 2025"]),
        (["Day 1: 8 July 2025", "Day 2"], ["8 July 2025", "9 July 2025"]),
    ],
)
def test_days_take_their_dates_from_the_events(tmp_path: Path, headings: list[str], dates: list[str]) -> None:
    tables = [grid(["09:00 – 10:00", "Opening"]), grid(["09:00 – 10:00", "Closing"])]

    draft = programme_of(
        tmp_path, "Workshop on “A”", "Date: 8–9 July 2025", headings[0], tables[0], headings[1], tables[1]
    )

    assert [day.date.text for day in draft.days] == dates
    assert list(doubts(draft.days)) == []


@pytest.mark.parametrize(
    ("heading", "date_text", "question"),
    [
        (
            "Day 1: Monday, 8 July 2025",
            "Monday, 8 July 2025",
            "8 July 2025 falls on another weekday than the one written.",
        ),
        ("Day 1: 8 June 2025", "8 June 2025", "8 June 2025 lies outside the event’s dates. It was kept as written."),
        ("Day 5", "", "No date was found for “Day 5”. Type one after accepting."),
        ("Wednesday", "", "No date was found for “Wednesday”. Type one after accepting."),
        ("", "8 July 2025", "No day is named. It was taken to be 8 July 2025."),
    ],
)
def test_days_whose_dates_are_not_plain_are_asked_about(
    tmp_path: Path, heading: str, date_text: str, question: str
) -> None:
    draft = programme_of(tmp_path, "Date: 8–9 July 2025", heading, grid(["09:00 – 10:00", "Opening"]))

    assert draft.days[0].date.text == date_text
    assert [doubt.question for _path, doubt in doubts(draft.days)] == [question]


def test_a_day_that_does_not_follow_the_one_above_is_asked_about(tmp_path: Path) -> None:
    table = grid(["09:00 – 10:00", "Opening"])

    draft = programme_of(tmp_path, "Day 1: 9 July 2025", table, "Day 2: 8 July 2025", table)

    assert [doubt.question for _path, doubt in doubts(draft.days)] == [
        "8 July 2025 does not follow the day above it. It was kept as written."
    ]


def test_days_of_an_event_over_the_turn_of_the_year_take_the_year_they_lie_in() -> None:
    headings = [read_day(typed) for typed in ("31 December", "1 January", "Thursday 2 January")]

    days = settled(tuple(one for one in headings if one), DateRange.parse("31 December 2030 – 2 January 2031"))

    assert days == (date(2030, 12, 31), date(2031, 1, 1), date(2031, 1, 2))
