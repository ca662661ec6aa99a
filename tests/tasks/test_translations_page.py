"""Every shipped sentence is listed with its state, so that a native speaker knows what is left to check."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pesnet_desktop.paths import program_folder
from pesnet_desktop.tasks.translations_page import TO_CHECK, checked_sentences, translations_page


def test_the_page_lists_what_the_program_ships_today() -> None:
    checked = checked_sentences(program_folder() / "translations" / "checked.txt")

    page = (program_folder() / "docs" / "translations.md").read_text(encoding="utf-8")

    assert page == translations_page(checked), (
        "A sentence has changed since: run python -m pesnet_desktop.tasks.translations_page"
    )


def test_a_sentence_is_to_be_checked_until_each_language_was(tmp_path: Path) -> None:
    listed = tmp_path / "checked.txt"
    listed.write_text("fr\tProgramme\nar\tالبرنامج\nno tabulator here\n", encoding="utf-8")

    checked = checked_sentences(listed)

    assert checked == {("fr", "Programme"), ("ar", "البرنامج")}
    assert f"| Programme | Programme | البرنامج |  | {TO_CHECK} (fr, ar) |" in translations_page().splitlines()
    assert "| Programme | Programme | البرنامج |  | checked |" in translations_page(checked).splitlines()


def test_sentences_of_all_kinds_are_listed() -> None:
    lines = translations_page().splitlines()

    begun = [
        "| Work plan | Plan de travail | خطة العمل |",
        "| DRAFT | PROJET | مسودة |",
        "| Go on, marked | Continuer, avec mention |",
        "| Kuala Lumpur | Kuala Lumpur | كوالالمبور |",
        "| Lunch Break | Déjeuner | استراحة الغداء |",
        "| Background | Contexte | الخلفية |",
        "| Of one planned activity, {said}. | Sur une activité prévue, {said}. |",
        "| Saudi Arabia | Arabie saoudite | السعودية | Suudi Arabistan |",
    ]
    assert [one for one in begun if not any(line.startswith(one) for line in lines)] == []


ARABIC = re.compile("[\u0621-\u064a]{2,}")
WITH_WORDS = sorted(
    path
    for folder in ("documents/starter", "queries/papers", "tasks")
    for path in (program_folder() / "pesnet_desktop" / folder).glob("*.py")
    if ARABIC.search(path.read_text(encoding="utf-8"))
)


def _arabic_in(path: Path) -> Iterator[str]:
    """The Arabic words that a module keeps, but those of its own explanations."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for one in ast.walk(tree):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in said:
            yield from [one.value] if ARABIC.search(one.value) else []


@pytest.mark.parametrize("path", WITH_WORDS, ids=lambda path: path.stem)
def test_every_fixed_word_of_a_paper_is_listed(path: Path) -> None:
    page = (program_folder() / "docs" / "translations.md").read_text(encoding="utf-8")

    words = [" ".join(one.replace("|", "\\|").strip().split(" ")) for one in _arabic_in(path)]

    assert [one for one in words if one not in page] == []
