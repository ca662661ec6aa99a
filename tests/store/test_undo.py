"""Undo writes what was there before, as a step of its own; what has moved on since is left out and said."""

import pytest
from sqlalchemy import delete, insert, text, update

from pesnet_desktop.model.entities import Activity, Country, Institution, WorkPlan
from pesnet_desktop.store import Edited, Store
from pesnet_desktop.store.connection import transaction


def _dump(store: Store) -> list[list[tuple[str | int | float | None, ...]]]:
    tables = ("country", "institution", "work_plan", "thematic_area", "activity", "provider")
    return [store.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]


def _behind_the_windows_back(store: Store, sql: str) -> None:
    """As a merge would do: a step that is not in this window's undo list."""
    undo, redo = list(store._undo), list(store._redo)
    with store.edit("From elsewhere") as session:
        session.execute(text(sql))
    store._undo[:], store._redo[:] = undo, redo


def test_undoing_a_removal_restores_every_row_and_redoing_takes_them_again(store: Store) -> None:
    whole = _dump(store)
    with store.edit("Remove the plan") as session:
        session.execute(delete(WorkPlan))
    without = _dump(store)

    assert store.undo() is not None
    assert _dump(store) == whole
    assert store.redo() is not None
    assert _dump(store) == without
    assert store.projection_differences() == []


def test_a_row_that_comes_back_writes_only_its_return(store: Store) -> None:
    with store.edit("Remove the plan") as session:
        session.execute(delete(WorkPlan))

    store.undo()

    assert {(change.field, change.before) for change in store.history()[0].changes} == {("id", None)}


def test_each_step_has_its_name_in_the_menu(store: Store) -> None:
    with store.edit("Rename {what}", what="activity 1.1") as session:
        session.get_one(Activity, "a").number = "1.2"

    names = [store.undo_label, store.redo_label]
    edited = store.undo()
    names += [store.undo_label, store.redo_label]

    assert names == ["Rename activity 1.1", None, "Add the plan", "Rename activity 1.1"]
    assert edited == Edited("Rename activity 1.1", frozenset({("activity", "a")}))


def test_undo_is_a_step_of_the_history(store: Store) -> None:
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "2026"

    store.undo()
    store.redo()

    assert [(step.kind, step.label) for step in store.history()[:3]] == [
        ("redo", "Settle timeline"),
        ("undo", "Settle timeline"),
        ("edit", "Settle timeline"),
    ]


def test_with_nothing_to_undo_nothing_happens(store: Store) -> None:
    store.undo()

    assert store.undo() is None
    assert store.undo_label is None


def test_a_new_edit_ends_what_could_be_redone(store: Store) -> None:
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "2026"
    store.undo()

    with store.edit("Set venue") as session:
        session.get_one(Activity, "a").venue = "Ankara"

    assert store.redo() is None


def test_a_field_that_moved_on_is_left_out_and_said(store: Store) -> None:
    with store.edit("Correct") as session:
        activity = session.get_one(Activity, "a")
        activity.timeline, activity.venue = "2026", "Ankara"
    _behind_the_windows_back(store, "UPDATE activity SET timeline = '2027'")

    edited = store.undo()

    assert edited == Edited("Correct", frozenset({("activity", "a")}), (("activity", "a", "timeline"),))
    assert store.rows("SELECT timeline, venue FROM activity") == [("2027", "")]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "UPDATE country SET region = 'Europe' WHERE id = 'd'",
        "UPDATE institution SET country_id = 'd' WHERE id = 'i'",
        "INSERT INTO institution (id, country_id) VALUES ('j', 'd')",
    ],
)
def test_a_new_row_that_others_have_worked_with_stays(store: Store, elsewhere: str) -> None:
    with store.edit("Add a country") as session:
        session.execute(insert(Country).values(id="d", name_en="Sylvania"))
    _behind_the_windows_back(store, elsewhere)
    before = _dump(store)

    edited = store.undo()

    assert edited is not None
    assert edited.rows == frozenset()
    assert ("country", "d", "id") in edited.left_out
    assert _dump(store) == before


