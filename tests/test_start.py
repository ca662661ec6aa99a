"""What a start is for, by what was typed and by the screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from pesnet_desktop import start

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux machine without a screen; the folder the officer stands in."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "is_for_the_window"),
    [
        ([], True),
        (["Plan 2026.pesnet"], True),
        (["PLAN.PESNET"], True),
        (["show", "plan.pesnet"], False),
        (["new"], False),
        (["--help"], False),
    ],
)
def test_nothing_typed_or_the_file_opens_the_window(words: list[str], is_for_the_window: bool) -> None:
    assert start.is_for_the_window(words) == is_for_the_window


@pytest.mark.parametrize("name", SCREENS)
def test_each_kind_of_screen_is_a_screen(no_screen: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = start.has_screen()
    monkeypatch.setenv(name, ":0")

    assert (before, start.has_screen()) == (False, True)


def test_windows_and_macos_always_have_a_screen(no_screen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert start.has_screen()


def test_a_file_without_a_screen_is_refused_in_a_sentence(no_screen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = start.main(["plan.pesnet"])

    assert (code, capsys.readouterr().err) == (2, "There is no screen to open plan.pesnet on.\n")


def test_without_a_screen_the_papers_of_the_sample_workspace_are_made_and_listed(
    no_screen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = start.main([])

    said, *listed = capsys.readouterr().out.splitlines()
    assert (code, said) == (0, "There is no screen, so the papers of the sample workspace are made without a window:")
    assert sorted(Path(line) for line in listed) == sorted(Path("out").rglob("*.docx"))
    assert listed


def test_without_a_screen_a_folder_that_cannot_be_made_is_said_in_a_sentence(
    no_screen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (no_screen / "out").write_text("a file in the way")

    code = start.main([])

    assert (code, capsys.readouterr().err.count("\n")) == (2, 1)


def test_a_program_without_its_source_says_where_the_tests_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    code = start.main(["test"])

    said = "The tests run from the source folder: there type “python3 main.py test”.\n"
    assert (code, capsys.readouterr().err) == (2, said)


def test_a_word_that_the_tests_do_not_know_is_refused_before_anything_runs(capsys: pytest.CaptureFixture[str]) -> None:
    code = start.main(["test", "--ful"])

    said = "The tests know one word only: “python3 main.py test --full” looks at every paper.\n"
    assert (code, capsys.readouterr().err) == (2, said)


NEEDLESS = {
    "sqlalchemy",
    "docx",
    "lxml",
    "babel",
    "alembic",
    "zipfile",
    "shutil",
    "decimal",
    "dataclasses",
    "inspect",
    "hashlib",
}
"""What a shipped template, that lies ready, needs none of."""


@pytest.mark.parametrize("paper", ["work-plan", "open-points"])
def test_a_typed_export_from_a_shipped_template_loads_nothing_heavy(sample_file: Path, paper: str) -> None:
    words = ["export", str(sample_file), paper, "--out", str(sample_file.parent)]
    look = f"import sys; from pesnet_desktop import start; assert start.main({words!r}) == 0"
    look += f"; print(*sorted({NEEDLESS!r} & set(sys.modules)))"

    seen = subprocess.run([sys.executable, "-c", look], capture_output=True, encoding="utf-8", check=True)

    assert seen.stdout.splitlines()[1:] == [""]
