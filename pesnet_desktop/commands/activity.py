"""What an officer does with an activity of the plan. Its printed number never moves by itself: it is a citation."""

from collections.abc import Callable
from functools import partial

from sqlalchemy.orm import Session

from pesnet_desktop.commands.deviation import set_deviation_reason
from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.providers import put_providers
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, required, short, siblings, typed
from pesnet_desktop.model.deviation import FACTS, reason_field
from pesnet_desktop.model.entities import Activity, ThematicArea
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.languages import field_in
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.status import ACTIVITY_STATES, ActivityState
from pesnet_desktop.model.timeline import split_cell
from pesnet_desktop.model.wording import LANGUAGES, Language, Wording
from pesnet_desktop.store import Store


def add_activity(store: Store, area_id: str, title: str, number: str = "", after_id: str | None = None) -> str:
    """A new activity at the end of an area, or behind another; without a number it gets the next free one."""
    line = required(title)
    with store.edit(
        "Add an activity to area {area}: {title}", title=short(line), **named(store, "thematic_area", area_id)
    ) as session:
        found(session, ThematicArea, area_id)
        rows = siblings(session, Activity.area_id, area_id)
        activity = Activity(
            id=new_id(),
            area_id=area_id,
            position=put_last(rows),
            number=one_line(number) or _next_number(session, area_id),
            kind=PrintedTitle.parse(line).kind,
            title=Wording.english(line),
        )
        session.add(activity)
        if after_id is not None:
            put_after(rows, activity, after_id)
        return activity.id


def rename_activity(store: Store, activity_id: str, title: str, language: Language = "en") -> None:
    """Corrects a title. In English an activity has one; in the other languages an empty one is missing again."""
    line = required(title) if language == "en" else one_line(title)
    with store.edit(
        "Correct the title of activity {activity}{language}: {title}",
        title=short(line),
        language=aside(language),
        **named(store, "activity", activity_id),
    ) as session:
        activity = found(session, Activity, activity_id)
        activity.title = activity.title.with_text(language, line)
        if language == "en":
            activity.kind = PrintedTitle.parse(line).kind


def set_activity_number(store: Store, activity_id: str, number: str) -> None:
    line = one_line(number)
    with store.edit(
        "Number activity {activity} as {number}", number=line or "–", **named(store, "activity", activity_id)
    ) as session:
        found(session, Activity, activity_id).number = line


