import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.series import SeriesNumber, meeting, ordinal


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("4th Meeting of the OIC Public Employment Services Network (OIC-PESNET)", 4),
        ("Second Meeting of the OIC Public Employment Services Network", 2),
        ("First Meeting on Public Employment Services in OIC Member Countries", 1),
        ("The 3rd Meeting of the OIC Public Employment Services Network (OIC-PESNET)", 3),
        ("2e réunion du réseau", 2),
        ("الاجتماع الرابع للشبكة", 4),
        ("The Annual Meeting of the National Focal Points", None),
        ("Workshop on 4th generation platforms", None),
    ],
)
def test_case_14_the_number_of_a_series_is_read_from_a_title(title: str, number: int | None) -> None:
    assert SeriesNumber.parse(title).number == number


def test_case_14_the_number_is_printed_per_language() -> None:
    printed = [meeting(4, language) for language in ("en", "fr", "ar", "tr")]

    assert printed == ["4th Meeting", "4e réunion", "الاجتماع الرابع", "4. Toplantı"]


def test_english_and_french_ordinals_have_their_exceptions() -> None:
    assert [ordinal(number, "en") for number in (1, 2, 3, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
    assert ordinal(1, "fr") == "1re"


@given(st.integers(1, 40), st.sampled_from(["en", "fr", "ar", "tr"]))
def test_a_printed_number_is_read_back(number: int, language: str) -> None:
    read = SeriesNumber.parse(meeting(number, language)).number

    assert read == (number if language != "ar" or number < 20 else None)


@given(st.text(max_size=40))
def test_any_title_is_kept_as_typed(text: str) -> None:
    assert str(SeriesNumber.parse(text)) == text
