"""What a file is read as is asked above its records, answered by keys, and then the file is clear like any other."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts, GuestsDraft
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.tasks.accepting import Decisions
from pesnet_desktop.tasks.read_as import guesses
from pesnet_desktop.ui.import_kind import FileQuestion
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_record import QuestionBox
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.commands.paper_drafts import SHEET

TITLE = Doubt("title", "title", "Is this the title?", (Choice("Yes", "One"), Choice("It is Two", "Two")), "One")
VENUE = Doubt("venue", "venue", "Is this the venue?", (Choice("Yes", "Rabat"), Choice("Open", "")), "Rabat")
FACTS = EventFacts(Read("One", doubts=(TITLE,)), venue=Read("Rabat", doubts=(VENUE,)))
NOTE = ConceptNoteDraft("note.txt", FACTS, (), asked=guesses("cp1254", ";"))
CLEAR = ConceptNoteDraft("clear.txt", EventFacts(Read("Two")), (), asked=guesses("cp1254", ";"))


def _press(window: Window, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)


def _asked_by_keys(page: ImportReviewPage) -> str:
    """The question that the keys would answer."""
    focused = QApplication.focusWidget()
    for box in page.findChildren(FileQuestion):
        if focused is not None and box.isAncestorOf(focused):
            return box.doubt.kind
    boxes = [box for box in page.findChildren(QuestionBox) if focused is not None and box.isAncestorOf(focused)]
    return boxes[0].findChildren(TextLabel)[1].text if boxes else ""


def test_next_question_goes_over_the_whole_file_first_then_over_its_fields_and_around(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(QueuedFile(Path("note.txt"), NOTE))

    met = []
    for step in (1, 1, 1, 1, 1, -1, -1, -1, -1, -1):
        page.step_question(step)
        met.append(_asked_by_keys(page))

    assert met[:5] == ["encoding", "separator", "Is this the title?", "Is this the venue?", "encoding"]
    assert met[5:] == ["Is this the venue?", "Is this the title?", "separator", "encoding", "Is this the venue?"]


def test_a_paper_whose_letters_and_columns_were_confirmed_is_clear_and_keeps_what_was_decided(
    window: Window, review: Callable[..., ImportReviewPage]
) -> None:
    page = review(QueuedFile(Path("clear.txt"), CLEAR, decisions=Decisions(corrected={("event", "title"): "Three"})))
    before = page.files[0].is_clear

    _press(window, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_F8, Qt.Key.Key_1)
    after = (page.files[0].is_clear, page.files[0].line().words)

    assert (before, after) == (False, (True, "Read without doubt"))
    assert page.files[0].decisions.corrected == {("event", "title"): "Three"}
    assert (page.files[0].said.encoding, page.files[0].said.separator) == ("cp1254", ";")


def test_another_answer_has_the_file_read_anew(
    window: Window, review: Callable[..., ImportReviewPage], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Country;Name;Position\nTürkiye;Ms Şahin SAMPLE;Head\n".encode("cp1254"))
    draft = replace(SHEET, file_name="list.csv", asked=guesses("cp1252"))
    page = review(QueuedFile(path, draft))

    _press(window, Qt.Key.Key_F8, Qt.Key.Key_Right, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: isinstance(page.files[0].draft, GuestsDraft))
    found = page.files[0].draft
    assert isinstance(found, GuestsDraft)
    assert ([guest.name.text for guest in found.guests], found.asked) == (["Şahin SAMPLE"], ())


def test_a_table_is_clear_once_its_columns_were_said_and_its_event_was_chosen() -> None:
    said = Decisions(columns=SHEET.columns, records="participants")
    whole = replace(said, corrected={("headers", place): "" for place, _header in enumerate(SHEET.headers)})

    files = [
        QueuedFile(Path("a.csv"), SHEET, decisions=one)
        for one in (Decisions(), whole, replace(whole, event_id="e"), replace(whole, event_id="e", is_new=True))
    ]

    assert [(one.is_clear, one.line().words) for one in files[1:]] == [
        (False, "To be looked at"),
        (False, "To be looked at"),
        (True, "Read without doubt"),
    ]
    assert (files[0].is_clear, files[2].line().mark, files[3].line().mark) == (
        False,
        ("circle-dot", "amber"),
        ("check", "green"),
    )
