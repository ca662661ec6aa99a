"""Accepts a work plan as read from Word: everything of it in one step that can be undone as one."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from pesnet_desktop.commands.providers import put_providers
from pesnet_desktop.commands.rows import new_id, one_line, short
from pesnet_desktop.model.entities import Activity, PlanHeader, ThematicArea, WorkPlan
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import RichWording, Wording
from pesnet_desktop.store import Store

Answers = Mapping[tuple[int, str], str]
"""What the officer chose: (place of the activity in ``draft.activities``, field) → the field's text."""


def accept_work_plan(store: Store, draft: WorkPlanDraft, answers: Answers | None = None) -> str:
    """Makes a new plan of the draft and the officer's answers, in one step; returns its id.

    It is always a plan of its own: an import never overwrites a plan that is there.
    """
    if not draft.areas and not draft.headers:
        raise Problem("nothing-to-accept")
    title = one_line(draft.title) or one_line(draft.file_name)
    chosen = dict(answers or {})
    with store.edit("Import {title}", title=short(title)) as session:
        plan = WorkPlan(
            id=new_id(),
            organisation=one_line(draft.organisation),
            title=Wording.english(title),
            start_year=draft.start_year,
            end_year=draft.end_year,
        )
        session.add(plan)
        session.flush()
        for header, position in zip(draft.headers, spread(len(draft.headers)), strict=True):
            _put_header(session, plan.id, position, header.label, RichWording.english(header.content))
        first = 0
        for area, position in zip(draft.areas, spread(len(draft.areas)), strict=True):
            _put_area(session, plan.id, position, _answered(area, first, chosen))
            first += len(area.activities)
        return plan.id


def _answered(area: DraftArea, first: int, chosen: Answers) -> DraftArea:
    activities = tuple(
        _with_answers(activity, {field: text for (place, field), text in chosen.items() if place == first + offset})
        for offset, activity in enumerate(area.activities)
    )
    return replace(area, activities=activities)


def _with_answers(activity: DraftActivity, texts: Mapping[str, str]) -> DraftActivity:
    return replace(
        activity,
        number=texts.get("number", activity.number),
        title=texts.get("title", activity.title),
        timeline=texts.get("timeline", activity.timeline),
        venue=texts.get("venue", activity.venue),
        languages=texts.get("languages", activity.languages),
        providers=texts.get("providers", activity.providers),
        beneficiaries=texts.get("beneficiaries", activity.beneficiaries),
    )


def _put_header(session: Session, plan_id: str, position: str, label: str, content: RichWording) -> None:
    session.add(
        PlanHeader(
            id=new_id(), plan_id=plan_id, position=position, label=Wording.english(one_line(label)), content=content
        )
    )


def _put_area(session: Session, plan_id: str, position: str, draft: DraftArea) -> None:
    area = ThematicArea(
        id=new_id(),
        plan_id=plan_id,
        position=position,
        number=draft.number,
        title=Wording.english(one_line(draft.title)),
        objectives=RichWording.english(draft.objectives),
    )
    session.add(area)
    session.flush()
    for activity, place in zip(draft.activities, spread(len(draft.activities)), strict=True):
        _put_activity(session, area.id, place, activity)


def _put_activity(session: Session, area_id: str, position: str, draft: DraftActivity) -> None:
    title = one_line(draft.title)
    activity = Activity(
        id=new_id(),
        area_id=area_id,
        position=position,
        number=one_line(draft.number),
        kind=PrintedTitle.parse(title).kind,
        title=Wording.english(title),
        timeline=one_line(draft.timeline),
        venue=one_line(draft.venue),
        languages=one_line(draft.languages),
        beneficiaries=Wording.english(one_line(draft.beneficiaries)),
        description=RichWording.english(draft.description),
    )
    session.add(activity)
    session.flush()
    put_providers(session, activity.id, one_line(draft.providers))
