"""Hours that are not plain become questions; what was typed stays a choice."""

from pathlib import Path

import pytest

from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.reads import LIKELY, SURE, doubts, reads
from tests.documents.read.slot_files import grid, programme_of


def _times(tmp_path: Path, *hours: str) -> tuple[list[str], list[Doubt]]:
    rows = [[each, f"Session {place}"] for place, each in enumerate(hours)]
    draft = programme_of(tmp_path, "Day 1: 8 July 2025", grid(["Time", "Session"], *rows))
    return [slot.times.text for slot in draft.days[0].slots], [one for _p, one in doubts(draft.days)]


@pytest.mark.parametrize(
    ("hours", "read", "question"),
    [
        (
            ("09:00 – 10:00", "09:30 – 11:00"),
            ["09:00 – 10:00", "09:30 – 11:00"],
            "“09:30 – 11:00” begins before the session above it ends (09:00 – 10:00). It was kept as written.",
        ),
        (
            ("10:00 – 11:00", "08:30 – 09:00"),
            ["10:00 – 11:00", "08:30 – 09:00"],
            "“08:30 – 09:00” begins before the session above it (10:00 – 11:00). It was kept as written.",
        ),
        (
            ("16:00 – 17:00", "19:00 –"),
            ["16:00 – 17:00", "19:00 –"],
            "Nothing stands between 17:00 and 19:00. The time was left open.",
        ),
        (
            ("11:00 – 12:30", "12:30 – 2:00", "2:00 – 3:30"),
            ["11:00 – 12:30", "12:30 – 14:00", "14:00 – 15:30"],
            "“12:30 – 2:00” ends before it begins, so it was read as 12:30 – 14:00.",
        ),
        (
            ("10:00 – 09:00",),
            ["10:00 – 09:00"],
            "“10:00 – 09:00” ends before it begins. It was kept as written.",
        ),
        (
            ("09:00 – 10:00", "(30 min)"),
            ["09:00 – 10:00", "10:00 – 10:30"],
            "“(30 min)” does not say when the session begins. It was set behind the one above: 10:00 – 10:30.",
        ),
        (
            ("09:00 – 10:00", "until 18:00"),
            ["09:00 – 10:00", "10:00 – 18:00"],
            "“until 18:00” does not say when the session begins. It was set behind the one above: 10:00 – 18:00.",
        ),
        (
            ("09:00 – 10:00 (30 min)",),
            ["09:00 – 10:00 (30 min)"],
            "“09:00 – 10:00 (30 min)”: the hours and the length do not agree. The hours were taken.",
        ),
        (
            ("09:00 – 10:00", "after lunch"),
            ["09:00 – 10:00", "after lunch"],
            "“after lunch” was not understood as hours. It was kept as written.",
        ),
    ],
)
def test_hours_that_are_not_plain_are_asked_about(
    tmp_path: Path, hours: tuple[str, ...], read: list[str], question: str
) -> None:
    times, asked = _times(tmp_path, *hours)

    assert times == read
    assert asked[0].question == question


def test_a_break_of_minutes_is_asked_about_and_a_session_without_a_beginning_keeps_the_one_above_in_mind(
    tmp_path: Path,
) -> None:
    _read, asked = _times(tmp_path, "10:00 –", "(30 min)", "09:00 – 10:15", "10:30 – 11:00")

    assert [one.question for one in asked] == [
        "“(30 min)” does not say when the session begins. It was kept as written.",
        "“09:00 – 10:15” begins before the session above it (10:00). It was kept as written.",
        "Nothing stands between 10:15 and 10:30. The time was left open.",
    ]


def test_what_was_typed_stays_a_choice(tmp_path: Path) -> None:
    _read, asked = _times(tmp_path, "11:00 – 12:30", "2:00 – 3:30")

    assert [choice.value for choice in asked[0].choices] == ["14:00 – 15:30", "2:00 – 3:30"]


def test_plain_hours_are_not_asked_about(tmp_path: Path) -> None:
    typed = (
        "0900-0930",
        "9.:30 – 10.00",
        "10h00 – 10h30 (30 min)",
        "10:30 – 12:00 PM",
        "12 noon – 1 PM",
        "1 PM – 2 PM",
    )

    times, asked = _times(tmp_path, *typed)

    assert (times, asked) == (list(typed), [])


def test_a_session_without_hours_is_asked_about(tmp_path: Path) -> None:
    draft = programme_of(
        tmp_path, "Day 1: 8 July 2025", grid(["09:00 – 10:00", "Opening"], [("Session I: Guidance", 2)])
    )

    assert [slot.title.text for slot in draft.days[0].slots] == ["Opening", "Session I: Guidance"]
    assert [one.question for _path, one in doubts(draft.days)] == [
        "No hours stand beside “Session I: Guidance”. It was taken as a session of its own."
    ]


def test_nothing_that_was_guessed_is_without_a_question(tmp_path: Path) -> None:
    hours = ["09:00 – 10:00", "(30 min)", "9:00 – 8:00", "later", "2:00 – 3:00", "14:30", "until 23:00"]

    draft = programme_of(tmp_path, grid(*[[each, f"S{n}"] for n, each in enumerate(hours)]))

    unsure = [one for _path, one in reads(draft) if one.confidence < LIKELY]
    assert len(unsure) > 4
    assert [one.text for one in unsure if not one.doubts] == []
    assert any(one.confidence == SURE for _path, one in reads(draft))
