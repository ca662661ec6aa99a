"""A folder of papers of all kinds: each is read, or named with the reason, and Cancel is heeded at any file."""

from pathlib import Path

import pytest

from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.importing import Refused, propose_each, sources
from tests.documents.read.word_files import labels, row, table, word_bytes

PLAN = word_bytes(table(labels(), row([["1"], ["Workshop"], ["May 2031"], [], [], [], []])))
OTHERS = {
    "0 empty.docx": (b"", "foreign-empty"),
    "1 scan.pdf": (b"%PDF-1.7", "foreign-pdf"),
    "2 locked.docx": (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "foreign-encrypted"),
    "3 cut.docx": (PLAN[:300], "foreign-damaged"),
    "4 picture.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "foreign-not-word"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A hundred papers, a few in a folder of their own, and what programs lay beside papers for themselves."""
    inner = tmp_path / "papers" / "2031 نص"
    inner.mkdir(parents=True)
    for name, (content, _code) in OTHERS.items():
        (inner / name).write_bytes(content)
    for number in range(100 - len(OTHERS)):
        (tmp_path / "papers" / f"plan {number:02}.docx").write_bytes(PLAN)
    for name in ("~$plan 01.docx", ".hidden", "Thumbs.db", "desktop.ini"):
        (tmp_path / "papers" / name).write_bytes(b"x")
    return tmp_path / "papers"


def test_each_paper_is_read_or_named_with_the_reason(folder: Path) -> None:
    heard: list[tuple[int, int, str]] = []
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    outcomes = list(propose_each(sources(folder), lambda *said: heard.append(said), lambda: False))

    refused = [(one.path.name, one.problem.code) for one in outcomes if isinstance(one, Refused)]
    assert refused == [(name, code) for name, (_content, code) in OTHERS.items()]
    assert [len(one.activities) for one in outcomes if isinstance(one, WorkPlanDraft)] == [1] * 95
    assert heard[7] == (7, 100, "Reading plan 02.docx …")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("place", [0, 1, 5, 50])
def test_cancel_ends_at_the_file_that_is_being_read(folder: Path, place: int) -> None:
    heard: list[int] = []

    outcomes = list(
        propose_each(sources(folder), lambda done, _whole, _said: heard.append(done), lambda: len(heard) > place)
    )

    assert (len(outcomes), heard[-1]) == (place, place)


def test_a_folder_of_thousands_of_files_is_none_of_papers(tmp_path: Path) -> None:
    for number in range(2001):
        (tmp_path / str(number)).touch()

    with pytest.raises(Problem) as refused:
        sources(tmp_path)

    assert refused.value.code == "folder-too-full"
