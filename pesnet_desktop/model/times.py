"""Hours of a programme: read in every way people type them, printed in one."""

import re
from functools import cache

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import caseless, latin_digits

_NOON = 12 * 60
_DAY = 24 * 60
_YEARS = (20 * 60, 20 * 60 + 59)  # 2024-2026 typed like hours: both inside one hour of the evening
_SHORTEST = 10

_MORNING = r"a\.?\s?m\b\.?|صباح(?:ا|ًا|اً)?(?!\w)|ص(?!\w)"
_AFTERNOON = r"p\.?\s?m\b\.?|noon\b|بعد\s+الظهر|مساء(?:ا|ًا|اً|ً)?(?!\w)|ظهر(?:ا|ًا|اً)?(?!\w)|عصر(?:ا|ًا|اً)?(?!\w)|م(?!\w)"
_MIDDAY = r"(?:12\s+)?(?:noon|midday|midi)\b|(?:12\s+)?ظهر(?:ا|ًا|اً)(?!\w)"
_MIDNIGHT = r"(?:12\s+)?(?:midnight|minuit)\b|(?:12\s+)?منتصف\s+الليل"
_UNIT = r"h(?:(?:ou)?rs?|eures?)?(?![^\W\d_])|uhr\b"
_FROM = r"(?:(?:as\s+)?from|starting\s+at|à\s+partir\s+de|dès|de|du|ابتداء(?:ً|ا)?\s+من|من(?:\s+الساعة)?|الساعة|at)\s+"
_UNTIL = r"(?:until|till|up\s+to|jusqu[’']à|حتى(?:\s+الساعة)?)\s+"
_DASH = r"\s*(?:(?:[-‐‑‒–—−~]|->|→)+|(?:to|till|until|à|إلى|الى|حتى|ile)(?!\w)(?:\s+الساعة)?)\s*"
_ONWARDS = r"\s*(?:onwards?|et\s+plus|فصاعدا(?:ً)?)\b"
_MINUTES = r"(?:minutes?|mins?|mn|dakika|دقيقة|دقائق)(?!\w)\.?|[’'′](?!\w)"
_HOURS = r"(?:hours?|hrs?|heures?|h|saat|ساعة|ساعات)(?!\w)\.?"
_WHOLE_HOURS = r"\d+\s*h(?:(?:ou)?rs?|eures?)"  # rather how long than when
_LENGTH = rf"(?:(?P<hours>\d{{1,2}}(?:[.,]\d)?)\s*(?:{_HOURS}))?\s*(?:(?P<minutes>\d{{1,3}})\s*(?:{_MINUTES}))?"
_AFTER_TIME = r"\s*[:|–—-](?=\s)\s*|\s*[–—|-]\s*$"


@dataclass(frozen=True)
class TimeSpan:
    """What a line says of its time: ``HH:MM`` or empty, how long it lasts where that was typed, and the rest.

    ``is_bare`` is one number without a sign of hours (``0900``, ``2025``), which may be something else.
    """

    starts: str = ""
    ends: str = ""
    minutes: int = 0
    rest: str = ""
    is_bare: bool = False


def read_times(text: str) -> tuple[str, str, str] | None:
    """Start, end (``HH:MM``; end empty when none was typed) and the rest of a line; None when it has no time first."""
    span = read_span(text)
    return (span.starts, span.ends, span.rest) if span and span.starts else None


def read_span(text: str, *, is_alone: bool = False) -> TimeSpan | None:
    """The time at the head of a line, with a length (``(30 min)``) and ends (``until 18:00``); None without any.

    ``is_alone`` is a cell of a column of times: there ``9 - 10`` and hours below each other are times, too.
    """
    plain = latin_digits(text)
    for shape in (_pair, _until_one, _from_one):
        match = caseless(shape()).match(plain)
        span = _span_of(match, text, plain, is_alone=is_alone) if match else None
        if span:
            return span
    length = _length_at(plain, 0)
    if not length or not (is_alone or plain.lstrip()[:1] in "([" or not plain[length[1] :].strip()):
        return None
    return TimeSpan(minutes=length[0], rest=_rest_from(text, length[1]))


