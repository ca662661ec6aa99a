"""The Templates page: own copies are made, opened, looked through and put aside; nothing of them is ever lost."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.paths import data_folder
from pesnet_desktop.tasks.templates import own_path
from pesnet_desktop.ui.templates_page import TemplatesPage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.documents.small_templates import part, with_parts
from tests.ui.conftest import SmallPlan, show_active
from tests.ui.some_event import make_event


class Opened(QObject):
    """Stands in for the program that opens files."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[Opened]:
    stands_in = Opened()
    QDesktopServices.setUrlHandler("file", stands_in, "open")  # type: ignore[arg-type]  # the stubs ask for bytes
    yield stands_in
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def templates(window: Window, small_plan: SmallPlan) -> Iterator[TemplatesPage]:
    make_event(small_plan)
    window.go("templates", "programme:en")
    page = window.page("templates")
    assert isinstance(page, TemplatesPage)
    yield page
    for path in (data_folder() / "templates").rglob("*.*"):
        path.unlink()


def press(made: QPushButton) -> None:
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def link(window: Window, words: str) -> QPushButton:
    QCoreApplication.sendPostedEvents()
    return next(one for one in window.status_line.findChildren(QPushButton) if one.text() == words and one.isVisible())


def said(page: TemplatesPage) -> list[str]:
    """The sentences that stand in the pane."""
    return [one.text for one in page.pane.findChildren(TextLabel) if one.isVisible()]


def break_copy(language: str = "en") -> Path:
    """What an officer's slip in Word does: a control with a tag that no field has."""
    own = own_path("programme", language)
    text = part(own.read_bytes()).decode().replace('<w:tag w:val="slot.time"/>', '<w:tag w:val="slot.tiem"/>', 1)
    own.write_bytes(with_parts(own.read_bytes(), {"word/document.xml": text.encode()}))
    return own


def test_a_shipped_template_offers_a_copy_and_nothing_to_undo(templates: TemplatesPage) -> None:
    pane = templates.pane

    assert (pane.copy_button.isVisible(), pane.open_button.isVisible(), pane.reset_button.isVisible()) == (
        True,
        False,
        False,
    )
    assert {"Programme · English", "Shipped", "No faults"} <= set(said(templates))


def test_an_own_copy_is_made_and_opened_in_word(templates: TemplatesPage, opened: Opened) -> None:
    press(templates.pane.copy_button)
    press(templates.pane.open_button)

    assert opened.paths == [own_path("programme", "en")]
    assert templates.grid.cells["programme", "en"].accessibleName() == "Programme, English: own copy, as shipped"


def test_check_lists_every_fault_and_refuses_a_preview(templates: TemplatesPage, window: Window) -> None:
    press(templates.pane.copy_button)
    break_copy()

    press(templates.pane.check_button)

    assert window.status_line.text == "2 faults were found."
    assert "2 faults" in said(templates)
    assert not templates.pane.preview_button.isEnabled()
    assert templates.pane.preview_note.text == (
        "No preview while the template has faults: mend them in Word, then check it."
    )


def test_coming_back_from_word_the_copy_is_looked_through(templates: TemplatesPage, window: Window) -> None:
    press(templates.pane.copy_button)
    break_copy()

    word = QWidget()
    show_active(word)
    show_active(window.window())
    word.close()

    assert len(templates.template.faults) == 2


def test_a_reset_keeps_the_copy_and_undo_brings_it_back(templates: TemplatesPage, window: Window) -> None:
    press(templates.pane.copy_button)
    own = break_copy()
    content = own.read_bytes()

    press(templates.pane.reset_button)
    kept = own.with_name("programme (kept 1).docx")
    after = (own.exists(), kept.read_bytes(), templates.template.is_own, window.status_line.text)
    press(link(window, "Undo"))

    assert after == (
        False, content, False, "Back to the shipped template. The own copy is kept as programme (kept 1).docx."
    )  # fmt: skip
    assert (own.read_bytes(), templates.template.is_own, kept.exists()) == (content, True, False)


def test_a_preview_is_a_draft_of_the_chosen_event_in_a_folder_that_is_not_kept(
    templates: TemplatesPage, opened: Opened, qtbot: QtBot
) -> None:
    press(templates.pane.preview_button)
    qtbot.waitUntil(lambda: bool(opened.paths))

    (path,) = opened.paths
    assert path.name == "Programme - Workshop on Apprenticeships (draft).docx"
    assert path.is_relative_to(tempfile.gettempdir())
    folder = path.parent.parent
    templates._previews.drop()
    assert not folder.exists()


def test_the_field_palette_is_written_in_the_template_s_language_where_papers_go(
    templates: TemplatesPage, opened: Opened, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    window.go("templates", "programme:fr")

    press(templates.pane.palette_button)

    assert opened.paths == [tmp_path / "Palette des champs.docx"]


def test_arrow_keys_go_from_template_to_template(templates: TemplatesPage) -> None:
    first = next(iter(templates.grid.cells))
    templates.grid.cells[first].setFocus()

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(templates.grid.focusWidget(), key)

    papers = list(dict.fromkeys(paper for paper, _language in templates.grid.cells))
    assert (templates.template.paper, templates.template.language) == (papers[1], "en")


def test_the_event_that_was_open_is_proposed_for_the_preview(window: Window, templates: TemplatesPage) -> None:
    offered = [templates.pane.occasion.itemData(row) for row in range(templates.pane.occasion.count())]
    window.go("events", str(offered[-1]))

    window.go("templates", "programme:en")

    assert templates.pane.occasion.currentData() == offered[-1]
