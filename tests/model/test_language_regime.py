import pytest
from hypothesis import given
from hypothesis import strategies as st

from pesnet_desktop.model.language_regime import LanguageRegime


@pytest.mark.parametrize(
    ("typed", "working", "interpretation", "to_confirm"),
    [
        ("EN with simultaneous translation into AR and FR (tbc)", ("en",), ("ar", "fr"), ("fr",)),
        ("EN with simultaneous translation into AR (tbc) and FR (tbc)", ("en",), ("ar", "fr"), ("ar", "fr")),
        ("EN with simultaneous translation into AR and FR", ("en",), ("ar", "fr"), ()),
        ("English", ("en",), (), ()),
        ("English only", ("en",), (), ()),
        ("English, French and Arabic", ("en", "fr", "ar"), (), ()),
        ("العربية والإنجليزية", ("ar", "en"), (), ()),
        ("English (simultaneous interpretation into French)", ("en",), ("fr",), ()),
    ],
)
def test_case_9_a_language_cell_gives_working_languages_interpretation_and_status(
    typed: str, working: tuple[str, ...], interpretation: tuple[str, ...], to_confirm: tuple[str, ...]
) -> None:
    regime = LanguageRegime.parse(typed)

    assert (regime.working, regime.interpretation, regime.interpretation_tbc) == (working, interpretation, to_confirm)
    assert (regime.is_understood, str(regime)) == (True, typed)


@pytest.mark.parametrize("typed", ["the usual ones", "", "English and Klingon"])
def test_what_is_not_understood_is_kept_and_printed_as_typed(typed: str) -> None:
    regime = LanguageRegime.parse(typed)

    assert (regime.is_understood, regime.text("fr"), str(regime)) == (False, typed, typed)


def test_a_paper_in_another_language_says_it_in_that_language_with_the_open_part_marked() -> None:
    regime = LanguageRegime.parse("EN with simultaneous translation into AR and FR (tbc)")

    french, arabic = regime.paragraph("fr"), regime.paragraph("ar")

    assert french.text == "Anglais, avec interprétation simultanée en arabe et en français (à\u00a0confirmer)"
    assert [run.text for run in french.runs if "to_confirm" in run.marks] == ["(à\u00a0confirmer)"]
    assert arabic.text == "الإنجليزية، مع ترجمة فورية إلى العربية والفرنسية (يؤكد\u00a0لاحقا)"


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["EN", " with ", "translation into ", "AR", " and ", "(tbc)"])).map("".join)
)
def test_any_text_is_kept_as_typed(text: str) -> None:
    assert str(LanguageRegime.parse(text)) == text
