"""A PDF file lies beside each paper, or a sentence says why not. A small program stands for LibreOffice here."""

import errno
import os
from pathlib import Path

import pytest

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.pdf import pdf_of

CONVERTS = """#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in
    --outdir) folder="$2"; shift ;;
    *.docx) name="${1##*/}"; printf '%%PDF-1.7 of %s' "$name" > "$folder/${name%.docx}.pdf" ;;
  esac
  shift
done
"""


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only folder that programs are looked for in; empty at first."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install(programs: Path, script: str) -> None:
    program = programs / "soffice"
    program.write_text(script)
    program.chmod(0o755)


def papers(folder: Path, *names: str) -> list[Path]:
    made = [folder / name for name in names]
    for path in made:
        path.write_bytes(b"word")
    return made


def test_each_paper_gets_a_pdf_file_beside_it(programs: Path, tmp_path: Path) -> None:
    install(programs, CONVERTS)
    words = papers(tmp_path, "Note – de cadrage #1.docx", "برنامج 100%.docx")

    made = pdf_of(words)

    assert made == [tmp_path / "Note – de cadrage #1.pdf", tmp_path / "برنامج 100%.pdf"]
    assert [path.read_text() for path in made] == [f"%PDF-1.7 of {path.name}" for path in words]


def test_a_full_disk_is_said_and_no_half_file_left(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(programs, CONVERTS)
    words = papers(tmp_path, "Paper.docx")

    def settle(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", settle)
    with pytest.raises(Problem) as refused:
        pdf_of(words)

    assert (refused.value.code, refused.value.values) == ("disk-full", {"path": str(tmp_path / "Paper.pdf")})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Paper.docx", "programs"]


def test_a_system_without_room_for_passing_files_makes_no_pdf_file(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(programs, CONVERTS)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))

    with pytest.raises(Problem) as refused:
        pdf_of(papers(tmp_path, "Paper.docx"))

    assert refused.value.code == "pdf-not-made"


def test_without_a_program_for_it_the_officer_is_told_which_to_install(programs: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        pdf_of(papers(tmp_path, "Paper.docx"))

    assert refused.value.code == "no-pdf-program"
    assert not (tmp_path / "Paper.pdf").exists()


@pytest.mark.parametrize("script", ["#!/bin/sh\nexit 0\n", "#!/bin/sh\nexit 1\n"], ids=["no file", "a failure"])
def test_when_one_pdf_is_missing_none_is_written(programs: Path, tmp_path: Path, script: str) -> None:
    install(programs, script)

    with pytest.raises(Problem) as refused:
        pdf_of(papers(tmp_path, "One.docx", "Two.docx"))

    assert refused.value.code == "pdf-not-made"
    assert list(tmp_path.glob("*.pdf")) == []
