"""How soon a foreign work plan is read, and in how much memory: ``python -m benchmarks.reading``.

Read as the program reads: in the process for foreign files, the file from the disk, the draft brought back. Asked for:
16 activities in 0.3 s warm, 2,000 in 5 s and 400 MB.
"""

import sys
import tempfile
import time
from pathlib import Path

from benchmarks.long_papers import long_plan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.importing import propose_each, sources
from pesnet_desktop.tasks.reading_papers import PaperReading
from pesnet_desktop.tasks.reading_worker import ReadingRoom, Told
from tests.documents.sample_papers import file_of

SMALL, BIG, FOLDER = 16, 2_000, 100
_ROUNDS = 5
_WANTED = ((SMALL, 0.3), (BIG, 5.0))
_MOST_MEMORY = 400


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        within = [_read(folder, activities, seconds) for activities, seconds in _WANTED]
        _read_folder(folder / "papers")
    return 0 if all(within) else 1


def most_memory(_path: Path, _told: Told) -> int:
    """The most memory, in MiB, that the process which is asked ever had; 0 on Windows, which does not tell it so."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1024 if sys.platform == "linux" else 1024 * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit


def _read(folder: Path, activities: int, wanted: float) -> bool:
    path = folder / f"plan {activities}.docx"
    path.write_bytes(file_of("work-plan", long_plan(activities), final=True))
    room = ReadingRoom()
    taken = []
    try:
        for _round in range(_ROUNDS):
            began = time.perf_counter()
            room.read(PaperReading({}), path, _silently, lambda: False)
            taken.append(time.perf_counter() - began)
        memory = room.read(most_memory, path, _silently, lambda: False)
    except Problem as problem:
        print(problem)
        return False
    finally:
        room.close()
    warm = min(taken[1:])
    print(
        f"{activities} activities, {path.stat().st_size / 1024:.0f} KiB: first {taken[0]:.2f} s, warm {warm:.3f} s"
        f" (at most {wanted} s), {memory} MiB (at most {_MOST_MEMORY})"
    )
    return warm <= wanted and memory <= _MOST_MEMORY


def _read_folder(folder: Path) -> None:
    """A hundred plans; how long until the first is there is how long an officer waits for a sign."""
    folder.mkdir()
    content = file_of("work-plan", long_plan(SMALL), final=True)
    for number in range(FOLDER):
        (folder / f"{number:03}.docx").write_bytes(content)
    began = time.perf_counter()
    read = propose_each(sources(folder), lambda _done, _whole, _said: None, lambda: False)
    next(read)
    first = time.perf_counter() - began
    count = 1 + sum(1 for _one in read)
    print(f"{count} papers: the first after {first:.2f} s, all after {time.perf_counter() - began:.1f} s")


def _silently(_done: int, _whole: int) -> None:
    """Progress is not measured."""


if __name__ == "__main__":
    raise SystemExit(main())
