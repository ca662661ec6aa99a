from datetime import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pesnet_desktop.model.digits import arabic_digits
from pesnet_desktop.model.times import TimeSpan, minutes_of, read_span, read_times, time_of, time_range


def test_hours_are_printed_with_no_break_spaces_and_in_french_with_h() -> None:
    assert time_range("09:00", "09:30", "en") == "09:00\u00a0–\u00a009:30"
    assert time_range("09:00", "13:05", "fr") == "9\u00a0h\u00a000\u00a0–\u00a013\u00a0h\u00a005"
    assert (time_range("09:00", "", "ar"), time_range("", "", "en")) == ("09:00", "")


def _twelve(clock: time) -> str:
    return f"{(clock.hour + 11) % 12 + 1}:{clock:%M} {'AM' if clock.hour < 12 else 'PM'}"


def _arabic(clock: time) -> str:
    half = "صباحا" if clock.hour < 12 else "مساء"
    return arabic_digits(f"{(clock.hour + 11) % 12 + 1}:{clock:%M} {half}")


WAYS = {
    "0900-0930": lambda a, b: f"{a:%H%M}-{b:%H%M}",
    "09:00 – 09:30": lambda a, b: f"{a:%H:%M} – {b:%H:%M}",
    "09.00 to 09.30": lambda a, b: f"{a:%H.%M} to {b:%H.%M}",
    "9.:00-9.:30": lambda a, b: f"{a.hour}.:{a:%M}-{b.hour}.:{b:%M}",
    "9 h 00 – 9 h 30": lambda a, b: f"{a.hour} h {a:%M} – {b.hour} h {b:%M}",
    "de 9h00 à 9h30": lambda a, b: f"de {a.hour}h{a:%M} à {b.hour}h{b:%M}",
    "from 9:00 until 9:30": lambda a, b: f"from {a.hour}:{a:%M} until {b.hour}:{b:%M}",
    "9:00 AM – 9:30 AM": lambda a, b: f"{_twelve(a)} – {_twelve(b)}",
    "٩:٠٠ صباحا – ٩:٣٠ صباحا": lambda a, b: f"{_arabic(a)} – {_arabic(b)}",
    "من 09:00 إلى 09:30": lambda a, b: f"من {a:%H:%M} إلى {b:%H:%M}",
    "as we print in French": lambda a, b: time_range(f"{a:%H:%M}", f"{b:%H:%M}", "fr"),
    "0900 hrs - 0930 hrs": lambda a, b: f"{a:%H%M} hrs - {b:%H%M} hrs",
}


@given(st.times(), st.times(), st.sampled_from(sorted(WAYS)))
def test_each_way_of_typing_hours_is_read(a: time, b: time, way: str) -> None:
    assume(not (a.hour == b.hour == 20 and 0 <= b.minute - a.minute < 10))

    typed = WAYS[way](a, b)

    assert read_times(typed + " Panel") == (f"{a:%H:%M}", f"{b:%H:%M}", "Panel")


@pytest.mark.parametrize(
    ("typed", "starts", "ends", "rest"),
    [
        ("2:30 – 3:30 PM", "14:30", "15:30", ""),
        ("11:30 – 1:00 PM Lunch", "11:30", "13:00", "Lunch"),
        ("from 9 to 10.30 am", "09:00", "10:30", ""),
        ("2 PM – 3:30", "14:00", "15:30", ""),
        ("12 am", "00:00", "", ""),
        ("9 h 30 – 10 h", "09:30", "10:00", ""),
        ("٩:٠٠ – ٩:٣٠ صباحا", "09:00", "09:30", ""),
        ("09:00 (30 min) Panel", "09:00", "09:30", "Panel"),
        ("09:00 – 09:30 (30 min) Panel", "09:00", "09:30", "Panel"),
        ("09:00 – 09:30 (45 min) Panel", "09:00", "09:30", "(45 min) Panel"),
        ("17:00 –", "17:00", "", ""),
        ("from 17:00", "17:00", "", ""),
        ("5 pm onwards Dinner", "17:00", "", "Dinner"),
        ("until 18:00", "", "18:00", ""),
        ("17:00 – 18:00: Closing", "17:00", "18:00", "Closing"),
    ],
)
def test_halves_of_the_day_lengths_and_open_ends_are_read(typed: str, starts: str, ends: str, rest: str) -> None:
    span = read_span(typed)

    assert span is not None
    assert (span.starts, span.ends, span.rest) == (starts, ends, rest)


def test_a_length_alone_is_kept_in_minutes() -> None:
    typed = ("(30 min)", "30 minutes", "(1 h 30 min)", "(1,5 heures)", "٤٥ دقيقة", "1.5 hours")

    assert [read_span(each) for each in typed] == [TimeSpan(minutes=n) for n in (30, 30, 90, 90, 45, 90)]


@pytest.mark.parametrize(
    "typed",
    """10 – 12 experts; 2024-2026 plan; 08.07.2025; 2025-07-08; 8-9 July 2025; 25:00; 9 hotels; 9 - 10
    3 hours of work; 9 minutes of fame; Q2 2025; until further notice; """.replace("\n", ";").split("; "),
)
def test_other_numbers_are_no_hours(typed: str) -> None:
    assert read_span(typed) is None


def test_a_column_of_hours_may_hold_bare_numbers_and_lines() -> None:
    cells = ("9 - 10", "9 - 10 (60 min)", "09:00\n09:30", "9", "13-14 March 2024")

    spans = [read_span(cell, is_alone=True) for cell in cells]

    assert spans == [TimeSpan("09:00", "10:00"), TimeSpan("09:00", "10:00", 60), TimeSpan("09:00", "09:30"), None, None]


def test_a_bare_number_is_told_from_hours_with_a_sign() -> None:
    assert [span.is_bare for typed in ("2025 plan", "20:25 plan", "2025-2045") if (span := read_span(typed))] == [
        True,
        False,
        False,
    ]


def test_no_hour_lies_outside_the_day() -> None:
    assert read_times("23:30 (60 min) Night") == ("23:30", "24:00", "Night")
    assert [time_of(minutes) for minutes in (-5, 1500, minutes_of("09:05"))] == ["00:00", "24:00", "09:05"]
