"""Every paper of an event can be ticked where its row unfolds; one that has nothing to print says why not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.event import add_event
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.participant import add_participant, set_participant_field
from pesnet_desktop.tasks.papers import KINDS
from pesnet_desktop.ui.documents_page import DocumentsPage
from pesnet_desktop.ui.paper_choice import PaperKey, PaperLine
from pesnet_desktop.ui.paper_groups import papers_of_event
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


def line_of(page: DocumentsPage, record: str) -> PaperLine:
    return next(line for line in page.choices[1].lines if line.record == record)


def unfolded(page: DocumentsPage, record: str) -> PaperLine:
    line = line_of(page, record)
    click(line.fold_button)
    return line


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def links(window: Window) -> list[QPushButton]:
    """The way on that the red line offers where texts are missing."""
    return [one for one in window.trouble_line.findChildren(QPushButton) if one.text() == "Go on, marked"]


def test_a_row_unfolds_and_folds_away_again(documents: DocumentsPage, event: SomeEvent) -> None:
    line, seen = line_of(documents, event.id), []

    for _press in range(2):
        click(line.fold_button)
        seen.append(line.is_unfolded)

    assert seen == [True, False]


def test_what_has_nothing_to_print_is_grey_and_says_why(documents: DocumentsPage, event: SomeEvent) -> None:
    line = unfolded(documents, event.id)

    reasons = {key.paper: box.toolTip() for key, box in line.boxes.items() if not box.isEnabled()}

    assert reasons == {
        "invitation": "Nobody is invited yet. Enter to whom letters go first.",
        "participants": "No participant is entered yet. Enter who comes first.",
        "attendance": "No participant is entered yet. Enter who comes first.",
        "certificates": "No participant is entered yet. Enter who comes first.",
    }


def test_all_papers_of_an_event_are_those_that_can_be_made(documents: DocumentsPage, event: SomeEvent) -> None:
    line = unfolded(documents, event.id)

    click(line.all_box)

    barred = {"invitation", "participants", "attendance", "certificates"}
    assert {key.paper for key in documents.chosen} == set(papers_of_event()) - barred


def test_taking_one_tick_away_takes_the_tick_for_all_away(documents: DocumentsPage, event: SomeEvent) -> None:
    line = unfolded(documents, event.id)
    click(line.all_box)

    click(line.boxes[PaperKey("programme", event.id)])

    assert not line.all_box.isChecked()


def test_ticks_that_are_folded_away_are_counted(documents: DocumentsPage, event: SomeEvent) -> None:
    line = unfolded(documents, event.id)
    for paper in ("booklet", "run-of-show"):
        click(line.boxes[PaperKey(paper, event.id)])

    click(line.fold_button)

    assert line.fold_button.text().strip("\u2005") == "More papers (2)"


def test_a_new_letter_makes_its_paper_possible(documents: DocumentsPage, event: SomeEvent) -> None:
    add_invitation(event.store, event.id, "Morocco")

    assert unfolded(documents, event.id).boxes[PaperKey("invitation", event.id)].isEnabled()


def test_options_for_letters_are_offered_where_letters_are_ticked(documents: DocumentsPage, event: SomeEvent) -> None:
    add_invitation(event.store, event.id, "Morocco")
    before = documents.pane.together.isHidden(), documents.pane.eml.isHidden()

    documents.show_record(f"invitation:{event.id}")

    assert (before, documents.pane.together.isHidden(), documents.pane.eml.isHidden()) == ((True, True), False, False)


def test_letters_for_all_lie_in_one_file(documents: DocumentsPage, event: SomeEvent, qtbot: QtBot) -> None:
    for country in ("Morocco", "Senegal"):
        add_invitation(event.store, event.id, country, language="en")
    documents.show_record(f"invitation:{event.id}")
    click(documents.pane.together)

    click(documents.pane.export_button)
    qtbot.waitUntil(lambda: len(documents.pane.papers.paths) == 1)

    assert [path.name for path in documents.pane.papers.paths] == [
        "Invitation letter - Workshop on Apprenticeships (draft).docx"
    ]


def test_one_click_makes_a_paper_in_three_languages(
    documents: DocumentsPage, window: Window, event: SomeEvent, qtbot: QtBot
) -> None:
    documents.show_record(f"nomination-form:{event.id}")
    documents.pane.language.setCurrentIndex(documents.pane.language.findData("all"))

    click(documents.pane.export_button)
    qtbot.waitUntil(lambda: bool(links(window)))
    click(links(window)[0])
    qtbot.waitUntil(lambda: len(documents.pane.papers.paths) == 3)

    assert sorted(path.name.split(" - ")[0] for path in documents.pane.papers.paths) == [
        "Formulaire de désignation",
        "Nomination form",
        "استمارة ترشيح",
    ]


def test_papers_of_the_network_stand_in_a_group_of_their_own(documents: DocumentsPage) -> None:
    network = documents.choices[1].lines[0]

    assert [key.paper for key in network.boxes] == [name for name in KINDS if KINDS[name].subject == "network"]
    assert (network.is_unfolded, network.record) == (True, "")


def test_an_event_whose_guests_all_declined_has_no_certificates(documents: DocumentsPage, event: SomeEvent) -> None:
    guest = add_participant(event.store, event.id, "Nadir Example")
    set_participant_field(event.store, guest, "status", "declined")

    boxes = unfolded(documents, event.id).boxes
    assert [boxes[PaperKey(paper, event.id)].isEnabled() for paper in ("participants", "certificates")] == [True, False]


def test_an_event_without_a_programme_has_no_run_of_show(documents: DocumentsPage, event: SomeEvent) -> None:
    other = add_event(event.store, "Webinar on “Careers”", "8 July 2031")

    box = unfolded(documents, other).boxes[PaperKey("run-of-show", other)]

    assert (box.isEnabled(), box.toolTip()) == (
        False,
        "The programme has no slot yet. Type it on the event’s page first.",
    )
