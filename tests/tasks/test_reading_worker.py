"""Foreign files are read in a process of their own, which may hang, die or grow without harm to the program."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.paths import data_folder
from pesnet_desktop.tasks.reading_worker import Cancelled, Reading, ReadingRoom
from tests.tasks import foreign_readings

PAPER = Path("paper.docx")


@pytest.fixture(scope="module")
def room() -> Iterator[ReadingRoom]:
    """One for all: what a test breaks is replaced, which is what the tests see."""
    opened = ReadingRoom(patience=20)
    yield opened
    opened.close()


def _read(room: ReadingRoom, reading: Reading[object], cancelled: Callable[[], bool] = lambda: False) -> object:
    return room.read(reading, PAPER, lambda _done, _whole: None, cancelled)


def test_progress_and_the_draft_come_back(room: ReadingRoom, tmp_path: Path) -> None:
    paper = tmp_path / "letter #1 نص.txt"
    paper.write_text("Good morning", encoding="utf-8")
    heard: list[tuple[int, int]] = []

    words = room.read(foreign_readings.words, paper, lambda done, whole: heard.append((done, whole)), lambda: False)

    assert (words, heard) == ("Good morning", [(1, 2)])


def test_one_process_reads_file_after_file_and_speaks_the_officers_language(room: ReadingRoom) -> None:
    first = _read(room, foreign_readings.process)
    use_language("fr")
    second = _read(room, foreign_readings.process)
    use_language("en")

    assert (first, second) == ((room.process_id, "en"), (room.process_id, "fr"))


@pytest.mark.parametrize(
    ("reading", "code"),
    [
        (foreign_readings.refusing, "foreign-pdf"),
        (foreign_readings.greedy, "foreign-too-big"),
        (foreign_readings.dying, "foreign-stopped"),
        (foreign_readings.broken, "foreign-mishap"),
    ],
)
def test_what_goes_wrong_is_a_problem_that_names_the_file_and_the_next_file_is_read(
    room: ReadingRoom, reading: Reading[object], code: str
) -> None:
    with pytest.raises(Problem) as refused:
        _read(room, reading)

    assert (refused.value.code, refused.value.values["path"]) == (code, str(PAPER))
    assert _read(room, foreign_readings.process) == (room.process_id, "en")


def test_a_bug_leaves_a_report_without_the_officers_words(room: ReadingRoom) -> None:
    with pytest.raises(Problem):
        _read(room, foreign_readings.broken)

    reports = sorted((data_folder() / "reports").glob("*.txt"))
    assert ("broken" in reports[-1].read_text(), "Dana" in reports[-1].read_text()) == (True, False)


@pytest.mark.timeout(15)
def test_a_reading_that_hangs_is_ended_and_said() -> None:
    room = ReadingRoom(patience=1)

    with pytest.raises(Problem) as refused:
        _read(room, foreign_readings.hanging)

    assert (refused.value.code, refused.value.values["seconds"], room.process_id) == ("foreign-too-long", "1", None)


@pytest.mark.parametrize(
    ("reading", "is_kept"), [(foreign_readings.telling_for_ever, True), (foreign_readings.hanging, False)]
)
def test_cancel_ends_a_reading_and_a_process_that_does_not_hear_it(
    room: ReadingRoom, reading: Reading[object], is_kept: bool
) -> None:
    process = _read(room, foreign_readings.process)
    assert isinstance(process, tuple)
    told: list[int] = []

    with pytest.raises(Cancelled):
        room.read(reading, PAPER, lambda _done, _whole: told.append(1), lambda: bool(told))

    assert (room.process_id == process[0]) is is_kept
    assert _read(room, foreign_readings.process) == (room.process_id, "en")


def test_a_process_that_died_between_two_files_is_replaced(room: ReadingRoom) -> None:
    first = _read(room, foreign_readings.process)
    assert isinstance(first, tuple)
    os.kill(first[0], signal.SIGTERM)

    second = _read(room, foreign_readings.process)

    assert (second == first, second) == (False, (room.process_id, "en"))


def test_no_start_of_the_program_pays_for_the_process() -> None:
    look = "import sys, pesnet_desktop.tasks.importing; print('multiprocessing' in sys.modules)"

    seen = subprocess.run([sys.executable, "-c", look], capture_output=True, encoding="utf-8", check=True)

    assert seen.stdout == "False\n"