def time_range(starts: str, ends: str, language: str) -> str:
    """``09:00 – 09:30`` with no-break spaces round the dash; French ``9 h 00 – 9 h 30``; empty without a start."""
    printed = [_printed(clock, language) for clock in (starts, ends) if clock]
    return "\u00a0–\u00a0".join(printed)


def minutes_of(clock: str) -> int:
    """Minutes since midnight of ``HH:MM``."""
    hour, _colon, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def time_of(minutes: int) -> str:
    """``HH:MM``, held inside the day."""
    inside = max(0, min(minutes, _DAY))
    return f"{inside // 60:02}:{inside % 60:02}"


def _printed(clock: str, language: str) -> str:
    if language != "fr":
        return clock
    hour, _colon, minute = clock.partition(":")
    return f"{int(hour)}\u00a0h\u00a0{minute}"


def _clock(which: str, *, is_pair: bool = False) -> str:
    """``9:15``, ``9.:15``, ``9 h 15``, ``0915``, ``9 h``, ``9 am``; bare ``9`` where a pair makes it plain."""
    hour = r"(?:[01]?\d|2[0-4])"
    ways = [
        rf"(?P<{which}h>{hour})\s?(?:[:.,;]{{1,2}}|h)\s?(?P<{which}m>[0-5]\d)(?!\d)(?:\s?(?:{_UNIT}))?",
        rf"(?P<{which}hh>[01]\d|2[0-4])(?P<{which}mm>[0-5]\d)(?!\d)(?:\s?(?:{_UNIT}))?",
        rf"(?P<{which}o>{hour})\s?(?:{_UNIT}|(?=\s?(?:{_MORNING}|{_AFTERNOON})))",
    ]
    if is_pair:
        ways.append(rf"(?P<{which}b>{hour})(?!\d)")
        ways.append(rf"(?P<{which}w>{_MIDDAY}|{_MIDNIGHT})")
    half = rf"(?:\s?(?:(?P<{which}am>{_MORNING})|(?P<{which}pm>{_AFTERNOON})))?"
    return rf"(?:{'|'.join(ways)}){half}"


_LAST = r"(?!\d|[-:./]\d)"


@cache
def _pair() -> str:
    return rf"\s*(?:{_FROM})?{_clock('a', is_pair=True)}(?P<joint>{_DASH}|\s+){_clock('b', is_pair=True)}{_LAST}"


@cache
def _until_one() -> str:
    return rf"\s*{_UNTIL}{_clock('b')}{_LAST}"


@cache
def _from_one() -> str:
    return rf"\s*(?:{_FROM})?{_clock('a')}(?:{_ONWARDS})?{_LAST}"


def _span_of(match: re.Match[str], text: str, plain: str, *, is_alone: bool) -> TimeSpan | None:
    found = match.groupdict()
    starts, ends = _minutes(found, "a"), _minutes(found, "b")
    if "joint" in found and not _is_pair(found, plain[match.end() :], is_alone=is_alone):
        return None
    if starts is not None and ends is not None:
        starts, ends = _in_one_day(starts, ends, _half(found, "a"), _half(found, "b"))
        if found["ahh"] and found["bhh"] and _are_years(starts, ends):
            return None
    elif not is_alone and caseless(_WHOLE_HOURS).fullmatch(match[0].strip()):
        return None
    else:
        starts = _in_half(starts, _half(found, "a"))
        ends = _in_half(ends, _half(found, "b"))
    if max(starts or 0, ends or 0) > _DAY:
        return None
    return _with_length(starts, ends, match.end(), text, plain, is_bare=bool(found.get("ahh")) and ends is None)


