"""Reads on which day a plan was adopted, as the officer typed it."""

from datetime import date

from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.problems import Problem


def day_adopted(words: str) -> date:
    """The last day of the meeting; without words today. Raises Problem ``date-not-understood``."""
    if not words.strip():
        return date.today()  # noqa: DTZ011  (the officer's own day)
    read = DateRange.parse(words)
    if read is None:
        raise Problem("date-not-understood", words=words)
    return read.end
