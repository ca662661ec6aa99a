"""Every shipped sentence is listed with its state, so that a native speaker knows what is left to check."""

from pathlib import Path

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
