"""Files that are reviewed together: states, keys alone, one undo for all, and what found no place until dismissed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts, ProgrammeDraft
from pesnet_desktop.model.papers.reads import Read, Unread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.foreign_files import unread_parts
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.grow_box import GrowBox
from pesnet_desktop.ui.import_paper import PaperReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import EVENTS, NOTE, SHEET

ASKED = Doubt("title", "title", "Is this the title?", (Choice("Yes", "One"), Choice("It is Two", "Two")), "One")
DOUBTED = ConceptNoteDraft("doubted.docx", EventFacts(Read("One", doubts=(ASKED,))), ())


def note(name: str, title: str, unread: tuple[Unread, ...] = ()) -> ConceptNoteDraft:
    return ConceptNoteDraft(name, EventFacts(Read(title)), (), unread=unread)


def queued(draft: ConceptNoteDraft) -> QueuedFile:
    return QueuedFile(Path(draft.file_name), draft)


def press(window: Window, key: Qt.Key, with_shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if with_shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_keys_alone_answer_accept_and_skip(
    window: Window, review: Callable[..., ImportReviewPage], small_plan: object, qtbot: QtBot
) -> None:
    refused = QueuedFile(Path("broken.docx"), problem=Problem("foreign-damaged", path="broken.docx"), state="refused")
    page = review(refused, queued(DOUBTED), queued(note("skipped.docx", "Three")))
    assert page.file is not None
    first = page.file.name

    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F7)

    assert (first, [one.state for one in page.files]) == ("doubted.docx", ["refused", "accepted", "skipped"])
    assert [line.title for line in events(window.store)] == ["Two"]


def test_all_files_without_questions_are_accepted_and_taken_back_together(
    window: Window, review: Callable[..., ImportReviewPage], qtbot: QtBot
) -> None:
    page = review(queued(note("a.docx", "Alpha")), queued(DOUBTED), queued(note("b.docx", "Beta workshop")))

    press(window, Qt.Key.Key_F9, with_shift=True)
    qtbot.waitUntil(lambda: [one.state for one in page.files] == ["accepted", "open", "accepted"])
    said = window.status_line.text
    window.undo()

    assert said.endswith(" · Accept 2 files")
    assert [line.title for line in events(window.store)] == []


def test_a_field_is_written_anew_by_keys_and_esc_leaves_it(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(queued(note("a.docx", "Alpha")))
    assert page.review is not None

    page.correct()
    box = page.review.findChild(GrowBox)
    assert box is not None
    QTest.keyClicks(box, "Gamma")
    QTest.keyClick(box, Qt.Key.Key_Return)
    page.correct()
    again = page.review.findChild(GrowBox)
    assert again is not None
    QTest.keyClicks(again, "Delta")
    QTest.keyClick(again, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F9)

    assert [line.title for line in events(window.store)] == ["Gamma"]


def test_parts_without_a_place_stay_listed_until_they_are_dismissed(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(queued(note("a.docx", "Alpha", (Unread("page 1", "A stray line"),))))

    press(window, Qt.Key.Key_F9)
    window.go("import-review")
    listed = [label.text for label in page.findChildren(TextLabel)]
    (part,) = unread_parts(window.store)
    page._left_over._dismiss(part.id)

    assert "A stray line" in listed
    assert unread_parts(window.store) == ()
    assert "A stray line" not in [label.text for label in page._left_over.findChildren(TextLabel) if label.isVisible()]


def test_a_second_paper_of_an_event_is_laid_beside_it(window: Window, review: Callable[..., ImportReviewPage]) -> None:
    page = review(queued(NOTE), queued(note("again.docx", NOTE.event.title.text)))

    page.show_file(0)
    press(window, Qt.Key.Key_F9)

    assert page.file is not None
    assert page.file.decisions.event_id == events(window.store)[0].id
    assert not page.file.is_clear
    press(window, Qt.Key.Key_F9)
    assert len(events(window.store)) == 1


def test_a_list_and_a_table_have_reviews_of_their_own(window: Window, review: Callable[..., ImportReviewPage]) -> None:
    page = review(QueuedFile(Path("events.docx"), EVENTS), QueuedFile(Path("sheet.csv"), SHEET))
    assert isinstance(page.review, PaperReview)

    press(window, Qt.Key.Key_F9)
    shown = [label.text for label in page.findChildren(TextLabel)]

    assert len(events(window.store)) == 2
    assert [words for words in ("What the columns hold", "Land", "Room") if words not in shown] == []


def test_which_paper_it_is_is_asked_and_it_is_read_anew_as_chosen(
    window: Window, review: Callable[..., ImportReviewPage], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "guests.txt"
    path.write_text("Country\tName\nAlbania\tMs A SAMPLE\n", encoding="utf-8")
    which = Doubt("paper", "kind", "Which paper is this?", (Choice("Concept note", ""), Choice("List", "")))
    page = review(QueuedFile(path, replace(note("guests.txt", "Alpha"), asked=(which,))))
    assert page.review is not None
    assert page.file is not None
    shown = [label.text for label in page.review.head.findChildren(TextLabel)]
    was_clear = page.file.is_clear

    box = page.review.head.findChildren(ChoiceBox)[0]
    box.setCurrentIndex(box.findData("programme"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: isinstance(page.files[0].draft, ProgrammeDraft), timeout=20_000)

    assert ("Which paper is this?" in shown, was_clear) == (True, False)
    assert "Which paper is this?" not in [label.text for label in page.review.head.findChildren(TextLabel)]
