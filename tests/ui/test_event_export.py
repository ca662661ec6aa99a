"""An event's papers are made from its head as they are on the Documents page."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.organiser import add_organiser, set_organiser_status
from pesnet_desktop.paths import data_folder, resources
from pesnet_desktop.queries.event import events
from pesnet_desktop.store import create_store
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.event_page import EventPage
from pesnet_desktop.ui.paper_folder import first_folder, keep_folder
from pesnet_desktop.ui.window import Window

NAME = "Programme - Webinar on Careers (draft).docx"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a folder for documents and one for papers; the file lies in it."""
    monkeypatch.setenv("PESNET_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "papers").mkdir()
    return tmp_path


@pytest.fixture
def window(office: Path, desktop: Desktop, qtbot: QtBot) -> Window:
    store = create_store(office / "office.pesnet")
    event = add_event(store, "Webinar on “Careers”", "8 July 2031", "Ankara, Türkiye")
    made = desktop.show_file(store)
    keep_folder(store.path, office / "papers")
    made.go("events", event)
    return made


def entry(menu: QMenu, *words: str) -> QAction:
    """The entry with these words, asked for level by level as a pointer would."""
    menu.aboutToShow.emit()
    found = next(action for action in menu.actions() if action.text() == words[0])
    below = found.menu()
    return entry(below, *words[1:]) if isinstance(below, QMenu) and words[1:] else found


def link(window: Window, words: str) -> QPushButton:
    """A link behind the trouble that it leads out of."""
    return next(one for one in window.trouble_line.findChildren(QPushButton) if one.text() == words)


def export_in_english(window: Window) -> None:
    """Chooses the English programme, wherever the menu has it."""
    menu = export_menu(window)
    paper = entry(menu, "Programme")
    (entry(menu, "Programme", "English") if paper.menu() is not None else paper).trigger()


def export_menu(window: Window) -> QMenu:
    page = window.page("events")
    assert isinstance(page, EventPage)
    return page.head.export.menu()


def test_a_paper_is_written_into_the_folder_kept_for_the_file(window: Window, office: Path, qtbot: QtBot) -> None:
    export_in_english(window)

    qtbot.waitUntil(lambda: [path.name for path in (office / "papers").iterdir()] == [NAME])


def test_a_paper_open_in_word_is_offered_under_another_name(window: Window, office: Path, qtbot: QtBot) -> None:
    papers = office / "papers"
    export_in_english(window)
    qtbot.waitUntil(lambda: (papers / NAME).exists() and "was written" in window.status_line.text)
    (papers / f"~${NAME[2:]}").write_bytes(b"")

    export_in_english(window)
    qtbot.waitUntil(lambda: "is free" in window.status_line.text)
    link(window, "Save under another name").click()
    qtbot.waitUntil(lambda: "was written" in window.status_line.text)

    assert sorted(path.name for path in papers.glob("[!~]*")) == [NAME.replace(".docx", " 2.docx"), NAME]


def test_a_folder_that_vanished_is_said_and_the_documents_folder_taken(
    window: Window, office: Path, qtbot: QtBot
) -> None:
    (office / "papers").rmdir()

    export_in_english(window)
    qtbot.waitUntil(lambda: (first_folder() / NAME).exists() and bool(window.trouble_line.text))

    assert window.trouble_line.text == (
        f"{office / 'papers'} is not there any more. Papers go to {first_folder()} until you choose another folder."
    )


def test_the_documents_page_begins_with_the_folder_kept_for_the_file(window: Window, office: Path) -> None:
    page = window.page("documents")

    assert isinstance(page, DocumentsPage)
    assert (page.folder, page.pane.folder_note.isHidden()) == (office / "papers", True)


def test_a_paper_asks_for_the_language_where_there_are_templates_in_several(window: Window, office: Path) -> None:
    for code in ("fr", "ar"):
        own = data_folder() / "templates" / code / "programme.docx"
        own.parent.mkdir(parents=True)
        shutil.copyfile(resources() / "templates" / "en" / "programme.docx", own)

    languages = entry(export_menu(window), "Programme").menu()

    assert isinstance(languages, QMenu)
    assert [action.text() for action in languages.actions() if not action.isSeparator()] == [
        "English",
        "Français",
        "العربية",
        "All three languages",
    ]


def test_all_papers_of_an_event_are_one_choice_and_what_has_nothing_to_print_is_barred(window: Window) -> None:
    menu = export_menu(window)

    menu.aboutToShow.emit()

    barred = [action.text() for action in menu.actions() if not action.isEnabled() and not action.isSeparator()]
    assert menu.actions()[0].text() == "All papers of this event"
    assert barred == ["Run of show", "Invitation letters", "List of participants", "Attendance sheets", "Certificates"]


def test_a_final_paper_with_an_open_host_is_refused_with_its_name(window: Window, office: Path, qtbot: QtBot) -> None:
    store = window.store
    host = add_organiser(store, events(store)[0].id, "Example Agency", "host")
    set_organiser_status(store, host, "to_confirm")
    page = window.page("events")
    assert isinstance(page, EventPage)
    entry(page.head.status.menu(), "Final").trigger()

    export_in_english(window)
    qtbot.waitUntil(lambda: bool(window.trouble_line.text))

    assert window.trouble_line.text == (
        "A final paper needs these facts settled first: Webinar on “Careers”: Example Agency. Or export a draft."
    )
    assert list((office / "papers").iterdir()) == []
