"""The terms of those who hold a role: as typed, open at either end, and who is in office on a day (case 22)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.term import Term, is_understood

MAY_2022 = date(2022, 5, 24)


@pytest.mark.parametrize(
    ("typed", "starts", "ends"),
    [
        ("2021–2022", date(2021, 1, 1), date(2022, 12, 31)),
        ("2021-2022", date(2021, 1, 1), date(2022, 12, 31)),
        ("2021 to 2022", date(2021, 1, 1), date(2022, 12, 31)),
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("٢٠٢١–٢٠٢٢", date(2021, 1, 1), date(2022, 12, 31)),
        ("1 March 2021 – 28 February 2023", date(2021, 3, 1), date(2023, 2, 28)),
        ("since 2023", date(2023, 1, 1), None),
        ("depuis 2023", date(2023, 1, 1), None),
        ("2023–", date(2023, 1, 1), None),
        ("since 1 March 2021", date(2021, 3, 1), None),
        ("until 2020", None, date(2020, 12, 31)),
        ("–2020", None, date(2020, 12, 31)),
        ("", None, None),
    ],
)
def test_case_22_a_term_is_read_as_typed(typed: str, starts: date | None, ends: date | None) -> None:
    term = Term.parse(typed)

    assert term == Term(typed, starts, ends)
    assert str(term) == typed


@pytest.mark.parametrize("typed", ["for ever", "2022–2021", "0000", "since then", "Q2 2025"])
def test_what_is_no_term_is_not_guessed(typed: str) -> None:
    assert Term.parse(typed) is None


@pytest.mark.parametrize(
    ("starts", "ends", "in_office"),
    [
        ("2021", "2022", True),
        ("2023", "2024", False),
        ("2021", "", True),
        ("", "2021", False),
        ("24 May 2022", "24 May 2022", True),
        ("25 May 2022", "", False),
        ("", "", True),
    ],
)
def test_case_22_who_is_in_office_on_a_day(starts: str, ends: str, in_office: bool) -> None:
    assert Term.of(starts, ends).covers(MAY_2022) is in_office


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [("2021", "2022", "2021–2022"), ("2021", "2021", "2021"), ("2021", "", "2021"), ("", "2022", "2022")],
)
def test_a_term_of_two_ends_shows_both(starts: str, ends: str, shown: str) -> None:
    assert str(Term.of(starts, ends)) == shown


@pytest.mark.parametrize(("text", "understood"), [("2021", True), ("1 March 2021", True), (" ", True), ("soon", False)])
def test_an_end_of_a_term_is_a_year_a_day_or_open(text: str, understood: bool) -> None:
    assert is_understood(text) is understood


@given(st.text())
def test_whatever_is_typed_is_a_term_in_order_or_none(text: str) -> None:
    term = Term.parse(text)

    assert term is None or (term.starts or date.min) <= (term.ends or date.max)
