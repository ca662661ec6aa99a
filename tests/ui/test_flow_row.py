"""What stands in a row goes on in a further line instead of being cut."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.queries.paper_contents import PaperContents
from pesnet_desktop.ui.day_scale import DayScale
from pesnet_desktop.ui.desktop import Desktop
from pesnet_desktop.ui.event_head import EventHead, HeadLine
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.outline import OutlineSpeaker
from pesnet_desktop.ui.paper_list import PaperList
from pesnet_desktop.ui.preferences import Preferences
from pesnet_desktop.ui.slot_row import SpeakerLine
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window


def cut(parent: QWidget) -> list[str]:
    """The texts that have less room than they want."""
    labels = parent.findChildren(TextLabel)
    return [
        label.text for label in labels if not label.hasHeightForWidth() and label.width() < label.sizeHint().width()
    ]


def test_a_row_takes_as_many_lines_as_its_width_asks_for(qtbot: QtBot) -> None:
    row = FlowBox(10, 2)
    qtbot.addWidget(row)
    for _number in range(3):
        one = QWidget()
        one.setFixedSize(100, 20)
        row.flow.addWidget(one)

    assert [row.heightForWidth(width) for width in (320, 319, 100)] == [20, 42, 64]


def test_the_facts_of_an_event_are_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    head = EventHead(("Facts",))
    qtbot.addWidget(head)
    head.show_event(
        "July 2031",
        "Workshop",
        [
            HeadLine("calendar-days", "8–9 July 2031, Tuesday and Wednesday"),
            HeadLine("map-pin", "Hotel Example in a town with quite a long name, Türkiye"),
            HeadLine("languages", "English with simultaneous translation into Arabic and French"),
        ],
        PaperContents(),
    )
    head.resize(900, 300)
    head.show()

    assert cut(head.facts) == []


def test_the_time_of_a_paper_is_whole_in_a_narrow_pane(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "note.docx").write_bytes(b"")
    papers = PaperList("")
    qtbot.addWidget(papers)
    papers.show_paths([tmp_path / "note.docx"])
    papers.resize(250, 300)
    papers.show()

    assert cut(papers) == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_menu_is_hidden_in_a_narrow_window_with_large_words(
    desktop: Desktop, window: Window, catalogues: Path, qtbot: QtBot, language: str
) -> None:
    desktop.frame.resize(1280, 720)
    desktop.change_preferences(Preferences(language, "light", 1.5))
    made = desktop.window
    assert made is not None
    with qtbot.waitSignal(made.painted):
        made.grab()

    menus = made.menu_row.menus
    qtbot.waitUntil(lambda: bool(menus.actions()))
    made.grab()

    assert all(menus.rect().contains(menus.actionGeometry(action)) for action in menus.actions())


def test_the_columns_of_a_day_to_scale_keep_room_for_what_is_open(qtbot: QtBot) -> None:
    scale = DayScale()
    qtbot.addWidget(scale)

    assert scale.minimumHeight() <= 100


def test_a_long_name_goes_on_below_and_its_chip_behind_it(qtbot: QtBot) -> None:
    line = SpeakerLine(OutlineSpeaker("s", "Ms. Alma Verde, Director-General of Example Agency", "to_confirm"), print)
    qtbot.addWidget(line)
    line.resize(180, line.heightForWidth(180))
    line.show()

    assert line.chip is not None
    assert line.rect().contains(line.chip.geometry())
    assert cut(line) == []
