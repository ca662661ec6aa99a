"""Whatever way a row changes, the journal knows; what SQLite does on its own included."""

from collections.abc import Callable

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pesnet_desktop.model.entities import Activity, Country, Institution, WorkPlan
from pesnet_desktop.store import Store
from pesnet_desktop.store.changes import FieldChange
from pesnet_desktop.store.notes import JournalBroken


def _last_changes(store: Store) -> set[FieldChange]:
    assert store.projection_differences() == []
    return set(store.history()[0].changes)


def _settle_and_fail(store: Store) -> None:
    with store.edit("Fail") as session:
        session.get_one(Activity, "a").timeline = "never"
        session.flush()
        _ = 1 / 0


def _settle_and(store: Store, end: Callable[[Session], None]) -> None:
    with store.edit("End by hand") as session:
        session.get_one(Activity, "a").timeline = "never"
        session.flush()
        end(session)


def test_a_corrected_field_is_one_change_with_its_earlier_value(store: Store) -> None:
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "Q3 2025"

    assert _last_changes(store) == {FieldChange("activity", "a", "timeline", "Q2 2025", "Q3 2025")}


def test_a_bulk_update_is_noted_row_by_row(store: Store) -> None:
    with store.edit("Postpone all") as session:
        session.execute(update(Country).where(Country.iso2.in_(["TR", ""])).values(region="Europe"))

    assert [c.after for c in _last_changes(store)] == ["Europe", "Europe"]


def test_replace_is_noted_as_what_differs(store: Store) -> None:
    with store.edit("Replace") as session:
        session.execute(text("REPLACE INTO country (id, name_en, iso2) VALUES ('c', 'Freedonia', 'FR')"))

    assert _last_changes(store) >= {FieldChange("country", "c", "iso2", None, "FR")}
    assert store.rows("SELECT iso2 FROM country WHERE id = 'c'") == [("FR",)]


def test_an_upsert_is_noted_as_an_update(store: Store) -> None:
    with store.edit("Add or correct") as session:
        session.execute(
            text(
                "INSERT INTO country (id, iso2) VALUES ('c', 'FD') ON CONFLICT (id) DO UPDATE SET iso2 = excluded.iso2"
            )
        )

    assert _last_changes(store) == {FieldChange("country", "c", "iso2", None, "FD")}


def test_a_changed_key_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError, match="never changes"), store.edit("Rename the row") as session:
        session.execute(update(WorkPlan).values(id="q"))

    assert store.rows("SELECT id FROM work_plan") == [("p",)]
    assert store.projection_differences() == []


def test_a_cascade_is_noted_for_every_row_that_goes(store: Store) -> None:
    with store.edit("Remove the plan") as session:
        session.execute(delete(WorkPlan))

    gone = {(c.entity, c.row) for c in _last_changes(store) if c.field == "id" and c.after is None}
    assert gone == {("work_plan", "p"), ("thematic_area", "t"), ("activity", "a"), ("provider", "r")}


def test_a_reference_that_the_database_empties_is_noted(store: Store) -> None:
    with store.edit("Remove the country") as session:
        session.delete(session.get_one(Country, "c"))

    assert _last_changes(store) >= {
        FieldChange("institution", "i", "country_id", "c", None),
        FieldChange("provider", "r", "country_id", "c", None),
    }


def test_what_a_savepoint_takes_back_is_not_noted(store: Store) -> None:
    with store.edit("Try") as session:
        session.get_one(Activity, "a").venue = "Ankara"
        with session.begin_nested() as savepoint:
            session.get_one(Activity, "a").timeline = "never"
            session.flush()
            savepoint.rollback()

    assert _last_changes(store) == {FieldChange("activity", "a", "venue", None, "Ankara")}


def test_an_edit_that_changes_nothing_is_no_step(store: Store) -> None:
    before = store.history()

    with store.edit("Touch") as session:
        activity = session.get_one(Activity, "a")
        activity.timeline = "elsewhere"
        session.flush()
        activity.timeline = "Q2 2025"
    with store.edit("Look"):
        pass

    assert store.history() == before
    assert store.undo_label == "Add the plan"


def test_a_row_that_comes_and_goes_in_one_edit_leaves_no_trace(store: Store) -> None:
    before = store.history()

    with store.edit("Change of mind") as session:
        session.execute(insert(Country).values(id="d", name_en="Sylvania"))
        session.execute(delete(Country).where(Country.id == "d"))

    assert store.history() == before


def test_an_exception_inside_an_edit_undoes_all_of_it_and_goes_on(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _settle_and_fail(store)

    assert store.rows("SELECT timeline FROM activity") == [("Q2 2025",)]
    assert store.projection_differences() == []
    with store.edit("Go on") as session:
        session.get_one(Activity, "a").timeline = "2026"
    assert store.rows("SELECT timeline FROM activity") == [("2026",)]


def test_a_row_without_its_parent_is_refused_at_the_end_of_the_edit(store: Store) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), store.edit("Add") as session:
        session.add(Activity(id="b", area_id="nowhere"))

    assert store.rows("SELECT id FROM activity") == [("a",)]


def test_an_edit_is_refused_when_a_trigger_is_missing(store: Store) -> None:
    with store.edit("Break") as session:
        session.execute(text('DROP TRIGGER temp."noted activity changed"'))

    with pytest.raises(JournalBroken), store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "unseen"

    assert store.rows("SELECT timeline FROM activity") == [("Q2 2025",)]


def test_bytes_are_no_value_of_a_field(store: Store) -> None:
    with pytest.raises(TypeError), store.edit("Attach") as session:
        session.execute(text("UPDATE activity SET venue = x'00ff'"))

    assert store.rows("SELECT venue FROM activity") == [("",)]


def test_committing_or_rolling_back_inside_an_edit_keeps_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError):
        _settle_and(store, Session.commit)
    with pytest.raises(RuntimeError):
        _settle_and(store, Session.rollback)

    assert store.rows("SELECT timeline FROM activity") == [("Q2 2025",)]


def test_a_label_that_cannot_be_said_is_noticed_before_anything_is_written(store: Store) -> None:
    with pytest.raises(KeyError), store.edit("Rename {what}") as session:
        session.get_one(Activity, "a").timeline = "never"

    assert store.rows("SELECT timeline FROM activity") == [("Q2 2025",)]


def test_an_edit_inside_an_edit_or_a_read_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError), store.edit("Outer"), store.edit("Inner"):
        pass
    with pytest.raises(RuntimeError), store.read(), store.edit("Inner"):
        pass

    with store.edit("Alone") as session:
        session.get_one(Institution, "i").acronym = "F.E.S."
    assert store.undo_label == "Alone"


def test_a_read_inside_an_edit_sees_what_the_edit_did(store: Store) -> None:
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = "2027"
        with store.read() as reader:
            seen = reader.get_one(Activity, "a").timeline

    assert seen == "2027"


def test_writing_outside_an_edit_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="readonly"):
        store.rows("UPDATE activity SET timeline = 'unseen'")
    with pytest.raises(Exception, match="readonly"), store.read() as session:
        session.execute(update(Activity).values(timeline="unseen"))

    assert store.rows("SELECT timeline FROM activity") == [("Q2 2025",)]
