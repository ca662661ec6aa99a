"""A change says what it is made of; stamps never go back."""

from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.entities import Activity, Institution
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.store.changes import from_json, is_genuine, next_stamp, parents_of, to_json
from pesnet_desktop.store.projection import read_changes


def test_every_change_names_itself_by_its_content(store: Store) -> None:
    changes = read_changes(store._connection)

    assert [change for change in changes if not is_genuine(change)] == []
    assert len({change.id for change in changes}) == len(changes)


def test_the_same_edit_in_two_files_makes_different_changes() -> None:
    salts = []
    for store in (create_store(None), create_store(None)):
        with store.edit("Add") as session:
            session.add(Institution(id="i", acronym="FES"))
        salts.append({change.salt for change in read_changes(store._connection) if change.row == "i"})

    assert salts[0] & salts[1] == set()
    assert {len(salt) for salt in salts[0]} == {32}


def test_a_change_names_as_parent_the_one_that_it_replaces(store: Store) -> None:
    for timeline in ("Q3 2025", "Q4 2025"):
        with store.edit("Settle timeline") as session:
            session.get_one(Activity, "a").timeline = timeline

    changes = [change for change in read_changes(store._connection) if (change.row, change.field) == ("a", "timeline")]
    named = {from_json(change.value): parents_of(change.parents) for change in changes}
    ids = {from_json(change.value): change.id for change in changes}
    assert named == {"Q2 2025": (), "Q3 2025": (ids["Q2 2025"],), "Q4 2025": (ids["Q3 2025"],)}


def test_a_deletion_names_all_that_it_had_seen_of_the_row(store: Store) -> None:
    seen = {change.id for change in read_changes(store._connection) if change.row == "i"}

    with store.edit("Remove") as session:
        session.delete(session.get_one(Institution, "i"))

    (deletion,) = [c for c in read_changes(store._connection) if c.row == "i" and c.value == "null"]
    assert set(parents_of(deletion.parents)) == seen


@given(st.none() | st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_value_comes_back_from_its_json(value: str | int | float | None) -> None:
    assert from_json(to_json(value)) == value


@given(st.lists(st.integers(0, 2**44)))
def test_stamps_only_grow_whatever_the_clock_says(clock: list[int]) -> None:
    stamps = [""]
    for now in clock:
        stamps.append(next_stamp(stamps[-1], now))

    assert stamps == sorted(set(stamps))
    assert {len(stamp) for stamp in stamps[1:]} <= {16}


def test_a_full_counter_moves_on_to_the_next_millisecond() -> None:
    assert next_stamp("00000000000affff", 10) == "00000000000b0000"
