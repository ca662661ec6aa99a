"""The programme as queries give it, made ready for the outline, for the scale and for the words of the entry line."""

from collections.abc import Iterable, Iterator
from datetime import date

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.dates import day_heading, short_day
from pesnet_desktop.model.programme_line import ProgrammeLine
from pesnet_desktop.queries.programme import DayRow, PartRow, SlotRow
from pesnet_desktop.ui.day_scale import ScaleDay, Stretch
from pesnet_desktop.ui.outline import Gap, OutlineDay, OutlinePart, OutlineSlot, OutlineSpeaker, minutes


def outline_days(rows: Iterable[DayRow]) -> tuple[OutlineDay, ...]:
    return tuple(_day(row) for row in rows)


def _day(row: DayRow) -> OutlineDay:
    held_on = date.fromisoformat(row.held_on) if row.held_on else None
    language = current_language()
    heading = day_heading(row.number, held_on, language)
    short = short_day(held_on, language) if held_on else heading
    return OutlineDay(row.id, heading, short, tuple(_slot(slot) for slot in row.slots))


def _slot(slot: SlotRow) -> OutlineSlot:
    topic = slot.topic.title.in_language("en") if slot.topic is not None else ""
    return OutlineSlot(
        slot.id,
        slot.day_id,
        slot.starts,
        slot.ends,
        slot.title.in_language("en"),
        topic,
        slot.is_pause,
        tuple(_parts(slot.parts, 0)),
        slot.line(),
        slot.is_left_open,
    )


def _parts(parts: Iterable[PartRow], level: int) -> Iterator[OutlinePart]:
    for part in parts:
        speakers = tuple(OutlineSpeaker(one.id, one.name, one.status) for one in part.speakers)
        yield OutlinePart(part.id, part.title.in_language("en"), speakers, level)
        yield from _parts(part.parts, level + 1)


def scale_of(days: Iterable[OutlineDay]) -> tuple[ScaleDay, ...]:
    """The days as stretches of time; slots without times have no place on a scale."""
    return tuple(ScaleDay(day.short_heading, tuple(_stretches(day))) for day in days)


def _stretches(day: OutlineDay) -> Iterator[Stretch]:
    overlaps = day.overlaps()
    for row in day.rows():
        start, end = minutes(row.starts), minutes(row.ends)
        if start is None or end is None or end <= start:
            continue
        if isinstance(row, Gap):
            yield Stretch("", start, end, _("open"), "gap")
        elif row.id in overlaps:
            yield Stretch(row.id, start, end, row.title, "overlap")
        else:
            yield Stretch(row.id, start, end, row.title, "pause" if row.is_pause else "session")


def place_of(line: ProgrammeLine, day: OutlineDay, *, is_only: bool) -> str:
    """Where a typed line will stand, in words."""
    words = _place_in(line, day)
    return words if is_only else _("{day}: {place}").format(day=day.short_heading, place=words)


def _place_in(line: ProgrammeLine, day: OutlineDay) -> str:
    start, end = minutes(line.starts), minutes(line.ends)
    if start is None:
        return _("at the end of the day")
    end = start + 1 if end is None else end
    rows = list(day.rows())
    for number, row in enumerate(rows):
        first, last = minutes(row.starts), minutes(row.ends)
        if first is None or last is None or end <= first or start >= last:
            continue
        if not isinstance(row, Gap):
            return _("overlaps {slot}").format(slot=row.title)
        following = next((one for one in rows[number + 1 :] if not isinstance(one, Gap)), None)
        name = following.title if following is not None else ""
        if (start, end) == (first, last):
            return _("fills the gap before {slot}").format(slot=name)
        return _("fills part of the gap before {slot}").format(slot=name)
    before = [slot for slot in day.slots if slot.starts and (minutes(slot.starts) or 0) <= start]
    return _("after {slot}").format(slot=before[-1].title) if before else _("begins the day")
