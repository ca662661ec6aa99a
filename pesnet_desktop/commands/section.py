"""What an officer does with the sections of an event's papers: concept note, booklet, report, letter."""

from collections.abc import Collection
from typing import get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings
from pesnet_desktop.model.entities import Event, Section
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.sections import usual_sections
from pesnet_desktop.model.wording import Language, TextState, Wording
from pesnet_desktop.store import Store

_PAPERS = {
    "concept-note": "the_note",
    "booklet": "the_booklet",
    "event-report": "the_report",
    "invitation": "the_letter",
}


def add_section(
    store: Store,
    event_id: str,
    heading: str,
    after_id: str | None = None,
    paper: str = "concept-note",
    language: Language = "en",
) -> str:
    """A new section at the end of one of the event's papers, or behind another; its heading is in ``language``."""
    line = required(heading)
    with store.edit(
        "Add a section to {paper} of {event}: {heading}",
        paper=_named_paper(paper),
        heading=short(line),
        **named(store, "event", event_id),
    ) as session:
        found(session, Event, event_id)
        rows = siblings(session, Section.event_id, event_id)
        section = Section(id=new_id(), event_id=event_id, position=put_last(rows), paper=paper)
        section.heading = Wording().with_text(language, line)
        session.add(section)
        if after_id is not None:
            put_after(rows, section, after_id)
        return section.id


def add_usual_sections(store: Store, event_id: str, paper: str) -> None:
    """The sections that a paper usually has and this one has not, empty, in order, at the end."""
    with store.edit(
        "Add the usual sections to {paper} of {event}", paper=_named_paper(paper), **named(store, "event", event_id)
    ) as session:
        found(session, Event, event_id)
        own = select(Section.kind).where(Section.event_id == event_id, Section.paper == paper)
        put_usual_sections(session, event_id, paper, session.scalars(own).all())


def rename_section(store: Store, section_id: str, heading: str, language: Language = "en") -> None:
    line = required(heading)
    with store.edit(
        "Rename {section} in {paper} of {event}{language}: {heading}",
        heading=short(line),
        language=aside(language),
        **_named_section(store, section_id),
    ) as session:
        section = found(session, Section, section_id)
        section.heading = section.heading.with_text(language, line)


def set_section_body(store: Store, section_id: str, body: RichText, language: Language = "en") -> None:
    """The text of a section; a text changed in English makes reviewed translations outdated."""
    with store.edit(
        "Edit {section} in {paper} of {event}{language}",
        language=aside(language),
        **_named_section(store, section_id),
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
        "Mark {section} in {paper} of {event}{language} as {state}",
        language=aside(language),
        state=(state,),
        **_named_section(store, section_id),
    ) as session:
        section = found(session, Section, section_id)
        known = next(one for one in get_args(TextState) if one == state)
        section.body = section.body.with_text(language, getattr(section.body, language), known)


def move_section(store: Store, section_id: str, after_id: str | None) -> None:
    with store.edit("Move {section} in {paper} of {event}", **_named_section(store, section_id)) as session:
        section = found(session, Section, section_id)
        put_after(siblings(session, Section.event_id, section.event_id), section, after_id)


def remove_section(store: Store, section_id: str) -> None:
    with store.edit("Remove {section} from {paper} of {event}", **_named_section(store, section_id)) as session:
        session.delete(found(session, Section, section_id))


def put_usual_sections(session: Session, event_id: str, paper: str, kinds: Collection[str] = ()) -> None:
    """The sections that a paper usually has, but those of ``kinds``, empty, in order, after what is there."""
    rows = siblings(session, Section.event_id, event_id)
    for usual in usual_sections(paper):
        if usual.kind not in kinds:
            section = Section(id=new_id(), event_id=event_id, paper=paper, position=put_last(rows), kind=usual.kind)
            section.heading = usual.heading
            session.add(section)
            rows.append(section)


def _named_section(store: Store, section_id: str) -> dict[str, str | tuple[str, ...]]:
    """What the step of a section has places for: the section, its event, and which paper it stands in."""
    papers = store.rows("SELECT paper FROM section WHERE id = ?", (section_id,))
    return {**named(store, "section", section_id), "paper": _named_paper(*(str(paper) for (paper,) in papers))}


def _named_paper(paper: str) -> tuple[str, ...]:
    if paper not in _PAPERS:
        raise Problem("state-unknown", words=short(one_line(paper)), known=", ".join(_PAPERS))
    return (_PAPERS[paper],)
