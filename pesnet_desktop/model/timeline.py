"""When an activity is planned, in the plan's own words (a month, a quarter, one of two months); no invented date."""

import re
from datetime import date, timedelta
from typing import Literal

from pesnet_desktop.i18n import _
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTH, MONTHS, month_number
from pesnet_desktop.model.tbc import has_tbc, without_tbc
from pesnet_desktop.model.text import fold

Precision = Literal["day", "month", "alternatives", "month_range", "quarter", "year", "open"]

_YEAR = r"((?:19|20)\d{2})"
_OF = r",? ?(?:of |de |d')?"
_OR = r" ?(?:/|or|ou|veya|او) ?"
_TO = r" ?(?:-|to|until|a|au|الي|ile) ?"
_QUARTER = r"(?:[qt]([1-4])|([1-4])(?:st|nd|rd|th|er|e|eme|\.)? (?:quarter|trimestre|ceyrek))"
_MONTH = rf"({MONTH}){_OF}{_YEAR}"
_NUMBERED_MONTH = rf"(0?[1-9]|1[0-2])/{_YEAR}|{_YEAR}-(0[1-9]|1[0-2])"
_TWO_MONTHS = rf"(?:from |de |d')?({MONTH})(?:{_OF}{_YEAR})?(?:({_OR})|{_TO})({MONTH}){_OF}{_YEAR}"
_SEVERAL_MONTHS = rf"({MONTH}(?:{_OR}{MONTH}){{2,}}){_OF}{_YEAR}"
_ONE_QUARTER = rf"{_QUARTER}{_OF}{_YEAR}"
_QUARTER_LAST = rf"{_YEAR},? ?{_QUARTER}"
_ARABIC_ORDINALS = ("الاول", "الثاني", "الثالث", "الرابع")
_ARABIC_QUARTERS = rf"الربع ({'|'.join(_ARABIC_ORDINALS)})(?:([/-])({'|'.join(_ARABIC_ORDINALS)}))?(?: من)?(?: عام)? "
_FRENCH_QUARTERS = r"([1-4])(?:er|e)([/-])([1-4])e trimestre "
_TWO_QUARTERS = rf"[qt]([1-4])(?:({_OR})|{_TO})[qt]([1-4]){_OF}{_YEAR}"


@dataclass(frozen=True)
class Timeline:
    """The words as typed, how exact they are, and the first and last day they allow (none when open)."""

    raw: str
    precision: Precision
    start: date | None = None
    end: date | None = None

    @classmethod
    def parse(cls, text: str) -> "Timeline":
        words = folded(without_tbc(text)).strip(" .,;")
        for read in (_read_days, _read_quarters, _read_month, _read_two_months, _read_several_months, _read_year):
            found = read(words)
            if found:
                return cls(text, *found)
        return cls(text, "open")

    @property
    def is_understood(self) -> bool:
        return self.precision != "open"

    @property
    def is_to_confirm(self) -> bool:
        return has_tbc(self.raw)

    def reading(self, language: str) -> str:
        """What was understood, for showing under the field: ``1 April – 30 June 2025, to the quarter``."""
        if self.start is None or self.end is None:
            return _("Kept as written. No time was understood.") if self.raw.strip() else ""
        return _READINGS[self.precision]().format(dates=DateRange(self.start, self.end).text(language))

    def __str__(self) -> str:
        return self.raw


def folded(text: str) -> str:
    """``text`` folded, with quarters as the papers word them (``الربع الثاني من عام 2025``) as ``q2 2025``."""
    words = fold(text)
    if "الربع" in words:
        return re.sub(_ARABIC_QUARTERS, _as_quarters, words)
    return re.sub(_FRENCH_QUARTERS, r"q\1\2q\3 ", words) if "trimestre" in words else words


def _as_quarters(found: re.Match[str]) -> str:
    first, joint, last = (found[1], found[2] or "", found[3])
    second = f"q{_ARABIC_ORDINALS.index(last) + 1}" if last else ""
    return f"q{_ARABIC_ORDINALS.index(first) + 1}{joint}{second} "


_READINGS = {
    "day": lambda: _("{dates}, to the day"),
    "month": lambda: _("{dates}, to the month"),
    "alternatives": lambda: _("{dates}, one of these not yet settled"),
    "month_range": lambda: _("{dates}, over several months"),
    "quarter": lambda: _("{dates}, to the quarter"),
    "year": lambda: _("{dates}, to the year"),
}

