import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pesnet_desktop.ui.chip import StatusChip
from pesnet_desktop.ui.provider_rows import Grip, ProviderRow, ProviderRows
from tests.ui.conftest import show_active

THREE = (
    ProviderRow("a", "Morocco", "confirmed"),
    ProviderRow("b", "Senegal", "to_confirm"),
    ProviderRow("c", "Qatar", "confirmed"),
)


@pytest.fixture
def rows(qtbot: QtBot) -> ProviderRows:
    made = ProviderRows()
    qtbot.addWidget(made)
    made.show_rows(THREE)
    show_active(made)
    return made


def test_a_chosen_status_names_its_provider(rows: ProviderRows) -> None:
    chosen: list[tuple[str, str]] = []
    rows.status_chosen.connect(lambda provider, status: chosen.append((provider, status)))

    rows.findChildren(StatusChip)[1].status_chosen.emit("confirmed")

    assert chosen == [("b", "confirmed")]


def test_a_row_moves_up_by_the_keyboard(rows: ProviderRows) -> None:
    moved: list[tuple[str, object]] = []
    rows.moved.connect(lambda provider, after: moved.append((provider, after)))
    grip = rows.findChildren(Grip)[2]

    QTest.keyClick(grip, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert moved == [("c", "a")]


def test_a_row_dragged_to_the_top_stands_behind_nothing(rows: ProviderRows) -> None:
    moved: list[tuple[str, object]] = []
    rows.moved.connect(lambda provider, after: moved.append((provider, after)))

    rows.end_drag(THREE[1], 2)

    assert moved == [("b", None)]


def test_a_row_dropped_where_it_was_does_not_move(rows: ProviderRows) -> None:
    moved: list[tuple[str, object]] = []
    rows.moved.connect(lambda provider, after: moved.append((provider, after)))

    rows.end_drag(THREE[1], 32)

    assert moved == []


def test_the_last_line_adds_a_provider(rows: ProviderRows) -> None:
    added: list[str] = []
    rows.added.connect(added.append)
    last = rows.findChildren(QLineEdit)[0]

    QTest.keyClicks(last, "Oman (tbc)")
    QTest.keyClick(last, Qt.Key.Key_Return)

    assert added == ["Oman (tbc)"]
    assert last.text() == ""
