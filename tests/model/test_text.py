import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.text import clean_text, fold


def test_what_xml_forbids_and_bidi_overrides_go_and_line_ends_are_made_one() -> None:
    typed = "A\x00B\x1b\ud800\u202eC\r\nD\x0bE\u2028F\tG e\u0301"

    assert clean_text(typed) == "ABC\nD\nE\nF\tG é"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_text(text)

    assert clean_text(once) == once


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "searched"),
    [
        ("İŞKUR", "iskur"),
        ("ISKUR", "ıskur"),
        ("Çağlar", "CAGLAR"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("مُؤَسَّسَة", "موسسه"),
        ("الأُرْدُنّ", "الاردن"),
        ("التـــوظيف", "التوظيف"),
        ("مستشفى", "مستشفي"),
        ("٢٠٢٥", "2025"),
        ("Work\u00a0Plan", "work plan"),
    ],
)
def test_a_search_finds_a_word_however_it_was_typed(typed: str, searched: str) -> None:
    assert fold(typed) == fold(searched)
