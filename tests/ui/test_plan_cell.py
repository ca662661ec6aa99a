import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from pesnet_desktop.ui.plan_cell import Line, Passage, Piece, chip_at, height_of, lay_out

PROVIDERS = (
    Passage(
        (
            Piece("Malaysia", "tbc", "to_confirm"),
            Piece(", "),
            Piece("Azerbaijan", "tbc", "to_confirm"),
            Piece(", "),
            Piece("Other Interested Countries"),
        )
    ),
)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    lay_out.cache_clear()


def words(lines: tuple[Line, ...]) -> list[list[str]]:
    return [[spot.text for spot in line.spots] for line in lines]


@pytest.mark.parametrize("width", range(60, 300, 7))
def test_a_chip_stands_on_the_line_of_its_name_whatever_the_width(width: int) -> None:
    lines = words(lay_out(PROVIDERS, width, "cell", 20))

    holding = [line for line in lines if "tbc" in line]
    assert all(line[line.index("tbc") - 1].split(" ")[-1] in ("Malaysia", "Azerbaijan") for line in holding)
    assert sum(line.count("tbc") for line in lines) == 2


def test_a_long_text_ends_after_five_lines_in_three_dots_behind_a_whole_word() -> None:
    text = " ".join(f"word{number}" for number in range(200))

    lines = words(lay_out((Passage.of(text),), 120, "cell"))

    assert len(lines) == 5
    last = lines[-1][0].split(" ")
    assert last[-1] == "…"
    assert last[-2] in text.split(" ")


def test_a_short_row_is_never_lower_than_56() -> None:
    lines = lay_out((Passage.of("Morocco"),), 120, "cell")

    assert height_of(lines, "cell") == 56


def test_an_arabic_text_runs_from_right_to_left_in_an_english_window() -> None:
    lines = lay_out((Passage.of("ماليزيا"),), 120, "cell")

    assert [line.direction for line in lines] == [Qt.LayoutDirection.RightToLeft]


def test_the_chip_under_the_pointer_is_told_by_its_number() -> None:
    lines = lay_out(PROVIDERS, 110, "cell", 20)
    second = next(spot for spot in lines[1].spots if spot.status)

    at = QPointF(second.x + 2, 18 + 9)

    assert chip_at(lines, at, 110, "cell", "Malaysia") == 1
    assert chip_at(lines, QPointF(1, 1), 110, "cell", "Malaysia") == -1
