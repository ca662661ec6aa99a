"""What the window asks of an export: the orders behind the ticks, and the job that fills them one after another."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import write_whole
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import EVENT_PAPERS, PAPERS, Order, export
from pesnet_desktop.tasks.templates import template_path
from pesnet_desktop.ui.page import Job, Report
from pesnet_desktop.ui.paper_choice import PaperKey
from pesnet_desktop.ui.paper_groups import LAYOUTS
from pesnet_desktop.ui.plan_lines import today

LANGUAGES = ("en", "fr", "ar")


@dataclass(frozen=True)
class Outcome:
    """What an export came to: the files written; where a problem stopped it, the orders left, the stopped one first."""

    written: tuple[Path, ...]
    problem: Problem | None = None
    left: tuple[Order, ...] = ()
    is_cancelled: bool = False


def paper_languages(papers: Sequence[str] = ()) -> list[str]:
    """The languages in which each of ``papers`` has a template; of no papers, those in which any has one."""
    found = [code for code in LANGUAGES if papers and all(template_path(paper, code).is_file() for paper in papers)]
    if not papers:
        found = [code for code in LANGUAGES if any(template_path(paper, code).is_file() for paper in PAPERS)]
    return found or ["en"]


def order_of(key: PaperKey, plan_id: str, folder: Path, language: str, *, final: bool) -> Order:
    """The order for one tick; ``plan_id`` is the plan that a progress report is about."""
    order = Order((key.paper,), folder, today(), language, final=final)
    if key.paper in EVENT_PAPERS:
        return replace(order, event_ids=(key.record,))
    if key.paper in LAYOUTS:
        return replace(order, plan_id=key.record)
    return replace(order, plan_id=plan_id, report_id=key.record)


def job_of(copy: Store, orders: Sequence[Order], other_name: str = "") -> Job[Outcome]:
    """A job that fills ``orders`` from ``copy``; the first is written as ``other_name`` when one is given."""

    def job(report: Report, cancelled: Callable[[], bool]) -> Outcome:
        written: list[Path] = []
        for number, order in enumerate(orders):
            if cancelled():
                return Outcome(tuple(written), left=tuple(orders[number:]), is_cancelled=True)

            def say(_done: int, _whole: int, sentence: str, number: int = number) -> None:
                report(number, len(orders), sentence)

            try:
                if number == 0 and other_name:
                    written.extend(_export_as(copy, order, other_name, say))
                else:
                    written.extend(export(copy, order, say, cancelled))
            except Problem as problem:
                return Outcome(tuple(written), problem, tuple(orders[number:]))
        return Outcome(tuple(written))

    return job


def _export_as(copy: Store, order: Order, name: str, say: Report) -> list[Path]:
    """Makes a paper under another name: first whole in a folder of its own, then moved to its place."""
    with tempfile.TemporaryDirectory() as folder:
        made = export(copy, replace(order, out=Path(folder)), say)
        for path in made:
            write_whole(order.out / name, path.read_bytes())
    return [order.out / name for _path in made]
