"""What the review of an import does in workers: reads the files, and says how an acceptance ended."""

from collections.abc import Callable, Sequence
from pathlib import Path

from pesnet_desktop.i18n import _
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.importing import Refused, propose_aside, propose_each, sources
from pesnet_desktop.tasks.read_as import ReadAs
from pesnet_desktop.tasks.reading_papers import Remembered
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Report


@dataclass(frozen=True)
class Accepted:
    """The plan that was made, or nothing; ``was_late`` where Cancel was pressed when it could no longer be heeded."""

    plan: str | None
    was_late: bool = False


@dataclass(frozen=True)
class ReadFiles:
    """What was read, and whether Cancel ended it before the last file."""

    files: tuple[QueuedFile, ...] = ()
    was_cancelled: bool = False
    problem: Problem | None = None


def read_files(
    paths: Sequence[Path], remembered: Remembered, report: Report, cancelled: Callable[[], bool]
) -> ReadFiles:
    """What each file was read as; what is wrong with one is a result too, so that the others go on."""
    try:
        found = [path for one in paths for path in sources(one)]
    except Problem as problem:
        return ReadFiles(problem=problem)
    if len(found) == 1:
        try:
            draft = propose_aside(found[0], report, cancelled, remembered)
        except Problem as problem:
            return ReadFiles((QueuedFile(found[0], problem=problem, state="refused"),))
        return ReadFiles((QueuedFile(found[0], draft),) if draft is not None else (), draft is None)
    files = [
        QueuedFile(path, problem=one.problem, state="refused") if isinstance(one, Refused) else QueuedFile(path, one)
        for path, one in zip(found, propose_each(found, report, cancelled, remembered), strict=False)
    ]
    return ReadFiles(tuple(files), len(files) < len(found))


def read_anew(
    one: QueuedFile, said: ReadAs, remembered: Remembered, report: Report, cancelled: Callable[[], bool]
) -> Draft | Problem | None:
    """What the file says read as the officer says it is; None where it was cancelled."""
    try:
        return propose_aside(one.path, report, cancelled, remembered, said)
    except Problem as problem:
        return problem


def plan_accepted(plan: str | None, cancelled: Callable[[], bool]) -> Accepted:
    return Accepted(plan, plan is not None and cancelled())


def to_the_end(report: Report) -> Report:
    """Says so when only the closing of the step is left, which nothing can stop."""

    def told(done: int, whole: int, sentence: str) -> None:
        closing = _("Closing the step. From here on it can no longer be cancelled.")
        report(done, whole, closing if whole and done == whole else sentence)

    return told
