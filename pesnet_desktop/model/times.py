"""Hours of a programme: read in every way people type them, printed in one."""

import re

from pesnet_desktop.model.text import latin_digits


def _clock_pattern(which: str) -> str:
    hour = r"[01]?\d|2[0-4]"
    return (
        rf"(?:(?P<{which}h>{hour})\s?[:.h]\s?(?P<{which}m>[0-5]\d)|(?P<{which}hh>[01]\d|2[0-4])(?P<{which}mm>[0-5]\d))"
        r"\s?(?:hrs?\b|h\b)?"
    )


_SPAN = re.compile(rf"\s*{_clock_pattern('a')}(?:\s*(?:[-–—‒−]|to|à|until)\s*{_clock_pattern('b')})?(?![\d:])\s*")


def read_times(text: str) -> tuple[str, str, str] | None:
    """Start, end (``HH:MM``; end empty when none was typed) and the rest of a line; None when it has no time first."""
    match = _SPAN.match(latin_digits(text))
    if not match:
        return None
    starts, ends = _clock(match, "a"), _clock(match, "b")
    if starts > "24:00" or ends > "24:00":
        return None
    return starts, ends, text[match.end() :]


def time_range(starts: str, ends: str, language: str) -> str:
    """``09:00 – 09:30`` with no-break spaces round the dash; French ``9 h 00 – 9 h 30``; empty without a start."""
    printed = [_printed(clock, language) for clock in (starts, ends) if clock]
    return "\u00a0–\u00a0".join(printed)


def _printed(clock: str, language: str) -> str:
    if language != "fr":
        return clock
    hour, _colon, minute = clock.partition(":")
    return f"{int(hour)}\u00a0h\u00a0{minute}"


def _clock(match: re.Match[str], which: str) -> str:
    hour = match[f"{which}h"] or match[f"{which}hh"]
    return f"{int(hour):02}:{match[f'{which}m'] or match[f'{which}mm']}" if hour else ""


def minutes_of(clock: str) -> int:
    """Minutes since midnight of ``HH:MM``."""
    hour, _colon, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def time_of(minutes: int) -> str:
    """``HH:MM``, held inside the day."""
    inside = max(0, min(minutes, 24 * 60))
    return f"{inside // 60:02}:{inside % 60:02}"
