"""What the programme's outline shows: days with slots, gaps and overlaps in the order they are read."""

from collections.abc import Iterator

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold


@dataclass(frozen=True)
class OutlineSpeaker:
    id: str
    name: str
    status: str


@dataclass(frozen=True)
class OutlinePart:
    """A part of a slot at ``level`` from 0; its own parts follow it."""

    id: str
    title: str
    speakers: tuple[OutlineSpeaker, ...]
    level: int = 0


@dataclass(frozen=True)
class OutlineSlot:
    """A slot as a row; times are ``HH:MM`` or empty, ``line`` is what an officer would type for it.

    ``notes`` is its run of show in one line, for the officers only.
    """

    id: str
    day_id: str
    starts: str
    ends: str
    title: str
    topic: str
    is_pause: bool
    parts: tuple[OutlinePart, ...]
    line: str
    is_left_open: bool = False
    notes: str = ""


@dataclass(frozen=True)
class Gap:
    """A stretch with nothing planned, after the slot ``after``."""

    after: str
    starts: str
    ends: str
    is_left_open: bool


@dataclass(frozen=True)
class OutlineDay:
    id: str
    heading: str
    short_heading: str
    slots: tuple[OutlineSlot, ...] = ()

    def rows(self) -> Iterator[OutlineSlot | Gap]:
        """Slots with the gaps between them."""
        end = 0
        before: OutlineSlot | None = None
        for slot in self.slots:
            start = minutes(slot.starts)
            if before is not None and start is not None and start > end > 0:
                yield Gap(before.id, clock(end), slot.starts, before.is_left_open)
            yield slot
            end = max(end, minutes(slot.ends) or start or 0)
            before = slot

    def gaps(self) -> list[Gap]:
        """The gaps that nobody has left open on purpose."""
        return [row for row in self.rows() if isinstance(row, Gap) and not row.is_left_open]

    def overlaps(self) -> dict[str, int]:
        """By slot id, how many minutes it begins before what stands above it has ended."""
        found: dict[str, int] = {}
        end = 0
        for slot in self.slots:
            start, finish = minutes(slot.starts), minutes(slot.ends)
            if start is not None and start < end:
                found[slot.id] = end - start
            end = max(end, finish or start or 0)
        return found


def minutes(clock_time: str) -> int | None:
    """Minutes after midnight of ``HH:MM``; None when there is no time."""
    hours, colon, rest = clock_time.partition(":")
    return int(hours) * 60 + int(rest) if colon and hours.isdigit() and rest.isdigit() else None


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def time_range(starts: str, ends: str) -> str:
    """``09:00–09:30``, one time when there is one."""
    return "–".join(time for time in (starts, ends) if time)


def duration(starts: str, ends: str) -> str:
    """``30 min``, ``1 h``, ``1 h 30``; nothing without two times."""
    start, end = minutes(starts), minutes(ends)
    if start is None or end is None or end <= start:
        return ""
    return length(end - start)


def length(whole: int) -> str:
    hours, rest = divmod(whole, 60)
    if not hours:
        return _("{n} min").format(n=rest)
    if not rest:
        return _("{n} h").format(n=hours)
    return _("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")


_SYMBOLS: tuple[tuple[str, str], ...] = (
    ("registr", "log-in"),
    ("opening", "mic"),
    ("closing", "mic"),
    ("remarks", "mic"),
    ("lunch", "utensils"),
    ("dinner", "utensils"),
    ("coffee", "coffee"),
    ("tea", "coffee"),
    ("refreshment", "coffee"),
    ("break", "coffee"),
    ("photo", "coffee"),
    ("discussion", "messages-square"),
    ("panel", "messages-square"),
    ("bilateral", "messages-square"),
    ("excursion", "map-pin"),
    ("visit", "map-pin"),
    ("tour", "map-pin"),
)


def symbol_of(slot: OutlineSlot) -> str:
    """The icon of a kind of session, by the words of its title."""
    words = fold(slot.title)
    for sign, symbol in _SYMBOLS:
        if sign in words:
            return symbol
    return "coffee" if slot.is_pause else "presentation"
