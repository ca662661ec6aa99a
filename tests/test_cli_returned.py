"""A paper that came back, on the command line: what it asks for, taking it over, refreshing it."""

import json
from pathlib import Path

import pytest

from pesnet_desktop.cli import main
from pesnet_desktop.store import open_store
from tests.documents.read.word_edits import added_outside, edited, replaced
from tests.tasks.returned_notes import event_of, note_of

DATES = replaced("8–9 July", "9–10 July")
OUTSIDE = added_outside("Platforms also bring", "And more.")


@pytest.fixture
def note(sample_file: Path) -> bytes:
    store = open_store(sample_file)
    content = note_of(store)
    store.close()
    return content


def test_nothing_is_written_without_accept_and_the_changes_are_findings(
    sample_file: Path, note: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note.docx").write_bytes(edited(note, DATES))
    before = sample_file.read_bytes()

    code = main(["read-back", str(sample_file), str(tmp_path / "note.docx")])

    said = capsys.readouterr().out.splitlines()
    assert (code, said[0], said[2:5]) == (
        1,
        "note.docx: 1 change. Saved by Microsoft Office Word: read by its content controls.",
        ["      - 8–9 July 2025", "      + 9–10 July 2025", "      Understood: 9–10 July 2025"],
    )
    assert sample_file.read_bytes() == before


def test_accept_takes_over_what_is_clear_and_leaves_the_doubtful_as_a_finding(
    sample_file: Path, note: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "clear.docx").write_bytes(edited(note, DATES))
    (tmp_path / "doubtful.docx").write_bytes(edited(note, OUTSIDE))

    codes = [
        main(["read-back", str(sample_file), str(tmp_path / name), "--accept"])
        for name in ("clear.docx", "doubtful.docx")
    ]

    store = open_store(sample_file)
    dates = store.rows("SELECT dates FROM event WHERE id = ?", (event_of(store),))
    store.close()
    assert (codes, dates) == ([0, 1], [("9–10 July 2025",)])
    assert "typed just outside" in capsys.readouterr().out


def test_other_programs_get_the_changes_as_json(
    sample_file: Path, note: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note.docx").write_bytes(edited(note, DATES))

    main(["read-back", str(sample_file), str(tmp_path / "note.docx"), "--json"])

    found = json.loads(capsys.readouterr().out)
    (change,) = found["changes"]
    assert (found["format"], found["trust"], found["unread"]) == ("read-back/1", "controls", [])
    assert [change[name] for name in ("kind", "state", "table", "field", "exported", "proposal", "understood")] == [
        "field", "theirs", "event", "dates", "8–9 July 2025", "9–10 July 2025", "9–10 July 2025",
    ]  # fmt: skip


def test_a_paper_that_is_not_ours_is_an_error_in_one_sentence(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["read-back", str(sample_file), str(tmp_path / "missing.docx")])

    assert (code, capsys.readouterr().err.count("\n")) == (2, 1)


def test_an_untouched_paper_has_no_findings_and_can_be_refreshed_once(
    sample_file: Path, note: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note.docx").write_bytes(note)
    words = ["read-back", str(sample_file), str(tmp_path / "note.docx"), "--refresh", str(tmp_path / "new.docx")]

    assert [main(words), main(words)] == [0, 2]
    assert (tmp_path / "new.docx").is_file()
    assert "exists already" in capsys.readouterr().err
