"""Quarters and months that are columns of a plan: which one a column's labels name, and what its marks say of a row."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pesnet_desktop.documents.read.understood import timeline_of
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.months import MONTHS
from pesnet_desktop.model.text import fold, latin_digits

_YEAR = r"(?<!\d)20\d\d(?!\d)"
_ORDINALS = (
    (r"1(?:st|er|ere)?|first|premier|الاول|birinci", "1"),
    (r"2(?:nd|e|eme)?|second|deuxieme|الثاني|ikinci", "2"),
    (r"3(?:rd|e|eme)?|third|troisieme|الثالث|ucuncu", "3"),
    (r"4(?:th|e|eme)?|fourth|quatrieme|الرابع|dorduncu", "4"),
)
_QUARTER = r"(?:q|t|quarter |trimestre |الربع |ceyrek )(?:{ordinal})|(?:{ordinal})\.? ?(?:quarter|trimestre|ceyrek)"
MARKS = frozenset(
    ("x", "v", "*", "+", "✓", "✔", "√", "☑", "☒", "●", "■", "•", "yes", "oui", "evet", "نعم", "1", "planned", "tbc")
)
_NO_MARKS = frozenset(("-", "--", "no", "non", "لا", "n/a", "0", "☐", "○", "□", "✗"))
_OF_STATUS = r"status|state|achieved|actual|done|implemented|etat|statut|realise|الحاله|المنجز|durum|gerceklesen"
_OF_PLAN = r"plan(?:ned)?|prevu|planifie|المخطط|planlanan"


@dataclass(frozen=True)
class PeriodColumn:
    """A quarter or month by name, its year where a label says one, and whether the column tells what became of it."""

    name: str
    year: str = ""
    is_status: bool = False


@dataclass(frozen=True)
class Marked:
    """What the marks of a row say: the periods in order, a date that stands in one of them, and other words."""

    periods: tuple[str, ...]
    dates: tuple[str, ...]
    remarks: tuple[str, ...]


def period_column(labels: Sequence[str]) -> PeriodColumn | None:
    """The period that a column's labels, from the top one down, name; None for any other column."""
    folded = [fold(latin_digits(label)).strip(" .:") for label in labels]
    years = [year for label in folded for year in re.findall(_YEAR, label)]
    names = [name for label in folded if (name := _name_of(re.sub(_YEAR, "", label).strip(" -/,.:()'")))]
    if not names:
        return None
    is_status = bool(re.fullmatch(_OF_STATUS, folded[-1]))
    return PeriodColumn(names[-1], years[-1] if years else "", is_status)


def is_of_period(label: str) -> bool:
    """Whether a label stands below the name of a quarter: planned, status."""
    return re.fullmatch(f"{_OF_PLAN}|{_OF_STATUS}", fold(label).strip(" .:")) is not None


def marked(cells: Sequence[tuple[PeriodColumn, str]], year: str) -> Marked:
    """What the cells of a row say; ``year`` stands for the year that the labels leave out."""
    periods: list[str] = []
    dates: list[str] = []
    remarks: list[str] = []
    for column, words in cells:
        text = " ".join(words.split())
        period = f"{column.name} {column.year or year}".strip()
        plain = fold(text).strip(" .()")
        if column.is_status:
            remarks.extend([f"{period}: {text}"] if text else [])
        elif plain in _NO_MARKS:
            remarks.append(f"{period}: {text}")
        elif text:
            periods.append(period)
            dated = _date_in(text, column.year or year)
            if dated:
                dates.append(dated)
            elif plain and plain not in MARKS:
                remarks.append(f"{period}: {text}")
    return Marked(tuple(dict.fromkeys(periods)), tuple(dates), tuple(remarks))


def timeline_in(periods: Sequence[str]) -> str:
    """Periods as one timeline: one as it is, neighbours as a span, two others as one of two, more in a row."""
    names, years = [one.rpartition(" ")[0] or one for one in periods], {one.rpartition(" ")[2] for one in periods}
    if len(periods) < 2 or len(years) > 1:
        return ", ".join(periods)
    year = next(iter(years))
    if _follow(periods):
        return f"{names[0]}-{names[-1]} {year}"
    return f"{names[0]}/{names[1]} {year}" if len(names) == 2 else f"{', '.join(names)} {year}"


def _follow(periods: Sequence[str]) -> bool:
    """Whether each period begins where the one before it ends."""
    read = [timeline_of(period) for period in periods]
    return all(
        above.end is not None and below.start is not None and (below.start - above.end).days == 1
        for above, below in pairwise(read)
    )


def _date_in(text: str, year: str) -> str:
    """The date or month that stands in a cell in place of a mark, with the year where it is left out."""
    return next((words for words in (text, f"{text} {year}") if timeline_of(words).is_understood), "")


def _name_of(label: str) -> str:
    """``Q2`` for a quarter, a month's name as written, nothing for other words."""
    if label in MONTHS:
        return label.capitalize()
    for ordinal, number in _ORDINALS:
        if re.fullmatch(_QUARTER.format(ordinal=ordinal), label):
            return f"Q{number}"
    return ""
