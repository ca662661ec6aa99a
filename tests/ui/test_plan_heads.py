"""The heads of the plan are whole in every language and text size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pesnet_desktop.i18n import use_language
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.chip import chip_size
from pesnet_desktop.ui.plan_heads import PlanHeads, column_widths
from pesnet_desktop.ui.plan_model import PROVIDERS, PlanModel, heads


@pytest.fixture
def dressed(qapp: QApplication, catalogues: Path) -> Iterator[QApplication]:
    yield qapp
    use_language("en")
    theme.dress(qapp, "light")


@pytest.mark.parametrize("language", ["en", "fr", "ar", "tr"])
@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5])
@pytest.mark.parametrize("room", [700, 840, 930, 1200])
def test_every_word_of_a_head_fits_its_column(
    dressed: QApplication, qtbot: QtBot, language: str, scale: float, room: int
) -> None:
    use_language(language)
    theme.dress(dressed, "light", scale)
    made = PlanHeads()
    qtbot.addWidget(made)
    made.setModel(PlanModel(made))
    for column, width in enumerate(column_widths(room)):
        made.resizeSection(column, width)

    lines = made.sizeHint().height() - theme.scaled(32)
    assert lines <= 2 * theme.line_height("head")
    for column, head in enumerate(heads()):
        longest = max(theme.text_width("head", word) for word in head.split())
        assert longest <= made.sectionSize(column) - 2 * theme.scaled(8)


@pytest.mark.parametrize("room", [885, 926, 1100, 1400])
def test_the_columns_fill_the_table_and_leave_a_provider_its_chip(dressed: QApplication, room: int) -> None:
    theme.dress(dressed, "light", 1.3)

    widths = column_widths(room)

    named = theme.text_width("cell", "Turkmenistan,") + theme.scaled(4) + chip_size("tbc").width()
    assert (sum(widths), widths[PROVIDERS] - 2 * theme.scaled(9) >= named) == (room, True)


def test_a_table_too_narrow_for_its_words_scrolls(dressed: QApplication) -> None:
    theme.dress(dressed, "light", 1.5)

    assert sum(column_widths(700)) > 700
