"""A line of those who hold an event is read one by one, and laid beside those who stand in the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.model.holders import Holder, PrintedHolder, holders_of, laid_beside

MINISTRY = "Ministry of Labour and Social Security"
SESRIC, PERKESO = PrintedHolder("s", "SESRIC", "Secretariat", False), PrintedHolder("p", "PERKESO", "", False)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("SESRIC and PERKESO", ["SESRIC", "PERKESO"]),
        (f"SESRIC, PERKESO and the {MINISTRY}", ["SESRIC", "PERKESO", MINISTRY]),
        (f"{MINISTRY} and SESRIC", [MINISTRY, "SESRIC"]),
        ("National Agency of Work and SESRIC", ["National Agency of Work", "SESRIC"]),
        (MINISTRY, [MINISTRY]),
        ("Agency of Employment and Work", ["Agency of Employment and Work"]),
        ("SESRIC et le Maroc", ["SESRIC", "le Maroc"]),
        ("SESRIC و PERKESO", ["SESRIC", "PERKESO"]),
        ("PERKESO and SESRIC, in its capacity as Secretariat", ["PERKESO", "SESRIC"]),
        ("", []),
    ],
)
def test_institutions_are_parted_where_one_stands_alone(line: str, names: list[str]) -> None:
    assert [one.name for one in holders_of(line, [MINISTRY])] == names


def test_what_is_to_be_confirmed_is_told_of_each() -> None:
    assert holders_of("SESRIC (tbc) and PERKESO, in its capacity as Host (tbc)") == (
        Holder("SESRIC", is_open=True),
        Holder("PERKESO", "Host", is_open=True),
    )


@pytest.mark.parametrize(
    ("line", "named", "gone"),
    [
        ("SESRIC; İŞKUR", [("SESRIC", "s"), ("İŞKUR", "p")], []),
        ("PERKESO; SESRIC", [("PERKESO", "p"), ("SESRIC", "s")], []),
        ("SESRIC; İŞKUR; PERKESO", [("SESRIC", "s"), ("İŞKUR", ""), ("PERKESO", "p")], []),
        ("PERKES", [("PERKES", "p")], ["s"]),
        ("İŞKUR; ILO; COMCEC", [("İŞKUR", ""), ("ILO", ""), ("COMCEC", "")], ["s", "p"]),
    ],
)
def test_each_is_laid_beside_the_one_meant(line: str, named: list[tuple[str, str]], gone: list[str]) -> None:
    beside = laid_beside(line, (SESRIC, PERKESO))

    assert [(one.name, kept.id if kept else "") for one, kept in beside.named] == named
    assert [one.id for one in beside.gone] == gone


@settings(max_examples=25)
@given(st.lists(st.from_regex(r"[A-ZİŞ][a-zış]{2,8}( and [A-Z][a-z]{2,6})?", fullmatch=True), max_size=4, unique=True))
def test_a_line_as_it_was_printed_names_the_same_holders(names: list[str]) -> None:
    here = [PrintedHolder(str(place), name, "", False) for place, name in enumerate(names)]

    beside = laid_beside("; ".join(names), here)

    assert ([kept for _one, kept in beside.named], beside.gone) == (here, ())
