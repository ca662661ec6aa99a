import pytest

from pesnet_desktop.model.collation import collation_key


@pytest.mark.parametrize(
    "in_order",
    [
        ["Cameroun", "Comores", "Côte d’Ivoire", "Djibouti", "Égypte", "Gabon"],
        ["Sénégal", "Sierra Leone"],
        ["Guinée", "Guinée-Bissau", "Guyana"],
        ["أذربيجان", "الأردن", "إندونيسيا", "تركيا", "السنغال", "كوت ديفوار", "ماليزيا", "المغرب"],
        ["Tunisia", "Türkiye", "Turkmenistan"],
    ],
)
def test_countries_stand_where_a_reader_of_the_language_looks_for_them(in_order: list[str]) -> None:
    assert sorted(set(in_order), key=collation_key) == in_order


def test_an_apostrophe_is_unheard_and_a_name_of_two_letters_keeps_its_own() -> None:
    assert collation_key("Côte d’Ivoire")[0] == collation_key("Cote d'Ivoire")[0] == "cote divoire"
    assert collation_key("ال")[0] == "ال"
