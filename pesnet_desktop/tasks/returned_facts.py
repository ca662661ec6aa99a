"""Says how a fact in a returned paper was understood: a date, a time, a venue, a timeline, the languages."""

from collections.abc import Callable

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.returned import Place

Reading = tuple[str, tuple[str, ...]]
"""The fact in words, and the doubts about it."""


def read_fact(place: Place, words: str, language: str) -> Reading:
    """How ``words`` are understood in a field that is a fact; nothing for other fields."""
    reader = _READERS.get((place.table, place.field))
    return reader(words, language) if reader is not None and words.strip() else ("", ())


def _dates(words: str, language: str) -> Reading:
    from pesnet_desktop.model.dates import DateRange
    from pesnet_desktop.model.tbc import without_tbc

    read = DateRange.parse(without_tbc(words))
    if read is None:
        return "", (_("“{words}” was not understood as a date. It is kept as written.").format(words=words),)
    return read.text(language), ()


def _day(words: str, language: str) -> Reading:
    from pesnet_desktop.commands.returned_fields import day_words
    from pesnet_desktop.model.dates import DateRange, day_text

    read = DateRange.parse(day_words(words))
    if read is None:
        return "", (_("“{words}” was not understood as a date. Type the day, as in 8 July 2025.").format(words=words),)
    return day_text(read.start, language), ()


def _time(words: str, _language: str) -> Reading:
    from pesnet_desktop.model.times import read_times

    read = read_times(words)
    if read is None or read[2].strip():
        return "", (_("“{words}” was not understood as a time. Type it as in 09:30.").format(words=words),)
    return "–".join(clock for clock in read[:2] if clock), ()


def _venue(words: str, language: str) -> Reading:
    from pesnet_desktop.model.place import Venue

    read = Venue.parse(words)
    if not read.is_understood:
        return "", (_("“{words}” was not understood as a place. It is kept as written.").format(words=words),)
    return read.in_language(language), ()


def _timeline(words: str, language: str) -> Reading:
    from pesnet_desktop.model.timeline import Timeline

    read = Timeline.parse(words)
    if not read.is_understood:
        return "", (_("“{words}” was not understood as a time. It is kept as written.").format(words=words),)
    return read.reading(language), ()


_READERS: dict[tuple[str, str], Callable[[str, str], Reading]] = {
    ("event", "dates"): _dates,
    ("event", "venue"): _venue,
    ("day", "heading"): _day,
    ("slot", "time"): _time,
    ("activity", "timeline"): _timeline,
}
