"""What a text that was being typed becomes when it is taken over: the edit it would have been."""

from collections.abc import Callable, Mapping

from pesnet_desktop.commands import (
    guest_list,
    invitation,
    network,
    network_document,
    nomination,
    participant,
    role_term,
)
from pesnet_desktop.commands.activity import set_activity_field
from pesnet_desktop.commands.event import set_event_field
from pesnet_desktop.commands.network_text import set_network_text_body
from pesnet_desktop.commands.picture import set_picture_caption
from pesnet_desktop.commands.run_of_show import set_run_of_show_field
from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.commands.speech import set_speech_summary
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES, Language
from pesnet_desktop.store import Store
from pesnet_desktop.store.drafts import Draft

NEW = "new"
"""The field of what was being typed into the last line of a table: a line of its own, for the event in the row."""

_FIELDS: Mapping[str, Callable[[Store, str, str, str], None]] = {
    "activity": set_activity_field,
    "event": set_event_field,
    "invitation": invitation.set_invitation_field,
    "nomination": nomination.set_nomination_field,
    "participant": participant.set_participant_field,
    "network_document": network_document.set_network_document_field,
    "role_term": role_term.set_role_term_field,
    "slot": set_run_of_show_field,
}
_LINES: Mapping[str, Callable[[Store, str, str], object]] = {
    "invitation": guest_list.add_invitation_list,
    "participant": guest_list.add_participant_list,
    "nomination": nomination.add_nomination,
}
_PROSE: Mapping[str, Callable[[Store, str, RichText, Language], None]] = {
    "section": set_section_body,
    "speech": set_speech_summary,
    "network_text": set_network_text_body,
}


def write_draft(store: Store, draft: Draft) -> None:
    """Writes a draft as one edit; one for a table that has none of this is left out."""
    if draft.table in _PROSE:
        _PROSE[draft.table](store, draft.row, RichText.from_json(draft.text), _language_of(draft.field))
    elif draft.table == "picture":
        set_picture_caption(store, draft.row, draft.text, _language_of(draft.field))
    elif draft.table == "network":
        field, _mark, language = draft.field.partition(":")
        network.set_network_field(store, field, draft.text, _language_of(language))
    elif draft.field == NEW and draft.table in _LINES:
        _LINES[draft.table](store, draft.row, draft.text)
    elif draft.table in _FIELDS:
        _FIELDS[draft.table](store, draft.row, draft.field, draft.text)


def _language_of(field: str) -> Language:
    """“body_fr” is French; without a language it is English."""
    return next((code for code in LANGUAGES if field.endswith(code)), "en")
