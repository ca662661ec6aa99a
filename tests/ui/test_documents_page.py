from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.work_plan import set_plan_period
from pesnet_desktop.queries.event import events
from pesnet_desktop.queries.progress_report import reports
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.event_readings import listed_dates
from pesnet_desktop.ui.plan_lines import today
from pesnet_desktop.ui.tick_box import TickBox
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


@pytest.fixture
def documents(window: Window, event: SomeEvent, tmp_path: Path) -> DocumentsPage:
    window.go("documents")
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    page.set_folder(tmp_path)
    return page


def tick(page: DocumentsPage, label: str) -> None:
    box = next(box for box in page.findChildren(TickBox) if box.text() == label)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)


def export(page: DocumentsPage, qtbot: QtBot, count: int) -> list[str]:
    """Presses Export and waits until so many papers lie in the folder."""
    QTest.mouseClick(page.pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.pane.papers.paths) == count)
    return sorted(path.name for path in page.pane.papers.paths)


def offered(window: Window, words: str) -> QAbstractButton | None:
    """The link that goes on, once the red line offers it."""
    return next((one for one in window.trouble_line.findChildren(QAbstractButton) if one.text() == words), None)


def test_export_waits_for_a_tick_and_says_so(documents: DocumentsPage) -> None:
    assert (documents.pane.export_button.isEnabled(), documents.pane.export_button.toolTip()) == (
        False,
        "Tick the papers to make first.",
    )


def test_ticked_papers_are_written_and_listed(documents: DocumentsPage, qtbot: QtBot) -> None:
    for label in ("Work plan", "Programme"):
        tick(documents, label)

    names = export(documents, qtbot, 2)

    assert names == [
        "Programme - Workshop on Apprenticeships (draft).docx",
        "Work plan - Work Plan 2030–2032 (draft).docx",
    ]


def test_a_final_paper_is_made_after_a_warning_of_what_is_open(
    documents: DocumentsPage, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    tick(documents, "Work plan")
    QTest.mouseClick(documents.pane.final, Qt.MouseButton.LeftButton)
    QTest.mouseClick(documents.pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: offered(window, "Go on all the same") is not None)
    before, go_on = list(tmp_path.iterdir()), offered(window, "Go on all the same")
    assert go_on is not None
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(documents.pane.papers.paths) == 1)

    assert before == []
    assert [path.name for path in tmp_path.iterdir()] == ["Work plan - Work Plan 2030–2032.docx"]


def test_a_paper_open_in_word_is_offered_under_another_name(
    documents: DocumentsPage, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    tick(documents, "Work plan")
    (name,) = export(documents, qtbot, 1)
    (tmp_path / f"~${name[2:]}").write_bytes(b"")

    QTest.mouseClick(documents.pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not documents.pane.other_name.isHidden())
    QTest.mouseClick(documents.pane.other_name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(documents.pane.papers.paths) == 2)

    assert sorted(path.name for path in documents.pane.papers.paths) == [
        "Work plan - Work Plan 2030–2032 (draft) 2.docx",
        "Work plan - Work Plan 2030–2032 (draft).docx",
    ]


def test_the_cover_of_a_report_is_typed_where_it_is_made(documents: DocumentsPage, small_plan: SmallPlan) -> None:
    QTest.mouseClick(documents.add_report_button, Qt.MouseButton.LeftButton)
    form = documents.report_form
    for field, text in (("forum", "Example Conference"), ("since", "2 March 2030")):
        box = form.fields[field].box
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)

    (report,) = reports(small_plan.store, small_plan.plan)
    assert (report.forum, report.since) == ("Example Conference", "2030-03-02")


def test_a_new_report_covers_the_plan_from_its_beginning_until_today(
    documents: DocumentsPage, small_plan: SmallPlan
) -> None:
    set_plan_period(small_plan.store, small_plan.plan, 2024, 2026)

    QTest.mouseClick(documents.add_report_button, Qt.MouseButton.LeftButton)

    (report,) = reports(small_plan.store, small_plan.plan)
    assert (report.since, report.until) == ("2024-01-01", today().isoformat())


def test_a_link_from_an_event_ticks_its_concept_note_alone(
    documents: DocumentsPage, window: Window, event: SomeEvent
) -> None:
    tick(documents, "Work plan")

    window.go("documents", f"concept-note:{event.id}")

    assert [key.paper for key in documents.chosen] == ["concept-note"]


def test_papers_in_the_folder_are_listed_without_words_own_files(documents: DocumentsPage, tmp_path: Path) -> None:
    for name in ("note.docx", "note.pdf", "letter.eml", "events.html", "~$note.docx", "list.xlsx"):
        (tmp_path / name).write_bytes(b"")

    documents.set_folder(tmp_path)

    shown = {path.name for path in documents.pane.papers.paths}
    assert shown == {"note.docx", "note.pdf", "letter.eml", "events.html"}


def test_an_events_dates_are_listed_as_they_are_printed(small_plan: SmallPlan) -> None:
    add_event(small_plan.store, "Webinar on “Apprenticeships”", "8-9 July 2031")
    add_event(small_plan.store, "Webinar on “Careers”", "some day in July")

    assert sorted(listed_dates(line) for line in events(small_plan.store)) == ["8–9 July 2031", "some day in July"]
