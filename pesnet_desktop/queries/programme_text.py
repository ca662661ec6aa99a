"""The programme of an event as an officer would type it."""

from pesnet_desktop.model.programme_line import (
    DraftDay,
    DraftPart,
    DraftSpeaker,
    ProgrammeLine,
    TopicMention,
    print_programme,
)
from pesnet_desktop.model.status import STATUSES, Status
from pesnet_desktop.queries.programme import PartRow, SlotRow, programme
from pesnet_desktop.store import Store


def programme_text(store: Store, event_id: str, language: str = "en") -> str:
    """The whole programme as an officer would type it."""
    days = [
        DraftDay(day.number, day.date, tuple(_draft_slot(slot, language) for slot in day.slots))
        for day in programme(store, event_id)
    ]
    return print_programme(days, language)


def typed_line(slot: SlotRow, language: str) -> str:
    """What an officer would type for a slot in one line."""
    draft = _draft_slot(slot, language)
    listed = "; ".join(part.text for part in draft.parts)
    head = " ".join(part for part in (draft.time, draft.whole_title) if part)
    return f"{head}: {listed}" if listed else head


def _draft_slot(slot: SlotRow, language: str) -> ProgrammeLine:
    topic = slot.topic
    return ProgrammeLine(
        "",
        slot.starts,
        slot.ends,
        slot.title.in_language(language),
        tuple(_draft_part(part, language) for part in slot.parts),
        TopicMention(topic.number, topic.title.in_language(language)) if topic else None,
        topic.subtopics.in_language(language) if topic and slot.opens_topic else "",
    )


def _draft_part(part: PartRow, language: str) -> DraftPart:
    """A part as typed; what is nested below it is listed with its speakers."""
    speakers = tuple(DraftSpeaker(one.name, _status(one.status)) for one in part.speakers)
    below = tuple(DraftSpeaker(_draft_part(one, language).text) for one in part.parts)
    return DraftPart(part.title.in_language(language), (*speakers, *below))


def _status(status: str) -> Status:
    return next((known for known in STATUSES if known == status), "confirmed")
