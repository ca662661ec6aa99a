"""Files kept in the office's file: written with the row that names them, once, and found again unchanged."""

from pathlib import Path

import pytest

from pesnet_desktop.model.entities import Attachment
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store, create_store, open_store
from pesnet_desktop.store.attachments import bytes_of, keep_bytes

LOGO = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def _attach(store: Store, key: str, content: bytes = LOGO) -> str:
    with store.edit("Attach a file") as session:
        name = keep_bytes(session, content)
        session.add(Attachment(id=key, name="logo.png", media_type="image/png", size=len(content), hash=name))
        return name


def _tamper(store: Store, sql: str) -> None:
    store._connection.execute("PRAGMA query_only=OFF")
    store._connection.execute(sql)
    store._connection.execute("PRAGMA query_only=ON")


def test_the_bytes_of_an_attachment_come_back_after_closing(path: Path) -> None:
    store = create_store(path)
    name = _attach(store, "logo")
    store.close()

    again = open_store(path)

    assert (bytes_of(again, name), again.check()) == (LOGO, [])
    again.close()


def test_the_same_bytes_are_kept_once(store: Store) -> None:
    assert _attach(store, "logo") == _attach(store, "seal")

    assert store.rows("SELECT count(*) FROM blob") == [(1,)]


def test_an_edit_that_fails_keeps_no_bytes(store: Store) -> None:
    def attach_and_fail() -> None:
        with store.edit("Attach a file") as session:
            keep_bytes(session, LOGO)
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        attach_and_fail()

    assert store.rows("SELECT count(*) FROM blob") == [(0,)]


def test_a_removed_attachment_comes_back_whole(store: Store) -> None:
    name = _attach(store, "logo")
    with store.edit("Remove the logo") as session:
        session.delete(session.get_one(Attachment, "logo"))

    store.undo()

    assert store.rows("SELECT hash FROM attachment") == [(name,)]
    assert bytes_of(store, name) == LOGO


def test_the_history_holds_the_hash_and_not_the_bytes(store: Store) -> None:
    name = _attach(store, "logo")

    found = store.rows("SELECT field, value FROM change WHERE entity = 'attachment' AND field <> 'id' ORDER BY field")

    assert found == [
        ("hash", f'"{name}"'),
        ("media_type", '"image/png"'),
        ("name", '"logo.png"'),
        ("size", str(len(LOGO))),
    ]
    assert store.rows("SELECT DISTINCT entity FROM change WHERE entity = 'blob'") == []


def test_tables_made_anew_from_the_history_keep_their_attachments(store: Store) -> None:
    name = _attach(store, "logo")

    store.rebuild()

    assert (bytes_of(store, name), store.check()) == (LOGO, [])


@pytest.mark.parametrize("damage", ["DELETE FROM blob", "UPDATE blob SET bytes = x'00'", "UPDATE blob SET bytes = 'x'"])
def test_lost_or_changed_bytes_are_found_and_never_handed_out(store: Store, damage: str) -> None:
    name = _attach(store, "logo")

    _tamper(store, damage)

    assert store.check() == [
        f"An attached file is missing or damaged ({name[:6]}). Go back to a copy, or attach it again."
    ]
    with pytest.raises(Problem) as refused:
        bytes_of(store, name)
    assert (refused.value.code, refused.value.values) == ("attachment-damaged", {"name": "logo.png"})


def test_a_copy_in_memory_has_the_attachments(store: Store) -> None:
    name = _attach(store, "logo")

    copy = store.copy_in_memory()

    assert bytes_of(copy, name) == LOGO
