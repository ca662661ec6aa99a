"""What an officer does with the opening speeches that an event's report tells of; no name of a step says who spoke."""

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, siblings
from pesnet_desktop.commands.typed_fields import Readers, read_field
from pesnet_desktop.model.entities import Event, Speech
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

SPEECH_FIELDS: Readers = {
    "speaker": required,
    "speaker_fr": one_line,
    "speaker_ar": one_line,
    "post": one_line,
    "post_fr": one_line,
    "post_ar": one_line,
}


def add_speech(store: Store, event_id: str, speaker: str, post: str = "") -> str:
    """One more speech at the end; the speaker as typed, with honorific."""
    line = required(speaker)
    with store.edit("Add a speech to the report of {event}", **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        rows = siblings(session, Speech.event_id, event_id)
        speech = Speech(id=new_id(), event_id=event_id, position=put_last(rows), speaker=line, post=one_line(post))
        session.add(speech)
        return speech.id


def set_speech_field(store: Store, speech_id: str, field: str, text: str) -> None:
    """One of SPEECH_FIELDS as typed."""
    kept = read_field(SPEECH_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of a speech in the report of {event}", field=(field,), **named(store, "speech", speech_id)
    ) as session:
        setattr(found(session, Speech, speech_id), field, kept)


def set_speech_summary(store: Store, speech_id: str, body: RichText, language: Language = "en") -> None:
    """What was said, a paragraph of the report."""
    with store.edit(
        "Edit a speech in the report of {event}{language}",
        language=aside(language),
        **named(store, "speech", speech_id),
    ) as session:
        speech = found(session, Speech, speech_id)
        speech.summary = speech.summary.with_text(language, body)


def move_speech(store: Store, speech_id: str, after_id: str | None) -> None:
    with store.edit("Move a speech in the report of {event}", **named(store, "speech", speech_id)) as session:
        speech = found(session, Speech, speech_id)
        put_after(siblings(session, Speech.event_id, speech.event_id), speech, after_id)


def remove_speech(store: Store, speech_id: str) -> None:
    with store.edit("Remove a speech from the report of {event}", **named(store, "speech", speech_id)) as session:
        session.delete(found(session, Speech, speech_id))
