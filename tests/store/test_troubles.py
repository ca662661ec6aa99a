"""What disk and desk may do while a file is open: each time a sentence, and the last kept state stays."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlite

from pesnet_desktop.model.entities import Activity, Country, ThematicArea, WorkPlan
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Edited, Store, create_store, open_store
from pesnet_desktop.store.copies import copies_of
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.store.faults import said


def _fill(store: Store, rows: int) -> None:
    with store.edit("Fill") as session:
        session.execute(insert(Country), [{"id": f"x{n}", "name_en": "x" * 500} for n in range(rows)])


def test_a_full_disk_is_told_and_nothing_of_the_edit_is_kept(file: Store) -> None:
    pages = int(str(file.rows("PRAGMA page_count")[0][0]))
    file.rows(f"PRAGMA max_page_count={pages + 20}")
    before = file.rows("SELECT * FROM country ORDER BY id")

    with pytest.raises(Problem) as told:
        _fill(file, 2000)

    assert told.value.code == "disk-full"
    assert file.rows("SELECT * FROM country ORDER BY id") == before
    assert file.check() == []
    _fill(file, 3)
    assert len(file.rows("SELECT * FROM country")) == len(before) + 3


def test_a_file_that_went_away_takes_no_edit_with_it_but_can_still_be_saved(path: Path) -> None:
    store = create_store(path)
    path.unlink()

    with pytest.raises(Problem) as told:
        _fill(store, 3)
    store.save_copy(path.with_name("rescued.pesnet"))
    store.close()

    assert told.value.code == "file-vanished"
    rescued = open_store(path.with_name("rescued.pesnet"))
    assert rescued.check() == []
    rescued.close()


@pytest.mark.parametrize("until", [Session.expire_all, Session.flush])
def test_a_file_that_goes_away_during_an_edit_is_told_before_the_edit_is_kept(
    path: Path, until: Callable[[Session], None]
) -> None:
    store = create_store(path)

    with pytest.raises(Problem) as told:
        _lose_the_file(store, path, until)

    assert told.value.code == "file-vanished"
    assert store.rows("SELECT id FROM country WHERE id = 'n'") == []
    store.close()


def _lose_the_file(store: Store, path: Path, until: Callable[[Session], None]) -> None:
    with store.edit("Add") as session:
        session.add(Country(id="n"))
        until(session)
        path.unlink()


def test_a_file_that_was_put_in_its_place_is_not_written_to(path: Path) -> None:
    store = create_store(path)
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    before = path.read_bytes()

    with pytest.raises(Problem) as told:
        _fill(store, 3)
    store.close()

    assert (told.value.code, path.read_bytes()) == ("file-vanished", before)


def test_a_hand_made_copy_of_the_open_file_has_every_kept_row(path: Path) -> None:
    store = create_store(path)
    _fill(store, 10)
    copy = path.with_name("copy.pesnet")
    shutil.copy(path, copy)

    other = open_store(copy)

    assert other.rows("SELECT count(*) FROM country") == store.rows("SELECT count(*) FROM country")
    assert other.check() == []
    other.close()
    store.close()


def test_closing_keeps_a_copy_away_from_the_file_and_ten_at_most(path: Path) -> None:
    create_store(path).close()
    unchanged = list(copies_of(path).glob("*"))
    for rows in range(12):
        store = open_store(path)
        with store.edit("Add") as session:
            session.add(Country(id=f"n{rows}"))
        store.close()

    copies = sorted(copies_of(path).iterdir())
    last = open_store(copies[-1])

    assert (unchanged, len(copies)) == ([], 10)
    assert last.rows("SELECT count(*) FROM country WHERE id LIKE 'n%'") == [(12,)]
    assert {each.name for each in path.parent.iterdir()} <= {path.name, path.name + "-journal"}
    last.close()


def test_closing_a_file_again_does_nothing(path: Path) -> None:
    store = create_store(path)
    with store.edit("Add") as session:
        session.add(Country(id="n1"))
    store.close()

    store.close()

    assert len(list(copies_of(path).iterdir())) == 1


def test_closing_says_when_no_copy_can_be_kept_and_closes_all_the_same(path: Path) -> None:
    store = create_store(path)
    _fill(store, 1)
    copies_of(path).parent.mkdir(parents=True, exist_ok=True)
    copies_of(path).write_text("in the way")

    with pytest.raises(Problem) as told:
        store.close()

    assert told.value.code == "copy-not-kept"
    open_store(path).close()


def test_a_saved_copy_is_whole_and_never_the_open_file(file: Store, path: Path) -> None:
    _fill(file, 5)
    copy = path.with_name("copy #1.pesnet")
    copy.write_text("an older copy")

    file.save_copy(copy)
    with pytest.raises(Problem) as refused:
        file.save_copy(path)
    with pytest.raises(Problem) as missing:
        file.save_copy(path.parent / "gone" / "copy.pesnet")

    saved = open_store(copy)
    assert saved.rows("SELECT id FROM change") == file.rows("SELECT id FROM change")
    assert (refused.value.code, missing.value.code) == ("copy-onto-itself", "folder-missing")
    saved.close()


def test_drafts_outlive_the_window_and_go_when_the_field_is_kept(path: Path) -> None:
    store = create_store(path)
    with store.edit("Add") as session:
        session.add_all([WorkPlan(id="p"), ThematicArea(id="t", plan_id="p"), Activity(id="a", area_id="t")])
    for field, typed in (("timeline", "Q"), ("timeline", "Q2"), ("venue", "Ank"), ("reason", "be")):
        store.keep_draft("activity", "a", field, typed)
    steps = len(store.history())
    store.close()

    store = open_store(path)
    offered = store.drafts()
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "Q2 2026"
    store.drop_draft("activity", "a", "reason")
    left = store.drafts()
    with store.edit("Remove") as session:
        session.delete(session.get_one(Activity, "a"))

    assert [(draft.field, draft.text) for draft in offered] == [("reason", "be"), ("timeline", "Q2"), ("venue", "Ank")]
    assert left == (Draft("activity", "a", "venue", "Ank"),)
    assert (store.drafts(), len(store.history())) == ((), steps + 2)
    store.close()


def _in_another_thread(work: object) -> list[object]:
    """What ``work`` gave back or raised in a thread of its own."""
    found: list[object] = []

    def run() -> None:
        try:
            found.append(work() if callable(work) else None)
        except RuntimeError as error:
            found.append(type(error))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return found


def test_another_thread_is_refused_until_the_store_is_handed_over(store: Store) -> None:
    heard: list[Edited] = []
    store.subscribe(heard.append)

    def accept() -> int:
        store.take_over()
        with store.edit("Accept") as session:
            session.get_one(Activity, "a").timeline = "2026"
        store.hand_over()
        return len(heard)

    refused = _in_another_thread(lambda: store.rows("SELECT 1"))
    stolen = _in_another_thread(store.take_over)
    store.hand_over()
    accepted = _in_another_thread(accept)
    with pytest.raises(RuntimeError):
        store.rows("SELECT 1")
    store.take_over()

    assert (refused, stolen, accepted) == ([RuntimeError], [RuntimeError], [0])
    assert heard == [Edited("Accept", frozenset({("activity", "a")}))]


def test_a_copy_in_memory_is_read_in_another_thread_and_stays_as_it_was(store: Store) -> None:
    copy = store.copy_in_memory()
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "2026"

    def look() -> list[object]:
        with copy.read() as session:
            return [session.get_one(Activity, "a").timeline, copy.read_only_reason]

    assert _in_another_thread(look) == [
        ["Q2 2025", "the copy in memory is for reading. Make the change in the file itself."]
    ]
    with pytest.raises(RuntimeError):
        copy.rows("SELECT 1")


def test_a_full_disk_is_told_when_a_copy_is_written(path: Path) -> None:
    """A backup that fails says only SQLite's own words, without the code that other statements give."""
    with pytest.raises(Problem) as told, said(str(path)):
        raise sqlite.OperationalError("database or disk is full")

    assert told.value.code == "disk-full"
