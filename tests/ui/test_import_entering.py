"""What is entered from a review is told the officer's own day, by which a listed event of the past was held."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.event_drafts import EventFacts, EventsListDraft, ListedEvent
from pesnet_desktop.model.papers.reads import Read
from pesnet_desktop.ui.import_entering import Entering
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.window import Window


def listed(title: str) -> QueuedFile:
    row = ListedEvent(EventFacts(Read(title), dates=Read("8 July 2014")))
    return QueuedFile(Path("events.docx"), EventsListDraft("events.docx", (row,)))


def test_a_listed_event_of_the_past_is_held_whether_its_file_is_entered_alone_or_among_others(
    window: Window, qtbot: QtBot
) -> None:
    window.go("import-review")
    entering = Entering(window.desk)

    entering.enter(listed("Workshop on “Alpha”"))
    with qtbot.waitSignal(entering.ended):
        entering.enter_clear([listed("Seminar on “Omega”")])

    assert window.store.rows("SELECT state FROM event WHERE dates = '8 July 2014'") == [("held",), ("held",)]
