"""House formats by name: how a date or a pair of dates behind ``|`` in a tag is printed in the paper's language."""

from collections.abc import Callable
from datetime import date

from pesnet_desktop.model.dates import DateRange, day_text, weekday

Dated = date | DateRange

FORMATS: dict[str, Callable[[Dated, str], str]] = {
    "long": lambda value, language: _range(value).text(language),
    "events-list": lambda value, language: _range(value).text(language, "events-list"),
    "weekday": lambda value, language: weekday(_range(value).start, language),
    "first-day": lambda value, language: day_text(_range(value).start, language),
    "last-day": lambda value, language: day_text(_range(value).end, language),
}
"""``long``: 8–9 July 2025; ``events-list``: 08-09 July 2025; ``weekday``: Tuesday; the first or last day in full."""


def formatted(value: Dated, name: str, language: str) -> str:
    """``value`` in the house format ``name``; without a name ``long``."""
    return FORMATS[name or "long"](value, language)


def _range(value: Dated) -> DateRange:
    return value if isinstance(value, DateRange) else DateRange(value, value)