def test_undoing_a_new_country_and_who_names_it_takes_both(store: Store) -> None:
    with store.edit("Add both") as session:
        session.execute(text("INSERT INTO country (id) VALUES ('d')"))
        session.execute(text("UPDATE institution SET country_id = 'd' WHERE id = 'i'"))
        session.execute(text("INSERT INTO institution (id, country_id) VALUES ('j', 'd')"))

    edited = store.undo()

    assert edited is not None
    assert edited.left_out == ()
    assert store.rows("SELECT country_id FROM institution WHERE length(id) = 1") == [("c",)]


def test_undoing_a_new_area_and_a_move_into_it_moves_the_activity_back_first(store: Store) -> None:
    with store.edit("Move into a new area") as session:
        session.execute(text("INSERT INTO thematic_area (id, plan_id) VALUES ('u', 'p')"))
        session.execute(text("UPDATE activity SET area_id = 'u'"))

    edited = store.undo()

    assert edited is not None
    assert edited.left_out == ()
    assert store.rows("SELECT a.area_id, t.id FROM activity a, thematic_area t") == [("t", "t")]


def test_a_reference_made_later_to_a_new_row_keeps_it(store: Store) -> None:
    with store.edit("Add a country, correct an acronym") as session:
        session.execute(text("INSERT INTO country (id) VALUES ('d')"))
        session.execute(text("UPDATE institution SET acronym = 'F' WHERE id = 'i'"))
    _behind_the_windows_back(store, "UPDATE institution SET country_id = 'd' WHERE id = 'i'")

    edited = store.undo()

    assert edited is not None
    assert edited.rows == frozenset()
    assert store.rows("SELECT country_id FROM institution WHERE id = 'i'") == [("d",)]


def test_a_row_whose_parent_went_elsewhere_does_not_come_back_alone(store: Store) -> None:
    with store.edit("Remove activity") as session:
        session.delete(session.get_one(Activity, "a"))
    _behind_the_windows_back(store, "DELETE FROM work_plan")

    edited = store.undo()

    assert edited is not None
    assert ("activity", "a", "id") in edited.left_out
    assert store.rows("SELECT count(*) FROM activity") == [(0,)]
    assert store.projection_differences() == []


def test_what_is_gone_or_back_already_is_left_out(store: Store) -> None:
    with store.edit("Remove institution") as session:
        session.delete(session.get_one(Institution, "i"))
    _behind_the_windows_back(store, "INSERT INTO institution (id) VALUES ('i')")

    edited = store.undo()

    assert edited is not None
    assert {place[2] for place in edited.left_out} == {"id"}


def test_undo_of_a_bulk_update_gives_each_row_its_own_value_back(store: Store) -> None:
    before = _dump(store)
    with store.edit("Rename all") as session:
        session.execute(update(Country).values(region="Anywhere", name_tr=""))

    store.undo()

    assert _dump(store) == before


def test_subscribers_hear_of_edits_and_undo_until_they_leave(store: Store) -> None:
    heard: list[Edited] = []
    leave = store.subscribe(heard.append)

    with store.edit("Settle {number}", number="1.1") as session:
        session.get_one(Activity, "a").timeline = "2026"
    with store.edit("Look"):
        pass
    store.undo()
    leave()
    store.redo()

    assert heard == [Edited("Settle 1.1", frozenset({("activity", "a")}))] * 2


def test_a_subscriber_may_read_and_edit(store: Store) -> None:
    def follow(edited: Edited) -> None:
        if ("activity", "a") in edited.rows:
            with store.edit("Follow") as session:
                session.get_one(WorkPlan, "p").title = session.get_one(WorkPlan, "p").title.with_text("en", "Plan")

    store.subscribe(follow)
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "2026"

    assert store.undo_label == "Follow"


def test_rebuilding_gives_the_same_tables(store: Store) -> None:
    before = _dump(store)

    store.rebuild()

    assert _dump(store) == before
    assert store.check() == []


def test_rebuilding_mends_tables_that_the_history_does_not_know(store: Store) -> None:
    before = _dump(store)
    with transaction(store._connection):
        store._connection.execute('DROP TRIGGER temp."noted activity changed"')
        store._connection.execute("UPDATE activity SET timeline = 'unseen'")
    assert store.projection_differences() == ["activity a timeline"]

    store.rebuild()

    assert _dump(store) == before
