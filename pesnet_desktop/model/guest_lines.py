"""A list of people as it is copied from Excel or Word: a line each, with country, institution, name and post."""

import re
from collections.abc import Sequence

from pesnet_desktop.model.countries import find_country
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.person_name import PersonName
from pesnet_desktop.model.text import clean_text, fold

PARTS = ("country", "institution", "name", "post")
"""The order of the columns where no line of heads says another."""

_HEADS = {
    "country": "country; member country; pays; pays membre; البلد; الدولة; ülke",
    "institution": "institution; organisation; organization; المؤسسة; الجهة; kurum",
    "honorific": "title; honorific; civilité; titre; اللقب; unvan",
    "name": "name; full name; participant; nom; nom complet; الاسم; ad; adı soyadı",
    "post": "post; position; designation; fonction; poste; المنصب; الوظيفة; görev",
}
_PART_OF = {fold(word.strip()): part for part, words in _HEADS.items() for word in words.split(";")}
_CELL = {
    "\t": re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*)'),
    ";": re.compile(r'"((?:[^"\n]|"")*)"(?=[;\n]|\Z)|([^;\n]*)'),
}


@dataclass(frozen=True)
class GuestLine:
    """One person, or an institution without a person; each part as it was typed."""

    country: str = ""
    institution: str = ""
    honorific: str = ""
    name: str = ""
    post: str = ""


def read_guest_lines(text: str) -> tuple[GuestLine, ...]:
    """Everybody of a list whose cells are parted by tabs, else by semicolons; lines without words are left out.

    A first line of heads (“Name; Country; Position”) says the order of the columns.
    """
    rows = _rows(clean_text(text))
    parts: Sequence[str] = PARTS
    if rows and (heads := _heads(rows[0])):
        parts, rows = heads, rows[1:]
    read = (_guest(dict(zip(parts, row, strict=False))) for row in rows)
    return tuple(line for line in read if line != GuestLine())


def _rows(text: str) -> list[list[str]]:
    """The cells line by line; a cell in quotation marks may hold line ends, as Excel copies them."""
    cell = _CELL["\t" if "\t" in text else ";"]
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        found = cell.match(text, place)
        if found is None:
            return rows
        quoted, plain = found.groups()
        words = plain if quoted is None else quoted.replace('""', '"')
        rows[-1].append(" ".join(words.split()))
        place = found.end() + 1
        if place > len(text):
            return rows
        if text[place - 1] == "\n":
            rows.append([])


def _heads(row: Sequence[str]) -> tuple[str, ...]:
    """What each column holds, where a line is one of heads; a column of something else has no name."""
    parts = tuple(_PART_OF.get(fold(cell).rstrip(" :."), "") for cell in row)
    return parts if "name" in parts and sum(map(bool, parts)) > 1 else ()


def _guest(cells: dict[str, str]) -> GuestLine:
    """A line of one cell names a person, unless it names a country; an honorific before a name is its own part."""
    if list(cells) == ["country"] and find_country(cells["country"]) is None:
        cells = {"name": cells["country"]}
    name, honorific = cells.get("name", ""), cells.get("honorific", "")
    read = PersonName.parse(name)
    if not honorific and read.honorific and name.startswith(read.honorific):
        honorific, name = read.honorific, name.removeprefix(read.honorific).strip(" ,")
    return GuestLine(cells.get("country", ""), cells.get("institution", ""), honorific, name, cells.get("post", ""))
