from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.place import Place
from pesnet_desktop.model.timeline import Timeline, split_cell


def test_case_1_a_month_online_keeps_month_precision_and_never_becomes_its_first_day() -> None:
    when, where = split_cell("September 2024 / Online")

    timeline = Timeline.parse(when)

    assert (timeline.precision, timeline.start, timeline.end) == ("month", date(2024, 9, 1), date(2024, 9, 30))
    assert (str(timeline), Place.parse(where).mode) == ("September 2024", "online")


def test_case_2_a_quarter_with_mode_and_place_prints_back_identically() -> None:
    when, where = split_cell("Q2 2025 / On-site (Azerbaijan)")

    timeline, place = Timeline.parse(when), Place.parse(where)

    assert (timeline.precision, timeline.start, timeline.end) == ("quarter", date(2025, 4, 1), date(2025, 6, 30))
    assert (place.mode, place.country, place.iso2) == ("onsite", "Azerbaijan", "AZ")
    assert f"{timeline} / {place}" == "Q2 2025 / On-site (Azerbaijan)"


def test_case_3_one_of_two_months_is_alternatives_over_the_outer_days() -> None:
    when, where = split_cell("Jan/Feb 2026 / On-site (Malaysia)")

    timeline = Timeline.parse(when)

    assert (when, where) == ("Jan/Feb 2026", "On-site (Malaysia)")
    assert (timeline.precision, timeline.start, timeline.end) == ("alternatives", date(2026, 1, 1), date(2026, 2, 28))


@pytest.mark.parametrize(
    ("typed", "precision", "start", "end"),
    [
        ("8–9 July 2025", "day", date(2025, 7, 8), date(2025, 7, 9)),
        ("février 2024", "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("Ekim 2025", "month", date(2025, 10, 1), date(2025, 10, 31)),
        ("أبريل 2025", "month", date(2025, 4, 1), date(2025, 4, 30)),
        ("2025-03", "month", date(2025, 3, 1), date(2025, 3, 31)),
        ("December 2025 / January 2026", "alternatives", date(2025, 12, 1), date(2026, 1, 31)),
        ("March or April 2025", "alternatives", date(2025, 3, 1), date(2025, 4, 30)),
        ("April–June 2025", "month_range", date(2025, 4, 1), date(2025, 6, 30)),
        ("Second quarter 2025", "open", None, None),
        ("2nd quarter of 2025", "quarter", date(2025, 4, 1), date(2025, 6, 30)),
        ("T3 2025", "quarter", date(2025, 7, 1), date(2025, 9, 30)),
        ("2025", "year", date(2025, 1, 1), date(2025, 12, 31)),
        ("Q2 2025 (tbc)", "quarter", date(2025, 4, 1), date(2025, 6, 30)),
        ("Dec/Jan 2026", "open", None, None),
        ("to be announced", "open", None, None),
        ("", "open", None, None),
    ],
)
def test_a_timeline_is_read_as_far_as_its_words_go(
    typed: str, precision: str, start: date | None, end: date | None
) -> None:
    timeline = Timeline.parse(typed)

    assert (timeline.precision, timeline.start, timeline.end, str(timeline)) == (precision, start, end, typed)


def test_the_reading_says_the_days_and_how_exact_they_are() -> None:
    readings = [Timeline.parse(typed).reading("en") for typed in ("Q2 2025", "some day", "")]

    assert readings == ["1 April – 30 June 2025, to the quarter", "Kept as written. No time was understood.", ""]


@pytest.mark.parametrize(
    ("cell", "parted"),
    [
        ("Q2 2025\nOnline", ("Q2 2025", "Online")),
        ("December 2025/January 2026 / Hybrid (Türkiye)", ("December 2025/January 2026", "Hybrid (Türkiye)")),
        ("second half of 2025 / On-site (Morocco)", ("second half of 2025", "On-site (Morocco)")),
        ("Q2 2025 / Tent by the lake", ("Q2 2025", "Tent by the lake")),
        ("Online", ("", "Online")),
        ("when funds allow", ("when funds allow", "")),
    ],
)
def test_a_cell_is_parted_into_time_and_place(cell: str, parted: tuple[str, str]) -> None:
    assert split_cell(cell) == parted


@given(st.text(alphabet=st.sampled_from("Q1234/- JanuaryFeb2025Online()\nsecond"), max_size=40) | st.text(max_size=60))
def test_any_text_is_kept_as_typed_and_no_letter_of_a_cell_is_lost(text: str) -> None:
    when, where = split_cell(text)

    assert str(Timeline.parse(text)) == text
    assert sorted("".join((when + where).split())) in (
        sorted("".join(text.split())),
        sorted("".join(text.replace("/", "", 1).split())),
        *(sorted("".join(text.replace(dash, "", 1).split())) for dash in "–—-"),
    )


def test_a_cell_of_thousands_of_strokes_is_kept_whole_at_once() -> None:
    strokes = "/" * 20_000

    assert split_cell(strokes) == (strokes, "")
