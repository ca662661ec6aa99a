"""Fields that are typed as text: how the words of each are read before they are kept."""

from collections.abc import Callable, Collection, Mapping

from sqlalchemy.orm import Session

from pesnet_desktop.commands.rows import one_line, short
from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.entities import Country
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.model.text import clean_text

Readers = Mapping[str, Callable[[str], str]]
"""For each field by name the way its words are read; a reader raises Problem for what it does not understand."""


def read_field(readers: Readers, field: str, text: str) -> str:
    """What is kept of ``text`` in ``field``; a Problem names the fields there are."""
    reader = readers.get(field)
    if reader is None:
        raise Problem("field-unknown", field=short(one_line(field)), known=", ".join(readers))
    return reader(text)


def as_lines(text: str) -> str:
    """Words of several lines, such as an address."""
    return clean_text(text).strip()


def as_day(text: str) -> str:
    """A day as ``YYYY-MM-DD``, or empty."""
    line = one_line(text)
    read = DateRange.parse(line) if line else None
    if line and read is None:
        raise Problem("date-not-understood", words=short(line))
    return read.start.isoformat() if read else ""


def one_of(known: Collection[str]) -> Callable[[str], str]:
    """Reads one of a few words, and nothing else."""

    def read(text: str) -> str:
        word = one_line(text)
        if word not in known:
            raise Problem("state-unknown", words=short(word), known=", ".join(filter(None, known)))
        return word

    return read


def known_country(session: Session, words: str) -> str | None:
    """The id of the member state that ``words`` name, if it is in the file."""
    country = find_country(words)
    row = session.get(Country, country_id(country.iso2)) if country else None
    return row.id if row else None
