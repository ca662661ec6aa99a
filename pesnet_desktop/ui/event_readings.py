"""What the fields of an event say they understood, in the interface's language."""

from datetime import date

from pesnet_desktop.i18n import _, current_language
from pesnet_desktop.model.countries import country_name
from pesnet_desktop.model.dates import DateRange, weekday
from pesnet_desktop.model.event_title import PrintedTitle, kind_name
from pesnet_desktop.model.place import Venue, mode_name
from pesnet_desktop.queries.event import EventLine
from pesnet_desktop.ui.field_edit import Reading


def read_dates(text: str) -> Reading:
    """“8–9 July 2025, Tuesday and Wednesday”."""
    read = DateRange.parse(text)
    if read is None:
        return Reading(_("Kept as written. No date was understood."), "kept", _("Type it as 8–9 July 2025."))
    return Reading(dates_words(read))


def dates_words(dates: DateRange) -> str:
    """The dates with their weekdays."""
    language = current_language()
    first = weekday(dates.start, language)
    days = (dates.end - dates.start).days
    if days == 0:
        return _("{dates}, {weekday}").format(dates=dates.text(language), weekday=first)
    last = weekday(dates.end, language)
    if days == 1:
        said = _("{dates}, {first} and {last}")
    else:
        said = _("{dates}, {first} to {last}")
    return said.format(dates=dates.text(language), first=first, last=last)


def read_event_venue(text: str) -> Reading:
    """What stands where: building, city, country, or who hosts it online."""
    read = Venue.parse(text)
    if not read.is_understood:
        return Reading(_("Kept as written. No place was understood."), "kept")
    language = current_language()
    parts = (
        mode_name(read.mode, language),
        _("seat: {seat}").format(seat=read.seat) if read.seat else "",
        read.building,
        read.city,
        country_name(read.country, language) if read.country else "",
    )
    return Reading(" · ".join(part for part in parts if part))


def read_title(text: str) -> Reading | None:
    """The kind of event that a printed title says: “Workshop on “…””."""
    read = PrintedTitle.parse(text)
    if not read.kind:
        return None
    return Reading(kind_name(read.kind, current_language()))


def read_count(text: str) -> Reading | None:
    if text.strip().isdecimal():
        return None
    return Reading(_("Type a number, or leave it empty while it is not known."), "wrong")


def read_day(text: str) -> Reading:
    """A single day, as a report's date and its window take it."""
    read = DateRange.parse(text)
    if read is None:
        return Reading(_("No date was understood. Type it as 2 March 2024."), "wrong")
    return Reading(dates_words(read))


def day_words(kept: str) -> str:
    """A kept day (``YYYY-MM-DD``) as people write it; anything else as it stands."""
    try:
        day = date.fromisoformat(kept)
    except ValueError:
        return kept
    return DateRange(day, day).text(current_language())


def listed_dates(event: EventLine) -> str:
    """An event's dates as a list prints them; as typed where they were not understood."""
    if not event.starts_on:
        return event.dates
    ends_on = event.ends_on or event.starts_on
    return DateRange(date.fromisoformat(event.starts_on), date.fromisoformat(ends_on)).text(current_language())