def set_timeline(store: Store, activity_id: str, timeline: str) -> None:
    """The timeline as typed; what is not understood is kept and printed as typed."""
    line = one_line(timeline)
    with store.edit(
        "Change the timeline of activity {activity}: {words}",
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        found(session, Activity, activity_id).timeline = line


def set_activity_venue(store: Store, activity_id: str, venue: str) -> None:
    line = one_line(venue)
    with store.edit(
        "Change the venue of activity {activity}: {words}", words=typed(line), **named(store, "activity", activity_id)
    ) as session:
        found(session, Activity, activity_id).venue = line


def set_timeline_venue(store: Store, activity_id: str, cell: str) -> None:
    """Both as they stand in the plan's cell: ``Q2 2025 / On-site (Azerbaijan)``."""
    line = one_line(cell)
    timeline, venue = split_cell(line)
    with store.edit(
        "Change the timeline and venue of activity {activity}: {words}",
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        activity = found(session, Activity, activity_id)
        activity.timeline, activity.venue = timeline, venue


def set_activity_languages(store: Store, activity_id: str, languages: str) -> None:
    line = one_line(languages)
    with store.edit(
        "Change the languages of activity {activity}: {words}",
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        found(session, Activity, activity_id).languages = line


def set_beneficiaries(store: Store, activity_id: str, beneficiaries: str, language: Language = "en") -> None:
    line = one_line(beneficiaries)
    with store.edit(
        "Change the beneficiaries of activity {activity}{language}: {words}",
        words=typed(line),
        language=aside(language),
        **named(store, "activity", activity_id),
    ) as session:
        activity = found(session, Activity, activity_id)
        activity.beneficiaries = activity.beneficiaries.with_text(language, line)


def set_description(store: Store, activity_id: str, description: RichText, language: Language = "en") -> None:
    with store.edit(
        "Edit the description of activity {activity}{language}",
        language=aside(language),
        **named(store, "activity", activity_id),
    ) as session:
        activity = found(session, Activity, activity_id)
        activity.description = activity.description.with_text(language, description)


def set_providers(store: Store, activity_id: str, providers: str) -> None:
    """The providers as typed in the plan's cell; those whose name stays keep their row."""
    line = one_line(providers)
    with store.edit(
        "Change the providers of activity {activity}: {words}",
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        put_providers(session, found(session, Activity, activity_id).id, line)


def set_activity_state(store: Store, activity_id: str, state: str, reason: str = "") -> None:
    """One of ACTIVITY_STATES, and for what was moved or dropped the reason, a sentence."""
    if state not in ACTIVITY_STATES:
        raise Problem("state-unknown", words=short(one_line(state)), known=", ".join(ACTIVITY_STATES))
    with store.edit(
        "Mark activity {activity} as {state}", state=(state,), **named(store, "activity", activity_id)
    ) as session:
        activity = found(session, Activity, activity_id)
        activity.state, activity.reason = _state(state), one_line(reason) or activity.reason


def set_activity_reason(store: Store, activity_id: str, reason: str, language: Language = "en") -> None:
    line = one_line(reason)
    with store.edit(
        "Give the reason for the state of activity {activity}: {words}",
        words=typed(line),
        **named(store, "activity", activity_id),
    ) as session:
        setattr(found(session, Activity, activity_id), field_in("reason", language), line)


def move_activity(store: Store, activity_id: str, area_id: str, after_id: str | None) -> None:
    """Moves an activity behind another of an area (None: to its front)."""
    with store.edit("Move activity {activity} to another place", **named(store, "activity", activity_id)) as session:
        activity = found(session, Activity, activity_id)
        activity.area_id = found(session, ThematicArea, area_id).id
        put_after(siblings(session, Activity.area_id, area_id), activity, after_id)


def remove_activity(store: Store, activity_id: str) -> None:
    with store.edit("Remove activity {activity}: {name}", **named(store, "activity", activity_id)) as session:
        session.delete(found(session, Activity, activity_id))


def _reason_setter(fact: str, language: Language) -> Callable[[Store, str, str], None]:
    """Gives the reason why a fact is not as planned, for every event made from an activity."""
    return lambda store, activity_id, reason: set_deviation_reason(store, activity_id, fact, reason, language=language)


def _description_setter(language: Language) -> Callable[[Store, str, str], None]:
    return lambda store, activity_id, text: set_description(store, activity_id, RichText.of(text), language)


SETTERS: dict[str, Callable[[Store, str, str], None]] = {
    "title": rename_activity,
    "number": set_activity_number,
    "timeline": set_timeline,
    "venue": set_activity_venue,
    "timeline_venue": set_timeline_venue,
    "languages": set_activity_languages,
    "providers": set_providers,
    "beneficiaries": set_beneficiaries,
    "description": _description_setter("en"),
    "state": set_activity_state,
    "reason": set_activity_reason,
    "reason_fr": partial(set_activity_reason, language="fr"),
    "reason_ar": partial(set_activity_reason, language="ar"),
    **{reason_field(fact, language): _reason_setter(fact, language) for language in LANGUAGES for fact in FACTS},
    "title_fr": partial(rename_activity, language="fr"),
    "title_ar": partial(rename_activity, language="ar"),
    "beneficiaries_fr": partial(set_beneficiaries, language="fr"),
    "beneficiaries_ar": partial(set_beneficiaries, language="ar"),
    "description_fr": _description_setter("fr"),
    "description_ar": _description_setter("ar"),
}
"""Every field that is typed as text, by name: what the table's cells and the command line set."""


def set_activity_field(store: Store, activity_id: str, field: str, text: str) -> None:
    """Sets one of SETTERS' fields as typed."""
    setter = SETTERS.get(field)
    if setter is None:
        raise Problem("field-unknown", field=field, known=", ".join(SETTERS))
    setter(store, activity_id, text)


def _next_number(session: Session, area_id: str) -> str:
    rows = [found(session, Activity, row.id) for row in siblings(session, Activity.area_id, area_id)]
    taken = [int(row.number) for row in rows if row.number.isdecimal()]
    return str(max(taken, default=0) + 1)


def _state(state: str) -> ActivityState:
    return next(known for known in ACTIVITY_STATES if known == state)
