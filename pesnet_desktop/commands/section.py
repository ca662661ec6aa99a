"""What an officer does with the sections of an event's concept note."""

from typing import get_args

from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings
from pesnet_desktop.model.entities import Event, Section
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.sections import USUAL_SECTIONS
from pesnet_desktop.model.wording import Language, TextState, Wording
from pesnet_desktop.store import Store


def add_section(store: Store, event_id: str, heading: str, after_id: str | None = None) -> str:
    """A new section at the end of the concept note, or behind another."""
    line = required(heading)
    with store.edit(
        "Add a section to the note of {event}: {heading}", heading=short(line), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id)
        rows = siblings(session, Section.event_id, event_id)
        section = Section(id=new_id(), event_id=event_id, position=put_last(rows), heading=Wording.english(line))
        session.add(section)
        if after_id is not None:
            put_after(rows, section, after_id)
        return section.id


def rename_section(store: Store, section_id: str, heading: str, language: Language = "en") -> None:
    line = required(heading)
    with store.edit(
        "Rename {section} in the note of {event}{language}: {heading}",
        heading=short(line),
        language=aside(language),
        **named(store, "section", section_id),
    ) as session:
        section = found(session, Section, section_id)
        section.heading = section.heading.with_text(language, line)


def set_section_body(store: Store, section_id: str, body: RichText, language: Language = "en") -> None:
    """The text of a section; a text changed in English makes reviewed translations outdated."""
    with store.edit(
        "Edit {section} in the note of {event}{language}",
        language=aside(language),
        **named(store, "section", section_id),
    ) as session:
        section = found(session, Section, section_id)
        changed = section.body.in_language(language) != body
        section.body = section.body.with_text(language, body)
        if language == "en" and changed:
            for other in ("fr", "ar"):
                if getattr(section.body, f"{other}_state") == "reviewed":
                    setattr(section, f"body_{other}_state", "outdated")


def set_section_state(store: Store, section_id: str, state: str, language: Language = "en") -> None:
    """How far a section has come in a language: draft, reviewed, outdated."""
    if state not in get_args(TextState):
        raise Problem("state-unknown", words=short(one_line(state)), known=", ".join(get_args(TextState)))
    with store.edit(
        "Mark {section} in the note of {event}{language} as {state}",
        language=aside(language),
        state=(state,),
        **named(store, "section", section_id),
    ) as session:
        section = found(session, Section, section_id)
        known = next(one for one in get_args(TextState) if one == state)
        section.body = section.body.with_text(language, getattr(section.body, language), known)


def move_section(store: Store, section_id: str, after_id: str | None) -> None:
    with store.edit("Move {section} in the note of {event}", **named(store, "section", section_id)) as session:
        section = found(session, Section, section_id)
        put_after(siblings(session, Section.event_id, section.event_id), section, after_id)


def remove_section(store: Store, section_id: str) -> None:
    with store.edit("Remove {section} from the note of {event}", **named(store, "section", section_id)) as session:
        session.delete(found(session, Section, section_id))


def put_usual_sections(session: Session, event_id: str) -> None:
    """The eight sections that a concept note usually has, empty, in order."""
    for usual, position in zip(USUAL_SECTIONS, spread(len(USUAL_SECTIONS)), strict=True):
        session.add(Section(id=new_id(), event_id=event_id, position=position, kind=usual.kind, heading=usual.heading))
