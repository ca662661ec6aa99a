"""Reads Word files as proposals: nothing is written until an officer accepts one."""

from pathlib import Path
from stat import S_ISDIR

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem


def propose(path: Path) -> WorkPlanDraft:
    """What the work plan in ``path`` says, with sources, doubts and what was not read. Raises Problem."""
    from pesnet_desktop.documents.read.work_plan import read_work_plan

    return read_work_plan(path)


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
