"""A work plan as other programs get it, ``workplan/1``: kept in the file, or as read from Word and only proposed."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import DraftActivity, WorkPlanDraft
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.providers import ProviderName, read_providers
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.queries.activity import ActivityRow, activities
from pesnet_desktop.queries.activity_facts import deviations, linked_events
from pesnet_desktop.queries.interchange.shapes import Document, blocks, day, known
from pesnet_desktop.queries.plan_table import TableActivity, plan_table
from pesnet_desktop.queries.work_plan import areas, headers, plan
from pesnet_desktop.store import Store

FORMAT = "workplan/1"


@dataclass(frozen=True)
class _Activity:
    """An activity, kept or proposed, in the words of the plan."""

    number: str
    kind: str
    title: str
    timeline: str
    venue: str
    languages: str
    providers: tuple[ProviderName, ...]
    beneficiaries: str
    description: RichText
    state: str = "planned"
    event_ids: tuple[str, ...] = ()
    deviations: tuple[Document, ...] = ()


def workplan(store: Store, plan_id: str) -> Document:
    """The plan whole, its texts in English, else in the first language there is. Raises Problem when it is gone."""
    kept = plan(store, plan_id)
    if kept is None:
        raise Problem("record-gone")
    own = activities(store, plan_id)
    table = plan_table(store, date.max, plan_id)
    changed = {one.id: _changed(store, one) for one in table.activities} if table else {}
    return {
        "format": FORMAT,
        "organisation": known(kept.organisation),
        "title": known(kept.title.in_language("en")),
        "status": kept.state,
        "period": {"start_year": kept.start_year, "end_year": kept.end_year},
        "front_matter": [
            _header(row.label.in_language("en"), row.content.in_language("en")) for row in headers(store, plan_id)
        ],
        "thematic_areas": [
            _area(
                area.number,
                area.title.in_language("en"),
                area.objectives.in_language("en"),
                [_kept(row, changed[row.id]) for row in own.get(area.id, [])],
            )
            for area in areas(store, plan_id)
        ],
    }


def plan_proposal(draft: WorkPlanDraft) -> Document:
    """A plan as read from Word, in the same shape, with what found no place in it and the questions that it raises."""
    return {
        "format": FORMAT,
        "organisation": known(draft.organisation),
        "title": known(draft.title),
        "status": "draft",
        "period": {"start_year": draft.start_year, "end_year": draft.end_year},
        "front_matter": [_header(row.label, row.content) for row in draft.headers],
        "thematic_areas": [
            _area(area.number, area.title, area.objectives, [_proposed(row) for row in area.activities])
            for area in draft.areas
        ],
        "file": draft.file_name,
        "unread": list(draft.unread),
        "doubts": [
            {"area": known(area.number), "activity": known(row.number), "field": one.field, "question": one.question}
            for area in draft.areas
            for row in area.activities
            for one in row.doubts
        ],
    }


def _changed(store: Store, planned: TableActivity) -> tuple[Document, ...]:
    """What the events made from an activity changed of the plan, and why."""
    return tuple(
        {
            "event": event.id,
            "fact": one.fact,
            "planned": known(one.planned or planned.title),
            "actual": known(one.actual or event.title),
            "reason": known(one.reason.in_language("en")),
        }
        for event in linked_events(store, planned.id)
        for one in deviations(planned, event, "en")
    )


def _kept(row: ActivityRow, changed: tuple[Document, ...]) -> _Activity:
    return _Activity(
        row.number,
        row.kind,
        row.title.in_language("en"),
        row.timeline,
        row.venue,
        row.languages,
        tuple(provider.as_name for provider in row.providers),
        row.beneficiaries.in_language("en"),
        row.description.in_language("en"),
        row.state,
        row.event_ids,
        changed,
    )


def _proposed(row: DraftActivity) -> _Activity:
    return _Activity(
        row.number,
        PrintedTitle.parse(row.title).kind,
        row.title,
        row.timeline,
        row.venue,
        row.languages,
        read_providers(row.providers),
        row.beneficiaries,
        row.description,
    )


def _header(label: str, content: RichText) -> Document:
    return {"label": label, "content": blocks(content)}


def _area(number: str, title: str, objectives: RichText, rows: list[_Activity]) -> Document:
    return {
        "number": known(number),
        "title": known(title),
        "objectives": [block.text for block in objectives.blocks if block.text.strip()],
        "activities": [_activity(row) for row in rows],
    }


def _activity(row: _Activity) -> Document:
    timeline, place = Timeline.parse(row.timeline), Place.parse(row.venue)
    regime = LanguageRegime.parse(row.languages)
    return {
        "number": known(row.number),
        "kind": known(row.kind),
        "title": known(row.title),
        "timeline": {
            "raw": known(row.timeline),
            "start": day(timeline.start),
            "end": day(timeline.end),
            "precision": timeline.precision,
        },
        "mode": known(place.mode),
        "venue": {"country": known(place.country), "iso2": place.iso2},
        "languages": list(regime.working),
        "interpretation": list(regime.interpretation),
        "interpretation_tbc": list(regime.interpretation_tbc),
        "providers": _providers(row.providers),
        "beneficiaries": known(row.beneficiaries),
        "description": blocks(row.description),
        "status": row.state,
        "events": list(row.event_ids),
        "deviations": list(row.deviations),
    }


def _providers(names: Sequence[ProviderName]) -> list[Document]:
    """``joiner`` says how a provider stands to the one before it; the first stands as the second does."""
    joiners = [_joiner(name) for name in names]
    if len(joiners) > 1:
        joiners[0] = joiners[1]
    return [
        {"name": name.name, "kind": name.kind, "iso2": name.iso2, "tbc": name.tbc, "joiner": joiner}
        for name, joiner in zip(names, joiners, strict=True)
    ]


def _joiner(name: ProviderName) -> Literal["and", "or"]:
    return "or" if name.is_alternative else "and"
