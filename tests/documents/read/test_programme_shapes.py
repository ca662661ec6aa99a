"""Programmes as secretaries type them, each read whole and asked about where it is not plain."""

from pathlib import Path

import pytest

from pesnet_desktop.documents.read.day_headings import read_day
from pesnet_desktop.model.times import read_span
from tests.documents.read.slot_files import asked, grid, outline, programme_of
from tests.documents.read.word_files import numbered

MORNING = [["09:00 – 10:00", "Opening"], ["10:00 – 12:00", "Topic 1"]]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Wed, 9 Jul 2025", 0),
        ("Wednesday – 9 July 2025", 0),
        ("mardi, le 8 juillet 2025", 0),
        ("Day-2: 09.07.2025", 2),
        ("Wednesday 9 July 2025 – Day 2", 2),
        ("9 July 2025 (Second Day)", 2),
        ("09/07/2025 (Wednesday)", 0),
        ("İkinci Gün – 9 Temmuz 2025", 2),
    ],
)
def test_a_day_is_told_by_short_weekdays_and_by_its_number_behind_the_date(line: str, number: int) -> None:
    heading = read_day(line)

    assert heading is not None
    assert (heading.number, heading.day is None, heading.fits_its_weekday) == (number, False, True)


def test_a_table_that_begins_in_the_morning_again_is_another_day_as_a_question(tmp_path: Path) -> None:
    draft = programme_of(tmp_path, "8–9 July 2025", grid(*MORNING), "Vendredi noir", grid(*MORNING[:1]))

    assert outline(draft.days) == [
        "",
        "09:00 – 10:00 | Opening",
        "10:00 – 12:00 | Topic 1",
        "",
        "09:00 – 10:00 | Opening",
    ]
    assert asked(draft) == ["title", "day", "day"]


def test_the_day_stands_in_the_label_of_the_hours(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path, grid(["8 July 2025", "Session"], *MORNING), grid(["9 July 2025", "Session"], *MORNING)
    )

    assert [(day.heading.text, len(day.slots)) for day in draft.days] == [("8 July 2025", 2), ("9 July 2025", 2)]


def test_a_column_of_numbers_is_none_of_the_sessions_title(tmp_path: Path) -> None:
    draft = programme_of(tmp_path, grid(["No", "Time", "Agenda"], ["1", "09:00 – 10:00", "Opening"]))

    assert outline(draft.days) == ["", "09:00 – 10:00 | Opening"]


def test_a_column_of_lengths_says_when_a_session_ends(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(["Time", "Duration (min)", "Session"], ["09:00", "15 min", "Welcome"], ["09:15", "45", "Keynote"]),
    )

    assert [slot.times.text for slot in draft.days[0].slots] == ["09:00 (15 min)", "09:15 (45 min)"]
    assert asked(draft) == ["title", "day"]


def test_sessions_beside_each_other_are_sessions_of_their_own_with_their_rooms(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(["Time", "Room A", "Room B"], ["09:00 – 10:00", ("Opening", 2)], ["10:00 – 11:00", "Youth", "Women"]),
    )

    slots = draft.days[0].slots
    assert [(slot.times.text, slot.title.text, slot.room.text) for slot in slots] == [
        ("09:00 – 10:00", "Opening", ""),
        ("10:00 – 11:00", "Youth", "Room A"),
        ("10:00 – 11:00", "Women", "Room B"),
    ]
    assert asked(draft) == ["title", "day", "times"]


def test_hours_before_titles_in_the_sessions_column_begin_sessions(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path,
        grid(["Time", "Session"], *MORNING, ["", "12:00 – 12:30 Topic 2\nMr. A. Sample\n12:30 – 13:00 Topic 3"]),
    )

    assert outline(draft.days)[3:] == ["12:00 – 12:30 | Topic 2 | Mr. A. Sample", "12:30 – 13:00 | Topic 3"]


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("9;00-9;30", ("09:00", "09:30")), ("8 p.m. – midnight", ("20:00", "24:00")), ("11h – midi", ("11:00", "12:00"))],
)
def test_hours_with_semicolons_and_the_words_for_twelve(typed: str, hours: tuple[str, str]) -> None:
    span = read_span(typed, is_alone=True)

    assert span is not None
    assert (span.starts, span.ends) == hours


def test_of_hours_in_two_zones_the_first_are_those_of_the_programme(tmp_path: Path) -> None:
    rows = (["Ankara (GMT+3)", "Rabat (GMT+1)", "Activity"], ["10:00-11:00", "08:00-09:00", "Welcome"])

    (day,) = programme_of(tmp_path, grid(*rows)).days

    assert outline([day]) == ["", "10:00-11:00 | Welcome"]
    assert day.slots[0].notes.text == "Rabat (GMT+1): 08:00-09:00"


def test_a_row_that_names_no_day_before_an_earlier_hour_begins_another_day_as_a_question(tmp_path: Path) -> None:
    first, second = [("First part", 2)], [("Second part", 2)]

    draft = programme_of(tmp_path, "8–9 July 2025", grid(first, *MORNING, second, ["09:00 – 10:00", "Topic 2"]))

    assert [len(day.slots) for day in draft.days] == [3, 1]
    assert draft.days[1].date.text == "9 July 2025"
    assert [doubt.kind for doubt in draft.days[1].date.doubts] == ["day"]


def test_sessions_in_a_numbered_list_begin_with_their_hours(tmp_path: Path) -> None:
    draft = programme_of(tmp_path, "8 July 2025", numbered("09:00 – 10:00 Opening"), numbered("10:00 – 11:00 Topic 1"))

    assert outline(draft.days) == ["8 July 2025", "09:00 – 10:00 | Opening", "10:00 – 11:00 | Topic 1"]


def test_an_item_beside_the_hours_is_a_session(tmp_path: Path) -> None:
    assert outline(programme_of(tmp_path, grid(["Time", "Item"], *MORNING)).days)[1:] == [
        "09:00 – 10:00 | Opening",
        "10:00 – 12:00 | Topic 1",
    ]


def test_lines_that_begin_in_the_morning_again_are_another_day_as_a_question(tmp_path: Path) -> None:
    lines = ("09:00 – 10:00 Opening", "10:00 – 12:00 Topic 1", "Zweiter Tag", "09:00 – 10:00 Topic 2")

    draft = programme_of(tmp_path, "8–9 July 2025", *lines)

    assert [len(day.slots) for day in draft.days] == [2, 1]
    assert [doubt.kind for doubt in draft.days[1].date.doubts] == ["day"]
