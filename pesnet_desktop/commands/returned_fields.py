"""Enters what a returned paper says into a field: each by the command that an officer would use."""

import re
from collections.abc import Callable, Mapping

from pesnet_desktop.commands import activity, event, network_text, programme, section, speech, work_plan
from pesnet_desktop.commands.organiser import HELPING, HOLDING
from pesnet_desktop.commands.returned_holders import enter_holders
from pesnet_desktop.commands.returned_parts import BETWEEN, enter_part_line, enter_speaker
from pesnet_desktop.commands.rows import found, one_line, short
from pesnet_desktop.model.entities import Event, Slot, Topic
from pesnet_desktop.model.papers.returned import Place, Said
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import has_tbc
from pesnet_desktop.model.text import fold
from pesnet_desktop.model.times import read_times
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

Setter = Callable[[Store, str, Said, Language], None]


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
    behind = re.split(BETWEEN, heading, maxsplit=1)[-1]
    return re.split(r"[,،]", behind, maxsplit=1)[-1].strip()


def _text(said: Said) -> str:
    return said.text if isinstance(said, RichText) else said


def _rich(said: Said) -> RichText:
    return said if isinstance(said, RichText) else RichText.of(said)


def _line(command: Callable[[Store, str, str, Language], None]) -> Setter:
    """Words of a line, entered in the paper's language."""
    return lambda store, row, said, language: command(store, row, _text(said), language)


def _typed(command: Callable[[Store, str, str], None]) -> Setter:
    """A fact that is typed once for all languages."""
    return lambda store, row, said, _language: command(store, row, _text(said).replace("\u00a0", " "))


def _prose(command: Callable[[Store, str, RichText, Language], None]) -> Setter:
    return lambda store, row, said, language: command(store, row, _rich(said), language)


def _holders(roles: tuple[str, ...]) -> Setter:
    return lambda store, row, said, language: enter_holders(store, row, _text(said), language, roles)


def _set_time(store: Store, slot_id: str, said: Said, _language: Language) -> None:
    read = read_times(_text(said))
    if read is None or read[2].strip():
        raise Problem("time-not-understood", words=short(one_line(_text(said))))
    programme.retime_slot(store, slot_id, read[0], read[1])


def _set_dates(store: Store, event_id: str, said: Said, _language: Language) -> None:
    """Dates whose “(tbc)” was taken out are confirmed."""
    words, status = _text(said).replace("\u00a0", " "), _open_status(store, event_id, "dates_status")
    event.set_event_dates(store, event_id, words)
    if status and words.strip() and not has_tbc(words):
        event.set_event_dates_status(store, event_id, "confirmed")


def _set_venue(store: Store, event_id: str, said: Said, _language: Language) -> None:
    """A venue whose “(tbc)” was taken out is confirmed."""
    words, status = _text(said).replace("\u00a0", " "), _open_status(store, event_id, "venue_status")
    event.set_event_venue(store, event_id, words)
    if status and words.strip() and not has_tbc(words):
        event.set_event_venue_status(store, event_id, "confirmed")


def _open_status(store: Store, event_id: str, column: str) -> str:
    """The status of an open fact; empty where it is open no more."""
    with store.read() as session:
        status: str = getattr(found(session, Event, event_id), column)
    return status if status in OPEN else ""


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
    if own and fold(line).startswith(fold(own)) and re.match(BETWEEN, line[len(own) :]):
        return own, re.sub(rf"^{BETWEEN}", "", line[len(own) :])
    if shared and fold(line).endswith(fold(shared)) and len(line) > len(shared):
        return re.sub(rf"{BETWEEN}$", "", line[: -len(shared)]), shared
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


def _set_area_heading(store: Store, area_id: str, said: Said, language: Language) -> None:
    """``Thematic Area 1: Digital Technologies``: the words behind the number are the title."""
    work_plan.rename_area(store, area_id, re.split(BETWEEN, _text(said), maxsplit=1)[-1], language)


SETTERS: Mapping[tuple[str, str], Setter] = {
    ("event", "title"): _line(event.rename_event),
    ("event", "dates"): _set_dates,
    ("event", "venue"): _set_venue,
    ("event", "languages"): _typed(event.set_event_languages),
    ("event", "organisers"): _holders(HOLDING),
    ("event", "partners"): _holders(HELPING),
    ("section", "heading"): _line(section.rename_section),
    ("section", "body"): _prose(section.set_section_body),
    ("day", "heading"): _set_day,
    ("slot", "time"): _set_time,
    ("slot", "title"): _set_slot_title,
    ("slot", "subtopics"): _set_subtopics,
    ("part", "title"): _line(programme.rename_part),
    ("part", "line"): _line(enter_part_line),
    ("speaker", "name"): _line(enter_speaker),
    ("work_plan", "title"): _line(work_plan.rename_work_plan),
    ("plan_header", "label"): _line(work_plan.set_header_label),
    ("plan_header", "content"): _prose(work_plan.set_header_content),
    ("thematic_area", "heading"): _set_area_heading,
    ("thematic_area", "objectives"): _prose(work_plan.set_area_objectives),
    ("activity", "title"): _line(activity.rename_activity),
    ("activity", "beneficiaries"): _line(activity.set_beneficiaries),
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
