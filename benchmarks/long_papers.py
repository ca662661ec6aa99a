"""Papers as long as they are wanted for measuring: the sample's plan and its report, their activities over again."""

from dataclasses import replace

from pesnet_desktop.model.papers.progress_report import ProgressReportPaper, ReportActivity, ReportArea, ReportDeviation
from pesnet_desktop.model.papers.work_plan import PaperActivity, WorkPlanPaper
from tests.documents.example_papers import progress_report_paper, work_plan_paper


def long_plan(activities: int) -> WorkPlanPaper:
    paper = work_plan_paper(is_draft=False)
    areas = paper.plan.areas
    times = activities // len(areas)
    longer = tuple(
        replace(area, activities=tuple(
            replace(area.activities[place % len(area.activities)], id=f"{area.id}{place}") for place in range(times)
        ))
        for area in areas
    )  # fmt: skip
    return replace(paper, plan=replace(paper.plan, areas=longer))


def long_report(activities: int) -> ProgressReportPaper:
    """Every state, the annex with its notes, and a deviation for each activity that was rescheduled."""
    paper = progress_report_paper(is_draft=False)
    planned = work_plan_paper(is_draft=False).plan.areas
    times = activities // len(planned)
    areas = tuple(
        ReportArea(area.id, area.heading, tuple(_activity(area, plan.activities, place) for place in range(times)))
        for area, plan in zip(paper.report.areas, planned, strict=True)
    )
    moved = [one for area in areas for one in area.activities if one.state == "Rescheduled"]
    deviations = tuple(ReportDeviation(one.number, one.planned, one.actual, one.remarks) for one in moved)
    return replace(paper, report=replace(paper.report, areas=areas, deviations=deviations))


def _activity(area: ReportArea, planned: tuple[PaperActivity, ...], place: int) -> ReportActivity:
    activity, plan = area.activities[place % len(area.activities)], planned[place % len(planned)]
    note = "See the deviations." if activity.state == "Rescheduled" else ""
    return replace(activity, id=f"{area.id}{place}", languages=plan.languages, providers=plan.providers, note=note)
