"""Remembers which paper each written file is, so that it can be kept once it was sent; beside a person's settings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import EVENT_PAPERS, PLAN_PAPERS, Order
from pesnet_desktop.tasks.sending import PaperOf, newest_step

REMEMBERED = 2000
"""Of how many files it is remembered what they are, those written last."""


def remember_papers(made: Sequence[tuple[Path, PaperOf]]) -> None:
    """Without this memory a file cannot be marked as sent in the window; a folder that refuses it is no problem."""
    if not made:
        return
    newest = {str(path.resolve()): asdict(of) for path, of in made}
    kept = {path: asdict(of) for path, of in _read().items() if path not in newest}
    last = dict(list({**kept, **newest}.items())[-REMEMBERED:])
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(_place(), json.dumps(last).encode())
    except OSError:
        return


def remember_order(store: Store, order: Order, made: Sequence[Path]) -> None:
    """Remembers what the files of an order for one plan or event are, and of which facts they were made."""
    step, events = newest_step(store), tuple(order.event_ids)
    found = []
    for path in made:
        paper = paper_named(path, order.papers)
        is_of_event = paper in EVENT_PAPERS
        if path.suffix == ".docx" and (not is_of_event or len(events) == 1):
            found.append((path, PaperOf(paper, events[0] if is_of_event else "", _plan_of(paper, order), step)))
    remember_papers(found)


def _plan_of(paper: str, order: Order) -> str:
    return order.plan_id if paper in PLAN_PAPERS else ""


def paper_named(path: Path, papers: Sequence[str]) -> str:
    """Which of ``papers`` a file is that was just written: its name begins with the word for the paper."""
    from pesnet_desktop.queries.papers.words import KINDS

    words = [(word, paper) for paper in papers if paper in KINDS for word in KINDS[paper].values()]
    fitting = [one for one in words if path.stem.startswith(one[0])]
    return max(fitting, key=lambda one: len(one[0]))[1] if fitting else papers[0]


def known_papers(found: Sequence[Path]) -> dict[Path, PaperOf]:
    """Which of the files were written from here, and which papers they are."""
    kept = _read()
    return {path: kept[str(path.resolve())] for path in found if str(path.resolve()) in kept}


def _read() -> Mapping[str, PaperOf]:
    try:
        kept = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(path): _paper(facts) for path, facts in kept.items() if isinstance(facts, dict)}


def _paper(facts: Mapping[str, object]) -> PaperOf:
    known = {name: str(facts.get(name, "")) for name in ("paper", "event_id", "plan_id", "step")}
    return PaperOf(**known)


def _place() -> Path:
    return paths.settings_folder() / "made-papers.json"
