"""A file or folder that cannot be written opens for looking: nothing is lost, an edit is refused in a sentence."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pesnet_desktop.store import create_store, open_store

REPOSITORY = Path(__file__).resolve().parents[2]
NOBODY = 65534
SCRIPT = """
import os
from pathlib import Path
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import create_store, open_store
with create_store(None).read():
    pass  # all is loaded: the other account may not read Python's own folder
if os.geteuid() == 0:
    os.setuid({nobody})
try:
    store = open_store(Path({path!r}))
    print(store.read_only, store.rows("SELECT count(*) > 50 FROM country"))
    with store.read() as session:
        pass
    second = open_store(Path({path!r}))
    with store.edit("Correct") as session:
        pass
except Problem as problem:
    print(problem.code)
"""


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that another account can enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


def _as_another_account(path: Path) -> str:
    """Rights mean nothing to an administrator, so the file is opened under an account that has none."""
    script = SCRIPT.format(path=str(path), nobody=NOBODY)
    found = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    return found.stdout + found.stderr


def test_a_read_only_file_opens_for_looking(shared_folder: Path) -> None:
    path = shared_folder / "plan.pesnet"
    create_store(path).close()
    path.chmod(0o444)
    before = path.read_bytes()

    said = _as_another_account(path)

    assert said == "True [(1,)]\nfile-read-only\n"
    assert path.read_bytes() == before


def test_a_file_in_a_read_only_folder_opens_for_looking(shared_folder: Path) -> None:
    path = shared_folder / "plan.pesnet"
    create_store(path).close()
    path.chmod(0o666)
    shared_folder.chmod(0o555)

    said = _as_another_account(path)

    assert said == "True [(1,)]\nfolder-read-only\n"


def test_an_unfinished_change_that_cannot_be_settled_is_told(shared_folder: Path) -> None:
    path = shared_folder / "plan.pesnet"
    _leave_unfinished(path)
    path.chmod(0o444)
    journal = path.with_name(path.name + "-journal")
    journal.chmod(0o444)
    before = path.read_bytes(), journal.read_bytes()

    said = _as_another_account(path)

    assert said == "file-unfinished\n"
    assert (path.read_bytes(), journal.read_bytes()) == before


def test_a_file_that_cannot_be_read_is_told(shared_folder: Path) -> None:
    path = shared_folder / "plan.pesnet"
    create_store(path).close()
    path.chmod(0o000)

    assert _as_another_account(path) == "not-readable\n"


def _leave_unfinished(path: Path) -> None:
    """A program that dies while an edit is being written to the disk."""
    script = f"""
import os
from pathlib import Path
from pesnet_desktop.store import create_store, open_store
store = create_store(Path({str(path)!r}))
store.rows("PRAGMA cache_size=1")
with store.edit("Rename all") as session:
    session.connection().exec_driver_sql("UPDATE country SET name_en = hex(randomblob(2000))")
    os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, check=True)


def test_a_file_marked_read_only_is_only_looked_at_whoever_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "plan.pesnet"
    create_store(path).close()
    path.chmod(0o444)

    with closing(open_store(path)) as store:
        assert (store.read_only, store.rows("SELECT count(*) > 50 FROM country")) == (True, [(1,)])
