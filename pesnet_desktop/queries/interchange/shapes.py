"""The small shapes that every document of the interchange is made of; missing facts are null."""

from collections.abc import Mapping, Sequence
from datetime import date

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.rich_text import RichText

Json = None | bool | int | str | Sequence["Json"] | Mapping[str, "Json"]
Document = dict[str, Json]


def known(text: str) -> str | None:
    """The text, or null when there is none."""
    return text or None


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def first_day(dates: DateRange | None) -> str | None:
    return day(dates.start if dates else None)


def last_day(dates: DateRange | None) -> str | None:
    return day(dates.end if dates else None)


def iso2(country: str) -> str | None:
    found = find_country(country)
    return found.iso2 if found else None


def blocks(text: RichText) -> list[Document]:
    """The blocks of a rich text; a numbered line is a bullet here."""
    return [
        {"kind": "p" if block.kind == "paragraph" else "bullet", "text": block.text}
        for block in text.blocks
        if block.text.strip()
    ]


def lines(text: RichText, *, bullets: bool) -> list[str]:
    """The words of the bullets of a rich text, or of its paragraphs."""
    return [block.text for block in text.blocks if (block.kind != "paragraph") == bullets and block.text.strip()]
