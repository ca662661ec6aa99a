from collections import Counter

import pytest

from pesnet_desktop.model.countries import country_name, find_country, member_states, spellings_of


def test_there_are_57_states_in_three_groups_and_22_of_them_speak_arabic() -> None:
    states = member_states()

    assert Counter(state.region for state in states) == {"Arab": 22, "Asia": 18, "Africa": 17}
    assert len({state.iso2 for state in states}) == 57
    assert sum("ar" in state.languages for state in states) == 22
    assert all(state.languages for state in states)


def test_no_spelling_means_two_states() -> None:
    spellings = [(key, state.iso2) for state in member_states() for key in spellings_of([state])]

    assert len(spellings) == len({key for key, _iso2 in spellings})


@pytest.mark.parametrize(
    ("typed", "iso2"),
    [
        ("Türkiye", "TR"),
        ("Turquie", "TR"),
        ("TURKIYE", "TR"),
        ("Cote d’Ivoire", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("the Gambia", "GM"),
        ("Kyrgyz Republic", "KG"),
        ("Palestine", "PS"),
        ("موريتانيا", "MR"),
        ("عُمان", "OM"),
        ("Fas", "MA"),
    ],
)
def test_a_state_is_found_by_any_of_its_names(typed: str, iso2: str) -> None:
    found = find_country(typed)

    assert found is not None
    assert found.iso2 == iso2


@pytest.mark.parametrize("typed", ["Atlantis", "", "Niger River"])
def test_what_is_no_member_state_is_not_guessed(typed: str) -> None:
    assert (find_country(typed), country_name(typed, "fr")) == (None, typed)


def test_names_follow_diplomatic_usage_in_four_languages() -> None:
    printed = [[country_name(name, language) for language in ("en", "fr", "ar", "tr")] for name in ("Turkey", "Gambia")]

    assert printed == [["Türkiye", "Türkiye", "تركيا", "Türkiye"], ["The Gambia", "Gambie", "غامبيا", "Gambiya"]]
