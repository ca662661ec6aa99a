"""Papers are typed in any language of the network; what a paper lacks in it is named, and nothing is written."""

from pathlib import Path

import pytest

from pesnet_desktop.cli import main


@pytest.fixture
def office(sample_file: Path) -> Path:
    """A file with the sample."""
    return sample_file


def _export(office: Path, out: Path, *words: str) -> int:
    out.mkdir()
    return main(["export", str(office), *words, "--out", str(out)])


def test_a_note_is_written_in_every_language_at_once(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = _export(office, tmp_path / "out", "concept-note", "--event", "1.3", "--language", "all")

    kinds = [Path(line).name.partition(" - ")[0] for line in capsys.readouterr().out.splitlines()]
    assert (code, kinds) == (0, ["Concept note", "Note conceptuelle", "مذكرة مفاهيمية"])


def test_texts_that_are_missing_are_findings_and_nothing_is_written(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = _export(office, tmp_path / "out", "work-plan", "--language", "fr")

    said = capsys.readouterr()
    assert (code, list((tmp_path / "out").iterdir())) == (1, [])
    assert said.out.splitlines()[0] == (
        "French: Text of the header row: To link the public employment authorities of the OIC Member …"
    )
    assert said.err == "Nothing was written. Write these texts first, or add --mark-missing.\n"


def test_they_are_printed_in_another_language_when_asked(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = _export(office, tmp_path / "out", "work-plan", "--language", "fr", "--mark-missing", "--final")

    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert (code, names) == (0, ["Plan de travail - Plan de travail 2024-2026.docx"])
