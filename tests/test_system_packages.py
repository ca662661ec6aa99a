"""Libraries that a window needs, and the one line that brings them."""

import sys
from pathlib import Path

import pytest

from pesnet_desktop import system_packages


def test_on_debian_one_line_to_type_brings_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "is_debian", lambda: True)

    sentence = system_packages.what_the_window_lacks(["libEGL.so.1", "libxcb-cursor.so.0"])

    assert sentence == (
        "To open a window, this computer needs a few more libraries."
        " Type this line, then start again: sudo apt-get install -y libegl1 libxcb-cursor0"
    )


def test_elsewhere_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    sentence = system_packages.what_the_window_lacks(["libEGL.so.1"])

    assert sentence == "To open a window, install these libraries with your system's packages: libEGL.so.1."


def test_a_library_that_is_not_there_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_packages, "QT_LIBRARIES", {"libnowhere.so.99": "libnowhere99"})

    assert system_packages.missing_libraries() == ["libnowhere.so.99"]


def test_windows_and_macos_bring_all_that_a_window_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(system_packages, "QT_LIBRARIES", {"libnowhere.so.99": "libnowhere99"})

    assert system_packages.missing_libraries() == []


def test_packages_that_exist_nowhere_are_not_said_to_be_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = tmp_path / "asked"
    refusing = tmp_path / "apt-get"
    refusing.write_text(f'#!/bin/sh\necho "$@" >> "{asked}"\nexit 100\n')
    refusing.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    installed = system_packages.install_packages(["nowhere"])

    assert not installed
    assert [line.split()[-1] for line in asked.read_text().splitlines()] == ["nowhere", "update"]
