"""What a text that was being typed becomes when it is taken over: the edit it would have been."""

from collections.abc import Callable, Mapping
from functools import partial

from pesnet_desktop.commands.activity import set_activity_field, set_description
from pesnet_desktop.commands.network import set_network_field
from pesnet_desktop.commands.network_text import set_network_text_body
from pesnet_desktop.commands.picture import set_picture_caption
from pesnet_desktop.commands.run_of_show import set_run_of_show_field
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.commands.speech import set_speech_summary
from pesnet_desktop.commands.work_plan import (
    rename_area,
    rename_work_plan,
    set_area_objectives,
    set_header_content,
    set_header_label,
)
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.store import Store
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.guest_tables import GuestKind, guest_kinds
from pesnet_desktop.ui.line_model import NEW
from pesnet_desktop.ui.network_tables import NetworkKind, document_table, role_table
from pesnet_desktop.ui.organiser_rows import set_organiser_words
from pesnet_desktop.ui.paper_facts import set_paper_fact
from pesnet_desktop.ui.people_table import people_table
from pesnet_desktop.ui.slot_languages import set_slot_words

Writer = Callable[[Store, Draft], object]


def write_draft(store: Store, draft: Draft) -> None:
    """Writes a draft as one edit; one of a table that no field is typed into any more is left out."""
    writer = next((write for table, write in writers().items() if table == draft.table), None)
    if writer is not None:
        writer(store, draft)


def writers() -> Mapping[DraftTable, Writer]:
    """For each table whose fields note drafts what one of them becomes."""
    return {
        "activity": _activity,
        "work_plan": lambda store, draft: rename_work_plan(store, draft.row, draft.text, _language_of(draft.field)),
        "plan_header": _headed(set_header_label, "content", set_header_content),
        "thematic_area": _headed(rename_area, "objectives", set_area_objectives),
        "event": _field(set_paper_fact),
        "organiser": _field(set_organiser_words),
        "slot": _slot,
        "topic": _field(partial(set_slot_words, "topic")),
        "part": _field(partial(set_slot_words, "part")),
        "speaker": _field(partial(set_slot_words, "speaker")),
        "network": _network,
        "section": _prose(set_section_body),
        "speech": _prose(set_speech_summary),
        "network_text": _prose(set_network_text_body),
        "picture": lambda store, draft: set_picture_caption(store, draft.row, draft.text, _language_of(draft.field)),
        **{kind.table: _guests(kind) for kind in guest_kinds()},
        **{kind.table: _lines(kind) for kind in (document_table(), role_table(), people_table())},
    }


def _field(keep: Callable[[Store, str, str, str], None]) -> Writer:
    return lambda store, draft: keep(store, draft.row, draft.field, draft.text)


def _prose(write: Callable[[Store, str, RichText, Language], None]) -> Writer:
    return lambda store, draft: write(store, draft.row, RichText.from_json(draft.text), _language_of(draft.field))


def _headed(
    rename: Callable[[Store, str, str, Language], None],
    body: str,
    write: Callable[[Store, str, RichText, Language], None],
) -> Writer:
    """A heading or, in the fields called ``body``, the text below it."""
    prose = _prose(write)

    def take_over(store: Store, draft: Draft) -> None:
        if draft.field.startswith(body):
            prose(store, draft)
        else:
            rename(store, draft.row, draft.text, _language_of(draft.field))

    return take_over


def _activity(store: Store, draft: Draft) -> None:
    if draft.field.startswith("description"):
        _prose(set_description)(store, draft)
    else:
        set_activity_field(store, draft.row, draft.field, draft.text)


def _slot(store: Store, draft: Draft) -> None:
    """“title:fr” is what the slot is called in French; everything else is its run of show."""
    if ":" in draft.field:
        set_slot_words("slot", store, draft.row, draft.field, draft.text)
    else:
        set_run_of_show_field(store, draft.row, draft.field, draft.text)


def _network(store: Store, draft: Draft) -> None:
    field, _mark, language = draft.field.partition(":")
    set_network_field(store, field, draft.text, _language_of(language))


def _guests(kind: GuestKind) -> Writer:
    """A cell of a table of guests; what stood in its last line is a line of its own, for the event in the row."""

    def write(store: Store, draft: Draft) -> None:
        if draft.field == NEW:
            kind.add(store, draft.row, draft.text)
        else:
            kind.change(store, "", draft.row, draft.field, draft.text)

    return write


def _lines(kind: NetworkKind) -> Writer:
    """A cell of a table of the network; what stood in its last line is a line of its own."""

    def write(store: Store, draft: Draft) -> None:
        if draft.field == NEW:
            kind.add(store, draft.text)
        else:
            kind.change(store, draft.row, draft.field, draft.text)

    return write


def _language_of(field: str) -> Language:
    """“body_fr” is French; without a language it is English."""
    return next((code for code in LANGUAGES if field.endswith(code)), "en")
