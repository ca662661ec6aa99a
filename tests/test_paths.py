"""Names that every system takes, and files that are whole or not there."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pesnet_desktop import paths


def test_data_and_settings_live_in_the_folder_that_the_office_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PESNET_HOME", str(tmp_path))

    places = (paths.data_folder(), paths.settings_folder())

    assert places == (tmp_path / "data", tmp_path / "settings")


def test_data_is_kept_under_the_name_of_the_program_where_the_office_names_no_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PESNET_HOME")

    names = {paths.data_folder().name, paths.settings_folder().name}

    assert names == {"pesnet-desktop"}


def test_resources_and_translations_lie_beside_the_package() -> None:
    root = Path(paths.__file__).parent.parent

    found = (paths.resources(), paths.translations())

    assert found == (root / "resources", root / "translations")


def test_the_frozen_program_finds_its_resources_in_its_own_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)

    assert paths.resources() == tmp_path / "resources"


def test_catalogues_in_the_environment_win_where_the_program_lies_read_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "translations").mkdir()
    monkeypatch.setattr("sys.prefix", str(tmp_path))

    assert paths.translations() == tmp_path / "translations"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Concept Note: Skills / Jobs?", "Concept Note Skills Jobs.docx"),
        ("Plan 2024–2026", "Plan 2024–2026.docx"),
        ("ورشة عمل حول التدريب", "ورشة عمل حول التدريب.docx"),
        ("  ends in dots... ", "ends in dots.docx"),
        ("", "paper.docx"),
        ("CON", "_CON.docx"),
        ("com1.plan", "_com1.plan.docx"),
        ("Console", "Console.docx"),
        ("conout$", "_conout$.docx"),
        ("cut\ud800\x85\ufffein two\u061c", "cut in two.docx"),
    ],
)
def test_a_file_name_keeps_the_words_and_loses_what_windows_refuses(text: str, name: str) -> None:
    assert paths.file_name(text, ".docx") == name


@given(st.text(max_size=300), st.sampled_from([".docx", ".pesnet", ""]))
@example("\U0001f468\u200d\U0001f680" * 50, ".docx")
@example("con" + "." * 99, ".docx")
def test_every_text_becomes_a_name_of_at_most_a_hundred_characters(text: str, suffix: str) -> None:
    name = paths.file_name(text, suffix)

    assert name.endswith(suffix)
    assert (1 <= len(name) <= 100, len(name.encode()) <= 240) == (True, True)
    assert not set('<>:"/\\|?*\x00\n\u202e') & set(name)
    assert not name.endswith((".", " "))


def test_writing_replaces_the_old_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "plan #1 50% ورقة.docx"
    path.write_bytes(b"old")

    paths.write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_gets_the_rights_that_any_program_would_give_it(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()

    paths.write_whole(tmp_path / "new", b"")

    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_replaced_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.touch(mode=0o600)

    paths.write_whole(path, b"new")

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_replaced_stays_and_nothing_half_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "folder.docx").mkdir()

    with pytest.raises((IsADirectoryError, PermissionError)):
        paths.write_whole(tmp_path / "folder.docx", b"new")

    assert list(tmp_path.iterdir()) == [tmp_path / "folder.docx"]


def test_writing_into_a_missing_folder_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        paths.write_whole(tmp_path / "gone" / "plan.docx", b"new")


@pytest.mark.parametrize(
    ("place", "is_synced"),
    [
        ("OneDrive - Ministry/plan.pesnet", True),
        ("Dropbox/plan.pesnet", True),
        ("Library/Mobile Documents/plan.pesnet", True),
        ("Google Drive/plan.pesnet", True),
        ("Documents/plan.pesnet", False),
    ],
)
def test_a_folder_of_a_cloud_service_is_known_by_its_name(tmp_path: Path, place: str, is_synced: bool) -> None:
    assert paths.is_synced_folder(tmp_path / place) == is_synced


def test_only_what_a_killed_program_left_is_swept(tmp_path: Path) -> None:
    for name in (".pesnet-old.part", ".pesnet-new.part", "paper.docx"):
        (tmp_path / name).write_bytes(b"half")
    os.utime(tmp_path / ".pesnet-old.part", (0, 0))
    os.utime(tmp_path / "paper.docx", (0, 0))

    paths.sweep_leftovers(tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == [".pesnet-new.part", "paper.docx"]


def test_a_folder_that_cannot_be_looked_at_is_not_swept_and_no_error(tmp_path: Path) -> None:
    paths.sweep_leftovers(tmp_path / ("x" * 300))

    assert list(tmp_path.iterdir()) == []