_Found = tuple[Precision, date, date]


MOST_STROKES = 24
"""How many places a cell is tried to be parted at: no office writes more, and a hostile file holds thousands."""


def split_cell(text: str) -> tuple[str, str]:
    """A plan's cell as timeline and venue: ``Q2 2025 / On-site (Azerbaijan)`` → its two halves, each as typed.

    The stroke of ``Jan/Feb 2026`` is not the one that parts them. What cannot be parted is all timeline.
    """
    from pesnet_desktop.model.place import Place

    whole = text.strip()
    if Place.parse(whole).mode and not Timeline.parse(whole).is_understood and not re.search(r"\d", whole):
        return "", whole
    strokes = [match.span() for match in re.finditer(r"\s*[/\n]\s*|\s+[–—-]\s+", whole)]
    parted = [(whole[:begin].strip(), whole[end:].strip()) for begin, end in strokes[:MOST_STROKES]]
    parted = [(left, right) for left, right in parted if right and not re.search(r"\d{4}", right)]
    for is_fitting in (_both_understood, _place_understood, _time_understood):
        for left, right in parted:
            if is_fitting(left, right):
                return left, right
    return whole, ""


def _both_understood(left: str, right: str) -> bool:
    return Timeline.parse(left).is_understood and _place_understood(left, right)


def _place_understood(left: str, right: str) -> bool:
    from pesnet_desktop.model.place import Place

    return bool(left) and Place.parse(right).is_understood


def _time_understood(left: str, right: str) -> bool:
    return Timeline.parse(left).is_understood and bool(right)


def _read_days(words: str) -> _Found | None:
    dates = DateRange.parse(words)
    return ("day", dates.start, dates.end) if dates else None


def _read_month(words: str) -> _Found | None:
    name, _space, last = words.rpartition(" ")
    if name in MONTHS and re.fullmatch(_YEAR, last):  # most are: the long pattern is then not even compiled
        return _months("month", int(last), MONTHS[name], int(last), MONTHS[name])
    match = re.fullmatch(_MONTH, words)
    if match:
        return _months("month", int(match[2]), month_number(match[1]), int(match[2]), month_number(match[1]))
    match = re.fullmatch(_NUMBERED_MONTH, words)
    if match:
        month, year = int(match[1] or match[4]), int(match[2] or match[3])
        return _months("month", year, month, year, month)
    return None


def _read_two_months(words: str) -> _Found | None:
    match = re.fullmatch(_TWO_MONTHS, words)
    if not match:
        return None
    precision: Precision = "alternatives" if match[3] else "month_range"
    last_year = int(match[5])
    return _months(precision, int(match[2] or last_year), month_number(match[1]), last_year, month_number(match[4]))


def _read_several_months(words: str) -> _Found | None:
    match = re.fullmatch(_SEVERAL_MONTHS, words)
    if not match:
        return None
    months = [month_number(name) for name in re.findall(MONTH, match[1])]
    return _months("alternatives", int(match[2]), min(months), int(match[2]), max(months))


def _read_quarters(words: str) -> _Found | None:
    match = re.fullmatch(_ONE_QUARTER, words)
    if match:
        return _quarters("quarter", int(match[3]), int(match[1] or match[2]), int(match[1] or match[2]))
    match = re.fullmatch(_QUARTER_LAST, words)
    if match:
        return _quarters("quarter", int(match[1]), int(match[2] or match[3]), int(match[2] or match[3]))
    match = re.fullmatch(_TWO_QUARTERS, words)
    if match:
        precision: Precision = "alternatives" if match[2] else "month_range"
        return _quarters(precision, int(match[4]), int(match[1]), int(match[3]))
    return None


def _read_year(words: str) -> _Found | None:
    match = re.fullmatch(_YEAR, words)
    return _months("year", int(match[1]), 1, int(match[1]), 12) if match else None


def _quarters(precision: Precision, year: int, first: int, last: int) -> _Found | None:
    return _months(precision, year, first * 3 - 2, year, last * 3)


def _months(precision: Precision, first_year: int, first: int, last_year: int, last: int) -> _Found | None:
    start = date(first_year, first, 1)
    end = date(last_year + last // 12, last % 12 + 1, 1) - timedelta(1)
    return (precision, start, end) if start <= end else None
