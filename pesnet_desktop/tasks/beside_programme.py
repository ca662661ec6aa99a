"""Whether the programme of a paper says the same as the one that is here; what is not worded yet is filled in."""

from collections.abc import Sequence

from pesnet_desktop.model.programme_line import DraftDay, DraftPart, ProgrammeLine
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.queries.programme import DayRow, PartRow, SlotRow, SpeakerRow


def is_same_programme(present: Sequence[DayRow], drafted: Sequence[DraftDay], language: Language) -> bool:
    """Whether days, hours, parts and speakers are the same, and every word that is here in ``language`` too."""
    return len(present) == len(drafted) and all(
        (not new.held_on or new.held_on == old.date)
        and len(old.slots) == len(new.slots)
        and all(_is_same_slot(slot, line, language) for slot, line in zip(old.slots, new.slots, strict=True))
        for old, new in zip(present, drafted, strict=True)
    )


def _is_same_slot(slot: SlotRow, line: ProgrammeLine, language: Language) -> bool:
    return (
        (slot.starts, slot.ends) == (line.starts, line.ends)
        and _is_same_title(slot, line, language)
        and len(slot.parts) == len(line.parts)
        and all(_is_same_part(old, new, language) for old, new in zip(slot.parts, line.parts, strict=True))
    )


def _is_same_title(slot: SlotRow, line: ProgrammeLine, language: Language) -> bool:
    """The title with that of its topic, and the topic's subtopics; a paper may write a topic as a plain title."""
    topic = slot.topic
    own = [slot.title, *([topic.title] if topic else [])]
    if not any(_words(one, language) for one in own):
        return True
    said = ": ".join(filter(None, (_words(one, language) for one in own)))
    listed = _words(topic.subtopics, language) if topic and slot.opens_topic else ""
    return said == line.whole_title and (not line.subtopics or not listed or listed == line.subtopics)


def _is_same_part(part: PartRow, drafted: DraftPart, language: Language) -> bool:
    """What is nested below a part is listed among its speakers."""
    below: list[SpeakerRow | PartRow] = [*part.speakers, *part.parts]
    return (
        _says(part.title, drafted.title, language)
        and len(below) == len(drafted.speakers)
        and all(
            _is_same_speaker(old, new.name, new.status == "to_confirm", language)
            for old, new in zip(below, drafted.speakers, strict=True)
        )
    )


def _is_same_speaker(row: SpeakerRow | PartRow, name: str, is_open: bool, language: Language) -> bool:
    """A name that came with a paper in another language is no English one."""
    if isinstance(row, PartRow):
        return _says(row.title, name, language)
    own = _words(row.names, language)
    is_foreign = language == "en" and own in (row.names.fr, row.names.ar)
    return (row.status == "to_confirm") == is_open and (is_foreign or own in ("", name))


def _says(wording: Wording, words: str, language: Language) -> bool:
    """Whether a row says these words, or nothing yet in this language."""
    own = _words(wording, language)
    return own == words if own else bool(words) == bool(wording.in_language(language))


def _words(wording: Wording, language: Language) -> str:
    return str(getattr(wording, language))
