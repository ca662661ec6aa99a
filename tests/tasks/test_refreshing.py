"""A returned paper is written anew with the facts of today: nothing else changes, and no other file is harmed."""

import zipfile
from pathlib import Path

import pytest

from pesnet_desktop.commands.event import set_event_dates, set_event_venue
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from pesnet_desktop.tasks.refreshing import refresh
from tests.documents.read import word_edits as word
from tests.tasks.returned_notes import BODY, COMMENTS, TODAY, came_back, event_of, kinds


def test_tracked_changes_and_comments_stay_where_facts_are_renewed(office: Store, note: bytes, tmp_path: Path) -> None:
    edits = (word.tracked("a counter", "a desk"), word.commented("Platforms also bring"))
    came_back(office, note, tmp_path, *edits, comments=COMMENTS)
    set_event_dates(office, event_of(office), "1–2 July 2025")
    set_event_venue(office, event_of(office), "Putrajaya, Malaysia")

    refresh(office, tmp_path / "note.docx", tmp_path / "new.docx", TODAY)

    found = read_back(office, tmp_path / "new.docx", TODAY)
    assert (kinds(found), found.changes[0].author, len(found.comments), found.only_ours) == ([BODY], "A. SAMPLE", 1, 0)


@pytest.mark.parametrize(
    ("name", "beside", "code"),
    [
        ("note.docx", "", "file-exists"),
        ("other.docx", "~$other.docx", "file-open-in-word"),
        ("missing/new.docx", "", "folder-missing"),
    ],
)
def test_where_it_cannot_be_written_nothing_changes(
    name: str, beside: str, code: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    came_back(made_office, note, tmp_path)
    (tmp_path / "other.docx").write_bytes(b"mine")
    if beside:
        (tmp_path / beside).write_bytes(b"")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(Problem) as refused:
        refresh(made_office, tmp_path / "note.docx", tmp_path / name, TODAY, replaces=True)

    assert (refused.value.code, {path.name: path.read_bytes() for path in tmp_path.iterdir()}) == (code, before)


def test_a_file_is_replaced_only_where_somebody_chose_it(made_office: Store, note: bytes, tmp_path: Path) -> None:
    came_back(made_office, note, tmp_path)
    (tmp_path / "other.docx").write_bytes(b"mine")

    with pytest.raises(Problem):
        refresh(made_office, tmp_path / "note.docx", tmp_path / "other.docx", TODAY)
    refresh(made_office, tmp_path / "note.docx", tmp_path / "other.docx", TODAY, replaces=True)

    assert zipfile.is_zipfile(tmp_path / "other.docx")
