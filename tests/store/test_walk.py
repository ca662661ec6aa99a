"""Any walk through any edits: tables and history agree at every state, undoing all and redoing all comes back to it."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from pesnet_desktop.store import Store, create_store
from pesnet_desktop.store.shape import OFFICE, Shape

Rows = list[list[tuple[str | int | float | None, ...]]]

WITHOUT_SHIPPED_ROWS = Shape(OFFICE.metadata, tuple)
IDS = st.sampled_from(["1", "2", "3"])
WORDS = st.sampled_from(["", "one", "two", "ثلاثة", 'it\'s "quoted"'])
TABLES = ("country", "institution", "work_plan", "thematic_area", "activity", "provider")

ADD = (
    "INSERT OR REPLACE INTO country (id, name_en) VALUES (:id, :word)",
    "INSERT OR IGNORE INTO institution (id, acronym, country_id) SELECT :id, :word, id FROM country WHERE id = :other",
    "INSERT INTO work_plan (id, start_year) VALUES (:id, :number) ON CONFLICT (id) DO UPDATE SET start_year = :number",
    "INSERT OR IGNORE INTO thematic_area (id, plan_id, number) SELECT :id, id, :word FROM work_plan WHERE id = :other",
    "INSERT OR REPLACE INTO activity (id, area_id, venue) SELECT :id, id, :word FROM thematic_area WHERE id = :other",
    "INSERT OR REPLACE INTO provider (id, activity_id, country_id) SELECT :id, a.id, c.id FROM activity a, country c",
)
CHANGE = (
    "UPDATE country SET name_fr = :word WHERE id >= :id",
    "UPDATE institution SET country_id = :other WHERE id = :id AND :other IN (SELECT id FROM country)",
    "UPDATE work_plan SET end_year = :number, organisation = :word",
    "UPDATE activity SET timeline = :word, venue = '' WHERE id = :id",
    "UPDATE OR REPLACE activity SET reason = venue",
)
REMOVE = tuple(f"DELETE FROM {table} WHERE id = :id" for table in TABLES)

STATEMENTS = st.tuples(
    st.sampled_from(ADD + CHANGE + REMOVE),
    st.fixed_dictionaries({"id": IDS, "other": IDS, "word": WORDS, "number": st.none() | st.integers(2020, 2030)}),
)
WALKS = st.lists(st.lists(STATEMENTS, max_size=4) | st.sampled_from(["undo", "redo"]), max_size=12)


def _dump(store: Store) -> Rows:
    return [store.rows(f"SELECT * FROM {table} ORDER BY id") for table in TABLES]


def _states(store: Store, step: Callable[[], object], label: Callable[[], str | None]) -> list[Rows]:
    """Every state from here until there is nothing more to take."""
    states = [_dump(store)]
    while label() is not None:
        assert step() is not None
        assert store.projection_differences() == []
        states.append(_dump(store))
    return states


@given(WALKS)
def test_undoing_all_and_redoing_all_meets_the_same_states(walk: list[list[tuple[str, dict[str, str]]] | str]) -> None:
    store = create_store(None, WITHOUT_SHIPPED_ROWS)
    for step in walk:
        if isinstance(step, str):
            _ = store.undo() if step == "undo" else store.redo()
        else:
            with store.edit("Walk") as session:
                for sql, values in step:
                    session.execute(text(sql), values)
        assert store.projection_differences() == []
    end = _dump(store)

    back = _states(store, store.undo, lambda: store.undo_label)
    forth = _states(store, store.redo, lambda: store.redo_label)

    assert back[-1] == [[] for _ in TABLES]
    assert forth[: len(back)] == back[::-1]
    assert back[0] == end
    store.rebuild()
    store.recall_steps()
    recalled = _states(store, store.undo, lambda: store.undo_label)
    assert recalled[0] == forth[-1]
    assert recalled[-len(back) :] == forth[::-1][-len(back) :]
    assert recalled[-1] == back[-1]
    assert store.check() == []
    store.close()
