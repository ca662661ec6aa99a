"""A word in the name of a step is kept as its key and said in the language of the interface."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.model.step_words import said


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An interface in French that knows one word."""
    from pesnet_desktop.catalogues import compile_catalogues

    sentences = tmp_path / "fr" / "LC_MESSAGES" / "pesnet.po"
    sentences.parent.mkdir(parents=True)
    sentences.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "confirmed"\nmsgstr "confirmé"\n',
        encoding="utf-8",
    )
    compile_catalogues(tmp_path, tmp_path)
    monkeypatch.setattr("pesnet_desktop.i18n.translations", lambda: tmp_path)
    use_language("fr")
    yield
    monkeypatch.undo()
    use_language("en")


def test_a_name_stands_as_it_was_typed() -> None:
    assert said("confirmed") == "confirmed"


def test_words_are_said_and_joined() -> None:
    assert said(("title", "to_confirm")) == "title, to be confirmed"


@pytest.mark.usefixtures("french")
def test_a_word_is_said_in_the_language_of_the_interface_and_a_name_is_not() -> None:
    assert (said(["confirmed"]), said("confirmed")) == ("confirmé", "confirmed")


@pytest.mark.usefixtures("french")
def test_a_day_is_said_in_the_language_of_the_interface() -> None:
    assert said(["2030-03-01"]) == "1er mars 2030"


def test_a_field_in_another_language_is_said_with_its_language() -> None:
    assert said(["post_fr"]) == "post (in French)"


def test_a_word_of_a_newer_program_stays_readable() -> None:
    assert said(["left_open"]) == "left open"