def _with_length(starts: int | None, ends: int | None, end: int, text: str, plain: str, *, is_bare: bool) -> TimeSpan:
    """The length typed behind the hours gives an end where none was typed; one that contradicts stays in the rest."""
    length = _length_at(plain, end)
    minutes = length[0] if length else 0
    if length and starts is not None and ends is None:
        ends, end = min(starts + minutes, _DAY), length[1]
    elif length and starts is not None and ends is not None and ends - starts == minutes:
        end = length[1]
    return TimeSpan(_printed_clock(starts), _printed_clock(ends), minutes, _rest_from(text, end), is_bare)


def _is_pair(found: dict[str, str | None], rest: str, *, is_alone: bool) -> bool:
    """Whether two numbers are hours: not ``10 – 12 experts``; below each other only in a column of hours."""
    has_dash = bool((found["joint"] or "").strip())
    if not has_dash and not is_alone:
        return False
    if found["ab"] and found["bb"] and not is_alone:
        return False
    if not has_dash and (found["ab"] or found["bb"]):
        return False
    return not found["bb"] or not rest.strip() or (is_alone and rest.lstrip()[0] in "([")


def _minutes(found: dict[str, str | None], which: str) -> int | None:
    word = found.get(f"{which}w")
    if word:
        return _NOON if caseless(_MIDDAY).fullmatch(word) else _DAY
    hour = next((found[name] for way in ("h", "hh", "o", "b") if found.get(name := which + way)), None)
    minute = found.get(f"{which}m") or found.get(f"{which}mm") or "0"
    return int(hour) * 60 + int(minute) if hour is not None else None


def _half(found: dict[str, str | None], which: str) -> str:
    return "am" if found.get(f"{which}am") else "pm" if found.get(f"{which}pm") else ""


def _in_half(clock: int | None, half: str) -> int | None:
    """A clock of twelve hours in the day: 12 am is midnight; what is past 12 already stays."""
    if clock is None or clock >= _NOON + 60:
        return clock
    if half == "pm" and clock < _NOON:
        return clock + _NOON
    return clock - _NOON if half == "am" and clock >= _NOON else clock


def _in_one_day(starts: int, ends: int, first: str, last: str) -> tuple[int, int]:
    """A half of the day typed once is meant of both, unless the end would come first (``11:30 – 1:00 PM``)."""
    end = _in_half(ends, last) or 0
    start = _in_half(starts, first or last) or 0
    if not first and last and start > end:
        start = _in_half(starts, "am" if last == "pm" else "") or 0
    if first and not last and end < start and end + _NOON <= _DAY:
        end += _NOON
    return start, end


def _are_years(starts: int, ends: int) -> bool:
    """``2024-2026`` are years: nothing of the evening takes two minutes."""
    return all(_YEARS[0] <= clock <= _YEARS[1] for clock in (starts, ends)) and 0 <= ends - starts < _SHORTEST


def _length_at(plain: str, begin: int) -> tuple[int, int] | None:
    """How many minutes the words at ``begin`` say, and where they end; in brackets, behind a comma or by itself."""
    match = caseless(rf"\s*[,;]?\s*(?P<open>[(\[])?\s*(?P<approx>~|±|approx\.?|env\.?)?\s*{_LENGTH}").match(
        plain, begin
    )
    if not match or not (match["hours"] or match["minutes"]):
        return None
    end = match.end()
    if match["open"]:
        closing = caseless(r"\s*[)\]]").match(plain, end)
        if not closing:
            return None
        end = closing.end()
    hours = float((match["hours"] or "0").replace(",", "."))
    return round(hours * 60) + int(match["minutes"] or 0), end


def _rest_from(text: str, end: int) -> str:
    """What stands behind the hours, without the sign that parts them."""
    rest = text[end:]
    sign = caseless(_AFTER_TIME).match(rest)
    return rest[sign.end() :] if sign else rest.lstrip()


def _printed_clock(clock: int | None) -> str:
    return "" if clock is None else f"{clock // 60:02}:{clock % 60:02}"
