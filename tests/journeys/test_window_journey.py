"""From a Word work plan to a Word concept note, by keys and mouse alone."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Row, Table, read_text
from pesnet_desktop.store import create_store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.event_page import FACTS, NOTE, PROGRAMME, EventPage
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.plan_model import TITLE
from pesnet_desktop.ui.section_row import SectionRow
from pesnet_desktop.ui.tab_row import Tab
from pesnet_desktop.ui.tick_box import RingBox, TickBox
from pesnet_desktop.ui.window import Window
from pesnet_desktop.ui.work_plan_page import WorkPlanPage
from tests.ui.conftest import desktop, make_small_plan

__all__ = ["desktop"]

NOTE_AS_SENT = [
    "OIC Public Employment Services Network (OIC-PESNET)",
    "Concept note",
    'Workshop on "Apprentices"',
    "Dates",
    "8 July 2031",
    "Venue",
    "Hotel Example in Kuala Lumpur, Malaysia",
    "Organised by",
    "Morocco (tbc) and Senegal (tbc)",
    "Background",
    "Apprentices learn where the work is.",
    "Project Partners",
    "Morocco (tbc) and Senegal (tbc)",
    "Date and Venue",
    "8 July 2031",
    "Hotel Example in Kuala Lumpur, Malaysia",
    "Language",
    "English",
    "OIC Public Employment Services Network (OIC-PESNET)",
    "Programme",
    'Workshop on "Apprentices"',
    "Day 1: Tuesday, 8 July 2031",
    "Time",
    "Session",
    "09:00 – 09:30",
    "Opening",
    "Remarks",
    "Ms. Alma Verde (tbc)",
    "09:30 – 10:30",
    "Panel on careers",
]
"""What the co-hosts read, its no-break spaces written as plain ones."""


@pytest.fixture
def word_plan(tmp_path: Path) -> Path:
    """A work plan as Word has it, with an activity whose providers are in doubt."""
    plan = make_small_plan()
    folder = tmp_path / "received"
    folder.mkdir()
    order = Order(("work-plan",), folder, date(2030, 1, 15), plan_id=plan.plan, final=True)
    return export(plan.store, order)[0].path


@pytest.fixture
def window(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Window:
    """The window on an empty file."""
    made = desktop.show_file(create_store(tmp_path / "office.pesnet"))
    qtbot.waitUntil(lambda: made.shown is not None)
    return made


def click(widget: QWidget, place: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


def type_line(field: QWidget, text: str) -> None:
    """Types into a field anew and ends with Enter."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def tab(page: EventPage, number: int) -> None:
    click(page.head.findChildren(Tab)[number])


def import_plan(window: Window, path: Path, qtbot: QtBot) -> WorkPlanPage:
    """Reviews a file, takes the second answer to its first question, and accepts."""
    window.go("import-review", str(path))
    page = window.page("import-review")
    assert isinstance(page, ImportReviewPage)
    qtbot.waitUntil(lambda: page.review is not None)
    review = page.review
    assert review is not None
    click(review.findChildren(RingBox)[1])
    click(review.accept_button)
    plan = window.page("work-plan")
    assert isinstance(plan, WorkPlanPage)
    return plan


def rename_first_activity(plan: WorkPlanPage, title: str) -> None:
    plan.table.show_record(plan.model.first_activity(), TITLE)
    plan.table.setFocus()
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    box = QApplication.focusWidget()
    assert box is not None
    type_line(box, title)


def fill_event(page: EventPage) -> None:
    """Types facts, the first section of the note, and a day of the programme."""
    tab(page, FACTS)
    type_line(page.facts.fields["dates"].box, "8 July 2031")
    type_line(page.facts.fields["venue"].box, "Hotel Example in Kuala Lumpur, Malaysia")
    tab(page, NOTE)
    body = page.note.findChildren(SectionRow)[0].columns[0].body
    click(body.viewport())
    QTest.keyClicks(body, "Apprentices learn where the work is.")
    tab(page, PROGRAMME)
    page.programme.add_day()
    for line in ("0900-0930 Opening: Remarks: Ms. Alma Verde (tbc)", "0930-1030 Panel on careers"):
        type_line(page.programme.entry.box, line)


def export_note(window: Window, folder: Path, qtbot: QtBot) -> Path:
    """Ticks the concept note on the Documents page and presses Export."""
    window.go("documents")
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    page.set_folder(folder)
    click(next(box for box in page.findChildren(TickBox) if box.text() == "Concept note"))
    click(page.pane.export_button)
    qtbot.waitUntil(lambda: bool(page.pane.papers.paths))
    return page.pane.papers.paths[0]


def words_of(path: Path) -> list[str]:
    """The paragraphs of a Word file in reading order, cells among them."""
    blocks = (block for part in read_text(open_foreign(path)).body for block in _blocks(part))
    return [block.text.replace("\u00a0", " ") for block in blocks if block.text]


def _blocks(part: Block | Table) -> list[Block]:
    if isinstance(part, Block):
        return [part]
    rows: tuple[Row, ...] = part.rows
    return [block for row in rows for cell in row.cells for block in cell.blocks]


def test_a_plan_from_word_becomes_an_event_whose_concept_note_goes_back_to_word(
    window: Window, word_plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "sent"
    out.mkdir()

    plan = import_plan(window, word_plan, qtbot)
    rename_first_activity(plan, 'Workshop on "Apprentices"')
    plan.make_event()
    page = window.page("events")
    assert isinstance(page, EventPage)
    fill_event(page)
    written = export_note(window, out, qtbot)

    assert words_of(written) == NOTE_AS_SENT
