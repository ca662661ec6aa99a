"""Reads Word files as proposals: nothing is written until an officer accepts one."""

from pathlib import Path

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem


def propose(path: Path) -> WorkPlanDraft:
    """What the work plan in ``path`` says, with sources, doubts and what was not read. Raises Problem."""
    from pesnet_desktop.documents.read.work_plan import read_work_plan

    return read_work_plan(path)


def sources(path: Path) -> list[Path]:
    """The Word files that ``path`` stands for: itself, or those of a folder, without Word's own ``~$`` files."""
    if not path.exists():
        raise Problem("file-missing", path=str(path))
    if not path.is_dir():
        return [path]
    return sorted(found for found in path.glob("*.docx") if not found.name.startswith("~$"))
