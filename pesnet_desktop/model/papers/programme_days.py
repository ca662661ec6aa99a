"""The days of a programme as read from a paper, in the form in which typed programmes are kept."""

from collections.abc import Sequence
from datetime import date

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.event_drafts import DayDraft, SlotDraft
from pesnet_desktop.model.programme_line import DraftDay, ProgrammeLine, parts_of, subtopics_of
from pesnet_desktop.model.times import read_times


def days_of(days: Sequence[DayDraft]) -> tuple[DraftDay, ...]:
    """Each day with its date where one was understood, and its slots by the rules of typed lines."""
    return tuple(
        DraftDay(number, _date(day), tuple(line_of(slot) for slot in day.slots)) for number, day in enumerate(days, 1)
    )


def line_of(slot: SlotDraft) -> ProgrammeLine:
    """The slot. Its title stays whole, colons included; times that are none stand before it, as they were written."""
    times = read_times(slot.times.text) if slot.times else None
    starts, ends, rest = times or ("", "", slot.times.text)
    title = " ".join(f"{rest} {slot.title.text}".split())
    topic = ProgrammeLine.parse(title)
    line = replace(topic, starts=starts, ends=ends) if topic.topic else ProgrammeLine("", starts, ends, title)
    listed = [read.text for read in slot.parts if not subtopics_of(read.text)]
    return replace(
        line,
        raw=f"{slot.times.text} {slot.title.text}".strip(),
        parts=(*line.parts, *(part for text in listed for part in parts_of(text))),
        subtopics="; ".join(filter(None, (subtopics_of(read.text) for read in slot.parts))),
    )


def _date(day: DayDraft) -> date | None:
    read = DateRange.parse(day.date.text) if day.date else None
    return read.start if read else None
