"""The check of a file finds what was changed past the program; the history tells every step."""

from collections.abc import Callable

import pytest

from pesnet_desktop.model.entities import Activity, Institution
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.store.changes import FieldChange

TAMPERINGS = [
    ("UPDATE activity SET timeline = 'unseen'", "Table and history disagree at activity a timeline."),
    ("DELETE FROM provider", "Table and history disagree at provider r."),
    ("DELETE FROM head WHERE field = 'timeline'", "Table and history disagree at head activity a timeline."),
    ("CREATE VIEW spy AS SELECT 1", "The file contains spy, which this program did not make."),
    ("DELETE FROM country WHERE id = 'c'", "A record of institution names a record of country that is not there."),
    (
        "UPDATE step SET author = 'Nobody' WHERE id LIKE 'STEP%'",
        "The step or change STEP no longer says what was written.",
    ),
    (
        "UPDATE change SET device = 'x' WHERE id LIKE 'CHANGE%'",
        "The step or change CHANGE no longer says what was written.",
    ),
]


def _tamper(store: Store, sql: str) -> None:
    for pragma in ("query_only=OFF", "foreign_keys=OFF"):
        store._connection.execute(f"PRAGMA {pragma}")
    store._connection.execute(sql)
    for pragma in ("query_only=ON", "foreign_keys=ON"):
        store._connection.execute(f"PRAGMA {pragma}")


@pytest.mark.parametrize(("sql", "sentence"), TAMPERINGS)
def test_what_was_changed_past_the_program_is_found(store: Store, sql: str, sentence: str) -> None:
    step, change = store.rows("SELECT step, id FROM change WHERE field = 'timeline'")[0]
    places = {"STEP": str(step)[:6], "CHANGE": str(change)[:6]}
    assert store.check() == []

    _tamper(store, _filled(sql, places))

    assert _filled(sentence, places) in store.check()


def _filled(text: str, places: dict[str, str]) -> str:
    for name, value in places.items():
        text = text.replace(name, value)
    return text


def test_the_findings_name_no_values(store: Store) -> None:
    _tamper(store, "UPDATE activity SET reason = 'a private matter'")

    assert store.check() == ["Table and history disagree at activity a reason."]


def _rename(store: Store, acronym: str) -> None:
    with store.edit("Rename {what}", what="institution") as session:
        session.get_one(Institution, "i").acronym = acronym


def _settle(store: Store, timeline: str) -> None:
    with store.edit("Settle timeline") as session:
        session.get_one(Activity, "a").timeline = timeline


STEPS: list[tuple[Callable[[Store, str], None], str]] = [
    (_rename, "F"),
    (_settle, "2026"),
    (_rename, "G"),
    (_settle, "2027"),
]


def test_the_history_of_a_row_has_its_own_steps_only_newest_first(store: Store) -> None:
    for step, value in STEPS:
        step(store, value)

    told = [(step.label, step.changes) for step in store.history("institution", "i")]

    assert told[:2] == [
        ("Rename institution", (FieldChange("institution", "i", "acronym", "F", "G"),)),
        ("Rename institution", (FieldChange("institution", "i", "acronym", "FES", "F"),)),
    ]
    assert [label for label, _ in told[2:]] == ["Add the plan"]
    assert {change.row for change in told[2][1]} == {"i"}


def test_the_history_of_a_table_and_of_the_file(store: Store) -> None:
    for step, value in STEPS:
        step(store, value)

    of_activities = [step.label for step in store.history("activity")]
    of_all = [step.label for step in store.history()]

    assert of_activities == ["Settle timeline", "Settle timeline", "Add the plan"]
    assert of_all == [
        "Settle timeline",
        "Rename institution",
        "Settle timeline",
        "Rename institution",
        "Add the plan",
        "Shipped with the program",
    ]


def test_the_history_outlives_the_row(store: Store) -> None:
    with store.edit("Remove") as session:
        session.delete(session.get_one(Institution, "i"))

    last, first = store.history("institution", "i")

    assert last.changes == (FieldChange("institution", "i", "id", "i", None),)
    assert first.label == "Add the plan"


def test_a_new_file_has_one_step_that_is_nobodys() -> None:
    (step,) = create_store(None).history()

    assert (step.kind, step.author, step.device, step.at.year) == ("shipped", "", "", 1970)
