"""Reads whatever paper a foreign file is: its kind by its bytes, the paper by its words."""

from pathlib import Path

from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.reading_worker import Told


def read_paper(path: Path, told: Told) -> Draft:
    """The draft of the paper at ``path``. Raises Problem for a file that is refused. Runs in the reading process."""
    from pesnet_desktop.documents.read.work_plan import read_work_plan

    return read_work_plan(path, told)
