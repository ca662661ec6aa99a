"""A text that was emptied is emptied here once, and what nobody wrote in its place is no text of its own."""

from pathlib import Path

import pytest

from pesnet_desktop.commands.section import set_section_body
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import LANGUAGES
from pesnet_desktop.queries.event import concept_note
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from tests.documents.read import word_edits as word
from tests.tasks.returned_notes import BODY, TODAY, came_back, event_of, kinds, note_of, section_of, take_over

METHODOLOGY, ONLY_PARAGRAPH = "Methodology", word.removed_paragraph("Each of the three topics")


@pytest.mark.parametrize("others", [LANGUAGES[1:], ()], ids=["written in French", "written nowhere"])
def test_an_emptied_text_is_emptied_once(others: tuple[str, ...], office: Store, note: bytes, tmp_path: Path) -> None:
    section = section_of(office, METHODOLOGY)
    for language in LANGUAGES[1:]:
        set_section_body(office, section, RichText.of("Autrement.") if language in others else RichText(), language)
    found = came_back(office, note_of(office), tmp_path, ONLY_PARAGRAPH)

    take_over(office, found, tmp_path)

    assert (kinds(found), body_of(office, section)) == ([BODY], "")
    assert kinds(read_back(office, tmp_path / "note.docx", TODAY)) == []


def test_an_emptied_section_of_facts_is_proposed_for_removal_once(office: Store, tmp_path: Path) -> None:
    section = section_of(office, "Language")
    for language in LANGUAGES:
        set_section_body(office, section, RichText(), language)
    found = came_back(office, note_of(office), tmp_path, word.removed_paragraph("English only"))

    take_over(office, found, tmp_path)

    assert (kinds(found), found.changes[0].is_clear, body_of(office, section)) == (
        [("removed", "section", "")],
        False,
        None,
    )
    assert kinds(read_back(office, tmp_path / "note.docx", TODAY)) == []


def test_a_text_of_another_language_that_was_deleted_asks_for_nothing(office: Store, tmp_path: Path) -> None:
    section = section_of(office, METHODOLOGY)
    for language in LANGUAGES:
        set_section_body(office, section, RichText.of("Autrement.") if language == "fr" else RichText(), language)

    found = came_back(office, note_of(office), tmp_path, word.removed_paragraph("Autrement."))

    assert (kinds(found), found.alike) == ([], 1)


def test_words_for_a_text_that_was_emptied_here_are_not_brought_together_with_another_language(
    office: Store, note: bytes, tmp_path: Path
) -> None:
    set_section_body(office, section_of(office, METHODOLOGY), RichText())

    found = came_back(office, note, tmp_path, word.replaced("Each of the three", "Each of three"))

    assert [(one.state, one.present) for one in found.changes] == [("conflict", RichText())]


def body_of(store: Store, section: str) -> str | None:
    return next((one.body.en.text for one in concept_note(store, event_of(store)) if one.id == section), None)
