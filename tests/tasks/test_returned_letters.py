"""Letters come back one by one or all in one file: whose it is is told by the lines that only that letter has."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.papers import KINDS, Asked
from pesnet_desktop.tasks.read_back import read_back
from pesnet_desktop.tasks.templates import usable_template
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import edited
from tests.documents.read.word_habits import as_google_docs, as_word_saves
from tests.store_copies import copy_of
from tests.tasks.returned_notes import BODY, TODAY, event_of, kinds, take_over

RECIPIENTS, KNOWN = 12, 5
EDITS = {
    "invitation": (word.replaced("up to two", "up to three"), BODY),
    "certificates": (word.replaced("“Empowering", "“Enabling"), ("field", "event", "title")),
}
RETYPED = "travel is paid by the nominating institution."
IN_ONE_OF_MANY = "It stands in {n} places of the paper and was changed in 1 of them."


@pytest.fixture(scope="module")
def mailing(made_office: Store) -> Iterator[Store]:
    store = copy_of(made_office)
    for number in range(RECIPIENTS - KNOWN):
        add_invitation(store, event_of(store), "Senegal", "National Agency", f"Ms. No{number} SAMPLE", language="en")
    yield store
    store.close()


@pytest.mark.parametrize(
    ("paper", "habit"),
    [("invitation", as_word_saves), ("certificates", as_word_saves), ("invitation", as_google_docs)],
)
def test_an_edited_letter_is_read_beside_its_own(
    paper: str, habit: Callable[[bytes], bytes], mailing: Store, tmp_path: Path
) -> None:
    edit, expected = EDITS[paper]
    (tmp_path / "note.docx").write_bytes(habit(edited(letters(mailing, paper)[-1], edit)))

    found = read_back(mailing, tmp_path / "note.docx", TODAY)

    assert (kinds(found), found.unread, found.missing) == ([expected], (), ())


@pytest.mark.parametrize("paper", EDITS)
def test_all_letters_of_a_file_are_read_and_an_edit_of_one_is_doubted(
    paper: str, mailing: Store, tmp_path: Path
) -> None:
    edit, expected = EDITS[paper]
    together = letters(mailing, paper, together=True)[0]
    (tmp_path / "note.docx").write_bytes(as_word_saves(edited(together, edit)))

    found = read_back(mailing, tmp_path / "note.docx", TODAY)

    assert (kinds(found), found.unread, found.missing) == ([expected], (), ())
    count = len(letters(mailing, paper))
    assert found.changes[0].doubts == (IN_ONE_OF_MANY.format(n=count),)


def test_what_was_taken_over_of_one_letter_asks_for_nothing_more(mailing: Store, tmp_path: Path) -> None:
    store = copy_of(mailing)
    together = letters(store, "invitation", together=True)[0]
    (tmp_path / "note.docx").write_bytes(edited(together, EDITS["invitation"][0]))

    take_over(store, read_back(store, tmp_path / "note.docx", TODAY), tmp_path)

    assert kinds(read_back(store, tmp_path / "note.docx", TODAY)) == []


def test_a_recipient_s_name_that_was_changed_is_listed(mailing: Store, tmp_path: Path) -> None:
    letter = edited(letters(mailing, "invitation")[-1], word.replaced("Ms. No", "Ms. Dr. No"))
    (tmp_path / "note.docx").write_bytes(letter)

    found = read_back(mailing, tmp_path / "note.docx", TODAY)

    name = f"No{RECIPIENTS - KNOWN - 1} SAMPLE"
    assert (kinds(found), found.unread, found.missing) == ([], (f"Ms. Dr. {name}",), (f"Ms. {name}",))


def test_a_retyped_sentence_of_the_letter_itself_is_no_text_for_the_section_above(
    mailing: Store, tmp_path: Path
) -> None:
    edit = word.replaced("travel is borne by", "travel is paid by")
    (tmp_path / "note.docx").write_bytes(edited(letters(mailing, "invitation")[0], edit))

    found = read_back(mailing, tmp_path / "note.docx", TODAY)

    assert (kinds(found), [line[-45:] for line in found.unread]) == ([], [RETYPED])


def letters(store: Store, paper: str, *, together: bool = False) -> list[bytes]:
    asked = Asked("en", TODAY, event_id=event_of(store), together=together)
    template = compile_template(usable_template(paper, "en"), CATALOGUE)
    return [render(template, one, final=False, day=TODAY) for one in KINDS[paper].make(store, asked)]
