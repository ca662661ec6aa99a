"""The term for which somebody holds a role of the network: “2021–2022”, “since 1 March 2021”, open at either end."""

import re
from datetime import date

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import fold

_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"(\d{4}) ?(?:[-–—]|to|until|au|à|ile|إلى|الى) ?(\d{4})", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|from|depuis|منذ) (?P<day>.+)|(?P<dashed>.+?) ?[-–—]", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|jusqu['’](?:en|au)|حتى) (?P<day>.+)|[-–—] ?(?P<dashed>.+)", re.IGNORECASE)


@dataclass(frozen=True)
class Term:
    """``starts`` and ``ends`` are the first and last day in office; None is an open end."""

    raw: str = ""
    starts: date | None = None
    ends: date | None = None

    @classmethod
    def of(cls, starts: str, ends: str) -> "Term":
        """From its two ends as typed, a year or a day each; what is empty or not understood is open."""
        raw = "–".join((starts, ends)) if starts and ends and starts != ends else starts or ends
        return cls(raw, first_day(starts), last_day(ends))

    @classmethod
    def parse(cls, text: str) -> "Term | None":
        """A term typed in one piece: ``2021–2022``, ``2021``, ``since 2021``, ``1 March 2021 – 28 February 2023``."""
        ends = ends_of(text)
        if ends is None:
            return None
        term = cls.of(*ends)
        return cls(text, term.starts, term.ends)

    def covers(self, day: date) -> bool:
        """Whether the holder is in office on ``day``."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)

    def __str__(self) -> str:
        return self.raw


def ends_of(text: str) -> tuple[str, str] | None:
    """The beginning and the end that a term names, as typed, empty where it is open; None for what is no term."""
    line = " ".join(text.split())
    years = _YEARS.fullmatch(line)
    days = DateRange.parse(line)
    if years:
        ends = years[1], years[2]
    elif not line or _YEAR.fullmatch(line):
        ends = line, line
    elif days:
        ends = days.start.isoformat(), days.end.isoformat()
    else:
        ends = _half_open(line)
    return ends if _is_in_order(*ends) and (any(ends) or not line) else None


def first_day(text: str) -> date | None:
    """The first day of a year, or the day, that a text names."""
    days = DateRange.parse(text)
    return days.start if days else _day_of_year(text, 1, 1)


def last_day(text: str) -> date | None:
    """The last day of a year, or the day, that a text names."""
    days = DateRange.parse(text)
    return days.end if days else _day_of_year(text, 12, 31)


def is_understood(text: str) -> bool:
    """Whether a text may stand as the end of a term: a year, a day, or nothing."""
    return not text.strip() or first_day(text) is not None


def _day_of_year(text: str, month: int, day: int) -> date | None:
    year = fold(text)
    return date(int(year), month, day) if _YEAR.fullmatch(year) and int(year) else None


def _half_open(line: str) -> tuple[str, str]:
    since, until = _SINCE.fullmatch(line), _UNTIL.fullmatch(line)
    if since:
        return since["day"] or since["dashed"], ""
    return "", (until["day"] or until["dashed"]) if until else ""


def _is_in_order(starts: str, ends: str) -> bool:
    first, last = first_day(starts), last_day(ends)
    known = (first is not None or not starts) and (last is not None or not ends)
    return known and (first is None or last is None or first <= last)
