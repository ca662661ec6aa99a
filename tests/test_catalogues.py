"""Translators' sentences reach the program compiled, and only when they changed."""

import gettext
import os
from pathlib import Path

import pytest

from pesnet_desktop.catalogues import compile_catalogues

SENTENCES = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Work plan"\nmsgstr "Plan de travail"\n'
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with one French sentence in it."""
    folder = tmp_path / "translations"
    po = folder / "fr" / "LC_MESSAGES" / "pesnet.po"
    po.parent.mkdir(parents=True)
    po.write_text(SENTENCES, encoding="utf-8")
    return folder


def test_a_compiled_catalogue_speaks(source: Path) -> None:
    compile_catalogues(source, source)

    assert gettext.translation("pesnet", source, ["fr"]).gettext("Work plan") == "Plan de travail"


def test_catalogues_can_be_compiled_into_another_folder(source: Path, tmp_path: Path) -> None:
    written = compile_catalogues(source, tmp_path / "elsewhere")

    assert written == [tmp_path / "elsewhere" / "fr" / "LC_MESSAGES" / "pesnet.mo"]
    assert list(source.rglob("*.mo")) == []


def test_an_unchanged_catalogue_is_left_alone(source: Path) -> None:
    compile_catalogues(source, source)

    assert compile_catalogues(source, source) == []


def test_a_changed_catalogue_is_compiled_again(source: Path) -> None:
    (compiled,) = compile_catalogues(source, source)
    os.utime(compiled, (0, 0))

    assert compile_catalogues(source, source) == [compiled]
