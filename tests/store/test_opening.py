"""A file is opened for one window alone, with every safety on; whatever is not ours is told and left as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from pesnet_desktop.model.entities import WorkPlan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store, create_store, open_store
from pesnet_desktop.store.layout import APPLICATION_ID, SCHEMA

REPOSITORY = Path(__file__).resolve().parents[2]
SETTINGS = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "locking_mode": "exclusive",
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "query_only": 1,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA,
}


def _run(script: str) -> subprocess.CompletedProcess[str]:
    """Runs ``script`` as another program would."""
    return subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_of_an_open_file_reads_back(file: Store, setting: str) -> None:
    assert file.rows(f"PRAGMA {setting}") == [(SETTINGS[setting],)]


def test_a_mac_is_told_to_write_through_its_disks_cache() -> None:
    script = (
        "import sys\nsys.platform = 'darwin'\nfrom pesnet_desktop.store.connection import SETTINGS\nprint(SETTINGS[-1])"
    )

    assert _run(script).stdout == "fullfsync=ON\n"


def test_the_file_takes_writes_inside_an_edit_only(file: Store) -> None:
    seen = []
    with file.edit("Look"):
        seen += file.rows("PRAGMA query_only")
    with pytest.raises(KeyError), file.edit("Fail"):
        raise KeyError

    assert [*seen, *file.rows("PRAGMA query_only")] == [(0,), (1,)]


def test_what_was_kept_is_there_at_the_next_opening(path: Path) -> None:
    store = create_store(path)
    with store.edit("Add a plan") as session:
        session.add(WorkPlan(id="p", organisation="OIC-PESNET"))
    store.close()

    store = open_store(path)

    assert store.rows("SELECT organisation FROM work_plan") == [("OIC-PESNET",)]
    assert store.check() == []
    assert store.undo_label is None
    store.close()


@pytest.mark.parametrize("name", ["a #1?", "50 %41 a", "with  blanks", "خطة العمل", "İŞKUR’s", "a;b&c=d", "'quoted'"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.pesnet"

    create_store(path).close()
    open_store(path).close()

    assert {each.name.removesuffix("-journal") for each in tmp_path.iterdir()} == {path.name}


def test_only_new_makes_a_file(path: Path) -> None:
    with pytest.raises(Problem) as refused:
        open_store(path)

    assert refused.value.code == "file-missing"
    assert list(path.parent.iterdir()) == []


def test_new_never_overwrites(path: Path) -> None:
    path.write_text("minutes")

    with pytest.raises(Problem) as refused:
        create_store(path)

    assert (refused.value.code, path.read_text()) == ("file-exists", "minutes")


def test_new_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        create_store(tmp_path / "gone" / "plan.pesnet")

    assert refused.value.code == "folder-missing"


def test_two_new_files_are_equal(tmp_path: Path) -> None:
    one, other = create_store(tmp_path / "one.pesnet"), create_store(tmp_path / "other.pesnet")

    for table in ("step", "change", "head", "country", "network", "institution"):
        assert sorted(one.rows(f"SELECT * FROM {table}"), key=str) == sorted(
            other.rows(f"SELECT * FROM {table}"), key=str
        )
    one.close()
    other.close()


def test_a_second_window_learns_at_once_and_the_first_keeps_its_lock(path: Path) -> None:
    first = create_store(path)
    script = f"from pathlib import Path\nfrom pesnet_desktop.store import open_store\nopen_store(Path({str(path)!r}))"

    with pytest.raises(Problem) as refused:
        open_store(path)
    elsewhere = _run(script)

    assert refused.value.code == "file-busy"
    assert elsewhere.stderr.splitlines()[-1].endswith(str(refused.value))
    with first.edit("Go on") as session:
        session.add(WorkPlan(id="p"))
    first.close()
    open_store(path).close()


def test_opening_and_a_first_look_need_no_sqlalchemy(path: Path) -> None:
    create_store(path).close()
    script = (
        "import sys\nfrom pathlib import Path\nfrom pesnet_desktop.store import open_store\n"
        f"store = open_store(Path({str(path)!r}))\nrows = store.rows('SELECT count(*) FROM country')\n"
        "heavy = [name for name in ('sqlalchemy', 'alembic', 'sqlite3', 'platformdirs') if name in sys.modules]\n"
        "print(rows[0][0] > 50, heavy)"
    )

    assert _run(script).stdout == "True []\n"


def test_no_second_sqlite_is_loaded_by_work_on_the_file(path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom pesnet_desktop.store import create_store\n"
        f"store = create_store(Path({str(path)!r}))\n"
        "with store.edit('Look') as session:\n    pass\n"
        "print([name for name in ('sqlite3', '_sqlite3', 'alembic') if name in sys.modules])"
    )

    assert _run(script).stdout == "[]\n"


def test_a_closed_file_leaves_nothing_beside_it(path: Path) -> None:
    store = create_store(path)
    with store.edit("Begin") as session:
        session.add(WorkPlan(id="one"))
    store.close()

    assert [one.name for one in path.parent.iterdir()] == [path.name]
