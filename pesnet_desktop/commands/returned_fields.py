"""Enters what a returned paper says into a field: each by the command that an officer would use."""

import re
from collections.abc import Callable, Mapping

from pesnet_desktop.commands import activity, event, network_text, programme, section, speech, work_plan
from pesnet_desktop.commands.rows import found, one_line, short
from pesnet_desktop.model.entities import Slot, Speaker, Topic
from pesnet_desktop.model.papers.returned import Place, Said
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import take_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.times import read_times
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

Setter = Callable[[Store, str, Said, Language], None]
_BETWEEN = r"\s*[:：]\s*"


def can_set(place: Place) -> bool:
    return (place.table, place.field) in SETTERS


def enter_field(store: Store, place: Place, said: Said, language: Language) -> None:
    """Enters the words, in the language of the paper. Raises Problem for a fact that is not understood."""
    setter = SETTERS.get((place.table, place.field))
    if setter is None:
        raise Problem("field-unknown", field=place.field, known=", ".join(field for _table, field in SETTERS))
    setter(store, place.id, said, language)


def day_words(heading: str) -> str:
    """The date in a day's heading: ``Day 1: Tuesday, 8 July 2025``."""
    behind = re.split(_BETWEEN, heading, maxsplit=1)[-1]
    return re.split(r"[,،]", behind, maxsplit=1)[-1].strip()


def _text(said: Said) -> str:
    return said.text if isinstance(said, RichText) else said


def _rich(said: Said) -> RichText:
    return said if isinstance(said, RichText) else RichText.of(said)


def _worded(command: Callable[[Store, str, str, Language], None]) -> Setter:
    """A text that has a wording in each language."""
    return lambda store, row, said, language: command(store, row, _text(said), language)


def _typed(command: Callable[[Store, str, str], None]) -> Setter:
    """A fact that is typed once for all languages."""
    return lambda store, row, said, _language: command(store, row, _text(said).replace("\u00a0", " "))


def _prose(command: Callable[[Store, str, RichText, Language], None]) -> Setter:
    return lambda store, row, said, language: command(store, row, _rich(said), language)


def _set_time(store: Store, slot_id: str, said: Said, _language: Language) -> None:
    read = read_times(_text(said))
    if read is None or read[2].strip():
        raise Problem("time-not-understood", words=short(one_line(_text(said))))
    programme.retime_slot(store, slot_id, read[0], read[1])


def _set_day(store: Store, day_id: str, said: Said, _language: Language) -> None:
    programme.set_day_date(store, day_id, day_words(_text(said)))


def _set_slot_title(store: Store, slot_id: str, said: Said, language: Language) -> None:
    """``Topic One: Career Guidance``: a slot with a topic is called by both; each takes its own half."""
    line = one_line(_text(said))
    with store.read() as session:
        slot = found(session, Slot, slot_id)
        topic = session.get(Topic, slot.topic_id) if slot.topic_id else None
        own, shared = slot.title.in_language(language), topic.title.in_language(language) if topic else ""
        topic_id = topic.id if topic else ""
    if not topic_id:
        programme.rename_slot(store, slot_id, line, language)
        return
    lead, rest = _halves(line, own, shared)
    if lead != own:
        programme.rename_slot(store, slot_id, lead, language)
    if rest != shared:
        programme.rename_topic(store, topic_id, rest, language)


def _halves(line: str, own: str, shared: str) -> tuple[str, str]:
    """The slot's own words and its topic's, told by the half that stayed, else by the first colon."""
    if own and fold(line).startswith(fold(own)) and re.match(_BETWEEN, line[len(own) :]):
        return own, re.sub(rf"^{_BETWEEN}", "", line[len(own) :])
    if shared and fold(line).endswith(fold(shared)) and len(line) > len(shared):
        return re.sub(rf"{_BETWEEN}$", "", line[: -len(shared)]), shared
    if not own:
        return "", line
    lead, colon, rest = line.partition(":")
    return (lead.strip(), rest.strip()) if colon else (own, line)


def _set_subtopics(store: Store, slot_id: str, said: Said, language: Language) -> None:
    with store.read() as session:
        topic_id = found(session, Slot, slot_id).topic_id
    if topic_id is None:
        raise Problem("record-gone")
    programme.set_subtopics(store, topic_id, _text(said), language)


def _set_speaker(store: Store, speaker_id: str, said: Said, language: Language) -> None:
    """“(tbc)” behind a name is the speaker's status."""
    name, is_open = take_tbc(_text(said))
    with store.read() as session:
        speaker = found(session, Speaker, speaker_id)
        was_open, kept = speaker.status in OPEN, getattr(speaker, "name" if language == "en" else f"name_{language}")
    if name != kept:
        programme.rename_speaker(store, speaker_id, name, language)
    if is_open != was_open:
        programme.set_speaker_status(store, speaker_id, "to_confirm" if is_open else "confirmed")


def _set_area_heading(store: Store, area_id: str, said: Said, language: Language) -> None:
    """``Thematic Area 1: Digital Technologies``: the words behind the number are the title."""
    work_plan.rename_area(store, area_id, re.split(_BETWEEN, _text(said), maxsplit=1)[-1], language)


SETTERS: Mapping[tuple[str, str], Setter] = {
    ("event", "title"): _worded(event.rename_event),
    ("event", "dates"): _typed(event.set_event_dates),
    ("event", "venue"): _typed(event.set_event_venue),
    ("event", "languages"): _typed(event.set_event_languages),
    ("section", "heading"): _worded(section.rename_section),
    ("section", "body"): _prose(section.set_section_body),
    ("day", "heading"): _set_day,
    ("slot", "time"): _set_time,
    ("slot", "title"): _set_slot_title,
    ("slot", "subtopics"): _set_subtopics,
    ("part", "title"): _worded(programme.rename_part),
    ("speaker", "name"): _set_speaker,
    ("work_plan", "title"): _worded(work_plan.rename_work_plan),
    ("plan_header", "label"): _worded(work_plan.set_header_label),
    ("plan_header", "content"): _prose(work_plan.set_header_content),
    ("thematic_area", "heading"): _set_area_heading,
    ("thematic_area", "objectives"): _prose(work_plan.set_area_objectives),
    ("activity", "title"): _worded(activity.rename_activity),
    ("activity", "beneficiaries"): _worded(activity.set_beneficiaries),
    ("activity", "description"): _prose(activity.set_description),
    ("activity", "number"): _typed(activity.set_activity_number),
    ("activity", "timeline"): _typed(activity.set_timeline),
    ("activity", "venue"): _typed(activity.set_activity_venue),
    ("activity", "languages"): _typed(activity.set_activity_languages),
    ("activity", "providers"): _typed(activity.set_providers),
    ("speech", "summary"): _prose(speech.set_speech_summary),
    ("network_text", "body"): _prose(network_text.set_network_text_body),
}
"""What can be entered, by table and field of the map."""
