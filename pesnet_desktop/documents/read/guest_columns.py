"""The columns of lists of participants: told by their labels, by what stands below them, or without labels."""

from collections import Counter

from pesnet_desktop.documents.read.guest_rows import is_country
from pesnet_desktop.documents.read.standing import is_number
from pesnet_desktop.documents.read.table_heads import Head, Heads, field_named
from pesnet_desktop.documents.read.text import Row, Table
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.person_name import PersonName

FIELDS = (
    "number", "whole_guest", "post_institution", "institution_post", "given", "surname", "name", "honorific", "post",
    "institution", "country", "role", "contact",
)  # fmt: skip
"""The columns of a list of participants, in the order in which a label is compared."""


def with_posts(heads: Heads, table: Table) -> Heads:
    """A column “Title” holds posts where what stands in it is no honorific and no other column has them."""
    if {"post", "whole_guest", "post_institution", "institution_post"} & heads.fields:
        return heads
    found = next((head for head in heads.columns if head.field == "honorific"), None)
    cells = [cell.line for row in table.rows for cell in row.cells if found and heads.of(cell) is found]
    words = [one for one in cells if one and found and one != found.label]
    if not words or sum(bool(PersonName.parse(f"{one} A").honorific) for one in words) * 2 > len(words):
        return heads
    columns = (replace(head, field="post") if head is found else head for head in heads.columns)
    return replace(heads, columns=tuple(columns))


def told_heads(table: Table) -> Heads | None:
    """The columns of a table without labels: names are told by their honorifics, countries by their names."""
    counts: dict[int, Counter[str]] = {}
    rows = [row for row in table.rows if not row.is_empty and len(row.cells) > 1]
    for row in rows:
        for cell in row.cells:
            counts.setdefault(cell.column, Counter())[_kind_of(cell.line)] += 1
    names = [column for column, kinds in counts.items() if kinds["name"] * 2 > len(rows)]
    if not names:
        return None
    fields = {names[0]: "name"}
    for column, kinds in sorted(counts.items()):
        if column not in fields and kinds["country"] * 2 > len(rows) and "country" not in fields.values():
            fields[column] = "country"
        elif column not in fields and kinds["number"] * 2 > len(rows):
            fields[column] = "number"
    free = [column for column in sorted(counts) if column not in fields and column > names[0]]
    fields |= dict(zip(free, ("post", "institution") if len(free) > 1 else ("post_institution",), strict=False))
    return Heads(tuple(Head(fields.get(one, ""), "", one, one + 1) for one in sorted(counts)), table.width)


def _kind_of(words: str) -> str:
    if is_number(words):
        return "number"
    return "country" if is_country(words) else "name" if PersonName.parse(words).honorific else ""


def is_labels(row: Row) -> bool:
    """Whether a row on top says nothing but labels, though not those of a list that are known."""
    cells = [cell.line for cell in row.filled]
    return len(cells) > 1 and sum(bool(field_named(words, FIELDS)) for words in cells) * 3 >= len(cells) * 2


def is_list(fields: frozenset[str]) -> bool:
    """Whether columns make a list of people: their names, and something else of them."""
    return bool(fields & {"name", "surname", "whole_guest"}) and len(fields - {"contact"}) > 1
