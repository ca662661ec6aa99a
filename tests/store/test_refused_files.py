"""Whatever is not a whole file of ours gets its sentence, and stays byte for byte as it was, with nothing beside it."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from pesnet_desktop.model.entities import WorkPlan
from pesnet_desktop.model.problems import SENTENCES, Problem
from pesnet_desktop.store import create_store, open_store
from pesnet_desktop.store.connection import connect
from pesnet_desktop.store.layout import SCHEMA


def _ours(path: Path) -> None:
    store = create_store(path)
    with store.edit("Add a plan") as session:
        session.add(WorkPlan(id="p"))
    store.close()
    path.with_name(path.name + "-journal").unlink(missing_ok=True)


def _another_programs(path: Path) -> None:
    connection = connect(path, "rwc")
    connection.execute("CREATE TABLE note (text)")
    connection.close()


def _another_programs_cut_short(path: Path) -> None:
    """A file in WAL mode whose last work is still in its -wal: opening it for writing would move that."""
    made = path.with_name("made")
    connection = connect(made, "rwc")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE note (text)")
    path.with_name(path.name + "-wal").write_bytes(made.with_name("made-wal").read_bytes())
    path.write_bytes(made.read_bytes())
    connection.close()
    made.unlink()


def _newer(path: Path) -> None:
    _ours(path)
    _with_bytes(path, 60, (SCHEMA + 1).to_bytes(4, "big"))


def _without_version(path: Path) -> None:
    _ours(path)
    _with_bytes(path, 60, bytes(4))


def _truncated(path: Path) -> None:
    _ours(path)
    os.truncate(path, path.stat().st_size // 2)


def _cut_to_its_head(path: Path) -> None:
    _ours(path)
    os.truncate(path, 100)


def _garbled(path: Path) -> None:
    _ours(path)
    _with_bytes(path, 100, bytes(range(256)) * 15)


def _without_its_memory(path: Path) -> None:
    _ours(path)
    connection = connect(path)
    connection.execute("DROP TABLE change")
    connection.close()


def _encrypted(path: Path) -> None:
    connection = connect(path, "rwc")
    connection.execute(f"PRAGMA key='{secrets.token_hex(8)}'")
    connection.execute("CREATE TABLE note (text)")
    connection.close()


def _with_bytes(path: Path, at: int, content: bytes) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + content + whole[at + len(content) :])


FILES: list[tuple[Callable[[Path], object], str]] = [
    (lambda path: path.write_bytes(b""), "file-empty"),
    (lambda path: path.write_text("Minutes of the meeting"), "file-not-ours"),
    (lambda path: path.write_bytes(b"x"), "file-not-ours"),
    (lambda path: path.write_bytes(b"%PDF-1.7\n" + bytes(503)), "file-not-ours"),
    (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(508)), "file-not-ours"),
    (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(508)), "file-not-ours"),
    (lambda path: path.mkdir(), "file-not-ours"),
    (_another_programs, "file-not-ours"),
    (_another_programs_cut_short, "file-not-ours"),
    (_newer, "file-newer"),
    (_without_version, "file-damaged"),
    (_truncated, "file-damaged"),
    (_cut_to_its_head, "file-damaged"),
    (_garbled, "file-damaged"),
    (_without_its_memory, "file-damaged"),
    (_encrypted, "file-locked"),
]


def _content(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


@pytest.mark.parametrize(("make", "code"), FILES)
def test_a_file_that_is_not_whole_or_not_ours_is_told_and_left_alone(
    path: Path, make: Callable[[Path], object], code: str
) -> None:
    make(path)
    before = _content(path.parent)

    with pytest.raises(Problem) as refused:
        open_store(path)

    assert (refused.value.code, _content(path.parent)) == (code, before)
    assert str(path) in str(refused.value)


def test_every_sentence_can_be_said() -> None:
    places = {"path": "plan.pesnet", "other": "plan 2.docx"}

    assert all(
        sentence().format_map(places).endswith(".") for code, sentence in SENTENCES.items() if code[:4] == "file"
    )
