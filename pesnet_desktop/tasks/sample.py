"""The sample workspace: the public facts of the network's plan and events, entered by the commands an officer uses."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.sample_languages import (
    enter_event_texts,
    enter_plan_texts,
    enter_reasons,
    enter_workshop_texts,
)
from pesnet_desktop.tasks.sample_papers import enter_network, enter_papers

Entry = Mapping[str, object]


@dataclass(frozen=True)
class _Numbers:
    """The ids of the plan's activities by their printed numbers, ``1.3``."""

    plan_id: str
    activities: dict[str, str]


def make_sample(path: Path | None) -> Store:
    """A new file at ``path`` (None: in memory) with the sample's facts, open. Raises Problem where one lies there.

    Where the disk does not take all of the sample, nothing of it is left.
    """
    store = create_store(path)
    try:
        fill_with_sample(store)
    except Problem:
        store.close()
        if path is not None:
            path.unlink(missing_ok=True)
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        raise
    return store


def fill_with_sample(store: Store) -> str:
    """Enters the sample's facts, all in one step; returns the id of its work plan."""
    with store.one_step("Enter the sample"):
        written = _read("translations")
        numbers = _enter_plan(store, _read("plan"), written)
        for entry in _entries(_read("events"), "events"):
            _enter_event(store, entry, numbers)
        enter_event_texts(store, written)
        event_id = _enter_workshop(store, _read("kuala-lumpur"), numbers)
        enter_workshop_texts(store, event_id, written)
        enter_reasons(store, event_id, written)
        enter_network(store, _read("network"))
        enter_papers(store, event_id, _read("kuala-lumpur-papers"))
    return numbers.plan_id


def _enter_plan(store: Store, plan: Entry, written: Entry) -> _Numbers:
    from pesnet_desktop.commands import activity, work_plan

    plan_id = work_plan.add_work_plan(
        store, _text(plan, "title"), _whole(plan, "start_year"), _whole(plan, "end_year"), _text(plan, "organisation")
    )
    for header in _entries(plan, "headers"):
        work_plan.add_header(store, plan_id, _text(header, "label"), RichText.of(_text(header, "content").strip()))
    activities: dict[str, str] = {}
    for area in _entries(plan, "areas"):
        objectives = RichText.of(_text(area, "objectives").strip())
        area_id = work_plan.add_area(store, plan_id, _text(area, "title"), _text(area, "number"), objectives)
        for entry in _entries(area, "activities"):
            activity_id = activity.add_activity(store, area_id, _text(entry, "title"), _text(entry, "number"))
            for field in ("timeline", "venue", "languages", "providers", "beneficiaries", "description"):
                activity.set_activity_field(store, activity_id, field, _text(entry, field).strip())
            activities[f"{_text(area, 'number')}.{_text(entry, 'number')}"] = activity_id
    enter_plan_texts(store, plan_id, activities, written)
    work_plan.adopt_work_plan(store, plan_id, date.fromisoformat(_text(plan, "adopted_on")))
    return _Numbers(plan_id, activities)


def _enter_event(store: Store, entry: Entry, numbers: _Numbers) -> None:
    """An event of the public list: held, online or on site; linked to its activity where the list's title says so."""
    from pesnet_desktop.commands import activity, event

    titles = entry.get("titles")
    first, *others = [str(title) for title in titles] if isinstance(titles, list) else [""]
    event_id = event.add_event(store, first, _text(entry, "dates"), _text(entry, "venue"))
    for title in others:
        event.add_event_title(store, event_id, title)
    event.set_event_state(store, event_id, "held")
    for field in ("participants", "countries"):
        if field in entry:
            event.set_event_field(store, event_id, field, str(entry[field]))
    if "activity" in entry:
        activity_id = numbers.activities[_text(entry, "activity")]
        event.link_activity(store, event_id, activity_id)
        activity.set_activity_state(store, activity_id, "implemented")


def _enter_workshop(store: Store, workshop: Entry, numbers: _Numbers) -> str:
    """Activity 1.3 as it became a workshop: facts, concept note, programme, and the report that will tell of it."""
    from pesnet_desktop.commands import deviation, event, organiser, programme, progress_report, section
    from pesnet_desktop.queries.event import concept_note
    from pesnet_desktop.queries.event import event as event_facts

    event_id = event.make_event_from_activity(store, numbers.activities[_text(workshop, "activity")])
    for field in ("title", "dates", "venue", "languages"):
        event.set_event_field(store, event_id, field, _text(workshop, field))
    facts = event_facts(store, event_id)
    for row in facts.organisers if facts else ():
        organiser.remove_organiser(store, row.id)
    for entry in _entries(workshop, "organisers"):
        organiser.add_organiser(store, event_id, _text(entry, "name"), _text(entry, "role"), _text(entry, "capacity"))
    reasons = workshop["reasons"]
    for fact, reason in reasons.items() if isinstance(reasons, dict) else ():
        deviation.set_deviation_reason(
            store, numbers.activities[_text(workshop, "activity")], fact, str(reason), event_id
        )
    sections = workshop["sections"]
    for kept in concept_note(store, event_id):
        if isinstance(sections, dict) and kept.kind in sections:
            section.set_section_body(store, kept.id, RichText.of(str(sections[kept.kind]).strip()))
    written = workshop["programme"]
    if isinstance(written, dict):
        programme.set_programme(store, event_id, _text(written, "text"))
    report = workshop["report"]
    if isinstance(report, dict):
        report_id = progress_report.add_progress_report(store, numbers.plan_id, _text(report, "forum"))
        for field in ("session", "place", "held_on", "since", "until", "number"):
            progress_report.set_report_field(store, report_id, field, _text(report, field))
    return event_id


def _read(name: str) -> Entry:
    return tomllib.loads((paths.resources() / "samples" / f"{name}.toml").read_text(encoding="utf-8"))


def _entries(entry: Entry, name: str) -> Sequence[Entry]:
    found = entry.get(name)
    return found if isinstance(found, list) else []


def _text(entry: Entry, name: str) -> str:
    return str(entry.get(name, ""))


def _whole(entry: Entry, name: str) -> int | None:
    found = entry.get(name)
    return found if isinstance(found, int) else None
