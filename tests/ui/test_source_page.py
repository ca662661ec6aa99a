"""The imported file's table is painted so that it can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.ui.source_page import fitted

WIDTHS = st.integers(1, 400).map(float)


def test_a_column_too_narrow_for_its_longest_word_takes_from_those_with_room() -> None:
    assert fitted([50.0, 50.0, 100.0], [70.0, 50.0, 60.0]) == [70.0, 50.0, 80.0]


def test_columns_that_hold_their_words_stay_as_wide_as_in_the_file() -> None:
    assert fitted([30.0, 90.0], [30.0, 20.0]) == [30.0, 90.0]


def test_where_no_room_is_left_all_columns_lack_alike() -> None:
    assert fitted([50.0, 50.0], [150.0, 50.0]) == [75.0, 25.0]


@given(st.lists(st.tuples(WIDTHS, WIDTHS), min_size=1, max_size=7))
def test_the_columns_fill_the_sheet_whatever_words_they_hold(columns: list[tuple[float, float]]) -> None:
    wanted, least = [one for one, _low in columns], [low for _one, low in columns]

    assert sum(fitted(wanted, least)) == pytest.approx(sum(wanted))
