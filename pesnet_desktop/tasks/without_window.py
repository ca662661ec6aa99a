"""The main job where no window can be: the sample workspace's papers, written as Word files."""

from datetime import date
from pathlib import Path

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.exporting import PAPERS, Order, export
from pesnet_desktop.tasks.sample import make_sample


def make_papers(out: Path) -> list[Path]:
    """Writes the papers of the sample into ``out``, which is made when it is not there; returns their paths."""
    from pesnet_desktop.queries.event import events
    from pesnet_desktop.queries.work_plan import plans

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("not-writable", path=str(out)) from error
    store = make_sample(None)
    newest = events(store)[0]
    today = date.today()  # noqa: DTZ011  (the officer's own day)
    order = Order(PAPERS, out, today, plan_id=plans(store)[0].id, event_ids=(newest.id,), is_passing=True)
    return [one.path for one in export(store, order)]
