"""The paragraphs of a booklet, numbered through all its sections, come back as the texts of the sections."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pesnet_desktop.queries.event import sections
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import Edit, edited
from tests.documents.read.word_habits import as_google_docs, as_word_saves
from tests.tasks.returned_notes import TODAY, event_of, kinds, take_over

BODY = [("field", "section", "body")]
BADGES = "Badges and folders are handed out at the entrance of the hall from 08:30 on both days."
HOST, OFFICE = (
    "Host: Ms. Nurul SAMPLE, PERKESO, nurul@example.org",
    "Secretariat: Ms. Dana SAMPLE, SESRIC, pesnet@example.org",
)
EDITS: dict[str, tuple[Edit, str, list[tuple[str, str]]]] = {
    "a word": (
        word.replaced("and folders", "and bags"),
        "Registration",
        [("paragraph", BADGES.replace("folders", "bags"))],
    ),
    "a paragraph added": (
        word.added_behind("Badges and folders", "Coffee is served."),
        "Registration",
        [("paragraph", BADGES), ("paragraph", "Coffee is served.")],
    ),
    "a paragraph added between": (
        word.added_behind("Host: Ms.", "Driver: Mr. SAMPLE"),
        "Contacts",
        [("bullet", HOST), ("paragraph", "Driver: Mr. SAMPLE"), ("bullet", OFFICE)],
    ),
    "a paragraph removed": (word.removed_paragraph("Host: Ms."), "Contacts", [("bullet", OFFICE)]),
}


@pytest.mark.parametrize("habit", [as_word_saves, as_google_docs])
@pytest.mark.parametrize("edit", EDITS)
def test_a_changed_booklet_changes_the_text_of_its_section(
    edit: str, habit: Callable[[bytes], bytes], office: Store, tmp_path: Path
) -> None:
    change, heading, entered = EDITS[edit]
    (tmp_path / "note.docx").write_bytes(habit(edited(booklet(office), change)))

    found = read_back(office, tmp_path / "note.docx", TODAY)
    take_over(office, found, tmp_path)

    assert (kinds(found), found.unread, found.missing) == (BODY, (), ())
    row = next(one for one in sections(office, event_of(office), "booklet") if one.heading.en == heading)
    assert [(block.kind, block.text) for block in row.body.en.blocks] == entered
    assert kinds(read_back(office, tmp_path / "note.docx", TODAY)) == []


def test_words_for_a_text_that_the_paper_does_not_print_are_listed(made_office: Store, tmp_path: Path) -> None:
    plan = str(made_office.rows("SELECT id FROM work_plan")[0][0])
    report = paper_of_today(made_office, "progress-report", Subject("progress-report", "", plan), "en", TODAY)
    (tmp_path / "note.docx").write_bytes(edited(report, word.added_behind("Thematic Area 1", "And more.")))

    found = read_back(made_office, tmp_path / "note.docx", TODAY)

    assert (kinds(found), found.unread) == ([], ("And more.",))


def booklet(store: Store) -> bytes:
    return paper_of_today(store, "booklet", Subject("booklet", event_of(store)), "en", TODAY)
