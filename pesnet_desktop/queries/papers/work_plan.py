"""The work plan as a paper: header rows, thematic areas and activities in one language."""

from dataclasses import replace
from datetime import date

from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.papers.work_plan import PaperActivity, PaperArea, PaperHeader, PaperPlan, WorkPlanPaper
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.providers import ProviderName, providers_paragraph
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.queries.activity import ActivityRow, ProviderRow, activities
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.words import THEMATIC_AREA, in_language
from pesnet_desktop.queries.work_plan import AreaRow, areas, headers, plan
from pesnet_desktop.store import Store


def work_plan_paper(store: Store, plan_id: str, language: str, today: date, *, final: bool = False) -> WorkPlanPaper:
    """The plan whole: a draft until the officer says final, adopted or not. Raises Problem when the plan is gone."""
    kept = plan(store, plan_id)
    if kept is None:
        raise Problem("record-gone")
    title = kept.title.in_language(language)
    own = activities(store, plan_id)
    paper = PaperPlan(
        plan_id,
        title,
        tuple(
            PaperHeader(row.id, row.label.in_language(language), row.content.in_language(language))
            for row in headers(store, plan_id)
        ),
        tuple(_area(area, own.get(area.id, []), language) for area in areas(store, plan_id)),
    )
    issue = Issue(language, today, is_draft=not final)
    return WorkPlanPaper(cover_of(store, "work-plan", title, issue), paper)


def area_heading(area: AreaRow, language: str) -> str:
    """``Thematic Area 1: Digital Technologies``."""
    return in_language(THEMATIC_AREA, language, number=area.number, title=area.title.in_language(language))


def _area(area: AreaRow, rows: list[ActivityRow], language: str) -> PaperArea:
    return PaperArea(
        area.id,
        area.number,
        area_heading(area, language),
        area.title.in_language(language),
        area.objectives.in_language(language),
        tuple(_activity(row, language) for row in rows),
    )


def _activity(row: ActivityRow, language: str) -> PaperActivity:
    return PaperActivity(
        row.id,
        row.number,
        row.title.in_language(language),
        row.timeline,
        row.venue,
        LanguageRegime.parse(row.languages).paragraph(language),
        providers_paragraph([_open_marked(provider) for provider in row.providers], language),
        row.beneficiaries.in_language(language),
        row.description.in_language(language),
    )


def _open_marked(provider: ProviderRow) -> ProviderName:
    """A provider as printed: what is only proposed is as open as what is to be confirmed."""
    return replace(provider.as_name, tbc=provider.status in OPEN)
