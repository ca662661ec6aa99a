"""What the window asks of an export: the orders behind the ticks, and the job that fills them one after another."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import PAPERS, Order, export
from pesnet_desktop.tasks.final_papers import refuse_open, warn_of_open
from pesnet_desktop.tasks.made_papers import remember_written
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.pdf import pdf_of, refuse_without_program
from pesnet_desktop.tasks.templates import template_path
from pesnet_desktop.ui.page import Job, Report
from pesnet_desktop.ui.paper_choice import PaperKey
from pesnet_desktop.ui.plan_lines import today

LANGUAGES = ("en", "fr", "ar")
AT_A_TIME = 20
"""How many papers are made into PDF files before Cancel is asked for again."""


@dataclass(frozen=True)
class Manner:
    """How papers are made: ``language`` may be ``all``, or empty for letters in their recipients' own.

    ``files`` is word, pdf (beside the Word files) or html (in their place).
    """

    language: str = "en"
    final: bool = False
    files: str = "word"
    together: bool = False
    eml: bool = False


@dataclass(frozen=True)
class Batch:
    """Orders that are filled together; ``accepts_open`` after the officer was warned of what is open."""

    orders: tuple[Order, ...]
    as_pdf: bool = False
    accepts_open: bool = False


@dataclass(frozen=True)
class Outcome:
    """What an export came to: the files written; where a problem stopped it, what is left, the stopped order first."""

    written: tuple[Path, ...] = ()
    pdfs: tuple[Path, ...] = ()
    problem: Problem | None = None
    left: Batch = Batch(())
    is_cancelled: bool = False


def paper_languages(papers: Sequence[str] = ()) -> list[str]:
    """The languages in which each of ``papers`` has a template; of no papers, those in which any has one."""
    found = [code for code in LANGUAGES if papers and all(template_path(paper, code).is_file() for paper in papers)]
    if not papers:
        found = [code for code in LANGUAGES if any(template_path(paper, code).is_file() for paper in PAPERS)]
    return found or ["en"]


def batch_of(keys: Sequence[PaperKey], plan_of: Callable[[str], str], folder: Path, manner: Manner) -> Batch:
    """The orders for ticks: the papers of a record together, so that all of them are made or none.

    ``plan_of`` gives the plan that a progress report is about.
    """
    orders = []
    for (subject, record), group in groupby(keys, key=lambda key: (KINDS[key.paper].subject, key.record)):
        papers = tuple(key.paper for key in group)
        order = Order(papers, folder, today(), manner.language, final=manner.final)
        order = replace(
            order, together=manner.together, eml=manner.eml and "invitation" in papers, html=manner.files == "html"
        )
        if subject == "event":
            orders.append(replace(order, event_ids=(record,)))
        elif papers == ("progress-report",):
            orders.append(replace(order, plan_id=plan_of(record), report_id=record))
        else:
            orders.append(replace(order, plan_id=record))
    return Batch(tuple(orders), manner.files == "pdf")


def job_of(copy: Store, batch: Batch) -> Job[Outcome]:
    """A job that fills ``batch`` from ``copy``: what keeps papers from being final is asked before one is written."""

    def job(report: Report, cancelled: Callable[[], bool]) -> Outcome:
        try:
            refuse_open(copy, batch.orders)
            if not batch.accepts_open:
                warn_of_open(copy, batch.orders)
            if batch.as_pdf:
                refuse_without_program()
        except Problem as problem:
            return Outcome(problem=problem, left=batch)
        outcome = _fill(copy, batch, report, cancelled)
        if batch.as_pdf and outcome.problem is None and not outcome.is_cancelled:
            return _add_pdfs(outcome, report, cancelled)
        return outcome

    return job


def _fill(copy: Store, batch: Batch, report: Report, cancelled: Callable[[], bool]) -> Outcome:
    written: list[Path] = []
    for number, order in enumerate(batch.orders):
        left = replace(batch, orders=batch.orders[number:])
        if cancelled():
            return Outcome(tuple(written), left=left, is_cancelled=True)

        def say(done: int, whole: int, sentence: str, number: int = number) -> None:
            report(number * 100 + done * 100 // max(whole, 1), len(batch.orders) * 100, sentence)

        try:
            made = export(copy, order, say, cancelled)
        except Problem as problem:
            return Outcome(tuple(written), problem=problem, left=left)
        remember_written(copy, made)
        written.extend(one.path for one in made)
    return Outcome(tuple(written), is_cancelled=cancelled())


def _add_pdfs(outcome: Outcome, report: Report, cancelled: Callable[[], bool]) -> Outcome:
    """A PDF file beside each paper; where none can be made the papers stay, and the problem is said."""
    papers = [path for path in outcome.written if path.suffix == ".docx"]
    pdfs: list[Path] = []
    for start in range(0, len(papers), AT_A_TIME):
        if cancelled():
            return replace(outcome, pdfs=tuple(pdfs), is_cancelled=True)
        report(start, len(papers), _("Making PDF files …"))
        try:
            pdfs.extend(pdf_of(papers[start : start + AT_A_TIME]))
        except Problem as problem:
            return replace(outcome, pdfs=tuple(pdfs), problem=problem)
    return replace(outcome, pdfs=tuple(pdfs))
