"""The sample's French and Arabic texts: drafts that a native speaker still has to check."""

from collections.abc import Iterator, Mapping

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

Entry = Mapping[str, object]
LANGUAGES: tuple[Language, ...] = ("fr", "ar")


def enter_plan_texts(store: Store, plan_id: str, activities: Mapping[str, str], written: Entry) -> None:
    """The titles of the plan, its areas and activities (by printed number), and the labels of its header rows."""
    from pesnet_desktop.commands import activity, work_plan
    from pesnet_desktop.queries.work_plan import areas, headers

    for language, title in _texts(written["plan"]):
        work_plan.rename_work_plan(store, plan_id, title, language)
    labels = written["headers"]
    if isinstance(labels, list):
        for header, label in zip(headers(store, plan_id), labels, strict=False):
            for language, words in _texts(label):
                work_plan.set_header_label(store, header.id, words, language)
    own = _entries(written, "areas")
    for area in areas(store, plan_id):
        for language, title in _texts(own.get(area.number)):
            work_plan.rename_area(store, area.id, title, language)
    for number, entry in _entries(written, "activities").items():
        for language, title in _texts(entry):
            activity.rename_activity(store, activities[number], title, language)


def enter_event_texts(store: Store, written: Entry) -> None:
    """The titles of public events, found by their English ones."""
    from pesnet_desktop.commands.event import rename_event
    from pesnet_desktop.queries.event import events

    titles = _entries(written, "events")
    for line in events(store):
        for language, title in _texts(titles.get(line.title)):
            rename_event(store, line.id, title, language)


def enter_workshop_texts(store: Store, event_id: str, written: Entry) -> None:
    """The workshop's title, the sections of its concept note, what its programme says of its own, and its speakers."""
    from pesnet_desktop.commands import event, programme, section
    from pesnet_desktop.queries.event import concept_note
    from pesnet_desktop.queries.programme import programme as days

    for language, title in _texts(written["workshop"]):
        event.rename_event(store, event_id, title, language)
    sections = _entries(written, "sections")
    for kept in concept_note(store, event_id):
        for language, body in _texts(sections.get(kept.kind)):
            section.set_section_body(store, kept.id, RichText.of(body), language)
    slots, topics = _entries(written, "slots"), _entries(written, "topics")
    for slot in (slot for day in days(store, event_id) for slot in day.slots):
        for language, title in _texts(slots.get(slot.title.en)):
            programme.rename_slot(store, slot.id, title, language)
        if slot.topic and slot.opens_topic:
            entry = topics.get(slot.topic.title.en)
            for language, title in _texts(entry):
                programme.rename_topic(store, slot.topic.id, title, language)
            for language, subtopics in _texts(entry, "subtopics_"):
                programme.set_subtopics(store, slot.topic.id, subtopics, language)
        for part in slot.parts:
            for speaker in part.speakers:
                for language, name in _texts(_entries(written, "speakers").get(speaker.name)):
                    programme.rename_speaker(store, speaker.id, name, language)


def enter_reasons(store: Store, event_id: str, written: Entry) -> None:
    """Why the workshop is not as planned."""
    from pesnet_desktop.commands.deviation import set_deviation_reason
    from pesnet_desktop.queries.event import event

    facts = event(store, event_id)
    for activity in facts.activities if facts else ():
        for fact, entry in _entries(written, "reasons").items():
            for language, reason in _texts(entry):
                set_deviation_reason(store, activity.id, fact, reason, event_id, language)


def _entries(written: Entry, name: str) -> Mapping[str, object]:
    found = written.get(name)
    return found if isinstance(found, dict) else {}


def _texts(entry: object, prefix: str = "") -> Iterator[tuple[Language, str]]:
    """What an entry says in each language that it knows."""
    for language in LANGUAGES if isinstance(entry, dict) else ():
        text = str(entry.get(f"{prefix}{language}", "")).strip() if isinstance(entry, dict) else ""
        if text:
            yield language, text
