"""Reads foreign files as proposals, and accepts one in a worker: nothing is written until an officer accepts it."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from stat import S_ISDIR

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.languages import Language
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.accepting import Decisions, Draft, Entered, accept, content_of, doubt_count, propose_plan
from pesnet_desktop.tasks.read_as import AS_TOLD, ReadAs
from pesnet_desktop.tasks.reading_papers import PaperReading, Remembered
from pesnet_desktop.tasks.reading_worker import Cancelled, Told, read_apart

Report = Callable[[int, int, str], None]
"""Hears how much is done, of how much (0: unknown), and in words."""

MOST_FILES = 2_000
_NO_PAPERS = ("~$", ".", "thumbs.db", "desktop.ini")
"""How files begin that Word, LibreOffice and the system lay beside papers for themselves."""


@dataclass(frozen=True)
class Refused:
    """A file that could not be read, and why; the others went on."""

    path: Path
    problem: Problem


def propose(path: Path, remembered: Remembered | None = None) -> Draft:
    """What the paper in ``path`` says, with sources, doubts and what was not read. Raises Problem."""
    return _read(path, lambda _done, _whole: None, lambda: False, remembered)


def propose_aside(
    path: Path,
    report: Report,
    cancelled: Callable[[], bool],
    remembered: Remembered | None = None,
    said: ReadAs = AS_TOLD,
) -> Draft | None:
    """The same in a worker: says how far it is, and gives None where it was cancelled.

    ``said`` is what an officer said of the file.
    """
    sentence = _("Reading {name} …").format(name=isolated(path.name))
    try:
        return _read(path, lambda done, whole: report(done, whole, sentence), cancelled, remembered, said)
    except Cancelled:
        return None


def propose_each(
    paths: Sequence[Path],
    report: Report,
    cancelled: Callable[[], bool],
    remembered: Remembered | None = None,
    said: ReadAs = AS_TOLD,
) -> Iterator[Draft | Refused]:
    """What each file says, or why it was refused; ends at the file at which it is cancelled."""
    for place, path in enumerate(paths):
        sentence = _("Reading {name} …").format(name=isolated(path.name))
        report(place, len(paths), sentence)
        try:
            yield _read(path, lambda _done, _whole: None, cancelled, remembered, said)
        except Problem as problem:
            yield Refused(path, problem)
        except Cancelled:
            return


def accept_aside(
    store: Store,
    draft: WorkPlanDraft,
    report: Report,
    cancelled: Callable[[], bool],
    content: bytes = b"",
    language: Language | None = None,
) -> str | None:
    """Accepts ``draft`` in a worker, with a store that was handed over; hands it over again when it ends.

    Gives the plan's id, or None where it was cancelled: the file is then as it was.
    """
    from pesnet_desktop.commands.accepting_columns import accept_plan

    sentence = _("Accepting {name} …").format(name=isolated(draft.file_name))

    def told(done: int, whole: int) -> None:
        if cancelled():
            raise Cancelled
        report(done, whole, sentence)

    store.take_over()
    try:
        return accept_plan(store, draft, told=told, attached=content, language=language)
    except Cancelled:
        return None
    finally:
        store.hand_over()


def accept_each_aside(
    store: Store,
    files: Sequence[tuple[Path, Draft, Decisions]],
    report: Report,
    cancelled: Callable[[], bool],
    today: date | None = None,
) -> list[Entered | Problem | None]:
    """Accepts files without doubts in a worker, as :func:`accept_aside`; ends where it is cancelled.

    Each file is kept as it is entered, and one undo takes back all. What one file is refused for does not keep the
    others. None stands for a file that is about an event of a file before it: somebody has to look at it first.
    """
    ended: list[Entered | Problem | None] = []
    store.take_over()
    try:
        with store.undone_together("Accept {n} files", n=str(len(files))):
            for place, (path, draft, decisions) in enumerate(files):
                if cancelled():
                    break
                report(place, len(files), _("Accepting {name} …").format(name=isolated(draft.file_name)))
                ended.append(_accepted_if_clear(store, path, draft, decisions, today))
        return ended
    finally:
        store.hand_over()


def _accepted_if_clear(
    store: Store, path: Path, draft: Draft, decisions: Decisions, today: date | None
) -> Entered | Problem | None:
    from pesnet_desktop.tasks.beside_event import lay_beside

    beside = lay_beside(store, draft, decisions)
    if isinstance(draft, WorkPlanDraft):
        propose_plan(store, draft, decisions)
    if decisions.is_proposed or doubt_count(beside, decisions):
        return None
    try:
        return accept(store, beside, decisions, content_of(path), today)
    except Problem as problem:
        return problem


def sources(path: Path) -> list[Path]:
    """The files that ``path`` stands for: itself, or all of a folder and the folders in it that may be papers."""
    try:
        if not S_ISDIR(path.stat().st_mode):
            return [path]
        next(path.iterdir(), None)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Problem("file-missing", path=str(path)) from error
    except OSError as error:
        raise Problem("not-readable", path=str(path)) from error
    found: list[Path] = []
    for folder, inner, names in os.walk(path):
        inner[:] = [name for name in inner if not name.startswith(".")]
        found += [Path(folder, name) for name in names if not name.lower().startswith(_NO_PAPERS)]
        if len(found) > MOST_FILES:
            raise Problem("folder-too-full", path=str(path), most=str(MOST_FILES))
    if not found:
        raise Problem("folder-without-papers", path=str(path))
    return sorted(found)


def remembered_columns(store: Store) -> Remembered:
    """How the columns of earlier tables were read, by their headers."""
    from pesnet_desktop.queries.foreign_files import column_mappings

    return {row.headers: row.columns for row in column_mappings(store)}


def _read(
    path: Path,
    told: Told,
    cancelled: Callable[[], bool],
    remembered: Remembered | None,
    said: ReadAs = AS_TOLD,
) -> Draft:
    """Reads in the process for foreign files; older formats are taken there by way of LibreOffice."""
    reading = PaperReading(dict(remembered or {}), said)
    try:
        return read_apart(reading, path, told, cancelled)
    except Problem as problem:
        from pesnet_desktop.tasks.older_formats import ENDINGS, as_newer
        from pesnet_desktop.tasks.pdf import libre_office

        if problem.code not in ENDINGS or libre_office() is None:
            raise
        with as_newer(path, ENDINGS[problem.code], cancelled) as word:
            try:
                return replace(read_apart(reading, word, told, cancelled), file_name=path.name)
            except Problem as said:
                raise Problem(said.code, **(said.values | {"path": str(path)})) from said
