"""Hours at the edge of what is plain: eight in the morning, the same hour, sessions without an end."""

import pytest

from pesnet_desktop.documents.read.slot_hours import looked_over
from pesnet_desktop.documents.read.slots import OpenSlot
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, Read
from pesnet_desktop.model.times import read_span

EARLIER = Doubt("times", "times", "Is it on the second day?", ())


def _looked_over(*hours: str, first: tuple[Doubt, ...] = ()) -> list[OpenSlot]:
    slots = [OpenSlot(read_span(each), Read(each, confidence=LIKELY, doubts=first)) for each in hours]
    looked_over(slots)
    return slots


@pytest.mark.parametrize(
    ("above", "hours", "read", "questions"),
    [
        ("13:00 – 14:00", "7:59 – 9:00", "19:59 – 21:00", 2),
        ("13:00 – 14:00", "8:00 – 9:00", "8:00 – 9:00", 1),
        ("14:00", "2:00 – 3:00", "14:00 – 15:00", 1),
        ("7:00", "7:30 – 8:00", "7:30 – 8:00", 0),
        ("7:30", "7:30 – 8:00", "7:30 – 8:00", 0),
        ("14:00", "2:00 – 12:00", "14:00 – 12:00", 2),
        ("20:00", "7:30 – 8:00", "7:30 – 8:00", 1),
        ("14:00", "2:30 – 15:30", "14:30 – 15:30", 1),
        ("14:00", "2:30", "14:30", 1),
        ("9:00", "10:00 – 10:00", "10:00 – 10:00", 0),
        ("9:00", "20:30 – 7:00", "20:30 – 7:00", 1),
        ("9:00", "19:00 – 7:00", "19:00 – 7:00", 1),
        ("9:00", "18:00 – 7:59", "18:00 – 19:59", 1),
        ("9:00", "18:00 – 8:00", "18:00 – 8:00", 1),
    ],
)
def test_hours_become_those_of_the_afternoon_only_where_they_must(
    above: str, hours: str, read: str, questions: int
) -> None:
    slot = _looked_over(above, hours)[1]

    assert (slot.times.text, len(slot.times.doubts)) == (read, questions)


def test_a_length_without_a_session_above_it_is_kept_as_written() -> None:
    (slot,) = _looked_over("(30 min)")

    assert (slot.times.text, [choice.label for choice in slot.times.doubts[0].choices]) == (
        "(30 min)", ["Keep it as written"],
    )  # fmt: skip


def test_a_gap_leaves_the_hours_as_sure_as_they_were_and_a_guess_does_not() -> None:
    gap, guessed = _looked_over("9:00 – 10:00", "11:00 – 12:00")[1], _looked_over("9:00 – 10:00", "(30 min)")[1]

    assert (gap.times.confidence, [choice.label for choice in gap.times.doubts[0].choices]) == (
        LIKELY, ["Leave the time open"],
    )  # fmt: skip
    assert guessed.times.confidence == GUESSED


def test_a_question_that_was_asked_before_is_kept_beside_those_about_the_hours() -> None:
    settled = _looked_over("13:00 – 14:00", "2:00 – 3:00", first=(EARLIER,))[1]
    asked = _looked_over("10:00 – 9:00", first=(EARLIER,))[0]

    assert [[doubt is EARLIER for doubt in one.times.doubts] for one in (settled, asked)] == [[True, False]] * 2
