"""Parts of files that found no place are dismissed one by one; a folder is read as far as it was not cancelled."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.unread_part import add_unread_part
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, EventFacts
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.foreign_files import unread_parts
from pesnet_desktop.tasks.read_as import guesses
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.import_jobs import ReadFiles, read_files
from pesnet_desktop.ui.import_kind import FileQuestion
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window

REFUSED = QueuedFile(Path("b.pdf"), problem=Problem("foreign-pdf", path="b.pdf"), state="refused")


def _page(window: Window) -> ImportReviewPage:
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    return page


def _listed(page: ImportReviewPage, *words: str) -> list[str]:
    shown = [label.text for label in page._left_over._scroll.findChildren(TextLabel)]
    return [word for word in words if word in shown]


def test_the_part_whose_button_was_pressed_is_dismissed_and_undo_lists_it_again(window: Window) -> None:
    for words in ("First stray line", "Second stray line"):
        add_unread_part(window.store, "a.docx", "page 1", words)
    page = _page(window)
    buttons = [one for one in page._left_over.findChildren(QPushButton) if one.text() == "Dismiss"]

    buttons[1].click()
    left = (_listed(page, "First stray line", "Second stray line"), [one.words for one in unread_parts(window.store)])
    window.undo()

    assert left == (["First stray line"], ["First stray line"])
    assert _listed(page, "First stray line", "Second stray line") == ["First stray line", "Second stray line"]


@pytest.mark.parametrize(("last", "read", "is_cancelled"), [(0, 0, True), (1, 1, True), (9, 3, False)])
def test_a_folder_is_read_up_to_the_file_at_which_it_was_cancelled(
    tmp_path: Path, last: int, read: int, is_cancelled: bool
) -> None:
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.7")
    heard: list[int] = []

    found = read_files([tmp_path], {}, lambda done, _whole, _said: heard.append(done), lambda: len(heard) > last)

    assert ([one.name for one in found.files], found.was_cancelled) == (
        ["a.pdf", "b.pdf", "c.pdf"][:read],
        is_cancelled,
    )
    assert [one.state for one in found.files] == ["refused"] * read


def test_a_queue_speaks_the_language_that_the_officer_changes_to(
    desktop: Desktop, window: Window, catalogues: Path
) -> None:
    draft = ConceptNoteDraft("a.txt", EventFacts(Read("One")), (), asked=guesses("cp1254"))
    page = _page(window)
    page._record = "queue"
    page._end_reading(ReadFiles((QueuedFile(Path("a.txt"), draft), REFUSED)))

    desktop.change_preferences(Preferences("fr", "light"))

    assert desktop.window is not None
    shown = _page(desktop.window)
    (question,) = shown.findChildren(FileQuestion)
    assert question.findChildren(TextLabel)[0].text.startswith("Vérifiez les lettres")
    assert shown.files[1].line().words.startswith("b.pdf est un PDF")


def test_while_files_are_read_the_page_says_so_and_no_longer_when_they_are_refused(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    page, heard = _page(window), list[str]()
    page.reading_begun.connect(lambda _said: heard.append(page._empty.words.text))

    page.show_record(str(tmp_path))

    qtbot.waitUntil(lambda: window.trouble_line.text != "")
    assert heard == [f"Reading {tmp_path.name} …"]
    assert page._empty.words.text == "No proposal is open here."
