"""Accepts a work plan as read from Word: everything of it in one step that can be undone as one."""

from collections.abc import Callable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.providers import first_providers
from pesnet_desktop.commands.rows import new_id, one_line, short
from pesnet_desktop.model.entities import Activity, Country, PlanHeader, ThematicArea, WorkPlan
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.paper_language import language_of
from pesnet_desktop.model.position import spread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import Language, RichWording, Wording
from pesnet_desktop.store import Store

Told = Callable[[int, int], None]
"""Hears how many activities are done, of how many. What it raises ends the step, and nothing of it is kept."""

_TOLD_EVERY = 50


def accept_work_plan(
    store: Store, draft: WorkPlanDraft, told: Told | None = None, language: Language | None = None
) -> str:
    """Makes a new plan of the draft, as an officer settled it, in one step; returns its id.

    Its texts become those of ``language``, without it of the one that it was read in.

    It is always a plan of its own: an import never overwrites a plan that is there. ``told`` hears how far it is, the
    last time when every activity is in its place and only the step's memory is still to be written.
    """
    if not draft.areas and not draft.headers:
        raise Problem("nothing-to-accept")
    title, spoken = one_line(draft.title) or one_line(draft.file_name), language or language_of(draft)
    with store.edit("Import {title}", title=short(title)) as session:
        plan = WorkPlan(
            id=new_id(),
            organisation=one_line(draft.organisation),
            title=Wording().with_text(spoken, title),
            start_year=draft.start_year,
            end_year=draft.end_year,
        )
        session.add(plan)
        session.flush()
        for header, position in zip(draft.headers, spread(len(draft.headers)), strict=True):
            put_header(session, plan.id, position, header, spoken)
        _put_areas(session, plan.id, draft.areas, told or (lambda _done, _whole: None), spoken)
        return plan.id


def put_header(
    session: Session, plan_id: str, position: str, draft: DraftHeader, language: Language = "en"
) -> PlanHeader:
    header = PlanHeader(
        id=new_id(),
        plan_id=plan_id,
        position=position,
        label=Wording().with_text(language, one_line(draft.label)),
        content=RichWording().with_text(language, draft.content),
    )
    session.add(header)
    return header


def _put_areas(session: Session, plan_id: str, areas: tuple[DraftArea, ...], told: Told, language: Language) -> None:
    """The rows of each area go to the file together: one by one they take three times as long."""
    known = frozenset(session.scalars(select(Country.id)))
    whole = sum(len(area.activities) for area in areas)
    done = 0
    told(done, whole)
    for area, position in zip(areas, spread(len(areas)), strict=True):
        for _put in _put_area(session, plan_id, position, area, known, language):
            done += 1
            if done % _TOLD_EVERY == 0:
                session.flush()
                told(done, whole)
    session.flush()
    told(whole, whole)


def _put_area(
    session: Session, plan_id: str, position: str, draft: DraftArea, known: frozenset[str], language: Language
) -> Iterator[Activity]:
    """The area with its activities, each handed out as it is put."""
    area = put_area(session, plan_id, position, draft, language)
    for activity, place in zip(draft.activities, spread(len(draft.activities)), strict=True):
        yield put_activity(session, area.id, place, activity, known, language)


def put_area(
    session: Session, plan_id: str, position: str, draft: DraftArea, language: Language = "en"
) -> ThematicArea:
    """The area by itself, without its activities."""
    area = ThematicArea(
        id=new_id(),
        plan_id=plan_id,
        position=position,
        number=draft.number,
        title=Wording().with_text(language, one_line(draft.title)),
        objectives=RichWording().with_text(language, draft.objectives),
    )
    session.add(area)
    return area


def put_activity(
    session: Session,
    area_id: str,
    position: str,
    draft: DraftActivity,
    known: frozenset[str],
    language: Language = "en",
) -> Activity:
    """The activity with its providers; ``known`` are the ids of the countries in the file."""
    title = one_line(draft.title)
    activity = Activity(
        id=new_id(),
        area_id=area_id,
        position=position,
        number=one_line(draft.number),
        kind=PrintedTitle.parse(title).kind,
        title=Wording().with_text(language, title),
        timeline=one_line(draft.timeline),
        venue=one_line(draft.venue),
        languages=one_line(draft.languages),
        beneficiaries=Wording().with_text(language, one_line(draft.beneficiaries)),
        description=RichWording().with_text(language, draft.description),
    )
    session.add(activity)
    session.add_all(first_providers(activity.id, one_line(draft.providers), known))
    return activity
