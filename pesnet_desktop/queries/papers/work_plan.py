"""The work plan as a paper: header rows, thematic areas and activities in one language."""

from datetime import date

from pesnet_desktop.model.beneficiaries import beneficiaries_in
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.line import Line, filled, line_in, rich_in
from pesnet_desktop.model.papers.work_plan import PaperActivity, PaperArea, PaperHeader, PaperPlan, WorkPlanPaper
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.providers import ProviderName, providers_paragraph
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import has_tbc, tbc_runs
from pesnet_desktop.model.timeline_words import timeline_in
from pesnet_desktop.queries.activity import ActivityRow, ProviderRow, activities
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import THEMATIC_AREA
from pesnet_desktop.queries.work_plan import AreaRow, areas, headers, plan
from pesnet_desktop.store import Store


def work_plan_paper(store: Store, plan_id: str, language: str, today: date, *, final: bool = False) -> WorkPlanPaper:
    """The plan whole: a draft until the officer says final, adopted or not. Raises Problem when the plan is gone."""
    kept = plan(store, plan_id)
    if kept is None:
        raise Problem("record-gone")
    own = activities(store, plan_id)
    paper = PaperPlan(
        plan_id,
        line_in(kept.title, language),
        tuple(
            PaperHeader(row.id, line_in(row.label, language), rich_in(row.content, language))
            for row in headers(store, plan_id)
        ),
        tuple(_area(area, own.get(area.id, []), language) for area in areas(store, plan_id)),
    )
    issue = Issue(language, today, is_draft=not final)
    cover = cover_of(store, "work-plan", kept.title.in_language(language), issue)
    return typeset(WorkPlanPaper(cover, paper), language)


def area_heading(area: AreaRow, language: str) -> Line:
    """``Thematic Area 1: Digital Technologies``."""
    return filled(THEMATIC_AREA[language], number=area.number, title=line_in(area.title, language))


def _area(area: AreaRow, rows: list[ActivityRow], language: str) -> PaperArea:
    return PaperArea(
        area.id,
        area.number,
        area_heading(area, language),
        line_in(area.title, language),
        rich_in(area.objectives, language),
        tuple(_activity(row, language) for row in rows),
    )


def _activity(row: ActivityRow, language: str) -> PaperActivity:
    return PaperActivity(
        row.id,
        row.number,
        line_in(row.title, language),
        timeline_line(row, language),
        place_line(row, language),
        LanguageRegime.parse(row.languages).paragraph(language),
        providers_line(row, language),
        line_in(row.beneficiaries, language, beneficiaries_in(row.beneficiaries.en, language)),
        rich_in(row.description, language),
    )


def providers_line(row: ActivityRow, language: str) -> Paragraph:
    """The providers with their joints as typed, those that are open marked."""
    return providers_paragraph([_open_marked(provider) for provider in row.providers], language)


def timeline_line(row: ActivityRow, language: str) -> Line:
    """The timeline as typed; in another language than English worded anew, its mark with it."""
    if language == "en":
        return row.timeline
    return _open_line(timeline_in(row.timeline, language), row.timeline, language)


def place_line(row: ActivityRow, language: str) -> Line:
    if language == "en":
        return row.venue
    return _open_line(Place.parse(row.venue).in_language(language), row.venue, language)


def _open_line(words: str, typed: str, language: str) -> Line:
    return Paragraph(tbc_runs(words, "to_confirm", language)) if has_tbc(typed) else words


def _open_marked(provider: ProviderRow) -> ProviderName:
    """A provider as printed: what is only proposed is as open as what is to be confirmed."""
    return replace(provider.as_name, tbc=provider.status in OPEN)
