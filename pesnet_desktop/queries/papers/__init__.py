"""Papers put together from the facts, each in one language, for the documents to print."""

from pesnet_desktop.queries.papers.concept_note import concept_note_paper, programme_paper
from pesnet_desktop.queries.papers.progress_report import progress_report_paper
from pesnet_desktop.queries.papers.work_plan import work_plan_paper

__all__ = ["concept_note_paper", "programme_paper", "progress_report_paper", "work_plan_paper"]
