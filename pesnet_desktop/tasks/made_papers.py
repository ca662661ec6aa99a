"""Remembers which paper each written file is, so that it can be kept once it was sent; beside a person's settings."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from pesnet_desktop import paths
from pesnet_desktop.model.light_dataclasses import values_of
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.exporting import WrittenPaper
from pesnet_desktop.tasks.sending import PaperOf, newest_step

REMEMBERED = 2000
"""Of how many files it is remembered what they are, those written last."""


def remember_papers(made: Sequence[tuple[Path, PaperOf]]) -> None:
    """Without this memory a file cannot be marked as sent in the window; a folder that refuses it is no problem."""
    if not made:
        return
    newest = {str(path.resolve()): values_of(of) for path, of in made}
    kept = {path: values_of(of) for path, of in _read().items() if path not in newest}
    last = dict(list({**kept, **newest}.items())[-REMEMBERED:])
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(_place(), json.dumps(last).encode(), settles=False, flushes=False)
    except OSError:
        return


def remember_written(store: Store, written: Sequence[WrittenPaper]) -> None:
    """Remembers what the Word files of an export are, and that they were made of the facts as they are now."""
    step = newest_step(store)
    papers = (one for one in written if one.path.suffix == ".docx")
    remember_papers([(one.path, PaperOf(one.paper, one.event_id, one.plan_id, step)) for one in papers])


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
