"""What an officer does with a person of the directory: how to write to them; no name of a step says whom."""

from pesnet_desktop.commands.rows import found, found_if, one_line
from pesnet_desktop.commands.typed_fields import Readers, read_field
from pesnet_desktop.model.entities import Institution, Person
from pesnet_desktop.store import Store

PERSON_FIELDS: Readers = {
    "honorific": one_line,
    "post": one_line,
    "post_fr": one_line,
    "post_ar": one_line,
    "email": one_line,
    "phone": one_line,
}


def set_person_field(store: Store, person_id: str, field: str, text: str) -> None:
    """One of PERSON_FIELDS as typed."""
    kept = read_field(PERSON_FIELDS, field, text)
    with store.edit("Change “{field}” of a person in the directory", field=(field,)) as session:
        setattr(found(session, Person, person_id), field, kept)


def set_person_institution(store: Store, person_id: str, institution_id: str) -> None:
    """Says which house somebody is from; no id takes it away."""
    with store.edit("Name the institution of a person in the directory") as session:
        found(session, Person, person_id).institution_id = found_if(session, Institution, institution_id)
