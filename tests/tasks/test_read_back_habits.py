"""Papers as Word, its strict format and Google Docs save them are read back like our own, by what is left in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pesnet_desktop.model.papers.returned import Place
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.read_back import paper_of_today, read_back
from pesnet_desktop.tasks.refreshing import refresh
from tests.documents.read import word_edits as word
from tests.documents.read.word_edits import edited
from tests.documents.read.word_habits import (
    as_google_docs,
    as_strict,
    as_word_saves,
    with_points_for_bookmarks,
    without_superscripts,
)
from tests.tasks.returned_notes import (
    BODY,
    COMMENTS,
    EDITS,
    LIBREOFFICE,
    TODAY,
    WORD,
    event_of,
    kinds,
    note_of,
    section_of,
)

Habit = Callable[[bytes], bytes]
HABITS = {
    "controls": (as_word_saves, as_strict),
    "shape": (as_google_docs, with_points_for_bookmarks),
}
EACH = [(habit, trust) for trust, habits in HABITS.items() for habit in habits]
AT_ONCE = ("a word in a section", "a section added", "a heading retyped", "a table sorted", "dates changed")
WITHOUT_STYLES = {"a speaker added": [("added", "part", "")]}
"""Google Docs keeps no style of ours: a line added below a part is one more part, with a doubt."""


@pytest.mark.parametrize(("habit", "trust"), EACH)
def test_what_was_changed_is_found_by_what_the_program_left(
    habit: Habit, trust: str, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits = [edit for name in AT_ONCE for edit in EDITS[name][0]]
    expected = [kind for name in AT_ONCE for kind in EDITS[name][1]]
    (tmp_path / "note.docx").write_bytes(habit(edited(note, *edits)))

    found = read_back(made_office, tmp_path / "note.docx", TODAY)

    assert (sorted(kinds(found)), found.unread, found.missing) == (sorted(expected), (), ())
    assert (found.trust, [one for one in found.changes if one.is_clear and trust == "shape"]) == (trust, [])


@pytest.mark.parametrize("habit", [habit for habit, _trust in EACH])
def test_every_edit_is_found_after_each_program(
    habit: Habit, whole_table: None, made_office: Store, note: bytes, tmp_path: Path
) -> None:
    found = {}
    for name, (edits, _expected, _doubted) in EDITS.items():
        (tmp_path / "note.docx").write_bytes(habit(edited(note, *edits)))
        read = read_back(made_office, tmp_path / "note.docx", TODAY)
        found[name] = (kinds(read), read.unread, read.missing)

    kept = WITHOUT_STYLES if habit is as_google_docs else {}
    assert found == {name: (kept.get(name, expected), (), ()) for name, (_edits, expected, _doubted) in EDITS.items()}


@pytest.mark.parametrize(
    ("paper", "language"),
    [
        ("work-plan-merged", "fr"),
        ("programme", "en"),
        ("programme", "ar"),
        ("invitation", "fr"),
        ("event-report", "en"),
    ],
)
def test_a_paper_is_known_by_its_words_in_its_language(
    paper: str, language: str, made_office: Store, tmp_path: Path
) -> None:
    subject = Subject(paper, event_of(made_office), str(made_office.rows("SELECT id FROM work_plan")[0][0]))
    (tmp_path / "note.docx").write_bytes(as_google_docs(paper_of_today(made_office, paper, subject, language, TODAY)))

    found = read_back(made_office, tmp_path / "note.docx", TODAY)

    assert (found.is_clear, found.language, found.paper) == (True, language, paper.removesuffix("-merged"))


def test_comments_and_suggestions_of_google_docs_keep_author_and_day(
    made_office: Store, note: bytes, tmp_path: Path
) -> None:
    edits = (word.tracked("a counter", "a desk"), word.commented("Member Countries have answered"))
    (tmp_path / "note.docx").write_bytes(as_google_docs(edited(note, *edits, comments=COMMENTS)))

    found = read_back(made_office, tmp_path / "note.docx", TODAY)

    body = Place("section", section_of(made_office, "Rationale"), "body")
    assert [(one.kind, one.author, one.day, one.place) for one in found.remarks] == [
        ("deleted", "A. SAMPLE", "2025-06-02", body),
        ("inserted", "A. SAMPLE", "2025-06-02", body),
        ("comment", "B. SAMPLE", "2025-06-03", body),
    ]


def test_a_strict_file_is_refreshed(made_office: Store, note: bytes, tmp_path: Path) -> None:
    (tmp_path / "note.docx").write_bytes(as_strict(edited(note, word.replaced("8–9 July", "9–10 July"))))

    refresh(made_office, tmp_path / "note.docx", tmp_path / "new.docx", TODAY)

    assert kinds(read_back(made_office, tmp_path / "new.docx", TODAY)) == EDITS["dates changed"][1]


@pytest.mark.parametrize(("program", "expected"), [(LIBREOFFICE, []), (WORD, [BODY])])
def test_looks_that_libreoffice_loses_are_no_change(
    program: str, expected: list[tuple[str, str, str]], made_office: Store, tmp_path: Path
) -> None:
    content = edited(note_of(made_office, "fr"), without_superscripts, program=program)
    (tmp_path / "note.docx").write_bytes(content)

    assert kinds(read_back(made_office, tmp_path / "note.docx", TODAY)) == expected
