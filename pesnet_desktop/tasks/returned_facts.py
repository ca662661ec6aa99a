"""Says how a fact in a returned paper was understood: a date, a time, a venue, a timeline, the languages."""

import re
from collections.abc import Callable

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.model.text import fold

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
    return _as_open_as(words, read.text(language), language), ()


def _as_open_as(words: str, fact: str, language: str) -> str:
    """The fact, with “(tbc)” where it was written with it: that is its status."""
    from pesnet_desktop.model.tbc import has_tbc, tbc

    return f"{fact} {tbc(language)}" if has_tbc(words) else fact


def _day(words: str, language: str) -> Reading:
    from pesnet_desktop.commands.returned_fields import day_words
    from pesnet_desktop.model.dates import DateRange, day_text, weekday

    read = DateRange.parse(day_words(words))
    if read is None:
        return "", (_("“{words}” was not understood as a date. Type the day, as in 8 July 2025.").format(words=words),)
    fact, named = day_text(read.start, language), _weekdays() & _words(words)
    if not named or fold(weekday(read.start, language)) in named or len(named) > 1:
        return fact, ()
    return fact, (_("{day} is a {weekday}.").format(day=fact, weekday=weekday(read.start, current_language())),)


def says_more(place: Place, words: str, was: str) -> bool:
    """Whether a heading, of which the program writes the day or the area's number itself, has more words around it."""
    return place.field == "heading" and bool(_around(place, words) - _around(place, was) - _weekdays())


def _around(place: Place, words: str) -> set[str]:
    from pesnet_desktop.commands.returned_fields import day_words

    own = {"day": day_words, "thematic_area": _behind_number}.get(place.table)
    return _words(words.removesuffix(own(words))) if own is not None else set()


def _behind_number(heading: str) -> str:
    from pesnet_desktop.commands.returned_parts import BETWEEN

    return re.split(BETWEEN, heading, maxsplit=1)[-1]


def _area(words: str, _language: str) -> Reading:
    return _behind_number(words), ()


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def _weekdays() -> set[str]:
    from pesnet_desktop.model.date_words import DATE_WORDS

    return {name for one in DATE_WORDS.values() for name in fold(one.weekdays).split()}


def _time(words: str, _language: str) -> Reading:
    from pesnet_desktop.model.times import read_times

    read = read_times(words)
    if read is None or read[2].strip():
        return "", (_("“{words}” was not understood as a time. Type it as in 09:30.").format(words=words),)
    return "–".join(clock for clock in read[:2] if clock), ()


def _venue(words: str, language: str) -> Reading:
    from pesnet_desktop.model.place import Venue
    from pesnet_desktop.model.tbc import without_tbc

    read = Venue.parse(without_tbc(words))
    if not read.is_understood:
        return "", (_("“{words}” was not understood as a place. It is kept as written.").format(words=words),)
    return _as_open_as(words, read.in_language(language), language), ()


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
    ("thematic_area", "heading"): _area,
    ("activity", "timeline"): _timeline,
}
