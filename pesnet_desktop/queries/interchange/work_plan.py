"""A work plan as other programs get it: ``workplan/1``."""

from collections.abc import Sequence
from typing import Literal

from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.providers import ProviderName
from pesnet_desktop.model.timeline import Timeline
from pesnet_desktop.queries.activity import ActivityRow, ProviderRow, activities
from pesnet_desktop.queries.interchange.shapes import Document, blocks, day, known
from pesnet_desktop.queries.work_plan import AreaRow, areas, headers, plan
from pesnet_desktop.store import Store


def workplan(store: Store, plan_id: str) -> Document:
    """The plan whole, its texts in English, else in the first language there is. Raises Problem when it is gone."""
    kept = plan(store, plan_id)
    if kept is None:
        raise Problem("record-gone")
    own = activities(store, plan_id)
    return {
        "format": "workplan/1",
        "organisation": known(kept.organisation),
        "title": known(kept.title.in_language("en")),
        "status": kept.state,
        "period": {"start_year": kept.start_year, "end_year": kept.end_year},
        "front_matter": [
            {"label": row.label.in_language("en"), "content": blocks(row.content.in_language("en"))}
            for row in headers(store, plan_id)
        ],
        "thematic_areas": [_area(area, own.get(area.id, [])) for area in areas(store, plan_id)],
    }


def _area(area: AreaRow, rows: list[ActivityRow]) -> Document:
    objectives = area.objectives.in_language("en")
    return {
        "number": known(area.number),
        "title": known(area.title.in_language("en")),
        "objectives": [block.text for block in objectives.blocks if block.text.strip()],
        "activities": [_activity(row) for row in rows],
    }


def _activity(row: ActivityRow) -> Document:
    timeline, place = Timeline.parse(row.timeline), Place.parse(row.venue)
    regime = LanguageRegime.parse(row.languages)
    return {
        "number": known(row.number),
        "kind": known(row.kind),
        "title": known(row.title.in_language("en")),
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
        "beneficiaries": known(row.beneficiaries.in_language("en")),
        "description": blocks(row.description.in_language("en")),
        "status": row.state,
        "events": list(row.event_ids),
    }


def _providers(rows: Sequence[ProviderRow]) -> list[Document]:
    """``joiner`` says how a provider stands to the one before it; the first stands as the second does."""
    names = [row.as_name for row in rows]
    joiners = [_joiner(name) for name in names]
    if len(joiners) > 1:
        joiners[0] = joiners[1]
    return [
        {
            "name": name.name,
            "kind": name.kind,
            "iso2": name.iso2,
            "tbc": row.status == "to_confirm",
            "joiner": joiner,
        }
        for row, name, joiner in zip(rows, names, joiners, strict=True)
    ]


def _joiner(name: ProviderName) -> Literal["and", "or"]:
    return "or" if name.is_alternative else "and"
