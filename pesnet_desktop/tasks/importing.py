"""Reads Word files as proposals, and accepts one in a worker: nothing is written until an officer accepts it."""

from collections.abc import Callable
from pathlib import Path
from stat import S_ISDIR

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

Report = Callable[[int, int, str], None]
"""Hears how much is done, of how much (0: unknown), and in words."""


class _Cancelled(Exception):
    """Cancel was pressed: what is under way ends without a result."""


def propose(path: Path) -> WorkPlanDraft:
    """What the work plan in ``path`` says, with sources, doubts and what was not read. Raises Problem."""
    from pesnet_desktop.documents.read.work_plan import read_work_plan

    return read_work_plan(path)


def propose_aside(path: Path, report: Report, cancelled: Callable[[], bool]) -> WorkPlanDraft | None:
    """The same in a worker: says how far it is, and gives None where it was cancelled."""
    from pesnet_desktop.documents.read.work_plan import read_work_plan

    sentence = _("Reading {name} …").format(name=path.name)
    try:
        return read_work_plan(path, _telling(sentence, report, cancelled))
    except _Cancelled:
        return None


def accept_aside(store: Store, draft: WorkPlanDraft, report: Report, cancelled: Callable[[], bool]) -> str | None:
    """Accepts ``draft`` in a worker, with a store that was handed over; hands it over again when it ends.

    Gives the plan's id, or None where it was cancelled: the file is then as it was.
    """
    from pesnet_desktop.commands.proposal import accept_work_plan

    sentence = _("Accepting {name} …").format(name=draft.file_name)
    store.take_over()
    try:
        return accept_work_plan(store, draft, told=_telling(sentence, report, cancelled))
    except _Cancelled:
        return None
    finally:
        store.hand_over()


def sources(path: Path) -> list[Path]:
    """The Word files that ``path`` stands for: itself, or those of a folder, without Word's own ``~$`` files."""
    try:
        if not S_ISDIR(path.stat().st_mode):
            return [path]
        inside = list(path.iterdir())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem("file-missing", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error
    found = sorted(file for file in inside if file.suffix.lower() == ".docx" and not file.name.startswith("~$"))
    if not found:
        raise Problem("folder-without-word", path=str(path))
    return found


def _telling(sentence: str, report: Report, cancelled: Callable[[], bool]) -> Callable[[int, int], None]:
    """Passes progress on with its sentence, and leaves off as soon as Cancel was pressed."""

    def told(done: int, whole: int) -> None:
        if cancelled():
            raise _Cancelled
        report(done, whole, sentence)

    return told
