"""What an officer does with the run of show: room, interpreters, responsible officer and notes of each slot."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, one_line
from pesnet_desktop.commands.typed_fields import Readers, as_lines, read_field
from pesnet_desktop.model.entities import Slot
from pesnet_desktop.store import Store

RUN_OF_SHOW_FIELDS: Readers = {"room": one_line, "interpreters": one_line, "officer": one_line, "notes": as_lines}


def set_run_of_show_field(store: Store, slot_id: str, field: str, text: str) -> None:
    """One of RUN_OF_SHOW_FIELDS as typed; they stand on no other paper."""
    kept = read_field(RUN_OF_SHOW_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of {slot} on day {day}", field=(field,), **named(store, "slot", slot_id)
    ) as session:
        setattr(found(session, Slot, slot_id), field, kept)
