"""Finds out what an officer who types an export means: which plan, which events, which report."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import fold
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import ALL_PAPERS, EVENT_PAPERS, PAPERS, PLAN_PAPERS, Order

ALL = "all"


def order_of(
    store: Store,
    papers: Sequence[str],
    *,
    plan: str,
    event: str,
    forum: str,
    language: str,
    final: bool,
    mark_missing: bool,
    together: bool = False,
    eml: bool = False,
    html: bool = False,
    out: Path,
    today: date,
) -> Order:
    """The whole order; ``all`` papers are those that the file has records for. Raises Problem for what is not clear."""
    names = ALL_PAPERS if ALL in papers else tuple(papers)
    for name in names:
        if name not in PAPERS:
            raise Problem("paper-unknown", paper=name, known=", ".join((*PAPERS, ALL)))
    if eml and (together or "invitation" not in names):
        raise Problem("mail-needs-letters")
    plan_id, report_id = "", ""
    if any(name in PLAN_PAPERS for name in names):
        from pesnet_desktop.queries.records import find_plan

        plan_id = find_plan(store, plan)
    if "progress-report" in names:
        report_id = _report(store, plan_id, forum)
    wants_events = any(name in EVENT_PAPERS for name in names)
    events = _events(store, event or (ALL if ALL in papers else "")) if wants_events else ()
    return Order(names, out, today, language, plan_id, events, report_id, final, mark_missing, together, eml, html=html)


def _events(store: Store, event: str) -> tuple[str, ...]:
    from pesnet_desktop.queries.event import events
    from pesnet_desktop.queries.records import find_event

    if event == ALL:
        return tuple(line.id for line in events(store))
    if not event:
        raise Problem("which-event")
    return (find_event(store, event),)


def _report(store: Store, plan_id: str, forum: str) -> str:
    """The report to ``forum`` (a part of its name is enough), or the only one there is."""
    from pesnet_desktop.queries.progress_report import reports

    known = [row for row in reports(store, plan_id) if fold(forum) in fold(f"{row.forum} {row.session}")]
    if not known:
        raise Problem("no-report")
    if len(known) > 1:
        raise Problem("which-report", known=", ".join(row.forum for row in known))
    return known[0].id
