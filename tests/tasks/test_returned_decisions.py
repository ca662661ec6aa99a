"""What was decided about a returned paper is not asked again; one undo asks it again."""

from pathlib import Path

import pytest

from pesnet_desktop.commands.unread_part import dismiss_unread_part
from pesnet_desktop.model.papers.returned import Said
from pesnet_desktop.model.papers.returned_changes import Change
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.foreign_files import unread_parts
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import read_back
from pesnet_desktop.tasks.returned_accepting import accept_changes, kept_both
from pesnet_desktop.tasks.returned_telling import read_back_lines
from tests.documents.read import word_edits as word
from tests.tasks.returned_notes import EDITS, TODAY, came_back, kinds, take_over


def _left(_change: Change) -> Said | None:
    return None


def _edited(change: Change) -> Said:
    own = {"slot": "10:00 Own words", "event": "11 July 2025"}
    return own.get(change.place.table, "") or RichText.of("Own words.")


@pytest.mark.parametrize(
    ("edit", "decide"),
    [
        ("a word in a section", _edited),
        ("a word in a section", kept_both),
        ("a row copied", _edited),
        ("a row removed", _left),
        ("a table sorted", _left),
    ],
)
def test_a_decision_is_asked_for_once_and_again_when_it_was_taken_back(
    edit: str, decide: object, office: Store, note: bytes, tmp_path: Path
) -> None:
    assert callable(decide)
    found = came_back(office, note, tmp_path, *EDITS[edit][0])

    accept_changes(office, found, tmp_path / "note.docx", {one.number: decide(one) for one in found.changes})

    again = read_back(office, tmp_path / "note.docx", TODAY)
    assert (kinds(again), again.decided) == ([], 1)
    assert list(read_back_lines(again))[1:] == ["1 change was decided before."]
    office.undo()
    assert kinds(read_back(office, tmp_path / "note.docx", TODAY)) == kinds(found)


def test_another_wording_of_what_was_left_is_asked_about(office: Store, note: bytes, tmp_path: Path) -> None:
    found = came_back(office, note, tmp_path, word.replaced("a counter", "a desk"))
    accept_changes(office, found, tmp_path / "note.docx", {0: None})

    again = came_back(office, note, tmp_path, word.replaced("a counter", "a table"))

    assert (kinds(again), again.decided) == (kinds(found), 0)


def test_a_paper_that_comes_twice_is_kept_once_and_its_words_are_listed_once(
    office: Store, note: bytes, tmp_path: Path
) -> None:
    found = came_back(office, note, tmp_path, word.replaced("Organised by", "Hosted by"))
    take_over(office, found, tmp_path)

    take_over(office, read_back(office, tmp_path / "note.docx", TODAY), tmp_path)

    assert [one.words for one in unread_parts(office)] == list(found.unread) == ["Hosted by"]
    assert office.rows("SELECT count(*) FROM attachment WHERE name = 'note.docx'") == [(1,)]
    dismiss_unread_part(office, unread_parts(office)[0].id)
    assert read_back(office, tmp_path / "note.docx", TODAY).unread == ()
