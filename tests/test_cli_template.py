"""Templates from the command line: listed, checked with every fault at once, copied, reset, and a palette written."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from pesnet_desktop.cli import main
from pesnet_desktop.documents.starter.palette_words import PALETTE_WORDS
from pesnet_desktop.paths import data_folder, resources
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.tasks.templates import own_path, shipped_path
from tests.documents.small_templates import with_parts

SHIPPED = [path for name in KINDS for path in (resources() / "templates").glob(f"*/{name}.docx")]


@pytest.fixture(autouse=True)
def no_copies() -> Iterator[None]:
    """The office's folder of templates is left empty."""
    yield
    for path in (data_folder() / "templates").rglob("*.*"):
        path.unlink()


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["template", *words])
    spoken = capsys.readouterr()
    return code, spoken.out, spoken.err


def test_the_list_names_each_template_and_the_faults_of_own_copies(capsys: pytest.CaptureFixture[str]) -> None:
    first = said(capsys, "list")
    said(capsys, "copy", "programme", "--language", "fr")
    own_path("programme", "fr").write_bytes(b"words")

    code, out, error = said(capsys, "list")

    assert (first[0], first[1].count("shipped"), code) == (0, len(SHIPPED), 1)
    assert [line for line in out.splitlines() if "own copy" in line] == [
        f"programme         fr  own copy, changed, 1 fault  {own_path('programme', 'fr')}"
    ]
    assert f"      {own_path('programme', 'fr')} is not a Word file. Choose a file that Word saved as .docx." in out
    assert error == "Change these copies in Word, or go back to the shipped ones: template reset.\n"


def test_check_says_what_is_wrong_in_every_file_and_is_a_finding(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    hostile, other = tmp_path / "programme.docx", tmp_path / "letter.docx"
    hostile.write_bytes(with_parts(shipped_path("programme", "en").read_bytes(), {"word/vbaProject.bin": b"\xd0\xcf"}))
    other.write_bytes(b"%PDF-1.7")

    code, out, error = said(capsys, "check", str(hostile), str(other), str(shipped_path("work-plan", "ar")))

    assert (code, error) == (1, "")
    assert [line.partition(": ")[0] for line in out.splitlines()] == [str(hostile), str(other)]


def test_a_sound_template_has_no_findings(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(shipped_path("programme", "en"))

    assert said(capsys, "check", path, "--paper", "programme") == (0, "No findings.\n", "")


def test_a_reset_prints_where_the_copy_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    copied = said(capsys, "copy", "programme")
    kept = said(capsys, "reset", "programme")

    assert (copied, kept) == (
        (0, f"{own_path('programme', 'en')}\n", ""),
        (0, f"{own_path('programme', 'en').with_name('programme (kept 1).docx')}\n", ""),
    )


@pytest.mark.parametrize(
    "words",
    [["copy", "nonsense"], ["reset", "programme"], ["check", "missing.docx"], ["palette", "--out", "missing"]],
)
def test_what_cannot_be_done_is_one_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, error = said(capsys, *words)

    assert (code, out, error.count("\n")) == (2, "", 1)


def test_a_palette_is_written_in_every_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, _error = said(capsys, "palette", "--language", "all", "--out", str(tmp_path))

    written = [Path(line) for line in out.splitlines()]

    assert (code, [path.stem for path in written]) == (0, [own.kind for own in PALETTE_WORDS.values()])
    assert all(docx.Document(str(path)).tables for path in written)
