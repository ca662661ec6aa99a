"""A file of an earlier version is brought up to date on a copy; it ends like a new one, or stays as it was."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, MetaData, Table, Text

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import create_store, open_store
from pesnet_desktop.store.blank import blank
from pesnet_desktop.store.connection import Connection, Value, open_in_memory
from pesnet_desktop.store.copies import copies_of
from pesnet_desktop.store.migrations import Migration, migrations
from pesnet_desktop.store.shape import OFFICE, Shape
from pesnet_desktop.store.upgrade import change_shapes
from tests.store.shapes import shape_of


def _shelves(*columns: str) -> MetaData:
    metadata = MetaData()
    Table(
        "shelf",
        metadata,
        Column("id", Text, primary_key=True),
        *(Column(name, Text, server_default="") for name in columns),
    )
    shelf = Column("shelf_id", Text, ForeignKey("shelf.id", ondelete="CASCADE"), index=True)
    Table("box", metadata, Column("id", Text, primary_key=True), shelf)
    return metadata


def _rows() -> list[tuple[str, Mapping[str, Value]]]:
    return [("shelf", {"id": "s", "name": "Paper"}), ("box", {"id": "b", "shelf_id": "s"})]


def _add_colour(op: Operations) -> None:
    with op.batch_alter_table("shelf", recreate="always") as shelf:
        shelf.add_column(Column("colour", Text, server_default=""))


def _lose_rows(op: Operations) -> None:
    op.execute("DELETE FROM shelf")
    _add_colour(op)


def _fail_half_way(op: Operations) -> None:
    _add_colour(op)
    raise RuntimeError("half way")


EARLIER = Shape(lambda: _shelves("name"), _rows, 1)
LATER = Shape(lambda: _shelves("name", "colour"), _rows, 2, lambda: {2: _add_colour})
LOSING = Shape(LATER.metadata, _rows, 2, lambda: {2: _lose_rows})
BROKEN = Shape(LATER.metadata, _rows, 2, lambda: {2: _fail_half_way})


def _made_by(steps: Mapping[int, Migration]) -> Connection:
    connection = open_in_memory()
    change_shapes(connection, 0, steps)
    return connection


def test_the_migrations_from_nothing_make_what_a_new_file_has() -> None:
    assert shape_of(_made_by(migrations())) == shape_of(blank(OFFICE))


def test_every_version_has_its_migration() -> None:
    assert sorted(migrations()) == list(range(1, OFFICE.schema + 1))


def test_an_earlier_file_is_brought_up_with_its_rows_and_its_history(path: Path) -> None:
    earlier = create_store(path, EARLIER)
    with earlier.edit("Rename") as session:
        session.connection().exec_driver_sql("UPDATE shelf SET name = 'Cardboard'")
    steps = earlier.history()
    earlier.close()

    later = open_store(path, LATER)

    assert later.rows("SELECT id, name, colour FROM shelf") == [("s", "Cardboard", "")]
    assert later.rows("SELECT id, shelf_id FROM box") == [("b", "s")]
    assert (later.history(), later.check()) == (steps, [])
    assert shape_of(later._connection) == shape_of(blank(LATER))
    with later.edit("Paint") as session:
        session.connection().exec_driver_sql("UPDATE shelf SET colour = 'green'")
    assert later.projection_differences() == []
    later.close()


def test_the_rows_come_from_the_history_whatever_the_migration_did_to_them(path: Path) -> None:
    create_store(path, EARLIER).close()

    later = open_store(path, LOSING)

    assert later.rows("SELECT shelf.name, box.id FROM shelf JOIN box ON box.shelf_id = shelf.id") == [("Paper", "b")]
    later.close()


def test_the_file_as_it_was_stays_among_the_copies(path: Path) -> None:
    create_store(path, EARLIER).close()

    open_store(path, LATER).close()

    (copy,) = copies_of(path).iterdir()
    earlier = open_store(copy, EARLIER)
    assert earlier.rows("SELECT * FROM shelf") == [("s", "Paper")]
    earlier.close()


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    create_store(path, EARLIER).close()
    before = path.read_bytes()

    with pytest.raises(RuntimeError, match="half way"):
        open_store(path, BROKEN)

    assert path.read_bytes() == before
    assert {each.name.removesuffix("-journal") for each in path.parent.iterdir()} == {path.name}


def test_an_earlier_file_open_elsewhere_is_not_brought_up(path: Path) -> None:
    earlier = create_store(path, EARLIER)

    with pytest.raises(Problem) as refused:
        open_store(path, LATER)

    assert refused.value.code == "file-busy"
    assert earlier.check() == []
    earlier.close()


def test_a_newer_file_is_refused_unchanged(path: Path) -> None:
    create_store(path, LATER).close()
    before = path.read_bytes()

    with pytest.raises(Problem) as refused:
        open_store(path, EARLIER)

    assert (refused.value.code, path.read_bytes()) == ("file-newer", before)
