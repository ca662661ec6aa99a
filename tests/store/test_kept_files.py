"""Files that earlier versions of the program made are opened: with all they hold, and as whole as a new one.

``tests/files/v1.pesnet`` was made by version 1 of the file's shape, with invented persons: a plan, an event with its
programme, an organiser removed, a removal taken back. Its steps are named as that version named them. ``v2.pesnet``,
made by version 2, has a row in every table of that version, a photo's bytes, and reasons and posts in one language.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pesnet_desktop.store import create_store, open_store
from pesnet_desktop.store.blank import blank
from pesnet_desktop.store.connection import connect
from pesnet_desktop.store.projection import read_changes
from pesnet_desktop.store.shape import OFFICE
from tests.store.shapes import shape_of

FILES = Path(__file__).resolve().parents[1] / "files"
HELD = {
    "work_plan": 1,
    "thematic_area": 2,
    "activity": 2,
    "event": 1,
    "organiser": 2,
    "section": 8,
    "day": 2,
    "slot": 4,
}


@pytest.fixture
def kept(path: Path) -> Path:
    """A copy of the file of version 1."""
    shutil.copy(FILES / "v1.pesnet", path)
    return path


def test_there_is_a_kept_file_of_each_earlier_version() -> None:
    assert sorted(one.name for one in FILES.glob("*.pesnet")) == [f"v{n}.pesnet" for n in range(1, OFFICE.schema)]


def test_an_upgraded_file_has_the_shape_of_a_new_one(kept: Path) -> None:
    store = open_store(kept)

    assert shape_of(store._connection) == shape_of(blank(OFFICE))
    assert store._connection.execute("PRAGMA application_id").fetchone() == (0x50455346,)
    store.close()


def test_an_upgraded_file_has_all_its_rows_and_its_history(kept: Path) -> None:
    earlier = connect(kept, "ro")
    steps = earlier.execute("SELECT id, label FROM step ORDER BY id").fetchall()
    changes = {change.id for change in read_changes(earlier)}
    earlier.close()

    store = open_store(kept)

    counted = {table: store.rows(f"SELECT count(*) FROM {table}")[0][0] for table in HELD}
    assert counted == HELD
    assert store.rows("SELECT id, label FROM step ORDER BY id") == steps
    assert {change.id for change in read_changes(store._connection)} == changes
    assert store.rows("SELECT DISTINCT paper FROM section") == [("concept-note",)]
    assert store.check() == []
    store.close()


def test_an_upgraded_file_is_worked_on_and_its_tables_are_made_anew_from_its_history(kept: Path) -> None:
    store = open_store(kept)
    with store.edit("Enter the room") as session:
        session.connection().exec_driver_sql("UPDATE slot SET room = 'Hall A'")
    before = store.rows("SELECT * FROM slot ORDER BY id")

    store.rebuild()

    assert store.rows("SELECT * FROM slot ORDER BY id") == before
    assert store.rows("SELECT DISTINCT room FROM slot") == [("Hall A",)]
    assert store.rows('SELECT DISTINCT "schema" FROM change ORDER BY 1') == [(1,), (OFFICE.schema,)]
    assert store.check() == []
    store.undo()
    assert store.rows("SELECT DISTINCT room FROM slot") == [("",)]
    store.close()


def test_what_version_2_kept_in_one_language_stands_as_it_was_typed_beside_empty_ones(path: Path) -> None:
    shutil.copy(FILES / "v2.pesnet", path)

    store = open_store(path)

    assert store.rows("SELECT post, post_fr, post_ar FROM person") == [("Senior Expert", "", "")]
    reasons = "venue_reason, venue_reason_fr, venue_reason_ar"
    assert store.rows(f"SELECT {reasons} FROM activity_event") == [("The host offered a better hall.", "", "")]
    assert store.rows("SELECT digits FROM network") == [("latin",)]
    (((bytes_kept,),), ((name, size),)) = (
        store.rows("SELECT length(bytes) FROM blob"),
        store.rows("SELECT name, size FROM attachment"),
    )
    assert (name, size) == ("photo.png", bytes_kept)
    assert shape_of(store._connection) == shape_of(blank(OFFICE))
    assert store.check() == []
    store.close()


def test_a_step_of_the_earlier_version_can_still_be_taken_back(kept: Path) -> None:
    store = open_store(kept)
    store.recall_steps()
    label = store.undo_label

    store.undo()

    assert label == "Take an organiser off an event"
    assert store.rows("SELECT name FROM organiser ORDER BY name") == [("Malaysia",), ("Sample Agency",), ("Senegal",)]
    assert store.check() == []
    store.close()


def test_files_of_every_version_share_the_rows_that_the_program_ships(kept: Path) -> None:
    shipped = (
        "SELECT change.id FROM change JOIN step ON step.id = change.step WHERE kind = 'shipped' ORDER BY change.id"
    )
    earlier, new = open_store(kept), create_store(None)

    assert earlier.rows(shipped) == new.rows(shipped)
    earlier.close()


def test_an_upgrade_killed_at_any_moment_leaves_the_file_as_it_was_until_it_is_through(kept: Path) -> None:
    script = Path(__file__).with_name("killed_upgrades.py")
    repository = script.parents[2]

    told = subprocess.run(
        [sys.executable, script, kept],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=True,
    )

    *killed, through = told.stdout.split()
    assert (set(killed), through) == ({"True"}, "False")
    assert len(killed) >= 5
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]
    store = open_store(kept)
    assert store.check() == []
    store.close()
