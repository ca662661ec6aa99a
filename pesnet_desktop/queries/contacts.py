"""The persons of the directory with all that is kept of them: post by language, house, and how to reach them."""

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.wording import Wording
from pesnet_desktop.queries.reading import Fields, texts, typed, typed_columns, wording
from pesnet_desktop.queries.reading import wording_columns as columns
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class ContactRow:
    """A person; ``acronym`` and ``institution`` name the house that they are from, empty where none was named."""

    id: str
    honorific: str
    name: str
    email: str
    phone: str
    post: Wording
    acronym: str
    institution: Wording


def contacts(store: Store) -> tuple[ContactRow, ...]:
    """Everybody in the directory by name."""
    return tuple(_contact(row) for row in texts(store, _CONTACTS))


def _contact(row: Fields) -> ContactRow:
    key, honorific, name, email, phone = row[:5]
    return ContactRow(key, honorific, name, email, phone, typed(row[5:8]), row[8], wording(row[9:]))


_CONTACTS = f"""SELECT p.id, p.honorific, p.name, p.email, p.phone, {typed_columns("p.post")}, i.acronym,
    {columns("i.name")} FROM person p LEFT JOIN institution i ON i.id = p.institution_id
    ORDER BY p.name, p.post, p.id"""
